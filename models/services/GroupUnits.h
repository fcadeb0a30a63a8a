// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// For the sources of services only: the steps of changing a portal group or personal rights inside a unit of work.

#include "services/RightChange.h"
#include "services/Scene.h"

namespace gatehouse::services {

/// Makes others who change these groups wait, and reads them as they stand from here on.
Outcome holdGroups(storage::Session &session, QList<domain::GroupKey> groups);

/// Writes a new group, allowed to these user types, or a changed one. Errors as GroupService::save.
Result<domain::GroupKey> writeGroup(storage::Session &session, const domain::Group &group, const QStringList &types);

/// Errors as GroupService::changeRights.
Outcome changeGroupRights(storage::Session &session, domain::GroupKey key, qint64 rowVersion, const QList<RightChange> &changes);

/// Errors as GroupService::remove.
Outcome removeGroup(storage::Session &session, domain::GroupKey key, qint64 rowVersion);

/// Errors as UserService::changeRights.
Outcome changePersonalRights(storage::Session &session, const Scene &scene, domain::UserKey user,
                             const QList<RightChange> &changes, const std::optional<domain::RightSettings> &seen);

} // namespace gatehouse::services
