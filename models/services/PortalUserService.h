// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/UserService.h"

namespace gatehouse::services {

/// The four-part job as one: user, contact, link, facilities, group and lab, all or nothing (FLU-01, beyond.md 6).
struct NewPortalUser {
    domain::User user;                       ///< type `Customer User` unless given
    domain::Contact contact;                 ///< an existing contact with this ID is used; only a new one takes the names
    QStringList facilities;                  ///< codes; the first is the default place
    QString group;                           ///< name; empty: by ruling 4
    QString lab;                             ///< code; empty: the site's default lab, else LabRequired
    enum class FirstSecret { None, Typed, Passphrase };
    FirstSecret firstSecret = FirstSecret::None;
    support::Secret password;                ///< with Typed
};

struct PortalUserMade {
    UserRecord record;
    support::Secret passphrase;              ///< with Passphrase: to be shown once
    bool contactExisted = false;
};

class PortalUserService {
public:
    explicit PortalUserService(Workspace &workspace);
    /// Errors as UserService::save and ContactService::save; nothing is written on any of them.
    QFuture<Result<PortalUserMade>> add(const NewPortalUser &portalUser) const;

private:
    Workspace &m_workspace;
};

} // namespace gatehouse::services
