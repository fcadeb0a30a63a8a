// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Find.h"
#include "services/Workspace.h"

namespace gatehouse::storage {
class Questions;
}

namespace gatehouse::services {

using domain::find::Criterion;
using domain::find::Entity;
using domain::find::FindField;
using domain::find::FindOperator;
using domain::find::FindPage;
using domain::find::FindQuery;
using domain::find::FindRow;
using domain::find::PageMark;
using domain::find::ReadyFilter;
using domain::find::SortBy;
using domain::find::Tick;

/// Pages of a find by keyset, and its count and order, which have a lane of their own, so that they never keep a page waiting. The
/// newest question wins: callers drop answers to older ones, and give them up.
class FindService {
public:
    explicit FindService(Workspace &workspace);

    /// Errors: Invalid/Unknown (`criteria`) for a criterion that the entity does not have.
    QFuture<Result<FindPage>> page(const FindQuery &query, const PageMark &after, int limit) const;
    QFuture<Result<qint64>> count(const FindQuery &query) const;
    /// The keys of all rows in the order of the pages, each once.
    QFuture<Result<QList<qint64>>> order(const FindQuery &query) const;
    /// The row of one record as it is now, for refreshing; NotFound when it is gone. Its mark is that of the order by name.
    QFuture<Result<FindRow>> row(Entity entity, qint64 key) const;
    /// The rows of these records as they are now, in the order of the keys; those that are gone are left out.
    QFuture<Result<QList<FindRow>>> rows(Entity entity, const QList<qint64> &keys) const;

    /// Nobody waits any more for what was asked through this service: what is queued is not run, what runs is interrupted, and all
    /// their futures are cancelled. Comes back at once.
    void giveUp() const;

private:
    template <typename Unit> auto ask(storage::Lane &lane, Unit unit) const;

    Workspace &m_workspace;
    std::shared_ptr<storage::Questions> m_questions;
};

} // namespace gatehouse::services
