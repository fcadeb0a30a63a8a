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
#include <vector>

class QThread;

namespace gatehouse::storage {

class Questions;

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

    /// Puts `unit(Session &)`, which gives a Result, into the queue. A future that is cancelled before its turn is never run. With
    /// `questions` the unit can be given up even while it runs: what it asks in a snapshot is then interrupted.
    template <typename F> auto run(F unit, Questions *questions = nullptr) -> QFuture<std::invoke_result_t<F &, Session &>>
    {
        return enqueue<std::invoke_result_t<F &, Session &>>(std::move(unit), questions);
    }

    /// The same with the type of the value written out: `lane.run<User>([](Session &) { … })`.
    template <typename T> QFuture<support::Result<T>> run(std::function<support::Result<T>(Session &)> unit)
    {
        return enqueue<support::Result<T>>(std::move(unit), nullptr);
    }

    /// How many units have not begun.
    int waiting() const;

private:
    friend class Questions;

    class Job {
    public:
        Job() = default;
        virtual ~Job() = default;
        Q_DISABLE_COPY_MOVE(Job)
        virtual bool isCancelled() const = 0;
        virtual void run(Session &session) = 0;
        virtual void fail(const support::Error &error) = 0;
        /// Nobody waits for the answer; one that still comes is dropped.
        virtual void renounce() = 0;
        /// The same, and there will be none.
        virtual void cancel() = 0;
    };

    template <typename R, typename F> class UnitJob final : public Job {
    public:
        explicit UnitJob(F unit) : m_unit(std::move(unit)) { m_promise.start(); }
        QFuture<R> future() { return m_promise.future(); }
        bool isCancelled() const override { return m_promise.isCanceled(); }
        void run(Session &session) override { finish(m_unit(session)); }
        void fail(const support::Error &error) override { finish(R(error)); }
        void renounce() override { m_promise.future().cancel(); }
        void cancel() override
        {
            renounce();
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

    template <typename R, typename F> QFuture<R> enqueue(F unit, Questions *questions)
    {
        auto job = std::make_shared<UnitJob<R, F>>(std::move(unit));
        QFuture<R> future = job->future();
        append(std::move(job), questions);
        return future;
    }

    void append(std::shared_ptr<Job> job, Questions *questions);
    std::shared_ptr<Job> take();
    void giveUp(const std::shared_ptr<Job> &job);
    void work();

    Opener m_opener;
    mutable QMutex m_mutex;
    QWaitCondition m_arrived;
    std::deque<std::shared_ptr<Job>> m_jobs;
    std::shared_ptr<Job> m_running;
    quint64 m_runningUnit = 0;
    bool m_ending = false;
    std::shared_ptr<Interrupt> m_interrupt;
    std::unique_ptr<QThread> m_thread;
};

/// Questions that are given up together, when nobody waits for their answers any more. Used in one thread; the lanes outlive it.
class Questions {
public:
    /// What waits is not run, what runs is interrupted; all their futures are cancelled. Comes back at once.
    void giveUp();

private:
    friend class Lane;

    struct Question {
        Lane *lane;
        std::weak_ptr<Lane::Job> job;
    };
    void add(Lane &lane, const std::shared_ptr<Lane::Job> &job);

    std::vector<Question> m_open;
};

} // namespace gatehouse::storage
