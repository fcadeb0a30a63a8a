// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/ContactService.h"
#include "services/FacilityService.h"
#include "support/TestWorkspace.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse::services;
using namespace gatehouse::test;
namespace domain = gatehouse::domain;
namespace support = gatehouse::support;

class ContactServiceTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init() { m_test = std::make_unique<TestWorkspace>(TestDatabase::currentEngine()); }
    void cleanup() { m_test.reset(); }

    void FLU_24_contactIdIsRequiredAndUnique();
    void FLU_25_whatWasTypedIsReadAgain();
    void FLU_26_chosenUserIsStoredBySave();
    void FLU_27_bothPagesShowTheRelation();
    void FLU_27_aUserHasOneContact();
    void FLU_28_facilitiesQueuedBeforeTheFirstSaveAreStored();
    void FLU_29_anyActiveFacilityCanBeAdded();
    void FLU_30_exactlyTheChosenFacilitiesAreListed();
    void FLU_32_moreFacilitiesCanBeAddedLater();
    void staffContactHasNoPortalLogin();
    void userWhoseTypeNeedsAContactKeepsIt();
    void searchFollowsLoginAndId();
    void secondSaveOfOneVersionIsRefused();
    void linksHaveAPeriod();

private:
    ContactService contacts() { return ContactService(m_test->workspace()); }
    domain::FacilityKey add(const domain::Facility &facility);
    domain::UserKey addUser(const QString &username);
    ContactRecord saved(const domain::Contact &contact);
    QString searchOfUser(const QString &login);

    std::unique_ptr<TestWorkspace> m_test;
};

namespace {

QStringList facilitiesOf(const ContactRecord &record)
{
    QStringList facilities;
    for (const domain::FacilityLink &link : record.facilities)
        facilities << link.facility.code + (link.isDefault ? u" default"_s : QString());
    return facilities;
}

} // namespace

domain::FacilityKey ContactServiceTest::add(const domain::Facility &facility)
{
    const auto made = await(FacilityService(m_test->workspace()).save(facility));
    if (!made.ok())
        qFatal("facility: %s", qPrintable(described(made)));
    return made->facility.key;
}

domain::UserKey ContactServiceTest::addUser(const QString &username)
{
    UserSave save;
    save.user = person(username, u"Anna"_s, u"Lind"_s);
    const auto made = await(UserService(m_test->workspace()).save(save));
    if (!made.ok())
        qFatal("user: %s", qPrintable(described(made)));
    return made->record.user.key;
}

ContactRecord ContactServiceTest::saved(const domain::Contact &contact)
{
    const auto made = await(contacts().save({contact, {}}));
    if (!made.ok())
        qFatal("contact: %s %s", qPrintable(described(made)), qPrintable(made.error().detail));
    return *made;
}

QString ContactServiceTest::searchOfUser(const QString &login)
{
    return m_test->values(
        QString(u"SELECT search AS value FROM user_search JOIN users ON users.id = user_search.id WHERE login_key = '"_s + login +
                u"'"_s));
}

void ContactServiceTest::FLU_24_contactIdIsRequiredAndUnique()
{
    saved(contactOf(u"E-17"_s, u"Anna"_s, u"Lind"_s));
    saved(contactOf(u"bert@example.org"_s, u"Bert"_s, u"Berg"_s));
    QCOMPARE(described(await(contacts().save({contactOf(u"e-17"_s, u"Carl"_s, u"Dahl"_s), {}}))), u"duplicate id: Anna Lind, E-17"_s);
    QCOMPARE(described(await(contacts().save({contactOf(u" "_s, u"Carl"_s, u"Dahl"_s), {}}))), u"invalid id Required"_s);
    QCOMPARE(described(await(contacts().load(u"E-18"_s))), u"not-found contact: E-18"_s);
    QCOMPARE(m_test->values(u"SELECT contact_id AS value FROM contacts ORDER BY id"_s), u"E-17|bert@example.org"_s);
}

void ContactServiceTest::FLU_25_whatWasTypedIsReadAgain()
{
    domain::Contact contact = contactOf(u"Ä-1"_s, u"José 王"_s, u"Łęcki"_s);
    set(contact, domain::contactFields(),
        {{"title"_L1, u"Head of \"Lab\""_s}, {"email"_L1, u"jose@example.org"_s}, {"phone1"_L1, u"044 123"_s}, {"phone2"_L1, u"+1 555"_s}, {"staff"_L1, u"yes"_s}});
    const ContactRecord made = saved(contact);
    const auto again = await(contacts().load(u"ä-1"_s));
    QCOMPARE(described(again), u"ok"_s);
    QVERIFY(again->contact == made.contact);
    for (const auto &field : domain::contactFields())
        QCOMPARE(field.text(again->contact), field.text(contact));
}

void ContactServiceTest::FLU_26_chosenUserIsStoredBySave()
{
    const domain::UserKey anna = addUser(u"anna"_s);
    ContactRecord record = saved(contactOf(u"E-17"_s, u"Anna"_s, u"Lind"_s));
    QVERIFY(!record.user);
    record.contact.user = anna;
    QVERIFY(!await(contacts().load(u"E-17"_s))->user);
    const auto linked = await(contacts().save({record.contact, {}}));
    QCOMPARE(described(linked), u"ok"_s);
    QCOMPARE(linked->user->username, u"anna"_s);
    record.contact = linked->contact;
    record.contact.user = {4711};
    QCOMPARE(described(await(contacts().save({record.contact, {}}))), u"not-found login"_s);
}

void ContactServiceTest::FLU_27_bothPagesShowTheRelation()
{
    const domain::UserKey anna = addUser(u"anna"_s);
    const ContactRecord record = saved(contactOf(u"E-17"_s, u"Anna"_s, u"Lind"_s));
    const auto linked = await(contacts().linkUser(record.contact.key, anna));
    QCOMPARE(described(linked), u"ok"_s);
    QCOMPARE(linked->user->username, u"anna"_s);
    QVERIFY(linked->readiness);
    QCOMPARE(await(UserService(m_test->workspace()).load(anna))->contact->id, u"E-17"_s);
    const auto unlinked = await(contacts().unlinkUser(record.contact.key));
    QCOMPARE(described(unlinked), u"ok"_s);
    QVERIFY(!unlinked->user);
    QVERIFY(!await(UserService(m_test->workspace()).load(anna))->contact);
}

void ContactServiceTest::FLU_27_aUserHasOneContact()
{
    const domain::UserKey anna = addUser(u"anna"_s);
    const ContactRecord first = saved(contactOf(u"E-17"_s, u"Anna"_s, u"Lind"_s));
    QVERIFY(await(contacts().linkUser(first.contact.key, anna)).ok());
    ContactRecord second = saved(contactOf(u"E-18"_s, u"Bert"_s, u"Berg"_s));
    QCOMPARE(described(await(contacts().linkUser(second.contact.key, anna))), u"invalid login AlreadyLinked: E-17"_s);
    domain::Contact third = contactOf(u"E-19"_s, u"Carl"_s, u"Dahl"_s);
    third.user = anna;
    QCOMPARE(described(await(contacts().save({third, {}}))), u"invalid login AlreadyLinked: E-17"_s);
    QCOMPARE(m_test->values(u"SELECT contact_id AS value FROM contacts WHERE user_id IS NOT NULL"_s), u"E-17"_s);
    QCOMPARE(m_test->execute(u"UPDATE contacts SET user_id = (SELECT id FROM users WHERE login_key = 'anna') WHERE contact_id = 'E-18'"_s),
             u"duplicate login"_s);
}

void ContactServiceTest::FLU_28_facilitiesQueuedBeforeTheFirstSaveAreStored()
{
    const auto metro = add(place(u"MT"_s, u"Metro"_s, Mark::Both));
    const auto cal = add(place(u"cal-1"_s, u"Calibration One"_s, Mark::Customer));
    const auto made = await(contacts().save({contactOf(u"E-17"_s, u"Anna"_s, u"Lind"_s), {metro, cal}}));
    QCOMPARE(described(made), u"ok"_s);
    QCOMPARE(facilitiesOf(*made), QStringList({u"MT default"_s, u"cal-1"_s}));
}

void ContactServiceTest::FLU_29_anyActiveFacilityCanBeAdded()
{
    const ContactRecord record = saved(contactOf(u"E-17"_s, u"Anna"_s, u"Lind"_s));
    const auto lab = add(place(u"CPL"_s, u"Customer Portal Lab"_s, Mark::Lab));
    const auto plain = add(place(u"P"_s, u"Plain"_s, Mark::None));
    domain::Facility closed = place(u"OLD"_s, u"Old Customer"_s, Mark::Customer);
    closed.active = false;
    const auto inactive = add(closed);
    QCOMPARE(described(await(contacts().addFacilities(record.contact.key, {lab, inactive}))), u"invalid facility Inactive: Old Customer"_s);
    QCOMPARE(facilitiesOf(*await(contacts().load(record.contact.key))), QStringList());
    QCOMPARE(facilitiesOf(*await(contacts().addFacilities(record.contact.key, {plain, lab}))), QStringList({u"P default"_s, u"CPL"_s}));
    QCOMPARE(described(await(contacts().addFacilities(record.contact.key, {{4711}}))), u"not-found facility"_s);
}

void ContactServiceTest::FLU_30_exactlyTheChosenFacilitiesAreListed()
{
    const ContactRecord record = saved(contactOf(u"E-17"_s, u"Anna"_s, u"Lind"_s));
    const auto metro = add(place(u"MT"_s, u"Metro"_s, Mark::Both));
    const auto cal = add(place(u"cal-1"_s, u"Calibration One"_s, Mark::Customer));
    add(place(u"X"_s, u"Not chosen"_s, Mark::Customer));
    QCOMPARE(facilitiesOf(*await(contacts().addFacilities(record.contact.key, {cal, metro, cal}))), QStringList({u"cal-1 default"_s, u"MT"_s}));
    QCOMPARE(facilitiesOf(*await(contacts().setDefaultFacility(record.contact.key, metro))), QStringList({u"MT default"_s, u"cal-1"_s}));
    QCOMPARE(facilitiesOf(*await(contacts().removeFacility(record.contact.key, metro))), QStringList({u"cal-1 default"_s}));
    QCOMPARE(described(await(contacts().removeFacility(record.contact.key, metro))), u"not-found facility"_s);
}

void ContactServiceTest::FLU_32_moreFacilitiesCanBeAddedLater()
{
    const auto metro = add(place(u"MT"_s, u"Metro"_s, Mark::Both));
    const auto cal = add(place(u"cal-1"_s, u"Calibration One"_s, Mark::Customer));
    const auto made = await(contacts().save({contactOf(u"E-17"_s, u"Anna"_s, u"Lind"_s), {cal}}));
    const domain::Period period{QDate(2026, 1, 1), QDate(2026, 12, 31)};
    const auto later = await(contacts().addFacilities(made->contact.key, {cal, metro}, period));
    QCOMPARE(facilitiesOf(*later), QStringList({u"cal-1 default"_s, u"MT"_s}));
    QVERIFY(later->facilities.first().validity == domain::Period());
    QVERIFY(later->facilities.last().validity == period);
}

void ContactServiceTest::staffContactHasNoPortalLogin()
{
    const domain::UserKey anna = addUser(u"anna"_s);
    domain::Contact staff = contactOf(u"E-17"_s, u"Anna"_s, u"Lind"_s);
    staff.staff = true;
    staff.user = anna;
    QCOMPARE(described(await(contacts().save({staff, {}}))), u"invalid staff StaffContact"_s);
    staff.staff = false;
    ContactRecord record = saved(staff);
    record.contact.staff = true;
    QCOMPARE(described(await(contacts().save({record.contact, {}}))), u"invalid staff StaffContact"_s);
}

void ContactServiceTest::userWhoseTypeNeedsAContactKeepsIt()
{
    const domain::UserKey anna = addUser(u"anna"_s);
    const ContactRecord record = saved(contactOf(u"E-17"_s, u"Anna"_s, u"Lind"_s));
    QVERIFY(await(contacts().linkUser(record.contact.key, anna)).ok());
    UserSave save;
    save.user = await(UserService(m_test->workspace()).load(anna))->user;
    set(save.user, domain::userFields(), {{"type"_L1, u"Customer User"_s}});
    QCOMPARE(described(await(UserService(m_test->workspace()).save(save))), u"ok"_s);
    QCOMPARE(described(await(contacts().unlinkUser(record.contact.key))), u"invalid login ContactRequired"_s);
    QCOMPARE(await(contacts().load(u"E-17"_s))->user->username, u"anna"_s);
}

void ContactServiceTest::searchFollowsLoginAndId()
{
    const domain::UserKey anna = addUser(u"anna"_s);
    ContactRecord record = saved(contactOf(u"E-17"_s, u"Aňa"_s, u"Lindová"_s));
    const QString searchOfContact = u"SELECT search AS value FROM contact_search"_s;
    QCOMPARE(m_test->values(searchOfContact), u"  lindova  ana  lindova  e-17  "_s);
    QCOMPARE(searchOfUser(u"anna"_s), u"  lind  anna  lind  anna  "_s);
    record = *await(contacts().linkUser(record.contact.key, anna));
    QCOMPARE(m_test->values(searchOfContact), u"  lindova  ana  lindova  e-17  anna  "_s);
    QCOMPARE(searchOfUser(u"anna"_s), u"  lind  anna  lind  anna  e-17  "_s);
    set(record.contact, domain::contactFields(), {{"id"_L1, u"E-18"_s}});
    QVERIFY(await(contacts().save({record.contact, {}})).ok());
    QCOMPARE(searchOfUser(u"anna"_s), u"  lind  anna  lind  anna  e-18  "_s);
    UserSave save;
    save.user = await(UserService(m_test->workspace()).load(anna))->user;
    set(save.user, domain::userFields(), {{"username"_L1, u"annie"_s}});
    QCOMPARE(described(await(UserService(m_test->workspace()).save(save))), u"ok"_s);
    QCOMPARE(m_test->values(searchOfContact), u"  lindova  ana  lindova  e-18  annie  "_s);
    QVERIFY(await(contacts().unlinkUser(record.contact.key)).ok());
    QCOMPARE(m_test->values(searchOfContact), u"  lindova  ana  lindova  e-18  "_s);
    QCOMPARE(searchOfUser(u"annie"_s), u"  lind  anna  lind  annie  "_s);
}

void ContactServiceTest::secondSaveOfOneVersionIsRefused()
{
    const ContactRecord read = saved(contactOf(u"E-17"_s, u"Anna"_s, u"Lind"_s));
    domain::Contact first = read.contact;
    set(first, domain::contactFields(), {{"last"_L1, u"Berg"_s}});
    QCOMPARE(described(await(contacts().save({first, {}}))), u"ok"_s);
    const auto refused = await(contacts().save({read.contact, {}}));
    QCOMPARE(described(refused).left(8), u"conflict"_s);
    QCOMPARE(refused.error().arguments.value(0), m_test->workspace().currentOperator().name);
    QCOMPARE(described(await(contacts().setActive(read.contact.key, read.contact.rowVersion, false))).left(8), u"conflict"_s);
    QCOMPARE(await(contacts().load(u"E-17"_s))->contact.last.text(), u"Berg"_s);
    QCOMPARE(described(await(contacts().setActive(read.contact.key, read.contact.rowVersion + 1, false))), u"ok"_s);
}

void ContactServiceTest::linksHaveAPeriod()
{
    const auto cal = add(place(u"cal-1"_s, u"Calibration One"_s, Mark::Customer));
    const auto made = await(contacts().save({contactOf(u"E-17"_s, u"Anna"_s, u"Lind"_s), {cal}}));
    const domain::Period backwards{QDate(2026, 2, 1), QDate(2026, 1, 1)};
    QCOMPARE(described(await(contacts().setValidity(made->contact.key, cal, backwards))), u"invalid valid-until Period"_s);
    const domain::Period year{QDate(2026, 1, 1), QDate(2026, 12, 31)};
    const auto set = await(contacts().setValidity(made->contact.key, cal, year));
    QCOMPARE(described(set), u"ok"_s);
    QVERIFY(set->facilities.constFirst().validity == year);
    QCOMPARE(described(await(contacts().setValidity(made->contact.key, {4711}, year))), u"not-found facility"_s);
}

QTEST_GUILESS_MAIN(ContactServiceTest)
#include "ContactServiceTest.moc"
