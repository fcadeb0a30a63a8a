// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// For the sources of services only: the step of changing a facility inside a unit of work.

#include "services/FacilityService.h"
#include "services/Scene.h"

namespace gatehouse::services {

/// Writes a new facility or a changed one. Errors as FacilityService::save.
Result<domain::FacilityKey> writeFacility(storage::Session &session, const domain::Facility &facility);

} // namespace gatehouse::services
