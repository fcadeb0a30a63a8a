// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/DatabaseUrl.h"

namespace gatehouse::settings {

/// Which database is meant, for console and command line alike (docs/manual/commands.md, *Databases*): what was given, else
/// GATEHOUSE_DATABASE, else the connection chosen in the console, else the embedded default in the user's data folder.
/// Error: Invalid/Shape on `database`.
support::Result<support::DatabaseUrl> chosenDatabase(const QString &given);

/// Keeps the console's choice for the next start.
void rememberDatabase(const support::DatabaseUrl &url);

/// The embedded default: `gatehouse.db` in the user's data folder.
support::DatabaseUrl embeddedDatabase();

} // namespace gatehouse::settings
