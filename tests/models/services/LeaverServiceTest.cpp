// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/LeaverService.h"

#include "services/OfficeService.h"
#include "support/PortalPeople.h"
#include "ui/text/EffectText.h"

#include <QTest>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse::services;
using namespace gatehouse::test;
namespace domain = gatehouse::domain;
using gatehouse::ui::text::EffectText;

class LeaverServiceTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();
    void cleanup() { m_test.reset(); }

    void lookingChangesNothing();
    void allOfItEndsInOneRequest();
    void contactAndUserAreOnePerson();
    void linksToComeNeverBegin();
    void whoHasLeftIsLeftAlone();
    void operatorsAreNotEndedHereOnAServer();

private:
    LeaverService leavers() { return LeaverService(m_test->workspace()); }
    std::unique_ptr<TestWorkspace> m_test;
    std::unique_ptr<PortalPeople> m_people;
    UserRecord m_anna;
};

void LeaverServiceTest::init()
{
    m_test = std::make_unique<TestWorkspace>(TestDatabase::currentEngine());
    m_people = std::make_unique<PortalPeople>(m_test->workspace());
    m_anna = m_people->add(u"anna"_s, u"Anna"_s, u"Lind"_s, {u"MT"_s, u"cal-1"_s});
}

void LeaverServiceTest::lookingChangesNothing()
{
    const auto leaver = await(leavers().look(m_anna.user.key));
    QCOMPARE(described(leaver), u"ok"_s);
    QCOMPARE(EffectText::sentence(leaver->effect), u"Anna Lind loses 3 assets of 2 facilities and can no longer sign in."_s);
    QCOMPARE(EffectText::ending(*leaver), u"The user anna becomes inactive.\nThe contact c-anna becomes inactive.\n"
                                          "The links to facilities end today: Main Test, Calibration One.\n"
                                          "The first password, not used yet, opens nothing any more."_s);
    const auto record = await(UserService(m_test->workspace()).load(m_anna.user.key));
    QVERIFY(record->user.active && record->readiness.ready);
}

void LeaverServiceTest::allOfItEndsInOneRequest()
{
    QCOMPARE(described(await(leavers().leave(m_anna.user.key))), u"ok"_s);
    const auto record = await(UserService(m_test->workspace()).load(m_anna.user.key));
    QVERIFY(!record->user.active);
    QVERIFY(!record->contact->active);
    const auto contact = await(ContactService(m_test->workspace()).load(m_anna.contact->key));
    for (const domain::FacilityLink &link : contact->facilities)
        QCOMPARE(link.validity.until, QDate(2026, 5, 4)); // inclusive, in the site's zone
    QCOMPARE(record->readiness.conditions.at(3).reason, domain::ConditionReason::InitialExpired);
    QCOMPARE(m_test->values(u"SELECT COUNT(DISTINCT request) AS value FROM audit WHERE request IN "
                            "(SELECT id FROM requests WHERE what = 'leaver')"_s),
             u"1"_s);
}

void LeaverServiceTest::contactAndUserAreOnePerson()
{
    QCOMPARE(described(await(leavers().leave(m_anna.contact->key))), u"ok"_s);
    QVERIFY(!await(UserService(m_test->workspace()).load(m_anna.user.key))->user.active);
}

void LeaverServiceTest::linksToComeNeverBegin()
{
    const ContactService contacts(m_test->workspace());
    QCOMPARE(described(await(contacts.setValidity(m_anna.contact->key, m_people->mt.key, {QDate(2026, 6, 1), {}}))), u"ok"_s);
    QCOMPARE(described(await(leavers().leave(m_anna.user.key))), u"ok"_s);
    const auto contact = await(contacts.load(m_anna.contact->key));
    QCOMPARE(contact->facilities.size(), 1);
    QCOMPARE(contact->facilities.first().facility.code, u"cal-1"_s);
    QVERIFY(contact->facilities.first().isDefault);
}

void LeaverServiceTest::whoHasLeftIsLeftAlone()
{
    QCOMPARE(described(await(leavers().leave(m_anna.user.key))), u"ok"_s);
    QVERIFY(await(leavers().look(m_anna.user.key))->hasLeft());
    const QString before = m_test->values(u"SELECT COUNT(*) AS value FROM audit"_s);
    QCOMPARE(described(await(leavers().leave(m_anna.user.key))), u"ok"_s);
    QCOMPARE(m_test->values(u"SELECT COUNT(*) AS value FROM audit"_s), before);
}

void LeaverServiceTest::operatorsAreNotEndedHereOnAServer()
{
    const OfficeService office(m_test->workspace());
    // logins are the whole server's, so each run has one of its own
    const QString name = u"op"_s + QUuid::createUuid().toString(QUuid::Id128).left(10);
    const auto secret = gatehouse::support::Secret::fromText(u"harbour lantern copper 31"_s);
    QCOMPARE(described(await(office.addOperator(name, u"Administrator"_s, secret))), u"ok"_s);
    const auto record = await(UserService(m_test->workspace()).load(name));
    const bool onServer = TestDatabase::currentEngine() == gatehouse::support::Engine::Postgresql;
    QCOMPARE(described(await(leavers().leave(record->user.key))),
             onServer ? u"invalid login ConsoleUser"_s : u"invalid active LastAdministrator"_s);
}

QTEST_GUILESS_MAIN(LeaverServiceTest)
#include "LeaverServiceTest.moc"
