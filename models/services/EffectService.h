// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Effect.h"
#include "services/Workspace.h"

namespace gatehouse::services {

/// Says before a record is deactivated or activated who loses or gains what. Changes nothing; the answer is of this moment.
class EffectService {
public:
    explicit EffectService(Workspace &workspace);

    /// NotFound when there is no such record.
    QFuture<Result<domain::Effect>> of(domain::UserKey user, domain::Turn turn) const;
    QFuture<Result<domain::Effect>> of(domain::ContactKey contact, domain::Turn turn) const;
    QFuture<Result<domain::Effect>> of(domain::FacilityKey facility, domain::Turn turn) const;

private:
    Workspace &m_workspace;
};

} // namespace gatehouse::services
