// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/Directory.h"
#include "storage/DirectoryStore.h"

namespace gatehouse::services {

/// The small tables inside a unit of work.
Result<Directory> loadDirectory(storage::Session &session,
                                storage::DirectoryStore::Members members = storage::DirectoryStore::Members::NotCounted);

} // namespace gatehouse::services
