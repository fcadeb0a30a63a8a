// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/FindService.h"
#include "services/FacilityService.h"
#include "services/UserService.h"
#include "support/TestWorkspace.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse::services;
using namespace gatehouse::test;
namespace domain = gatehouse::domain;
namespace support = gatehouse::support;

class FindServiceTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();
    void cleanup() { m_test.reset(); }

    void FLU_42_twoStaffAndThreePortalUsers();
    void FLU_45_aRowShowsWhatTheListNeeds();
    void whatWasSavedIsFoundAtOnce();
    void aRowThatIsGoneIsNotFound();
    void theGroupUserFindsItsOwnLabs();

private:
    FindService finds() { return FindService(m_test->workspace()); }
    void addUser(const QString &username, const QString &type, const QString &lab);
    static QStringList logins(const support::Result<FindPage> &page);

    std::unique_ptr<TestWorkspace> m_test;
};

void FindServiceTest::init()
{
    m_test = std::make_unique<TestWorkspace>(TestDatabase::currentEngine());
    for (const auto &made : {place(u"A"_s, u"Lab A"_s, Mark::Lab), place(u"B"_s, u"Lab B"_s, Mark::Lab)})
        QVERIFY(await(FacilityService(m_test->workspace()).save(made)).ok());
    for (const auto &[username, lab] : {std::pair(u"one"_s, u"A"_s), std::pair(u"two"_s, u"A"_s), std::pair(u"three"_s, u"B"_s),
                                        std::pair(u"four"_s, u"B"_s), std::pair(u"five"_s, u"B"_s)})
        addUser(username, u"General"_s, lab);
}

void FindServiceTest::addUser(const QString &username, const QString &type, const QString &lab)
{
    UserSave save;
    save.user = person(username, username, u"Person"_s);
    set(save.user, domain::userFields(), {{"type"_L1, type}});
    save.labs = {await(FacilityService(m_test->workspace()).load(lab))->facility.key};
    QCOMPARE(described(await(UserService(m_test->workspace()).save(save))), u"ok"_s);
}

QStringList FindServiceTest::logins(const support::Result<FindPage> &page)
{
    QStringList found;
    for (const FindRow &row : page->rows)
        found.append(row.username);
    return found;
}

void FindServiceTest::FLU_42_twoStaffAndThreePortalUsers()
{
    FindQuery query;
    query.application = domain::Application::Portal;
    QCOMPARE(*await(finds().count(query)), 5);
    query.currentFacility = await(FacilityService(m_test->workspace()).load(u"A"_s))->facility.key;
    QCOMPARE(*await(finds().count(query)), 2);
    QCOMPARE(logins(await(finds().page(query, {}, 10))), (QStringList{u"one"_s, u"two"_s}));
}

void FindServiceTest::FLU_45_aRowShowsWhatTheListNeeds()
{
    FindQuery query;
    query.text = u"person one"_s;
    const auto page = await(finds().page(query, {}, 10));
    QCOMPARE(page->rows.size(), 1);
    const FindRow &row = page->rows.constFirst();
    QCOMPARE(row.name, u"Person, one"_s);
    QCOMPARE(row.labs, QStringList{u"Lab A"_s});
    QCOMPARE(row.type, u"General"_s);
    QVERIFY(row.readiness.applicable);
    QVERIFY(!row.readiness.ready);
    QVERIFY(page->last);
}

void FindServiceTest::whatWasSavedIsFoundAtOnce()
{
    FindQuery query;
    query.text = u"straße"_s;
    QCOMPARE(*await(finds().count(query)), 0);
    addUser(u"Strasse.6"_s, u"General"_s, u"A"_s);
    QCOMPARE(logins(await(finds().page(query, {}, 10))), QStringList{u"Strasse.6"_s});
}

void FindServiceTest::aRowThatIsGoneIsNotFound()
{
    QCOMPARE(await(finds().row(Entity::Contact, 4711)).error().code, support::ErrorCode::NotFound);
    QVERIFY(await(finds().rows(Entity::Contact, {4711})).value().isEmpty());
}

void FindServiceTest::theGroupUserFindsItsOwnLabs()
{
    if (TestDatabase::currentEngine() != support::Engine::Sqlite)
        QSKIP("operators sign in by their database login here");
    const auto workspace = m_test->openAs(u"reader"_s, u"User"_s);
    FindQuery query;
    QCOMPARE(logins(await(FindService(*workspace).page(query, {}, 10))), QStringList{u"reader"_s});
    query.entity = Entity::Facility;
    QCOMPARE(*await(FindService(*workspace).count(query)), 2);
}

QTEST_GUILESS_MAIN(FindServiceTest)
#include "FindServiceTest.moc"
