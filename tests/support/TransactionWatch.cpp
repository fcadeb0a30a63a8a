// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "support/TransactionWatch.h"

#include "support/PlainConnection.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <fcntl.h>
#include <unistd.h>

namespace gatehouse::test {

namespace {

constexpr int kPatienceMilliseconds = 20'000;

/// SQLite in WAL mode keeps its locks on bytes of FILE-shm (fileformat2, "WAL-index locks"): a transaction that writes holds byte 120
/// alone; a recovery of the log holds 122 as well, a checkpoint 121.
class LogLockWatch final : public TransactionWatch {
public:
    explicit LogLockWatch(const QString &path) : m_path(QFile::encodeName(path + QStringLiteral("-shm"))) {}

    bool writes(qint64 process) override
    {
        // opened anew each time: the last one who closes the database takes the file away
        const int file = open(m_path.constData(), O_RDWR | O_CLOEXEC);
        if (file < 0)
            return false;
        const bool writing = holder(file, 120) == process && holder(file, 121) == 0 && holder(file, 122) == 0;
        close(file);
        return writing;
    }
    bool writesWhileStopped(qint64 process) override { return writes(process); }
    void waitUntilGone() override {}

private:
    static qint64 holder(int file, off_t byte)
    {
        struct flock question {};
        question.l_type = F_WRLCK;
        question.l_whence = SEEK_SET;
        question.l_start = byte;
        question.l_len = 1;
        if (fcntl(file, F_GETLK, &question) != 0 || question.l_type == F_UNLCK)
            return 0;
        return question.l_pid;
    }

    QByteArray m_path;
};

/// A session that has changed something has a transaction number until it commits. The process has the server to itself.
class SessionListWatch final : public TransactionWatch {
public:
    SessionListWatch(const support::DatabaseUrl &url, const QString &password) : m_connection(url, password) {}

    bool writes(qint64) override { return m_connection.number(others(QStringLiteral("backend_xid IS NOT NULL"))) > 0; }

    bool writesWhileStopped(qint64 process) override
    {
        const QDeadlineTimer deadline(kPatienceMilliseconds);
        const QString busy = others(QStringLiteral("state = 'active' AND wait_event_type IS DISTINCT FROM 'Lock'"));
        while (m_connection.number(busy) > 0 && !deadline.hasExpired())
            QThread::msleep(1);
        return writes(process);
    }

    void waitUntilGone() override
    {
        const QDeadlineTimer deadline(kPatienceMilliseconds);
        while (m_connection.number(others(QStringLiteral("TRUE"))) > 0 && !deadline.hasExpired())
            QThread::msleep(2);
    }

private:
    static QString others(const QString &condition)
    {
        return QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name <> "
                              "'watch' AND %1")
            .arg(condition);
    }

    PlainConnection m_connection;
};

} // namespace

std::unique_ptr<TransactionWatch> TransactionWatch::make(const support::DatabaseUrl &url, const QString &password)
{
    if (url.engine() == support::Engine::Sqlite)
        return std::make_unique<LogLockWatch>(url.path());
    return std::make_unique<SessionListWatch>(url, password);
}

} // namespace gatehouse::test
