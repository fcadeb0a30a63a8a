// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/DeskPreferences.h"
#include "ui/find/FindPage.h"
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

class DeskActions;
class Menus;
class PageTabs;
class RecentRecords;
class TabMemory;
class UndoMenu;
class WhoBar;

/// The window: menus, who works where, pages as tabs, the status line. Knows the find pages; the other
/// pages come from the composition root.
class MainWindow : public QMainWindow, public page::Navigator {
    Q_OBJECT

public:
    /// What the window is put together from. `theme`, `prompt` and `memory` outlive it.
    struct Parts {
        std::shared_ptr<services::Workspace> workspace;
        std::shared_ptr<const services::Directory> directory;
        style::Theme &theme;
        widgets::Prompt &prompt;
        Screens screens;
        QString version;
        desk::DeskPreferences preferences = {};
        page::Memory *memory = nullptr; ///< none: nothing comes back
        QString logFolder = {};
    };

    explicit MainWindow(Parts parts);
    ~MainWindow() override;

    void open(const page::RecordAddress &address) override;
    void openFind(services::Entity entity) override;
    void openScreen(const page::ScreenAddress &address) override;
    void announceChange(services::Entity entity, qint64 key) override;
    void announceDeletion(services::Entity entity, qint64 key) override;
    void say(const QString &sentence) override;

    /// Opens what was open when this operator left this database, if he wants that; else **Users**.
    void restoreTabs();

    PageTabs &tabs() const { return *m_tabs; }
    DeskActions &desk() const { return *m_desk; }

signals:
    /// **Sign Out**, when every page is closed.
    void signedOut();
    void preferencesChanged(const gatehouse::ui::desk::DeskPreferences &preferences);
    /// restoreTabs() is through.
    void tabsRestored();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    enum class Leave { Nothing, SignOut, Quit };

    void makeMenus();
    void makeHelpers();
    void connectMenus();
    void stepResult(find::Step step);
    void keepTabs();
    find::FindPage *findPageOf(services::Entity entity) const;
    void makeStatusLine();
    void makeEmptyPage();
    void leave(Leave how);
    bool released(Leave how);
    void chooseLab(const domain::FacilityRef &lab);
    void follow();
    page::PageContext context();

    Parts m_parts;
    PageTabs *m_tabs;
    QStackedWidget *m_centre;
    WhoBar *m_who;
    Menus *m_menus = nullptr;
    DeskActions *m_desk = nullptr;
    RecentRecords *m_recent = nullptr;
    TabMemory *m_tabMemory = nullptr;
    UndoMenu *m_undo = nullptr;
    QLabel *m_connection;
    QLabel *m_message;
    QTimer m_messageTimer;
    Leave m_leave = Leave::Nothing;
    bool m_keepsTabs = false; ///< not before they came back, and not while they are closed one by one
};

} // namespace gatehouse::ui::shell
