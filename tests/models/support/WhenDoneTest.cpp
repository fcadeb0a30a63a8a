// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "support/WhenDone.h"

#include <QPromise>
#include <QTest>
#include <QThread>

using gatehouse::support::Error;
using gatehouse::support::Result;
using gatehouse::support::whenDone;

class WhenDoneTest : public QObject {
    Q_OBJECT

private slots:
    void answersInTheThreadOfItsContext()
    {
        QPromise<Result<int>> promise;
        promise.start();
        int given = 0;
        QThread *where = nullptr;
        whenDone(promise.future(), this, [&](const Result<int> &answer) {
            given = *answer;
            where = QThread::currentThread();
        });
        std::unique_ptr<QThread> thread(QThread::create([&promise] {
            promise.addResult(Result<int>(42));
            promise.finish();
        }));
        thread->start();
        QTRY_COMPARE(given, 42);
        QCOMPARE(where, QThread::currentThread());
        thread->wait();
    }

    void isSilentAfterItsContextHasGone()
    {
        QPromise<Result<int>> promise;
        promise.start();
        bool called = false;
        auto context = std::make_unique<QObject>();
        whenDone(promise.future(), context.get(), [&called](const Result<int> &) { called = true; });
        context.reset();
        promise.addResult(Result<int>(1));
        promise.finish();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void aFutureGivenUpIsAnError()
    {
        std::optional<Error> error;
        {
            QPromise<Result<int>> promise;
            promise.start();
            whenDone(promise.future(), this, [&error](const Result<int> &answer) { error = answer.error(); });
        }
        QTRY_VERIFY(error.has_value());
        QCOMPARE(error->code, gatehouse::support::ErrorCode::Internal);
    }
};

QTEST_GUILESS_MAIN(WhenDoneTest)
#include "WhenDoneTest.moc"
