// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/console/Console.h"

#include "ui/connect/ConnectDialog.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>

#include <algorithm>

namespace gatehouse::console {

using ui::connect::ConnectDialog;
using ui::shell::MainWindow;

namespace {

/// MessageBoxPrompt over whichever window is in front, since the prompt is there before the window that it belongs to.
class FrontPrompt : public ui::widgets::Prompt {
public:
    ui::widgets::PromptAnswer ask(const ui::widgets::PromptQuestion &question) override
    {
        return ui::widgets::MessageBoxPrompt(front()).ask(question);
    }
    void inform(const ui::widgets::PromptQuestion &notice) override { ui::widgets::MessageBoxPrompt(front()).inform(notice); }

private:
    /// While the person is in another program none of ours is active.
    static QWidget *front()
    {
        if (QWidget *const active = QApplication::activeWindow())
            return active;
        const QWidgetList windows = QApplication::topLevelWidgets();
        const auto shown = std::find_if(windows.cbegin(), windows.cend(), [](const QWidget *window) {
            return window->isVisible() && window->windowType() == Qt::Window;
        });
        return shown == windows.cend() ? nullptr : *shown;
    }
};

} // namespace

Console::Console(Preferences &preferences, ui::style::Theme &theme, std::shared_ptr<const support::Clock> clock,
                 ui::shell::Screens screens, QString logFolder)
    : m_preferences(preferences)
    , m_theme(theme)
    , m_clock(std::move(clock))
    , m_screens(std::move(screens))
    , m_logFolder(std::move(logFolder))
    , m_prompt(std::make_unique<FrontPrompt>())
{
}

Console::~Console()
{
    if (m_window)
        m_preferences.setGeometry(m_window->saveGeometry());
}

void Console::start(const support::DatabaseUrl &url)
{
    const QString username = url.user().isEmpty() ? m_preferences.username() : url.user();
    const QString password = url.engine() == support::Engine::Postgresql ? qEnvironmentVariable("PGPASSWORD") : QString();
    m_connect = std::make_unique<ConnectDialog>(ui::connect::ConnectStart{url, username, password}, m_clock);
    connect(m_connect.get(), &ConnectDialog::signedIn, this, &Console::enter);
    connect(m_connect.get(), &ConnectDialog::rejected, qApp, &QCoreApplication::quit);
    m_connect->begin();
    m_connect->open();
}

void Console::enter(const std::shared_ptr<services::Workspace> &workspace,
                    const std::shared_ptr<const services::Directory> &directory)
{
    const support::DatabaseUrl url = workspace->url();
    m_preferences.setUsername(workspace->currentOperator().name);
    m_memory = m_preferences.memoryOf(url, workspace->currentOperator().name);
    m_window = std::make_unique<MainWindow>(MainWindow::Parts{workspace, directory, m_theme, *m_prompt, m_screens,
                                                              QApplication::applicationVersion(), m_preferences.desk(),
                                                              m_memory.get(), m_logFolder});
    connect(
        m_window.get(), &MainWindow::signedOut, this, [this, url] { leave(url); }, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::preferencesChanged, this,
            [this](const ui::desk::DeskPreferences &preferences) { m_preferences.setDesk(preferences); });
    connect(m_window.get(), &MainWindow::tabsRestored, this, [this, url] { emit entered(url); });
    m_window->restoreGeometry(m_preferences.geometry());
    m_window->show();
    m_window->restoreTabs();
    m_connect->hide();
    m_connect.release()->deleteLater(); // it is the one that called
}

void Console::leave(const support::DatabaseUrl &url)
{
    m_preferences.setGeometry(m_window->saveGeometry());
    start(url);
    m_window.reset();
}

} // namespace gatehouse::console
