// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/console/ConsoleWalk.h"

#include "app/console/Screens.h"
#include "services/DemoService.h"
#include "ui/connect/ConnectDialog.h"
#include "ui/page/Page.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageTabs.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

namespace gatehouse::test {

namespace {

constexpr int kPatience = 20000; // milliseconds

} // namespace

ConsoleWalk::ConsoleWalk()
{
    qputenv("XDG_CONFIG_HOME", m_folder.path().toLocal8Bit());
    QStandardPaths::setTestModeEnabled(true);
    m_office = std::make_unique<TestWorkspace>(support::Engine::Sqlite);
    services::DemoOrder order;
    order.users = 5;
    if (const auto filled = await(services::DemoService(m_office->workspace()).fill(order)); !filled.ok())
        qFatal("no demo: %s", qUtf8Printable(described(filled)));
    m_preferences = std::make_unique<console::Preferences>(m_folder.filePath(QStringLiteral("gatehouse.ini")));
    m_theme = std::make_unique<ui::style::Theme>(*qApp, ui::style::Scheme::Light);
    m_console = std::make_unique<console::Console>(*m_preferences, *m_theme, std::make_shared<support::SystemClock>(),
                                                   console::screens());
}

ConsoleWalk::~ConsoleWalk()
{
    m_console.reset();
}

QWidget *ConsoleWalk::wayIn()
{
    m_console->start(m_office->database().url());
    QWidget *dialog = m_console->connectDialog();
    if (!QTest::qWaitFor([dialog] { return !dialog->findChildren<QPushButton *>().isEmpty() && dialog->isVisible(); }, kPatience))
        qFatal("no way in");
    settle();
    return dialog;
}

void ConsoleWalk::enter(const QString &button)
{
    QSignalSpy entered(m_console.get(), &console::Console::entered);
    for (auto *each : m_console->connectDialog()->findChildren<QPushButton *>()) {
        if (each->text() == button)
            each->click();
    }
    if (!QTest::qWaitFor([&entered] { return entered.size() == 1; }, kPatience * 3))
        qFatal("not signed in");
    window().resize(1280, 800);
}

void ConsoleWalk::settle()
{
    for (int turn = 0; turn < 10; ++turn)
        QTest::qWait(15);
}

void ConsoleWalk::closeTabs() const
{
    for (ui::page::Page *page : window().tabs().pages())
        window().tabs().close(page);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

qint64 ConsoleWalk::firstOf(services::Entity entity)
{
    services::FindQuery query;
    query.entity = entity;
    const auto page = await(services::FindService(m_office->workspace()).page(query, {}, 1));
    return page.ok() && !page->rows.isEmpty() ? page->rows.constFirst().key : 0;
}

QDialog *ConsoleWalk::dialogOf(const QString &action) const
{
    for (QAction *each : window().findChildren<QAction *>()) {
        if (each->text() == action && each->isEnabled()) {
            each->trigger();
            break;
        }
    }
    const auto shown = [] { return qobject_cast<QDialog *>(QApplication::activeModalWidget()); };
    if (!QTest::qWaitFor([&shown] { return shown() != nullptr; }, kPatience))
        return nullptr;
    settle();
    return shown();
}

} // namespace gatehouse::test
