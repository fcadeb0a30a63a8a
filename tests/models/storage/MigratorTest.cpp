// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "SessionProbe.h"

#include "storage/Migrator.h"
#include "support/TestDatabase.h"

#include <QFile>
#include <QTest>
#include <QThread>

#include <memory>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse::storage;
using namespace gatehouse::support;
using gatehouse::test::TestDatabase;

class MigratorTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void aFreshDatabaseIsCurrent();
    void anEmptyDatabaseHasNoSchema();
    void aStepThatFailsLeavesTheOldSchema();
    void stepsComeOneAfterTheOther();
    void anotherStepThanOursIsCorrupt();
    void aNewerDatabaseIsRefusedUnlessItSaysOtherwise();
    void aFileWithContentIsCopiedBefore();
    void twoAtOnceMakeItOnce();
};

namespace {

Migration step(int version, const QString &sql)
{
    return Migration::make(version, u"step%1"_s.arg(version), {{u"010_tables.sql"_s, sql}});
}

const Migration kFirst = step(1, u"CREATE TABLE birds (\n    id @key@,\n    name TEXT NOT NULL\n);"_s);
const Migration kSecond = step(2, u"ALTER TABLE birds ADD COLUMN seen_at @time@;\n\nINSERT INTO birds (name) VALUES ('wren');"_s);
const Migration kBroken = step(2, u"ALTER TABLE birds ADD COLUMN seen_at @time@;\n\nINSERT INTO nothing (name) VALUES ('wren');"_s);

} // namespace

void MigratorTest::aFreshDatabaseIsCurrent()
{
    const TestDatabase database(TestDatabase::currentEngine());
    const auto session = database.openSession();
    const Migrator migrator;
    const auto state = migrator.check(*session);
    QVERIFY(state.ok());
    QCOMPARE(*state, SchemaState::Current);
    QVERIFY(migrator.upgrade(*session).ok());
}

void MigratorTest::anEmptyDatabaseHasNoSchema()
{
    const TestDatabase database(TestDatabase::currentEngine(), TestDatabase::Content::Empty);
    const auto session = database.openSession(Access::Create);
    const auto state = Migrator().check(*session);
    QVERIFY(!state.ok());
    QCOMPARE(state.error().code, ErrorCode::NoSchema);
}

void MigratorTest::aStepThatFailsLeavesTheOldSchema()
{
    const TestDatabase database(TestDatabase::currentEngine(), TestDatabase::Content::Empty);
    const auto session = database.openSession(Access::Create);
    QVERIFY(Migrator({kFirst}).bootstrap(*session).ok());
    const Outcome broken = Migrator({kFirst, kBroken}).upgrade(*session);
    QVERIFY(!broken.ok());
    QVERIFY(broken.error().detail.contains(u"INSERT INTO nothing"_s));
    SessionProbe probe(*session);
    QCOMPARE(probe.values(u"SELECT version AS value FROM schema_migrations"_s), u"1"_s);
    QVERIFY(!probe.exec(u"SELECT seen_at FROM birds"_s).ok());
    QCOMPARE(*Migrator({kFirst}).check(*session), SchemaState::Current);
    QCOMPARE(*Migrator({kFirst, kSecond}).check(*session), SchemaState::UpgradeNeeded);
    QVERIFY(Migrator({kFirst, kSecond}).upgrade(*session).ok());
    QCOMPARE(probe.values(u"SELECT name AS value FROM birds"_s), u"wren"_s);
}

// What was upgraded is what was made at once.
void MigratorTest::stepsComeOneAfterTheOther()
{
    const TestDatabase upgraded(TestDatabase::currentEngine(), TestDatabase::Content::Empty);
    const TestDatabase fresh(TestDatabase::currentEngine(), TestDatabase::Content::Empty);
    const auto first = upgraded.openSession(Access::Create);
    const auto second = fresh.openSession(Access::Create);
    const Migrator both({kFirst, kSecond});
    QVERIFY(Migrator({kFirst}).bootstrap(*first).ok());
    QVERIFY(both.upgrade(*first).ok());
    QVERIFY(both.bootstrap(*second).ok());
    const QString shape = first->engine() == Engine::Sqlite
        ? u"SELECT type || name || coalesce(sql, '') AS value FROM sqlite_master ORDER BY name"_s
        : u"SELECT table_name || column_name || data_type || is_nullable AS value FROM information_schema.columns WHERE table_schema = 'gatehouse' ORDER BY 1"_s;
    QCOMPARE(SessionProbe(*first).values(shape), SessionProbe(*second).values(shape));
    QCOMPARE(SessionProbe(*first).values(u"SELECT version AS value FROM schema_migrations ORDER BY version"_s), u"1|2"_s);
}

void MigratorTest::anotherStepThanOursIsCorrupt()
{
    const TestDatabase database(TestDatabase::currentEngine(), TestDatabase::Content::Empty);
    const auto session = database.openSession(Access::Create);
    QVERIFY(Migrator({step(1, u"CREATE TABLE fish (name TEXT);"_s)}).bootstrap(*session).ok());
    QCOMPARE(Migrator({kFirst}).check(*session).error().code, ErrorCode::Corrupt);
    QCOMPARE(Migrator({kFirst, kSecond}).upgrade(*session).error().code, ErrorCode::Corrupt);
}

void MigratorTest::aNewerDatabaseIsRefusedUnlessItSaysOtherwise()
{
    const TestDatabase database(TestDatabase::currentEngine(), TestDatabase::Content::Empty);
    const auto session = database.openSession(Access::Create);
    const Migration harmless = step(2, u"-- minimum program: 1\n\nCREATE TABLE fish (name TEXT);"_s);
    QVERIFY(Migrator({kFirst, harmless}).bootstrap(*session).ok());
    QCOMPARE(*Migrator({kFirst}).check(*session), SchemaState::Current);
    QVERIFY(Migrator({kFirst, harmless, step(3, u"DROP TABLE birds;"_s)}).upgrade(*session).ok());
    const auto state = Migrator({kFirst}).check(*session);
    QCOMPARE(state.error().code, ErrorCode::TooNew);
    QCOMPARE(state.error().arguments.join(u' '), u"3 1"_s);
    QCOMPARE(Migrator({kFirst}).upgrade(*session).error().code, ErrorCode::TooNew);
}

void MigratorTest::aFileWithContentIsCopiedBefore()
{
    const TestDatabase database(TestDatabase::currentEngine(), TestDatabase::Content::Empty);
    if (database.engine() == Engine::Postgresql)
        return; // a server has its own backup
    const auto session = database.openSession(Access::Create);
    QVERIFY(Migrator({kFirst}).upgrade(*session).ok());
    const QString copy = database.url().path() + u".before-1"_s;
    QVERIFY(!QFile::exists(copy));
    QVERIFY(SessionProbe(*session).exec(u"INSERT INTO birds (name) VALUES ('owl')"_s).ok());
    QVERIFY(Migrator({kFirst, kSecond}).upgrade(*session).ok());
    QVERIFY(!(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther)));
    const auto old = Session::open(DatabaseUrl::forFile(copy), {}, database.catalog(), Access::ReadWrite);
    QVERIFY2(old.ok(), old.ok() ? "" : qUtf8Printable(old.error().detail));
    QCOMPARE(SessionProbe(**old).values(u"SELECT name AS value FROM birds"_s), u"owl"_s);
    QCOMPARE(*Migrator({kFirst}).check(**old), SchemaState::Current);
}

void MigratorTest::twoAtOnceMakeItOnce()
{
    const TestDatabase database(TestDatabase::currentEngine(), TestDatabase::Content::Empty);
    database.openSession(Access::Create).reset();
    QList<Outcome> outcomes(3);
    std::vector<std::unique_ptr<QThread>> threads;
    for (Outcome &outcome : outcomes) {
        threads.emplace_back(QThread::create([&database, &outcome] {
            const auto session = database.openSession();
            outcome = Migrator({kFirst, kSecond}).bootstrap(*session);
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    for (const Outcome &outcome : outcomes)
        QVERIFY2(outcome.ok(), qUtf8Printable(outcome.error().detail));
    QCOMPARE(SessionProbe(*database.openSession()).values(u"SELECT name AS value FROM birds"_s), u"wren"_s);
}

QTEST_GUILESS_MAIN(MigratorTest)
#include "MigratorTest.moc"
