// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Find.h"
#include "domain/Keys.h"
#include "storage/Session.h"

namespace gatehouse::storage {

/// Finds kept by name, for one operator or for everybody.
class SavedFindStore {
public:
    explicit SavedFindStore(Session &session) : m_session(session) {}

    struct Entry {
        qint64 key = 0;
        QString name;
        bool shared = false; ///< everybody's
        domain::find::FindQuery query;
    };
    /// His own and everybody's, by name.
    support::Result<QList<Entry>> list(domain::find::Entity entity, domain::UserKey who) const;
    /// Puts the find in place of one of the same name. Of nobody (a key that is not stored): everybody's.
    support::Outcome save(domain::UserKey owner, const QString &name, const domain::find::FindQuery &query) const;
    /// NotFound when this owner has no such find.
    support::Outcome remove(domain::UserKey owner, qint64 key) const;

private:
    Session &m_session;
};

} // namespace gatehouse::storage
