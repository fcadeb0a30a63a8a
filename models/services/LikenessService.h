// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Likeness.h"
#include "services/Workspace.h"

namespace gatehouse::services {

/// The guard against doubles: people who are there already and may be somebody who is being typed (IFS-13).
class LikenessService {
public:
    explicit LikenessService(Workspace &workspace);

    /// The surest first, at most `limit`. Only for those who may add people: nobody else has use for it. Errors: Denied.
    QFuture<Result<QList<domain::AlikePerson>>> find(const domain::PersonTyped &typed, int limit) const;

private:
    Workspace &m_workspace;
};

} // namespace gatehouse::services
