// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/Workspace.h"

namespace gatehouse::services {

/// **Delete…** (ruling 8): only a record without a history goes, with what was given to it alone (groups, labs, a password nobody used).
/// History is a sign-in, an owned asset, or a link that was ever in force; the audit of its own making is none, and the audit stays.
/// Errors: InUse/History (arguments: pairs of kind and fact, as ReasonText says them), NotFound, Conflict, Denied; for a user of the
/// console Invalid/Self, Invalid/LastAdministrator, and on PostgreSQL Invalid/ConsoleUser.
class RemovalService {
public:
    explicit RemovalService(Workspace &workspace);

    /// Ok when the record can be deleted now.
    QFuture<Result<void>> check(domain::UserKey user) const;
    QFuture<Result<void>> check(domain::ContactKey contact) const;
    QFuture<Result<void>> check(domain::FacilityKey facility) const;
    /// `rowVersion` is the version that was read.
    QFuture<Result<void>> remove(domain::UserKey user, qint64 rowVersion) const;
    QFuture<Result<void>> remove(domain::ContactKey contact, qint64 rowVersion) const;
    QFuture<Result<void>> remove(domain::FacilityKey facility, qint64 rowVersion) const;

private:
    Workspace &m_workspace;
};

} // namespace gatehouse::services
