// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>
#include <QSize>

class QColor;
class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QWidget;

/// The painters of GatehouseStyle, one small file for each family of widgets.
namespace gatehouse::ui::style::painting {

enum class Chevron { Up, Down, Left, Right };
enum class Tick { None, Check, Partial, Dot };

// What several families share.
void chevron(QPainter *painter, const QRect &rect, Chevron direction, const QColor &color);
void focusRing(QPainter *painter, const QRect &rect, const QColor &color);
void roundedBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &outline, qreal outlineWidth);

// Fields: line edits, combo boxes, spin boxes, text edits.
void fieldPanel(QPainter *painter, const QStyleOption &option, const QWidget *widget);
void frame(QPainter *painter, const QStyleOption &option, const QWidget *widget);
void comboBox(QPainter *painter, const QStyleOptionComboBox &option, const QWidget *widget);
void comboBoxLabel(QPainter *painter, const QStyleOptionComboBox &option, const QStyle &style, const QWidget *widget);
void spinBox(QPainter *painter, const QStyleOptionSpinBox &option, const QStyle &style, const QWidget *widget);

// Buttons.
void pushButton(QPainter *painter, const QStyleOptionButton &option, const QStyle &style, const QWidget *widget);
QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget);
void toolPanel(QPainter *painter, const QStyleOption &option);
void checkBox(QPainter *painter, const QStyleOption &option, Tick tick);
void radioButton(QPainter *painter, const QStyleOption &option, Tick tick);

// Lists and tabs.
void headerSection(QPainter *painter, const QStyleOptionHeader &option);
/// Section, label and the sign of the order, with the inset of the cells below.
void header(QPainter *painter, const QStyleOptionHeader &option);
void headerLabel(QPainter *painter, const QStyleOptionHeader &option);
QSize headerSize(const QStyleOptionHeader &option, int rowHeight);
void tabShape(QPainter *painter, const QStyleOptionTab &option);
void tabLabel(QPainter *painter, const QStyleOptionTab &option, const QRect &text, const QStyle &style);

// Menus.
void menuBarItem(QPainter *painter, const QStyleOptionMenuItem &option, const QStyle &style, const QWidget *widget);
void menuItem(QPainter *painter, const QStyleOptionMenuItem &option, const QStyle &style, const QWidget *widget);
QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents);

// Bars.
QRect scrollBarPart(const QStyleOptionSlider &option, int part);
void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QWidget *widget);
void progressGroove(QPainter *painter, const QStyleOption &option);
void progressContents(QPainter *painter, const QStyleOptionProgressBar &option);

} // namespace gatehouse::ui::style::painting
