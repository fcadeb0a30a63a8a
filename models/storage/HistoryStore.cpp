// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/HistoryStore.h"

namespace gatehouse::storage {

using namespace Qt::Literals::StringLiterals;

support::Result<std::optional<HistoryStore::LastChange>> HistoryStore::lastChange(QLatin1StringView table, qint64 id) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("audit/select_last_change"_L1, {{"tbl", table}, {"record", QString::number(id)}}));
    std::optional<LastChange> found;
    if (rows.next())
        found = LastChange{rows.text("actor"), rows.time("at"), rows.text("op") == "delete"_L1};
    GATEHOUSE_TRY(rows.outcome());
    return found;
}

} // namespace gatehouse::storage
