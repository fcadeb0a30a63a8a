// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Readiness.h"
#include "services/Workspace.h"

namespace gatehouse::services {

/// What a portal user's portal will show (screens.md, *What they will see*).
struct PortalPreview {
    QList<domain::FacilityRef> facilities;
    qint64 assets = 0;
    QStringList sections;           ///< sections of the rights tree with at least one right granted
};

/// A user with everything that its page shows.
struct UserRecord {
    domain::User user;
    QList<domain::FacilityLink> labs;       ///< default first, then by name
    QList<domain::Group> groups;            ///< held; by name
    std::optional<domain::ContactRef> contact;
    QDateTime lastSignIn;
    QDateTime lockedUntil;
    domain::Readiness readiness;
    PortalPreview preview;
};

/// One save of a user. `user.key` not stored: a new one, else `user.rowVersion` is the version that was read.
struct UserSave {
    domain::User user;
    QList<domain::FacilityKey> labs;                 ///< for a new user only: labs queued before the first save; the first is the default
    QList<domain::GroupKey> groups;                  ///< for a new user only; empty: none (the console assigns them afterwards)
    std::optional<support::Secret> password;         ///< for a new user only: the initial password (ruling 6)
    enum class LabRule { MayFollow, Required };
    LabRule labRule = LabRule::MayFollow;            ///< the console asks afterwards; the command line refuses (ruling 7)
};

struct UserSaved {
    UserRecord record;
    bool defaultLabAttached = false;                 ///< the site's default lab was attached by itself: say so (FLU-40)
};

enum class PasswordChange { MustChange, Lasting };   ///< ruling 6 · full site policy

/// Users: load, save, their labs, groups and passwords. Every function refuses without the duty (FLU-02), writes an event of the
/// refusal, and gives the whole record back. Users of the console need Duty::EditOperators and ruling 11's ranks.
class UserService {
public:
    explicit UserService(Workspace &workspace);

    QFuture<Result<UserRecord>> load(domain::UserKey key) const;
    /// By login, in any case. NotFound with the login.
    QFuture<Result<UserRecord>> load(const QString &username) const;

    /// Errors: Invalid (field), Duplicate (`username`; arguments: the name of who has it), Conflict, LabRequired, Denied.
    QFuture<Result<UserSaved>> save(const UserSave &save) const;

    /// Labs that are there already stay. Errors: Invalid/NotALab, Invalid/Inactive.
    QFuture<Result<UserRecord>> addLabs(domain::UserKey user, const QList<domain::FacilityKey> &labs) const;
    /// Invalid/LastLab for the last one (FLU-15).
    /// `seen` is the link as the operator saw it: Conflict/`labs` when somebody made it the default since; already gone is done.
    /// Without `seen` it is taken as it is, and NotFound when it is not there.
    QFuture<Result<UserRecord>> removeLab(domain::UserKey user, domain::FacilityKey lab, const std::optional<domain::FacilityLink> &seen = {}) const;
    /// `seen` is the default that the operator saw: Conflict/`labs` when somebody chose another since, or removed this lab.
    QFuture<Result<UserRecord>> setDefaultLab(domain::UserKey user, domain::FacilityKey lab, domain::FacilityKey seen = {}) const;

    /// Adds and removes memberships in one transaction. Errors: Invalid/GroupKind, Invalid/NotAllowedByType, Invalid/Inactive.
    QFuture<Result<UserRecord>> changeGroups(domain::UserKey user, const QList<domain::GroupKey> &add, const QList<domain::GroupKey> &remove) const;

    QFuture<Result<UserRecord>> setPassword(domain::UserKey user, const support::Secret &password, PasswordChange change) const;
    QFuture<Result<UserRecord>> unlock(domain::UserKey user) const;
    QFuture<Result<UserRecord>> setActive(domain::UserKey user, qint64 rowVersion, bool active) const;

private:
    Workspace &m_workspace;
};

} // namespace gatehouse::services
