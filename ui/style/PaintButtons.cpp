// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/GatehouseStyle.h"
#include "ui/style/Marks.h"
#include "ui/style/Painting.h"
#include "ui/style/Tokens.h"

#include <QDialogButtonBox>
#include <QPainter>
#include <QStyleOptionButton>

namespace gatehouse::ui::style::painting {

namespace {

constexpr int kPadding = 13;
constexpr int kIconGap = 6;
constexpr int kMenuRoom = 16;

ButtonKind kindOf(const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonKind marked = buttonKind(widget);
    if (marked != ButtonKind::Normal)
        return marked;
    const bool inBox = widget && qobject_cast<const QDialogButtonBox *>(widget->parentWidget());
    return inBox && (option.features & QStyleOptionButton::DefaultButton) ? ButtonKind::Primary : ButtonKind::Normal;
}

struct ButtonColors {
    QColor fill;
    QColor outline;
    QColor text;
    QColor ring;
};

ButtonColors colorsOf(const QStyleOptionButton &option, ButtonKind kind)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = option.state & QStyle::State_MouseOver;
    const qreal share = !enabled ? 0 : down ? 0.16 : hovered ? 0.07 : 0;
    if (kind == ButtonKind::Link)
        return {QColor(), QColor(), enabled ? tokens.accent : tokens.disabledText(), tokens.accent};
    if (!enabled)
        return {tokens.window, tokens.line, tokens.disabledText(), QColor()};
    if (kind == ButtonKind::Primary)
        return {mixed(tokens.accent, tokens.text, share), QColor(), tokens.onAccent, tokens.onAccent};
    const bool flat = option.features & QStyleOptionButton::Flat;
    if (flat && share == 0)
        return {QColor(), QColor(), tokens.text, tokens.accent};
    return {mixed(tokens.surface, tokens.text, share), flat ? QColor() : tokens.control, tokens.text, tokens.accent};
}

QPixmap tinted(const QIcon &icon, int side, const QColor &color, qreal ratio)
{
    QPixmap pixmap = icon.pixmap(QSize(side, side), ratio);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    return pixmap;
}

QFont labelFont(const QStyleOptionButton &option, const QWidget *widget, ButtonKind kind)
{
    Q_UNUSED(option)
    const QFont font = widget ? widget->font() : QFont();
    return kind == ButtonKind::Primary ? semibold(font) : font;
}

void buttonLabel(QPainter *painter, const QStyleOptionButton &option, const QStyle &style, const QWidget *widget, ButtonKind kind,
                 const QColor &color)
{
    painter->save();
    painter->setFont(labelFont(option, widget, kind));
    const QFontMetrics metrics = painter->fontMetrics();
    QRect content = option.rect;
    const auto placed = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    if (option.features & QStyleOptionButton::HasMenu) {
        chevron(painter, placed(QRect(content.right() - kMenuRoom - 8, content.top(), kMenuRoom, content.height())),
                Chevron::Down, color);
        content.adjust(0, 0, -kMenuRoom, 0);
    }
    const int side = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = side && !option.text.isEmpty() ? kIconGap : 0;
    const int width = side + gap + metrics.size(Qt::TextShowMnemonic, option.text).width();
    int left = kind == ButtonKind::Link ? content.left() + 2 : content.left() + qMax(4, (content.width() - width) / 2);
    if (side) {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(placed(QRect(left, content.center().y() - side / 2 + 1 - side % 2, side, side)).topLeft(),
                            tinted(option.icon, side, color, ratio));
        left += side + gap;
    }
    const bool mnemonic = style.styleHint(QStyle::SH_UnderlineShortcut, &option, widget);
    QFont font = painter->font();
    font.setUnderline(kind == ButtonKind::Link && (option.state & QStyle::State_MouseOver));
    painter->setFont(font);
    painter->setPen(color);
    // the painter itself turns AlignLeft round in a mirrored window
    painter->drawText(placed(QRect(left, content.top(), content.right() - left, content.height())),
                      Qt::AlignLeft | Qt::AlignVCenter | (mnemonic ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), option.text);
    painter->restore();
}

void tick(QPainter *painter, const QRectF &box, Tick kind, const QColor &color)
{
    painter->setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) { return QPointF(box.left() + box.width() * x, box.top() + box.height() * y); };
    if (kind == Tick::Check) {
        const QPointF points[] = {at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.31)};
        painter->drawPolyline(points, 3);
    } else if (kind == Tick::Partial) {
        painter->drawLine(at(0.26, 0.5), at(0.74, 0.5));
    } else if (kind == Tick::Dot) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        painter->drawEllipse(box.center(), box.width() * 0.22, box.height() * 0.22);
    }
}

struct SignColors {
    QColor fill;
    QColor outline;
    QColor sign;
};

SignColors signColors(const QStyleOption &option, Tick kind)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    if (!enabled)
        return {tokens.window, tokens.line, tokens.disabledText()};
    if (kind != Tick::None)
        return {tokens.accent, tokens.accent, tokens.onAccent};
    const bool hovered = option.state & QStyle::State_MouseOver;
    return {tokens.surface, hovered ? tokens.muted : tokens.control, tokens.text};
}

} // namespace

void pushButton(QPainter *painter, const QStyleOptionButton &option, const QStyle &style, const QWidget *widget)
{
    const ButtonKind kind = kindOf(option, widget);
    const ButtonColors colors = colorsOf(option, kind);
    if (colors.fill.isValid() || colors.outline.isValid())
        roundedBox(painter, option.rect, colors.fill, colors.outline, 1);
    if ((option.state & QStyle::State_HasFocus) && colors.ring.isValid()) {
        if (kind == ButtonKind::Primary)
            focusRing(painter, option.rect.adjusted(2, 2, -2, -2), colors.ring);
        else
            roundedBox(painter, option.rect, QColor(), colors.ring, 2);
    }
    buttonLabel(painter, option, style, widget, kind, colors.text);
}

QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonKind kind = kindOf(option, widget);
    const QFontMetrics metrics(labelFont(option, widget, kind));
    const int text = metrics.size(Qt::TextShowMnemonic, option.text).width();
    const int side = option.icon.isNull() ? 0 : option.iconSize.width();
    int width = text + side + (side && text ? kIconGap : 0);
    if (kind == ButtonKind::Link)
        return {width + 4, qMax(24, metrics.height() + 6)};
    if (option.features & QStyleOptionButton::HasMenu)
        width += kMenuRoom;
    const int height = qMax(GatehouseStyle::kFieldHeight, metrics.height() + 12);
    return {text ? width + 2 * kPadding : qMax(width + 14, height), height};
}

void toolPanel(QPainter *painter, const QStyleOption &option)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = enabled && (option.state & QStyle::State_MouseOver);
    const bool flat = option.state & QStyle::State_AutoRaise;
    const QColor fill = down      ? mixed(tokens.surface, tokens.text, 0.14)
                        : hovered ? mixed(tokens.surface, tokens.text, 0.07)
                                  : tokens.surface;
    if (!flat)
        roundedBox(painter, option.rect, fill, enabled ? tokens.control : tokens.line, 1);
    else if (down || hovered)
        roundedBox(painter, option.rect, fill, QColor(), 1);
    if (option.state & QStyle::State_HasFocus)
        roundedBox(painter, option.rect, QColor(), tokens.accent, 2);
}

void checkBox(QPainter *painter, const QStyleOption &option, Tick kind)
{
    const SignColors colors = signColors(option, kind);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colors.outline, 1));
    painter->setBrush(colors.fill);
    painter->drawRoundedRect(box, 3, 3);
    tick(painter, box, kind, colors.sign);
    painter->restore();
}

void radioButton(QPainter *painter, const QStyleOption &option, Tick kind)
{
    const SignColors colors = signColors(option, kind);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colors.outline, 1));
    painter->setBrush(colors.fill);
    painter->drawEllipse(box);
    tick(painter, box, kind, colors.sign);
    painter->restore();
}

} // namespace gatehouse::ui::style::painting
