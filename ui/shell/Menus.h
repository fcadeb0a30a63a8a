// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/find/FindPage.h"
#include "ui/shell/Screens.h"
#include "ui/style/Theme.h"

#include <QObject>

#include <functional>

class QMainWindow;
class QMenu;

namespace gatehouse::ui::shell {

/// The menus of the window, with the words of the contract and a key for every entry. Asks for things; does nothing itself.
class Menus : public QObject {
    Q_OBJECT

public:
    struct Entries {
        QList<services::Entity> records; ///< entities that have a record page
        QList<ScreenEntry> screens;
        std::function<void(QMenu &edit)> fillEdit; ///< the window's own entries of **Edit**
        services::Operator who;          ///< what he may not is off, and says why (FLU-02)
    };

    /// Fills the window's menu bar.
    Menus(QMainWindow &window, style::Theme &theme, const Entries &entries);

    /// **File**, **Recently Viewed**; somebody else fills it.
    QMenu &recentMenu() const { return *m_recent; }
    /// Why there are no columns to choose, and no next or previous result; empty when there are.
    void setReasons(const QString &columns, const QString &results);
    /// The theme was changed elsewhere.
    void refreshView();

signals:
    void newRequested(gatehouse::services::Entity entity);
    void findRequested(gatehouse::services::Entity entity);
    void screenRequested(gatehouse::ui::page::Screen screen);
    void closeTabRequested();
    void lockRequested();
    void paletteRequested();
    void columnsRequested();
    void resultRequested(gatehouse::ui::find::Step step);
    void preferencesRequested();
    void keysRequested();
    void logFolderRequested();
    void signOutRequested();
    void quitRequested();
    void aboutRequested();
    /// The menu Edit is about to show: fill it for the page in front.
    void editShown(QMenu *edit);
    /// Scheme or density was chosen; the theme has it already.
    void viewChanged();

private:
    QMenu *menu(const QString &word);
    QAction *add(QMenu *menu, const QString &word, const QKeySequence &key);
    void fillFile(const Entries &entries);
    void addNew(QMenu *menu, services::Entity entity, const QString &word, const QKeySequence &key, const Entries &entries);
    void addScreens(QMenu *menu, MenuName name, const Entries &entries);
    void fillEdit(const Entries &entries);
    void fillView();
    void fillSetup();
    void fillConfigure(const Entries &entries);
    void fillTools(const Entries &entries);
    void fillHelp();

    QMainWindow &m_window;
    style::Theme &m_theme;
    QMenu *m_recent = nullptr;
    QAction *m_columns = nullptr;
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
    QMap<style::Scheme, QAction *> m_schemes;
    QMap<style::Density, QAction *> m_densities;
};

} // namespace gatehouse::ui::shell
