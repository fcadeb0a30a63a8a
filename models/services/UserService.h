// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Readiness.h"
#include "services/RightChange.h"
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
    domain::RightSettings personal;         ///< what is granted or denied in person (ruling 3)
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
    bool overSeats = false; ///< more active accounts hold the licence than it has seats: say so (ruling 10)
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

    /// Errors: Invalid (field), Duplicate (`username`; arguments: the name of who has it), Conflict, LabRequired, Denied;
    /// Invalid/SeatsTaken (`licence`) where the site refuses what goes over the seats.
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

    /// Grants or denies rights of a portal user in person, or takes that away: all of it or nothing (ruling 3). `seen` is what the operator
    /// saw: Conflict/`rights` when somebody has set one of them otherwise since. Errors: Invalid/Unknown (`right`, with the nearest one),
    /// Invalid/ConsoleUser.
    QFuture<Result<UserRecord>> changeRights(domain::UserKey user, const QList<RightChange> &changes,
                                             const std::optional<domain::RightSettings> &seen = {}) const;

    QFuture<Result<UserRecord>> setPassword(domain::UserKey user, const support::Secret &password, PasswordChange change) const;
    QFuture<Result<UserRecord>> unlock(domain::UserKey user) const;
    QFuture<Result<UserRecord>> setActive(domain::UserKey user, qint64 rowVersion, bool active) const;

private:
    Workspace &m_workspace;
};

} // namespace gatehouse::services
