// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/RecentStore.h"

#include "domain/FindText.h"

namespace gatehouse::storage {

using namespace Qt::Literals::StringLiterals;
using support::Outcome;
using support::Result;

Outcome RecentStore::note(domain::UserKey who, const View &view, const QDateTime &now, int kept) const
{
    GATEHOUSE_TRY(m_session.change(
        "recent/upsert_view"_L1,
        {{"user", who.value}, {"kind", domain::find::entityName(view.entity)}, {"record", view.key}, {"now", now}}));
    GATEHOUSE_TRY(m_session.change("recent/delete_older"_L1, {{"user", who.value}, {"owner", who.value}, {"kept", kept}}));
    return {};
}

Result<QList<RecentStore::View>> RecentStore::list(domain::UserKey who, int limit) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("recent/list_views"_L1, {{"user", who.value}, {"limit", limit}}));
    QList<View> views;
    while (rows.next()) {
        if (const auto entity = domain::find::entityNamed(rows.text("kind")))
            views.append({*entity, rows.integer("record_id")});
    }
    GATEHOUSE_TRY(rows.outcome());
    return views;
}

} // namespace gatehouse::storage
