// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/console/Console.h"
#include "services/FindService.h"
#include "support/TestWorkspace.h"

#include <QTemporaryDir>

class QAction;
class QDialog;

namespace gatehouse::test {

/// The whole console over a small demo database, and what a walk through its windows needs. The language is chosen before.
class ConsoleWalk {
public:
    ConsoleWalk();
    ~ConsoleWalk();

    console::Console &console() { return *m_console; }
    ui::shell::MainWindow &window() const { return *m_console->window(); }
    services::Workspace &workspace() { return m_office->workspace(); }

    /// The window of the way in, shown and filled.
    QWidget *wayIn();
    /// Signs in to the demo by the button of that text.
    void enter(const QString &button);
    /// Answers come from the database's thread, and layouts follow.
    static void settle();
    void closeTabs() const;
    /// The record of that kind that comes first; 0 when there is none.
    qint64 firstOf(services::Entity entity);
    /// The dialog that the window's action of that text opens; null when it opens none.
    QDialog *dialogOf(const QString &action) const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<TestWorkspace> m_office;
    std::unique_ptr<console::Preferences> m_preferences;
    std::unique_ptr<ui::style::Theme> m_theme;
    std::unique_ptr<console::Console> m_console;
};

} // namespace gatehouse::test
