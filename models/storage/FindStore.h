// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Find.h"
#include "storage/FindSearch.h"

namespace gatehouse::storage {

/// Pages and counts of finds. The columns that come from other tables (facilities, labs, groups, contact, readiness) are read for
/// the keys of the page, by the same few statements for any page.
class FindStore {
public:
    using Moment = FindMoment;

    explicit FindStore(Session &session, Moment moment, FindScope scope = {}, FindBounds bounds = {})
        : m_session(session)
        , m_moment(std::move(moment))
        , m_scope(std::move(scope))
        , m_bounds(bounds)
    {
    }

    /// At most `limit` rows after the mark.
    support::Result<domain::find::FindPage> page(const domain::find::FindQuery &query, const domain::find::PageMark &after,
                                                 int limit) const;
    support::Result<qint64> count(const domain::find::FindQuery &query) const;
    /// The keys of at most `limit` rows after the mark, as a page has them; quicker than the page, which reads the rows as well.
    support::Result<QList<domain::find::PageMark>> keys(const domain::find::FindQuery &query, const domain::find::PageMark &after,
                                                        int limit) const;
    /// The keys of all rows, in order.
    support::Result<QList<qint64>> order(const domain::find::FindQuery &query) const;
    /// The rows of these keys in their order; those that are gone are left out.
    support::Result<QList<domain::find::FindRow>> rows(domain::find::Entity entity, const QList<qint64> &keys) const;

private:
    /// A row as the statement gives it, with what is compared and not shown.
    struct Candidate {
        domain::find::FindRow row;
        QStringList emails;
        QStringList phones;
        QString employee;
    };
    struct Chunk {
        QList<domain::find::FindRow> rows; ///< those that fit, with readiness when the find asks for it
        domain::find::PageMark end;        ///< of the last row read, whether or not it fits
        bool last = true;
    };

    support::Result<FindSearch> begin(const domain::find::FindQuery &query) const;
    support::Result<QList<qint64>> allOf(FindSearch &search) const;
    support::Result<Chunk> chunk(FindSearch &search, const domain::find::PageMark &after, int size) const;
    support::Result<QList<Candidate>> candidates(domain::find::Entity entity, const QList<qint64> &keys) const;
    support::Outcome complete(domain::find::Entity entity, QList<domain::find::FindRow> &rows) const;
    support::Outcome completeUsers(QList<domain::find::FindRow> &rows) const;
    support::Outcome evaluate(QList<domain::find::FindRow> &rows) const;
    support::Result<QHash<qint64, QStringList>> namesByOwner(QLatin1StringView statement,
                                                             const QList<domain::find::FindRow> &rows) const;
    support::Result<QHash<qint64, qint64>> amountsByOwner(QLatin1StringView statement, const QList<domain::find::FindRow> &rows,
                                                          const Bindings &bindings = {}) const;

    static Candidate readCandidate(domain::find::Entity entity, const Rows &rows);
    static bool fits(const Candidate &candidate, const domain::find::Criterion &criterion);

    Session &m_session;
    Moment m_moment;
    FindScope m_scope;
    FindBounds m_bounds;
};

} // namespace gatehouse::storage
