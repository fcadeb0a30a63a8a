// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Keys.h"
#include "domain/Passwords.h"
#include "storage/Session.h"

namespace gatehouse::storage {

/// What is stored of a password, apart from the user, so that no list and no record reads it.
struct Credential {
    domain::Verifier verifier;
    bool mustChange = false;
    QDateTime setAt;
    QDateTime deadAt; ///< invalid: it does not end
};

/// What the row of a credential holds, in the order of the statements that write it.
Bindings columnsOf(domain::UserKey user, const Credential &credential);

class CredentialStore {
public:
    explicit CredentialStore(Session &session) : m_session(session) {}

    /// In place of the one before.
    support::Outcome set(domain::UserKey user, const Credential &credential) const;
    /// A first password that is still to be changed opens nothing from `now` on. Others stay as they are.
    support::Outcome endInitial(domain::UserKey user, const QDateTime &now) const;
    support::Result<std::optional<Credential>> find(domain::UserKey user) const;

private:
    Session &m_session;
};

} // namespace gatehouse::storage
