// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Find.h"
#include "storage/FindBindings.h"
#include "support/DatabaseUrl.h"

namespace gatehouse::storage {

/// Which users a find may show at all (ruling 11): everybody, or one's own self and the users of some labs.
struct FindScope {
    std::optional<QList<domain::FacilityKey>> labs;
    domain::UserKey self;
};

/// The moment for which a find is answered: UTC, and the day in the site's zone.
struct FindMoment {
    QDateTime now;
    QDate today;
};

/// The keys of the names in a query: with keys in the statement an engine knows how many records each concerns.
struct FindNames {
    QList<qint64> groups;
    QList<qint64> types;
};

/// One thing that must hold of a record. Its condition stands on the record's own table. A filter that few records may meet also says
/// which: a statement that gives their keys, each once, as `id`.
struct FindFilter {
    enum class About { Record, Readiness };
    QString condition;
    QString set;
    About about = About::Record; ///< readiness may be said by the searched row, or be judged anew
};

/// What a find asks besides words: marks, links, dates, readiness, the operator's scope, and criteria that an index answers by itself.
class FindFilters {
public:
    FindFilters(const domain::find::FindQuery &query, const FindScope &scope, const FindMoment &moment, const FindNames &names,
                FindBindings &bindings);

    const QList<FindFilter> &all() const { return m_filters; }

private:
    void add(const QString &condition, const QString &set = {}) { m_filters.append({condition, set, FindFilter::About::Record}); }
    QString column(QLatin1StringView name) const;
    void addMarks();
    void addMark(domain::find::Tick tick, QLatin1StringView mark);
    void addUserFilters(const FindNames &names);
    void addContactFilters();
    void addStanding();
    void addExpiring();
    void addReadiness(QChar first);
    void addScope(const FindScope &scope);
    void addCriterion(const domain::find::Criterion &criterion);
    QString inForce(QLatin1StringView table);

    const domain::find::FindQuery &m_query;
    FindMoment m_moment;
    FindBindings &m_bindings;
    QLatin1StringView m_table;
    QList<FindFilter> m_filters;
};

/// The table of an entity's records, of what finds look at beside them, and of the index of parts.
QLatin1StringView tableOf(domain::find::Entity entity);
QLatin1StringView searchTableOf(domain::find::Entity entity); ///< blank for groups, which are few
QLatin1StringView partsTableOf(domain::find::Entity entity);

/// `column`, which is ordered by bytes, compared with a folded text.
QString comparedColumn(const QString &column, domain::find::FindOperator op, const QString &folded, FindBindings &bindings);
/// "Lind, Anna" as the column shows it, in the form in which names are ordered: "lind anna".
QString namePart(const QString &typed);

/// The column that holds exactly the folded field, if there is one; criteria on it are decided in SQL.
QString exactColumn(domain::find::Entity entity, domain::find::FindField field);

} // namespace gatehouse::storage
