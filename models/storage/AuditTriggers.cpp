// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/AuditTriggers.h"

#include "storage/Session.h"
#include "storage/SqlText.h"

#include <algorithm>
#include <array>

namespace gatehouse::storage {

using namespace Qt::Literals::StringLiterals;
using support::Engine;
using support::Outcome;
using support::Result;

namespace {

// The record of changes itself and what only carries it; what people merely looked at; and what is derived from records for finds.
constexpr std::array kUnrecorded{
    QLatin1StringView("audit"),
    QLatin1StringView("audit_context"),
    QLatin1StringView("requests"),
    QLatin1StringView("schema_migrations"),
    QLatin1StringView("recent_records"),
    QLatin1StringView("user_search"),
    QLatin1StringView("contact_search"),
    QLatin1StringView("facility_search"),
    QLatin1StringView("search_grams"),
};

// Columns that never come into the record.
constexpr std::array kSecrets{
    QLatin1StringView("credentials.salt"),
    QLatin1StringView("credentials.digest"),
};

bool isSecret(const QString &table, const QString &column)
{
    const QString path = table + u'.' + column;
    return std::any_of(kSecrets.cbegin(), kSecrets.cend(), [&path](QLatin1StringView secret) { return path == secret; });
}

// The row of a table as JSON. json_object is refused in a trigger while the schema is not trusted, so the text is made by hand; from a list of
// names and values, so that how a value is written stands there once: every connection reads the text of all triggers. Control
// characters other than these three are refused by the tables; should one come through all the same, the value goes as hexadecimal.
constexpr QLatin1StringView kSqliteRow(
    "(SELECT '{' || group_concat('\"' || name || '\":' || CASE typeof(value) WHEN 'null' THEN 'null' "
    "WHEN 'integer' THEN CASE mark * 2 + value WHEN 2 THEN 'false' WHEN 3 THEN 'true' ELSE value END WHEN 'real' THEN value "
    "WHEN 'blob' THEN '\"\\\\x' || lower(hex(value)) || '\"' ELSE CASE WHEN instr(value, char(0)) > 0 OR value GLOB "
    "'*[' || char(1) || '-' || char(8) || char(11) || char(12) || char(14) || '-' || char(31) || ']*' "
    "THEN '\"\\\\x' || lower(hex(value)) || '\"' ELSE '\"' || replace(replace(replace(replace(replace(value, '\\', '\\\\'), "
    "'\"', '\\\"'), char(10), '\\n'), char(13), '\\r'), char(9), '\\t') || '\"' END END) || '}' FROM (SELECT NULL AS name, NULL AS value, NULL AS mark WHERE FALSE UNION ALL VALUES @values@))");

} // namespace

Result<QStringList> AuditTriggers::tables(Session &session)
{
    const QString question = session.engine() == Engine::Sqlite
        ? u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' AND name NOT LIKE '%~_parts~_%' ESCAPE '~' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"_s
        : u"SELECT c.relname::text AS name FROM pg_catalog.pg_class AS c WHERE c.relnamespace = 'gatehouse'::regnamespace AND c.relkind IN ('r', 'p') "
          "ORDER BY c.relname"_s;
    GATEHOUSE_TRY_VALUE(rows, session.runText(question));
    QStringList names;
    bool hasAudit = false;
    while (rows.next()) {
        const QString name = rows.text("name");
        hasAudit = hasAudit || name == "audit"_L1;
        if (std::none_of(kUnrecorded.cbegin(), kUnrecorded.cend(), [&name](QLatin1StringView other) { return name == other; }))
            names.append(name);
    }
    GATEHOUSE_TRY(rows.outcome());
    return hasAudit ? names : QStringList();
}

Result<QList<AuditTriggers::Column>> AuditTriggers::columns(Session &session, const QString &table)
{
    const QString question = session.engine() == Engine::Sqlite
        ? u"SELECT name, type, pk AS key_position FROM pragma_table_info(:table_name) ORDER BY cid"_s
        : u"SELECT a.attname::text AS name, '' AS type, coalesce(array_position(i.indkey::int2[], a.attnum) + 1, 0) AS key_position "
          "FROM pg_catalog.pg_attribute AS a LEFT JOIN pg_catalog.pg_index AS i ON i.indrelid = a.attrelid AND i.indisprimary "
          "WHERE a.attrelid = pg_catalog.format('gatehouse.%I', :table_name::text)::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum"_s;
    GATEHOUSE_TRY_VALUE(rows, session.runText(question, {{"table_name", table}}));
    QList<Column> found;
    while (rows.next()) {
        const QString name = rows.text("name");
        found.append({name, rows.text("type"), isSecret(table, name), int(rows.integer("key_position"))});
    }
    GATEHOUSE_TRY(rows.outcome());
    return found;
}

QString AuditTriggers::recordColumn(const QList<Column> &columns)
{
    for (const Column &column : columns) {
        if (column.name == "id"_L1)
            return column.name;
    }
    for (const Column &column : columns) {
        if (column.keyPosition == 1)
            return column.name;
    }
    return columns.first().name;
}

QString AuditTriggers::sqliteJson(const QList<Column> &columns, const QString &row)
{
    QStringList values;
    for (const Column &column : columns) {
        const bool isMark = column.type.compare("BOOLEAN"_L1, Qt::CaseInsensitive) == 0;
        if (!column.isSecret)
            values.append(u"('%1', %2.%3, %4)"_s.arg(column.name, row, quotedIdentifier(column.name), isMark ? u"1"_s : u"NULL"_s));
    }
    return QString(kSqliteRow).replace("@values@"_L1, values.join(", "_L1));
}

QStringList AuditTriggers::sqliteTriggers(const QString &table, const QList<Column> &columns)
{
    const QString insert = u"INSERT INTO audit (at, tbl, op, record, actor, request, before, after) VALUES (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), %1, "
                           "'%2', %3, (SELECT actor FROM audit_context), (SELECT request FROM audit_context), %4, %5);"_s;
    const QString key = quotedIdentifier(recordColumn(columns));
    const QString before = sqliteJson(columns, u"OLD"_s);
    const QString after = sqliteJson(columns, u"NEW"_s);
    QStringList differences;
    for (const Column &column : columns) {
        const QString name = quotedIdentifier(column.name);
        differences.append(u"OLD.%1 IS NOT NEW.%1"_s.arg(name));
    }
    const auto event = [&](const QString &op, const QString &record, const QString &old, const QString &current) {
        // not by one arg() after another: the JSON's own percent signs are none of arg's business
        QString text = insert;
        return text.replace("%1"_L1, quotedLiteral(table)).replace("%2"_L1, op).replace("%3"_L1, record).replace("%4"_L1, old).replace("%5"_L1, current);
    };
    const auto trigger = [&](const QString &op, const QString &when, const QString &body) {
        return QString(u"CREATE TRIGGER "_s + quotedIdentifier(u"audit_"_s + table + u'_' + op) + u" AFTER "_s + op.toUpper() + u" ON "_s
                       + quotedIdentifier(table) + when + u" BEGIN "_s + body + u" END"_s);
    };
    return {
        trigger(u"insert"_s, {}, event(u"insert"_s, u"NEW."_s + key, u"NULL"_s, after)),
        trigger(u"update"_s, u" WHEN "_s + differences.join(u" OR "_s), event(u"update"_s, u"NEW."_s + key, before, after)),
        trigger(u"delete"_s, {}, event(u"delete"_s, u"OLD."_s + key, before, u"NULL"_s)),
    };
}

QStringList AuditTriggers::postgresqlTriggers(const QString &table, const QList<Column> &columns)
{
    QStringList arguments{quotedLiteral(recordColumn(columns))};
    for (const Column &column : columns) {
        if (column.isSecret)
            arguments.append(quotedLiteral(column.name));
    }
    const QString list = arguments.join(u", "_s);
    const QString target = u"gatehouse."_s + quotedIdentifier(table);
    return {
        u"CREATE TRIGGER audit_insert AFTER INSERT ON %1 REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION "
        "gatehouse.audit_statement(%2)"_s.arg(target, list),
        u"CREATE TRIGGER audit_update AFTER UPDATE ON %1 FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION "
        "gatehouse.audit_row(%2)"_s.arg(target, list),
        u"CREATE TRIGGER audit_delete AFTER DELETE ON %1 REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION "
        "gatehouse.audit_statement(%2)"_s.arg(target, list),
    };
}

Outcome AuditTriggers::generate(Session &session)
{
    GATEHOUSE_TRY(drop(session));
    GATEHOUSE_TRY_VALUE(names, tables(session));
    for (const QString &table : names) {
        GATEHOUSE_TRY_VALUE(found, columns(session, table));
        const QStringList triggers = session.engine() == Engine::Sqlite ? sqliteTriggers(table, found) : postgresqlTriggers(table, found);
        for (const QString &trigger : triggers)
            GATEHOUSE_TRY(session.direct(trigger));
    }
    return {};
}

Outcome AuditTriggers::drop(Session &session)
{
    const QString question = session.engine() == Engine::Sqlite
        ? u"SELECT name, tbl_name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'audit~_%' ESCAPE '~'"_s
        : u"SELECT t.tgname::text AS name, c.relname::text AS tbl_name FROM pg_catalog.pg_trigger AS t JOIN pg_catalog.pg_class AS c ON c.oid = t.tgrelid "
          "WHERE c.relnamespace = 'gatehouse'::regnamespace AND t.tgname IN ('audit_insert', 'audit_update', 'audit_delete') AND NOT t.tgisinternal"_s;
    QStringList statements;
    {
        GATEHOUSE_TRY_VALUE(rows, session.runText(question));
        while (rows.next()) {
            statements.append(session.engine() == Engine::Sqlite
                                  ? QString(u"DROP TRIGGER "_s + quotedIdentifier(rows.text("name")))
                                  : QString(u"DROP TRIGGER "_s + rows.text("name") + u" ON gatehouse."_s + quotedIdentifier(rows.text("tbl_name"))));
        }
        GATEHOUSE_TRY(rows.outcome());
    }
    for (const QString &statement : statements)
        GATEHOUSE_TRY(session.direct(statement));
    return {};
}

} // namespace gatehouse::storage
