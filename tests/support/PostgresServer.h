// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <memory>

namespace gatehouse::test {

/// A PostgreSQL server of our own on 127.0.0.1, run by the script `tests/support/postgresql`.
class PostgresServer {
public:
    /// The server that all tests of a run share. Under CTest the fixture `postgresql` has started it; a test that is run by hand
    /// starts it here, and then it ends with the process. Its data may be lost by a crash. Not valid when there is no PostgreSQL.
    static PostgresServer &shared();

    /// A server for one test, which may kill it: durable, in a folder of its own, gone with the object (or with the process).
    static std::unique_ptr<PostgresServer> startPrivate();

    ~PostgresServer();
    Q_DISABLE_COPY_MOVE(PostgresServer)

    bool isValid() const { return m_problem.isEmpty(); }
    /// Why there is no server; empty when there is one.
    QString problem() const { return m_problem; }

    QString host() const { return QStringLiteral("127.0.0.1"); }
    quint16 port() const { return m_port; }
    /// A superuser.
    QString user() const { return m_user; }
    QString password() const { return m_password; }
    /// `postgresql://USER@HOST:PORT/NAME`, without the password.
    QString url(const QString &database, const QString &user = {}) const;

    /// Where the script keeps what belongs to this server.
    QString directory() const { return m_directory; }
    bool isRunning() const;
    enum class Stop { Orderly, Crash };
    /// Stops the server, orderly or as a crash would (no checkpoint, connections cut). False when that failed.
    bool stop(Stop how);
    /// Starts it again, on the same port unless somebody took it meanwhile. False when that failed.
    bool start();

private:
    enum class Kind { Shared, Private };
    PostgresServer(QString directory, Kind kind);
    bool call(const QString &command, const QStringList &options = {});
    void readAddress();

    QString m_directory;
    Kind m_kind;
    bool m_stopsAtEnd = false;
    QString m_problem;
    quint16 m_port = 0;
    QString m_user;
    QString m_password;
};

} // namespace gatehouse::test
