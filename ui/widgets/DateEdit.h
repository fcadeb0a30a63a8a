// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QLineEdit>

class QCalendarWidget;

namespace gatehouse::ui::widgets {

/// A date that may be blank, written as yyyy-MM-dd (ISO 8601), with a calendar at its right (Alt+Down). Up and Down step a day.
class DateEdit : public QLineEdit {
    Q_OBJECT

public:
    enum class Reading { Blank, Date, Unreadable };

    explicit DateEdit(QWidget *parent = nullptr);

    /// Invalid when the field is blank or unreadable; reading() tells which.
    QDate date() const;
    /// An invalid date empties the field.
    void setDate(QDate date);
    Reading reading() const;

Q_SIGNALS:
    void dateChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openCalendar();
};

} // namespace gatehouse::ui::widgets
