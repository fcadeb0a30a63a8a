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

/// One thing that must hold of a record. Its condition stands on the record's own table. A filter that few records may meet, or few may
/// not, also says which: a statement that gives their keys, each once, as `id`.
struct FindFilter {
    enum class About {
        Record,
        Name,      ///< also said of the column `name_key` of the rows with which a find begins
        Readiness, ///< may be said by the searched row, or be judged anew
    };
    enum class Lists { Those, Others };
    QString condition;
    QString set;
    Lists lists = Lists::Those; ///< Others: the set holds those who do not meet it
    About about = About::Record;
    QString ofBegun = {}; ///< with Name
};

/// What a find asks besides words: marks, links, dates, readiness, the operator's scope, and criteria that an index answers by itself.
class FindFilters {
public:
    FindFilters(support::Engine engine, const domain::find::FindQuery &query, const FindScope &scope, const FindMoment &moment,
                const FindNames &names, FindBindings &bindings);

    const QList<FindFilter> &all() const { return m_filters; }

private:
    void add(const QString &condition, const QString &set = {}, FindFilter::Lists lists = FindFilter::Lists::Those)
    {
        m_filters.append({condition, set, lists});
    }
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

    support::Engine m_engine;
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

/// A folded text with which columns are compared that are ordered by bytes. What it binds serves each of them.
class Comparison {
public:
    Comparison(support::Engine engine, domain::find::FindOperator op, const QString &folded, FindBindings &bindings);
    QString with(const QString &column) const;

private:
    support::Engine m_engine;
    domain::find::FindOperator m_op;
    QString m_low;
    QString m_high; ///< with StartsWith
};

/// Whether a text holds another; both as SQL.
QString holdsText(support::Engine engine, const QString &text, const QString &part);
/// "Lind, Anna" as the column shows it, in the form in which names are ordered: "lind anna".
QString namePart(const QString &typed);

/// The column that holds exactly the folded field, if there is one; criteria on it are decided in SQL.
QString exactColumn(domain::find::Entity entity, domain::find::FindField field);
/// The column that orders by name.
QString nameColumn(domain::find::Entity entity);
/// Whether a criterion on this field is decided by the column that orders by name.
bool isNameDecided(domain::find::Entity entity, domain::find::FindField field);

} // namespace gatehouse::storage
