// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/AccessChain.h"

#include <algorithm>

namespace gatehouse::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

Condition link(ConditionKey key, ConditionReason reason, FixKind fix, const QStringList &arguments, FacilityKey facility = {})
{
    return {key, Stage::Sight, reason == ConditionReason::Met, reason, arguments, fix, facility};
}

Condition periodLink(const FacilityLink &held, QDate today)
{
    const QString name = held.facility.shownName();
    const FacilityKey key = held.facility.key;
    switch (held.validity.at(today)) {
    case Period::Stand::Running: break;
    case Period::Stand::NotYet:
        return link(ConditionKey::FacilityLink, ConditionReason::FacilityNotYet, FixKind::ChangeLinkPeriod,
                    {name, held.validity.from.toString(Qt::ISODate)}, key);
    case Period::Stand::Over:
        return link(ConditionKey::FacilityLink, ConditionReason::FacilityOver, FixKind::ChangeLinkPeriod,
                    {name, held.validity.until.toString(Qt::ISODate)}, key);
    }
    return link(ConditionKey::FacilityLink, ConditionReason::Met, FixKind::None, {name}, key);
}

Condition activeLink(const FacilityRef &facility)
{
    const bool active = facility.active;
    return link(ConditionKey::FacilityActive, active ? ConditionReason::Met : ConditionReason::FacilityInactive,
                active ? FixKind::None : FixKind::ActivateFacility, {facility.shownName()}, facility.key);
}

/// A particular facility decides in place of "any facility".
QList<Condition> facilityLinks(const AccountFacts &facts, const AccessTarget &target, QDate today)
{
    const FacilityRef &wanted = *target.facility;
    const std::optional<FacilityLink> held = linkTo(facts.facilities, wanted.key);
    const bool linked = held.has_value();
    QList<Condition> links;
    if (!target.asset.isEmpty())
        links.append(link(ConditionKey::Owner, linked ? ConditionReason::Met : ConditionReason::OwnerNotLinked,
                          linked ? FixKind::None : FixKind::AddFacility, {target.asset, wanted.shownName()}, wanted.key));
    else if (!linked)
        links.append(link(ConditionKey::FacilityLink, ConditionReason::FacilityNotLinked, FixKind::AddFacility,
                          {wanted.shownName()}, wanted.key));
    if (linked)
        links.append(periodLink(*held, today));
    links.append(activeLink(linked ? held->facility : wanted));
    return links;
}

Condition rightLink(const AccountFacts &facts, const QString &right, const RightDecision &decision)
{
    if (decision.granted)
        return link(ConditionKey::Right, ConditionReason::Met, FixKind::None, {right, decision.group});
    if (decision.by == RightDecision::By::Personal)
        return link(ConditionKey::Right, ConditionReason::RightDenied, FixKind::None, {right});
    QStringList arguments;
    for (const GroupGrants &group : facts.portalGroups)
        arguments.append(group.group);
    arguments.sort();
    const FixKind fix = arguments.isEmpty() ? FixKind::AssignGroup : FixKind::GrantRight;
    arguments.prepend(right);
    return link(ConditionKey::Right, ConditionReason::RightNotGranted, fix, arguments);
}

QStringList neededRights(const AccessTarget &target)
{
    QStringList needed;
    if (!target.asset.isEmpty())
        needed.append(u"assets.view"_s);
    if (!target.right.isEmpty() && !needed.contains(target.right))
        needed.append(target.right);
    return needed;
}

QStringList leavesBelow(const RightsTree &tree, const QString &node)
{
    QStringList leaves = tree.leaves();
    leaves.removeIf([&](const QString &leaf) { return !tree.lineage(leaf).contains(node); });
    return leaves;
}

RightDecision decideWith(const RightsTree &tree, const QString &node, const QList<GroupGrants> &groups,
                         const RightSettings &personal)
{
    RightDecision denied;
    const QStringList leaves = leavesBelow(tree, node);
    for (const QString &leaf : leaves) {
        RightDecision decision = decideRight(tree, leaf, groups, personal);
        if (decision.granted)
            return decision;
        if (denied.by == RightDecision::By::Nothing)
            denied = decision;
    }
    return denied;
}

} // namespace

const Condition *AccessChain::firstBroken() const
{
    const auto found = std::find_if(links.cbegin(), links.cend(), [](const Condition &each) { return !each.met; });
    return found == links.cend() ? nullptr : &*found;
}

RightDecision decideNode(const RightsTree &tree, const QString &node, const AccountFacts &facts)
{
    return decideWith(tree, node, facts.portalGroups, facts.personal);
}

AccessChain followChain(const AccountFacts &facts, const Readiness &readiness, const RightsTree &tree, const AccessTarget &target,
                        QDate today)
{
    AccessChain chain;
    if (!readiness.applicable) {
        chain.links.append({ConditionKey::Group, Stage::SignIn, false, ConditionReason::NoPortalGroup, {}, FixKind::None, {}});
        return chain;
    }
    const QStringList needed = neededRights(target);
    for (const Condition &condition : readiness.conditions) {
        const bool facility = condition.key == ConditionKey::Facility && target.facility;
        if (facility && facts.contact && !facts.facilities.isEmpty()) {
            chain.links.append(facilityLinks(facts, target, today));
        } else if (facility) {
            chain.links.append(condition);
            chain.links.last().facility = target.facility->key;
        } else if (condition.key != ConditionKey::Right || needed.isEmpty()) {
            chain.links.append(condition);
        }
    }
    for (const QString &right : needed) {
        chain.right = decideNode(tree, right, facts);
        chain.links.append(rightLink(facts, right, chain.right));
    }
    chain.sees = chain.firstBroken() == nullptr;
    return chain;
}

QStringList grantingGroups(const AccountFacts &facts, const RightsTree &tree, const QString &right)
{
    const RightDecision decision = decideNode(tree, right, facts);
    if (decision.granted && decision.by == RightDecision::By::Personal)
        return {u"personal"_s};
    QStringList groups;
    for (const GroupGrants &group : facts.portalGroups) {
        if (decideWith(tree, right, {group}, facts.personal).granted)
            groups.append(group.group);
    }
    return groups;
}

} // namespace gatehouse::domain
