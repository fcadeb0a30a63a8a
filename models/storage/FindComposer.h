// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Find.h"
#include "storage/Bindings.h"
#include "support/DatabaseUrl.h"
#include "support/Result.h"

namespace gatehouse::storage {

/// A find as SQL. What SQL cannot decide the same on both engines (folding, readiness) stays as a rest to be decided on the rows;
/// the statement then gives some rows too many and none too few.
struct ComposedFind {
    QString sql;
    Bindings bindings;
    QList<domain::find::Criterion> rest;
    domain::find::ReadyFilter ready = domain::find::ReadyFilter::Any;

    /// Whether the rows are the answer as they come.
    bool isExact() const { return rest.isEmpty() && ready == domain::find::ReadyFilter::Any; }
};

/// Which users a find may show at all (ruling 11): everybody, or one's own self and the users of some labs.
struct FindScope {
    std::optional<QList<domain::FacilityKey>> labs;
    domain::UserKey self;
};

/// The one place that puts finds together. Tables, columns and operators come from closed lists; what people type goes into bindings
/// only. Pages go by row value after a mark, never by OFFSET.
class FindComposer {
public:
    /// `today` in the site's zone decides what is in force.
    explicit FindComposer(support::Engine engine, FindScope scope = {}, QDate today = {})
        : m_engine(engine)
        , m_scope(std::move(scope))
        , m_today(today)
    {
    }

    /// At most `limit` rows after the mark. Errors: Invalid/Unknown (`criteria`).
    support::Result<ComposedFind> page(const domain::find::FindQuery &query, const domain::find::PageMark &after,
                                       int limit) const;
    /// One row with the column `row_count`. Exact only when the find is.
    support::Result<ComposedFind> count(const domain::find::FindQuery &query) const;
    /// The rows of these keys, in no order, with marks of the order by name.
    ComposedFind rows(domain::find::Entity entity, const QList<qint64> &keys) const;

    /// The order that the query asks for, or that by name when the entity has no such column.
    static domain::find::SortBy effectiveSort(const domain::find::FindQuery &query);

private:
    QString sortExpression(domain::find::Entity entity, domain::find::SortBy sort) const;
    /// The scope as a condition; empty when everything may be shown.
    QString scopeCondition(domain::find::Entity entity) const;

    support::Engine m_engine;
    FindScope m_scope;
    QDate m_today;
};

} // namespace gatehouse::storage
