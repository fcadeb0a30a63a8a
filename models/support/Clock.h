// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace gatehouse::support {

/// Where the time comes from; tests give their own.
class Clock {
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    /// Now, in UTC.
    virtual QDateTime now() const = 0;

    /// The date at this moment in the site's zone; "valid until" ends with this day (ruling 14).
    QDate today(const QTimeZone &site) const { return now().toTimeZone(site).date(); }
};

class SystemClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace gatehouse::support
