// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ElidedLabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace gatehouse::ui::widgets {

namespace {

constexpr int kRoom = 2; // above and below the letters

} // namespace

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {24, fontMetrics().height()};
}

void ElidedLabel::setMostLines(int lines)
{
    m_mostLines = lines;
    fit();
}

void ElidedLabel::fit()
{
    const int line = fontMetrics().height();
    int lines = 1;
    if (m_mostLines > 1 && width() > 0) {
        const QRect needed = fontMetrics().boundingRect(QRect(0, 0, width(), line * m_mostLines), Qt::TextWordWrap, text());
        lines = qBound(1, (needed.height() + line - 1) / line, m_mostLines);
    }
    setFixedHeight(lines * line + kRoom);
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (m_mostLines > 1)
        fit();
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (height() >= 2 * fontMetrics().height()) {
        const int flags = int(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextWordWrap;
        style()->drawItemText(&painter, rect(), flags, palette(), isEnabled(), text(), foregroundRole());
        return;
    }
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    style()->drawItemText(&painter, rect(), int(QStyle::visualAlignment(layoutDirection(), alignment())), palette(), isEnabled(), shown,
                          foregroundRole());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && fontMetrics().horizontalAdvance(text()) > width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace gatehouse::ui::widgets
