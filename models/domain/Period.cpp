// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Period.h"

namespace gatehouse::domain {

support::Result<QDate> parseDate(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return QDate();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || text.size() != 10)
        return support::Error::invalid({}, support::Reason::Shape);
    return date;
}

} // namespace gatehouse::domain
