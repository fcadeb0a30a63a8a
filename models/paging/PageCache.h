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

/// The order of all rows (their keys, 8 bytes each) and the contents of the rows used last, up to a bound. Contents that were dropped
/// are loaded again by key. Pure: no model, no thread, no database.
class PageCache {
public:
    /// Keeps the contents of at most `bound` rows.
    explicit PageCache(qsizetype bound);

    struct Contents {
        std::shared_ptr<const void> value; ///< null when they were dropped or never came
        bool isFresh = false;              ///< false: they may have changed since, and are to be read again
    };

    qsizetype size() const { return m_keys.size(); }
    /// How many rows have their contents here.
    qsizetype contentCount() const { return m_contents.size(); }
    const QList<qint64> &keys() const { return m_keys; }
    /// 0 when there is no such row.
    qint64 keyAt(qsizetype row) const { return row >= 0 && row < m_keys.size() ? m_keys.at(row) : 0; }
    /// -1 when the key is not among the rows. At once for a row whose contents were asked for; else a walk over all keys.
    qsizetype rowOf(qint64 key) const;
    /// The rows of several keys, by key; those that are not among the rows are left out. One walk at most. A guess is where the row
    /// stood a moment ago.
    QHash<qint64, qsizetype> rowsOf(const QHash<qint64, qsizetype> &guesses) const;

    /// The contents of a row, which become the last used.
    Contents contents(qsizetype row);
    /// The keys without fresh contents in the block of `span` rows in which the row lies, with their rows.
    QHash<qint64, qsizetype> missingAround(qsizetype row, qsizetype span) const;
    /// Those of the rows from `first` to `last` whose contents are here, sorted.
    QList<qsizetype> rowsWithContents(qsizetype first, qsizetype last) const;
    /// Whether the contents of this key are here and need not be read again.
    bool isFresh(qint64 key) const;

    /// Those of the rows whose keys are not here, first of doubles: a record that moved while paging does not appear twice.
    QList<RowHandle> unknownOf(const QList<RowHandle> &rows) const;
    /// Puts keys before position `row`. They must be unknown.
    void insert(qsizetype row, const QList<qint64> &keys);
    void remove(qsizetype first, qsizetype count);
    /// Gives a row contents, fresh ones.
    void update(const RowHandle &row);
    /// All keys, in their order; shares the list.
    void setOrder(const QList<qint64> &keys) { m_keys = keys; }
    /// All contents may have changed since they were read. They stay until they are read again.
    void expire() { ++m_age; }
    void clear();

private:
    struct Content {
        std::shared_ptr<const void> value;
        std::list<qint64>::iterator use;
        quint64 age = 0;
        qsizetype row = 0; ///< where it stood when it was last looked at
    };
    QHash<qint64, Content>::iterator drop(QHash<qint64, Content>::iterator content);

    qsizetype m_bound;
    quint64 m_age = 1;
    QList<qint64> m_keys;
    QHash<qint64, Content> m_contents;
    std::list<qint64> m_used; ///< keys with contents, used last in front
};

} // namespace gatehouse::paging
