// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paging/PagedTableModel.h"
#include "support/WhenDone.h"

#include <QFuture>

namespace gatehouse::paging {

/// Rows of one type, as a source gives them.
template <typename Row> struct PageOf {
    QList<Row> rows;
    bool last = true; ///< nothing follows
};

/// The hooks of PagedTableModel with the row's own type. A concrete model overrides columns(), cell(), header(), keyOf() and the
/// three fetches, and nothing else.
template <typename Row> class PagedTableModelOf : public PagedTableModel {
public:
    /// The record in a row, when its contents are here; else null.
    const Row *rowAt(int row) const { return static_cast<const Row *>(contentsAt(row).get()); }

protected:
    using PagedTableModel::PagedTableModel;

    virtual qint64 keyOf(const Row &row) const = 0;
    virtual QVariant cell(const Row &row, int column, int role) const = 0;
    /// At most `limit` rows that follow `after`, from the beginning when it is null. `after` may have gone from the database.
    virtual QFuture<support::Result<PageOf<Row>>> fetch(const Row *after, int limit) = 0;
    /// The records of these keys as they are now, whether or not they fit the question; those that have gone are left out.
    virtual QFuture<support::Result<QList<Row>>> fetchRows(const QList<qint64> &keys) = 0;
    /// The keys of all rows in the order of the pages, each once.
    virtual QFuture<support::Result<QList<qint64>>> fetchOrder() = 0;

private:
    RowHandle handle(Row row) const
    {
        const qint64 key = keyOf(row);
        return {key, std::make_shared<const Row>(std::move(row))};
    }

    QList<RowHandle> handles(QList<Row> rows) const
    {
        QList<RowHandle> result;
        result.reserve(rows.size());
        for (Row &row : rows)
            result.append(handle(std::move(row)));
        return result;
    }

    QVariant cellOf(const void *row, int column, int role) const final
    {
        return cell(*static_cast<const Row *>(row), column, role);
    }

    void requestPage(Generation::Ticket ticket, const std::shared_ptr<const void> &after, int limit) final
    {
        support::whenDone(fetch(static_cast<const Row *>(after.get()), limit), this,
                          [this, ticket](const support::Result<PageOf<Row>> &answer) {
                              if (answer)
                                  deliverPage(ticket, Page{handles(answer->rows), answer->last});
                              else
                                  deliverPage(ticket, answer.error());
                          });
    }

    void requestRows(Generation::Ticket ticket, const QList<qint64> &keys) final
    {
        support::whenDone(fetchRows(keys), this, [this, ticket, keys](const support::Result<QList<Row>> &answer) {
            if (answer)
                deliverRows(ticket, keys, handles(*answer));
            else
                deliverRows(ticket, keys, answer.error());
        });
    }

    void requestOrder(Generation::Ticket ticket) final
    {
        support::whenDone(fetchOrder(), this,
                          [this, ticket](const support::Result<QList<qint64>> &answer) { deliverOrder(ticket, answer); });
    }
};

} // namespace gatehouse::paging
