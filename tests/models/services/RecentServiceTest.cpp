// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/RecentService.h"
#include "services/FacilityService.h"
#include "support/Colleague.h"
#include "support/PlainConnection.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse::services;
using namespace gatehouse::test;
namespace domain = gatehouse::domain;

/// What an operator looked at last.
class RecentServiceTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();
    void cleanup();

    void FP_02_FP_03_newestFirstAndEachOnce();
    void FP_03_deletedRecordsVanish();
    void FP_03_eachOperatorHasHisOwn();
    void FLU_02_theDatabaseShowsNobodyTheRowsOfAnother_data();
    void FLU_02_theDatabaseShowsNobodyTheRowsOfAnother();
    void lookingIsNoChangeOfTheOffice();
    void theSystemAccountHasNone();

private:
    QStringList seen(Workspace &workspace, int limit = 10);
    void look(qint64 facility);

    std::unique_ptr<TestWorkspace> m_test;
    std::unique_ptr<Colleague> m_anna;
    QList<qint64> m_facilities;
};

void RecentServiceTest::init()
{
    m_test = std::make_unique<TestWorkspace>(TestDatabase::currentEngine());
    m_anna = std::make_unique<Colleague>(*m_test, u"Support"_s);
    m_facilities.clear();
    for (const QString &code : {u"A"_s, u"B"_s, u"C"_s}) {
        const auto saved = await(FacilityService(m_test->workspace()).save(place(code, u"Facility "_s + code, Mark::Customer)));
        QCOMPARE(described(saved), u"ok"_s);
        m_facilities.append(saved->facility.key.value);
    }
}

void RecentServiceTest::cleanup()
{
    m_anna.reset();
    m_test.reset();
}

void RecentServiceTest::look(qint64 facility)
{
    m_test->clock().moveBy(1);
    QCOMPARE(described(await(RecentService(m_anna->workspace()).note(Entity::Facility, facility))), u"ok"_s);
}

QStringList RecentServiceTest::seen(Workspace &workspace, int limit)
{
    const auto records = await(RecentService(workspace).list(limit));
    if (!records.ok())
        return {described(records.error())};
    QStringList names;
    for (const RecentRecord &record : *records)
        names.append(record.row.name);
    return names;
}

void RecentServiceTest::FP_02_FP_03_newestFirstAndEachOnce()
{
    QCOMPARE(seen(m_anna->workspace()), QStringList());
    look(m_facilities.at(0));
    look(m_facilities.at(1));
    look(m_facilities.at(0));
    QCOMPARE(seen(m_anna->workspace()), (QStringList{u"Facility A"_s, u"Facility B"_s}));
    QCOMPARE(seen(m_anna->workspace(), 1), QStringList{u"Facility A"_s});
    for (int more = 0; more < 60; ++more)
        look(1000 + more);
    QCOMPARE(m_test->values(u"SELECT count(*) AS value FROM recent_records"_s), u"50"_s);
}

void RecentServiceTest::FP_03_deletedRecordsVanish()
{
    look(m_facilities.at(0));
    look(m_facilities.at(2));
    QCOMPARE(m_test->execute(u"DELETE FROM facilities WHERE code = 'C'"_s), u"ok"_s);
    QCOMPARE(seen(m_anna->workspace()), QStringList{u"Facility A"_s});
}

void RecentServiceTest::FP_03_eachOperatorHasHisOwn()
{
    Colleague bea(*m_test, u"Support"_s);
    look(m_facilities.at(0));
    QCOMPARE(seen(bea.workspace()), QStringList());
}

void RecentServiceTest::FLU_02_theDatabaseShowsNobodyTheRowsOfAnother_data()
{
    QTest::addColumn<QString>("group");
    for (const QString &group : {u"Administrator"_s, u"Portal Admin"_s, u"Support"_s, u"Auditor"_s, u"User"_s})
        QTest::addRow("%s", qPrintable(group)) << group;
}

// Whichever client asks: PostgreSQL knows whose row it is. Whoever can write an SQLite file can write everything (ruling 11).
void RecentServiceTest::FLU_02_theDatabaseShowsNobodyTheRowsOfAnother()
{
    QFETCH(QString, group);
    if (TestDatabase::currentEngine() == gatehouse::support::Engine::Sqlite)
        return;
    Colleague bea(*m_test, group);
    look(m_facilities.at(0));
    QCOMPARE(described(await(RecentService(bea.workspace()).note(Entity::Facility, m_facilities.at(1)))), u"ok"_s);
    const QString own = u"facility|%1"_s.arg(m_facilities.at(1));
    const QString all = u"SELECT kind || '|' || record_id AS value FROM recent_records ORDER BY record_id"_s;

    const PlainConnection plain(m_test->database().url().withUser(bea.name()), Colleague::password());
    QCOMPARE(plain.rows(u"SELECT kind, record_id FROM recent_records"_s), QStringList{own});
    QCOMPARE(plain.rows(u"UPDATE recent_records SET seen_at = now() RETURNING kind, record_id"_s), QStringList{own});
    const QString anna = u"(SELECT id FROM users WHERE db_login = '%1')"_s.arg(m_anna->name());
    const QStringList foreign{u"INSERT INTO recent_records VALUES (%1, 'facility', 7, now())"_s.arg(anna),
                              u"UPDATE recent_records SET user_id = "_s + anna};
    for (const QString &sql : foreign) {
        const QString said = plain.value(sql);
        QVERIFY2(said.startsWith(u"error: ") && said.contains(u"row-level security"), qPrintable(said));
    }
    QCOMPARE(plain.rows(u"DELETE FROM recent_records RETURNING kind, record_id"_s), QStringList{own});
    QCOMPARE(m_test->values(all), u"facility|%1"_s.arg(m_facilities.at(0)));
}

void RecentServiceTest::lookingIsNoChangeOfTheOffice()
{
    const QString requests = m_test->values(u"SELECT count(*) AS value FROM requests"_s);
    const QString audit = m_test->values(u"SELECT count(*) AS value FROM audit"_s);
    look(m_facilities.at(0));
    QCOMPARE(m_test->values(u"SELECT count(*) AS value FROM requests"_s), requests);
    QCOMPARE(m_test->values(u"SELECT count(*) AS value FROM audit"_s), audit);
}

void RecentServiceTest::theSystemAccountHasNone()
{
    QCOMPARE(described(await(RecentService(m_test->workspace()).note(Entity::Facility, m_facilities.at(0)))), u"ok"_s);
    QCOMPARE(seen(m_test->workspace()), QStringList());
}

QTEST_GUILESS_MAIN(RecentServiceTest)
#include "RecentServiceTest.moc"
