// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Find.h"
#include "domain/Keys.h"
#include "storage/Session.h"

namespace gatehouse::storage {

/// What operators looked at last (FP-02, FP-03). Kept outside the history: looking changes nothing.
class RecentStore {
public:
    explicit RecentStore(Session &session) : m_session(session) {}

    struct View {
        domain::find::Entity entity = domain::find::Entity::User;
        qint64 key = 0;
    };
    /// Keeps the view, and forgets all but the newest `kept`.
    support::Outcome note(domain::UserKey who, const View &view, const QDateTime &now, int kept) const;
    /// The newest first; a record may have gone meanwhile.
    support::Result<QList<View>> list(domain::UserKey who, int limit) const;

private:
    Session &m_session;
};

} // namespace gatehouse::storage
