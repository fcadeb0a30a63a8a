// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/Screens.h"
#include "ui/style/Theme.h"

#include <QObject>

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
        services::Operator who;          ///< what he may not is off, and says why (FLU-02)
    };

    /// Fills the window's menu bar.
    Menus(QMainWindow &window, style::Theme &theme, const Entries &entries);

signals:
    void newRequested(gatehouse::services::Entity entity);
    void findRequested(gatehouse::services::Entity entity);
    void screenRequested(gatehouse::ui::page::Screen screen);
    void closeTabRequested();
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
    void fillEdit();
    void fillView();
    void fillSetup();
    void fillConfigure(const Entries &entries);
    void fillTools(const Entries &entries);
    void fillHelp();

    QMainWindow &m_window;
    style::Theme &m_theme;
};

} // namespace gatehouse::ui::shell
