// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

class QLabel;
class QPushButton;
class QWidget;

namespace gatehouse::ui::style {

/// How a push button is drawn. One Primary a page.
enum class ButtonKind { Normal, Primary, Link };

/// How a field is outlined: Danger while something is wrong with it or missing in it.
enum class Outline { Normal, Danger };

/// The four kinds of text of the look.
enum class TextKind { Body, Muted, SectionHead, PageTitle, Small, Danger };

/// Marks are dynamic properties that GatehouseStyle reads, so they work on Qt's own widgets and in .ui files.
void setButtonKind(QPushButton *button, ButtonKind kind);
ButtonKind buttonKind(const QWidget *button);

void setOutline(QWidget *field, Outline outline);
Outline outline(const QWidget *field);

/// Gives a label font and colour of the kind; the colour follows the scheme.
void setTextKind(QLabel *label, TextKind kind);

/// `base` in semibold, the weight of heads.
QFont semibold(QFont base);

/// The row height of lists in this widget's style: 30 or 24 (View, Density).
int rowHeight(const QWidget *widget);

} // namespace gatehouse::ui::style
