// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Find.h"
#include "storage/FindComposer.h"
#include "storage/Session.h"

namespace gatehouse::storage {

/// Where a find goes over from one way to the other. The answer does not depend on them; a test asks with others, so that a few hundred
/// records meet every one.
struct FindBounds {
    int chunk = 500; ///< rows that are read at once when each must be looked at
    int steps =
        10000; ///< how far a find goes along its order before it is begun from an index: a few milliseconds on either engine
    qint64 few = 5000;   ///< up to so many keys a find is begun from them, without a try along the order
    qint64 many = 20000; ///< up to so many at all
    int grams = 400;     ///< a part of one or two characters with more continuations is common enough to be met along the order
};

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

    struct SetSize {
        int number = 0;
        qint64 size = 0; ///< up to a bound
    };
    /// A find with what is asked before its rows: what its short parts may go on with, which filter gives least, who is judged anew.
    struct Search {
        const domain::find::FindQuery &query;
        FindComposer composer;
        KnownGrams grams;
        std::optional<SetSize> smallest;
        FindComposer::Apart apart;            ///< users who are judged anew
        QList<domain::find::PageMark> judged; ///< those of them who fit, in order
    };

    support::Result<Search> begin(const domain::find::FindQuery &query) const;
    support::Outcome readKeys(QLatin1StringView statement, const QString &name, QList<qint64> &keys) const;
    support::Outcome judge(Search &search) const;
    static QList<domain::find::PageMark> withJudged(const Search &search, const QList<domain::find::PageMark> &found,
                                                    const domain::find::PageMark &after, int limit);
    support::Result<FindDrive> driveForAll(const Search &search) const;
    bool canLookUp(const Search &search) const;
    support::Result<QList<domain::find::PageMark>> keysOf(const Search &search, const domain::find::PageMark &after,
                                                          int limit) const;
    support::Result<QList<domain::find::PageMark>> marks(const ComposedFind &find) const;
    support::Result<QList<qint64>> numbers(const ComposedFind &find) const;
    support::Result<Chunk> chunk(const Search &search, const domain::find::PageMark &after, int size) const;
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
