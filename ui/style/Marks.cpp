// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/Marks.h"

#include "ui/style/GatehouseStyle.h"

#include <QLabel>
#include <QPushButton>
#include <QVariant>

namespace gatehouse::ui::style {

namespace {

constexpr char kButtonKind[] = "gatehouseButtonKind";
constexpr char kOutline[] = "gatehouseOutline";

} // namespace

void setButtonKind(QPushButton *button, ButtonKind kind)
{
    button->setProperty(kButtonKind, int(kind));
    if (kind == ButtonKind::Link)
        button->setCursor(Qt::PointingHandCursor);
    button->updateGeometry();
    button->update();
}

ButtonKind buttonKind(const QWidget *button)
{
    return button ? ButtonKind(button->property(kButtonKind).toInt()) : ButtonKind::Normal;
}

void setOutline(QWidget *field, Outline outline)
{
    if (style::outline(field) == outline)
        return;
    field->setProperty(kOutline, int(outline));
    field->update();
}

Outline outline(const QWidget *field)
{
    return field ? Outline(field->property(kOutline).toInt()) : Outline::Normal;
}

void setTextKind(QLabel *label, TextKind kind)
{
    QFont font;
    switch (kind) {
    case TextKind::Body: label->setForegroundRole(QPalette::WindowText); break;
    case TextKind::Muted: label->setForegroundRole(QPalette::PlaceholderText); break;
    case TextKind::SectionHead:
        label->setForegroundRole(QPalette::PlaceholderText);
        font.setWeight(QFont::DemiBold);
        break;
    case TextKind::PageTitle:
        label->setForegroundRole(QPalette::WindowText);
        font.setWeight(QFont::DemiBold);
        font.setPixelSize(18);
        break;
    case TextKind::Small:
        label->setForegroundRole(QPalette::PlaceholderText);
        font.setPixelSize(12);
        break;
    case TextKind::Danger:
        label->setForegroundRole(QPalette::BrightText);
        font.setPixelSize(12);
        break;
    }
    label->setFont(font);
}

QFont semibold(QFont base)
{
    base.setWeight(QFont::DemiBold);
    return base;
}

int rowHeight(const QWidget *widget)
{
    const int height = widget->style()->pixelMetric(GatehouseStyle::kRowHeight, nullptr, widget);
    return height > 0 ? height : int(Density::Comfortable);
}

} // namespace gatehouse::ui::style
