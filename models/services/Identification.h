// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/Workspace.h"

namespace gatehouse::storage {
class Session;
}

namespace gatehouse::services {

/// Finds out who signs in, over an open session; the connection on PostgreSQL has proved the password already. On SQLite it is
/// proved here: the failures are counted and lock the account, and an unknown name takes the time of a wrong password.
/// Errors: SignIn, Locked/AccountLocked, Denied/NotAnOperator.
Result<Operator> identify(storage::Session &session, const support::DatabaseUrl &url, const SignIn &signIn, const support::Clock &clock);

} // namespace gatehouse::services
