// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "lists/SeerListModel.h"

#include <QPromise>

namespace gatehouse::lists {

using paging::Generation;
using paging::PageOf;
using services::Seer;
using services::SeerStretch;
using support::Result;

namespace {

/// How many people are judged at once while the order is made: other questions come in between.
constexpr int kOrderedAtOnce = 500;

} // namespace

/// A page that is being filled from stretches.
struct SeerListModel::Gathering {
    Generation::Ticket ticket;
    QPromise<Result<PageOf<Seer>>> promise;
    QList<Seer> rows;
    Seer reached;
    int limit = 0;

    void end(const Result<PageOf<Seer>> &answer)
    {
        promise.addResult(answer);
        promise.finish();
    }
};

struct SeerListModel::Ordering {
    Generation::Ticket ticket;
    QPromise<Result<QList<qint64>>> promise;
    QList<qint64> keys;
    Seer reached;

    void end(const Result<QList<qint64>> &answer)
    {
        promise.addResult(answer);
        promise.finish();
    }
};

SeerListModel::SeerListModel(services::Workspace &workspace, QObject *parent, Sizes sizes)
    : PagedTableModelOf<Seer>(sizes, parent)
    , m_access(workspace)
{
}

void SeerListModel::ask(const services::SeenThing &thing)
{
    if (m_asks && thing == m_thing) {
        refresh();
        return;
    }
    m_asks = true;
    m_thing = thing;
    m_orderings.next();
    restart();
}

void SeerListModel::forget()
{
    m_asks = false;
    m_gatherings.next();
    m_orderings.next();
    clear();
}

QVariant SeerListModel::cell(const Seer &seer, int column, int role) const
{
    if (role == Qt::ToolTipRole && column == Check)
        return tr("The chain from %1 to it, link by link").arg(seer.user.username);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        return seer.user.first.isEmpty() ? seer.user.last
                                         : tr("%1, %2", "last name, first name").arg(seer.user.last, seer.user.first);
    case Username: return seer.user.username;
    case Contact: return seer.contact.id;
    case Through: return seer.through.join(QStringLiteral(", "));
    case Check: return tr("Check…");
    default: return {};
    }
}

QVariant SeerListModel::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name: return tr("Name");
    case Username: return tr("Username");
    case Contact: return tr("Contact");
    case Through: return tr("Through");
    case Check: return tr("Access");
    default: return {};
    }
}

QFuture<Result<PageOf<Seer>>> SeerListModel::fetch(const Seer *after, int limit)
{
    const auto gathering = std::make_shared<Gathering>();
    gathering->ticket = m_gatherings.next();
    gathering->limit = limit;
    if (after)
        gathering->reached = *after;
    gathering->promise.start();
    gather(gathering);
    return gathering->promise.future();
}

// Where few of those who are linked see it, a page takes several stretches.
void SeerListModel::gather(const std::shared_ptr<Gathering> &gathering)
{
    const int missing = gathering->limit - int(gathering->rows.size());
    const auto goOn = [this, gathering](const Result<SeerStretch> &stretch) {
        if (!stretch) {
            gathering->end(stretch.error());
            return;
        }
        gathering->rows.append(stretch->seers);
        gathering->reached = stretch->reached;
        // Nobody waits for a page of a former question: what is here already ends it.
        const bool wanted = m_gatherings.isCurrent(gathering->ticket);
        if (wanted && !stretch->last && gathering->rows.size() < gathering->limit)
            gather(gathering);
        else
            gathering->end(PageOf<Seer>{gathering->rows, stretch->last});
    };
    support::whenDone(m_access.seersAfter(m_thing, gathering->reached, missing), this, goOn);
}

QFuture<Result<QList<Seer>>> SeerListModel::fetchRows(const QList<qint64> &keys)
{
    return m_access.seersAmong(m_thing, keys);
}

QFuture<Result<QList<qint64>>> SeerListModel::fetchOrder()
{
    const auto ordering = std::make_shared<Ordering>();
    ordering->ticket = m_orderings.next();
    ordering->promise.start();
    goOnOrdering(ordering);
    return ordering->promise.future();
}

void SeerListModel::goOnOrdering(const std::shared_ptr<Ordering> &ordering)
{
    const auto goOn = [this, ordering](const Result<SeerStretch> &stretch) {
        if (!stretch) {
            ordering->end(stretch.error());
            return;
        }
        for (const Seer &seer : stretch->seers)
            ordering->keys.append(keyOf(seer));
        ordering->reached = stretch->reached;
        if (!stretch->last && m_orderings.isCurrent(ordering->ticket))
            goOnOrdering(ordering);
        else
            ordering->end(ordering->keys);
    };
    support::whenDone(m_access.seersAfter(m_thing, ordering->reached, kOrderedAtOnce), this, goOn);
}

} // namespace gatehouse::lists
