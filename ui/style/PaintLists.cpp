// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/GatehouseStyle.h"
#include "ui/style/Marks.h"
#include "ui/style/Painting.h"
#include "ui/style/Tokens.h"

#include <QPainter>
#include <QStyleOption>

namespace gatehouse::ui::style::painting {

namespace {

constexpr int kSortRoom = 16;

bool sorted(const QStyleOptionHeader &option)
{
    return option.sortIndicator != QStyleOptionHeader::None;
}

} // namespace

void headerSection(QPainter *painter, const QStyleOptionHeader &option)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const bool hovered = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    painter->fillRect(option.rect, hovered ? mixed(tokens.surface, tokens.text, 0.05) : tokens.surface);
    painter->save();
    painter->setPen(tokens.line);
    if (option.orientation == Qt::Horizontal)
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    else
        painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    painter->restore();
}

void headerLabel(QPainter *painter, const QStyleOptionHeader &option)
{
    const Tokens &tokens = Tokens::of(option.palette);
    painter->save();
    painter->setFont(semibold(painter->font()));
    painter->setPen(option.state & QStyle::State_Enabled ? tokens.muted : tokens.disabledText());
    const QRect room = option.rect.adjusted(GatehouseStyle::kInset, 0, -GatehouseStyle::kInset - (sorted(option) ? kSortRoom : 0), 0);
    const QRect text = QStyle::visualRect(option.direction, option.rect, room);
    const QString elided = painter->fontMetrics().elidedText(option.text, Qt::ElideRight, text.width());
    painter->drawText(text, int(QStyle::visualAlignment(option.direction, (option.textAlignment & Qt::AlignHorizontal_Mask)))
                                | Qt::AlignVCenter | Qt::TextSingleLine,
                      elided);
    painter->restore();
}

void header(QPainter *painter, const QStyleOptionHeader &option)
{
    headerSection(painter, option);
    headerLabel(painter, option);
    if (!sorted(option))
        return;
    // Qt calls the sign of an ascending order "down".
    const bool ascending = option.sortIndicator == QStyleOptionHeader::SortDown;
    const QRect arrow(option.rect.right() - kSortRoom - 5, option.rect.top(), kSortRoom, option.rect.height());
    chevron(painter, QStyle::visualRect(option.direction, option.rect, arrow), ascending ? Chevron::Up : Chevron::Down,
            Tokens::of(option.palette).muted);
}

QSize headerSize(const QStyleOptionHeader &option, int rowHeight)
{
    QFont font;
    const QFontMetrics metrics(semibold(font));
    return {metrics.horizontalAdvance(option.text) + 2 * GatehouseStyle::kInset + kSortRoom, rowHeight + 2};
}

void tabShape(QPainter *painter, const QStyleOptionTab &option)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    QRect underline = option.rect;
    underline.setTop(underline.bottom() - 1);
    if (!selected && hovered)
        painter->fillRect(option.rect.adjusted(0, 0, 0, -1), mixed(tokens.window, tokens.text, 0.05));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    if (selected)
        painter->fillRect(underline, tokens.accent);
}

void tabLabel(QPainter *painter, const QStyleOptionTab &option, const QRect &area, const QStyle &style)
{
    Q_UNUSED(style)
    const Tokens &tokens = Tokens::of(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    QRect text = area;
    painter->save();
    if (!option.icon.isNull()) {
        const QRect square(text.left(), text.center().y() - option.iconSize.height() / 2, option.iconSize.width(),
                           option.iconSize.height());
        option.icon.paint(painter, square);
        text.setLeft(square.right() + 7);
    }
    if (selected)
        painter->setFont(semibold(painter->font()));
    painter->setPen(!(option.state & QStyle::State_Enabled) ? tokens.disabledText() : selected ? tokens.text : tokens.muted);
    const QString elided = painter->fontMetrics().elidedText(option.text, Qt::ElideRight, text.width());
    painter->drawText(text, Qt::AlignCenter | Qt::TextShowMnemonic, elided);
    painter->restore();
    if (option.state & QStyle::State_HasFocus)
        focusRing(painter, option.rect.adjusted(3, 4, -3, -5), tokens.accent);
}

} // namespace gatehouse::ui::style::painting
