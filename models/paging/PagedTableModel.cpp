// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "paging/PagedTableModel.h"

#include "paging/KeySet.h"
#include "paging/RowDifference.h"

#include <algorithm>
#include <chrono>

namespace gatehouse::paging {

using support::Error;
using support::Result;

namespace {

/// A refresh reads up to this many rows as one page; a longer list reads its order and what is in sight.
constexpr qsizetype kLargestRequest = 500;

/// Ranges of rows are told one by one while that moves at most so many keys; each costs every view a walk over its rows.
constexpr qsizetype kMostMoves = 1'000'000;

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
    const PageCache::Contents row = m_cache.contents(index.row());
    if (!row.isFresh)
        wantAround(index.row());
    return row.value ? cellOf(row.value.get(), index.column(), role) : QVariant();
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
    if (m_replacing != Replacing::Nothing) {
        m_moreWanted = m_replacing == Replacing::SameQuestion;
        return;
    }
    m_pageComing = true;
    requestPage(m_question.current(), m_end, m_sizes.page);
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
    return m_cache.contents(row).value;
}

void PagedTableModel::restart()
{
    m_asked = true;
    askAnew(Replacing::OtherQuestion, m_sizes.page);
}

void PagedTableModel::refresh()
{
    if (!m_asked)
        return;
    // A refresh of a question that has not been answered yet is that question.
    const bool isAnswered =
        m_state == State::Ready || m_state == State::Empty || (m_state == State::Failed && m_cache.size() > 0);
    if (!isAnswered)
        askAnew(Replacing::OtherQuestion, m_sizes.page);
    else if (m_cache.size() <= kLargestRequest && !m_orderComing)
        askAnew(Replacing::SameQuestion, std::max<qsizetype>(m_sizes.page, m_cache.size()));
    else
        renew();
}

void PagedTableModel::refreshRow(qint64 key)
{
    refreshRows({key});
}

void PagedTableModel::refreshRows(const QList<qint64> &keys)
{
    Places guesses;
    for (const qint64 key : keys)
        guesses.insert(key, -1);
    m_changed.insert(m_cache.rowsOf(guesses));
    if (!m_changed.isEmpty() && !m_wantTimer.isActive()) {
        m_left = m_left || !m_wanted.isEmpty();
        m_wanted.clear();
        m_wantTimer.start();
    }
}

void PagedTableModel::clear()
{
    m_question.next();
    m_reading.next();
    m_asked = false;
    m_replacing = Replacing::Nothing;
    m_pageComing = false;
    m_moreWanted = false;
    m_orderComing = false;
    m_orderAgain = false;
    m_last = true;
    m_end.reset();
    m_wanted.clear();
    m_changed.clear();
    m_coming.clear();
    m_left = false;
    replaceRows({});
    setCount(kCountUnknown);
    setState(State::Idle);
}

void PagedTableModel::repaint()
{
    allChanged();
    emit headerDataChanged(Qt::Horizontal, 0, columns() - 1);
}

void PagedTableModel::askAnew(Replacing replacing, qsizetype rows)
{
    m_question.next();
    // Answers by key may be older than the page's. What is in sight afterwards and not on the page is asked for again.
    m_reading.next();
    m_coming.clear();
    m_changed.clear();
    m_pageComing = false;
    m_orderComing = false;
    m_orderAgain = false;
    const bool quiet = replacing == Replacing::SameQuestion && m_state != State::Failed;
    m_replacing = replacing;
    if (!quiet)
        setState(State::Loading);
    requestPage(m_question.current(), nullptr, int(rows));
}

void PagedTableModel::askOrder()
{
    m_orderComing = true;
    m_orderAgain = false;
    requestOrder(m_question.current());
}

// Nothing moves before the new order is here; what is in sight is read again at once, and shown as it was until then.
void PagedTableModel::renew()
{
    m_reading.next();
    m_coming.clear();
    m_cache.expire();
    if (m_state == State::Failed)
        setState(State::Ready);
    if (m_orderComing)
        m_orderAgain = true;
    else
        askOrder();
    allChanged();
}

void PagedTableModel::deliverPage(Generation::Ticket ticket, const Result<Page> &answer)
{
    if (!m_question.isCurrent(ticket))
        return;
    if (!answer) {
        if (m_replacing == Replacing::OtherQuestion) {
            m_last = true;
            replaceRows({});
            setCount(kCountUnknown);
        }
        m_replacing = Replacing::Nothing;
        m_pageComing = false;
        m_moreWanted = false;
        m_error = answer.error();
        setState(State::Failed);
        emit failed(m_error);
        return;
    }
    const Page page{answer->rows, answer->last || answer->rows.isEmpty()};
    if (m_replacing == Replacing::Nothing)
        appendPage(page);
    else
        finishReplacing(page);
}

void PagedTableModel::finishReplacing(const Page &page)
{
    const Replacing replaced = std::exchange(m_replacing, Replacing::Nothing);
    if (replaced == Replacing::SameQuestion && !page.last) {
        // What follows the page is for the order to say: a row that only moved off the page is not to lose its selection.
        m_cache.expire();
        for (const RowHandle &row : page.rows)
            m_cache.update(row);
        askOrder();
        allChanged();
        settle();
        return;
    }
    m_last = page.last;
    m_end = page.rows.isEmpty() ? nullptr : page.rows.last().value;
    const Generation::Ticket ticket = m_question.current();
    replaceRows(page.rows);
    if (!m_question.isCurrent(ticket))
        return; // somebody who heard of the rows asked something new
    if (page.last) {
        setCount(m_cache.size());
    } else {
        setCount(kCountUnknown);
        askOrder();
    }
    settle();
}

void PagedTableModel::appendPage(const Page &page)
{
    m_pageComing = false;
    if (m_last)
        return settle(); // the order came first, and with it all rows
    m_last = page.last;
    if (!page.rows.isEmpty())
        m_end = page.rows.last().value;
    const QList<RowHandle> fresh = m_cache.unknownOf(page.rows);
    QList<qint64> keys;
    for (const RowHandle &row : fresh) {
        m_cache.update(row);
        keys.append(row.key);
    }
    insertKeys(m_cache.size(), keys);
    if (m_last)
        setCount(m_cache.size());
    settle();
}

void PagedTableModel::deliverOrder(Generation::Ticket ticket, const Result<QList<qint64>> &answer)
{
    if (!m_question.isCurrent(ticket))
        return;
    m_orderComing = false;
    if (!answer) {
        emit failed(answer.error());
        return;
    }
    m_last = true;
    m_end.reset();
    applyOrder(*answer);
    if (!m_question.isCurrent(ticket))
        return; // somebody who heard of the rows asked something new
    setCount(m_cache.size());
    if (m_orderAgain)
        askOrder();
    settle();
}

void PagedTableModel::deliverRows(Generation::Ticket ticket, const QList<qint64> &keys, const Result<QList<RowHandle>> &answer)
{
    if (!m_reading.isCurrent(ticket))
        return;
    const Places places = std::exchange(m_coming, {});
    if (!answer) {
        emit failed(answer.error());
        return;
    }
    QSet<qint64> gone(keys.begin(), keys.end());
    const Places rows = m_cache.rowsOf(places);
    QList<qsizetype> changed;
    for (const RowHandle &row : *answer) {
        gone.remove(row.key);
        if (const auto place = rows.constFind(row.key); place != rows.constEnd()) {
            m_cache.update(row);
            changed.append(*place);
        }
    }
    showChanges(changed);
    if (std::exchange(m_left, false))
        allChanged(); // whatever is in sight says what it misses
    removeKeys(gone);
    if (m_reading.isCurrent(ticket))
        settle();
}

void PagedTableModel::allChanged()
{
    if (m_cache.size() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns() - 1));
}

void PagedTableModel::showChanges(QList<qsizetype> rows)
{
    std::sort(rows.begin(), rows.end());
    for (auto first = rows.cbegin(); first != rows.cend();) {
        auto last = first;
        while (std::next(last) != rows.cend() && *std::next(last) == *last + 1)
            ++last;
        emit dataChanged(index(int(*first), 0), index(int(*last), columns() - 1));
        first = std::next(last);
    }
}

void PagedTableModel::replaceRows(const QList<RowHandle> &rows)
{
    QList<qint64> order;
    order.reserve(rows.size());
    m_cache.expire();
    for (const RowHandle &row : rows) {
        m_cache.update(row);
        order.append(row.key);
    }
    const bool isFirst = m_cache.size() == 0;
    applyOrder(order);
    if (!isFirst)
        allChanged();
}

void PagedTableModel::applyOrder(const QList<qint64> &order)
{
    const qsizetype most = std::max<qsizetype>(2, kMostMoves / std::max<qsizetype>(1, std::max(m_cache.size(), order.size())));
    const RowDifference change = difference(m_cache.keys(), order, most);
    if (change.isScattered) {
        applyScattered(order, change);
        return;
    }
    for (const RowDifference::Range &range : change.removed)
        removeRange(range.first, range.count);
    if (change.reordered)
        reorderRows(change.kept);
    for (const RowDifference::Range &range : change.inserted) {
        if (&range == &change.inserted.constLast()) {
            beginInsertRows({}, int(range.first), int(range.first + range.count - 1));
            m_cache.setOrder(order); // all is in its place then, and sharing the order copies nothing
            endInsertRows();
        } else {
            insertKeys(range.first, order.mid(range.first, range.count));
        }
    }
}

// A thousand places in a million rows: what goes is brought together at the end and goes in one piece, what comes comes in one piece
// and is brought to its places. Two orders, two ranges, and selection by key all the way.
void PagedTableModel::applyScattered(const QList<qint64> &order, const RowDifference &change)
{
    reorderRows(change.kept + change.leaving);
    if (!change.leaving.isEmpty())
        removeRange(change.kept.size(), change.leaving.size());
    if (change.arriving.isEmpty())
        return;
    insertKeys(change.kept.size(), change.arriving);
    reorderRows(order);
}

void PagedTableModel::reorderRows(const QList<qint64> &order)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<qint64> keys;
    Places places;
    for (const QModelIndex &index : before) {
        keys.append(m_cache.keyAt(index.row()));
        places.insert(keys.last(), -1);
    }
    m_cache.setOrder(order);
    const Places rows = m_cache.rowsOf(places);
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype at = 0; at < before.size(); ++at)
        after.append(createIndex(int(rows.value(keys.at(at), -1)), before.at(at).column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void PagedTableModel::insertKeys(qsizetype first, const QList<qint64> &keys)
{
    if (keys.isEmpty())
        return;
    beginInsertRows({}, int(first), int(first + keys.size() - 1));
    m_cache.insert(first, keys);
    endInsertRows();
}

void PagedTableModel::removeRange(qsizetype first, qsizetype count)
{
    beginRemoveRows({}, int(first), int(first + count - 1));
    m_cache.remove(first, count);
    endRemoveRows();
}

void PagedTableModel::removeKeys(const QSet<qint64> &keys)
{
    if (keys.isEmpty())
        return;
    const QList<qint64> leaving = keys.values();
    const KeySet goes(leaving);
    QList<qint64> order = m_cache.keys();
    const qsizetype before = m_cache.size();
    order.removeIf([&goes](qint64 key) { return goes.contains(key); });
    applyOrder(order);
    if (m_count != kCountUnknown)
        setCount(m_count - (before - m_cache.size()));
}

void PagedTableModel::wantAround(int row) const
{
    const qint64 key = m_cache.keyAt(row);
    if (m_coming.contains(key))
        return;
    if (!m_wantTimer.isActive()) {
        // A new paint: what an earlier one missed may be out of sight by now.
        m_left = m_left || !m_wanted.isEmpty();
        m_wanted.clear();
        m_wantTimer.start();
    }
    if (!m_wanted.contains(key))
        m_wanted.insert(m_cache.missingAround(row, m_sizes.page));
}

void PagedTableModel::askForWanted()
{
    // One request at a time, and none while rows are replaced: the newest answer is then always the last to arrive.
    if (m_replacing != Replacing::Nothing || !m_coming.isEmpty())
        return;
    Places places = std::exchange(m_wanted, {});
    places.removeIf([this](Places::iterator place) { return m_cache.isFresh(place.key()); });
    places.insert(std::exchange(m_changed, {}));
    m_coming = m_cache.rowsOf(places);
    if (m_coming.isEmpty())
        return;
    QList<qint64> keys = m_coming.keys();
    std::sort(keys.begin(), keys.end());
    requestRows(m_reading.current(), keys);
}

void PagedTableModel::settle()
{
    setState(m_cache.size() > 0 ? State::Ready : State::Empty);
    if (!m_wantTimer.isActive())
        askForWanted();
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
