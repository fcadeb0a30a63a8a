// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Readiness.h"

namespace gatehouse::domain {

/// A thing that somebody may see in the portal. What is not given is not asked.
struct AccessTarget {
    std::optional<FacilityRef> facility; ///< itself, or the owner of the asset
    QString asset;                       ///< number; with its owner in `facility`
    QString right;                       ///< name of a right, or of a section; an asset needs `assets.view` by itself
};

/// The chain from an account to a thing (beyond.md 1): every link that must hold, in the order in which a person meets them.
struct AccessChain {
    bool sees = false;
    /// The conditions of readiness; where a thing is asked for, its own links stand in their place:
    /// `owner` (the asset's owner is linked), `facility-link` (the facility is linked, today), `facility-active`, and
    /// `right` for the right or section. Met links name the thing in their arguments too.
    QList<Condition> links;
    RightDecision right; ///< with a right or an asset asked for

    /// The first link that does not hold; none when all do.
    const Condition *firstBroken() const;
};

/// The rights that the target needs: `assets.view` for an asset, then the one asked for.
QStringList neededRights(const AccessTarget &target);

/// Follows the chain. Without a target it asks whether the user is ready. Somebody who is not admitted sees nothing, whatever his
/// contact is linked to; a user of the console only breaks at `group`.
AccessChain followChain(const AccountFacts &facts, const Readiness &readiness, const RightsTree &tree, const AccessTarget &target,
                        QDate today);

/// The portal groups held that grant the right, or a right of the section, by themselves; `personal` when a personal entry does.
QStringList grantingGroups(const AccountFacts &facts, const RightsTree &tree, const QString &right);

/// A link on the way to what somebody sees, met or broken, as a condition.
Condition sightLink(ConditionKey key, ConditionReason reason, FixKind fix, const QStringList &arguments, FacilityKey facility = {});

} // namespace gatehouse::domain
