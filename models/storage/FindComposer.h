// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/FindFilters.h"
#include "storage/SearchedParts.h"
#include "support/Result.h"

namespace gatehouse::storage {

/// A find as SQL: rows of `id` and `sort_value`, in order. What is shown of the records is read by their keys (FindComposer::rows).
struct ComposedFind {
    QString sql;
    Bindings bindings;
};

/// How a find is begun. The answer is the same, the time is not.
struct FindDrive {
    enum class By {
        Order, ///< along the order that is asked for, until enough is found: quick when much fits
        Parts, ///< from the index of parts of words: quick when few hold them
        Set,   ///< from the keys that one filter gives: quick when it gives few
    };
    By by = By::Order;
    int set = -1;        ///< with Set: which filter
    int steps = 0;       ///< how many rows are looked at, first in order, at most; 0: all
    QList<int> within{}; ///< with Parts and Set: other filters that are decided by their sets, which are small

    /// Whether the rows with which a find begins come in order.
    bool isOrdered() const { return by == By::Order || steps > 0; }
};

/// The one place that puts finds together. Tables, columns and operators come from closed lists; what people type goes into bindings
/// only. Pages go by row value after a mark, never by OFFSET.
class FindComposer {
public:
    /// Users whom the find may neither take from nor leave to what was judged before: they are asked by themselves.
    using Apart = QList<qint64>;

    /// Errors come with the first statement. The query must outlive the composer.
    FindComposer(support::Engine engine, const domain::find::FindQuery &query, FindScope scope = {}, FindMoment moment = {},
                 FindNames names = {});

    /// Invalid/Unknown (`criteria`) for a criterion that the entity does not have; Invalid/TooLong (`text`) for more words than fit.
    support::Outcome check() const;

    /// Criteria on fields that are not kept folded: SQL gives some rows too many and none too few, and they are decided on the rows.
    QList<domain::find::Criterion> rest() const;
    const SearchedParts &parts() const { return m_parts; }
    /// The filters that give a set of keys, by their numbers.
    QList<int> sets() const;
    /// Those of them whose set is what is found, so that a find can begin with it.
    QList<int> beginnings() const;

    /// Whether something is asked of the record of each row that a find begins with.
    bool asksRecords(const FindDrive &drive) const;
    /// Whether a walk along the order brings the searched texts with it.
    bool walksTexts() const;
    /// Whether what is found stands together in the order that is asked for, so that no other drive is quicker.
    bool isStretch() const;

    /// At most `limit` keys after the mark; all of them when the limit is 0.
    ComposedFind keys(const FindDrive &drive, const KnownGrams &grams, const domain::find::PageMark &after, int limit,
                      const Apart &apart = {}) const;
    /// All keys and nothing else, in order.
    ComposedFind order(const FindDrive &drive, const KnownGrams &grams, const Apart &apart = {}) const;
    /// One row with the column `row_count`.
    ComposedFind count(const FindDrive &drive, const KnownGrams &grams, const Apart &apart = {}) const;
    /// One row with `amount`: how many keys a filter gives, counted up to a bound.
    ComposedFind size(int set, int bound) const;
    /// Those among some users who fit, whatever is asked of their readiness.
    ComposedFind among(const Apart &users) const;

    /// What a list shows of these records, in no order, with marks of the order by name.
    static ComposedFind rows(support::Engine engine, domain::find::Entity entity, const QList<qint64> &keys,
                             const FindScope &scope);

    /// The order that the query asks for, or that by name when the entity has no such column.
    static domain::find::SortBy effectiveSort(const domain::find::FindQuery &query);
    /// Whether readiness decides what is found, or where it stands.
    static bool asksReadiness(const domain::find::FindQuery &query);

private:
    /// The column that orders, and the table (main or searched) in which it stands with its index.
    struct Order {
        bool searched = false;
        QString column; ///< as the index has it
        QString shown;  ///< as text, for the mark
    };
    struct Statement;

    Order order(FindDrive::By by) const;
    bool saysReadiness(const Order &sort) const;
    bool asksText(const FindDrive &drive, const KnownGrams &grams) const;
    QStringList stretch(Statement &statement, const QString &column) const;
    bool isAsked(const FindDrive &drive, const Statement &statement, int number) const;
    QString sortedBy(const FindDrive &drive, const QString &column) const;
    QString following(const FindDrive &drive, const QString &by, const QString &id, const domain::find::PageMark &after,
                      FindBindings &bindings) const;
    QString ordered(const FindDrive &drive, const QString &by, const QString &id) const;
    QString within(const FindDrive &drive, const Statement &statement, const QString &id) const;
    QString inner(Statement &statement, const FindDrive &drive, const KnownGrams &grams,
                  const domain::find::PageMark &after) const;
    QString conditions(Statement &statement, const FindDrive &drive, const KnownGrams &grams, const Apart &apart) const;
    ComposedFind finish(QLatin1StringView columns, const FindDrive &drive, const KnownGrams &grams,
                        const domain::find::PageMark &after, int limit, const Apart &apart) const;

    support::Engine m_engine;
    const domain::find::FindQuery &m_query;
    FindScope m_scope;
    FindMoment m_moment;
    FindNames m_names;
    SearchedParts m_parts;
};

} // namespace gatehouse::storage
