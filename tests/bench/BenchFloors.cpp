// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/BenchFloors.h"

#include "bench/Native.h"

#include <QSqlDatabase>
#include <QSqlTableModel>

#include <array>
#include <string>

namespace gatehouse::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

class SqliteFloors final : public Floors {
public:
    explicit SqliteFloors(const support::DatabaseUrl &url) : Floors(url), m_handle(openSqlite(url))
    {
        m_names = prepare(
            m_handle, "SELECT id, sort_key FROM users WHERE sort_key >= ?1 AND sort_key < ?2 ORDER BY sort_key, id LIMIT 100");
    }
    ~SqliteFloors() override
    {
        sqlite3_finalize(m_names);
        sqlite3_close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(SqliteFloors)

    void lastName(const char *beginning) override
    {
        const std::string high = std::string(beginning) + "\xF4\x8F\xBF\xBF";
        sqlite3_bind_text(m_names, 1, beginning, -1, SQLITE_STATIC);
        sqlite3_bind_text(m_names, 2, high.c_str(), -1, SQLITE_TRANSIENT);
        while (sqlite3_step(m_names) == SQLITE_ROW)
            m_sum += sqlite3_column_int64(m_names, 0) + sqlite3_column_bytes(m_names, 1);
        sqlite3_reset(m_names);
    }

private:
    sqlite3 *m_handle = nullptr;
    sqlite3_stmt *m_names = nullptr;
    qint64 m_sum = 0;
};

class PostgresqlFloors final : public Floors {
public:
    explicit PostgresqlFloors(const support::DatabaseUrl &url) : Floors(url), m_connection(openPostgresql(url))
    {
        prepare(m_connection, "names",
                "SELECT id, sort_key FROM users WHERE sort_key >= $1 AND sort_key < $2 ORDER BY sort_key, id LIMIT 100");
    }
    ~PostgresqlFloors() override { PQfinish(m_connection); }
    Q_DISABLE_COPY_MOVE(PostgresqlFloors)

    void lastName(const char *beginning) override
    {
        const std::string high = std::string(beginning) + "\xF4\x8F\xBF\xBF";
        const std::array<const char *, 2> values{beginning, high.c_str()};
        PGresult *rows = PQexecPrepared(m_connection, "names", 2, values.data(), nullptr, nullptr, 0);
        for (int row = 0; row < PQntuples(rows); ++row)
            m_sum += PQgetlength(rows, row, 0) + PQgetlength(rows, row, 1);
        PQclear(rows);
    }

private:
    PGconn *m_connection = nullptr;
    qint64 m_sum = 0;
};

} // namespace

Floors::Floors(const support::DatabaseUrl &url) : m_connection(u"bench-model"_s)
{
    const bool sqlite = url.engine() == support::Engine::Sqlite;
    QSqlDatabase database = QSqlDatabase::addDatabase(sqlite ? u"QSQLITE"_s : u"QPSQL"_s, m_connection);
    if (sqlite) {
        database.setDatabaseName(url.path());
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    } else {
        database.setHostName(url.hosts().constFirst().name);
        database.setPort(url.hosts().constFirst().port);
        database.setUserName(url.user());
        database.setPassword(qEnvironmentVariable("PGPASSWORD"));
        database.setDatabaseName(url.database());
        database.setConnectOptions(u"options='-csearch_path=gatehouse'"_s);
    }
    database.open();
}

Floors::~Floors()
{
    QSqlDatabase::database(m_connection).close();
    QSqlDatabase::removeDatabase(m_connection);
}

std::unique_ptr<Floors> Floors::open(const support::DatabaseUrl &url)
{
    if (url.engine() == support::Engine::Sqlite)
        return std::make_unique<SqliteFloors>(url);
    return std::make_unique<PostgresqlFloors>(url);
}

void Floors::tableModel(const QString &name)
{
    QSqlTableModel model(nullptr, QSqlDatabase::database(m_connection));
    model.setTable(u"users"_s);
    const bool sqlite = model.database().driverName() == "QSQLITE"_L1;
    model.setFilter(u"last_name "_s + (sqlite ? "LIKE"_L1 : "ILIKE"_L1) + " '%"_L1 + name + "%'"_L1);
    model.setSort(model.fieldIndex(u"last_name"_s), Qt::AscendingOrder);
    model.select();
}

} // namespace gatehouse::bench
