// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Licensing.h"
#include "services/Workspace.h"

namespace gatehouse::services {

struct TypeRecord {
    domain::UserType type;
    qint64 users = 0; ///< of this type, active or not
};

/// User types (ruling 9): what an account must have, which groups it may hold, and which types it may manage. Types of the console ask
/// for Duty::EditOperators besides.
class TypeService {
public:
    explicit TypeService(Workspace &workspace);

    /// By name, as written or else whatever its case. NotFound with the name.
    QFuture<Result<TypeRecord>> load(const QString &name) const;
    /// Saves all of a type; the application of one that stands stays as it is. Groups and types are named. Errors: Invalid/Required and
    /// Duplicate (`name`), Conflict, Denied; Invalid/Unknown with the nearest name (`groups`, `default-group`, `manages`);
    /// Invalid/GroupKind, Invalid/NotForUsers, Invalid/NotForGuests, Invalid/NotAllowedByType (a default group that the type does not
    /// allow); Invalid/ApplicationFixed; Invalid/Fixed for name and status of what is built in; InUse/HeldByType (`groups`) for a group
    /// that users of the type hold.
    QFuture<Result<TypeRecord>> save(const domain::UserType &type) const;
    /// Errors: Invalid/Fixed, InUse (users, or types that manage it), Conflict, Denied.
    QFuture<Result<void>> remove(qint64 type, qint64 rowVersion) const;

private:
    Workspace &m_workspace;
};

struct LicenceRecord {
    domain::LicenceType licence;
    qint64 held = 0; ///< active accounts that hold it
    domain::Seats seats = domain::Seats::Unlimited;
};

/// Licence types: the nine of IFS-05, of which everything but the code may be changed (ruling 10).
class LicenceService {
public:
    explicit LicenceService(Workspace &workspace);

    /// Invalid/Unknown (`licence`) with the nearest code that there is (IFS-16).
    QFuture<Result<LicenceRecord>> load(const QString &code) const;
    /// Errors: Invalid/Required (`name`), Invalid/Unknown (`portals`) with the nearest one, Conflict, Denied.
    QFuture<Result<LicenceRecord>> save(const domain::LicenceType &licence) const;

private:
    Workspace &m_workspace;
};

} // namespace gatehouse::services
