// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "reliability/Office.h"
#include "support/PeopleTally.h"
#include "support/TransactionWatch.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>
#include <QThread>

using namespace gatehouse;
using namespace gatehouse::test;

/// `init` and `demo` are killed, stopped or fail on the way; the database is empty or whole afterwards, and the next run goes on.
class SetupKillTest final : public QObject {
    Q_OBJECT

private slots:
    void initIsKilled_data() { addEngines(); }
    void initIsKilled();
    void demoIsKilled_data() { addEngines(); }
    void demoIsKilled();
    void demoIsStopped_data() { addEngines(); }
    void demoIsStopped();
    void demoFails_data() { addEngines(); }
    void demoFails();

private:
    static constexpr int kKills = 10;
    static constexpr int kDemoKills = 6;
    static constexpr int kUsers = 2000;
    inline static const QStringList kDemo{QStringLiteral("demo"), QStringLiteral("--users"), QString::number(kUsers)};

    static void addEngines();
    static qint64 tables(const Office &office);
    static qint64 measured(Office &office, const QStringList &words);
    static void forgetOperator(const Office &office, const QString &name = QStringLiteral("admin"));
    /// Indexes, triggers and references, which a load lays aside.
    static QString schema(const Office &office);
    /// What is there of a demo; checks that it is all or nothing and as whole as the schema was before.
    static void look(const Office &office, const QString &schemaBefore, qint64 operators, qint64 *people);
};

void SetupKillTest::addEngines()
{
    QTest::addColumn<support::Engine>("engine");
    QTest::newRow("sqlite") << support::Engine::Sqlite;
    QTest::newRow("postgresql") << support::Engine::Postgresql;
}

/// How many tables of our schema there are, the list of steps not counted.
qint64 SetupKillTest::tables(const Office &office)
{
    const PlainConnection connection(office.url(), office.password());
    return connection.number(
        office.url().engine() == support::Engine::Sqlite
            ? QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name <> "
                             "'schema_migrations'")
            : QStringLiteral(
                  "SELECT count(*) FROM pg_tables WHERE schemaname = 'gatehouse' AND tablename <> 'schema_migrations'"));
}

/// How long it takes when nobody disturbs it; the office is as new afterwards.
qint64 SetupKillTest::measured(Office &office, const QStringList &words)
{
    QElapsedTimer timer;
    timer.start();
    const CommandRun run = office.commands().run(words);
    if (run.status != 0)
        qFatal("%s", qUtf8Printable(run.error));
    return timer.elapsed();
}

/// The demo's operator is a login of the whole server: the next database of the same server begins without him.
void SetupKillTest::forgetOperator(const Office &office, const QString &name)
{
    if (office.url().engine() == support::Engine::Postgresql)
        PlainConnection(office.url(), office.password()).rows(QStringLiteral("DROP ROLE IF EXISTS \"%1\"").arg(name));
}

QString SetupKillTest::schema(const Office &office)
{
    const PlainConnection connection(office.url(), office.password());
    if (office.url().engine() == support::Engine::Sqlite) {
        return connection
            .rows(QStringLiteral("SELECT type || ' ' || name FROM sqlite_schema WHERE name NOT LIKE 'sqlite%' ORDER BY 1"))
            .join(QLatin1Char('\n'));
    }
    const QStringList indexes =
        connection.rows(QStringLiteral("SELECT indexdef FROM pg_indexes WHERE schemaname = 'gatehouse' ORDER BY 1"));
    const QStringList constraints = connection.rows(
        QStringLiteral("SELECT conrelid::regclass::text || ' ' || conname FROM pg_constraint WHERE connamespace = "
                       "'gatehouse'::regnamespace ORDER BY 1"));
    const QStringList triggers =
        connection.rows(QStringLiteral("SELECT tgrelid::regclass::text || ' ' || tgname || ' ' || tgenabled::text FROM "
                                       "pg_trigger WHERE NOT tgisinternal ORDER BY 1"));
    return (indexes + constraints + triggers).join(QLatin1Char('\n'));
}

void SetupKillTest::look(const Office &office, const QString &schemaBefore, qint64 operators, qint64 *people)
{
    const support::Engine engine = office.url().engine();
    const PlainConnection connection(office.url(), office.password());
    *people = connection.number(QStringLiteral("SELECT count(*) FROM users")) - operators;
    const qint64 others = connection.number(
        QStringLiteral("SELECT (SELECT count(*) FROM contacts) + (SELECT count(*) FROM facilities) + "
                       "(SELECT count(*) FROM assets) + (SELECT count(*) FROM user_search WHERE ready_key IS NOT NULL)"));
    QVERIFY2(*people == 0 ? others <= operators : others > *people, "half of a demo");
    QVERIFY2(*people <= 0 || *people >= kUsers, qUtf8Printable(QString::number(*people)));
    QCOMPARE(damage(connection, engine).join(QStringLiteral("; ")), QString());
    QCOMPARE(schema(office), schemaBefore);
    // what was written and taken back is no longer in the file
    if (engine == support::Engine::Sqlite && *people == 0)
        QVERIFY2(QFileInfo(office.url().path()).size() < (2 << 20), "the file stayed large");
}

void SetupKillTest::initIsKilled()
{
    QFETCH(const support::Engine, engine);
    Office office(engine);
    const QStringList words{QStringLiteral("init")};
    const qint64 milliseconds = measured(office, words);
    const qint64 whole = tables(office);
    QVERIFY(whole > 20);
    int kills = 0;
    int empty = 0;
    for (int round = 0; round < kKills; ++round) {
        office.clear();
        const auto victim = office.commands().start(words);
        QThread::msleep(static_cast<unsigned long>(milliseconds * (round + 1) / (kKills + 1)));
        kills += freeze(*victim) ? 1 : 0;
        killNow(*victim);
        TransactionWatch::make(office.url(), office.password())->waitUntilGone();
        const qint64 found = tables(office);
        QVERIFY2(found == 0 || found == whole, qUtf8Printable(QString::number(found)));
        empty += found == 0 ? 1 : 0;
        const CommandRun next = office.commands().run(words);
        QVERIFY2(next.status == 0, qUtf8Printable(next.error));
        QCOMPARE(tables(office), whole);
        QCOMPARE(office.commands().run({QStringLiteral("facility"), QStringLiteral("list")}).status, 0);
    }
    qInfo("init: %d kills, %d times empty, else whole; every next run finished the work", kills, empty);
}

void SetupKillTest::demoIsKilled()
{
    QFETCH(const support::Engine, engine);
    Office office(engine);
    const qint64 milliseconds = measured(office, kDemo);
    int kills = 0;
    int empty = 0;
    for (int round = 0; round < kDemoKills; ++round) {
        office.clear();
        forgetOperator(office);
        QCOMPARE(office.commands().run({QStringLiteral("init")}).status, 0);
        const QString before = schema(office);
        const auto victim = office.commands().start(kDemo);
        QThread::msleep(static_cast<unsigned long>(milliseconds * (round + 1) / (kDemoKills + 1)));
        kills += freeze(*victim) ? 1 : 0;
        killNow(*victim);
        TransactionWatch::make(office.url(), office.password())->waitUntilGone();
        qint64 people = 0;
        look(office, before, 0, &people);
        if (QTest::currentTestFailed())
            return;
        empty += people == 0 ? 1 : 0;
        // an empty one is filled, operator and login included; a whole one says that it is
        const CommandRun next = office.commands().run(kDemo);
        QCOMPARE(next.status, people == 0 ? 0 : 1);
    }
    qInfo("demo: %d kills, %d times empty, else whole; every next run said so", kills, empty);
}

/// Ctrl+C: the program takes everything back by itself and says so.
void SetupKillTest::demoIsStopped()
{
    QFETCH(const support::Engine, engine);
    Office office(engine);
    const qint64 milliseconds = measured(office, kDemo);
    int said = 0;
    for (int round = 0; round < kDemoKills; ++round) {
        office.clear();
        forgetOperator(office);
        QCOMPARE(office.commands().run({QStringLiteral("init")}).status, 0);
        const QString before = schema(office);
        const auto victim = office.commands().start(kDemo);
        QThread::msleep(static_cast<unsigned long>(milliseconds * (round + 1) / (kDemoKills + 1)));
        interrupt(*victim);
        const QByteArray words = victim->readAllStandardError();
        TransactionWatch::make(office.url(), office.password())->waitUntilGone();
        qint64 people = 0;
        look(office, before, 0, &people);
        if (QTest::currentTestFailed())
            return;
        if (words.contains("error[stopped]")) {
            ++said;
            QCOMPARE(people, 0);
        }
        QCOMPARE(office.commands().run(kDemo).status, people == 0 ? 0 : 1);
    }
    qInfo("demo: stopped %d times, of which %d said so", kDemoKills, said);
}

/// Somebody who is there already has the login that one of the last people would get: the load fails when nearly all is written.
void SetupKillTest::demoFails()
{
    QFETCH(const support::Engine, engine);
    Office office(engine);
    measured(office, kDemo);
    const QString login = PlainConnection(office.url(), office.password())
                              .rows(QStringLiteral("SELECT username FROM users ORDER BY id DESC LIMIT 1"))
                              .value(0);
    office.clear();
    forgetOperator(office);
    const CommandRun made = office.commands().run(
        {QStringLiteral("init"), QStringLiteral("--administrator"), login, QStringLiteral("--password-stdin")},
        "granite lantern ripens\n");
    QVERIFY2(made.status == 0, qUtf8Printable(made.error));
    const QString before = schema(office);
    const CommandRun run = office.commands().run(kDemo);
    QCOMPARE(run.code(), QStringLiteral("duplicate"));
    qint64 people = 0;
    look(office, before, 1, &people);
    QCOMPARE(people, 0);
    forgetOperator(office, login);
}

QTEST_GUILESS_MAIN(SetupKillTest)
#include "SetupKillTest.moc"
