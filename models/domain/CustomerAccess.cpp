// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/CustomerAccess.h"

#include <algorithm>

namespace gatehouse::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

Condition rightLink(const CustomerFacts &facts, const RightsTree &tree, const RightExplanation &right)
{
    if (right.decision.granted)
        return sightLink(ConditionKey::Right, ConditionReason::Met, FixKind::None, {right.right, facts.governing.group});
    Condition missing = sightLink(ConditionKey::Right, ConditionReason::RightNotGranted, FixKind::GrantRight,
                                  {right.right, facts.governing.group});
    missing.right = grantableRight(tree, right.right, {});
    return missing;
}

} // namespace

const Condition *CustomerAccess::firstBroken() const
{
    const auto found = std::find_if(links.cbegin(), links.cend(), [](const Condition &each) { return !each.met; });
    return found == links.cend() ? nullptr : &*found;
}

CustomerAccess followCustomer(const CustomerFacts &facts, const RightsTree &tree, const AccessTarget &target)
{
    CustomerAccess access;
    access.governed = facts.portalUsers == 0;
    if (!access.governed)
        return access;
    const QList<GroupGrants> groups = facts.governingActive ? QList<GroupGrants>{facts.governing} : QList<GroupGrants>();
    access.rights = effectiveRights(tree, groups, {});
    if (!facts.governingActive)
        access.links.append(
            sightLink(ConditionKey::Group, ConditionReason::PortalGroupsInactive, FixKind::None, {facts.governing.group}));
    const FacilityRef &own = facts.facility;
    access.links.append(sightLink(ConditionKey::FacilityActive,
                                  own.active ? ConditionReason::Met : ConditionReason::FacilityInactive,
                                  own.active ? FixKind::None : FixKind::ActivateFacility, {own.shownName()}, own.key));
    if (!target.asset.isEmpty() && target.facility) {
        const bool owns = target.facility->key == own.key;
        access.links.append(sightLink(ConditionKey::Owner, owns ? ConditionReason::Met : ConditionReason::OwnerNotLinked,
                                      FixKind::None, {target.asset, target.facility->shownName()}, target.facility->key));
    }
    for (const QString &right : neededRights(target)) {
        access.right = explainNode(tree, right, groups, {});
        access.links.append(rightLink(facts, tree, access.right));
    }
    access.sees = access.firstBroken() == nullptr;
    return access;
}

} // namespace gatehouse::domain
