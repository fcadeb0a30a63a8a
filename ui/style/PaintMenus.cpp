// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/GatehouseStyle.h"
#include "ui/style/Painting.h"
#include "ui/style/Tokens.h"

#include <QPainter>
#include <QStyleOptionMenuItem>

namespace gatehouse::ui::style::painting {

namespace {

constexpr int kSignColumn = 32;
constexpr int kRightRoom = 22;

} // namespace

void menuBarItem(QPainter *painter, const QStyleOptionMenuItem &option, const QStyle &style, const QWidget *widget)
{
    const Tokens &tokens = Tokens::of(option.palette);
    painter->fillRect(option.rect, tokens.window);
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && (option.state & (QStyle::State_Selected | QStyle::State_Sunken)))
        roundedBox(painter, option.rect.adjusted(1, 3, -1, -3), tokens.selection, QColor(), 0);
    const bool mnemonic = style.styleHint(QStyle::SH_UnderlineShortcut, &option, widget);
    painter->setPen(enabled ? tokens.text : tokens.disabledText());
    painter->drawText(option.rect, Qt::AlignCenter | Qt::TextSingleLine | (mnemonic ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                      option.text);
}

void menuItem(QPainter *painter, const QStyleOptionMenuItem &option, const QStyle &style, const QWidget *widget)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const QRect rect = option.rect;
    painter->save();
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(rect.left() + 8, rect.center().y(), rect.width() - 16, 1), tokens.line);
        painter->restore();
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    if (option.state & QStyle::State_Selected)
        roundedBox(painter, QRectF(rect).adjusted(4, 1, -4, -1), enabled ? tokens.selection : mixed(tokens.surface, tokens.line, 0.5), QColor(), 0);
    const QColor color = enabled ? tokens.text : tokens.disabledText();
    const QRect sign = QStyle::visualRect(option.direction, rect, QRect(rect.left() + 10, rect.center().y() - 7, 16, 16));
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        QStyleOption box(option);
        box.rect = sign;
        if (option.checkType == QStyleOptionMenuItem::Exclusive)
            radioButton(painter, box, option.checked ? Tick::Dot : Tick::None);
        else
            checkBox(painter, box, option.checked ? Tick::Check : Tick::None);
    } else if (!option.icon.isNull()) {
        option.icon.paint(painter, sign, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QStringList parts = option.text.split(u'\t');
    const QRect text = QStyle::visualRect(option.direction, rect, rect.adjusted(kSignColumn, 0, -kRightRoom, 0));
    const bool mnemonic = style.styleHint(QStyle::SH_UnderlineShortcut, &option, widget);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | (mnemonic ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    painter->setFont(option.font);
    painter->setPen(color);
    painter->drawText(text, flags | int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)), parts.value(0));
    if (parts.size() > 1) {
        painter->setPen(!enabled ? color : option.state & QStyle::State_Selected ? tokens.text : tokens.muted);
        painter->drawText(text.adjusted(0, 0, 8, 0), flags | int(QStyle::visualAlignment(option.direction, Qt::AlignRight)), parts.at(1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const bool mirrored = option.direction == Qt::RightToLeft;
        const QRect arrow = QStyle::visualRect(option.direction, rect, QRect(rect.right() - kRightRoom, rect.top(), 16, rect.height()));
        chevron(painter, arrow, mirrored ? Chevron::Left : Chevron::Right, color);
    }
    painter->restore();
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), 9};
    const int shortcutGap = option.text.contains(u'\t') ? 24 : 0;
    return {contents.width() + kSignColumn + kRightRoom + shortcutGap, qMax(28, option.fontMetrics.height() + 10)};
}

} // namespace gatehouse::ui::style::painting
