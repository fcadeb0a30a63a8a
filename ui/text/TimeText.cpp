// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/TimeText.h"

namespace gatehouse::ui::text {

QString TimeText::moment(const QDateTime &when, const QDateTime &now)
{
    const QDateTime local = when.toLocalTime();
    const QString time = local.time().toString(QStringLiteral("HH:mm"));
    if (local.date() == now.toLocalTime().date())
        return time;
    return tr("%1 %2", "a date and a time").arg(date(local.date()), time);
}

QString TimeText::date(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString TimeText::date(const QString &iso)
{
    const QDate read = QDate::fromString(iso, Qt::ISODate);
    return read.isValid() ? date(read) : iso;
}

} // namespace gatehouse::ui::text
