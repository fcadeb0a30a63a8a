// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paging/PagedTableModelOf.h"
#include "services/AccessService.h"

#include <memory>

namespace gatehouse::lists {

/// Everybody who sees a thing, and through what (beyond.md 2), by name and page by page. Starts idle; ask() lists.
class SeerListModel : public paging::PagedTableModelOf<services::Seer> {
    Q_OBJECT

public:
    /// Check is the cell whose press goes on to **Check Access…**.
    enum Column { Name, Username, Contact, Through, Check };

    /// The workspace must outlive the model.
    explicit SeerListModel(services::Workspace &workspace, QObject *parent = nullptr, Sizes sizes = {});

    /// Lists who sees it. The same thing again refreshes, so that nothing moves.
    void ask(const services::SeenThing &thing);
    /// No question any more.
    void forget();

protected:
    int columns() const override { return Check + 1; }
    qint64 keyOf(const services::Seer &row) const override { return row.user.key.value; }
    QVariant header(int column, int role) const override;
    QVariant cell(const services::Seer &seer, int column, int role) const override;
    QFuture<support::Result<paging::PageOf<services::Seer>>> fetch(const services::Seer *after, int limit) override;
    QFuture<support::Result<QList<services::Seer>>> fetchRows(const QList<qint64> &keys) override;
    QFuture<support::Result<QList<qint64>>> fetchOrder() override;

private:
    struct Gathering;
    struct Ordering;
    void gather(const std::shared_ptr<Gathering> &gathering);
    void goOnOrdering(const std::shared_ptr<Ordering> &ordering);

    services::AccessService m_access;
    services::SeenThing m_thing;
    bool m_asks = false;
    paging::Generation m_gatherings;
    paging::Generation m_orderings;
};

} // namespace gatehouse::lists
