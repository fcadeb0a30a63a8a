// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// For the sources of services only.

#include "services/Scene.h"
#include "storage/FindStore.h"

namespace gatehouse::services {

/// The store of finds as this operator may use it: the group User sees the users of its own labs (ruling 11).
storage::FindStore findStoreOf(storage::Session &session, const Scene &scene);

} // namespace gatehouse::services
