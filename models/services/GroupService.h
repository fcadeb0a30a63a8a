// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Access.h"
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
    QList<GroupRight> rights; ///< every leaf of the tree of its application, in the tree's order
};

/// Groups and who is in them. Every function refuses without the duty and writes an event of the refusal.
class GroupService {
public:
    explicit GroupService(Workspace &workspace);

    /// NotFound when there is none.
    QFuture<Result<GroupRecord>> load(domain::GroupKey key) const;

    /// Makes all of these users members, or none; those that are members already stay so. Errors: as UserService::changeGroups, with the
    /// name of the person whom it is about as last argument.
    QFuture<Result<GroupRecord>> addMembers(domain::GroupKey group, const QList<domain::UserKey> &users) const;
    /// Ends all of these memberships, or none.
    QFuture<Result<GroupRecord>> removeMembers(domain::GroupKey group, const QList<domain::UserKey> &users) const;

private:
    Workspace &m_workspace;
};

} // namespace gatehouse::services
