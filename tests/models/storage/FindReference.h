// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Find.h"
#include "support/Population.h"

namespace gatehouse::test {

/// The keys of the users whom a find must give, in its order: slow, and obviously right.
QList<qint64> expectedKeys(const Population &population, const domain::find::FindQuery &query);

/// A find as somebody might ask it: beginnings of words, parts of fields and values of the people who are there.
domain::find::FindQuery randomQuery(QRandomGenerator &random, const Population &population);

/// The find in one line, for a failure.
QString readable(const domain::find::FindQuery &query);

} // namespace gatehouse::test
