// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/Connection.h"

#include "storage/SqlErrors.h"
#include "storage/SqlResources.h"
#include "storage/SqlText.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace gatehouse::storage {

using namespace Qt::Literals::StringLiterals;
using support::Engine;
using support::Error;
using support::ErrorCode;
using support::Outcome;
using support::Reason;

namespace {

constexpr int kOldestServer = 150000;

Error contractError(ErrorCode code, const QString &detail)
{
    return {code, {}, Reason::None, {}, u"session contract: "_s + detail};
}

QString quotedOption(QString value)
{
    return u'\'' + value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

QStringList contract(Engine engine)
{
    return splitStatements(
        sqlResource(engine == Engine::Sqlite ? u"session/contract.sqlite.sql"_s : u"session/contract.postgresql.sql"_s));
}

// Folders that are made on the way are for their owner alone; those that exist stay as they are.
bool makeFolder(const QString &path)
{
    const QFileInfo folder(path);
    if (folder.exists())
        return folder.isDir();
    if (!makeFolder(folder.absolutePath()) || !QDir().mkdir(path))
        return false;
    return QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

Connection::Connection(support::DatabaseUrl url, support::Secret password, Access access, Patience patience,
                       FileSystemProbe fileSystem)
    : m_url(std::move(url))
    , m_password(std::move(password))
    , m_access(access)
    , m_patience(patience)
    , m_fileSystem(std::move(fileSystem))
    , m_name(QUuid::createUuid().toString())
{
}

Connection::~Connection()
{
    close();
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

Outcome Connection::exec(const QString &sql)
{
    QSqlQuery query(database());
    if (!query.exec(sql))
        return troubleOf(m_url.engine(), query.lastError()).error;
    return {};
}

Outcome Connection::open()
{
    close();
    Outcome outcome = openDriver();
    if (outcome.ok())
        outcome = m_url.engine() == Engine::Sqlite ? applySqliteContract() : applyPostgresqlContract();
    if (outcome.ok())
        m_open = true;
    else
        close();
    return outcome;
}

void Connection::close()
{
    m_open = false;
    if (!QSqlDatabase::contains(m_name))
        return;
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

Outcome Connection::openDriver()
{
    const bool isFile = m_url.engine() == Engine::Sqlite;
    const QString driver = isFile ? u"QSQLITE"_s : u"QPSQL"_s;
    if (!QSqlDatabase::isDriverAvailable(driver))
        return Error{ErrorCode::Unreachable, {}, Reason::DriverMissing, {driver}, {}};
    if (isFile)
        GATEHOUSE_TRY(prepareFile());
    QSqlDatabase handle = QSqlDatabase::addDatabase(driver, m_name);
    bool opened = false;
    if (isFile) {
        handle.setDatabaseName(m_url.path());
        handle.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT="_s + QString::number(m_patience.lockMilliseconds));
        opened = handle.open();
    } else {
        QStringList hosts;
        for (const auto &host : m_url.hosts())
            hosts.append(host.name);
        handle.setHostName(hosts.join(u','));
        handle.setDatabaseName(m_url.database());
        handle.setConnectOptions(postgresqlOptions());
        opened = handle.open(m_url.user(), QString::fromUtf8(m_password.bytes()));
    }
    if (opened)
        return {};
    Error error = connectionError(m_url.engine(), handle.lastError());
    if (error.code == ErrorCode::NotFound)
        error = {ErrorCode::Denied, {}, Reason::FileAccess, {m_url.path()}, error.detail}; // it was there a moment ago
    return error;
}

QString Connection::postgresqlOptions() const
{
    QStringList ports;
    for (const auto &host : m_url.hosts())
        ports.append(QString::number(host.port));
    QStringList options{
        u"connect_timeout=5"_s,
        u"application_name=gatehouse"_s,
        u"port="_s + quotedOption(ports.join(u',')),
        u"sslmode="_s + m_url.sslMode(),
        u"options='-csearch_path=gatehouse,pg_temp'"_s,
    };
    if (!m_url.sslRootCertificate().isEmpty())
        options.append(u"sslrootcert="_s + quotedOption(m_url.sslRootCertificate()));
    if (m_url.hosts().size() > 1 && m_access != Access::ReadOnly)
        options.append(u"target_session_attrs=read-write"_s);
    return options.join(u';');
}

Outcome Connection::prepareFile()
{
    const QFileInfo info(m_url.path());
    if (info.isDir())
        return Error{ErrorCode::Corrupt, {}, Reason::None, {m_url.path()}, u"a folder"_s};
    if (const QByteArray type = m_fileSystem(m_url.path()); isNetworkFileSystem(type))
        return Error{ErrorCode::ReadOnly, {}, Reason::NetworkDrive, {m_url.path(), QString::fromLatin1(type)}, {}};
    if (info.exists())
        return {};
    if (m_access != Access::Create)
        return Error{ErrorCode::NotFound, {}, Reason::None, {m_url.path()}, {}};
    QFile file(m_url.path());
    if (!makeFolder(info.absolutePath()) ||
        !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return Error{ErrorCode::Denied, {}, Reason::FileAccess, {m_url.path()}, file.errorString()};
    return {};
}

Outcome Connection::applySqliteContract()
{
    GATEHOUSE_TRY(checkApplication());
    const QStringList statements = contract(Engine::Sqlite);
    if (statements.isEmpty())
        return contractError(ErrorCode::Internal, u"missing file"_s);
    for (const QString &statement : statements) {
        // a reader takes the journal as the file has it
        if (m_access == Access::ReadOnly && statement.contains("journal_mode"_L1))
            continue;
        GATEHOUSE_TRY(exec(statement));
    }
    if (m_access == Access::ReadOnly)
        GATEHOUSE_TRY(exec(u"PRAGMA query_only = ON"_s));
    return {};
}

// A database of another program is left alone: one with another mark, or with tables and no mark. One statement asks for both, as another
// of ours may just be making them.
Outcome Connection::checkApplication()
{
    QSqlQuery query(database());
    if (!query.exec(u"SELECT (SELECT application_id FROM pragma_application_id), (SELECT count(*) FROM sqlite_master)"_s) ||
        !query.next()) {
        Error error = troubleOf(Engine::Sqlite, query.lastError()).error;
        if (error.code == ErrorCode::NotFound)
            error.code = ErrorCode::Denied;
        error.arguments = QStringList{m_url.path()};
        return error;
    }
    const qint64 mark = query.value(0).toLongLong();
    const bool isEmpty = query.value(1).toLongLong() == 0;
    if (mark != kApplicationMark && (mark != 0 || !isEmpty))
        return Error{ErrorCode::Corrupt, {}, Reason::None, {m_url.path()}, u"another program's mark: %1"_s.arg(mark)};
    return {};
}

Outcome Connection::applyPostgresqlContract()
{
    const QStringList statements = contract(Engine::Postgresql);
    if (statements.size() != 1)
        return contractError(ErrorCode::Internal, u"missing file"_s);
    QSqlQuery query(database());
    query.prepare(statements.first());
    query.bindValue(u":statement_timeout"_s, QString::number(m_patience.statementMilliseconds));
    query.bindValue(u":lock_timeout"_s, QString::number(m_patience.lockMilliseconds));
    query.bindValue(u":idle_timeout"_s, QString::number(m_patience.idleMilliseconds));
    if (!query.exec() || !query.next())
        return troubleOf(Engine::Postgresql, query.lastError()).error;
    const auto is = [&query](QLatin1StringView name, const QString &wanted) {
        return query.value(QString(name)).toString() == wanted;
    };
    if (query.value(u"version"_s).toInt() < kOldestServer)
        return contractError(ErrorCode::Unreachable, u"server version "_s + query.value(u"version"_s).toString());
    if (!is("strings"_L1, u"on"_s) || !is("search_path"_L1, u"gatehouse, pg_temp"_s) || !is("encoding"_L1, u"UTF8"_s) ||
        !is("zone"_L1, u"UTC"_s) || !is("replication"_L1, u"origin"_s) || !is("row_security"_L1, u"on"_s) ||
        !is("isolation"_L1, u"read committed"_s))
        return contractError(ErrorCode::Unreachable, u"a setting cannot be had"_s);
    if (!is("login"_L1, m_url.user()) || !is("role"_L1, m_url.user()))
        return contractError(ErrorCode::Denied, u"another login answers: "_s + query.value(u"login"_s).toString());
    if (query.value(u"standby"_s).toBool() && m_access != Access::ReadOnly)
        return contractError(ErrorCode::ReadOnly, u"a standby"_s);
    if (m_access == Access::ReadOnly)
        GATEHOUSE_TRY(exec(u"SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY"_s));
    return {};
}

} // namespace gatehouse::storage
