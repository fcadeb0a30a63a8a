// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/RemovalService.h"

#include "services/OfficeService.h"
#include "support/PortalPeople.h"
#include "ui/text/ErrorText.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse::services;
using namespace gatehouse::test;
namespace domain = gatehouse::domain;

class RemovalServiceTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();
    void cleanup() { m_test.reset(); }

    void recordsWithoutHistoryGo();
    void IFS_11_aSignInKeepsTheUser();
    void IFS_11_aContactKeepsTheUserAlsoWhenItIsOver();
    void IFS_11_aUserKeepsTheContactAlsoWhenItIsOver();
    void IFS_11_aLinkThatWasInForceKeepsTheContact();
    void aLinkThatNeverBeganKeepsNobody();
    void IFS_11_whatHangsOnAFacilityKeepsIt();
    void IFS_11_linksThatAreOverKeepTheFacility();
    void somebodySavedFirst();
    void theAuditStays();
    void FLU_02_supportMayNot();
    void theSentenceSaysWhatHistoryThereIs();

private:
    RemovalService removal() { return RemovalService(m_test->workspace()); }
    UserService users() { return UserService(m_test->workspace()); }
    ContactService contacts() { return ContactService(m_test->workspace()); }
    domain::User user(const QString &login);
    domain::Contact contact(const QString &id);
    std::unique_ptr<TestWorkspace> m_test;
    std::unique_ptr<PortalPeople> m_people;
};

void RemovalServiceTest::init()
{
    m_test = std::make_unique<TestWorkspace>(TestDatabase::currentEngine());
    m_people = std::make_unique<PortalPeople>(m_test->workspace());
}

domain::User RemovalServiceTest::user(const QString &login)
{
    UserSave save;
    save.user = person(login, u"Ada"_s, u"Alone"_s);
    save.labs = {m_people->mt.key};
    return await(users().save(save))->record.user;
}

domain::Contact RemovalServiceTest::contact(const QString &id)
{
    ContactSave save;
    save.contact = contactOf(id, u"Ada"_s, u"Alone"_s);
    return await(contacts().save(save))->contact;
}

void RemovalServiceTest::recordsWithoutHistoryGo()
{
    const domain::User ada = user(u"ada"_s);
    QCOMPARE(described(await(removal().check(ada.key))), u"ok"_s);
    QCOMPARE(described(await(removal().remove(ada.key, ada.rowVersion))), u"ok"_s);
    QCOMPARE(described(await(users().load(ada.key))), u"not-found user"_s);
    const domain::Contact c = contact(u"c-1"_s);
    QCOMPARE(described(await(removal().remove(c.key, c.rowVersion))), u"ok"_s);
    const domain::Facility empty = m_people->add(place(u"NEW"_s, u"New"_s, Mark::Customer));
    QCOMPARE(described(await(removal().remove(empty.key, empty.rowVersion))), u"ok"_s);
    QCOMPARE(described(await(FacilityService(m_test->workspace()).load(u"NEW"_s))), u"not-found facility: NEW"_s);
}

void RemovalServiceTest::IFS_11_aSignInKeepsTheUser()
{
    const domain::User ada = user(u"ada"_s);
    const QString time = TestDatabase::currentEngine() == gatehouse::support::Engine::Sqlite ? u"'2026-05-01T08:00:00.000Z'"_s
                                                                                             : u"'2026-05-01T08:00:00Z'"_s;
    QCOMPARE(m_test->execute(u"INSERT INTO sign_in_state (user_id, last_sign_in) VALUES (%1, %2)"_s.arg(ada.key.value).arg(time)),
             u"ok"_s);
    QCOMPARE(described(await(removal().remove(ada.key, ada.rowVersion))), u"in-use History: sign-in, 2026-05-01T08:00:00Z"_s);
}

void RemovalServiceTest::IFS_11_aContactKeepsTheUserAlsoWhenItIsOver()
{
    const domain::User ada = user(u"ada"_s);
    const domain::Contact c = contact(u"c-1"_s);
    QCOMPARE(described(await(contacts().linkUser(c.key, ada.key))), u"ok"_s);
    QCOMPARE(described(await(removal().check(ada.key))), u"in-use History: contact, c-1"_s);
    QCOMPARE(described(await(contacts().unlinkUser(c.key))), u"ok"_s);
    QCOMPARE(described(await(removal().check(ada.key))), u"in-use History: contacts, 1"_s);
}

void RemovalServiceTest::IFS_11_aUserKeepsTheContactAlsoWhenItIsOver()
{
    const domain::User ada = user(u"ada"_s);
    const domain::Contact c = contact(u"c-1"_s);
    QCOMPARE(described(await(contacts().linkUser(c.key, ada.key))), u"ok"_s);
    QCOMPARE(described(await(removal().check(c.key))), u"in-use History: user, ada"_s);
    QCOMPARE(described(await(contacts().unlinkUser(c.key))), u"ok"_s);
    QCOMPARE(described(await(removal().check(c.key))), u"in-use History: users, 1"_s);
}

void RemovalServiceTest::IFS_11_aLinkThatWasInForceKeepsTheContact()
{
    const domain::Contact c = contact(u"c-1"_s);
    QCOMPARE(described(await(contacts().addFacilities(c.key, {m_people->mt.key}))), u"ok"_s);
    QCOMPARE(described(await(removal().check(c.key))), u"in-use History: facilities, 1"_s);
    QCOMPARE(described(await(contacts().removeFacility(c.key, m_people->mt.key))), u"ok"_s);
    QCOMPARE(described(await(removal().check(c.key))), u"in-use History: facilities, 1"_s);
}

void RemovalServiceTest::aLinkThatNeverBeganKeepsNobody()
{
    const domain::Contact c = contact(u"c-1"_s);
    const domain::Facility later = m_people->add(place(u"LATER"_s, u"Later"_s, Mark::Customer));
    QCOMPARE(described(await(contacts().addFacilities(c.key, {later.key}, {QDate(2099, 1, 1), {}}))), u"ok"_s);
    QCOMPARE(described(await(removal().check(later.key))), u"in-use History: links, 1"_s); // the link itself still hangs on it
    const auto version = await(contacts().load(c.key))->contact.rowVersion;
    QCOMPARE(described(await(removal().remove(c.key, version))), u"ok"_s);
    QCOMPARE(described(await(removal().remove(later.key, later.rowVersion))), u"ok"_s);
}

void RemovalServiceTest::IFS_11_whatHangsOnAFacilityKeepsIt()
{
    QCOMPARE(described(await(removal().check(m_people->cal.key))), u"in-use History: assets, 1"_s);
    const domain::Facility lab = m_people->add(place(u"LAB"_s, u"Lab"_s, Mark::Lab));
    domain::Facility child = place(u"SUB"_s, u"Sub"_s, Mark::Customer);
    child.parent = domain::FacilityCode::parse(u"LAB"_s).value();
    m_people->add(child);
    QCOMPARE(described(await(OfficeService(m_test->workspace()).setSetting(u"labs.default"_s, u"LAB"_s))), u"ok"_s);
    QCOMPARE(described(await(removal().check(lab.key))), u"in-use History: children, 1, default-lab, LAB"_s);
}

void RemovalServiceTest::IFS_11_linksThatAreOverKeepTheFacility()
{
    const domain::Facility lab = m_people->add(place(u"LAB"_s, u"Lab"_s, Mark::Both));
    const domain::User ada = user(u"ada"_s);
    QCOMPARE(described(await(users().addLabs(ada.key, {lab.key}))), u"ok"_s);
    QCOMPARE(described(await(users().removeLab(ada.key, lab.key))), u"ok"_s);
    QCOMPARE(described(await(removal().check(lab.key))), u"in-use History: labs, 1"_s);
    const domain::Contact c = contact(u"c-1"_s);
    QCOMPARE(described(await(contacts().addFacilities(c.key, {lab.key}))), u"ok"_s);
    QCOMPARE(described(await(contacts().removeFacility(c.key, lab.key))), u"ok"_s);
    QCOMPARE(described(await(removal().check(lab.key))), u"in-use History: links, 1, labs, 1"_s);
}

void RemovalServiceTest::somebodySavedFirst()
{
    domain::User ada = user(u"ada"_s);
    UserSave save;
    save.user = ada;
    save.user.initials = domain::Initials::parse(u"AA"_s).value();
    QCOMPARE(described(await(users().save(save))), u"ok"_s);
    const auto removed = await(removal().remove(ada.key, ada.rowVersion));
    QVERIFY(!removed.ok());
    QCOMPARE(removed.error().code, gatehouse::support::ErrorCode::Conflict);
    QCOMPARE(described(await(users().load(ada.key))), u"ok"_s);
}

void RemovalServiceTest::theAuditStays()
{
    const domain::User ada = user(u"ada"_s);
    QCOMPARE(described(await(removal().remove(ada.key, ada.rowVersion))), u"ok"_s);
    QCOMPARE(
        m_test->values(u"SELECT op AS value FROM audit WHERE tbl = 'users' AND record = '%1' ORDER BY id"_s.arg(ada.key.value)),
        u"insert|delete"_s);
}

void RemovalServiceTest::FLU_02_supportMayNot()
{
    if (TestDatabase::currentEngine() != gatehouse::support::Engine::Sqlite)
        return; // who signs in there is the server's
    const domain::User ada = user(u"ada"_s);
    const auto support = m_test->openAs(u"sue"_s, u"Support"_s);
    const auto removed = await(RemovalService(*support).remove(ada.key, ada.rowVersion));
    QCOMPARE(removed.error().code, gatehouse::support::ErrorCode::Denied);
}

void RemovalServiceTest::theSentenceSaysWhatHistoryThereIs()
{
    const auto refused = await(removal().check(m_people->mt.key));
    QCOMPARE(gatehouse::ui::text::ErrorText::sentence(refused.error()),
             u"This record has a history and stays: it owns 2 assets. Deactivate it instead."_s);
}

QTEST_GUILESS_MAIN(RemovalServiceTest)
#include "RemovalServiceTest.moc"
