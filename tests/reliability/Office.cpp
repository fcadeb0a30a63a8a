// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "reliability/Office.h"

#include "support/PlainConnection.h"

#include <QFile>
#include <QThread>

#include <csignal>

namespace gatehouse::test {

namespace {

/// The state letter of the kernel's list of processes.
char stateOf(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 'X';
    const QByteArray line = file.readAll();
    return line.mid(line.lastIndexOf(')') + 2, 1).at(0);
}

} // namespace

Office::Office(support::Engine engine)
{
    if (engine == support::Engine::Postgresql) {
        m_server = PostgresServer::startPrivate();
        if (!m_server->isValid())
            qFatal("server: %s", qUtf8Printable(m_server->problem()));
        m_password = m_server->password();
    }
    clear();
}

void Office::clear()
{
    ++m_count;
    if (!m_server) {
        m_url = support::DatabaseUrl::forFile(m_folder.filePath(QStringLiteral("office-%1.db").arg(m_count)));
        return;
    }
    const auto whole = support::DatabaseUrl::parse(m_server->url(QStringLiteral("postgres")));
    const QString name = QStringLiteral("office_%1").arg(m_count);
    const QStringList answer = PlainConnection(*whole, m_password).rows(QStringLiteral("CREATE DATABASE %1").arg(name));
    if (!answer.isEmpty())
        qFatal("database: %s", qUtf8Printable(answer.constFirst()));
    m_url = whole->withDatabase(name);
}

bool freeze(const QProcess &process)
{
    const qint64 id = process.processId();
    if (id <= 0 || kill(static_cast<pid_t>(id), SIGSTOP) != 0)
        return false;
    // all its threads have to stand still before anybody looks
    for (int tries = 0; tries < 2000; ++tries) {
        const char state = stateOf(id);
        if (state == 'T')
            return true;
        if (state == 'Z' || state == 'X')
            return false;
        QThread::usleep(100);
    }
    return false;
}

void killNow(QProcess &process)
{
    process.kill();
    process.waitForFinished();
}

void interrupt(QProcess &process)
{
    if (const qint64 id = process.processId(); id > 0)
        kill(static_cast<pid_t>(id), SIGINT);
    process.waitForFinished();
}

} // namespace gatehouse::test
