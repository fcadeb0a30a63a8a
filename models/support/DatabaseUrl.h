// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/Result.h"

#include <QList>
#include <QString>

namespace gatehouse::support {

/// The two databases that Gatehouse runs on.
enum class Engine { Sqlite, Postgresql };

/// Where a database is: `sqlite:PATH` or `postgresql://USER@HOST[:PORT][,HOST:PORT…]/NAME[?sslmode=…&sslrootcert=…]`.
/// Never holds a password.
class DatabaseUrl {
public:
    /// One server of a list; the first that answers and takes changes is used.
    struct Host {
        QString name;
        int port = 5432;
        friend bool operator==(const Host &, const Host &) = default;
    };

    /// Reads the text of the contract. Invalid, field `database`, reason Shape: it is none, or it holds a password.
    static Result<DatabaseUrl> parse(const QString &text);
    /// The URL of an SQLite file.
    static DatabaseUrl forFile(const QString &path);

    Engine engine() const { return m_engine; }
    /// As the contract writes it; parse() gives the same URL again.
    QString text() const;
    /// As a person reads it: `SQLite · demo.db`, `PostgreSQL · NAME on HOST`.
    QString words() const;

    /// SQLite: the file.
    QString path() const { return m_path; }
    /// PostgreSQL: the login, the servers, the database.
    QString user() const { return m_user; }
    const QList<Host> &hosts() const { return m_hosts; }
    QString database() const { return m_database; }
    /// PostgreSQL: as given, else `verify-full` away from this machine and `prefer` on it.
    QString sslMode() const;
    /// PostgreSQL: the file with the certificates that are trusted; empty for libpq's own.
    QString sslRootCertificate() const { return m_sslRootCertificate; }
    /// The same server and options under another login or another database.
    DatabaseUrl withUser(const QString &user) const;
    DatabaseUrl withDatabase(const QString &database) const;

    friend bool operator==(const DatabaseUrl &, const DatabaseUrl &) = default;

private:
    DatabaseUrl() = default;
    Outcome readServer(QStringView rest);
    Outcome readHosts(QStringView list);
    Outcome readOptions(QStringView query);

    Engine m_engine = Engine::Sqlite;
    QString m_path;
    QString m_user;
    QList<Host> m_hosts;
    QString m_database;
    QString m_sslMode;
    QString m_sslRootCertificate;
};

} // namespace gatehouse::support
