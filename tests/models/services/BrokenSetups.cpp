// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "models/services/BrokenSetups.h"

#include "models/storage/SessionProbe.h"
#include "storage/AssetStore.h"
#include "storage/ContactStore.h"
#include "storage/CredentialStore.h"
#include "storage/DirectoryStore.h"
#include "storage/FacilityStore.h"
#include "storage/UserStore.h"

namespace gatehouse::test {

using namespace Qt::Literals::StringLiterals;
using domain::FixKind;
using storage::Bindings;
using storage::Session;
using storage::SessionProbe;
using support::Outcome;

namespace {

Outcome run(Session &session, const QString &sql, const Bindings &bindings = {})
{
    const auto rows = SessionProbe(session).run(sql, bindings);
    return rows.ok() ? Outcome() : Outcome(rows.error());
}

QString login(int number)
{
    return u"person.%1"_s.arg(number);
}

} // namespace

Outcome BrokenSetups::prepare(Session &session)
{
    const storage::DirectoryStore store(session);
    GATEHOUSE_TRY_VALUE(types, store.types());
    GATEHOUSE_TRY_VALUE(licences, store.licences());
    for (const domain::UserType &type : std::as_const(types)) {
        if (type.name == "General"_L1)
            m_type = type.key;
    }
    for (const domain::LicenceType &licence : std::as_const(licences))
        m_licences.insert(licence.code, licence.key);
    m_prepared = true;
    return run(session, u"INSERT INTO groups (name, name_key, application, rank, built_in, is_default, guest, active) "
                        "VALUES ('Dormant', 'dormant', 'portal', 0, FALSE, FALSE, TRUE, FALSE)"_s);
}

QList<Setup> BrokenSetups::write(int count)
{
    QList<Setup> setups;
    const auto session = m_test.database().openSession();
    const Outcome written = session->transaction(storage::Request::make(u"test"_s, u"set up"_s), [&](Session &inner) -> Outcome {
        if (!m_prepared)
            GATEHOUSE_TRY(prepare(inner));
        for (int each = 0; each < count; ++each) {
            Setup setup;
            setup.number = m_next++;
            GATEHOUSE_TRY(writeOne(inner, setup));
            setups.append(setup);
        }
        return {};
    });
    if (!written.ok())
        qFatal("set up: %s %s", qPrintable(described(written.error())), qPrintable(written.error().detail));
    return setups;
}

Outcome BrokenSetups::writeOne(Session &session, Setup &setup)
{
    GATEHOUSE_TRY(writePlaces(session, setup));
    GATEHOUSE_TRY(writeUser(session, setup));
    GATEHOUSE_TRY(writeAccount(session, setup));
    return writeContact(session, setup);
}

Outcome BrokenSetups::writePlaces(Session &session, Setup &setup)
{
    setup.owner = m_random.bounded(2);
    for (qsizetype each = 0; each < 2; ++each) {
        const QString code = u"F%1-%2"_s.arg(setup.number).arg(each);
        domain::Facility facility = place(code, u"Facility %1 %2"_s.arg(setup.number).arg(each), Mark::Customer);
        facility.active = chance(75);
        GATEHOUSE_TRY_VALUE(key, storage::FacilityStore(session).insert(facility, {}));
        setup.facilities.append(key);
        if (each != setup.owner)
            continue;
        setup.asset = u"A-%1"_s.arg(setup.number);
        setup.assetCode = code;
        domain::Asset asset;
        set(asset, domain::assetFields(), {{"number"_L1, setup.asset}, {"owner"_L1, code}});
        GATEHOUSE_TRY(storage::AssetStore(session).insert(asset, key));
    }
    return {};
}

// Around today, both edges more often than not.
domain::Period BrokenSetups::period()
{
    const QDate today(2026, 5, 4);
    domain::Period period;
    if (chance(45))
        period.from = today.addDays(m_random.bounded(5) - 3);
    if (chance(45))
        period.until = (period.from.isValid() ? period.from : today.addDays(-3)).addDays(m_random.bounded(6));
    return period;
}

Outcome BrokenSetups::writeUser(Session &session, Setup &setup)
{
    domain::User user = person(login(setup.number), u"First%1"_s.arg(setup.number), u"Last"_s);
    user.active = chance(70);
    user.validity = period();
    const qint64 licence = m_licences.value(chance(80) ? u"CUSTPORTAL"_s : u"WHSEPORTAL"_s);
    GATEHOUSE_TRY_VALUE(key, storage::UserStore(session).insert(user, {m_type, licence, {}}));
    setup.user = key;
    return {};
}

Outcome BrokenSetups::writeAccount(Session &session, const Setup &setup)
{
    const QDateTime now = m_test.clock().now();
    if (chance(80)) {
        QDateTime deadAt;
        if (chance(50))
            deadAt = now.addSecs((m_random.bounded(3) - 1) * 3600); // dead, dying this moment, alive
        GATEHOUSE_TRY(storage::CredentialStore(session).set(
            setup.user, {{QByteArray(16, 's'), 1024, 1, QByteArray(32, 'd')}, deadAt.isValid(), now.addDays(-1), deadAt}));
    }
    if (chance(30))
        GATEHOUSE_TRY(run(session, u"INSERT INTO sign_in_state (user_id, locked_until) VALUES (:user, :until)"_s,
                          {{"user", setup.user}, {"until", now.addSecs((m_random.bounded(3) - 1) * 60)}}));
    const auto join = [&](const QString &group) {
        return run(session,
                   u"INSERT INTO user_groups (user_id, group_id, application) SELECT :user, id, application FROM groups "
                   "WHERE name = :name AND application = 'portal'"_s,
                   {{"user", setup.user}, {"name", group}});
    };
    if (chance(75))
        GATEHOUSE_TRY(join(chance(70) ? u"Customer Portal"_s : u"Customer Admin"_s));
    if (chance(25))
        GATEHOUSE_TRY(join(u"Dormant"_s));
    return {};
}

Outcome BrokenSetups::writeContact(Session &session, Setup &setup)
{
    if (chance(10))
        return {};
    domain::Contact contact = contactOf(u"C-%1"_s.arg(setup.number), u"First%1"_s.arg(setup.number), u"Last"_s);
    contact.active = chance(80);
    if (chance(85))
        contact.user = setup.user;
    GATEHOUSE_TRY_VALUE(key, storage::ContactStore(session).insert(contact, {}));
    setup.contact = key;
    for (const domain::FacilityKey facility : std::as_const(setup.facilities)) {
        if (!chance(65))
            continue;
        domain::FacilityLink link;
        link.facility.key = facility;
        link.validity = period();
        GATEHOUSE_TRY(storage::ContactStore(session).addFacility(key, link));
    }
    return {};
}

Outcome BrokenSetups::addContact(Session &session, const Setup &setup)
{
    if (setup.contact.isStored())
        return run(session, u"UPDATE contacts SET user_id = :user WHERE id = :contact"_s,
                   {{"user", setup.user}, {"contact", setup.contact}});
    domain::Contact contact = contactOf(u"N-%1"_s.arg(setup.number), u"New"_s, u"Last"_s);
    contact.user = setup.user;
    GATEHOUSE_TRY(storage::ContactStore(session).insert(contact, {}));
    return {};
}

Outcome BrokenSetups::mend(Session &session, const Setup &setup, const domain::Condition &condition)
{
    const Bindings user{{"user", setup.user}};
    const Bindings link{{"user", setup.user}, {"facility", condition.facility}};
    using domain::ConditionReason;
    switch (condition.fix) {
    case FixKind::ActivateUser: return run(session, u"UPDATE users SET active = TRUE WHERE id = :user"_s, user);
    case FixKind::ChangeValidity:
        return run(session,
                   condition.reason == ConditionReason::NotYetValid ? u"UPDATE users SET valid_from = NULL WHERE id = :user"_s
                                                                    : u"UPDATE users SET valid_until = NULL WHERE id = :user"_s,
                   user);
    case FixKind::Unlock: return run(session, u"UPDATE sign_in_state SET locked_until = NULL WHERE user_id = :user"_s, user);
    case FixKind::SetPassword:
        return storage::CredentialStore(session).set(
            setup.user, {{QByteArray(16, 's'), 1024, 1, QByteArray(32, 'e')}, false, m_test.clock().now(), {}});
    case FixKind::AssignGroup:
        return run(session,
                   u"INSERT INTO user_groups (user_id, group_id, application) SELECT :user, id, application FROM groups "
                   "WHERE is_default AND application = 'portal'"_s,
                   user);
    case FixKind::ChangeLicence:
        return run(session, u"UPDATE users SET licence_id = :licence WHERE id = :user"_s,
                   {{"user", setup.user}, {"licence", m_licences.value(u"CUSTPORTAL"_s)}});
    case FixKind::LinkContact: return addContact(session, setup);
    case FixKind::ActivateContact: return run(session, u"UPDATE contacts SET active = TRUE WHERE user_id = :user"_s, user);
    case FixKind::AddFacility:
        return run(
            session,
            u"INSERT INTO contact_facilities (contact_id, facility_id, is_default) SELECT id, :facility, FALSE FROM contacts "
            "WHERE user_id = :user"_s,
            {{"user", setup.user},
             {"facility", condition.facility.isStored() ? condition.facility : setup.facilities.constFirst()}});
    case FixKind::ActivateFacility:
        return run(session, u"UPDATE facilities SET active = TRUE WHERE id = :facility"_s, {{"facility", condition.facility}});
    case FixKind::ChangeLinkPeriod:
        return run(session,
                   u"UPDATE contact_facilities SET %1 = NULL WHERE facility_id = :facility AND contact_id IN (SELECT id FROM "
                   "contacts WHERE user_id = :user)"_s.arg(
                       condition.reason == ConditionReason::FacilityNotYet ? u"valid_from"_s : u"valid_until"_s),
                   link);
    case FixKind::EnrolSecondFactor:
    case FixKind::AllowRight:
    case FixKind::GrantRight:
    case FixKind::None: break;
    }
    return support::Error::internal(u"a fix that none of these set-ups needs"_s);
}

} // namespace gatehouse::test
