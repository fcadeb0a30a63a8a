// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/DatabaseUrl.h"

#include <libpq-fe.h>
#include <sqlite3.h>

namespace gatehouse::bench {

/// The engines' own C interfaces, which only read; whoever opens closes. They end the program when they cannot open.
sqlite3 *openSqlite(const support::DatabaseUrl &url);
sqlite3_stmt *prepare(sqlite3 *handle, const char *sql);
PGconn *openPostgresql(const support::DatabaseUrl &url);
void prepare(PGconn *connection, const char *name, const char *sql);
/// Ends the program when `result` is an error.
PGresult *checked(PGconn *connection, PGresult *result);

} // namespace gatehouse::bench
