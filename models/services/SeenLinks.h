// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// For the sources of services only: whether links are still as the operator saw them when he decided.

#include "domain/Records.h"

#include <algorithm>

namespace gatehouse::services {

/// A link as it was seen; none: whoever asks has seen nothing and takes it as it is.
using SeenLink = std::optional<domain::FacilityLink>;

/// Somebody gave the link other dates, or made it the default. That it is the default no more takes nothing from anybody.
inline bool changedSince(const SeenLink &seen, const domain::FacilityLink &now)
{
    return seen && (seen->validity != now.validity || (now.isDefault && !seen->isDefault));
}

/// Somebody chose a default that is neither the one that was seen nor the one that is wanted.
inline bool otherDefault(const QList<domain::FacilityLink> &links, domain::FacilityKey seen, domain::FacilityKey wanted)
{
    return std::any_of(links.cbegin(), links.cend(), [=](const domain::FacilityLink &link) {
        return link.isDefault && link.facility.key != seen && link.facility.key != wanted;
    });
}

} // namespace gatehouse::services
