// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/page/PageContext.h"
#include "ui/shell/Screens.h"

#include <QMainWindow>
#include <QTimer>

class QLabel;
class QStackedWidget;

namespace gatehouse::ui::style {
class Theme;
}

namespace gatehouse::ui::page {
class Page;
}

namespace gatehouse::ui::shell {

class PageTabs;
class WhoBar;

/// The window: menus, who works where, pages as tabs, the status line. Knows the find pages; the other
/// pages come from the composition root.
class MainWindow : public QMainWindow, public page::Navigator {
    Q_OBJECT

public:
    /// What the window is put together from. `theme` and `prompt` outlive it.
    struct Parts {
        std::shared_ptr<services::Workspace> workspace;
        std::shared_ptr<const services::Directory> directory;
        style::Theme &theme;
        widgets::Prompt &prompt;
        Screens screens;
        QString version;
    };

    explicit MainWindow(Parts parts);
    ~MainWindow() override;

    void open(const page::RecordAddress &address) override;
    void openFind(services::Entity entity) override;
    void openScreen(const page::ScreenAddress &address) override;
    void announceChange(services::Entity entity, qint64 key) override;
    void say(const QString &sentence) override;

    PageTabs &tabs() const { return *m_tabs; }

signals:
    /// **Sign Out**, when every page is closed.
    void signedOut();
    /// Scheme or density was chosen.
    void viewChanged();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    enum class Leave { Nothing, SignOut, Quit };

    void makeMenus();
    void makeStatusLine();
    void makeEmptyPage();
    void leave(Leave how);
    void chooseLab(const domain::FacilityRef &lab);
    void follow();
    void about();
    page::PageContext context();

    Parts m_parts;
    PageTabs *m_tabs;
    QStackedWidget *m_centre;
    WhoBar *m_who;
    QLabel *m_connection;
    QLabel *m_message;
    QTimer m_messageTimer;
    Leave m_leave = Leave::Nothing;
};

} // namespace gatehouse::ui::shell
