// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// For the sources of services only: passwords that an operator gives (ruling 6).

#include "services/UserService.h"
#include "storage/CredentialStore.h"

namespace gatehouse::services {

/// Words that must not make this person's password: names, login, initials, addresses, and what `further` adds (company, codes).
domain::PasswordContext passwordContext(const domain::User &user, const QStringList &further);

/// Checks the password and makes what is stored of it. An initial one must be changed and is dead after 72 hours unused; a lasting one
/// meets the whole policy. Slow: before the transaction. Errors: Invalid, field `password`.
Result<storage::Credential> makeCredential(const support::Secret &password, PasswordChange change, const domain::PasswordContext &context, const QDateTime &now);

/// The same of a passphrase that was drawn by lot: whatever words it holds, nobody could foresee them.
Result<storage::Credential> makeInitialCredential(const support::Secret &passphrase, const QDateTime &now);

} // namespace gatehouse::services
