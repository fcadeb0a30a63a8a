// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/AccessChain.h"

namespace gatehouse::domain {

/// The built-in group that governs customers without portal users (ruling 5).
inline constexpr QLatin1StringView kNonPortalUsers("Non-Portal Users");

/// What is asked about a customer facility: who signs in for it, and what its own link would show.
struct CustomerFacts {
    FacilityRef facility;
    qint64 portalUsers = 0; ///< active ones
    GroupGrants governing;  ///< Non-Portal Users, with what is set in it
    bool governingActive = true;
};

/// What the link of a customer without portal users shows, whoever opens it (SYN-12, SYN-13), and why a thing is missing (SYN-31).
struct CustomerAccess {
    bool governed =
        false; ///< false: somebody signs in for the customer, so the users' own groups decide and nothing below is filled
    QStringList rights; ///< leaves granted
    /// `group`, `facility-active`, for an asset `owner`, and `right` for what was asked for.
    QList<Condition> links;
    bool sees = false; ///< all links hold
    RightExplanation right;

    const Condition *firstBroken() const;
};

/// `target.facility` is the owner of the asset; without an asset it is not looked at.
CustomerAccess followCustomer(const CustomerFacts &facts, const RightsTree &tree, const AccessTarget &target);

} // namespace gatehouse::domain
