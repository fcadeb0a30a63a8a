// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/Painting.h"
#include "ui/style/Tokens.h"

#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionProgressBar>
#include <QStyleOptionSlider>

namespace gatehouse::ui::style::painting {

namespace {

constexpr int kSmallestHandle = 28;

QRect handleOf(const QStyleOptionSlider &option)
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int length = horizontal ? option.rect.width() : option.rect.height();
    const int range = option.maximum - option.minimum;
    int handle = length;
    if (range > 0) {
        const qint64 shown = qint64(option.pageStep) * length / (qint64(range) + option.pageStep);
        handle = qBound(qMin(kSmallestHandle, length), int(shown), length);
    }
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, length - handle,
                                                      option.upsideDown);
    return horizontal ? QRect(option.rect.left() + start, option.rect.top(), handle, option.rect.height())
                      : QRect(option.rect.left(), option.rect.top() + start, option.rect.width(), handle);
}

} // namespace

QRect scrollBarPart(const QStyleOptionSlider &option, int part)
{
    const QRect handle = handleOf(option);
    const bool horizontal = option.orientation == Qt::Horizontal;
    QRect rect = option.rect;
    switch (part) {
    case QStyle::SC_ScrollBarGroove: return rect;
    case QStyle::SC_ScrollBarSlider: return handle;
    case QStyle::SC_ScrollBarSubPage:
        horizontal ? rect.setRight(handle.left() - 1) : rect.setBottom(handle.top() - 1);
        return rect;
    case QStyle::SC_ScrollBarAddPage:
        horizontal ? rect.setLeft(handle.right() + 1) : rect.setTop(handle.bottom() + 1);
        return rect;
    default: return {};
    }
}

void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QWidget *widget)
{
    const Tokens &tokens = Tokens::of(option.palette);
    // A bar lies on what it scrolls: a page has the window's colour, lists and texts the surface's.
    const QWidget *area = widget && widget->parentWidget() ? widget->parentWidget()->parentWidget() : nullptr;
    const auto *page = qobject_cast<const QScrollArea *>(area);
    painter->fillRect(option.rect, page && page->frameShape() == QFrame::NoFrame ? tokens.window : tokens.surface);
    if (option.maximum <= option.minimum)
        return;
    const bool held = (option.state & QStyle::State_Sunken) && (option.activeSubControls & QStyle::SC_ScrollBarSlider);
    const bool hovered = option.state & QStyle::State_MouseOver;
    const QRectF handle = QRectF(handleOf(option)).adjusted(3, 3, -3, -3);
    const qreal radius = qMin(handle.width(), handle.height()) / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(held ? tokens.muted : hovered ? tokens.control : mixed(tokens.surface, tokens.control, 0.75));
    painter->drawRoundedRect(handle, radius, radius);
    painter->restore();
}

void progressGroove(QPainter *painter, const QStyleOption &option)
{
    const Tokens &tokens = Tokens::of(option.palette);
    roundedBox(painter, option.rect, tokens.surface, tokens.control, 1);
}

void progressContents(QPainter *painter, const QStyleOptionProgressBar &option)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (range <= 0)
        return;
    const qreal share = qBound(0.0, qreal(qint64(option.progress) - option.minimum) / qreal(range), 1.0);
    QRectF bar = QRectF(option.rect).adjusted(2, 2, -2, -2);
    bar.setWidth(bar.width() * share);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens.accent);
    painter->drawRoundedRect(bar, 3, 3);
    painter->restore();
}

} // namespace gatehouse::ui::style::painting
