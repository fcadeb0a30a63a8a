// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/Session.h"

#include <QFuture>
#include <QMutex>
#include <QPromise>
#include <QWaitCondition>

#include <deque>
#include <functional>
#include <memory>

class QThread;

namespace gatehouse::storage {

/// One thread with one connection, opened, used and closed there. Units run in the order in which they came. When connecting fails
/// the unit's answer is that error, and the next unit tries again; a connection that is lost later comes back by itself.
class Lane {
public:
    using Opener = std::function<support::Result<std::unique_ptr<Session>>()>;

    /// `opener` is called in the lane's thread, at the first unit.
    Lane(Opener opener, const QString &name);
    /// Lets the unit that runs end, cancels what waits, and joins the thread.
    ~Lane();
    Q_DISABLE_COPY_MOVE(Lane)

    /// Puts `unit(Session &)`, which gives a Result, into the queue. A future that is cancelled before its turn is never run.
    template <typename F> auto run(F unit) -> QFuture<std::invoke_result_t<F &, Session &>>
    {
        return enqueue<std::invoke_result_t<F &, Session &>>(std::move(unit));
    }

    /// The same with the type of the value written out: `lane.run<User>([](Session &) { … })`.
    template <typename T> QFuture<support::Result<T>> run(std::function<support::Result<T>(Session &)> unit)
    {
        return enqueue<support::Result<T>>(std::move(unit));
    }

    /// How many units have not begun.
    int waiting() const;

private:
    class Job {
    public:
        Job() = default;
        virtual ~Job() = default;
        Q_DISABLE_COPY_MOVE(Job)
        virtual bool isCancelled() const = 0;
        virtual void run(Session &session) = 0;
        virtual void fail(const support::Error &error) = 0;
        virtual void cancel() = 0;
    };

    template <typename R, typename F> class UnitJob final : public Job {
    public:
        explicit UnitJob(F unit) : m_unit(std::move(unit)) { m_promise.start(); }
        QFuture<R> future() { return m_promise.future(); }
        bool isCancelled() const override { return m_promise.isCanceled(); }
        void run(Session &session) override { finish(m_unit(session)); }
        void fail(const support::Error &error) override { finish(R(error)); }
        void cancel() override
        {
            m_promise.future().cancel();
            m_promise.finish();
        }

    private:
        void finish(R answer)
        {
            m_promise.addResult(std::move(answer));
            m_promise.finish();
        }

        F m_unit;
        QPromise<R> m_promise;
    };

    template <typename R, typename F> QFuture<R> enqueue(F unit)
    {
        auto job = std::make_unique<UnitJob<R, F>>(std::move(unit));
        QFuture<R> future = job->future();
        append(std::move(job));
        return future;
    }

    void append(std::unique_ptr<Job> job);
    std::unique_ptr<Job> take();
    void work();

    Opener m_opener;
    mutable QMutex m_mutex;
    QWaitCondition m_arrived;
    std::deque<std::unique_ptr<Job>> m_jobs;
    bool m_ending = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace gatehouse::storage
