// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "reliability/Office.h"
#include "support/PeopleTally.h"
#include "support/TransactionWatch.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

using namespace gatehouse;
using namespace gatehouse::test;

/// `init` and `demo` are killed on the way; the database is empty or whole afterwards, and the next run goes on.
class SetupKillTest final : public QObject {
    Q_OBJECT

private slots:
    void initIsKilled_data() { addEngines(); }
    void initIsKilled();
    void demoIsKilled_data() { addEngines(); }
    void demoIsKilled();

private:
    static constexpr int kKills = 10;

    static void addEngines();
    static qint64 tables(const Office &office);
    static qint64 measured(Office &office, const QStringList &words);
    static void forgetOperator(const Office &office);
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
void SetupKillTest::forgetOperator(const Office &office)
{
    if (office.url().engine() == support::Engine::Postgresql)
        PlainConnection(office.url(), office.password()).rows(QStringLiteral("DROP ROLE IF EXISTS admin"));
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
    const QStringList words{QStringLiteral("demo"), QStringLiteral("--users"), QStringLiteral("60"),
                            QStringLiteral("--password-stdin")};
    const QByteArray password = "granite lantern ripens\n";
    QElapsedTimer timer;
    timer.start();
    const CommandRun first = office.commands().run(words, password);
    const qint64 milliseconds = timer.elapsed();
    QVERIFY2(first.status == 0, qUtf8Printable(first.error));
    int kills = 0;
    int empty = 0;
    for (int round = 0; round < kKills; ++round) {
        office.clear();
        forgetOperator(office);
        QCOMPARE(office.commands().run({QStringLiteral("init")}).status, 0);
        const auto victim = office.commands().start(words, password);
        QThread::msleep(static_cast<unsigned long>(milliseconds * (round + 1) / (kKills + 1)));
        kills += freeze(*victim) ? 1 : 0;
        killNow(*victim);
        TransactionWatch::make(office.url(), office.password())->waitUntilGone();
        qint64 people = 0;
        {
            const PlainConnection connection(office.url(), office.password());
            people = connection.number(QStringLiteral("SELECT count(*) FROM users"));
            const qint64 others =
                connection.number(QStringLiteral("SELECT (SELECT count(*) FROM contacts) + (SELECT count(*) FROM facilities)"));
            QVERIFY2((people == 0) == (others == 0), "half of a demo");
            QVERIFY2(people == 0 || people >= 61, qUtf8Printable(QString::number(people)));
            QCOMPARE(damage(connection, engine).join(QStringLiteral("; ")), QString());
        }
        empty += people == 0 ? 1 : 0;
        // an empty one is filled, operator and login included; a whole one says that it is
        const CommandRun next = office.commands().run(words, password);
        QCOMPARE(next.status, people == 0 ? 0 : 1);
    }
    qInfo("demo: %d kills, %d times empty, else whole; every next run said so", kills, empty);
}

QTEST_GUILESS_MAIN(SetupKillTest)
#include "SetupKillTest.moc"
