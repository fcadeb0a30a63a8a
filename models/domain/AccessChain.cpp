// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/AccessChain.h"

#include <algorithm>

namespace gatehouse::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Break {
    QString link;
    QStringList arguments;
};

std::optional<Break> brokenFacility(const AccountFacts &facts, const AccessTarget &target, QDate today)
{
    const FacilityRef &facility = *target.facility;
    const auto link = std::find_if(facts.facilities.cbegin(), facts.facilities.cend(),
                                   [&facility](const FacilityLink &held) { return held.facility.key == facility.key; });
    if (link == facts.facilities.cend()) {
        if (target.asset.isEmpty())
            return Break{u"facility-link"_s, {facility.shownName()}};
        return Break{u"owner"_s, {target.asset, facility.shownName()}};
    }
    switch (link->validity.at(today)) {
    case Period::Stand::Running: break;
    case Period::Stand::NotYet:
        return Break{u"facility-link"_s, {facility.shownName(), link->validity.from.toString(Qt::ISODate)}};
    case Period::Stand::Over:
        return Break{u"facility-link"_s, {facility.shownName(), link->validity.until.toString(Qt::ISODate)}};
    }
    if (!link->facility.active)
        return Break{u"facility-active"_s, {facility.shownName()}};
    return std::nullopt;
}

/// Whether a particular facility that is asked for decides in place of "any facility".
bool isReplaced(ConditionKey key, const AccountFacts &facts, const AccessTarget &target)
{
    return key == ConditionKey::Facility && target.facility && !facts.facilities.isEmpty();
}

std::optional<Break> firstBreak(const AccountFacts &facts, const Readiness &readiness, const AccessTarget &target, QDate today)
{
    if (!readiness.applicable)
        return Break{QString(name(ConditionKey::Group)), {}};
    for (const Condition &condition : readiness.conditions) {
        if (isReplaced(condition.key, facts, target)) {
            if (const auto broken = brokenFacility(facts, target, today))
                return broken;
        } else if (!condition.met) {
            return Break{QString(name(condition.key)), condition.arguments};
        }
    }
    return std::nullopt;
}

} // namespace

AccessChain followChain(const AccountFacts &facts, const Readiness &readiness, const RightsTree &tree, const AccessTarget &target,
                        QDate today)
{
    AccessChain chain;
    QStringList needed;
    if (!target.asset.isEmpty())
        needed.append(u"assets.view"_s);
    if (!target.right.isEmpty())
        needed.append(target.right);
    for (const QString &right : std::as_const(needed))
        chain.right = decideRight(tree, right, facts.portalGroups, facts.personal);
    std::optional<Break> broken = firstBreak(facts, readiness, target, today);
    for (const QString &right : std::as_const(needed)) {
        if (!broken && !decideRight(tree, right, facts.portalGroups, facts.personal).granted)
            broken = Break{QString(name(ConditionKey::Right)), {right}};
    }
    chain.sees = !broken;
    if (broken) {
        chain.brokenLink = broken->link;
        chain.brokenArguments = broken->arguments;
    }
    return chain;
}

QStringList grantingGroups(const AccountFacts &facts, const RightsTree &tree, const QString &right)
{
    if (decideRight(tree, right, facts.portalGroups, facts.personal).by == RightDecision::By::Personal)
        return {u"personal"_s};
    QStringList groups;
    for (const GroupGrants &group : facts.portalGroups) {
        if (decideRight(tree, right, {group}, {}).granted)
            groups.append(group.group);
    }
    return groups;
}

} // namespace gatehouse::domain
