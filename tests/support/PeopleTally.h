// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/PlainConnection.h"

namespace gatehouse::test {

/// How many of the people whose login begins with a word stand whole in the tables, and which do not.
struct PeopleTally {
    qint64 whole = 0;    ///< user, contact, link, facility, group and lab, and their history
    QStringList partial; ///< what is missing where; empty after any kill
};

/// Counts users and contacts whose login or contact ID begins with `prefix` (letters and digits).
PeopleTally tallyPeople(const PlainConnection &connection, const QString &prefix);

/// What is wrong with the database as a whole, in the database's own words; empty when nothing is.
QStringList damage(const PlainConnection &connection, support::Engine engine);

} // namespace gatehouse::test
