// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/ReadinessText.h"
#include "ui/text/RightText.h"

#include "ui/text/TimeText.h"

#include <algorithm>

namespace gatehouse::ui::text {

using domain::Condition;
using domain::ConditionKey;
using domain::ConditionReason;
using domain::FixKind;
using domain::Readiness;

namespace {

QString momentOf(const QString &iso, const QDateTime &now)
{
    return TimeText::moment(QDateTime::fromString(iso, Qt::ISODate), now);
}

} // namespace

QString ReadinessText::shortText(const Readiness &readiness, const QDateTime &now)
{
    if (!readiness.applicable)
        return {};
    if (const Condition *broken = readiness.firstBroken())
        return shortReason(broken->reason, broken->arguments, now);
    const auto end = readiness.sightEnd();
    return end ? tr("Ready, %1").arg(inDays(end->days)) : tr("Ready");
}

bool ReadinessText::repeats(const Condition &condition)
{
    return condition.reason == ConditionReason::NoContact && condition.key != ConditionKey::Contact;
}

QString ReadinessText::inDays(qint64 days)
{
    if (days == 0)
        return tr("ends today");
    return days == 1 ? tr("ends tomorrow") : tr("ends in %1 days").arg(days);
}

QString ReadinessText::ending(const domain::Ending &ending)
{
    const QString day = TimeText::date(ending.until);
    if (ending.of == domain::Ending::Of::Account)
        return tr("The account %1: the last day is %2.", "ends in 5 days; date").arg(inDays(ending.days), day);
    return tr("The link to %1 %2: the last day is %3.", "facility; ends in 5 days; date")
        .arg(ending.facility.name, inDays(ending.days), day);
}

QString ReadinessText::headline(const Readiness &readiness)
{
    if (!readiness.applicable)
        return tr("A user of the console");
    if (readiness.ready)
        return tr("Ready");
    const auto missing = std::count_if(readiness.conditions.cbegin(), readiness.conditions.cend(),
                                       [](const Condition &condition) { return !condition.met && !repeats(condition); });
    if (missing == 1)
        return tr("Not ready: 1 thing is missing");
    return tr("Not ready: %1 things are missing").arg(missing);
}

QString ReadinessText::shortReason(ConditionReason reason, const QStringList &arguments, const QDateTime &now)
{
    const QString first = arguments.value(0);
    switch (reason) {
    case ConditionReason::Met: return tr("Ready");
    case ConditionReason::UserInactive: return tr("Inactive");
    case ConditionReason::NotYetValid: return tr("Valid from %1").arg(TimeText::date(first));
    case ConditionReason::NoLongerValid: return tr("Expired %1").arg(TimeText::date(first));
    case ConditionReason::Locked: return tr("Locked until %1").arg(momentOf(first, now));
    case ConditionReason::NoCredential: return tr("No password");
    case ConditionReason::InitialExpired: return tr("Password expired");
    case ConditionReason::InvitationOpen: return tr("Invited");
    case ConditionReason::NoPortalGroup: return tr("No group");
    case ConditionReason::PortalGroupsInactive: return tr("Group inactive");
    case ConditionReason::PortalGroupsNotGuest: return tr("Group not for guests");
    case ConditionReason::LicenceLacksPortal: return tr("Licence");
    case ConditionReason::SecondFactorMissing: return tr("No second factor");
    case ConditionReason::NoContact: return tr("No contact");
    case ConditionReason::ContactInactive: return tr("Contact inactive");
    case ConditionReason::NoFacility: return tr("No facility");
    case ConditionReason::FacilitiesInactive: return tr("Facility inactive");
    case ConditionReason::FacilityNotYet: return tr("Facility from %1").arg(TimeText::date(arguments.value(1)));
    case ConditionReason::FacilityOver: return tr("Facility ended %1").arg(TimeText::date(arguments.value(1)));
    case ConditionReason::OwnerNotLinked: return tr("Owner not linked");
    case ConditionReason::FacilityNotLinked: return tr("Facility not linked");
    case ConditionReason::FacilityInactive: return tr("This facility inactive");
    case ConditionReason::RightNotGranted: return tr("Right not granted");
    case ConditionReason::RightDenied: return tr("Right denied");
    case ConditionReason::NoRight: return tr("No rights");
    }
    return {};
}

QString ReadinessText::sentence(const Condition &condition, const QDateTime &now)
{
    if (condition.met)
        return condition.arguments.isEmpty() ? met(condition.key) : metThing(condition);
    const QString account = brokenAccount(condition, now);
    return account.isEmpty() ? brokenSight(condition) : account;
}

QString ReadinessText::met(ConditionKey key)
{
    switch (key) {
    case ConditionKey::Active: return tr("The user is active.");
    case ConditionKey::Valid: return tr("The account is valid today.");
    case ConditionKey::Unlocked: return tr("The account is not locked.");
    case ConditionKey::Credential: return tr("There is a password.");
    case ConditionKey::Group: return tr("The user is in a portal group.");
    case ConditionKey::Licence: return tr("The licence opens the customer portal.");
    case ConditionKey::SecondFactor: return tr("No second factor is missing.");
    case ConditionKey::Contact: return tr("A contact is linked.");
    case ConditionKey::ContactActive: return tr("The contact is active.");
    case ConditionKey::Facility: return tr("An active facility is linked.");
    case ConditionKey::Owner: return tr("The owner is linked to the contact.");
    case ConditionKey::FacilityLink: return tr("The facility is linked to the contact.");
    case ConditionKey::FacilityActive: return tr("The facility is active.");
    case ConditionKey::Right: return tr("There is something that the user may do.");
    }
    return {};
}

QString ReadinessText::metThing(const Condition &condition)
{
    const QString first = condition.arguments.value(0);
    const QString second = condition.arguments.value(1);
    switch (condition.key) {
    case ConditionKey::Owner: return tr("The asset %1 belongs to %2, which is linked to the contact.").arg(first, second);
    case ConditionKey::FacilityLink: return tr("The link to %1 is in force today.").arg(first);
    case ConditionKey::FacilityActive: return tr("%1 is active.").arg(first);
    case ConditionKey::Right:
        return second.isEmpty() ? tr("The right “%1” is granted in person.").arg(RightText::full(first))
                                : tr("The right “%1” is granted by the group %2.").arg(RightText::full(first), second);
    default: return met(condition.key);
    }
}

QString ReadinessText::brokenAccount(const Condition &condition, const QDateTime &now)
{
    const QString first = condition.arguments.value(0);
    switch (condition.reason) {
    case ConditionReason::UserInactive: return tr("The user is inactive: nobody can sign in with this account.");
    case ConditionReason::NotYetValid: return tr("The account is valid from %1 only.").arg(TimeText::date(first));
    case ConditionReason::NoLongerValid: return tr("The account was valid until %1.").arg(TimeText::date(first));
    case ConditionReason::Locked:
        return tr("The account is locked until %1 after too many wrong passwords.").arg(momentOf(first, now));
    case ConditionReason::NoCredential: return tr("There is no password: nobody can sign in yet.");
    case ConditionReason::InitialExpired: return tr("The initial password was not used in time and has expired.");
    case ConditionReason::InvitationOpen: return tr("The invitation has not been accepted yet.");
    case ConditionReason::NoPortalGroup: return tr("The user is in no portal group: the portal does not admit them.");
    case ConditionReason::PortalGroupsInactive:
        return tr("Every portal group held is inactive and grants nothing: %1.")
            .arg(condition.arguments.join(QStringLiteral(", ")));
    case ConditionReason::PortalGroupsNotGuest:
        return tr("No portal group held has the guest mark, so none grants anything to people of customers: %1.")
            .arg(condition.arguments.join(QStringLiteral(", ")));
    case ConditionReason::LicenceLacksPortal: return tr("The licence %1 does not open the customer portal.").arg(first);
    case ConditionReason::SecondFactorMissing: return tr("The second factor that is required cannot be set up at sign-in.");
    default: return {};
    }
}

QString ReadinessText::brokenSight(const Condition &condition)
{
    const QString first = condition.arguments.value(0);
    const QString second = TimeText::date(condition.arguments.value(1));
    switch (condition.reason) {
    case ConditionReason::NoContact: return tr("No contact is linked: the portal opens and shows nothing.");
    case ConditionReason::ContactInactive:
        return tr("The contact %1 is inactive: the portal opens and shows nothing.").arg(first);
    case ConditionReason::NoFacility: return tr("No facility is linked to the contact: the portal opens and shows nothing.");
    case ConditionReason::FacilitiesInactive:
        return tr("Every linked facility is inactive: %1.").arg(condition.arguments.join(QStringLiteral(", ")));
    case ConditionReason::FacilityNotYet: return tr("The link to %1 begins on %2.").arg(first, second);
    case ConditionReason::FacilityOver: return tr("The link to %1 ended on %2.").arg(first, second);
    case ConditionReason::OwnerNotLinked:
        return tr("The asset %1 belongs to %2, which is not linked to the contact.").arg(first, condition.arguments.value(1));
    case ConditionReason::FacilityNotLinked: return tr("%1 is not linked to the contact.").arg(first);
    case ConditionReason::FacilityInactive: return tr("%1 is inactive: its data is shown to nobody.").arg(first);
    case ConditionReason::RightNotGranted:
        if (condition.arguments.size() < 2)
            return tr("The right “%1” is granted by no group: none is held.").arg(RightText::full(first));
        return tr("The right “%1” is not granted by the groups held: %2.")
            .arg(RightText::full(first), condition.arguments.mid(1).join(QStringLiteral(", ")));
    case ConditionReason::RightDenied: return tr("The right “%1” is denied to this user in person.").arg(RightText::full(first));
    case ConditionReason::NoRight:
        if (condition.arguments.isEmpty())
            return tr("Without a group there is nothing that the user may do.");
        return tr("No right is granted by the groups held: %1.").arg(condition.arguments.join(QStringLiteral(", ")));
    default: return {};
    }
}

QString ReadinessText::fixLabel(FixKind fix)
{
    switch (fix) {
    case FixKind::None: break;
    case FixKind::ActivateUser: return tr("Activate the user");
    case FixKind::ChangeValidity: return tr("Change the dates");
    case FixKind::Unlock: return tr("Unlock the account");
    case FixKind::SetPassword: return tr("Set a password");
    case FixKind::AssignGroup: return tr("Assign a group");
    case FixKind::ChangeLicence: return tr("Change the licence");
    case FixKind::EnrolSecondFactor: return tr("Set up the second factor");
    case FixKind::LinkContact: return tr("Link a contact");
    case FixKind::ActivateContact: return tr("Activate the contact");
    case FixKind::AddFacility: return tr("Add a facility");
    case FixKind::ActivateFacility: return tr("Activate the facility");
    case FixKind::ChangeLinkPeriod: return tr("Change the link's dates");
    case FixKind::AllowRight: return tr("Take the personal denial away");
    case FixKind::GrantRight: return tr("Grant a right");
    }
    return {};
}

} // namespace gatehouse::ui::text
