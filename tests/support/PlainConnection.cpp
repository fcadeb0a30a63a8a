// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "support/PlainConnection.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

namespace gatehouse::test {

PlainConnection::PlainConnection(const support::DatabaseUrl &url, const QString &password)
{
    static int count = 0;
    m_name = QStringLiteral("plain-%1").arg(++count);
    const bool file = url.engine() == support::Engine::Sqlite;
    QSqlDatabase database = QSqlDatabase::addDatabase(file ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), m_name);
    database.setDatabaseName(file ? url.path() : url.database());
    if (!file) {
        database.setHostName(url.hosts().constFirst().name);
        database.setPort(url.hosts().constFirst().port);
        database.setUserName(url.user());
        database.setPassword(password);
    }
    if (!database.open())
        qFatal("plain connection: %s", qUtf8Printable(database.lastError().text()));
    rows(file ? QStringLiteral("PRAGMA busy_timeout = 10000")
              : QStringLiteral(
                    "SELECT set_config('search_path', 'gatehouse', false), set_config('application_name', 'watch', false)"));
}

PlainConnection::~PlainConnection()
{
    QSqlDatabase::removeDatabase(m_name);
}

QStringList PlainConnection::rows(const QString &sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_name));
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return {QStringLiteral("error: ") + query.lastError().text()};
    QStringList found;
    while (query.next()) {
        QStringList values;
        for (int column = 0; column < query.record().count(); ++column)
            values.append(query.value(column).toString());
        found.append(values.join(QLatin1Char('|')));
    }
    return found;
}

} // namespace gatehouse::test
