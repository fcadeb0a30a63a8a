// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "models/services/SlowReference.h"

#include "models/storage/SessionProbe.h"

#include <algorithm>

namespace gatehouse::test {

using namespace Qt::Literals::StringLiterals;
using domain::Condition;
using domain::ConditionKey;
using domain::ConditionReason;
using domain::FixKind;
using domain::UserKey;

namespace {

storage::Rows ask(storage::Session &session, const QString &sql, const storage::Bindings &bindings = {})
{
    auto rows = storage::SessionProbe(session).run(sql, bindings);
    if (!rows.ok())
        qFatal("reference: %s %s", rows.error().name().data(), qPrintable(rows.error().detail));
    return std::move(*rows);
}

} // namespace

void SlowReference::read(storage::Session &session, const QList<Setup> &setups, const QDateTime &now, QDate today)
{
    m_people.clear();
    m_facilities.clear();
    m_today = today;
    QStringList keys;
    QStringList facilities;
    for (const Setup &setup : setups) {
        keys.append(QString::number(setup.user.value));
        for (const domain::FacilityKey facility : setup.facilities)
            facilities.append(QString::number(facility.value));
    }
    readPeople(session, keys.join(u','), now);
    readGroups(session, keys.join(u','));
    readLinks(session, keys.join(u','));
    auto rows = ask(session, u"SELECT id, active FROM facilities WHERE id IN (%1)"_s.arg(facilities.join(u',')));
    while (rows.next())
        m_facilities.insert(rows.integer("id"), rows.mark("active"));
}

void SlowReference::readPeople(storage::Session &session, const QString &keys, const QDateTime &now)
{
    auto rows =
        ask(session,
            u"SELECT u.id, u.active, u.valid_from, u.valid_until, l.code, "
            "(SELECT COUNT(*) FROM sign_in_state s WHERE s.user_id = u.id AND s.locked_until > :now1) AS locks, "
            "(SELECT COUNT(*) FROM credentials c WHERE c.user_id = u.id) AS passwords, "
            "(SELECT COUNT(*) FROM credentials c WHERE c.user_id = u.id AND (c.dead_at IS NULL OR c.dead_at > :now2)) AS living, "
            "(SELECT COUNT(*) FROM licence_portals p WHERE p.licence_id = u.licence_id AND p.portal = 'customer') AS opens, "
            "(SELECT COUNT(*) FROM contacts c WHERE c.user_id = u.id) AS contacts, "
            "(SELECT COUNT(*) FROM contacts c WHERE c.user_id = u.id AND c.active) AS active_contacts, "
            "(SELECT MIN(c.contact_id) FROM contacts c WHERE c.user_id = u.id) AS contact_id "
            "FROM users u JOIN licence_types l ON l.id = u.licence_id WHERE u.id IN (%1)"_s.arg(keys),
            {{"now1", now}, {"now2", now}});
    while (rows.next()) {
        Person person;
        person.active = rows.mark("active");
        person.from = rows.date("valid_from");
        person.until = rows.date("valid_until");
        person.locked = rows.integer("locks") > 0;
        person.anyPassword = rows.integer("passwords") > 0;
        person.livePassword = rows.integer("living") > 0;
        person.portalLicence = rows.integer("opens") > 0;
        person.licence = rows.text("code");
        person.contacts = int(rows.integer("contacts"));
        person.contactActive = rows.integer("active_contacts") > 0;
        person.contactId = rows.text("contact_id");
        m_people.insert(rows.integer("id"), person);
    }
}

void SlowReference::readGroups(storage::Session &session, const QString &keys)
{
    auto rows = ask(
        session,
        u"SELECT m.user_id, g.name, g.active, "
        "(SELECT COUNT(*) FROM group_rights r WHERE r.group_id = g.id AND r.granted) AS granted, "
        "(SELECT COUNT(*) FROM group_rights r JOIN rights n ON n.id = r.right_id WHERE r.group_id = g.id AND r.granted "
        "AND n.name = 'assets.view') AS assets "
        "FROM user_groups m JOIN groups g ON g.id = m.group_id WHERE g.application = 'portal' AND m.user_id IN (%1)"_s.arg(keys));
    while (rows.next()) {
        Person &person = m_people[rows.integer("user_id")];
        if (!rows.mark("active")) {
            person.sleepingGroups.append(rows.text("name"));
            continue;
        }
        person.livingGroups.append(rows.text("name"));
        person.rights = person.rights || rows.integer("granted") > 0;
        person.seesAssets = person.seesAssets || rows.integer("assets") > 0;
    }
}

void SlowReference::readLinks(storage::Session &session, const QString &keys)
{
    auto rows =
        ask(session,
            u"SELECT c.user_id, f.id, f.name, f.active, l.valid_from, l.valid_until FROM contacts c "
            "JOIN contact_facilities l ON l.contact_id = c.id JOIN facilities f ON f.id = l.facility_id WHERE c.user_id IN (%1)"_s
                .arg(keys));
    while (rows.next())
        m_people[rows.integer("user_id")].links.append(
            {rows.integer("id"), rows.text("name"), rows.mark("active"), rows.date("valid_from"), rows.date("valid_until")});
}

bool SlowReference::holds(UserKey user, ConditionKey key) const
{
    const Person person = m_people.value(user.value);
    switch (key) {
    case ConditionKey::Active: return person.active;
    case ConditionKey::Valid:
        return (person.from.isNull() || person.from <= m_today) && (person.until.isNull() || m_today <= person.until);
    case ConditionKey::Unlocked: return !person.locked;
    case ConditionKey::Credential: return person.livePassword;
    case ConditionKey::Group: return !person.livingGroups.isEmpty();
    case ConditionKey::Licence: return person.portalLicence;
    case ConditionKey::SecondFactor: return true; // none of these set-ups asks for one
    case ConditionKey::Contact: return person.contacts == 1;
    case ConditionKey::ContactActive: return person.contactActive;
    case ConditionKey::Facility:
        return std::any_of(person.links.cbegin(), person.links.cend(),
                           [this](const Link &link) { return link.active && inForce(link); });
    case ConditionKey::Right: return person.rights;
    case ConditionKey::Owner:
    case ConditionKey::FacilityLink:
    case ConditionKey::FacilityActive: break;
    }
    qFatal("no condition of readiness");
}

bool SlowReference::isReady(UserKey user) const
{
    constexpr ConditionKey all[] = {
        ConditionKey::Active,  ConditionKey::Valid,   ConditionKey::Unlocked,      ConditionKey::Credential, ConditionKey::Group,
        ConditionKey::Licence, ConditionKey::Contact, ConditionKey::ContactActive, ConditionKey::Facility,   ConditionKey::Right};
    return std::all_of(std::begin(all), std::end(all), [this, user](ConditionKey key) { return holds(user, key); });
}

bool SlowReference::seesAsset(const Setup &setup) const
{
    const Link *link = linkTo(setup.user, setup.facilities.at(setup.owner));
    return isReady(setup.user) && link != nullptr && link->active && inForce(*link) &&
           m_people.value(setup.user.value).seesAssets;
}

const SlowReference::Link *SlowReference::linkTo(UserKey user, domain::FacilityKey facility) const
{
    const auto person = m_people.constFind(user.value);
    const auto found = std::find_if(person->links.cbegin(), person->links.cend(),
                                    [facility](const Link &link) { return link.facility == facility.value; });
    return found == person->links.cend() ? nullptr : &*found;
}

bool SlowReference::isTrue(const Setup &setup, const Condition &condition) const
{
    const Person person = m_people.value(setup.user.value);
    if (!condition.met)
        return brokenAccount(person, condition) || brokenSight(setup, person, condition) ||
               brokenFacilities(setup, person, condition);
    const domain::FacilityKey owner = setup.facilities.at(setup.owner);
    switch (condition.key) {
    case ConditionKey::Owner: return linkTo(setup.user, owner) != nullptr;
    case ConditionKey::FacilityLink: return linkTo(setup.user, owner) != nullptr && inForce(*linkTo(setup.user, owner));
    case ConditionKey::FacilityActive: return m_facilities.value(owner.value);
    case ConditionKey::Right: return condition.arguments.isEmpty() ? person.rights : person.seesAssets;
    default: return holds(setup.user, condition.key);
    }
}

bool SlowReference::brokenAccount(const Person &person, const Condition &condition) const
{
    const QDate named = QDate::fromString(condition.arguments.value(0), Qt::ISODate);
    QStringList groups = condition.arguments;
    QStringList sleeping = person.sleepingGroups;
    groups.sort();
    sleeping.sort();
    switch (condition.reason) {
    case ConditionReason::UserInactive: return condition.key == ConditionKey::Active && !person.active;
    case ConditionReason::NotYetValid: return condition.key == ConditionKey::Valid && person.from == named && named > m_today;
    case ConditionReason::NoLongerValid: return condition.key == ConditionKey::Valid && person.until == named && named < m_today;
    case ConditionReason::Locked: return condition.key == ConditionKey::Unlocked && person.locked;
    case ConditionReason::NoCredential: return condition.key == ConditionKey::Credential && !person.anyPassword;
    case ConditionReason::InitialExpired:
        return condition.key == ConditionKey::Credential && person.anyPassword && !person.livePassword;
    case ConditionReason::NoPortalGroup:
        return condition.key == ConditionKey::Group && person.livingGroups.isEmpty() && sleeping.isEmpty();
    case ConditionReason::PortalGroupsInactive:
        return condition.key == ConditionKey::Group && person.livingGroups.isEmpty() && !sleeping.isEmpty() && groups == sleeping;
    case ConditionReason::LicenceLacksPortal:
        return condition.key == ConditionKey::Licence && !person.portalLicence &&
               condition.arguments == QStringList{person.licence};
    default: return false;
    }
}

bool SlowReference::brokenSight(const Setup &setup, const Person &person, const Condition &condition) const
{
    Q_UNUSED(setup)
    switch (condition.reason) {
    case ConditionReason::NoContact:
        return person.contacts == 0 && (condition.key == ConditionKey::Contact || condition.key == ConditionKey::ContactActive ||
                                        condition.key == ConditionKey::Facility);
    case ConditionReason::ContactInactive:
        return condition.key == ConditionKey::ContactActive && person.contacts == 1 && !person.contactActive &&
               condition.arguments == QStringList{person.contactId};
    case ConditionReason::NoRight: return condition.key == ConditionKey::Right && !person.rights;
    case ConditionReason::RightNotGranted:
        return condition.key == ConditionKey::Right && !person.seesAssets && condition.arguments.value(0) == "assets.view"_L1;
    default: return false;
    }
}

bool SlowReference::brokenFacilities(const Setup &setup, const Person &person, const Condition &condition) const
{
    const bool any = condition.key == ConditionKey::Facility;
    if (any && holds(setup.user, ConditionKey::Facility))
        return false;
    const domain::FacilityKey owner = setup.facilities.at(setup.owner);
    const Link *link = linkTo(setup.user, any ? condition.facility : owner);
    if (!any && condition.facility != owner)
        return false;
    const QDate named = QDate::fromString(condition.arguments.value(1), Qt::ISODate);
    const bool isLink = any || condition.key == ConditionKey::FacilityLink;
    switch (condition.reason) {
    case ConditionReason::NoFacility: return any && person.contacts == 1 && person.links.isEmpty();
    case ConditionReason::FacilitiesInactive:
        return any && !person.links.isEmpty() && condition.arguments.size() == person.links.size() && link && !link->active &&
               std::none_of(person.links.cbegin(), person.links.cend(), [](const Link &each) { return each.active; });
    case ConditionReason::FacilityNotYet:
        return isLink && link && link->name == condition.arguments.value(0) && link->from == named && named > m_today;
    case ConditionReason::FacilityOver:
        return isLink && link && link->name == condition.arguments.value(0) && link->until == named && named < m_today;
    case ConditionReason::OwnerNotLinked:
        return condition.key == ConditionKey::Owner && !link && condition.arguments.value(0) == setup.asset;
    case ConditionReason::FacilityInactive:
        return condition.key == ConditionKey::FacilityActive && !m_facilities.value(owner.value);
    default: return false;
    }
}

} // namespace gatehouse::test
