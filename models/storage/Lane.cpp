// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/Lane.h"

#include "storage/Interrupt.h"

#include <QMutexLocker>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace gatehouse::storage {

Lane::Lane(Opener opener, const QString &name)
    : m_opener(std::move(opener))
    , m_interrupt(std::make_shared<Interrupt>())
    , m_thread(QThread::create([this] { work(); }))
{
    m_thread->setObjectName(name);
    m_thread->start();
}

Lane::~Lane()
{
    std::deque<std::shared_ptr<Job>> abandoned;
    {
        const QMutexLocker lock(&m_mutex);
        m_ending = true;
        abandoned.swap(m_jobs);
        m_arrived.wakeAll();
    }
    for (const auto &job : abandoned)
        job->cancel();
    m_thread->wait();
}

int Lane::waiting() const
{
    const QMutexLocker lock(&m_mutex);
    return int(m_jobs.size());
}

void Lane::append(std::shared_ptr<Job> job, Questions *questions)
{
    if (questions)
        questions->add(*this, job);
    const QMutexLocker lock(&m_mutex);
    m_jobs.push_back(std::move(job));
    m_arrived.wakeOne();
}

std::shared_ptr<Lane::Job> Lane::take()
{
    const QMutexLocker lock(&m_mutex);
    m_running.reset();
    while (m_jobs.empty() && !m_ending)
        m_arrived.wait(&m_mutex);
    if (m_ending)
        return nullptr;
    m_running = std::move(m_jobs.front());
    m_runningUnit = m_interrupt->beginUnit();
    m_jobs.pop_front();
    return m_running;
}

void Lane::giveUp(const std::shared_ptr<Job> &job)
{
    {
        const QMutexLocker lock(&m_mutex);
        const auto queued = std::find(m_jobs.begin(), m_jobs.end(), job);
        if (queued == m_jobs.end()) {
            job->renounce();
            // In another thread: asking a server takes its time.
            if (m_running == job)
                QThreadPool::globalInstance()->start([interrupt = m_interrupt, unit = m_runningUnit] { interrupt->end(unit); });
            return;
        }
        m_jobs.erase(queued);
    }
    job->cancel();
}

// The session lives and dies in this thread, as QtSql demands.
void Lane::work()
{
    std::unique_ptr<Session> session;
    while (const auto job = take()) {
        if (job->isCancelled()) {
            job->cancel();
            continue;
        }
        if (!session) {
            auto opened = m_opener();
            if (!opened.ok()) {
                job->fail(opened.error());
                continue;
            }
            session = std::move(opened).value();
            session->heed(m_interrupt);
        }
        job->run(*session);
    }
}

void Questions::add(Lane &lane, const std::shared_ptr<Lane::Job> &job)
{
    std::erase_if(m_open, [](const Question &question) { return question.job.expired(); });
    m_open.push_back({&lane, job});
}

void Questions::giveUp()
{
    for (const Question &question : std::exchange(m_open, {})) {
        if (const auto job = question.job.lock())
            question.lane->giveUp(job);
    }
}

} // namespace gatehouse::storage
