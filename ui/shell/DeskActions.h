// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/DeskPreferences.h"
#include "ui/page/PageContext.h"

#include <QObject>

class QMainWindow;

namespace gatehouse::ui::desk {
class ScreenLock;
}

namespace gatehouse::ui::page {
class Page;
}

namespace gatehouse::ui::shell {

class RecentRecords;

/// What the window does that is no page: lock, preferences, the operator's own password, the command palette, keys, log folder, About.
class DeskActions : public QObject {
    Q_OBJECT

public:
    struct Parts {
        page::PageContext context;
        style::Theme &theme;
        desk::DeskPreferences preferences;
        QString version;
        QString logFolder; ///< empty: there is none
    };

    DeskActions(Parts parts, QMainWindow &window);

    const desk::DeskPreferences &preferences() const { return m_parts.preferences; }
    desk::ScreenLock &screenLock() const { return *m_lock; }

    void openPalette(const page::Page *page, const RecentRecords &recent, const QList<services::Entity> &records);
    void openPreferences();
    void openKeys(const page::Page *page);
    void changePassword();
    void openLogFolder();
    void about();
    /// The theme was changed by the menu.
    void takeTheme();

signals:
    void preferencesChanged(const gatehouse::ui::desk::DeskPreferences &preferences);

private:
    void apply(const desk::DeskPreferences &preferences);

    Parts m_parts;
    QMainWindow &m_window;
    desk::ScreenLock *m_lock;
};

} // namespace gatehouse::ui::shell
