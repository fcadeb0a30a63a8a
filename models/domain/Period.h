// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/Result.h"

#include <QDate>

namespace gatehouse::domain {

/// Dates without time, inclusive, in the site's zone (ruling 14). A missing end is open.
struct Period {
    QDate from;
    QDate until;

    enum class Stand { NotYet, Running, Over };
    Stand at(QDate day) const
    {
        if (from.isValid() && day < from)
            return Stand::NotYet;
        return until.isValid() && day > until ? Stand::Over : Stand::Running;
    }
    bool contains(QDate day) const { return at(day) == Stand::Running; }
    /// Reason::Period when `until` lies before `from`.
    support::Outcome check() const
    {
        if (from.isValid() && until.isValid() && until < from)
            return support::Error::invalid(QStringLiteral("valid-until"), support::Reason::Period);
        return {};
    }
    friend bool operator==(const Period &, const Period &) = default;
};

/// An ISO date (yyyy-MM-dd), or blank for an open end. Reason::Shape otherwise.
support::Result<QDate> parseDate(const QString &typed);

} // namespace gatehouse::domain
