// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Records.h"
#include "storage/Session.h"

namespace gatehouse::storage {

/// User types and licence types: what is changed in them. Reading them is the matter of DirectoryStore.
class TypeStore {
public:
    explicit TypeStore(Session &session) : m_session(session) {}

    /// Without allowed groups and managed types yet; `defaultGroup` is the key of the group that the type names.
    support::Result<qint64> insert(const domain::UserType &type, domain::GroupKey defaultGroup) const;
    /// False when it is not as it was read, or gone.
    support::Result<bool> update(const domain::UserType &type, domain::GroupKey defaultGroup) const;
    support::Result<bool> remove(qint64 type, qint64 rowVersion) const;
    /// Makes others who change the type wait; false when there is none.
    support::Result<bool> lock(qint64 type) const;
    support::Outcome allow(qint64 type, domain::GroupKey group) const;
    support::Outcome forbid(qint64 type, domain::GroupKey group) const;
    support::Outcome manage(qint64 type, qint64 managed) const;
    support::Outcome release(qint64 type, qint64 managed) const;

    /// What holds on to the type.
    struct Uses {
        qint64 users = 0;
        qint64 managers = 0; ///< other types that manage it
    };
    support::Result<Uses> uses(qint64 type) const;
    /// Users of the type who hold the group.
    support::Result<qint64> holders(qint64 type, domain::GroupKey group) const;

    /// False when it is not as it was read.
    support::Result<bool> update(const domain::LicenceType &licence) const;
    support::Result<bool> lockLicence(qint64 licence) const;
    support::Outcome open(qint64 licence, const QString &portal) const;
    support::Outcome close(qint64 licence, const QString &portal) const;
    /// Active accounts that hold the licence.
    support::Result<qint64> seatsHeld(qint64 licence) const;

private:
    support::Result<qint64> count(support::Result<Rows> answer, const char *column) const;
    support::Result<bool> found(support::Result<Rows> answer) const;

    Session &m_session;
};

} // namespace gatehouse::storage
