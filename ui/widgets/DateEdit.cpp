// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/DateEdit.h"

#include "ui/style/Icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace gatehouse::ui::widgets {

DateEdit::DateEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("YYYY-MM-DD"));
    QAction *calendar = addAction(style::icon(QStringLiteral("calendar")), QLineEdit::TrailingPosition);
    calendar->setText(tr("Choose a date"));
    calendar->setToolTip(tr("Choose a date (Alt+Down)"));
    connect(calendar, &QAction::triggered, this, &DateEdit::openCalendar);
    connect(this, &QLineEdit::textChanged, this, &DateEdit::dateChanged);
}

QDate DateEdit::date() const
{
    return QDate::fromString(text().trimmed(), Qt::ISODate);
}

void DateEdit::setDate(QDate date)
{
    setText(date.toString(Qt::ISODate));
}

DateEdit::Reading DateEdit::reading() const
{
    if (text().trimmed().isEmpty())
        return Reading::Blank;
    return date().isValid() ? Reading::Date : Reading::Unreadable;
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up;
    const bool down = event->key() == Qt::Key_Down;
    if (down && (event->modifiers() & Qt::AltModifier))
        return openCalendar();
    if ((up || down) && !isReadOnly() && date().isValid())
        return setDate(date().addDays(up ? 1 : -1));
    QLineEdit::keyPressEvent(event);
}

void DateEdit::openCalendar()
{
    if (isReadOnly() || !isEnabled())
        return;
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    // Weekends in red would read as a fault here.
    calendar->setWeekdayTextFormat(Qt::Saturday, QTextCharFormat());
    calendar->setWeekdayTextFormat(Qt::Sunday, QTextCharFormat());
    calendar->setSelectedDate(date().isValid() ? date() : QDate::currentDate());
    const auto choose = [this, popup](QDate chosen) {
        setDate(chosen);
        popup->close();
    };
    connect(calendar, &QCalendarWidget::clicked, popup, choose);
    connect(calendar, &QCalendarWidget::activated, popup, choose);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(calendar);
    popup->move(mapToGlobal(QPoint(0, height() + 2)));
    popup->show();
    calendar->setFocus();
}

} // namespace gatehouse::ui::widgets
