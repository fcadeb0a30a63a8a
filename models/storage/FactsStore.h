// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Readiness.h"
#include "storage/Session.h"

#include <QHash>

namespace gatehouse::storage {

/// Where a user stands in the order by name; the beginning when it is empty.
struct NamePlace {
    QString sortKey;
    domain::UserKey user;
};

/// What readiness and access ask about users, for any number of them with the same few statements.
class FactsStore {
public:
    explicit FactsStore(Session &session) : m_session(session) {}

    /// The facts of these users at `now` (UTC), which decides whether an initial password is dead. Users that are gone are left out.
    static support::Result<QHash<domain::UserKey, domain::AccountFacts>> load(Session &session,
                                                                              const QList<domain::UserKey> &users,
                                                                              const QDateTime &now);

    /// Portal users after a key whose contacts are linked to the facility, whatever the link is worth.
    support::Result<QList<domain::UserKey>> linkedTo(domain::FacilityKey facility, domain::UserKey after, int limit) const;
    /// The same by name; and all active portal users by name.
    support::Result<QList<NamePlace>> linkedByName(domain::FacilityKey facility, const NamePlace &after, int limit) const;
    support::Result<QList<NamePlace>> activePortalUsers(const NamePlace &after, int limit) const;
    /// Where these users stand, by name; those that are gone are left out.
    support::Result<QList<NamePlace>> places(const QList<qint64> &users) const;

private:
    using Facts = QHash<domain::UserKey, domain::AccountFacts>;

    support::Outcome loadAccounts(const QList<qint64> &keys, const QDateTime &now, Facts &facts) const;
    support::Outcome loadGroups(const QList<qint64> &keys, Facts &facts) const;
    support::Outcome loadPersonalRights(const QList<qint64> &keys, Facts &facts) const;
    support::Outcome loadFacilities(const QList<qint64> &keys, Facts &facts) const;
    support::Outcome loadPortals(Facts &facts) const;
    support::Result<QList<NamePlace>> placesOf(support::Result<Rows> answer) const;

    Session &m_session;
};

} // namespace gatehouse::storage
