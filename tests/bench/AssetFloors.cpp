// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/AssetFloors.h"

#include "bench/Native.h"

#include <algorithm>
#include <array>
#include <queue>
#include <tuple>

namespace gatehouse::bench {

namespace {

constexpr int kWalked = 2000; ///< read at once along the order of all
constexpr int kLeast = 4;     ///< read at once of one owner

class SqliteAssets final : public AssetFloors {
public:
    explicit SqliteAssets(const support::DatabaseUrl &url) : m_handle(openSqlite(url))
    {
        m_first =
            prepare(m_handle, "SELECT COALESCE(due_on, '9999-12-31'), number_key, id, owner_id FROM assets WHERE owner_id = ?1 "
                              "ORDER BY COALESCE(due_on, '9999-12-31'), number_key LIMIT ?2");
        m_next =
            prepare(m_handle, "SELECT COALESCE(due_on, '9999-12-31'), number_key, id, owner_id FROM assets WHERE owner_id = ?1 "
                              "AND (COALESCE(due_on, '9999-12-31'), number_key) > (?3, ?4) "
                              "ORDER BY COALESCE(due_on, '9999-12-31'), number_key LIMIT ?2");
        m_all = prepare(m_handle, "SELECT COALESCE(due_on, '9999-12-31'), number_key, id, owner_id FROM assets "
                                  "WHERE (COALESCE(due_on, '9999-12-31'), number_key) > (?1, ?2) "
                                  "ORDER BY COALESCE(due_on, '9999-12-31'), number_key LIMIT ?3");
        m_row = prepare(m_handle, "SELECT assets.row_version, number, description, serial, code, status, calibrated_on, due_on "
                                  "FROM assets JOIN facilities ON facilities.id = owner_id WHERE assets.id = ?1");
    }
    ~SqliteAssets() override
    {
        for (sqlite3_stmt *statement : {m_first, m_next, m_all, m_row})
            sqlite3_finalize(statement);
        sqlite3_close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(SqliteAssets)

    QList<Viewer> viewers(int facilities, int limit) override
    {
        sqlite3_stmt *users =
            prepare(m_handle, "SELECT contacts.user_id, contacts.id FROM contacts WHERE user_id IS NOT NULL AND active AND id IN "
                              "(SELECT contact_id FROM contact_facilities GROUP BY contact_id HAVING COUNT(*) = ?1) LIMIT ?2");
        sqlite3_stmt *links = prepare(m_handle, "SELECT facility_id FROM contact_facilities WHERE contact_id = ?1");
        sqlite3_bind_int(users, 1, facilities);
        sqlite3_bind_int(users, 2, limit);
        QList<Viewer> found;
        while (sqlite3_step(users) == SQLITE_ROW) {
            Viewer viewer;
            viewer.user = sqlite3_column_int64(users, 0);
            sqlite3_bind_int64(links, 1, sqlite3_column_int64(users, 1));
            while (sqlite3_step(links) == SQLITE_ROW)
                viewer.facilities.append(sqlite3_column_int64(links, 0));
            sqlite3_reset(links);
            found.append(viewer);
        }
        sqlite3_finalize(links);
        sqlite3_finalize(users);
        return found;
    }

protected:
    std::vector<Places> firstOfEach(const QList<qint64> &owners, int count) override
    {
        std::vector<Places> firsts;
        firsts.reserve(owners.size());
        for (const qint64 owner : owners) {
            sqlite3_bind_int64(m_first, 1, owner);
            sqlite3_bind_int(m_first, 2, count);
            firsts.push_back(placesOf(m_first));
        }
        return firsts;
    }

    Places nextOf(qint64 owner, const Place &after, int count) override
    {
        sqlite3_bind_int64(m_next, 1, owner);
        sqlite3_bind_int(m_next, 2, count);
        bindPlace(m_next, 3, after);
        return placesOf(m_next);
    }

    Places next(const Place *after, int count) override
    {
        bindPlace(m_all, 1, after ? *after : Place());
        sqlite3_bind_int(m_all, 3, count);
        return placesOf(m_all);
    }

    void readRows(const std::vector<qint64> &ids) override
    {
        for (const qint64 id : ids) {
            sqlite3_bind_int64(m_row, 1, id);
            while (sqlite3_step(m_row) == SQLITE_ROW) {
                for (int column = 0; column < sqlite3_column_count(m_row); ++column)
                    m_sum += sqlite3_column_bytes(m_row, column);
            }
            sqlite3_reset(m_row);
        }
    }

private:
    static void bindPlace(sqlite3_stmt *statement, int index, const Place &place)
    {
        sqlite3_bind_text(statement, index, place.due.data(), int(place.due.size()), SQLITE_TRANSIENT);
        sqlite3_bind_text(statement, index + 1, place.number.data(), int(place.number.size()), SQLITE_TRANSIENT);
    }

    static Places placesOf(sqlite3_stmt *statement)
    {
        const auto text = [statement](int column) {
            return std::string(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)));
        };
        Places places;
        while (sqlite3_step(statement) == SQLITE_ROW)
            places.push_back({text(0), text(1), sqlite3_column_int64(statement, 2), sqlite3_column_int64(statement, 3)});
        sqlite3_reset(statement);
        return places;
    }

    sqlite3 *m_handle;
    sqlite3_stmt *m_first;
    sqlite3_stmt *m_next;
    sqlite3_stmt *m_all;
    sqlite3_stmt *m_row;
};

class PostgresqlAssets final : public AssetFloors {
public:
    explicit PostgresqlAssets(const support::DatabaseUrl &url) : m_connection(openPostgresql(url))
    {
        prepare(m_connection, "first",
                "SELECT due, number_key, id, owner FROM unnest($1::bigint[]) AS owner CROSS JOIN LATERAL ("
                "SELECT COALESCE(due_on, '9999-12-31') AS due, number_key, id FROM assets WHERE owner_id = owner "
                "ORDER BY COALESCE(due_on, '9999-12-31'), number_key LIMIT $2::bigint) AS firsts");
        prepare(m_connection, "next",
                "SELECT COALESCE(due_on, '9999-12-31'), number_key, id, owner_id FROM assets WHERE owner_id = $1 "
                "AND (COALESCE(due_on, '9999-12-31'), number_key) > ($3::date, $4) "
                "ORDER BY COALESCE(due_on, '9999-12-31'), number_key LIMIT $2::bigint");
        prepare(m_connection, "all",
                "SELECT COALESCE(due_on, '9999-12-31'), number_key, id, owner_id FROM assets "
                "WHERE (COALESCE(due_on, '9999-12-31'), number_key) > ($1::date, $2) "
                "ORDER BY COALESCE(due_on, '9999-12-31'), number_key LIMIT $3::bigint");
        prepare(m_connection, "rows",
                "SELECT assets.id, assets.row_version, number, description, serial, code, status, calibrated_on, due_on "
                "FROM assets JOIN facilities ON facilities.id = owner_id WHERE assets.id = ANY ($1::bigint[])");
    }
    ~PostgresqlAssets() override { PQfinish(m_connection); }
    Q_DISABLE_COPY_MOVE(PostgresqlAssets)

    QList<Viewer> viewers(int facilities, int limit) override
    {
        prepare(m_connection, "",
                "SELECT user_id, (SELECT string_agg(facility_id::text, ',') FROM contact_facilities WHERE contact_id = id) "
                "FROM contacts WHERE user_id IS NOT NULL AND active AND id IN "
                "(SELECT contact_id FROM contact_facilities GROUP BY contact_id HAVING COUNT(*) = $1::bigint) LIMIT $2::bigint");
        PGresult *rows = run("", {std::to_string(facilities), std::to_string(limit)});
        QList<Viewer> found;
        for (int row = 0; row < PQntuples(rows); ++row) {
            Viewer viewer{QByteArray(PQgetvalue(rows, row, 0)).toLongLong(), {}};
            const QByteArrayList keys = QByteArray(PQgetvalue(rows, row, 1)).split(',');
            for (const QByteArray &key : keys)
                viewer.facilities.append(key.toLongLong());
            found.append(viewer);
        }
        PQclear(rows);
        return found;
    }

protected:
    std::vector<Places> firstOfEach(const QList<qint64> &owners, int count) override
    {
        const Places all = placesOf(run("first", {arrayOf(owners), std::to_string(count)}));
        std::vector<Places> firsts(owners.size());
        std::size_t at = 0;
        for (std::size_t owner = 0; owner < firsts.size(); ++owner) { // the rows come owner by owner
            while (at < all.size() && all.at(at).owner == owners.at(qsizetype(owner)))
                firsts.at(owner).push_back(all.at(at++));
        }
        return firsts;
    }

    Places nextOf(qint64 owner, const Place &after, int count) override
    {
        return placesOf(run("next", {std::to_string(owner), std::to_string(count), after.due, after.number}));
    }

    Places next(const Place *after, int count) override
    {
        return placesOf(run("all", {after ? after->due : "-infinity", after ? after->number : "", std::to_string(count)}));
    }

    void readRows(const std::vector<qint64> &ids) override
    {
        PGresult *rows = run("rows", {arrayOf(QList<qint64>(ids.begin(), ids.end()))});
        for (int row = 0; row < PQntuples(rows); ++row) {
            for (int column = 0; column < PQnfields(rows); ++column)
                m_sum += PQgetlength(rows, row, column);
        }
        PQclear(rows);
    }

private:
    static std::string arrayOf(const QList<qint64> &keys)
    {
        std::string text = "{";
        for (const qint64 key : keys)
            text += (text.size() > 1 ? "," : "") + std::to_string(key);
        return text + "}";
    }

    PGresult *run(const char *statement, const std::vector<std::string> &values)
    {
        std::vector<const char *> pointers;
        for (const std::string &value : values)
            pointers.push_back(value.c_str());
        return checked(m_connection,
                       PQexecPrepared(m_connection, statement, int(pointers.size()), pointers.data(), nullptr, nullptr, 0));
    }

    static Places placesOf(PGresult *rows)
    {
        Places places;
        for (int row = 0; row < PQntuples(rows); ++row)
            places.push_back({PQgetvalue(rows, row, 0), PQgetvalue(rows, row, 1), std::stoll(PQgetvalue(rows, row, 2)),
                              std::stoll(PQgetvalue(rows, row, 3))});
        PQclear(rows);
        return places;
    }

    PGconn *m_connection;
};

} // namespace

std::unique_ptr<AssetFloors> AssetFloors::open(const support::DatabaseUrl &url)
{
    if (url.engine() == support::Engine::Sqlite)
        return std::make_unique<SqliteAssets>(url);
    return std::make_unique<PostgresqlAssets>(url);
}

std::vector<qint64> AssetFloors::merged(const QList<qint64> &owners, int limit)
{
    const int block = std::clamp(limit / std::max(1, int(owners.size())), kLeast, limit);
    std::vector<Places> ahead = firstOfEach(owners, block);
    std::vector<std::size_t> at(ahead.size());
    const auto later = [&](std::size_t left, std::size_t right) {
        const Place &one = ahead.at(left).at(at.at(left));
        const Place &other = ahead.at(right).at(at.at(right));
        return std::tie(one.due, one.number) > std::tie(other.due, other.number);
    };
    std::priority_queue<std::size_t, std::vector<std::size_t>, decltype(later)> nearest(later);
    for (std::size_t owner = 0; owner < ahead.size(); ++owner) {
        if (!ahead.at(owner).empty())
            nearest.push(owner);
    }
    std::vector<qint64> ids;
    while (!nearest.empty() && int(ids.size()) < limit) {
        const std::size_t owner = nearest.top();
        nearest.pop();
        const Place place = ahead.at(owner).at(at.at(owner)++);
        ids.push_back(place.id);
        if (at.at(owner) == ahead.at(owner).size()) {
            const bool mayFollow = int(ahead.at(owner).size()) == block && int(ids.size()) < limit;
            ahead.at(owner) = mayFollow ? nextOf(place.owner, place, block) : Places();
            at.at(owner) = 0;
        }
        if (!ahead.at(owner).empty())
            nearest.push(owner);
    }
    readRows(ids);
    return ids;
}

std::vector<qint64> AssetFloors::walked(const QList<qint64> &owners, int limit)
{
    std::vector<bool> wanted(std::size_t(*std::max_element(owners.begin(), owners.end())) + 1);
    for (const qint64 owner : owners)
        wanted.at(std::size_t(owner)) = true;
    std::vector<qint64> ids;
    Places places = next(nullptr, kWalked);
    while (int(ids.size()) < limit && !places.empty()) {
        for (const Place &place : places) {
            if (std::size_t(place.owner) < wanted.size() && wanted.at(std::size_t(place.owner)) && int(ids.size()) < limit)
                ids.push_back(place.id);
        }
        if (int(ids.size()) < limit)
            places = next(&places.back(), kWalked);
    }
    readRows(ids);
    return ids;
}

} // namespace gatehouse::bench
