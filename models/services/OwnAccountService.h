// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/Workspace.h"

namespace gatehouse::services {

/// What an operator does with his own account.
class OwnAccountService {
public:
    explicit OwnAccountService(Workspace &workspace);

    /// Whether this is the operator's password, and he may still work. On SQLite it counts like a sign-in: wrong ones lock the account.
    /// On PostgreSQL a fresh connection proves it. Errors: SignIn, Locked/AccountLocked, Unreachable, Denied/NotAnOperator.
    QFuture<Result<void>> prove(const support::Secret &password) const;

    /// Sets another password after proving the one in use. On PostgreSQL the login's own; the server gets a verifier (SCRAM), never the
    /// password. Errors: those of prove with field `current`; Invalid (`password`) when the new one is refused.
    QFuture<Result<void>> changePassword(const support::Secret &current, const support::Secret &next) const;

private:
    Workspace &m_workspace;
};

} // namespace gatehouse::services
