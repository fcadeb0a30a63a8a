// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Access.h"
#include "storage/Session.h"

namespace gatehouse::storage {

/// Portal groups: what is changed in them. Reading them is the matter of DirectoryStore.
class GroupStore {
public:
    explicit GroupStore(Session &session) : m_session(session) {}

    support::Result<domain::GroupKey> insert(const domain::Group &group) const;
    /// False when it is not as it was read, or gone. Making it the default one takes the mark from the other.
    support::Result<bool> update(const domain::Group &group) const;
    /// Counts a change of its rights; false as in update().
    support::Result<bool> touch(domain::GroupKey group, qint64 rowVersion) const;
    /// With what is set in it, and out of what the user types allow; false as in update().
    support::Result<bool> remove(domain::GroupKey group, qint64 rowVersion) const;
    /// Makes others who change or give the group wait; false when there is none.
    support::Result<bool> lock(domain::GroupKey group) const;

    /// Makes others who change the group wait, but none of those who give it.
    support::Outcome hold(domain::GroupKey group) const;

    /// Sets a right or a node of them, or, without a value, lets it be inherited.
    support::Outcome setRight(domain::GroupKey group, const QString &right, std::optional<bool> granted) const;

    /// What holds on to the group.
    struct Uses {
        qint64 members = 0;
        qint64 types = 0;      ///< user types of which it is the default group
        qint64 facilities = 0; ///< whose new portal users get it
        qint64 all() const { return members + types + facilities; }
    };
    support::Result<Uses> uses(domain::GroupKey group) const;
    support::Result<QList<domain::UserRef>> firstMembers(domain::GroupKey group, int limit) const;

private:
    Session &m_session;
};

} // namespace gatehouse::storage
