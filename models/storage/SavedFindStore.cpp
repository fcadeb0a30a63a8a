// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/SavedFindStore.h"

#include "domain/FindText.h"

namespace gatehouse::storage {

using namespace Qt::Literals::StringLiterals;
using domain::find::Entity;
using support::Outcome;
using support::Result;

Result<QList<SavedFindStore::Entry>> SavedFindStore::list(Entity entity, domain::UserKey who) const
{
    GATEHOUSE_TRY_VALUE(
        rows, m_session.run("finds/list_finds"_L1, {{"entity", domain::find::entityName(entity)}, {"user", who.value}}));
    QList<Entry> entries;
    while (rows.next()) {
        entries.append({rows.integer("id"), rows.text("name"), rows.mark("shared"),
                        domain::find::fromText(entity, rows.text("definition"))});
    }
    GATEHOUSE_TRY(rows.outcome());
    return entries;
}

Outcome SavedFindStore::save(domain::UserKey owner, const QString &name, const domain::find::FindQuery &query) const
{
    Bindings bindings{
        {"entity", domain::find::entityName(query.entity)}, {"name", name}, {"definition", domain::find::toText(query)}};
    if (owner.isStored())
        bindings.append({"user", owner.value});
    GATEHOUSE_TRY(m_session.change(owner.isStored() ? "finds/insert_own"_L1 : "finds/insert_shared"_L1, bindings));
    return {};
}

Outcome SavedFindStore::remove(domain::UserKey owner, qint64 key) const
{
    Bindings bindings{{"id", key}};
    if (owner.isStored())
        bindings.append({"user", owner.value});
    GATEHOUSE_TRY_VALUE(removed, m_session.change(owner.isStored() ? "finds/delete_own"_L1 : "finds/delete_shared"_L1, bindings));
    if (removed == 0)
        return support::Error{support::ErrorCode::NotFound, {}, support::Reason::None, {}, {}};
    return {};
}

} // namespace gatehouse::storage
