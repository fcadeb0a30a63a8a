// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// For the sources of services only.

#include "services/Scene.h"
#include "storage/FindStore.h"

namespace gatehouse::services {

/// The store of finds as this operator may use it: the group User sees the users of its own labs (ruling 11).
storage::FindStore findStoreOf(storage::Session &session, const Scene &scene);

/// Those of the users whom this operator may look at, by the same rule.
Result<QSet<domain::UserKey>> usersInScope(storage::Session &session, const Scene &scene, const QList<domain::UserKey> &users);

/// NotFound when this operator may not look at the user: to him there is no such one.
Outcome mustBeInScope(storage::Session &session, const Scene &scene, domain::UserKey user);

} // namespace gatehouse::services
