// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>

#include <list>
#include <memory>

namespace gatehouse::paging {

/// One immutable row: the key of its record and a value whose type only the concrete model knows.
struct RowHandle {
    qint64 key = 0;
    std::shared_ptr<const void> value;
};

/// The order of all rows that were paged in (their keys, 8 bytes each) and the contents of the rows used last, up to a bound.
/// Contents that were dropped are loaded again by key. Pure: no model, no thread, no database. That order and contents stand
/// apart lets a later version learn the whole order at once and give an exact scroll bar.
class PageCache {
public:
    /// Keeps the contents of at most `bound` rows.
    explicit PageCache(qsizetype bound);

    qsizetype size() const { return m_keys.size(); }
    /// How many rows have their contents here.
    qsizetype contentCount() const { return m_contents.size(); }
    const QList<qint64> &keys() const { return m_keys; }
    /// 0 when there is no such row.
    qint64 keyAt(qsizetype row) const { return row >= 0 && row < m_keys.size() ? m_keys.at(row) : 0; }
    /// -1 when the key is not among the rows.
    qsizetype rowOf(qint64 key) const { return m_keys.indexOf(key); }

    /// The contents of a row, which become the last used; null when they were dropped.
    std::shared_ptr<const void> contents(qsizetype row);
    /// The keys without contents in the block of `span` rows in which the row lies.
    QList<qint64> missingAround(qsizetype row, qsizetype span) const;

    /// Those of the rows whose keys are not here, first of doubles: a record that moved while paging does not appear twice.
    QList<RowHandle> unknownOf(const QList<RowHandle> &rows) const;
    /// Puts rows before position `row`. Their keys must be unknown.
    void insert(qsizetype row, const QList<RowHandle> &rows);
    void remove(qsizetype first, qsizetype count);
    /// Gives a row new contents. Its key must be among the rows.
    void update(const RowHandle &row);
    /// The same keys in another order.
    void reorder(const QList<qint64> &keys);
    void clear();

private:
    struct Content {
        std::shared_ptr<const void> value;
        std::list<qint64>::iterator use;
    };
    void store(const RowHandle &row);

    qsizetype m_bound;
    QList<qint64> m_keys;
    QHash<qint64, Content> m_contents;
    std::list<qint64> m_used; ///< keys with contents, used last in front
};

} // namespace gatehouse::paging
