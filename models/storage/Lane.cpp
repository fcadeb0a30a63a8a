// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/Lane.h"

#include <QMutexLocker>
#include <QThread>

namespace gatehouse::storage {

Lane::Lane(Opener opener, const QString &name) : m_opener(std::move(opener)), m_thread(QThread::create([this] { work(); }))
{
    m_thread->setObjectName(name);
    m_thread->start();
}

Lane::~Lane()
{
    std::deque<std::unique_ptr<Job>> abandoned;
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

void Lane::append(std::unique_ptr<Job> job)
{
    const QMutexLocker lock(&m_mutex);
    m_jobs.push_back(std::move(job));
    m_arrived.wakeOne();
}

std::unique_ptr<Lane::Job> Lane::take()
{
    const QMutexLocker lock(&m_mutex);
    while (m_jobs.empty() && !m_ending)
        m_arrived.wait(&m_mutex);
    if (m_ending)
        return nullptr;
    std::unique_ptr<Job> job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
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
        }
        job->run(*session);
    }
}

} // namespace gatehouse::storage
