// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/CredentialStore.h"

namespace gatehouse::storage {

using namespace Qt::Literals::StringLiterals;
using support::Outcome;
using support::Result;

Bindings columnsOf(domain::UserKey user, const Credential &credential)
{
    return {{"user", user.value},
            {"salt", credential.verifier.salt},
            {"memory_kib", credential.verifier.memoryKib},
            {"passes", credential.verifier.passes},
            {"digest", credential.verifier.digest},
            {"must_change", credential.mustChange},
            {"set_at", credential.setAt},
            {"dead_at", orNull(credential.deadAt)}};
}

Outcome CredentialStore::set(domain::UserKey user, const Credential &credential) const
{
    GATEHOUSE_TRY(m_session.change("credentials/upsert_credential"_L1, columnsOf(user, credential)));
    return {};
}

Outcome CredentialStore::endInitial(domain::UserKey user, const QDateTime &now) const
{
    GATEHOUSE_TRY(m_session.change("credentials/end_initial"_L1, {{"user", user.value}, {"now", now}}));
    return {};
}

Result<std::optional<Credential>> CredentialStore::find(domain::UserKey user) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("credentials/select_credential"_L1, {{"user", user.value}}));
    std::optional<Credential> found;
    if (rows.next()) {
        found = Credential{{rows.bytes("salt"), int(rows.integer("memory_kib")), int(rows.integer("passes")), rows.bytes("digest")},
                           rows.mark("must_change"),
                           rows.time("set_at"),
                           rows.time("dead_at")};
    }
    GATEHOUSE_TRY(rows.outcome());
    return found;
}

} // namespace gatehouse::storage
