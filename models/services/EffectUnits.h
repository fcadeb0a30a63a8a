// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// For the sources of services only: counting an effect inside a unit of work.

#include "domain/Effect.h"
#include "services/Scene.h"

#include <functional>

namespace gatehouse::services {

/// Makes of the facts as they are the facts as they would be.
using Alteration = std::function<void(domain::AccountFacts &facts)>;

/// The effect on these accounts.
Result<domain::Effect> effectOn(storage::Session &session, const Scene &scene, const QList<domain::UserKey> &users,
                                domain::Turn turn, const Alteration &alter);

} // namespace gatehouse::services
