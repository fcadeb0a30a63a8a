// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/AccessChain.h"

#include <algorithm>

namespace gatehouse::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

Condition periodLink(const FacilityLink &held, QDate today)
{
    const QString name = held.facility.shownName();
    const FacilityKey key = held.facility.key;
    switch (held.validity.at(today)) {
    case Period::Stand::Running: break;
    case Period::Stand::NotYet:
        return sightLink(ConditionKey::FacilityLink, ConditionReason::FacilityNotYet, FixKind::ChangeLinkPeriod,
                         {name, held.validity.from.toString(Qt::ISODate)}, key);
    case Period::Stand::Over:
        return sightLink(ConditionKey::FacilityLink, ConditionReason::FacilityOver, FixKind::ChangeLinkPeriod,
                         {name, held.validity.until.toString(Qt::ISODate)}, key);
    }
    return sightLink(ConditionKey::FacilityLink, ConditionReason::Met, FixKind::None, {name}, key);
}

Condition activeLink(const FacilityRef &facility)
{
    const bool active = facility.active;
    return sightLink(ConditionKey::FacilityActive, active ? ConditionReason::Met : ConditionReason::FacilityInactive,
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
        links.append(sightLink(ConditionKey::Owner, linked ? ConditionReason::Met : ConditionReason::OwnerNotLinked,
                               linked ? FixKind::None : FixKind::AddFacility, {target.asset, wanted.shownName()}, wanted.key));
    else if (!linked)
        links.append(sightLink(ConditionKey::FacilityLink, ConditionReason::FacilityNotLinked, FixKind::AddFacility,
                               {wanted.shownName()}, wanted.key));
    if (linked)
        links.append(periodLink(*held, today));
    links.append(activeLink(linked ? held->facility : wanted));
    return links;
}

Condition rightLink(const AccountFacts &facts, const RightsTree &tree, const QString &right, const RightDecision &decision)
{
    if (decision.granted)
        return sightLink(ConditionKey::Right, ConditionReason::Met, FixKind::None, {right, decision.group});
    if (decision.by == RightDecision::By::Personal) {
        Condition denied = sightLink(ConditionKey::Right, ConditionReason::RightDenied, FixKind::AllowRight, {right});
        denied.right = decision.node;
        return denied;
    }
    QStringList arguments;
    for (const GroupGrants &group : facts.portalGroups)
        arguments.append(group.group);
    arguments.sort();
    const FixKind fix = arguments.isEmpty() ? FixKind::AssignGroup : FixKind::GrantRight;
    arguments.prepend(right);
    Condition missing = sightLink(ConditionKey::Right, ConditionReason::RightNotGranted, fix, arguments);
    missing.right = grantableRight(tree, right, facts.personal);
    return missing;
}

} // namespace

Condition sightLink(ConditionKey key, ConditionReason reason, FixKind fix, const QStringList &arguments, FacilityKey facility)
{
    return {key, Stage::Sight, reason == ConditionReason::Met, reason, arguments, fix, facility};
}

const Condition *AccessChain::firstBroken() const
{
    const auto found = std::find_if(links.cbegin(), links.cend(), [](const Condition &each) { return !each.met; });
    return found == links.cend() ? nullptr : &*found;
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
        chain.right = decideNode(tree, right, facts.portalGroups, facts.personal);
        chain.links.append(rightLink(facts, tree, right, chain.right));
    }
    chain.sees = chain.firstBroken() == nullptr;
    return chain;
}

QStringList grantingGroups(const AccountFacts &facts, const RightsTree &tree, const QString &right)
{
    const RightDecision decision = decideNode(tree, right, facts.portalGroups, facts.personal);
    if (decision.granted && decision.by == RightDecision::By::Personal)
        return {u"personal"_s};
    QStringList groups;
    for (const GroupGrants &group : facts.portalGroups) {
        if (decideNode(tree, right, {group}, facts.personal).granted)
            groups.append(group.group);
    }
    return groups;
}

} // namespace gatehouse::domain
