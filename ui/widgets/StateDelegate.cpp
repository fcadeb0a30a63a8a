// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/StateDelegate.h"

#include "ui/style/GatehouseStyle.h"
#include "ui/style/Tokens.h"

#include <QApplication>
#include <QPainter>

namespace gatehouse::ui::widgets {

namespace {

constexpr int kDot = 9;
constexpr int kDotGap = 6;

QColor colorOf(StateMark mark, const style::Tokens &tokens)
{
    switch (mark) {
    case StateMark::Good: return tokens.good;
    case StateMark::Warning: return tokens.warning;
    case StateMark::Danger: return tokens.danger;
    case StateMark::Muted: return tokens.muted;
    case StateMark::None: break;
    }
    return tokens.text;
}

} // namespace

StateDelegate::StateDelegate(MarkOf markOf, QObject *parent) : QStyledItemDelegate(parent), m_markOf(std::move(markOf)) {}

void StateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const StateMark mark = m_markOf(index);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    if (mark == StateMark::None || item.text.isEmpty())
        return QStyledItemDelegate::paint(painter, option, index);
    const QString text = item.text;
    item.text.clear();
    const QStyle *painting = item.widget ? item.widget->style() : QApplication::style();
    painting->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const style::Tokens &tokens = style::Tokens::of(item.palette);
    const QColor color = item.state & QStyle::State_Selected ? tokens.text : colorOf(mark, tokens);
    const QRectF row(item.rect);
    const bool mirrored = item.direction == Qt::RightToLeft;
    const qreal left = mirrored ? row.right() - style::GatehouseStyle::kInset - kDot : row.left() + style::GatehouseStyle::kInset;
    QRectF dot(left, row.center().y() - kDot / 2.0, kDot, kDot);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (mark == StateMark::Good) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
    } else {
        painter->setPen(QPen(color, 1.5));
        dot.adjust(0.75, 0.75, -0.75, -0.75);
    }
    painter->drawEllipse(dot);
    painter->setPen(color);
    painter->setFont(item.font);
    const QRect words = QStyle::visualRect(
        item.direction, item.rect,
        item.rect.adjusted(style::GatehouseStyle::kInset + kDot + kDotGap, 0, -style::GatehouseStyle::kInset, 0));
    painter->drawText(words, int(QStyle::visualAlignment(item.direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine,
                      item.fontMetrics.elidedText(text, Qt::ElideRight, words.width()));
    painter->restore();
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(kDot + kDotGap, 0);
}

} // namespace gatehouse::ui::widgets
