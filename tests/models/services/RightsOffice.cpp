// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "models/services/RightsOffice.h"

#include "models/storage/SessionProbe.h"
#include "storage/ContactStore.h"
#include "storage/CredentialStore.h"
#include "storage/DirectoryStore.h"
#include "storage/FacilityStore.h"
#include "storage/UserStore.h"

namespace gatehouse::test {

using namespace Qt::Literals::StringLiterals;
using domain::Condition;
using domain::ConditionKey;
using domain::ConditionReason;
using domain::FixKind;
using domain::UserKey;
using storage::Bindings;
using storage::Session;
using support::Outcome;

namespace {

constexpr int kGroups = 14;
constexpr int kFacilities = 40;
constexpr int kAssets = 120;

Outcome run(Session &session, const QString &sql, const Bindings &bindings = {})
{
    const auto rows = storage::SessionProbe(session).run(sql, bindings);
    return rows.ok() ? Outcome() : Outcome(rows.error());
}

support::Result<qint64> one(Session &session, const QString &sql, const Bindings &bindings = {})
{
    GATEHOUSE_TRY_VALUE(rows, storage::SessionProbe(session).run(sql, bindings));
    return rows.next() ? rows.integer("value") : 0;
}

storage::Credential password(const QDateTime &now, const QDateTime &deadAt = {})
{
    return {{QByteArray(16, 's'), 1024, 1, QByteArray(32, 'd')}, deadAt.isValid(), now.addDays(-1), deadAt};
}

} // namespace

void RightsOffice::write(int people)
{
    const auto session = m_test.database().openSession();
    const Outcome written = session->transaction(storage::Request::make(u"test"_s, u"an office by lot"_s),
                                                 [&](Session &inner) { return writeAll(inner, people); });
    if (!written.ok())
        qFatal("office: %s %s", qPrintable(described(written.error())), qPrintable(written.error().detail));
}

Outcome RightsOffice::writeAll(Session &session, int people)
{
    const storage::DirectoryStore store(session);
    GATEHOUSE_TRY_VALUE(types, store.types());
    GATEHOUSE_TRY_VALUE(licences, store.licences());
    GATEHOUSE_TRY_VALUE(rights, store.rights());
    for (const domain::UserType &type : std::as_const(types)) {
        if (type.name == "General"_L1)
            m_type = type.key;
    }
    for (const domain::LicenceType &licence : std::as_const(licences))
        m_licences.insert(licence.code, licence.key);
    for (const domain::Right &right : std::as_const(rights)) {
        if (right.application == domain::Application::Portal)
            m_rights.append(right);
    }
    GATEHOUSE_TRY(writeGroups(session));
    GATEHOUSE_TRY(writeFacilities(session));
    for (int number = 0; number < people; ++number)
        GATEHOUSE_TRY(writePerson(session, number));
    return {};
}

Outcome RightsOffice::writeGroups(Session &session)
{
    for (int number = 0; number < kGroups; ++number) {
        const QString name = u"Drawn %1"_s.arg(number);
        GATEHOUSE_TRY(run(session,
                          u"INSERT INTO groups (name, name_key, application, guest, active) "
                          "VALUES (:name, :key, 'portal', :guest, :active)"_s,
                          {{"name", name}, {"key", name.toLower()}, {"guest", chance(90)}, {"active", chance(90)}}));
        GATEHOUSE_TRY_VALUE(group, one(session, u"SELECT id AS value FROM groups WHERE name = :name"_s, {{"name", name}}));
        m_groups.append(group);
        for (const domain::Right &right : std::as_const(m_rights)) {
            if (chance(20))
                GATEHOUSE_TRY(run(session,
                                  u"INSERT INTO group_rights (group_id, right_id, granted) VALUES (:group, :right, :granted)"_s,
                                  {{"group", group}, {"right", right.key}, {"granted", chance(60)}}));
        }
    }
    GATEHOUSE_TRY_VALUE(standard, one(session, u"SELECT id AS value FROM groups WHERE is_default"_s));
    m_groups.append(standard);
    return {};
}

Outcome RightsOffice::writeFacilities(Session &session)
{
    for (int number = 0; number < kFacilities; ++number) {
        domain::Facility facility = place(u"F%1"_s.arg(number), u"Facility %1"_s.arg(number), Mark::Customer);
        facility.active = chance(93);
        GATEHOUSE_TRY_VALUE(key, storage::FacilityStore(session).insert(facility, {}));
        m_facilities.append({key, facility.code.text(), facility.name.text(), false, true, facility.active});
    }
    for (int number = 0; number < kAssets; ++number) {
        Thing thing{0, u"A-%1"_s.arg(number), qsizetype(m_random.bounded(kFacilities))};
        GATEHOUSE_TRY(
            run(session, u"INSERT INTO assets (number, number_key, owner_id) VALUES (:number, :key, :owner)"_s,
                {{"number", thing.number}, {"key", thing.number.toLower()}, {"owner", m_facilities.at(thing.facility).key}}));
        GATEHOUSE_TRY_VALUE(key,
                            one(session, u"SELECT id AS value FROM assets WHERE number = :number"_s, {{"number", thing.number}}));
        thing.key = key;
        m_assets.append(thing);
    }
    return {};
}

Outcome RightsOffice::writePerson(Session &session, int number)
{
    const QDate today = m_test.clock().now().date();
    domain::User user = test::person(u"person.%1"_s.arg(number), u"First%1"_s.arg(number), u"Last"_s);
    user.active = chance(95);
    if (chance(8))
        user.validity.from = today.addDays(m_random.bounded(3) - 1);
    if (chance(8))
        user.validity.until = (user.validity.from.isValid() ? user.validity.from : today).addDays(m_random.bounded(3) - 1);
    if (user.validity.until < user.validity.from)
        user.validity.until = user.validity.from;
    const QStringList codes = m_licences.keys();
    const QString licence = chance(88) ? u"CUSTPORTAL"_s : codes.at(m_random.bounded(codes.size()));
    Person person;
    GATEHOUSE_TRY_VALUE(key, storage::UserStore(session).insert(user, {m_type, m_licences.value(licence), {}}));
    person.user = key;
    GATEHOUSE_TRY(writeAccount(session, key));
    GATEHOUSE_TRY(writeRights(session, key));
    GATEHOUSE_TRY(writeContact(session, number, person));
    m_people.append(person);
    return {};
}

Outcome RightsOffice::writeAccount(Session &session, UserKey user)
{
    const QDateTime now = m_test.clock().now();
    if (chance(96))
        GATEHOUSE_TRY(storage::CredentialStore(session).set(
            user, password(now, chance(10) ? now.addSecs((m_random.bounded(3) - 1) * 3600) : QDateTime())));
    if (chance(10))
        GATEHOUSE_TRY(run(session, u"INSERT INTO sign_in_state (user_id, locked_until) VALUES (:user, :until)"_s,
                          {{"user", user}, {"until", now.addSecs((m_random.bounded(3) - 1) * 60)}}));
    return {};
}

Outcome RightsOffice::writeRights(Session &session, UserKey user)
{
    QSet<qint64> held;
    for (int count = chance(5) ? 0 : 1 + m_random.bounded(4); count > 0; --count)
        held.insert(m_groups.at(m_random.bounded(m_groups.size())));
    for (const qint64 group : std::as_const(held))
        GATEHOUSE_TRY(run(session, u"INSERT INTO user_groups (user_id, group_id, application) VALUES (:user, :group, 'portal')"_s,
                          {{"user", user}, {"group", group}}));
    if (chance(50))
        return {};
    for (const domain::Right &right : std::as_const(m_rights)) {
        if (chance(12))
            GATEHOUSE_TRY(run(session, u"INSERT INTO user_rights (user_id, right_id, granted) VALUES (:user, :right, :granted)"_s,
                              {{"user", user}, {"right", right.key}, {"granted", chance(50)}}));
    }
    return {};
}

Outcome RightsOffice::writeContact(Session &session, int number, Person &person)
{
    domain::Contact contact = contactOf(u"C-%1"_s.arg(number), u"First%1"_s.arg(number), u"Last"_s);
    contact.active = chance(95);
    if (chance(95))
        contact.user = person.user;
    GATEHOUSE_TRY_VALUE(key, storage::ContactStore(session).insert(contact, {}));
    person.contact = key;
    QSet<qsizetype> linked;
    for (int count = m_random.bounded(6); count > 0; --count)
        linked.insert(m_random.bounded(kFacilities));
    const QDate today = m_test.clock().now().date();
    for (const qsizetype place : std::as_const(linked)) {
        const QDate from = chance(10) ? today.addDays(m_random.bounded(3) - 1) : QDate();
        const QDate until = !from.isValid() && chance(10) ? today.addDays(m_random.bounded(3) - 1) : QDate();
        GATEHOUSE_TRY(run(session,
                          u"INSERT INTO contact_facilities (contact_id, facility_id, valid_from, valid_until) "
                          "VALUES (:contact, :facility, :from, :until)"_s,
                          {{"contact", key}, {"facility", m_facilities.at(place).key}, {"from", from}, {"until", until}}));
    }
    person.facilities = linked.values();
    return {};
}

RightsOffice::Triple RightsOffice::draw()
{
    Triple triple{qsizetype(m_random.bounded(m_people.size())), qsizetype(m_random.bounded(m_rights.size())),
                  qsizetype(m_random.bounded(m_assets.size()))};
    const Person &somebody = m_people.at(triple.person);
    if (somebody.facilities.isEmpty() || !chance(67))
        return triple;
    const qsizetype facility = somebody.facilities.at(m_random.bounded(somebody.facilities.size()));
    for (qsizetype step = 0; step < m_assets.size(); ++step) {
        const qsizetype at = (triple.asset + step) % m_assets.size();
        if (m_assets.at(at).facility == facility) {
            triple.asset = at;
            break;
        }
    }
    return triple;
}

domain::AccessTarget RightsOffice::target(const Triple &triple) const
{
    return {owner(triple), asset(triple).number, right(triple).name};
}

Outcome RightsOffice::mend(Session &session, const Triple &triple, const Condition &broken) const
{
    return broken.stage == domain::Stage::SignIn ? mendAccount(session, person(triple), broken)
                                                 : mendSight(session, triple, broken);
}

Outcome RightsOffice::mendAccount(Session &session, const Person &person, const Condition &broken) const
{
    const Bindings user{{"user", person.user}};
    switch (broken.fix) {
    case FixKind::ActivateUser: return run(session, u"UPDATE users SET active = TRUE WHERE id = :user"_s, user);
    case FixKind::ChangeValidity:
        return run(session,
                   u"UPDATE users SET %1 = NULL WHERE id = :user"_s.arg(
                       broken.reason == ConditionReason::NotYetValid ? u"valid_from"_s : u"valid_until"_s),
                   user);
    case FixKind::Unlock: return run(session, u"UPDATE sign_in_state SET locked_until = NULL WHERE user_id = :user"_s, user);
    case FixKind::SetPassword: return storage::CredentialStore(session).set(person.user, password(m_test.clock().now()));
    case FixKind::AssignGroup:
        return run(
            session,
            u"INSERT INTO user_groups (user_id, group_id, application) SELECT :user, id, application FROM groups WHERE is_default"_s,
            user);
    case FixKind::ChangeLicence:
        return run(session, u"UPDATE users SET licence_id = :licence WHERE id = :user"_s,
                   {{"user", person.user}, {"licence", m_licences.value(u"CUSTPORTAL"_s)}});
    default: return support::Error::internal(u"a fix that no account needs"_s);
    }
}

Outcome RightsOffice::mendSight(Session &session, const Triple &triple, const Condition &broken) const
{
    const Person &somebody = person(triple);
    const domain::FacilityKey facility = broken.facility.isStored() ? broken.facility : owner(triple).key;
    const Bindings contact{{"contact", somebody.contact}};
    const Bindings link{{"contact", somebody.contact}, {"facility", facility}};
    switch (broken.fix) {
    case FixKind::LinkContact:
        return run(session, u"UPDATE contacts SET user_id = :user WHERE id = :contact"_s,
                   {{"user", somebody.user}, {"contact", somebody.contact}});
    case FixKind::ActivateContact: return run(session, u"UPDATE contacts SET active = TRUE WHERE id = :contact"_s, contact);
    case FixKind::AddFacility:
        return run(session, u"INSERT INTO contact_facilities (contact_id, facility_id) VALUES (:contact, :facility)"_s, link);
    case FixKind::ActivateFacility:
        return run(session, u"UPDATE facilities SET active = TRUE WHERE id = :facility"_s, {{"facility", facility}});
    case FixKind::ChangeLinkPeriod:
        return run(session,
                   u"UPDATE contact_facilities SET %1 = NULL WHERE contact_id = :contact AND facility_id = :facility"_s.arg(
                       broken.reason == ConditionReason::FacilityNotYet ? u"valid_from"_s : u"valid_until"_s),
                   link);
    case FixKind::AllowRight:
        return run(session,
                   u"DELETE FROM user_rights WHERE user_id = :user AND right_id = (SELECT id FROM rights WHERE name = :right)"_s,
                   {{"user", somebody.user}, {"right", broken.right}});
    case FixKind::GrantRight: {
        // the sentence names the right, then the groups held; of the readiness as a whole only the groups
        const QString group = broken.arguments.at(broken.reason == ConditionReason::NoRight ? 0 : 1);
        const Bindings setting{{"group", group}, {"right", broken.right}};
        GATEHOUSE_TRY(
            run(session,
                u"DELETE FROM group_rights WHERE group_id = (SELECT id FROM groups WHERE name = :group AND application = "
                "'portal') AND right_id = (SELECT id FROM rights WHERE name = :right)"_s,
                setting));
        return run(
            session,
            u"INSERT INTO group_rights (group_id, right_id, granted) SELECT groups.id, rights.id, TRUE FROM groups, rights "
            "WHERE groups.name = :group AND groups.application = 'portal' AND rights.name = :right"_s,
            setting);
    }
    default: return support::Error::internal(u"a fix that no sight needs"_s);
    }
}

Outcome RightsOffice::breakLink(Session &session, const Triple &triple, const Condition &met) const
{
    const Person &somebody = person(triple);
    const QDateTime now = m_test.clock().now();
    const Bindings user{{"user", somebody.user}};
    const Bindings contact{{"contact", somebody.contact}};
    const Bindings link{{"contact", somebody.contact}, {"facility", owner(triple).key}};
    const QString yesterday = now.date().addDays(-1).toString(Qt::ISODate);
    switch (met.key) {
    case ConditionKey::Active: return run(session, u"UPDATE users SET active = FALSE WHERE id = :user"_s, user);
    case ConditionKey::Valid:
        return run(session, u"UPDATE users SET valid_from = NULL, valid_until = '%1' WHERE id = :user"_s.arg(yesterday), user);
    case ConditionKey::Unlocked:
        GATEHOUSE_TRY(run(session, u"DELETE FROM sign_in_state WHERE user_id = :user"_s, user));
        return run(session, u"INSERT INTO sign_in_state (user_id, locked_until) VALUES (:user, :until)"_s,
                   {{"user", somebody.user}, {"until", now.addSecs(60)}});
    case ConditionKey::Credential: return run(session, u"DELETE FROM credentials WHERE user_id = :user"_s, user);
    case ConditionKey::Group: return run(session, u"DELETE FROM user_groups WHERE user_id = :user"_s, user);
    case ConditionKey::Licence:
        return run(session, u"UPDATE users SET licence_id = :licence WHERE id = :user"_s,
                   {{"user", somebody.user}, {"licence", m_licences.value(u"MESSAGE"_s)}});
    case ConditionKey::Contact: return run(session, u"UPDATE contacts SET user_id = NULL WHERE id = :contact"_s, contact);
    case ConditionKey::ContactActive: return run(session, u"UPDATE contacts SET active = FALSE WHERE id = :contact"_s, contact);
    case ConditionKey::Owner:
        return run(session, u"DELETE FROM contact_facilities WHERE contact_id = :contact AND facility_id = :facility"_s, link);
    case ConditionKey::FacilityLink:
        return run(
            session,
            u"UPDATE contact_facilities SET valid_from = NULL, valid_until = '%1' WHERE contact_id = :contact AND facility_id = "
            ":facility"_s.arg(yesterday),
            link);
    case ConditionKey::FacilityActive:
        return run(session, u"UPDATE facilities SET active = FALSE WHERE id = :facility"_s, {{"facility", owner(triple).key}});
    default: return support::Error::internal(u"no single thing holds this link"_s);
    }
}

Outcome RightsOffice::remove(Session &session, const Triple &triple, const QList<domain::RightCause> &causes,
                             Removal removal) const
{
    const UserKey user = person(triple).user;
    for (const domain::RightCause &cause : causes) {
        if (cause.by == domain::RightDecision::By::Personal)
            GATEHOUSE_TRY(
                run(session,
                    u"DELETE FROM user_rights WHERE user_id = :user AND right_id = (SELECT id FROM rights WHERE name = :node)"_s,
                    {{"user", user}, {"node", cause.node}}));
        else if (removal == Removal::Settings)
            GATEHOUSE_TRY(
                run(session,
                    u"DELETE FROM group_rights WHERE group_id = (SELECT id FROM groups WHERE name = :group AND application = "
                    "'portal') AND right_id = (SELECT id FROM rights WHERE name = :node)"_s,
                    {{"group", cause.group}, {"node", cause.node}}));
        else
            GATEHOUSE_TRY(
                run(session,
                    u"DELETE FROM user_groups WHERE user_id = :user AND group_id = (SELECT id FROM groups WHERE name = :group "
                    "AND application = 'portal')"_s,
                    {{"user", user}, {"group", cause.group}}));
    }
    return {};
}

} // namespace gatehouse::test
