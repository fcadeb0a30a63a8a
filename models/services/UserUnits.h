// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// For the sources of services only: the steps of changing a user inside a unit of work.

#include "services/Scene.h"
#include "services/UserService.h"
#include "storage/CredentialStore.h"

namespace gatehouse::services {

/// The whole record. NotFound when there is none, or none in the labs that this operator is limited to (ruling 11).
Result<UserRecord> loadUser(storage::Session &session, const Scene &scene, domain::UserKey key);
Result<domain::UserKey> findUser(storage::Session &session, const QString &username);

/// Whether a contact is linked in the same unit: only then may a new user have a type that demands one.
enum class ContactComes { No, Yes };

struct UserWritten {
    domain::UserKey key;
    bool defaultLabAttached = false;
    bool overSeats = false; ///< more active accounts hold the licence than it has seats
};
/// Writes a new user with its labs, groups and password, or a changed one. Errors as UserService::save.
Result<UserWritten> writeUser(storage::Session &session, const Scene &scene, const UserSave &save, const std::optional<storage::Credential> &credential,
                              ContactComes contactComes, const QString &fallbackType);

/// Gives labs; those that are there stay. The first of all becomes the default.
Outcome addLabs(storage::Session &session, domain::UserKey user, const QList<domain::FacilityKey> &labs);
/// The lab that the site has named for portal-only users (FLU-40); none when it has named none, or that one is no active lab now.
Result<std::optional<domain::FacilityRef>> siteDefaultLab(storage::Session &session);

/// Adds and removes memberships. Errors: as UserService::changeGroups.
Outcome changeGroups(storage::Session &session, const Scene &scene, domain::UserKey user, const QList<domain::GroupKey> &add, const QList<domain::GroupKey> &remove);

/// Locks the user for this unit, and refuses when the operator may not act on him.
struct UserHeld {
    domain::User user;
    QList<domain::Group> groups;
};
Result<UserHeld> holdUser(storage::Session &session, const Scene &scene, domain::UserKey key);

} // namespace gatehouse::services
