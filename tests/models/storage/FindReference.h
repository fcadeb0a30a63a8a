// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/FindFilters.h"
#include "support/Population.h"

namespace gatehouse::test {

/// The keys of the users, contacts or facilities that a find must give, in its order: everybody is looked at, field by field. Slow, and
/// obviously right.
QList<qint64> expectedKeys(const Population &population, const domain::find::FindQuery &query,
                           const storage::FindScope &scope = {});

/// A find as somebody might ask it: beginnings of words, parts of fields and values of the people and facilities that are there.
domain::find::FindQuery randomQuery(QRandomGenerator &random, const Population &population,
                                    domain::find::Entity entity = domain::find::Entity::User);

/// The find in one line, for a failure.
QString readable(const domain::find::FindQuery &query);

} // namespace gatehouse::test
