// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Passwords.h"
#include "services/Operator.h"
#include "support/DatabaseUrl.h"
#include "support/Result.h"

#include <QDateTime>

namespace gatehouse::storage {
class Session;
}

namespace gatehouse::services {

using support::Outcome;
using support::Result;

/// What an operator's account needs besides the name: on SQLite the verifier of his password, on PostgreSQL the password itself,
/// of which only a SCRAM verifier goes to the server.
struct OperatorSecret {
    support::Secret password;
    domain::Verifier verifier;
};

/// Checks the password (at least 8, not made of the name) and hashes it where that is ours to do. Slow: before the transaction.
Result<OperatorSecret> prepareOperatorSecret(support::Engine engine, const QString &username, const support::Secret &password);

/// The steps of operator administration, inside a unit of work. Errors: Invalid (username, group), Duplicate, NotFound,
/// Invalid/LastAdministrator, Invalid/Self.
Outcome addOperatorUnit(storage::Session &session, const QString &username, const QString &group, const OperatorSecret &secret, const QDateTime &now);
Outcome setOperatorGroupUnit(storage::Session &session, const Operator &actor, const QString &username, const QString &group);
Outcome removeOperatorUnit(storage::Session &session, const Operator &actor, const QString &username);

} // namespace gatehouse::services
