// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Readiness.h"
#include "storage/FindFilters.h"
#include "storage/Session.h"

#include <QHash>

namespace gatehouse::storage {

/// How a user stands, and until when nothing but a change can alter it.
struct Standing {
    domain::AccountFacts facts;
    domain::Readiness readiness;
    domain::Recheck recheck;
    QString readyKey; ///< as in user_search: 'r' ready, 'u' unfinished, 'n' neither, and the name
};

/// Readiness as finds need it at a million users: kept beside each user, and judged anew, by the one function of the domain, for whoever
/// a trigger of the database has marked or whose day has come.
class StandingStore {
public:
    explicit StandingStore(Session &session) : m_session(session) {}

    /// How these users stand now; those that are gone are left out.
    support::Result<QHash<domain::UserKey, Standing>> judge(const QList<domain::UserKey> &users, const FindMoment &moment) const;
    /// Whoever has to be judged anew, at most `limit`; 0: all.
    support::Result<QList<domain::UserKey>> due(const FindMoment &moment, int limit = 0) const;
    /// Judges at most `limit` of those who are due and writes it down; whom somebody else is just changing stays due.
    support::Outcome settle(const FindMoment &moment, int limit) const;

private:
    support::Result<QList<domain::UserKey>> hold(const QList<domain::UserKey> &users) const;

    Session &m_session;
};

/// The beginning of Standing::readyKey.
QChar readyMark(const domain::Readiness &readiness);

} // namespace gatehouse::storage
