// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "paging/PagedTableModel.h"

#include "paging/RowDifference.h"

#include <algorithm>
#include <chrono>

namespace gatehouse::paging {

using support::Error;
using support::Result;

namespace {

/// A refresh reads what is shown in pieces of this many rows, so that no answer keeps the lane busy for long.
constexpr qsizetype kLargestRequest = 500;

} // namespace

PagedTableModel::PagedTableModel(Sizes sizes, QObject *parent)
    : QAbstractTableModel(parent)
    , m_sizes(sizes)
    , m_cache(std::max(sizes.kept, 2 * sizes.page))
{
    m_wantTimer.setSingleShot(true);
    m_wantTimer.setInterval(std::chrono::milliseconds(0));
    connect(&m_wantTimer, &QTimer::timeout, this, &PagedTableModel::askForWanted);
}

PagedTableModel::~PagedTableModel() = default;

int PagedTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cache.size());
}

int PagedTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns();
}

QVariant PagedTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == KeyRole)
        return m_cache.keyAt(index.row());
    const std::shared_ptr<const void> row = m_cache.contents(index.row());
    if (row)
        return cellOf(row.get(), index.column(), role);
    want(m_cache.missingAround(index.row(), m_sizes.page));
    return {};
}

QVariant PagedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section >= 0 && section < columns())
        return header(section, role);
    return {};
}

bool PagedTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_asked && !m_last && m_state != State::Failed && !m_pageComing;
}

void PagedTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    if (m_walk) {
        m_moreWanted = m_walk->sameQuestion;
        return;
    }
    m_pageComing = true;
    requestPage(m_generation.current(), m_end, m_sizes.page);
}

qint64 PagedTableModel::keyAt(int row) const
{
    return m_cache.keyAt(row);
}

int PagedTableModel::rowOf(qint64 key) const
{
    return int(m_cache.rowOf(key));
}

std::shared_ptr<const void> PagedTableModel::contentsAt(int row) const
{
    return m_cache.contents(row);
}

void PagedTableModel::restart()
{
    m_asked = true;
    startWalk({.rows = {}, .keys = {}, .wanted = m_sizes.page, .sameQuestion = false});
}

void PagedTableModel::refresh()
{
    if (!m_asked)
        return;
    // A refresh of a question that has not been answered yet is that question.
    const bool same = m_state == State::Ready || m_state == State::Empty || (m_state == State::Failed && m_cache.size() > 0);
    startWalk(
        {.rows = {}, .keys = {}, .wanted = std::max<qsizetype>(m_sizes.page, same ? m_cache.size() : 0), .sameQuestion = same});
}

void PagedTableModel::refreshRow(qint64 key)
{
    if (m_cache.rowOf(key) >= 0)
        want({key});
}

void PagedTableModel::clear()
{
    m_generation.next();
    m_asked = false;
    m_walk.reset();
    m_pageComing = false;
    m_moreWanted = false;
    m_last = true;
    m_end.reset();
    m_wanted.clear();
    m_coming.clear();
    replaceRows({});
    setCount(kCountUnknown);
    setState(State::Idle);
}

void PagedTableModel::repaint()
{
    if (m_cache.size() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columns() - 1);
}

void PagedTableModel::startWalk(Walk walk)
{
    m_generation.next();
    // Rows that were asked for are asked for again afterwards: their answers may be older than the page's.
    m_wanted.unite(m_coming);
    m_coming.clear();
    m_pageComing = false;
    const bool quiet = walk.sameQuestion && m_state != State::Failed;
    m_walk = std::move(walk);
    if (!quiet)
        setState(State::Loading);
    continueWalk();
}

void PagedTableModel::continueWalk()
{
    const qsizetype missing = m_walk->wanted - m_walk->rows.size();
    const auto limit = std::clamp<qsizetype>(missing, m_sizes.page, std::max<qsizetype>(kLargestRequest, m_sizes.page));
    requestPage(m_generation.current(), m_walk->rows.isEmpty() ? nullptr : m_walk->rows.last().value, int(limit));
}

void PagedTableModel::deliverPage(Generation::Ticket ticket, const Result<Page> &answer)
{
    if (!m_generation.isCurrent(ticket))
        return;
    if (!answer) {
        if (m_walk && !m_walk->sameQuestion) {
            m_last = true;
            replaceRows({});
            setCount(kCountUnknown);
        }
        m_walk.reset();
        m_pageComing = false;
        m_moreWanted = false;
        m_error = answer.error();
        setState(State::Failed);
        emit failed(m_error);
        return;
    }
    const bool last = answer->last || answer->rows.isEmpty();
    if (!m_walk) {
        appendPage({answer->rows, last});
        return;
    }
    for (const RowHandle &row : answer->rows) {
        if (m_walk->keys.contains(row.key))
            continue;
        m_walk->keys.insert(row.key);
        m_walk->rows.append(row);
    }
    if (!last && m_walk->rows.size() < m_walk->wanted)
        continueWalk();
    else
        finishWalk(last);
}

void PagedTableModel::finishWalk(bool last)
{
    const Walk walk = *std::exchange(m_walk, std::nullopt);
    m_last = last;
    m_end = walk.rows.isEmpty() ? nullptr : walk.rows.last().value;
    const Generation::Ticket ticket = m_generation.current();
    replaceRows(walk.rows);
    if (!m_generation.isCurrent(ticket))
        return; // somebody who heard of the rows asked something new
    if (last) {
        setCount(m_cache.size());
    } else {
        if (!walk.sameQuestion)
            setCount(kCountUnknown);
        requestCount(m_generation.current());
    }
    settle();
}

void PagedTableModel::appendPage(const Page &page)
{
    m_pageComing = false;
    m_last = page.last;
    if (!page.rows.isEmpty())
        m_end = page.rows.last().value;
    const QList<RowHandle> fresh = m_cache.unknownOf(page.rows);
    if (!fresh.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(fresh.size()) - 1);
        m_cache.insert(m_cache.size(), fresh);
        endInsertRows();
    }
    if (m_last)
        setCount(m_cache.size());
    settle();
}

void PagedTableModel::deliverRows(Generation::Ticket ticket, const QList<qint64> &keys, const Result<QList<RowHandle>> &answer)
{
    if (!m_generation.isCurrent(ticket))
        return;
    m_coming.clear();
    if (!answer) {
        emit failed(answer.error());
        return;
    }
    QSet<qint64> gone(keys.begin(), keys.end());
    for (const RowHandle &row : *answer) {
        gone.remove(row.key);
        const int position = rowOf(row.key);
        if (position < 0)
            continue;
        m_cache.update(row);
        emit dataChanged(index(position, 0), index(position, columns() - 1));
    }
    removeKeys(gone);
    settle();
}

void PagedTableModel::deliverCount(Generation::Ticket ticket, const Result<qint64> &answer)
{
    if (!m_generation.isCurrent(ticket) || m_last)
        return;
    if (answer)
        setCount(std::max<qint64>(*answer, m_cache.size()));
    else
        emit failed(answer.error());
}

void PagedTableModel::replaceRows(const QList<RowHandle> &rows)
{
    QList<qint64> order;
    order.reserve(rows.size());
    for (const RowHandle &row : rows)
        order.append(row.key);
    const RowDifference change = difference(m_cache.keys(), order);
    for (const RowDifference::Range &range : change.removed) {
        beginRemoveRows({}, int(range.first), int(range.first + range.count - 1));
        m_cache.remove(range.first, range.count);
        endRemoveRows();
    }
    if (change.reordered)
        reorderRows(change.kept);
    const QSet<qint64> kept(change.kept.begin(), change.kept.end());
    for (const RowHandle &row : rows) {
        if (kept.contains(row.key))
            m_cache.update(row);
    }
    if (!kept.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns() - 1));
    for (const RowDifference::Range &range : change.inserted) {
        beginInsertRows({}, int(range.first), int(range.first + range.count - 1));
        m_cache.insert(range.first, rows.mid(range.first, range.count));
        endInsertRows();
    }
}

void PagedTableModel::reorderRows(const QList<qint64> &order)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    QHash<qint64, int> rows;
    for (int row = 0; row < order.size(); ++row)
        rows.insert(order.at(row), row);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &index : before)
        after.append(createIndex(rows.value(m_cache.keyAt(index.row())), index.column()));
    m_cache.reorder(order);
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void PagedTableModel::removeKeys(const QSet<qint64> &keys)
{
    if (keys.isEmpty())
        return;
    const qsizetype before = m_cache.size();
    for (int end = rowCount() - 1; end >= 0; --end) {
        int first = end;
        while (first >= 0 && keys.contains(m_cache.keyAt(first)))
            --first;
        if (first == end)
            continue;
        beginRemoveRows({}, first + 1, end);
        m_cache.remove(first + 1, end - first);
        endRemoveRows();
        end = first;
    }
    if (m_count != kCountUnknown)
        setCount(m_count - (before - m_cache.size()));
}

void PagedTableModel::want(const QList<qint64> &keys) const
{
    for (const qint64 key : keys)
        m_wanted.insert(key);
    if (!m_wanted.isEmpty() && !m_wantTimer.isActive())
        m_wantTimer.start();
}

void PagedTableModel::askForWanted()
{
    // One request at a time, and none while pages are replaced: the newest answer is then always the last to arrive.
    if (m_walk || !m_coming.isEmpty() || m_wanted.isEmpty())
        return;
    QList<qint64> keys;
    for (const qint64 key : std::as_const(m_wanted)) {
        if (m_cache.rowOf(key) >= 0)
            keys.append(key);
    }
    m_wanted.clear();
    if (keys.isEmpty())
        return;
    std::sort(keys.begin(), keys.end());
    m_coming = QSet<qint64>(keys.begin(), keys.end());
    requestRows(m_generation.current(), keys);
}

void PagedTableModel::settle()
{
    setState(m_cache.size() > 0 ? State::Ready : State::Empty);
    want({});
    if (std::exchange(m_moreWanted, false))
        fetchMore({});
}

void PagedTableModel::setCount(qint64 count)
{
    if (std::exchange(m_count, count) != count)
        emit countChanged(count);
}

void PagedTableModel::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        emit stateChanged(state);
}

} // namespace gatehouse::paging
