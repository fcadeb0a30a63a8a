// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Readiness.h"

#include "domain/Licensing.h"
#include "support/Folding.h"
#include "support/KeyedSort.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace gatehouse::domain {

namespace {

Condition met(ConditionKey key, Stage stage)
{
    return {key, stage, true, ConditionReason::Met, {}, FixKind::None, {}};
}

Condition broken(ConditionKey key, Stage stage, ConditionReason reason, FixKind fix, QStringList arguments = {},
                 FacilityKey facility = {})
{
    return {key, stage, false, reason, std::move(arguments), fix, facility};
}

Condition activeCondition(const AccountFacts &facts)
{
    if (facts.user.active)
        return met(ConditionKey::Active, Stage::SignIn);
    return broken(ConditionKey::Active, Stage::SignIn, ConditionReason::UserInactive, FixKind::ActivateUser);
}

Condition validCondition(const AccountFacts &facts, QDate today)
{
    switch (facts.validity.at(today)) {
    case Period::Stand::Running: break;
    case Period::Stand::NotYet:
        return broken(ConditionKey::Valid, Stage::SignIn, ConditionReason::NotYetValid, FixKind::ChangeValidity,
                      {facts.validity.from.toString(Qt::ISODate)});
    case Period::Stand::Over:
        return broken(ConditionKey::Valid, Stage::SignIn, ConditionReason::NoLongerValid, FixKind::ChangeValidity,
                      {facts.validity.until.toString(Qt::ISODate)});
    }
    return met(ConditionKey::Valid, Stage::SignIn);
}

Condition unlockedCondition(const AccountFacts &facts, const QDateTime &now)
{
    if (!facts.lockedUntil.isValid() || facts.lockedUntil <= now)
        return met(ConditionKey::Unlocked, Stage::SignIn);
    return broken(ConditionKey::Unlocked, Stage::SignIn, ConditionReason::Locked, FixKind::Unlock,
                  {facts.lockedUntil.toUTC().toString(Qt::ISODate)});
}

Condition credentialCondition(const AccountFacts &facts)
{
    const auto lacking = [](ConditionReason reason) {
        return broken(ConditionKey::Credential, Stage::SignIn, reason, FixKind::SetPassword);
    };
    switch (facts.credential) {
    case CredentialStand::Usable: return met(ConditionKey::Credential, Stage::SignIn);
    case CredentialStand::None: return lacking(ConditionReason::NoCredential);
    case CredentialStand::InitialExpired: return lacking(ConditionReason::InitialExpired);
    case CredentialStand::InvitationOpen: return lacking(ConditionReason::InvitationOpen);
    }
    return lacking(ConditionReason::NoCredential);
}

Condition groupCondition(const AccountFacts &facts)
{
    if (!facts.portalGroups.isEmpty())
        return met(ConditionKey::Group, Stage::SignIn);
    if (!facts.inactivePortalGroups.isEmpty())
        return broken(ConditionKey::Group, Stage::SignIn, ConditionReason::PortalGroupsInactive, FixKind::AssignGroup,
                      facts.inactivePortalGroups);
    if (!facts.closedPortalGroups.isEmpty())
        return broken(ConditionKey::Group, Stage::SignIn, ConditionReason::PortalGroupsNotGuest, FixKind::AssignGroup,
                      facts.closedPortalGroups);
    return broken(ConditionKey::Group, Stage::SignIn, ConditionReason::NoPortalGroup, FixKind::AssignGroup);
}

Condition licenceCondition(const AccountFacts &facts)
{
    if (decideLicence(facts.licence, QStringLiteral("customer"), facts.mobile).opens())
        return met(ConditionKey::Licence, Stage::SignIn);
    return broken(ConditionKey::Licence, Stage::SignIn, ConditionReason::LicenceLacksPortal, FixKind::ChangeLicence,
                  {facts.licence.code});
}

Condition secondFactorCondition(const AccountFacts &facts)
{
    if (!facts.secondFactorRequired || facts.secondFactorEnrolled || facts.secondFactorCanEnrol)
        return met(ConditionKey::SecondFactor, Stage::SignIn);
    return broken(ConditionKey::SecondFactor, Stage::SignIn, ConditionReason::SecondFactorMissing, FixKind::EnrolSecondFactor);
}

Condition contactCondition(const AccountFacts &facts)
{
    if (facts.contact)
        return met(ConditionKey::Contact, Stage::Sight);
    return broken(ConditionKey::Contact, Stage::Sight, ConditionReason::NoContact, FixKind::LinkContact);
}

Condition contactActiveCondition(const AccountFacts &facts)
{
    if (!facts.contact)
        return broken(ConditionKey::ContactActive, Stage::Sight, ConditionReason::NoContact, FixKind::LinkContact);
    if (facts.contact->active)
        return met(ConditionKey::ContactActive, Stage::Sight);
    return broken(ConditionKey::ContactActive, Stage::Sight, ConditionReason::ContactInactive, FixKind::ActivateContact,
                  {facts.contact->id});
}

// The answer must not depend on the order in which the store gave the links.
QList<FacilityLink> sortedByName(QList<FacilityLink> links)
{
    support::sortByKey(links, [](const FacilityLink &link) {
        return std::tuple(support::fold(link.facility.shownName()).toUtf8(), link.facility.code.toUtf8(), link.facility.key);
    });
    return links;
}

// No link is in force, although facilities are linked: the one that comes soonest, else the one that ended last, else the
// facilities that are inactive.
Condition facilityOutOfForce(const QList<FacilityLink> &links, QDate today)
{
    const FacilityLink *soonest = nullptr;
    const FacilityLink *latest = nullptr;
    QStringList inactive;
    FacilityKey firstInactive;
    for (const FacilityLink &link : links) {
        if (!link.facility.active) {
            if (inactive.isEmpty())
                firstInactive = link.facility.key;
            inactive.append(link.facility.shownName());
        } else if (link.validity.at(today) == Period::Stand::NotYet) {
            if (!soonest || link.validity.from < soonest->validity.from)
                soonest = &link;
        } else if (!latest || link.validity.until > latest->validity.until) {
            latest = &link;
        }
    }
    if (soonest)
        return broken(ConditionKey::Facility, Stage::Sight, ConditionReason::FacilityNotYet, FixKind::ChangeLinkPeriod,
                      {soonest->facility.shownName(), soonest->validity.from.toString(Qt::ISODate)}, soonest->facility.key);
    if (latest)
        return broken(ConditionKey::Facility, Stage::Sight, ConditionReason::FacilityOver, FixKind::ChangeLinkPeriod,
                      {latest->facility.shownName(), latest->validity.until.toString(Qt::ISODate)}, latest->facility.key);
    return broken(ConditionKey::Facility, Stage::Sight, ConditionReason::FacilitiesInactive, FixKind::ActivateFacility, inactive,
                  firstInactive);
}

Condition facilityCondition(const AccountFacts &facts, const QList<FacilityRef> &visible, QDate today)
{
    if (!facts.contact)
        return broken(ConditionKey::Facility, Stage::Sight, ConditionReason::NoContact, FixKind::LinkContact);
    if (facts.facilities.isEmpty())
        return broken(ConditionKey::Facility, Stage::Sight, ConditionReason::NoFacility, FixKind::AddFacility);
    if (!visible.isEmpty())
        return met(ConditionKey::Facility, Stage::Sight);
    return facilityOutOfForce(sortedByName(facts.facilities), today);
}

Condition rightCondition(const AccountFacts &facts, const RightsTree &tree, const QStringList &granted)
{
    if (!granted.isEmpty())
        return met(ConditionKey::Right, Stage::Sight);
    QStringList groups;
    for (const GroupGrants &group : facts.portalGroups)
        groups.append(group.group);
    groups.sort();
    // Without any group there is nothing whose rights could be changed: a group is what is missing.
    const QString grantable = grantableRight(tree, {}, facts.personal);
    if (!groups.isEmpty() && grantable.isEmpty() && !tree.leaves().isEmpty()) {
        // Everything is denied in person, so no group can help.
        const QString node = decideRight(tree, tree.leaves().constFirst(), facts.portalGroups, facts.personal).node;
        Condition denied = broken(ConditionKey::Right, Stage::Sight, ConditionReason::RightDenied, FixKind::AllowRight, {node});
        denied.right = node;
        return denied;
    }
    const FixKind fix = groups.isEmpty() ? FixKind::AssignGroup : FixKind::GrantRight;
    Condition missing = broken(ConditionKey::Right, Stage::Sight, ConditionReason::NoRight, fix, groups);
    missing.right = grantable;
    return missing;
}

std::optional<Ending> endingOf(const Period &period, QDate today)
{
    if (!period.contains(today) || !period.until.isValid() || today.daysTo(period.until) > kEndingDays)
        return std::nullopt;
    return Ending{Ending::Of::Account, {}, period.until, today.daysTo(period.until)};
}

QList<Ending> endingsOf(const AccountFacts &facts, QDate today)
{
    QList<Ending> endings;
    if (const auto account = endingOf(facts.validity, today))
        endings.append(*account);
    if (!facts.contact || !facts.contact->active)
        return endings;
    QList<FacilityLink> ending;
    std::copy_if(facts.facilities.cbegin(), facts.facilities.cend(), std::back_inserter(ending),
                 [&](const FacilityLink &link) { return link.facility.active && endingOf(link.validity, today); });
    for (const FacilityLink &link : sortedByName(std::move(ending)))
        endings.append(Ending{Ending::Of::Facility, link.facility, link.validity.until, today.daysTo(link.validity.until)});
    std::stable_sort(endings.begin(), endings.end(),
                     [](const Ending &left, const Ending &right) { return left.until < right.until; });
    return endings;
}

} // namespace

std::optional<Ending> Readiness::sightEnd() const
{
    std::optional<Ending> account;
    std::optional<Ending> lastFacility;
    qsizetype ending = 0;
    for (const Ending &found : endings) {
        if (found.of == Ending::Of::Account)
            account = found;
        else if (++ending == facilities.size())
            lastFacility = found;
    }
    if (account && lastFacility)
        return lastFacility->until < account->until ? lastFacility : account;
    return account ? account : lastFacility;
}

const Condition *Readiness::firstBroken() const
{
    const auto found =
        std::find_if(conditions.cbegin(), conditions.cend(), [](const Condition &condition) { return !condition.met; });
    return found == conditions.cend() ? nullptr : &*found;
}

int Readiness::missing() const
{
    return static_cast<int>(
        std::count_if(conditions.cbegin(), conditions.cend(), [](const Condition &condition) { return !condition.met; }));
}

Recheck recheckOf(const AccountFacts &facts, const QDateTime &now, QDate today)
{
    Recheck recheck;
    const auto considerDay = [&](QDate day) {
        if (day.isValid() && day > today && (!recheck.day.isValid() || day < recheck.day))
            recheck.day = day;
    };
    const auto considerPeriod = [&](const Period &period) {
        considerDay(period.from);
        considerDay(period.until.addDays(1)); // the last day belongs to it
    };
    considerPeriod(facts.validity);
    for (const FacilityLink &link : facts.facilities)
        considerPeriod(link.validity);
    for (const QDateTime &moment : {facts.lockedUntil, facts.credentialDeadAt}) {
        if (moment.isValid() && moment > now && (!recheck.moment.isValid() || moment < recheck.moment))
            recheck.moment = moment;
    }
    return recheck;
}

Readiness evaluateReadiness(const AccountFacts &facts, const RightsTree &tree, const QDateTime &now, QDate today)
{
    Readiness readiness;
    if (facts.application == Application::Console) {
        readiness.applicable = false;
        return readiness;
    }
    readiness.rights = effectiveRights(tree, facts.portalGroups, facts.personal);
    const QList<FacilityRef> visible = visibleFacilities(facts.facilities, today);
    if (facts.contact && facts.contact->active)
        readiness.facilities = visible;
    readiness.endings = endingsOf(facts, today);
    readiness.conditions = {
        activeCondition(facts),
        validCondition(facts, today),
        unlockedCondition(facts, now),
        credentialCondition(facts),
        groupCondition(facts),
        licenceCondition(facts),
        secondFactorCondition(facts),
        contactCondition(facts),
        contactActiveCondition(facts),
        facilityCondition(facts, visible, today),
        rightCondition(facts, tree, readiness.rights),
    };
    readiness.admitted = std::all_of(readiness.conditions.cbegin(), readiness.conditions.cend(), [](const Condition &condition) {
        return condition.met || condition.stage != Stage::SignIn;
    });
    readiness.ready = readiness.missing() == 0;
    return readiness;
}

QLatin1StringView name(ConditionKey key)
{
    switch (key) {
    case ConditionKey::Active: return QLatin1StringView("active");
    case ConditionKey::Valid: return QLatin1StringView("valid");
    case ConditionKey::Unlocked: return QLatin1StringView("unlocked");
    case ConditionKey::Credential: return QLatin1StringView("credential");
    case ConditionKey::Group: return QLatin1StringView("group");
    case ConditionKey::Licence: return QLatin1StringView("licence");
    case ConditionKey::SecondFactor: return QLatin1StringView("second-factor");
    case ConditionKey::Contact: return QLatin1StringView("contact");
    case ConditionKey::ContactActive: return QLatin1StringView("contact-active");
    case ConditionKey::Facility: return QLatin1StringView("facility");
    case ConditionKey::Owner: return QLatin1StringView("owner");
    case ConditionKey::FacilityLink: return QLatin1StringView("facility-link");
    case ConditionKey::FacilityActive: return QLatin1StringView("facility-active");
    case ConditionKey::Right: return QLatin1StringView("right");
    }
    return {};
}

QLatin1StringView name(Stage stage)
{
    return stage == Stage::SignIn ? QLatin1StringView("sign-in") : QLatin1StringView("sight");
}

} // namespace gatehouse::domain
