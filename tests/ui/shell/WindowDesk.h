// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/PageSurroundings.h"
#include "ui/configure/PortalPage.h"
#include "ui/page/Memory.h"
#include "ui/page/Page.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageTabs.h"
#include "ui/style/Theme.h"

#include <QLineEdit>

namespace gatehouse::test {

using namespace Qt::Literals::StringLiterals;
using services::Entity;
using ui::page::RecordAddress;
using ui::shell::MainWindow;

/// A record page that holds one line.
class LinePage : public ui::page::Page {
public:
    LinePage(const RecordAddress &address, const ui::page::PageContext &context)
        : Page(context)
        , m_address(address)
        , m_line(new QLineEdit)
    {
        setBody(m_line);
        m_line->setAccessibleName(u"Line"_s);
        connect(m_line, &QLineEdit::textChanged, this, &LinePage::unsavedStateChanged);
    }
    QString titleText() const override { return m_address.isNew() ? u"Add User"_s : u"Edit User – Anna Berg"_s; }
    QString tabText() const override { return m_address.isNew() ? u"New user"_s : u"Anna Berg"_s; }
    std::optional<RecordAddress> address() const override { return m_address; }
    bool hasUnsavedChanges() const override { return m_line->isModified(); }
    void save() override
    {
        m_line->setModified(false);
        emit saved();
    }
    void focusField(const QString &field) override
    {
        focused = field;
        m_line->setFocus();
    }
    void recordChanged(Entity, qint64 key) override { changes.append(key); }

    QString focused;
    QList<qint64> changes;

private:
    RecordAddress m_address;
    QLineEdit *m_line;
};

/// The window over a database of its own.
struct Desk {
    Desk() : around(support::Engine::Sqlite), theme(*qApp, ui::style::Scheme::Light) {}

    MainWindow &show()
    {
        ui::shell::Screens screens;
        for (const Entity entity : {Entity::User, Entity::Contact, Entity::Facility})
            screens.records[entity] = [](const RecordAddress &address, const ui::page::PageContext &context) {
                return new LinePage(address, context);
            };
        screens.entries = {{ui::page::Screen::Portal,
                            ui::shell::MenuName::Configure,
                            u"&Portal"_s,
                            QKeySequence(Qt::CTRL | Qt::Key_5),
                            {},
                            [](const ui::page::ScreenAddress &, const ui::page::PageContext &context) {
                                return new ui::configure::PortalPage(context);
                            }}};
        window = std::make_unique<MainWindow>(MainWindow::Parts{around.workspace(), around.directory(), theme, around.prompt(),
                                                                screens, u"1.2.3"_s, preferences, memory});
        window->show();
        return *window;
    }

    test::PageSurroundings around;
    ui::style::Theme theme;
    ui::desk::DeskPreferences preferences;
    ui::page::Memory *memory = nullptr;
    std::unique_ptr<MainWindow> window;
};

inline QStringList tabsOf(const MainWindow &window)
{
    QStringList texts;
    for (int index = 0; index < window.tabs().count(); ++index)
        texts.append(window.tabs().tabText(index));
    return texts;
}

} // namespace gatehouse::test
