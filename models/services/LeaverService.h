// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Effect.h"
#include "services/Workspace.h"

namespace gatehouse::services {

using domain::Leaver;

/// **Leaver…** (ruling 8): user and contact become inactive, the links to facilities end today, a first password that waits dies; all of
/// it or nothing. A link that was to begin later never does. On PostgreSQL users of the console are the server's: Invalid/ConsoleUser.
class LeaverService {
public:
    explicit LeaverService(Workspace &workspace);

    /// What would end; changes nothing. NotFound when there is no such record.
    QFuture<Result<Leaver>> look(domain::UserKey user) const;
    QFuture<Result<Leaver>> look(domain::ContactKey contact) const;
    /// Ends it, and says what. Errors: Invalid/Self, Invalid/LastAdministrator, Denied, Conflict.
    QFuture<Result<Leaver>> leave(domain::UserKey user) const;
    QFuture<Result<Leaver>> leave(domain::ContactKey contact) const;

private:
    Workspace &m_workspace;
};

} // namespace gatehouse::services
