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

private:
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

QTEST_GUILESS_MAIN(LaneTest)
#include "LaneTest.moc"
