// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/SearchStore.h"

#include "storage/FindFilters.h"
#include "storage/SqlResources.h"
#include "storage/SqlText.h"
#include "support/Folding.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace gatehouse::storage {

using namespace Qt::Literals::StringLiterals;
using domain::find::Entity;
using support::Outcome;

namespace {

struct Statements {
    QLatin1StringView select;
    QLatin1StringView put;
};

QString gramsOf(const QString &text)
{
    const QJsonArray grams = QJsonArray::fromStringList(support::trigrams(text));
    return QString::fromUtf8(QJsonDocument(grams).toJson(QJsonDocument::Compact));
}

Statements statementsOf(Entity entity)
{
    switch (entity) {
    case Entity::User: return {"users/select_search"_L1, "users/put_search"_L1};
    case Entity::Contact: return {"contacts/select_search"_L1, "contacts/put_search"_L1};
    case Entity::Facility: return {"facilities/select_search"_L1, "facilities/put_search"_L1};
    case Entity::Group: break; // few, and found by their names
    }
    return {};
}

} // namespace

Outcome SearchStore::put(qint64 key, const SearchedRow &row) const
{
    const Statements statements = statementsOf(m_entity);
    std::optional<QString> before;
    {
        GATEHOUSE_TRY_VALUE(rows, m_session.run(statements.select, {{"id", key}}));
        if (rows.next())
            before = rows.text("search");
        GATEHOUSE_TRY(rows.outcome());
    }
    const bool other = before != row.search;
    if (before && other)
        GATEHOUSE_TRY(changeParts("parts/forget.sqlite.sql"_L1, key));
    Bindings bindings{{"id", key}, {"sort_key", row.sortKey}, {"search", row.search}, {"beyond_ascii", row.isBeyondAscii()}};
    if (m_entity != Entity::Facility)
        bindings.append({"other_key", row.otherKey});
    GATEHOUSE_TRY(m_session.change(statements.put, bindings));
    if (!other)
        return {};
    GATEHOUSE_TRY(changeParts("parts/learn.sqlite.sql"_L1, key));
    GATEHOUSE_TRY(
        m_session.change("find/put_grams"_L1, {{"grams", gramsOf(row.search)}, {"names", gramsOf(row.search.first(row.name))}}));
    return {};
}

Outcome SearchStore::forget(qint64 key) const
{
    return changeParts("parts/forget.sqlite.sql"_L1, key);
}

// PostgreSQL keeps its index by itself.
Outcome SearchStore::changeParts(QLatin1StringView file, qint64 key) const
{
    if (m_session.engine() != support::Engine::Sqlite)
        return {};
    QString sql = withoutComments(sqlResource(file));
    sql.replace("@parts@"_L1, partsTableOf(m_entity)).replace("@searched@"_L1, searchTableOf(m_entity));
    GATEHOUSE_TRY_VALUE(rows, m_session.runComposed(sql, {{"id", key}}));
    return rows.outcome();
}

} // namespace gatehouse::storage
