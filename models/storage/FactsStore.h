// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Readiness.h"
#include "storage/Session.h"

#include <QHash>

namespace gatehouse::storage {

/// What readiness and access ask about users, for any number of them with the same few statements.
class FactsStore {
public:
    explicit FactsStore(Session &session) : m_session(session) {}

    /// The facts of these users at `now` (UTC), which decides whether an initial password is dead. Users that are gone are left out.
    static support::Result<QHash<domain::UserKey, domain::AccountFacts>> load(Session &session,
                                                                              const QList<domain::UserKey> &users,
                                                                              const QDateTime &now);

    /// Portal users after a key whose contacts are linked to the facility, whatever the link is worth; and all active ones.
    support::Result<QList<domain::UserKey>> linkedTo(domain::FacilityKey facility, domain::UserKey after, int limit) const;
    support::Result<QList<domain::UserKey>> activePortalUsers(domain::UserKey after, int limit) const;

private:
    using Facts = QHash<domain::UserKey, domain::AccountFacts>;

    support::Outcome loadAccounts(const QList<qint64> &keys, const QDateTime &now, Facts &facts) const;
    support::Outcome loadGroups(const QList<qint64> &keys, Facts &facts) const;
    support::Outcome loadPersonalRights(const QList<qint64> &keys, Facts &facts) const;
    support::Outcome loadFacilities(const QList<qint64> &keys, Facts &facts) const;
    support::Outcome loadPortals(Facts &facts) const;
    support::Result<QList<domain::UserKey>> keysOf(support::Result<Rows> answer) const;

    Session &m_session;
};

} // namespace gatehouse::storage
