// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/ActionCollection.h"

#include "ui/page/Page.h"
#include "ui/widgets/ActionBar.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>

namespace gatehouse::ui::shell {

namespace {

constexpr const char *kRecordMenu = "gatehouseRecordMenu";

struct Found {
    QAction *action;
    QString place;
    bool record = false; ///< of a menu of records
};

QString plain(QString word)
{
    word.replace(QStringLiteral("&&"), QStringLiteral("\x01")).remove(u'&').replace(u'\x01', u'&');
    return word;
}

void collect(const QMenu &menu, const QString &place, QList<Found> &found)
{
    for (QAction *action : menu.actions()) {
        if (action->menu() != nullptr)
            collect(
                *action->menu(),
                QCoreApplication::translate("ActionCollection", "%1, %2", "a menu in a menu").arg(place, plain(action->text())),
                found);
        else if (!action->isSeparator())
            found.append({action, place, menu.property(kRecordMenu).toBool()});
    }
}

// Lists' headers and Qt's own fields have actions too; those are no work of a page.
bool belongsToThePage(const QWidget *widget)
{
    return qobject_cast<const QHeaderView *>(widget) == nullptr && qobject_cast<const QLineEdit *>(widget) == nullptr &&
           qobject_cast<const QLineEdit *>(widget->parentWidget()) == nullptr && qobject_cast<const QMenu *>(widget) == nullptr;
}

QList<Found> everything(const QMenuBar &menus, const page::Page *page)
{
    QList<Found> found;
    QSet<const QAction *> seen;
    if (page != nullptr) {
        QList<const QWidget *> widgets{page};
        const QList<QWidget *> below = page->findChildren<QWidget *>();
        for (const QWidget *widget : below) {
            if (belongsToThePage(widget))
                widgets.append(widget);
        }
        for (const QWidget *widget : std::as_const(widgets)) {
            const QList<QAction *> actions = widget->actions();
            for (QAction *action : actions) {
                if (action->isSeparator() || action->text().isEmpty() || action->menu() != nullptr || seen.contains(action))
                    continue;
                seen.insert(action);
                found.append({action, page->tabText(), false});
            }
        }
    }
    for (const QAction *menu : menus.actions()) {
        if (menu->menu() != nullptr)
            collect(*menu->menu(), plain(menu->text()), found);
    }
    return found;
}

} // namespace

void markRecordMenu(QMenu &menu)
{
    menu.setProperty(kRecordMenu, true);
}

QList<palette::PaletteEntry> paletteActions(const QMenuBar &menus, const page::Page *page)
{
    QList<palette::PaletteEntry> entries;
    for (const Found &found : everything(menus, page)) {
        if (found.record)
            continue;
        QString reason;
        if (!found.action->isEnabled()) {
            reason = widgets::disabledReason(found.action);
            if (reason.isEmpty())
                reason = QCoreApplication::translate("ActionCollection", "This cannot be done here now.");
        }
        entries.append({palette::PaletteEntry::Kind::Action, plain(found.action->text()), found.place,
                        found.action->shortcut().toString(QKeySequence::NativeText), reason,
                        [action = QPointer<QAction>(found.action)] {
                            if (action)
                                action->trigger();
                        }});
    }
    return entries;
}

QList<desk::KeyEntry> keyEntries(const QMenuBar &menus, const page::Page *page)
{
    QList<desk::KeyEntry> entries;
    for (const Found &found : everything(menus, page)) {
        if (!found.action->shortcut().isEmpty())
            entries.append({found.place, plain(found.action->text()), found.action->shortcut()});
    }
    return entries;
}

} // namespace gatehouse::ui::shell
