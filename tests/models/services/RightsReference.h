// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/services/RightsOffice.h"

namespace gatehouse::test {

/// The numbers of those of the questions that are to be answered with yes: one plain statement over the tables, which shares nothing
/// with the rules that it judges.
QSet<qsizetype> seenByReference(storage::Session &session, const RightsOffice &office, const QList<RightsOffice::Triple> &triples,
                                const QDateTime &now, QDate today);

} // namespace gatehouse::test
