// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/PaletteDelegate.h"

#include "ui/palette/PaletteModel.h"
#include "ui/style/Tokens.h"

#include <QApplication>
#include <QPainter>

namespace gatehouse::ui::palette {

namespace {

constexpr int kEdge = 8;
constexpr int kGap = 12;
constexpr int kLine = 4;

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, 2 * option.fontMetrics.height() + 2 * kLine};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem empty = option;
    initStyleOption(&empty, index);
    empty.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);

    const style::Tokens &tokens = style::Tokens::of(option.palette);
    const bool chosen = option.state & QStyle::State_Selected;
    const QString reason = index.data(PaletteModel::ReasonRole).toString();
    const QString key = index.data(PaletteModel::KeyRole).toString();
    const QFontMetrics &metrics = option.fontMetrics;
    const auto placed = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const int keyWidth = key.isEmpty() ? 0 : metrics.horizontalAdvance(key) + kGap;
    const QRect inside = option.rect.adjusted(kEdge, kLine, -kEdge, -kLine);
    const QRect name(inside.left(), inside.top(), inside.width() - keyWidth, metrics.height());
    const QRect below(inside.left(), name.bottom() + 1, inside.width(), metrics.height());
    const QRect keyRect(inside.right() - keyWidth + 1, inside.top(), keyWidth, metrics.height());
    const Qt::Alignment leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const Qt::Alignment trailing = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);

    painter->save();
    painter->setFont(option.font);
    painter->setPen(reason.isEmpty() ? tokens.text : tokens.disabledText());
    if (chosen)
        painter->setPen(tokens.text);
    painter->drawText(placed(name), int(leading), metrics.elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    painter->setPen(chosen ? tokens.text : tokens.muted);
    const QString quiet = reason.isEmpty() ? index.data(PaletteModel::PlaceRole).toString() : reason;
    painter->drawText(placed(below), int(leading), metrics.elidedText(quiet, Qt::ElideRight, below.width()));
    painter->drawText(placed(keyRect), int(trailing), key);
    painter->restore();
}

} // namespace gatehouse::ui::palette
