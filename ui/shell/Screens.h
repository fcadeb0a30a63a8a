// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/Operator.h"
#include "ui/page/PageContext.h"

#include <QKeySequence>

#include <functional>
#include <map>

namespace gatehouse::ui::page {
class Page;
}

namespace gatehouse::ui::shell {

/// Makes the page of a record. The window knows no record page; the composition root tells it.
using RecordPageMaker = std::function<page::Page *(const page::RecordAddress &address, const page::PageContext &context)>;

/// Which entities have a record page. What has none has no menu entry either.
using RecordPageMakers = std::map<services::Entity, RecordPageMaker>;

/// The menu that a screen stands in.
enum class MenuName { File, Configure, Tools };

/// A screen with what the menus and the palette say of it. The order in the list is the order in the menu.
struct ScreenEntry {
    page::Screen screen = page::Screen::Portal;
    MenuName menu = MenuName::Tools;
    QString word; ///< with its mnemonic: `&Portal`
    QKeySequence key;
    std::optional<services::Duty> duty; ///< who lacks it finds the entry off, with the reason; none: open to everybody
    std::function<page::Page *(const page::ScreenAddress &address, const page::PageContext &context)> make;
};

/// All that the window can open besides its find pages.
struct Screens {
    RecordPageMakers records;
    QList<ScreenEntry> entries;
};

} // namespace gatehouse::ui::shell
