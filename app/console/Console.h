// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/console/Options.h"
#include "app/console/Preferences.h"
#include "ui/shell/Screens.h"
#include "ui/widgets/Prompt.h"

#include <QObject>

namespace gatehouse::ui::connect {
class ConnectDialog;
}

namespace gatehouse::ui::shell {
class MainWindow;
}

namespace gatehouse::console {

/// Puts the console together: the way in, then the window, then the way in again after **Sign Out**.
class Console : public QObject {
    Q_OBJECT

public:
    /// Everything given outlives the console.
    Console(Preferences &preferences, ui::style::Theme &theme, std::shared_ptr<const support::Clock> clock,
            ui::shell::Screens screens, QString logFolder = {});
    ~Console() override;

    /// Shows the way in to the database, with what is known of who wants in.
    void start(const support::DatabaseUrl &url);

    ui::connect::ConnectDialog *connectDialog() const { return m_connect.get(); }
    ui::shell::MainWindow *window() const { return m_window.get(); }

signals:
    /// The window stands, its first pages are open.
    void entered(const gatehouse::support::DatabaseUrl &url);

private:
    void enter(const std::shared_ptr<services::Workspace> &workspace,
               const std::shared_ptr<const services::Directory> &directory);
    void leave(const support::DatabaseUrl &url);

    Preferences &m_preferences;
    ui::style::Theme &m_theme;
    std::shared_ptr<const support::Clock> m_clock;
    ui::shell::Screens m_screens;
    QString m_logFolder;
    std::unique_ptr<ui::connect::ConnectDialog> m_connect;
    std::unique_ptr<ui::widgets::Prompt> m_prompt;
    std::unique_ptr<ui::page::Memory> m_memory;
    std::unique_ptr<ui::shell::MainWindow> m_window;
};

} // namespace gatehouse::console
