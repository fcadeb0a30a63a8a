// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Readiness.h"

namespace gatehouse::domain {

/// A thing that somebody may see in the portal. What is not given is not asked.
struct AccessTarget {
    std::optional<FacilityRef> facility; ///< itself, or the owner of the asset
    QString asset;                       ///< number; with its owner in `facility`
    QString right;                       ///< name; an asset needs `assets.view` by itself
};

/// The chain from an account to a thing (beyond.md 1): every link that must hold, in the order in which a person meets them.
struct AccessChain {
    bool sees = false;
    /// The first link that does not hold, empty when all do: the name of a condition of readiness, or
    /// `owner` (no link to the asset's owner; arguments: asset, owner's name), `facility-link` (not linked, or not today;
    /// arguments: the facility's name, and the ISO date from or until when it holds), `facility-active` (argument: the facility's name),
    /// `right` (argument: the right, when one was asked for).
    QString brokenLink;
    QStringList brokenArguments;
    RightDecision right; ///< with a right or an asset asked for
};

/// Follows the chain. Without a target it asks whether the user is ready. Somebody who is not admitted sees nothing, whatever his
/// contact is linked to; a user of the console only breaks at `group`.
AccessChain followChain(const AccountFacts &facts, const Readiness &readiness, const RightsTree &tree, const AccessTarget &target,
                        QDate today);

/// The portal groups held that grant the right by themselves; `personal` when a personal entry grants it.
QStringList grantingGroups(const AccountFacts &facts, const RightsTree &tree, const QString &right);

} // namespace gatehouse::domain
