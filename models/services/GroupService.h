// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/RightChange.h"
#include "services/Workspace.h"

namespace gatehouse::services {

/// One leaf of the group's tree, and why it is granted or not.
struct GroupRight {
    QString name;
    domain::RightDecision decision;
};

/// A group with what its page shows besides its members, which are paged by the find (FindQuery::group).
struct GroupRecord {
    domain::Group group;      ///< with the number of its members
    domain::RightSettings settings; ///< what is set, on leaves and on nodes above them
    QList<GroupRight> rights; ///< every leaf of the tree of its application, in the tree's order
};

/// Groups and who is in them. Every function refuses without the duty and writes an event of the refusal.
class GroupService {
public:
    explicit GroupService(Workspace &workspace);

    /// NotFound when there is none.
    QFuture<Result<GroupRecord>> load(domain::GroupKey key) const;
    /// By name, as written or else whatever its case. NotFound with the name.
    QFuture<Result<GroupRecord>> load(const QString &name) const;

    /// Saves a portal group: its name and its marks; a new one without rights. The user types that `types` names may take it up at once;
    /// when none is named, every portal type that no other type manages. Errors: Invalid/Required (`name`), Duplicate (`name`), Conflict,
    /// Denied; Invalid/Fixed for a group of the console and for what is built in; Invalid/OnlyDefault (`default`, `active`, `guest`)
    /// where no default group would be left, since the mark only goes to another group; Invalid/Inactive, Invalid/NotForGuests,
    /// Invalid/NotForUsers (`default`); InUse/HeldByUsers (`guest`) when users hold it (ACU-08), InUse (`guest`) when facilities or types
    /// give it.
    QFuture<Result<GroupRecord>> save(const domain::Group &group, const QStringList &types = {}) const;
    /// Sets rights or nodes of them, all or none. Errors: Invalid/Unknown (`right`, with the nearest one), Invalid/Fixed, Conflict, Denied.
    QFuture<Result<GroupRecord>> changeRights(domain::GroupKey group, qint64 rowVersion, const QList<RightChange> &changes) const;
    /// Errors: Invalid/Fixed, Invalid/OnlyDefault, InUse (members, facilities, types), Conflict, Denied.
    QFuture<Result<void>> remove(domain::GroupKey group, qint64 rowVersion) const;

    /// Makes all of these users members, or none; those that are members already stay so. Errors: as UserService::changeGroups, with the
    /// name of the person whom it is about as last argument.
    QFuture<Result<GroupRecord>> addMembers(domain::GroupKey group, const QList<domain::UserKey> &users) const;
    /// Ends all of these memberships, or none.
    QFuture<Result<GroupRecord>> removeMembers(domain::GroupKey group, const QList<domain::UserKey> &users) const;

private:
    Workspace &m_workspace;
};

} // namespace gatehouse::services
