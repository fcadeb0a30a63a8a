// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/ContactService.h"
#include "services/FacilityService.h"
#include "services/OfficeService.h"
#include "services/PortalUserService.h"
#include "storage/CredentialStore.h"
#include "support/TestWorkspace.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse::services;
using namespace gatehouse::test;
namespace domain = gatehouse::domain;
namespace storage = gatehouse::storage;
namespace support = gatehouse::support;

class PortalUserServiceTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();
    void cleanup() { m_test.reset(); }

    void FLU_01_fourPartJobInOne();
    void FLU_06_passphraseIsShownOnceAndMustBeChanged();
    void FLU_27_existingContactIsUsedAndKeepsItsName();
    void FLU_40_withoutALabTheDefaultOfTheSiteIsTaken();
    void groupComesFromTheDefaultPlaceElseTheDefault();
    void mailIsCopiedFromTheContact();
    void everythingOrNothing_data();
    void everythingOrNothing();

private:
    PortalUserService portalUsers() { return PortalUserService(m_test->workspace()); }
    void add(const domain::Facility &facility);
    QString counts();
    static NewPortalUser anna();

    std::unique_ptr<TestWorkspace> m_test;
};

namespace {

QString sentenceOf(const UserRecord &record)
{
    QStringList groups;
    for (const domain::Group &group : record.groups)
        groups << group.name;
    QStringList labs;
    for (const domain::FacilityLink &lab : record.labs)
        labs << lab.facility.code;
    QStringList facilities;
    for (const domain::FacilityRef &facility : record.preview.facilities)
        facilities << facility.code;
    return u"%1 is %2 %3 (%4), contact %5, in %6, lab %7, sees %8"_s.arg(
        record.user.username.text(), record.user.first.text(), record.user.last.text(), record.user.type.text(),
        record.contact ? record.contact->id : u"none"_s, groups.join(u'+'), labs.join(u'+'), facilities.join(u'+'));
}

} // namespace

void PortalUserServiceTest::init()
{
    m_test = std::make_unique<TestWorkspace>(TestDatabase::currentEngine());
    add(place(u"MT"_s, u"Metro"_s, Mark::Both));
    add(place(u"cal-1"_s, u"Calibration One"_s, Mark::Customer));
    add(place(u"CPL"_s, u"Customer Portal Lab"_s, Mark::Lab));
    domain::Facility closed = place(u"OLD"_s, u"Old Customer"_s, Mark::Both);
    closed.active = false;
    add(closed);
}

void PortalUserServiceTest::add(const domain::Facility &facility)
{
    const auto made = await(FacilityService(m_test->workspace()).save(facility));
    if (!made.ok())
        qFatal("facility: %s", qPrintable(described(made)));
}

// users, contacts, memberships, labs, facilities, credentials
QString PortalUserServiceTest::counts()
{
    QStringList counts;
    for (const QString &table : {u"users"_s, u"contacts"_s, u"user_groups"_s, u"user_labs"_s, u"contact_facilities"_s, u"credentials"_s})
        counts << m_test->values(QString(u"SELECT COUNT(*) AS value FROM "_s + table));
    return counts.join(u' ');
}

NewPortalUser PortalUserServiceTest::anna()
{
    NewPortalUser wanted;
    wanted.user = person(u"anna"_s, u"Anna"_s, u"Lind"_s);
    wanted.contact.id = *domain::ContactId::parse(u"E-17");
    wanted.facilities = {u"cal-1"_s, u"MT"_s};
    wanted.lab = u"CPL"_s;
    return wanted;
}

void PortalUserServiceTest::FLU_01_fourPartJobInOne()
{
    NewPortalUser wanted = anna();
    wanted.firstSecret = NewPortalUser::FirstSecret::Typed;
    wanted.password = support::Secret::fromText(u"blue kettle"_s);
    const auto made = await(portalUsers().add(wanted));
    QCOMPARE(described(made), u"ok"_s);
    QCOMPARE(sentenceOf(made->record), u"anna is Anna Lind (Customer User), contact E-17, in Customer Portal, lab CPL, sees cal-1+MT"_s);
    QCOMPARE(made->record.readiness.ready, true);
    QCOMPARE(made->contactExisted, false);
    QVERIFY(made->passphrase.isEmpty());
    QCOMPARE(counts(), u"1 1 1 1 2 1"_s);
    const auto contact = await(ContactService(m_test->workspace()).load(u"E-17"_s));
    QCOMPARE(contact->contact.last.text(), u"Lind"_s);
    QCOMPARE(contact->facilities.constFirst().facility.code, u"cal-1"_s);
    QCOMPARE(m_test->values(u"SELECT COUNT(DISTINCT request) AS value FROM audit WHERE tbl IN "
                            "('users', 'contacts', 'user_groups', 'user_labs', 'contact_facilities', 'credentials')"_s),
             u"1"_s);
}

void PortalUserServiceTest::FLU_06_passphraseIsShownOnceAndMustBeChanged()
{
    NewPortalUser wanted = anna();
    wanted.firstSecret = NewPortalUser::FirstSecret::Passphrase;
    const auto made = await(portalUsers().add(wanted));
    QCOMPARE(described(made), u"ok"_s);
    QCOMPARE(made->passphrase.bytes().count('-'), 5);
    const auto session = m_test->database().openSession();
    const auto credential = storage::CredentialStore(*session).find(made->record.user.key);
    QCOMPARE((*credential)->mustChange, true);
    QCOMPARE((*credential)->deadAt, m_test->clock().now().addSecs(72 * 3600));
    QVERIFY(domain::matches((*credential)->verifier, made->passphrase));
    m_test->clock().moveBy(72 * 3600);
    const auto later = await(UserService(m_test->workspace()).load(u"anna"_s));
    QCOMPARE(later->readiness.ready, false);
    QCOMPARE(QString(domain::name(later->readiness.firstBroken()->key)), u"credential"_s);
}

void PortalUserServiceTest::FLU_27_existingContactIsUsedAndKeepsItsName()
{
    const auto contact = await(ContactService(m_test->workspace()).save({contactOf(u"E-17"_s, u"Annie"_s, u"Lind-Berg"_s), {}}));
    QCOMPARE(described(contact), u"ok"_s);
    NewPortalUser wanted = anna();
    wanted.contact = contactOf(u"e-17"_s, u"Other"_s, u"Name"_s);
    const auto made = await(portalUsers().add(wanted));
    QCOMPARE(described(made), u"ok"_s);
    QCOMPARE(made->contactExisted, true);
    QCOMPARE(made->record.contact->last, u"Lind-Berg"_s);
    wanted.user = person(u"bert"_s, u"Bert"_s, u"Berg"_s);
    QCOMPARE(described(await(portalUsers().add(wanted))), u"duplicate contact: anna"_s);
}

void PortalUserServiceTest::FLU_40_withoutALabTheDefaultOfTheSiteIsTaken()
{
    NewPortalUser wanted = anna();
    wanted.lab.clear();
    QCOMPARE(described(await(portalUsers().add(wanted))), u"lab-required lab"_s);
    QCOMPARE(counts(), u"0 0 0 0 0 0"_s);
    QVERIFY(await(OfficeService(m_test->workspace()).setSetting(u"labs.default"_s, u"CPL"_s)).ok());
    const auto made = await(portalUsers().add(wanted));
    QCOMPARE(described(made), u"ok"_s);
    QCOMPARE(made->record.labs.constFirst().facility.code, u"CPL"_s);
}

void PortalUserServiceTest::groupComesFromTheDefaultPlaceElseTheDefault()
{
    domain::Facility metro = await(FacilityService(m_test->workspace()).load(u"MT"_s))->facility;
    set(metro, domain::facilityFields(), {{"portal-group"_L1, u"Customer Admin"_s}});
    QVERIFY(await(FacilityService(m_test->workspace()).save(metro)).ok());
    const auto groupOf = [this](const QString &login, const QStringList &facilities, const QString &chosen) {
        NewPortalUser wanted = anna();
        wanted.user = person(login, u"Any"_s, u"Body"_s);
        set(wanted.user, domain::userFields(), {{"type"_L1, u"Customer Admin"_s}});
        wanted.contact.id = *domain::ContactId::parse(login);
        wanted.facilities = facilities;
        wanted.group = chosen;
        const auto made = await(portalUsers().add(wanted));
        return made.ok() ? made->record.groups.constFirst().name : described(made);
    };
    QCOMPARE(groupOf(u"a"_s, {u"cal-1"_s, u"MT"_s}, {}), u"Customer Portal"_s);
    QCOMPARE(groupOf(u"b"_s, {u"MT"_s, u"cal-1"_s}, {}), u"Customer Admin"_s);
    QCOMPARE(groupOf(u"c"_s, {u"MT"_s}, u"Customer Portal"_s), u"Customer Portal"_s);
    QCOMPARE(groupOf(u"d"_s, {}, {}), u"Customer Portal"_s);
}

void PortalUserServiceTest::mailIsCopiedFromTheContact()
{
    NewPortalUser wanted = anna();
    set(wanted.contact, domain::contactFields(), {{"email"_L1, u"anna@example.org"_s}});
    const auto made = await(portalUsers().add(wanted));
    QCOMPARE(described(made), u"ok"_s);
    QCOMPARE(made->record.user.email1.text(), u"anna@example.org"_s);
}

void PortalUserServiceTest::everythingOrNothing_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("error");
    QTest::newRow("login taken") << u"login"_s << u"duplicate username: Ada Post, Taken"_s;
    QTest::newRow("last name blank") << u"last"_s << u"invalid last Required"_s;
    QTest::newRow("contact blank") << u"contact"_s << u"invalid contact Required"_s;
    QTest::newRow("staff contact") << u"staff"_s << u"invalid staff StaffContact"_s;
    QTest::newRow("facility unknown") << u"facility"_s << u"not-found facility: nowhere"_s;
    QTest::newRow("facility inactive") << u"inactive"_s << u"invalid facility Inactive: Old Customer"_s;
    QTest::newRow("lab unknown") << u"lab"_s << u"not-found lab: nowhere"_s;
    QTest::newRow("lab is none") << u"no lab"_s << u"invalid lab NotALab: cal-1"_s;
    QTest::newRow("lab inactive") << u"old lab"_s << u"invalid lab Inactive: Old Customer"_s;
    QTest::newRow("group unknown") << u"group"_s << u"not-found group: Custmer Portal"_s;
    QTest::newRow("group of the console") << u"console group"_s << u"invalid group GroupKind: Support"_s;
    QTest::newRow("group not allowed") << u"admin group"_s << u"invalid group NotAllowedByType: Customer Admin, Customer User"_s;
    QTest::newRow("type of the console") << u"type"_s << u"invalid type ConsoleUser"_s;
    QTest::newRow("password predictable") << u"password"_s << u"invalid password Predictable"_s;
}

void PortalUserServiceTest::everythingOrNothing()
{
    QFETCH(const QString, change);
    QFETCH(const QString, error);
    UserSave other;
    other.user = person(u"Taken"_s, u"Ada"_s, u"Post"_s);
    QVERIFY(await(UserService(m_test->workspace()).save(other)).ok());
    NewPortalUser wanted = anna();
    const QHash<QString, std::function<void()>> changes{
        {u"login"_s, [&] { wanted.user.username = *domain::Username::parse(u"TAKEN"); }},
        {u"last"_s, [&] { wanted.user.last = {}; }},
        {u"contact"_s, [&] { wanted.contact.id = {}; }},
        {u"staff"_s, [&] { wanted.contact.staff = true; }},
        {u"facility"_s, [&] { wanted.facilities = QStringList{u"MT"_s, u"nowhere"_s}; }},
        {u"inactive"_s, [&] { wanted.facilities = QStringList{u"MT"_s, u"OLD"_s}; }},
        {u"lab"_s, [&] { wanted.lab = u"nowhere"_s; }},
        {u"no lab"_s, [&] { wanted.lab = u"cal-1"_s; }},
        {u"old lab"_s, [&] { wanted.lab = u"OLD"_s; }},
        {u"group"_s, [&] { wanted.group = u"Custmer Portal"_s; }},
        {u"console group"_s, [&] { wanted.group = u"Support"_s; }},
        {u"admin group"_s, [&] { wanted.group = u"Customer Admin"_s; }},
        {u"type"_s, [&] { wanted.user.type = *domain::Line::parse(u"Staff"); }},
        {u"password"_s,
         [&] {
             wanted.firstSecret = NewPortalUser::FirstSecret::Typed;
             wanted.password = support::Secret::fromText(u"Metro2026"_s);
         }},
    };
    const QString before = counts();
    changes.value(change)();
    QCOMPARE(described(await(portalUsers().add(wanted))), error);
    QCOMPARE(counts(), before);
    QCOMPARE(m_test->values(u"SELECT COUNT(*) AS value FROM requests WHERE what = 'add portal user'"_s), u"0"_s);
}

QTEST_GUILESS_MAIN(PortalUserServiceTest)
#include "PortalUserServiceTest.moc"
