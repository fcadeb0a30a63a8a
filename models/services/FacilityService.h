// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/Workspace.h"

namespace gatehouse::services {

struct FacilityRecord {
    domain::Facility facility;
    qint64 contacts = 0;
    qint64 portalUsers = 0;
    qint64 assets = 0;
};

/// Sites and companies.
class FacilityService {
public:
    explicit FacilityService(Workspace &workspace);

    QFuture<Result<FacilityRecord>> load(domain::FacilityKey key) const;
    /// By code, exactly. NotFound with the code.
    QFuture<Result<FacilityRecord>> load(const QString &code) const;
    /// Keys of facilities by their codes, in the same order; NotFound with the first code that is none.
    QFuture<Result<QList<domain::FacilityRef>>> resolve(const QStringList &codes) const;
    /// Errors: Invalid (field), Duplicate (`code`), InUse (taking the Lab mark from the lab of users; arguments: `lab`, how many), Invalid/Cycle, Conflict, Denied.
    QFuture<Result<FacilityRecord>> save(const domain::Facility &facility) const;
    QFuture<Result<FacilityRecord>> setActive(domain::FacilityKey facility, qint64 rowVersion, bool active) const;

private:
    Workspace &m_workspace;
};

} // namespace gatehouse::services
