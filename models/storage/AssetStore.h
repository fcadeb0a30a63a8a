// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Records.h"
#include "storage/Session.h"

namespace gatehouse::storage {

/// What an asset's row holds, in the order of the statements that write it.
Bindings columnsOf(const domain::Asset &asset, domain::FacilityKey owner);

/// Rows of assets.
class AssetStore {
public:
    explicit AssetStore(Session &session) : m_session(session) {}

    support::Result<std::optional<domain::Asset>> find(domain::AssetKey key) const;

    /// Who has a number, in any case.
    struct Holder {
        domain::AssetKey key;
        QString number;
        QString ownerCode;
        QString ownerName;
    };
    support::Result<std::optional<Holder>> findNumber(const QString &number) const;
    support::Result<domain::AssetKey> insert(const domain::Asset &asset, domain::FacilityKey owner) const;

    /// At most `limit` assets of these facilities that follow the asset `after` (a number; empty: from the first), by due date, none
    /// last, then number.
    support::Result<QList<domain::Asset>> ownedBy(const QList<domain::FacilityKey> &owners, const QString &after,
                                                  int limit) const;
    support::Result<qint64> countOwnedBy(const QList<domain::FacilityKey> &owners) const;

private:
    /// In the order of due dates and numbers; as made, before all assets.
    struct Place {
        QDate due = QDate(1, 1, 1); ///< the last of all days for none
        QString number;             ///< folded
    };
    /// Of the asset of a number; before all when that is empty.
    support::Result<std::optional<Place>> placeOf(const QString &number) const;
    support::Result<QList<domain::Asset>> listed(QLatin1StringView statement, const QList<domain::FacilityKey> &owners,
                                                 const Place &after, Bindings bindings) const;
    Session &m_session;
};

} // namespace gatehouse::storage
