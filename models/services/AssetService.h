// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/Workspace.h"

namespace gatehouse::services {

/// The assets of customers, and what the portal shows of them.
class AssetService {
public:
    explicit AssetService(Workspace &workspace);

    /// Errors: Invalid (field), Duplicate (`number`), NotFound (owner's code).
    QFuture<Result<domain::Asset>> add(const domain::Asset &asset) const;

    /// FLU-33: what the portal shows to this user, by due date, none last, then number: assets whose owner is one of the active
    /// facilities that the user's contact is linked to today, if the user may see assets at all. `facility` narrows to one of them;
    /// one that is not the contact's gives NotFound. `after` is the number of the last asset of the page before, empty for the first.
    struct Seen {
        QList<domain::Asset> assets;
        bool more = false;
    };
    QFuture<Result<Seen>> seenBy(domain::UserKey user, const QString &facility, const QString &after, int limit) const;

private:
    Workspace &m_workspace;
};

} // namespace gatehouse::services
