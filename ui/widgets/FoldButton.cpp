// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/FoldButton.h"

#include "ui/style/Icons.h"
#include "ui/style/Marks.h"
#include "ui/style/Tokens.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

namespace gatehouse::ui::widgets {

FoldButton::FoldButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFont(style::semibold(QFont()));
}

QSize FoldButton::sizeHint() const
{
    return {fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 30, 24};
}

void FoldButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const style::Tokens &tokens = style::Tokens::of(palette());
    const QColor color = underMouse() ? tokens.text : tokens.muted;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QString aside = mirrored ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right");
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height() - 16) / 2, 16, 16));
    painter.drawPixmap(place,
                       style::iconPixmap(isChecked() ? QStringLiteral("chevron-down") : aside, 16, color, devicePixelRatioF()));
    painter.setPen(color);
    // the painter itself turns AlignLeft round in a mirrored window
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(20, 0, 0, 0)),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        QWidget::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace gatehouse::ui::widgets
