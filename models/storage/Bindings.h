// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/Key.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QVariant>

#include <cstddef>

namespace gatehouse::storage {

/// A value on its way into a statement. Dates go as ISO text, times as ISO text in UTC with milliseconds and Z; an invalid date or
/// time goes as NULL. A text or a byte array never does, however empty: say orNull() where blank means nothing.
class BoundValue {
public:
    BoundValue(std::nullptr_t) {}
    BoundValue(bool value) : m_variant(value) {}
    BoundValue(int value) : m_variant(qint64(value)) {}
    BoundValue(qint64 value) : m_variant(value) {}
    BoundValue(const QString &value);
    BoundValue(QLatin1StringView value) : BoundValue(QString(value)) {}
    BoundValue(QDate value);
    BoundValue(const QDateTime &value);
    BoundValue(const QByteArray &value);
    // The key of a record that is not stored yet goes as NULL.
    template <typename Kind> BoundValue(support::Key<Kind> key)
    {
        if (key.isStored())
            m_variant = key.value;
    }
    template <typename T> BoundValue(const T *) = delete;

    const QVariant &variant() const { return m_variant; }

private:
    QVariant m_variant;
};

/// What a placeholder `:name` stands for.
struct Binding {
    template <std::size_t N> Binding(const char (&bindingName)[N], BoundValue boundValue)
        : name(bindingName), value(std::move(boundValue))
    {
    }
    Binding(QLatin1StringView bindingName, BoundValue boundValue) : name(bindingName), value(std::move(boundValue)) {}

    QLatin1StringView name;
    BoundValue value;
};

/// `{{"id", key}, {"name", name}}`. A statement is run only with exactly the names that stand in it.
using Bindings = QList<Binding>;

/// NULL for blank text, else the text.
BoundValue orNull(const QString &text);
/// NULL for an invalid date, else the date.
BoundValue orNull(QDate date);
/// NULL for an invalid time, else the time.
BoundValue orNull(const QDateTime &time);

} // namespace gatehouse::storage
