// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/Bindings.h"

namespace gatehouse::storage {

// QtSql sends a null QString as NULL, and which empty text is a null one is an accident of its making.
BoundValue::BoundValue(const QString &value) : m_variant(value.isNull() ? QStringLiteral("") : value) {}

BoundValue::BoundValue(QDate value)
{
    if (value.isValid())
        m_variant = value.toString(Qt::ISODate);
}

BoundValue::BoundValue(const QDateTime &value)
{
    if (value.isValid())
        m_variant = value.toUTC().toString(Qt::ISODateWithMs);
}

BoundValue::BoundValue(const QByteArray &value) : m_variant(value.isNull() ? QByteArray("") : value) {}

BoundValue orNull(const QString &text)
{
    return text.trimmed().isEmpty() ? BoundValue(nullptr) : BoundValue(text);
}

BoundValue orNull(QDate date)
{
    return date;
}

BoundValue orNull(const QDateTime &time)
{
    return time;
}

} // namespace gatehouse::storage
