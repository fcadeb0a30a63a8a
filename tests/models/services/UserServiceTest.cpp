// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/Directory.h"
#include "services/FacilityService.h"
#include "services/OfficeService.h"
#include "services/UserService.h"
#include "storage/CredentialStore.h"
#include "support/TestWorkspace.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse::services;
using namespace gatehouse::test;
namespace domain = gatehouse::domain;
namespace storage = gatehouse::storage;
namespace support = gatehouse::support;

class UserServiceTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();
    void cleanup() { m_test.reset(); }

    void FLU_05_whatWasTypedIsReadAgain();
    void FLU_05_blankRequiredFieldsAreNamedAndNothingIsWritten_data();
    void FLU_05_blankRequiredFieldsAreNamedAndNothingIsWritten();
    void FLU_06_initialPasswordIsStoredAsHashThatMustBeChanged();
    void FLU_06_predictableInitialPasswordIsRefused();
    void FLU_13_onlyActiveLabsBecomeLabs();
    void FLU_14_labsArePersistedWithoutDoubles();
    void FLU_15_theLastLabStays();
    void FLU_15_removingTheDefaultLabMakesTheNextOneDefault();
    void FLU_16_labsChangeNothingInThePortal();
    void FLU_21_groupsArePersisted();
    void FLU_40_defaultLabOfTheSiteIsAttachedByItself();
    void FLU_45_staffAndPortalUsersStandInOneTable();
    void loginTakenInAnotherCaseNamesWhoHasIt();
    void typeAndLicenceAreFilledInOrRefused();
    void applicationChangesOnlyWithoutMemberships();
    void groupsOfTheOtherKindAreRefused();
    void secondSaveOfOneVersionIsRefused();
    void searchHoldsNamesLoginMailsPhonesAndNumber();
    void passwordCanBeSetAgain();
    void whoMayNotIsRefusedAndRemembered();
    void lastAdministratorStays();

private:
    UserService users() { return UserService(m_test->workspace()); }
    domain::FacilityKey add(const domain::Facility &facility);
    UserRecord saved(const domain::User &user);
    domain::GroupKey group(const QString &name);

    std::unique_ptr<TestWorkspace> m_test;
};

namespace {

const QString kLastEvent = u"SELECT op || ' ' || tbl || ' ' || record || ' ' || actor AS value FROM audit ORDER BY id DESC LIMIT 1"_s;

QStringList labsOf(const UserRecord &record)
{
    QStringList labs;
    for (const domain::FacilityLink &link : record.labs)
        labs << link.facility.code + (link.isDefault ? u" default"_s : QString());
    return labs;
}

QStringList groupsOf(const UserRecord &record)
{
    QStringList groups;
    for (const domain::Group &group : record.groups)
        groups << group.name;
    return groups;
}

UserSave saveOf(const domain::User &user)
{
    UserSave save;
    save.user = user;
    return save;
}

} // namespace

void UserServiceTest::init()
{
    m_test = std::make_unique<TestWorkspace>(TestDatabase::currentEngine());
}

domain::FacilityKey UserServiceTest::add(const domain::Facility &facility)
{
    const auto made = await(FacilityService(m_test->workspace()).save(facility));
    if (!made.ok())
        qFatal("facility: %s", qPrintable(described(made)));
    return made->facility.key;
}

UserRecord UserServiceTest::saved(const domain::User &user)
{
    const auto made = await(users().save(saveOf(user)));
    if (!made.ok())
        qFatal("user: %s %s", qPrintable(described(made)), qPrintable(made.error().detail));
    return made->record;
}

domain::GroupKey UserServiceTest::group(const QString &name)
{
    const auto directory = await(DirectoryService(m_test->workspace()).load());
    if (!directory.ok() || !directory->group(name))
        qFatal("no group %s", qPrintable(name));
    return directory->group(name)->key;
}

void UserServiceTest::FLU_05_whatWasTypedIsReadAgain()
{
    domain::User user = person(u"Anna.Lind"_s, u"Änna Sofía"_s, u"O’Lind-王"_s);
    set(user, domain::userFields(),
        {{"initials"_L1, u"ÄL"_s},
         {"email1"_L1, u"anna@example.org"_s},
         {"email2"_L1, u"lind@example.org"_s},
         {"phone1"_L1, u"+41 (0)44 123 45 67"_s},
         {"phone2"_L1, u"044-1"_s},
         {"employee"_L1, u"E-17"_s},
         {"stamp"_L1, u"S 9"_s},
         {"licence"_L1, u"NAMED"_s},
         {"mobile"_L1, u"yes"_s},
         {"valid-from"_L1, u"2026-01-01"_s},
         {"valid-until"_L1, u"2027-12-31"_s},
         {"comments"_L1, u"first line\nsecond 'line'"_s}});
    const UserRecord made = saved(user);
    QVERIFY(made.user.key.isStored());
    const auto again = await(users().load(u"ANNA.LIND"_s));
    QCOMPARE(described(again), u"ok"_s);
    QVERIFY(again->user == made.user);
    for (const auto &field : domain::userFields()) {
        if (field.key != "type"_L1)
            QCOMPARE(field.text(again->user), field.text(user));
    }
    QCOMPARE(again->user.type.text(), u"General"_s);
}

void UserServiceTest::FLU_05_blankRequiredFieldsAreNamedAndNothingIsWritten_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"first", "last", "username"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void UserServiceTest::FLU_05_blankRequiredFieldsAreNamedAndNothingIsWritten()
{
    QFETCH(const QString, field);
    domain::User user = person(u"anna"_s, u"Anna"_s, u"Lind"_s);
    QVERIFY(domain::findField(domain::userFields(), field)->assign(user, u"  "_s).ok());
    QCOMPARE(described(await(users().save(saveOf(user)))), QString(u"invalid "_s + field + u" Required"_s));
    QCOMPARE(described(await(users().load(u"anna"_s))), u"not-found user: anna"_s);
}

void UserServiceTest::FLU_06_initialPasswordIsStoredAsHashThatMustBeChanged()
{
    UserSave save = saveOf(person(u"anna"_s, u"Anna"_s, u"Lind"_s));
    save.password = support::Secret::fromText(u"blue kettle"_s);
    const auto made = await(users().save(save));
    QCOMPARE(described(made), u"ok"_s);
    const auto session = m_test->database().openSession();
    const auto credential = storage::CredentialStore(*session).find(made->record.user.key);
    QVERIFY(credential.ok() && credential->has_value());
    QCOMPARE((*credential)->mustChange, true);
    QCOMPARE((*credential)->setAt, m_test->clock().now());
    QCOMPARE((*credential)->deadAt, m_test->clock().now().addSecs(72 * 3600));
    QVERIFY(domain::matches((*credential)->verifier, *save.password));
    QVERIFY(!(*credential)->verifier.digest.contains("kettle"));
}

void UserServiceTest::FLU_06_predictableInitialPasswordIsRefused()
{
    UserSave save = saveOf(person(u"anna"_s, u"Anna"_s, u"Lindgren"_s));
    save.password = support::Secret::fromText(u"Lindgren1"_s);
    QCOMPARE(described(await(users().save(save))), u"invalid password Predictable"_s);
    save.password = support::Secret::fromText(u"short"_s);
    QCOMPARE(described(await(users().save(save))), u"invalid password TooShort: 8"_s);
    QCOMPARE(described(await(users().load(u"anna"_s))), u"not-found user: anna"_s);
}

void UserServiceTest::FLU_13_onlyActiveLabsBecomeLabs()
{
    const UserRecord anna = saved(person(u"anna"_s, u"Anna"_s, u"Lind"_s));
    const auto customer = add(place(u"cal-1"_s, u"Calibration One"_s, Mark::Customer));
    domain::Facility closed = place(u"OLD"_s, u"Old Lab"_s, Mark::Lab);
    closed.active = false;
    const auto inactive = add(closed);
    QCOMPARE(described(await(users().addLabs(anna.user.key, {customer}))), u"invalid lab NotALab: cal-1"_s);
    QCOMPARE(described(await(users().addLabs(anna.user.key, {inactive}))), u"invalid lab Inactive: Old Lab"_s);
    QCOMPARE(described(await(users().addLabs(anna.user.key, {{4711}}))), u"not-found lab"_s);
    QCOMPARE(labsOf(*await(users().load(anna.user.key))), QStringList());
}

void UserServiceTest::FLU_14_labsArePersistedWithoutDoubles()
{
    const UserRecord anna = saved(person(u"anna"_s, u"Anna"_s, u"Lind"_s));
    const auto zurich = add(place(u"ZRH"_s, u"Zürich"_s, Mark::Lab));
    const auto bern = add(place(u"BRN"_s, u"Bern"_s, Mark::Both));
    const auto added = await(users().addLabs(anna.user.key, {zurich, bern, zurich}));
    QCOMPARE(described(added), u"ok"_s);
    QCOMPARE(labsOf(*added), QStringList({u"ZRH default"_s, u"BRN"_s}));
    QCOMPARE(labsOf(*await(users().addLabs(anna.user.key, {bern}))), QStringList({u"ZRH default"_s, u"BRN"_s}));
    QCOMPARE(labsOf(*await(users().setDefaultLab(anna.user.key, bern))), QStringList({u"BRN default"_s, u"ZRH"_s}));
    QCOMPARE(labsOf(*await(users().load(u"anna"_s))), QStringList({u"BRN default"_s, u"ZRH"_s}));
}

void UserServiceTest::FLU_15_theLastLabStays()
{
    const auto lab = add(place(u"CPL"_s, u"Customer Portal Lab"_s, Mark::Lab));
    UserSave save = saveOf(person(u"anna"_s, u"Anna"_s, u"Lind"_s));
    save.labRule = UserSave::LabRule::Required;
    QCOMPARE(described(await(users().save(save))), u"lab-required lab"_s);
    QCOMPARE(described(await(users().load(u"anna"_s))), u"not-found user: anna"_s);
    save.labs = {lab};
    const auto made = await(users().save(save));
    QCOMPARE(described(made), u"ok"_s);
    QCOMPARE(described(await(users().removeLab(made->record.user.key, lab))), u"invalid lab LastLab"_s);
    QCOMPARE(labsOf(*await(users().load(u"anna"_s))), QStringList({u"CPL default"_s}));
}

void UserServiceTest::FLU_15_removingTheDefaultLabMakesTheNextOneDefault()
{
    const auto bern = add(place(u"BRN"_s, u"Bern"_s, Mark::Lab));
    const auto chur = add(place(u"CHU"_s, u"Chur"_s, Mark::Lab));
    const auto zug = add(place(u"ZUG"_s, u"Zug"_s, Mark::Lab));
    UserSave save = saveOf(person(u"anna"_s, u"Anna"_s, u"Lind"_s));
    save.labs = {zug, chur, bern};
    const auto made = await(users().save(save));
    QCOMPARE(labsOf(made->record), QStringList({u"ZUG default"_s, u"BRN"_s, u"CHU"_s}));
    QCOMPARE(labsOf(*await(users().removeLab(made->record.user.key, zug))), QStringList({u"BRN default"_s, u"CHU"_s}));
}

void UserServiceTest::FLU_16_labsChangeNothingInThePortal()
{
    const UserRecord anna = saved(person(u"anna"_s, u"Anna"_s, u"Lind"_s));
    const auto lab = add(place(u"CPL"_s, u"Customer Portal Lab"_s, Mark::Lab));
    const auto after = await(users().addLabs(anna.user.key, {lab}));
    QCOMPARE(described(after), u"ok"_s);
    QVERIFY(after->readiness.conditions == anna.readiness.conditions);
    QVERIFY(after->preview.facilities == anna.preview.facilities);
    QCOMPARE(after->preview.assets, anna.preview.assets);
}

void UserServiceTest::FLU_21_groupsArePersisted()
{
    const UserRecord anna = saved(person(u"anna"_s, u"Anna"_s, u"Lind"_s));
    const auto portal = group(u"Customer Portal"_s);
    QCOMPARE(groupsOf(anna), QStringList());
    const auto ticked = await(users().changeGroups(anna.user.key, {portal}, {}));
    QCOMPARE(described(ticked), u"ok"_s);
    QCOMPARE(groupsOf(*ticked), QStringList({u"Customer Portal"_s}));
    QCOMPARE(groupsOf(*await(users().changeGroups(anna.user.key, {portal}, {}))), QStringList({u"Customer Portal"_s}));
    QCOMPARE(groupsOf(*await(users().load(u"anna"_s))), QStringList({u"Customer Portal"_s}));
    QCOMPARE(groupsOf(*await(users().changeGroups(anna.user.key, {group(u"Customer Admin"_s)}, {portal}))), QStringList({u"Customer Admin"_s}));
}

void UserServiceTest::FLU_40_defaultLabOfTheSiteIsAttachedByItself()
{
    add(place(u"CPL"_s, u"Customer Portal Lab"_s, Mark::Lab));
    QVERIFY(await(OfficeService(m_test->workspace()).setSetting(u"labs.default"_s, u"CPL"_s)).ok());
    UserSave save = saveOf(person(u"anna"_s, u"Anna"_s, u"Lind"_s));
    save.labRule = UserSave::LabRule::Required;
    const auto made = await(users().save(save));
    QCOMPARE(described(made), u"ok"_s);
    QCOMPARE(made->defaultLabAttached, true);
    QCOMPARE(labsOf(made->record), QStringList({u"CPL default"_s}));
    save.user = person(u"bert"_s, u"Bert"_s, u"Lind"_s);
    save.labs = {add(place(u"ZRH"_s, u"Zürich"_s, Mark::Lab))};
    const auto chosen = await(users().save(save));
    QCOMPARE(chosen->defaultLabAttached, false);
    QCOMPARE(labsOf(chosen->record), QStringList({u"ZRH default"_s}));
}

void UserServiceTest::FLU_45_staffAndPortalUsersStandInOneTable()
{
    const UserRecord portal = saved(person(u"anna"_s, u"Anna"_s, u"Lind"_s));
    QVERIFY(portal.user.application == domain::Application::Portal);
    QCOMPARE(portal.readiness.applicable, true);
    if (m_test->database().engine() == support::Engine::Postgresql)
        return; // there operators come by `gatehousectl operator` only, which has its own test
    domain::User staff = person(u"bert"_s, u"Bert"_s, u"Lind"_s);
    set(staff, domain::userFields(), {{"type"_L1, u"Staff"_s}});
    const UserRecord console = saved(staff);
    QVERIFY(console.user.application == domain::Application::Console);
    QCOMPARE(console.user.licence.text(), u"NAMED"_s);
    QCOMPARE(console.readiness.applicable, false);
}

void UserServiceTest::loginTakenInAnotherCaseNamesWhoHasIt()
{
    const UserRecord anna = saved(person(u"anna"_s, u"Anna"_s, u"Lind"_s));
    QCOMPARE(described(await(users().save(saveOf(person(u"ANNA"_s, u"Anton"_s, u"Berg"_s))))), u"duplicate username: Anna Lind, anna"_s);
    UserRecord bert = saved(person(u"bert"_s, u"Bert"_s, u"Berg"_s));
    bert.user.username = *domain::Username::parse(u"Anna");
    QCOMPARE(described(await(users().save(saveOf(bert.user)))), u"duplicate username: Anna Lind, anna"_s);
    domain::User renamed = anna.user;
    renamed.username = *domain::Username::parse(u"Anna");
    QCOMPARE(described(await(users().save(saveOf(renamed)))), u"ok"_s);
}

void UserServiceTest::typeAndLicenceAreFilledInOrRefused()
{
    const UserRecord anna = saved(person(u"anna"_s, u"Anna"_s, u"Lind"_s));
    QCOMPARE(anna.user.type.text(), u"General"_s);
    QCOMPARE(anna.user.licence.text(), u"CUSTPORTAL"_s);
    domain::User user = person(u"bert"_s, u"Bert"_s, u"Lind"_s);
    set(user, domain::userFields(), {{"type"_L1, u"Generel"_s}});
    QCOMPARE(described(await(users().save(saveOf(user)))), u"invalid type Unknown: General"_s);
    set(user, domain::userFields(), {{"type"_L1, u"Customer User"_s}});
    QCOMPARE(described(await(users().save(saveOf(user)))), u"invalid type ContactRequired"_s);
    domain::User turned = anna.user;
    set(turned, domain::userFields(), {{"type"_L1, u"Customer User"_s}});
    QCOMPARE(described(await(users().save(saveOf(turned)))), u"invalid type ContactRequired"_s);
    domain::User late = anna.user;
    set(late, domain::userFields(), {{"valid-from"_L1, u"2026-02-01"_s}, {"valid-until"_L1, u"2026-01-31"_s}});
    QCOMPARE(described(await(users().save(saveOf(late)))), u"invalid valid-until Period"_s);
}

void UserServiceTest::applicationChangesOnlyWithoutMemberships()
{
    UserRecord anna = saved(person(u"anna"_s, u"Anna"_s, u"Lind"_s));
    const auto portal = group(u"Customer Portal"_s);
    QVERIFY(await(users().changeGroups(anna.user.key, {portal}, {})).ok());
    set(anna.user, domain::userFields(), {{"type"_L1, u"Staff"_s}, {"licence"_L1, QString()}});
    QCOMPARE(described(await(users().save(saveOf(anna.user)))), u"invalid type ApplicationFixed"_s);
    QVERIFY(await(users().changeGroups(anna.user.key, {}, {portal})).ok());
    const auto turned = await(users().save(saveOf(anna.user)));
    if (m_test->database().engine() == support::Engine::Postgresql) {
        QCOMPARE(described(turned), u"invalid type ConsoleUser"_s); // operators are the server's logins there
        return;
    }
    QCOMPARE(described(turned), u"ok"_s);
    QVERIFY(turned->record.user.application == domain::Application::Console);
}

void UserServiceTest::groupsOfTheOtherKindAreRefused()
{
    const UserRecord anna = saved(person(u"anna"_s, u"Anna"_s, u"Lind"_s));
    QCOMPARE(described(await(users().changeGroups(anna.user.key, {group(u"Administrator"_s)}, {}))), u"invalid group GroupKind: Administrator"_s);
    QCOMPARE(described(await(users().changeGroups(anna.user.key, {group(u"Non-Portal Users"_s)}, {}))),
             u"invalid group NotAllowedByType: Non-Portal Users, General"_s);
    QCOMPARE(described(await(users().changeGroups(anna.user.key, {{4711}}, {}))), u"not-found group"_s);
    QCOMPARE(groupsOf(*await(users().load(u"anna"_s))), QStringList());
}

void UserServiceTest::secondSaveOfOneVersionIsRefused()
{
    const UserRecord read = saved(person(u"anna"_s, u"Anna"_s, u"Lind"_s));
    domain::User first = read.user;
    set(first, domain::userFields(), {{"last"_L1, u"Berg"_s}});
    QCOMPARE(described(await(users().save(saveOf(first)))), u"ok"_s);
    domain::User second = read.user;
    set(second, domain::userFields(), {{"phone1"_L1, u"044 1"_s}});
    const auto refused = await(users().save(saveOf(second)));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, support::ErrorCode::Conflict);
    QCOMPARE(refused.error().arguments.size(), 2);
    QCOMPARE(refused.error().arguments.constFirst(), m_test->workspace().currentOperator().name);
    QVERIFY(QDateTime::fromString(refused.error().arguments.constLast(), Qt::ISODate).isValid());
    QCOMPARE(await(users().load(u"anna"_s))->user.last.text(), u"Berg"_s);
    second.key = {4711};
    QCOMPARE(described(await(users().save(saveOf(second)))), u"not-found user"_s);
    QCOMPARE(described(await(users().setActive(read.user.key, read.user.rowVersion, false))).left(8), u"conflict"_s);
}

void UserServiceTest::searchHoldsNamesLoginMailsPhonesAndNumber()
{
    domain::User user = person(u"A.Lind"_s, u"Änna"_s, u"Müller Lind"_s);
    set(user, domain::userFields(), {{"email1"_L1, u"Anna@Example.org"_s}, {"phone1"_L1, u"+41 (0)44 12"_s}, {"employee"_L1, u"E-17"_s}});
    const UserRecord anna = saved(user);
    QCOMPARE(anna.user.username.text(), u"A.Lind"_s);
    QCOMPARE(m_test->values(
                 u"SELECT search AS value FROM user_search JOIN users ON users.id = user_search.id WHERE login_key = 'a.lind'"_s),
             u"  muller  lind  anna  muller  lind  a.lind  anna@example.org  4104412  e-17  "_s);
    QCOMPARE(m_test->values(u"SELECT sort_key AS value FROM users WHERE login_key = 'a.lind'"_s), u"muller lind anna"_s);
}

void UserServiceTest::passwordCanBeSetAgain()
{
    const UserRecord anna = saved(person(u"anna"_s, u"Anna"_s, u"Lind"_s));
    const auto lasting = support::Secret::fromText(u"nine blue kettles"_s);
    QCOMPARE(described(await(users().setPassword(anna.user.key, support::Secret::fromText(u"blue kettle"_s), PasswordChange::Lasting))),
             u"invalid password TooShort: 15"_s);
    QCOMPARE(described(await(users().setPassword(anna.user.key, lasting, PasswordChange::Lasting))), u"ok"_s);
    const auto session = m_test->database().openSession();
    const auto credential = storage::CredentialStore(*session).find(anna.user.key);
    QCOMPARE((*credential)->mustChange, false);
    QVERIFY(!(*credential)->deadAt.isValid());
    QVERIFY(domain::matches((*credential)->verifier, lasting));
    QCOMPARE(described(await(users().unlock(anna.user.key))), u"ok"_s);
}

void UserServiceTest::whoMayNotIsRefusedAndRemembered()
{
    const UserRecord anna = saved(person(u"anna"_s, u"Anna"_s, u"Lind"_s));
    if (m_test->database().engine() == support::Engine::Postgresql)
        QSKIP("an operator of PostgreSQL signs in with a login of the server: tested with the operators");
    const auto workspace = m_test->openAs(u"sven"_s, u"Support"_s);
    const UserService support(*workspace);
    QCOMPARE(described(await(support.save(saveOf(anna.user)))), u"denied: Administrator, Portal Admin"_s);
    QCOMPARE(m_test->values(kLastEvent), u"refused people.edit save user sven"_s);
    QCOMPARE(described(await(support.load(u"anna"_s))), u"ok"_s);
    QCOMPARE(described(await(support.setPassword(anna.user.key, gatehouse::support::Secret::fromText(u"blue kettle"_s), PasswordChange::MustChange))), u"ok"_s);
    const auto sven = await(users().load(u"sven"_s));
    const auto admin = m_test->openAs(u"petra"_s, u"Portal Admin"_s);
    QCOMPARE(described(await(UserService(*admin).setActive(sven->user.key, sven->user.rowVersion, false))), u"denied: Administrator"_s);
    QCOMPARE(m_test->values(kLastEvent), u"refused operators.edit deactivate user petra"_s);
}

void UserServiceTest::lastAdministratorStays()
{
    if (m_test->database().engine() == support::Engine::Postgresql)
        QSKIP("an operator of PostgreSQL signs in with a login of the server: tested with the operators");
    const auto workspace = m_test->openAs(u"ada"_s, u"Administrator"_s);
    const auto ada = await(users().load(u"ada"_s));
    QCOMPARE(described(await(UserService(*workspace).setActive(ada->user.key, ada->user.rowVersion, false))), u"invalid active Self"_s);
    QCOMPARE(described(await(users().setActive(ada->user.key, ada->user.rowVersion, false))), u"invalid active LastAdministrator"_s);
    QCOMPARE(described(await(users().changeGroups(ada->user.key, {}, {group(u"Administrator"_s)}))), u"invalid group LastAdministrator"_s);
    m_test->openAs(u"bea"_s, u"Administrator"_s);
    QCOMPARE(described(await(users().setActive(ada->user.key, ada->user.rowVersion, false))), u"ok"_s);
}

QTEST_GUILESS_MAIN(UserServiceTest)
#include "UserServiceTest.moc"
