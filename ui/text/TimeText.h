// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QDateTime>

namespace gatehouse::ui::text {

/// Times and dates as a person reads them (ruling 14): in the operator's zone, one way of writing everywhere.
class TimeText {
    Q_DECLARE_TR_FUNCTIONS(gatehouse::ui::text::TimeText)

public:
    /// `15:40` on the day of `now`, else `2026-11-22 15:40`.
    static QString moment(const QDateTime &when, const QDateTime &now);
    /// `2026-11-22`; empty for no date.
    static QString date(QDate date);
    /// The ISO date of an argument as date() writes it; as it is when it is none.
    static QString date(const QString &iso);
};

} // namespace gatehouse::ui::text
