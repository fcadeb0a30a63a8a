// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/Workspace.h"

namespace gatehouse::bench {

/// Who signs in as the command line does: SQLite as the system account, PostgreSQL as the login of the address with PGPASSWORD.
services::SignIn commandLine();
/// Opens the database so. Ends the program with a sentence when that cannot be.
std::shared_ptr<services::Workspace> openWorkspace(const support::DatabaseUrl &url);

} // namespace gatehouse::bench
