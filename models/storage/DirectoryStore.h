// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Access.h"
#include "storage/Session.h"

namespace gatehouse::storage {

/// The small tables: groups, what is set in them, user types, licence types, rights.
class DirectoryStore {
public:
    explicit DirectoryStore(Session &session) : m_session(session) {}

    /// Console groups by rank, portal groups by name. Counting the members reads every membership: only a list of groups needs it.
    enum class Members { Counted, NotCounted };
    support::Result<QList<domain::Group>> groups(Members members) const;
    /// What is set in one group.
    support::Result<domain::RightSettings> settings(domain::GroupKey group) const;
    /// What is set in each group, by application and name.
    support::Result<QList<domain::GroupGrants>> grants() const;
    /// The same of the portal groups alone, by name: names are unique within an application only.
    support::Result<QHash<QString, domain::RightSettings>> portalGrants() const;
    support::Result<QList<domain::UserType>> types() const;
    support::Result<QList<domain::LicenceType>> licences() const;
    /// Both applications, in the order of the tree.
    support::Result<QList<domain::Right>> rights() const;

private:
    Session &m_session;
};

} // namespace gatehouse::storage
