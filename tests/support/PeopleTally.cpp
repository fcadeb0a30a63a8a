// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "support/PeopleTally.h"

namespace gatehouse::test {

namespace {

struct Part {
    QString what;
    QString exists; ///< true for a user `u` who has it
};

QList<Part> parts()
{
    return {
        {QStringLiteral("contact"), QStringLiteral("EXISTS (SELECT 1 FROM contacts AS c WHERE c.user_id = u.id)")},
        {QStringLiteral("facility"),
         QStringLiteral("EXISTS (SELECT 1 FROM contacts AS c JOIN contact_facilities AS f ON f.contact_id = c.id "
                        "WHERE c.user_id = u.id)")},
        {QStringLiteral("group"), QStringLiteral("EXISTS (SELECT 1 FROM user_groups AS g WHERE g.user_id = u.id)")},
        {QStringLiteral("lab"), QStringLiteral("EXISTS (SELECT 1 FROM user_labs AS l WHERE l.user_id = u.id)")},
        {QStringLiteral("credential"), QStringLiteral("EXISTS (SELECT 1 FROM credentials AS p WHERE p.user_id = u.id)")},
        {QStringLiteral("history"), QStringLiteral("EXISTS (SELECT 1 FROM audit AS a WHERE a.tbl = 'users' AND a.op = 'insert' "
                                                   "AND a.record = CAST(u.id AS TEXT))")},
    };
}

} // namespace

PeopleTally tallyPeople(const PlainConnection &connection, const QString &prefix)
{
    PeopleTally tally;
    const QString mine = QStringLiteral("u.username LIKE '%1%'").arg(prefix);
    QStringList all;
    for (const Part &part : parts()) {
        all.append(part.exists);
        const QStringList lacking =
            connection.rows(QStringLiteral("SELECT u.username FROM users AS u WHERE %1 AND NOT %2").arg(mine, part.exists));
        for (const QString &username : lacking)
            tally.partial.append(username + QStringLiteral(" lacks ") + part.what);
    }
    const QStringList alone = connection.rows(
        QStringLiteral("SELECT c.contact_id FROM contacts AS c WHERE c.user_id IS NULL AND c.contact_id LIKE '%1%'").arg(prefix));
    for (const QString &contact : alone)
        tally.partial.append(contact + QStringLiteral(" has no user"));
    const QStringList told = connection.rows(QStringLiteral(
        "SELECT a.record FROM audit AS a WHERE a.tbl IN ('users', 'contacts') AND a.op = 'insert' "
        "AND NOT EXISTS (SELECT 1 FROM users AS u WHERE a.tbl = 'users' AND CAST(u.id AS TEXT) = a.record) "
        "AND NOT EXISTS (SELECT 1 FROM contacts AS c WHERE a.tbl = 'contacts' AND CAST(c.id AS TEXT) = a.record)"));
    for (const QString &record : told)
        tally.partial.append(QStringLiteral("history tells of a record that is not there: ") + record);
    tally.whole = connection.number(
        QStringLiteral("SELECT count(*) FROM users AS u WHERE %1 AND %2").arg(mine, all.join(QStringLiteral(" AND "))));
    return tally;
}

QStringList damage(const PlainConnection &connection, support::Engine engine)
{
    QStringList said;
    if (engine == support::Engine::Sqlite) {
        said = connection.rows(QStringLiteral("PRAGMA integrity_check")) +
               connection.rows(QStringLiteral("PRAGMA foreign_key_check"));
        said.removeAll(QStringLiteral("ok"));
        return said;
    }
    // reads every row of every table, and finds indexes that a crash left unfinished
    const QStringList tables = connection.rows(
        QStringLiteral("SELECT relname FROM pg_class WHERE relnamespace = 'gatehouse'::regnamespace AND relkind = 'r'"));
    for (const QString &table : tables)
        said += connection.rows(QStringLiteral("SELECT count(t.*) FROM gatehouse.%1 AS t").arg(table))
                    .filter(QStringLiteral("error"));
    said += connection.rows(
        QStringLiteral("SELECT 'invalid index ' || indexrelid::regclass FROM pg_index WHERE NOT indisvalid OR NOT indisready"));
    return said;
}

} // namespace gatehouse::test
