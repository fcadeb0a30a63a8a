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

/// How many people are judged at once while they are counted: other questions come in between.
constexpr int kCountedAtOnce = 500;

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

struct SeerListModel::Counting {
    Generation::Ticket ticket;
    QPromise<Result<qint64>> promise;
    qint64 count = 0;
    Seer reached;

    void end(const Result<qint64> &answer)
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
    m_countings.next();
    restart();
}

void SeerListModel::forget()
{
    m_asks = false;
    m_gatherings.next();
    m_countings.next();
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

QFuture<Result<qint64>> SeerListModel::fetchCount()
{
    const auto counting = std::make_shared<Counting>();
    counting->ticket = m_countings.next();
    counting->promise.start();
    goOnCounting(counting);
    return counting->promise.future();
}

void SeerListModel::goOnCounting(const std::shared_ptr<Counting> &counting)
{
    const auto goOn = [this, counting](const Result<SeerStretch> &stretch) {
        if (!stretch) {
            counting->end(stretch.error());
            return;
        }
        counting->count += stretch->seers.size();
        counting->reached = stretch->reached;
        if (!stretch->last && m_countings.isCurrent(counting->ticket))
            goOnCounting(counting);
        else
            counting->end(counting->count);
    };
    support::whenDone(m_access.seersAfter(m_thing, counting->reached, kCountedAtOnce), this, goOn);
}

} // namespace gatehouse::lists
