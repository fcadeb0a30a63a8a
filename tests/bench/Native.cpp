// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/Native.h"

namespace gatehouse::bench {

using namespace Qt::Literals::StringLiterals;

sqlite3 *openSqlite(const support::DatabaseUrl &url)
{
    sqlite3 *handle = nullptr;
    if (sqlite3_open_v2(url.path().toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(handle));
    return handle;
}

sqlite3_stmt *prepare(sqlite3 *handle, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(handle));
    return statement;
}

PGconn *openPostgresql(const support::DatabaseUrl &url)
{
    const QString words = u"host=%1 port=%2 user=%3 dbname=%4 options='-csearch_path=gatehouse -cjit=off'"_s.arg(
        url.hosts().constFirst().name, QString::number(url.hosts().constFirst().port), url.user(), url.database());
    PGconn *connection = PQconnectdb(words.toUtf8().constData());
    if (PQstatus(connection) != CONNECTION_OK)
        qFatal("%s", PQerrorMessage(connection));
    return connection;
}

void prepare(PGconn *connection, const char *name, const char *sql)
{
    PQclear(checked(connection, PQprepare(connection, name, sql, 0, nullptr)));
}

PGresult *checked(PGconn *connection, PGresult *result)
{
    const ExecStatusType status = PQresultStatus(result);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        qFatal("%s", PQerrorMessage(connection));
    return result;
}

} // namespace gatehouse::bench
