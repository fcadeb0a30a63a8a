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
    int chunk = 500;  ///< rows that are read at once when each must be looked at
    int steps = 5000; ///< how far a find goes along its order before it is begun from keys: a millisecond or two on either engine
    qint64 few = 5000;   ///< up to so many keys a find is begun from them, without a try along the order
    qint64 many = 50000; ///< up to so many at all; and up to so many a filter is asked by its keys
    int grams = 400;     ///< a part of one or two characters with more continuations is common enough to be met along the order
};

/// One find, with what is asked before its rows: what its short parts may go on with, how many keys its filters give, who is to be judged
/// anew; and from that, how it is begun (docs/decisions/0004). Lives within one unit of work, and no longer than its query.
class FindSearch {
public:
    static support::Result<FindSearch> begin(Session &session, const domain::find::FindQuery &query, const FindScope &scope,
                                             const FindMoment &moment, const FindBounds &bounds);

    const domain::find::FindQuery &query() const { return m_query; }
    /// Criteria that are left to be decided on the rows.
    const QList<domain::find::Criterion> &rest() const { return m_rest; }
    /// The keys of at most `limit` rows after the mark that fit, but for the rest.
    support::Result<QList<domain::find::PageMark>> keys(const domain::find::PageMark &after, int limit);
    /// All keys in their order. Only without a rest.
    support::Result<QList<qint64>> order();
    /// How many fit. Only without a rest.
    support::Result<qint64> count();

private:
    struct Weight {
        qint64 keys = 0;
        qint64 bound = 0; ///< up to which they were counted
        bool isExact() const { return keys < bound; }
    };

    FindSearch(Session &session, const domain::find::FindQuery &query, FindComposer composer, const FindBounds &bounds);

    support::Outcome findGrams();
    support::Outcome judge(const FindMoment &moment);
    support::Outcome weigh(const QList<int> &sets, qint64 bound);
    bool isLight(int set, qint64 bound) const;
    int stepsOfWalk() const;
    support::Result<FindDrive> driveForAll();
    bool canLookUp() const;
    QList<domain::find::PageMark> withJudged(const QList<domain::find::PageMark> &found, const domain::find::PageMark &after,
                                             int limit) const;
    support::Result<QList<domain::find::PageMark>> marksFrom(const FindDrive &drive, const domain::find::PageMark &after,
                                                             int limit) const;
    support::Result<QList<domain::find::PageMark>> marks(const ComposedFind &find) const;
    support::Result<QList<qint64>> numbers(const ComposedFind &find) const;

    Session &m_session;
    const domain::find::FindQuery &m_query;
    FindComposer m_composer;
    FindBounds m_bounds;
    QList<domain::find::Criterion> m_rest;
    KnownGrams m_grams;
    QHash<int, Weight> m_weights;           ///< how many keys a filter's set gives
    FindComposer::Apart m_apart;            ///< users who are judged anew
    QList<domain::find::PageMark> m_judged; ///< those of them who fit, in order
};

} // namespace gatehouse::storage
