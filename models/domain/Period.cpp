// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Period.h"

#include "domain/TextValue.h"

namespace gatehouse::domain {

support::Result<QDate> parseDate(const QString &typed)
{
    const QString text = trimmedText(typed, Lines::Refused);
    if (text.isEmpty())
        return QDate();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    // Qt takes any punctuation between the numbers, and what follows them.
    if (!date.isValid() || date.toString(Qt::ISODate) != text)
        return support::Error::invalid({}, support::Reason::Shape);
    return date;
}

} // namespace gatehouse::domain
