// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Access.h"

#include <QDateTime>

namespace gatehouse::domain {

/// What is known of a user's password; never the password.
enum class CredentialStand { None, Usable, InitialExpired, InvitationOpen };

/// Everything that readiness asks about one portal user. Filled by the store; the functions below decide.
struct AccountFacts {
    UserRef user;
    Application application = Application::Portal;
    Period validity;
    QDateTime lockedUntil;                 ///< UTC; invalid when not locked
    CredentialStand credential = CredentialStand::None;
    QDateTime credentialDeadAt;            ///< UTC; when an initial password dies; invalid: never
    bool mustChangePassword = false;
    QStringList groups;                    ///< names of all groups held
    QList<GroupGrants> portalGroups;       ///< the active portal groups held, with what is set in them
    QStringList inactivePortalGroups;      ///< names of portal groups held that grant nothing
    QStringList closedPortalGroups; ///< names of active ones without the guest mark: nothing for people of customers (ACU-08)
    RightSettings personal;
    LicenceType licence;
    bool mobile = false;
    bool secondFactorRequired = false;
    bool secondFactorEnrolled = false;
    bool secondFactorCanEnrol = true;      ///< at this sign-in
    std::optional<ContactRef> contact;
    QList<FacilityLink> facilities;        ///< the contact's
};

/// Keys of commands.md, in the order in which a person meets them. Owner, FacilityLink and FacilityActive are links of the chain to
/// one thing (AccessChain.h) and no conditions of readiness.
enum class ConditionKey {
    Active,
    Valid,
    Unlocked,
    Credential,
    Group,
    Licence,
    SecondFactor,
    Contact,
    ContactActive,
    Facility,
    Owner,
    FacilityLink,
    FacilityActive,
    Right
};
enum class Stage { SignIn, Sight };

/// Why a condition is not met; with the facts that the sentence needs in Condition::arguments.
enum class ConditionReason {
    Met,
    UserInactive,
    NotYetValid,   ///< arguments: from (ISO)
    NoLongerValid, ///< arguments: until (ISO)
    Locked,        ///< arguments: until (ISO 8601, UTC)
    NoCredential,
    InitialExpired,
    InvitationOpen, ///< waiting, not ready
    NoPortalGroup,
    PortalGroupsInactive, ///< arguments: the groups held
    PortalGroupsNotGuest, ///< arguments: the groups held without the guest mark
    LicenceLacksPortal,   ///< arguments: the licence
    SecondFactorMissing,
    NoContact,
    ContactInactive, ///< arguments: contact ID
    NoFacility,
    FacilitiesInactive, ///< linked, none active; arguments: names
    FacilityNotYet,     ///< arguments: facility, from (ISO)
    FacilityOver,       ///< arguments: facility, until (ISO)
    OwnerNotLinked,     ///< arguments: asset, its owner
    FacilityNotLinked,  ///< arguments: facility
    FacilityInactive,   ///< arguments: facility
    RightNotGranted,    ///< arguments: the right, the groups held
    RightDenied,        ///< in person; arguments: the right, or the node of which every right is denied
    NoRight,            ///< arguments: the groups held
};

/// What mends a condition; the console opens the right field of the right record for it.
enum class FixKind {
    None,
    ActivateUser,
    ChangeValidity,
    Unlock,
    SetPassword,
    AssignGroup,
    ChangeLicence,
    EnrolSecondFactor,
    LinkContact,
    ActivateContact,
    AddFacility,
    ActivateFacility,
    ChangeLinkPeriod,
    AllowRight,
    GrantRight
};

struct Condition {
    ConditionKey key = ConditionKey::Active;
    Stage stage = Stage::SignIn;
    bool met = false;
    ConditionReason reason = ConditionReason::Met;
    QStringList arguments;
    FixKind fix = FixKind::None;
    FacilityKey facility; ///< the one that the fix is about, when it is about one
    QString right =
        {}; ///< with FixKind::GrantRight what to grant in a group held; with AllowRight where the personal denial is set
    friend bool operator==(const Condition &, const Condition &) = default;
};

/// What holds today and ends soon (ruling 14): the account, or the sight of a facility.
struct Ending {
    enum class Of { Account, Facility };
    Of of = Of::Account;
    FacilityRef facility; ///< with Of::Facility
    QDate until;          ///< the last day
    qint64 days = 0;      ///< after today; 0: today is the last day
    friend bool operator==(const Ending &, const Ending &) = default;
};

/// How many days ahead an end is told.
constexpr int kEndingDays = 14;

/// The answer to "can they sign in, and will they see anything?" (ruling 2).
struct Readiness {
    QList<Condition> conditions;      ///< all eleven, in order
    QList<FacilityRef> facilities;    ///< what the portal's drop-down will hold (FLU-37)
    QStringList rights;               ///< leaves granted
    QList<Ending> endings;            ///< within kEndingDays, the soonest first
    bool admitted = false;            ///< all conditions of the sign-in stage are met
    bool ready = false;               ///< all conditions are met
    bool applicable = true;           ///< false for a user of the console only (IFS-21): no readiness is shown

    /// The first condition that is not met, or none.
    const Condition *firstBroken() const;
    int missing() const;
    /// When all sight ends: with the account, or with the last facility, whichever comes first. None when something goes on.
    std::optional<Ending> sightEnd() const;
};

/// The one function behind the Ready column, the panel, `check`, and the portal's decision to admit.
Readiness evaluateReadiness(const AccountFacts &facts, const RightsTree &tree, const QDateTime &now, QDate today);

/// From when on the answer may be another without anybody changing anything: a day in the site's zone, a moment (UTC), or never.
struct Recheck {
    QDate day;
    QDateTime moment;
};
Recheck recheckOf(const AccountFacts &facts, const QDateTime &now, QDate today);

/// `active`, `valid`, `unlocked`, `credential`, `group`, `licence`, `second-factor`, `contact`, `contact-active`, `facility`, `right`.
QLatin1StringView name(ConditionKey key);
/// `sign-in` or `sight`.
QLatin1StringView name(Stage stage);

} // namespace gatehouse::domain
