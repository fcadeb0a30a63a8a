// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "SessionProbe.h"

#include "storage/Lane.h"
#include "support/TestDatabase.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse::storage;
using namespace gatehouse::support;
using gatehouse::test::TestDatabase;

class LaneTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void unitsRunInOrderInAnotherThread();
    void anErrorOfConnectingIsTheAnswer();
    void aLostConnectionComesBack();
    void whatIsCancelledIsNotRun();
    void whatWaitsAtTheEndIsCancelled();
    void whatRunsIsInterruptedAndTheSessionGoesOn();
    void anInterruptHitsNoOtherUnit();
    void whatIsSavedIsNotInterrupted();

private:
    static QString slowStatement();
    static Lane::Opener opener(const TestDatabase &database);
};

Lane::Opener LaneTest::opener(const TestDatabase &database)
{
    return [&database] { return Session::open(database.url(), database.password(), database.catalog(), Access::ReadWrite); };
}

void LaneTest::unitsRunInOrderInAnotherThread()
{
    const TestDatabase database(TestDatabase::currentEngine());
    Lane lane(opener(database), u"test"_s);
    QStringList order;
    QThread *other = nullptr;
    QList<QFuture<Result<int>>> futures;
    for (int i = 0; i < 5; ++i) {
        futures.append(lane.run([i, &order, &other](Session &) -> Result<int> {
            other = QThread::currentThread();
            order.append(QString::number(i));
            return i;
        }));
    }
    auto last = lane.run<QString>([](Session &session) -> Result<QString> { return SessionProbe(session).values(u"SELECT 'done' AS value"_s); });
    QCOMPARE(*last.result(), u"done"_s);
    QCOMPARE(order.join(u' '), u"0 1 2 3 4"_s);
    QCOMPARE(*futures[3].result(), 3);
    QVERIFY(other != QThread::currentThread());
    QCOMPARE(lane.waiting(), 0);
}

void LaneTest::anErrorOfConnectingIsTheAnswer()
{
    const TestDatabase database(TestDatabase::currentEngine());
    std::atomic<int> attempts = 0;
    Lane lane(
        [&]() -> Result<std::unique_ptr<Session>> {
            if (++attempts == 1)
                return Error{ErrorCode::Unreachable, {}, Reason::None, {}, u"away"_s};
            return Session::open(database.url(), database.password(), database.catalog(), Access::ReadWrite);
        },
        u"test"_s);
    const auto unit = [](Session &) -> Outcome { return {}; };
    QCOMPARE(lane.run(unit).result().error().detail, u"away"_s);
    QVERIFY(lane.run(unit).result().ok());
    QVERIFY(lane.run(unit).result().ok());
    QCOMPARE(attempts.load(), 2);
}

void LaneTest::aLostConnectionComesBack()
{
    const TestDatabase database(TestDatabase::currentEngine());
    if (database.engine() == Engine::Sqlite)
        return; // a file has no connection to lose
    Lane lane(opener(database), u"test"_s);
    const auto backend = [](Session &session) -> Result<QString> {
        return session.snapshot([](Session &inner) -> Result<QString> { return SessionProbe(inner).values(u"SELECT pg_backend_pid() AS value"_s); });
    };
    const QString first = *lane.run(backend).result();
    const auto session = database.openSession();
    SessionProbe(*session).values(u"SELECT pg_terminate_backend("_s + first + u")::text AS value"_s);
    const auto second = lane.run(backend).result();
    QVERIFY2(second.ok(), second.ok() ? "" : qUtf8Printable(second.error().detail));
    QVERIFY(*second != first);
}

void LaneTest::whatIsCancelledIsNotRun()
{
    const TestDatabase database(TestDatabase::currentEngine());
    Lane lane(opener(database), u"test"_s);
    QSemaphore begun;
    QSemaphore go;
    bool ran = false;
    auto blocking = lane.run([&](Session &) -> Outcome {
        begun.release();
        go.acquire();
        return {};
    });
    begun.acquire();
    auto cancelled = lane.run([&](Session &) -> Outcome {
        ran = true;
        return {};
    });
    QCOMPARE(lane.waiting(), 1);
    cancelled.cancel();
    go.release();
    QVERIFY(lane.run([](Session &) -> Outcome { return {}; }).result().ok());
    QVERIFY(blocking.result().ok());
    QVERIFY(cancelled.isCanceled());
    QVERIFY(!ran);
}

void LaneTest::whatWaitsAtTheEndIsCancelled()
{
    const TestDatabase database(TestDatabase::currentEngine());
    QSemaphore begun;
    QSemaphore go;
    QFuture<Outcome> running;
    QFuture<Outcome> waiting;
    auto lane = std::make_unique<Lane>(opener(database), u"test"_s);
    running = lane->run([&](Session &) -> Outcome {
        begun.release();
        go.acquire();
        return {};
    });
    begun.acquire();
    waiting = lane->run([](Session &) -> Outcome { return {}; });
    const std::unique_ptr<QThread> ender(QThread::create([&] { lane.reset(); }));
    ender->start();
    waiting.waitForFinished();
    QVERIFY(waiting.isCanceled());
    go.release();
    ender->wait();
    QVERIFY(running.result().ok());
}

// Takes minutes unless somebody ends it.
QString LaneTest::slowStatement()
{
    return TestDatabase::currentEngine() == Engine::Sqlite
               ? u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000000000) SELECT max(i) AS value FROM n"_s
               : u"SELECT count(*)::text AS value FROM generate_series(1, 200000) AS a, generate_series(1, 200000) AS b"_s;
}

void LaneTest::whatRunsIsInterruptedAndTheSessionGoesOn()
{
    const TestDatabase database(TestDatabase::currentEngine());
    Lane lane(opener(database), u"test"_s);
    const QString connection =
        TestDatabase::currentEngine() == Engine::Sqlite ? u"SELECT 1 AS value"_s : u"SELECT pg_backend_pid()::text AS value"_s;
    const auto ask = [](const QString &sql) {
        return [sql](Session &session) -> Result<QString> {
            return session.snapshot([&sql](Session &inner) -> Result<QString> { return SessionProbe(inner).values(sql); });
        };
    };
    const QString before = *lane.run(ask(connection)).result();
    Questions questions;
    for (int round = 0; round < 5; ++round) {
        QSemaphore begun;
        auto slow = lane.run(
            [&begun, sql = slowStatement()](Session &session) -> Result<QString> {
                return session.snapshot([&](Session &inner) -> Result<QString> {
                    begun.release();
                    GATEHOUSE_TRY_VALUE(rows, SessionProbe(inner).run(sql));
                    while (rows.next()) {
                    }
                    GATEHOUSE_TRY(rows.outcome());
                    return QString();
                });
            },
            &questions);
        auto queued = lane.run(ask(slowStatement()), &questions);
        begun.acquire();
        questions.giveUp();
        QVERIFY(slow.isCanceled());
        QVERIFY(queued.isFinished() && queued.isCanceled());
        QCOMPARE(*lane.run(ask(connection)).result(), before); // the same connection
        QCOMPARE(slow.resultCount(), 0);
    }
    // Nothing is left behind in it.
    if (TestDatabase::currentEngine() == Engine::Postgresql)
        QCOMPARE(
            *lane
                 .run(ask(
                     u"SELECT count(*)::text AS value FROM pg_prepared_statements WHERE statement LIKE '%generate_series%' AND statement NOT LIKE '%pg_prepared%'"_s))
                 .result(),
            u"0"_s);
}

void LaneTest::anInterruptHitsNoOtherUnit()
{
    const TestDatabase database(TestDatabase::currentEngine());
    Lane lane(opener(database), u"test"_s);
    const QString sql = TestDatabase::currentEngine() == Engine::Sqlite ? u"SELECT count(*) AS value FROM rights"_s
                                                                        : u"SELECT count(*)::text AS value FROM rights"_s;
    const auto unit = [&sql](Session &session) -> Result<QString> {
        return session.snapshot([&sql](Session &inner) -> Result<QString> {
            QString last;
            for (int time = 0; time < 3; ++time) {
                GATEHOUSE_TRY_VALUE(rows, SessionProbe(inner).run(sql));
                while (rows.next())
                    last = rows.text("value");
                GATEHOUSE_TRY(rows.outcome());
            }
            return last;
        });
    };
    const QString right = *lane.run(unit).result();
    for (int round = 0; round < 300; ++round) {
        Questions questions;
        auto first = lane.run(unit, &questions);
        if (round % 3 == 0)
            QThread::yieldCurrentThread();
        if (round % 3 == 1)
            first.waitForFinished();
        questions.giveUp();
        const auto second = lane.run(unit).result();
        QVERIFY2(second.ok(), second.ok() ? "" : qUtf8Printable(second.error().detail));
        QCOMPARE(*second, right);
    }
}

void LaneTest::whatIsSavedIsNotInterrupted()
{
    const TestDatabase database(TestDatabase::currentEngine());
    Lane lane(opener(database), u"test"_s);
    Questions questions;
    QSemaphore begun;
    QSemaphore go;
    auto saving = lane.run(
        [&](Session &session) -> Outcome {
            return session.transaction(Request::make(u"system:test"_s, u"test"_s), [&](Session &inner) -> Outcome {
                begun.release();
                go.acquire();
                return SessionProbe(inner).exec(u"UPDATE settings SET value = 'saved' WHERE name = 'portal.address'"_s);
            });
        },
        &questions);
    begun.acquire();
    questions.giveUp();
    go.release();
    QVERIFY(saving.isCanceled());
    const auto session = database.openSession();
    QVERIFY(lane.run([](Session &) -> Outcome { return {}; }).result().ok());
    QCOMPARE(SessionProbe(*session).values(u"SELECT value FROM settings WHERE name = 'portal.address'"_s), u"saved"_s);
}

QTEST_GUILESS_MAIN(LaneTest)
#include "LaneTest.moc"
