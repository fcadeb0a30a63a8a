// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/KeysDialog.h"
#include "ui/palette/PaletteModel.h"

class QMenu;
class QMenuBar;

namespace gatehouse::ui::page {
class Page;
}

namespace gatehouse::ui::shell {

/// Marks a menu of records, which the palette lists by itself.
void markRecordMenu(QMenu &menu);

/// Everything that can be done here and now: the entries of the menus, and the actions of the page in front (null: none), with where
/// they are and why one is off. For the command palette.
QList<palette::PaletteEntry> paletteActions(const QMenuBar &menus, const page::Page *page);

/// The same with their keys, for the list of keys; what has no key is left out.
QList<desk::KeyEntry> keyEntries(const QMenuBar &menus, const page::Page *page);

} // namespace gatehouse::ui::shell
