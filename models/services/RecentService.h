// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/FindService.h"

namespace gatehouse::services {

/// A record that the operator looked at.
struct RecentRecord {
    Entity entity = Entity::User;
    FindRow row; ///< as it is now
};

/// Recently viewed records, kept for each operator in the database (FP-02, FP-03). The system account has none.
class RecentService {
public:
    explicit RecentService(Workspace &workspace);

    /// Keeps that the operator looks at the record now; the 50 newest stay. No change of the office: no request, no history.
    QFuture<Result<void>> note(Entity entity, qint64 key) const;
    /// The newest first; what was deleted, and what he may no longer see, is left out.
    QFuture<Result<QList<RecentRecord>>> list(int limit) const;

private:
    Workspace &m_workspace;
};

} // namespace gatehouse::services
