// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paging/Generation.h"
#include "paging/PageCache.h"
#include "support/Result.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

namespace gatehouse::paging {

struct RowDifference;

/// One answer of a page source.
struct Page {
    QList<RowHandle> rows;
    bool last = true; ///< nothing follows
};

/// A table whose first page comes at once, by keyset, and whose whole order of keys comes after it: from then on there are all rows,
/// the scroll bar is exact, and contents are read by key for what is looked at. Everything structural is here and final; a concrete
/// model gives columns, cells, headers and a source (see PagedTableModelOf). Answers to older questions are dropped, requests are
/// coalesced, and nothing resets: a refresh or a new question changes only the rows that differ, so that selection and scroll
/// position stay (docs/decisions/0005 and 0015).
class PagedTableModel : public QAbstractTableModel {
    Q_OBJECT
    Q_PROPERTY(qint64 count READ count NOTIFY countChanged)
    Q_PROPERTY(State state READ state NOTIFY stateChanged)

public:
    enum class State {
        Idle,    ///< nothing was asked yet (FLU-11)
        Loading, ///< a question is on its way; rows of the one before may still show
        Ready,   ///< there are rows
        Empty,   ///< the answer holds no row
        Failed,  ///< the last page did not come; see lastError()
    };
    Q_ENUM(State)

    /// Rows in a page, and how many rows keep their contents.
    struct Sizes {
        int page = 100;
        int kept = 2000;
    };

    /// Roles that every model answers for itself; a concrete model's own begin at FirstOwnRole.
    enum BaseRole {
        KeyRole = Qt::UserRole, ///< qint64, the key of the record; known even while the contents are not
        FirstOwnRole,
    };

    static constexpr qint64 kCountUnknown = -1;

    ~PagedTableModel() override;

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    bool canFetchMore(const QModelIndex &parent) const final;
    void fetchMore(const QModelIndex &parent) final;

    /// The key of the record in a row; 0 when there is none.
    qint64 keyAt(int row) const;
    /// The row of a record; -1 when it is not among the rows that are here.
    int rowOf(qint64 key) const;
    /// Those of the rows from `first` to `last` whose contents are here: a change may concern a million rows, and few of them are known.
    QList<qsizetype> rowsWithContents(int first, int last) const { return m_cache.rowsWithContents(first, last); }
    /// How many rows the whole answer has; kCountUnknown until it is known. It arrives with the order, after the first rows.
    qint64 count() const { return m_count; }
    State state() const { return m_state; }
    /// Why the state is Failed.
    const support::Error &lastError() const { return m_error; }

    /// Asks the same question again: rows that went go, rows that came come, nothing else moves. Also the way to try again after
    /// a failure.
    void refresh();
    /// Reads one record again, if it is among the rows: after it was changed somewhere.
    void refreshRow(qint64 key);
    /// The same for several. Where they stand is for refresh() to find out.
    void refreshRows(const QList<qint64> &keys);

signals:
    void countChanged(qint64 count);
    void stateChanged(gatehouse::paging::PagedTableModel::State state);
    /// A page, the order or a row did not come. What is on the screen stays.
    void failed(const gatehouse::support::Error &error);

protected:
    explicit PagedTableModel(Sizes sizes, QObject *parent);

    /// The question changed: asks for its first page. The old rows stay until that comes.
    void restart();
    /// No question any more: no rows, state Idle.
    void clear();
    /// The contents of a row if they are here; does not ask for them.
    std::shared_ptr<const void> contentsAt(int row) const;
    /// All of a row must be painted again, as what its cells are made of has changed.
    void repaint();

    virtual int columns() const = 0;
    virtual QVariant cellOf(const void *row, int column, int role) const = 0;
    virtual QVariant header(int column, int role) const = 0;
    /// Asks for the rows after `after` (none: from the beginning) and answers by deliverPage, later.
    virtual void requestPage(Generation::Ticket ticket, const std::shared_ptr<const void> &after, int limit) = 0;
    /// Asks for the records of these keys and answers by deliverRows, later.
    virtual void requestRows(Generation::Ticket ticket, const QList<qint64> &keys) = 0;
    /// Asks for the keys of all rows in their order and answers by deliverOrder, later.
    virtual void requestOrder(Generation::Ticket ticket) = 0;

    void deliverPage(Generation::Ticket ticket, const support::Result<Page> &answer);
    void deliverRows(Generation::Ticket ticket, const QList<qint64> &keys, const support::Result<QList<RowHandle>> &answer);
    void deliverOrder(Generation::Ticket ticket, const support::Result<QList<qint64>> &answer);

private:
    /// What the page that is coming takes the place of.
    enum class Replacing { Nothing, SameQuestion, OtherQuestion };

    void askAnew(Replacing replacing, qsizetype rows);
    void askOrder();
    void renew();
    void finishReplacing(const Page &page);
    void appendPage(const Page &page);
    void replaceRows(const QList<RowHandle> &rows);
    void applyOrder(const QList<qint64> &order);
    void applyScattered(const QList<qint64> &order, const RowDifference &change);
    void reorderRows(const QList<qint64> &order);
    void insertKeys(qsizetype first, const QList<qint64> &keys);
    void removeRange(qsizetype first, qsizetype count);
    void removeKeys(const QSet<qint64> &keys);
    void allChanged();
    void showChanges(QList<qsizetype> rows);
    void askForWanted();
    void wantAround(int row) const;
    void setCount(qint64 count);
    void setState(State state);
    void settle();

    using Places = QHash<qint64, qsizetype>; ///< keys, and where they stood when somebody looked

    Sizes m_sizes;
    mutable PageCache m_cache;
    Generation m_question; ///< of pages and orders
    Generation m_reading;  ///< of contents by key
    Replacing m_replacing = Replacing::Nothing;
    std::shared_ptr<const void> m_end; ///< the last row that came, after which the next page begins
    bool m_asked = false;              ///< there is a question
    bool m_last = true;                ///< nothing follows the rows that are here
    bool m_pageComing = false;
    bool m_moreWanted = false;
    bool m_orderComing = false;
    bool m_orderAgain = false;   ///< something changed while the order was on its way
    mutable Places m_wanted;     ///< what the last paint missed
    mutable bool m_left = false; ///< an earlier paint missed more, which may still be in sight
    Places m_changed;            ///< to be read again, in sight or not
    Places m_coming;             ///< what is being read
    mutable QTimer m_wantTimer;
    qint64 m_count = kCountUnknown;
    State m_state = State::Idle;
    support::Error m_error;
};

} // namespace gatehouse::paging
