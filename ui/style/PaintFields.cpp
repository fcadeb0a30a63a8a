// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/GatehouseStyle.h"
#include "ui/style/Icons.h"
#include "ui/style/Marks.h"
#include "ui/style/Painting.h"
#include "ui/style/Tokens.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace gatehouse::ui::style::painting {

namespace {

bool isEditor(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

} // namespace

void roundedBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &outline, qreal outlineWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(outline.isValid() ? QPen(outline, outlineWidth) : QPen(Qt::NoPen));
    const qreal half = outline.isValid() ? outlineWidth / 2 : 0;
    const qreal radius = GatehouseStyle::kCorner - half;
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

void focusRing(QPainter *painter, const QRect &rect, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color, 1.5));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
    painter->restore();
}

void chevron(QPainter *painter, const QRect &rect, Chevron direction, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(QRectF(rect).center());
    switch (direction) {
    case Chevron::Down: break;
    case Chevron::Up: painter->rotate(180); break;
    case Chevron::Left: painter->rotate(90); break;
    case Chevron::Right: painter->rotate(-90); break;
    }
    const QPointF points[] = {{-3.5, -1.75}, {0, 1.75}, {3.5, -1.75}};
    painter->drawPolyline(points, 3);
    painter->restore();
}

void fieldPanel(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = enabled && (option.state & QStyle::State_HasFocus);
    const bool readOnly = option.state & QStyle::State_ReadOnly;
    QColor line = enabled && !readOnly ? tokens.control : tokens.line;
    qreal width = 1;
    if (focused) {
        line = tokens.accent;
        width = 2;
    } else if (enabled && (option.state & QStyle::State_MouseOver) && !readOnly) {
        line = tokens.muted;
    }
    if (enabled && outline(widget) == Outline::Danger) {
        line = tokens.danger;
        width = focused ? 2 : 1.5;
    }
    roundedBox(painter, option.rect, enabled && !readOnly ? tokens.surface : tokens.window, line, width);
}

void frame(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const Tokens &tokens = Tokens::of(option.palette);
    if (isEditor(widget)) {
        fieldPanel(painter, option, widget);
        return;
    }
    if (widget && widget->inherits("QComboBoxPrivateContainer")) {
        painter->save();
        painter->setPen(tokens.line);
        painter->setBrush(tokens.surface);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    }
    const bool list = qobject_cast<const QAbstractScrollArea *>(widget) != nullptr;
    const bool focused = qobject_cast<const QAbstractItemView *>(widget) && (option.state & QStyle::State_HasFocus);
    const bool danger = outline(widget) == Outline::Danger;
    const QColor line = danger ? tokens.danger : focused ? tokens.accent : tokens.line;
    roundedBox(painter, option.rect, list ? tokens.surface : QColor(), line, danger ? 1.5 : 1);
}

void comboBox(QPainter *painter, const QStyleOptionComboBox &option, const QWidget *widget)
{
    const Tokens &tokens = Tokens::of(option.palette);
    if (option.frame)
        fieldPanel(painter, option, widget);
    const QRect arrow(option.rect.right() - 25, option.rect.top(), 18, option.rect.height());
    const bool enabled = option.state & QStyle::State_Enabled;
    const QRect mirrored = QStyle::visualRect(option.direction, option.rect, arrow);
    chevron(painter, mirrored, Chevron::Down, enabled ? tokens.muted : tokens.disabledText());
}

void comboBoxLabel(QPainter *painter, const QStyleOptionComboBox &option, const QStyle &style, const QWidget *widget)
{
    QRect text = style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, widget);
    if (!option.currentIcon.isNull()) {
        const QRect square(text.left(), text.center().y() - option.iconSize.height() / 2, option.iconSize.width(),
                           option.iconSize.height());
        option.currentIcon.paint(painter, square, Qt::AlignCenter,
                                 option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
        text.setLeft(square.right() + 7);
    }
    if (option.currentText.isEmpty() || option.editable)
        return;
    const QString elided = option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, text.width());
    style.drawItemText(painter, text, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                       option.palette, option.state & QStyle::State_Enabled, elided, QPalette::ButtonText);
}

void spinBox(QPainter *painter, const QStyleOptionSpinBox &option, const QStyle &style, const QWidget *widget)
{
    const Tokens &tokens = Tokens::of(option.palette);
    if (option.frame)
        fieldPanel(painter, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto step = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag flag, Chevron direction) {
        const bool usable = (option.state & QStyle::State_Enabled) && (option.stepEnabled & flag);
        const QRect rect = style.subControlRect(QStyle::CC_SpinBox, &option, part, widget);
        chevron(painter, rect, direction, usable ? tokens.muted : tokens.line);
    };
    step(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Chevron::Up);
    step(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Chevron::Down);
}

} // namespace gatehouse::ui::style::painting
