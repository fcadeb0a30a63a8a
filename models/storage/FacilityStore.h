// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Records.h"
#include "storage/Session.h"

namespace gatehouse::storage {

/// Rows of facilities.
class FacilityStore {
public:
    explicit FacilityStore(Session &session) : m_session(session) {}

    support::Result<std::optional<domain::Facility>> find(domain::FacilityKey key) const;
    /// By code, compared as it is.
    support::Result<std::optional<domain::FacilityRef>> findCode(const QString &code) const;
    /// Those of the keys that are there, in the order of the keys, each once.
    support::Result<QList<domain::FacilityRef>> refs(const QList<domain::FacilityKey> &keys) const;

    /// The keys behind what the record names.
    struct Named {
        domain::FacilityKey parent;
        domain::GroupKey portalGroup;
    };
    /// What a facility's row holds, in the order of the statements that write it.
    static Bindings columnsOf(const domain::Facility &facility, const Named &named);
    support::Result<domain::FacilityKey> insert(const domain::Facility &facility, const Named &named) const;
    /// False when the row is gone or no longer of `facility.rowVersion`.
    support::Result<bool> update(const domain::Facility &facility, const Named &named) const;
    /// False when the row is gone or no longer of that version. What hangs on others refuses by the table's own rules.
    support::Result<bool> remove(domain::FacilityKey key, qint64 rowVersion) const;
    /// Others who want to change this facility wait from here on. False when there is none.
    support::Result<bool> lock(domain::FacilityKey key) const;

    /// The facility and everything above it.
    support::Result<QList<domain::FacilityKey>> lineage(domain::FacilityKey key) const;
    /// How many users have it as their lab.
    support::Result<qint64> labUsers(domain::FacilityKey key) const;

    /// How many facilities have it as their parent.
    support::Result<qint64> children(domain::FacilityKey key) const;

    struct Related {
        qint64 contacts = 0;
        qint64 portalUsers = 0; ///< active ones with an active contact
        qint64 assets = 0;
    };
    support::Result<Related> related(domain::FacilityKey key, QDate today) const;

private:
    Session &m_session;
};

} // namespace gatehouse::storage
