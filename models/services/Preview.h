// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// For the sources of services only: what the portal makes of an account.

#include "services/Directory.h"
#include "services/Scene.h"
#include "services/UserService.h"

namespace gatehouse::services {

/// The rights of the portal.
Result<domain::RightsTree> portalRights(storage::Session &session);

/// The readiness of one user. Not applicable for a user of the console.
Result<domain::Readiness> readinessOf(storage::Session &session, const Scene &scene, domain::UserKey user);

/// What the portal will show with this readiness.
Result<PortalPreview> previewOf(storage::Session &session, const domain::Readiness &readiness);

/// Whether the portal would show assets at all: the account is active, valid, in a portal group and licensed, and holds `assets.view`.
/// A missing password or a lock keeps a person out for the moment and changes nothing in what is theirs to see.
bool showsAssets(const domain::Readiness &readiness);

} // namespace gatehouse::services
