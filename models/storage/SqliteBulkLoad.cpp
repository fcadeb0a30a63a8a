// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/SqliteBulkLoad.h"

#include "storage/SqlErrors.h"
#include "storage/SqlResources.h"
#include "storage/SqlText.h"

#include <QSqlError>

#include <sqlite3.h>

namespace gatehouse::storage {

using namespace Qt::Literals::StringLiterals;
using support::Engine;
using support::Outcome;
using support::Result;

namespace {

// Instructions of SQLite's machine between two looks at whether somebody wants to stop.
constexpr int kStepsBetweenLooks = 100000;

int isStopped(void *progress)
{
    return static_cast<const support::LoadProgress *>(progress)->stopped ? 1 : 0;
}

int bindValue(sqlite3_stmt *statement, int at, const QVariant &value, QByteArray &held)
{
    switch (value.metaType().id()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr: return sqlite3_bind_null(statement, at);
    case QMetaType::Bool:
    case QMetaType::LongLong: return sqlite3_bind_int64(statement, at, value.toLongLong());
    case QMetaType::QByteArray:
        held = value.toByteArray();
        return sqlite3_bind_blob(statement, at, held.constData(), int(held.size()), SQLITE_STATIC);
    default:
        held = value.toString().toUtf8();
        return sqlite3_bind_text(statement, at, held.constData(), int(held.size()), SQLITE_STATIC);
    }
}

} // namespace

SqliteBulkLoad::SqliteBulkLoad(Session &session, support::LoadProgress &progress) : BulkLoad(session, progress) {}

SqliteBulkLoad::~SqliteBulkLoad()
{
    finalizeAll();
    if (m_connection)
        sqlite3_progress_handler(m_connection, 0, nullptr, nullptr);
}

// Two copies of SQLite in one process must not touch one connection: the driver may bring its own.
Outcome SqliteBulkLoad::connectNatively()
{
    GATEHOUSE_TRY_VALUE(rows, m_session.runText(u"SELECT sqlite_source_id() AS source"_s));
    const bool isOurs = rows.next() && rows.text("source").toLatin1() == sqlite3_sourceid();
    GATEHOUSE_TRY(rows.outcome());
    if (!isOurs)
        return {};
    m_connection = static_cast<sqlite3 *>(m_session.nativeHandle());
    sqlite3_progress_handler(m_connection, kStepsBetweenLooks, &isStopped, &m_progress);
    for (const Target &target : m_targets) {
        sqlite3_stmt *statement = nullptr;
        const QByteArray sql = target.sql.toUtf8();
        if (sqlite3_prepare_v3(m_connection, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr) !=
            SQLITE_OK)
            return failed();
        m_statements.push_back(statement);
    }
    return {};
}

Outcome SqliteBulkLoad::layAside()
{
    QStringList drops;
    {
        QString question = withoutComments(sqlResource(u"load/select_laid_aside.sqlite.sql"_s));
        GATEHOUSE_TRY_VALUE(rows, m_session.runText(question.replace("@tables@"_L1, tableList())));
        while (rows.next()) {
            drops.append(u"DROP "_s + rows.text("type").toUpper() + u' ' + quotedIdentifier(rows.text("name")));
            m_laidAside.append(rows.text("sql"));
        }
        GATEHOUSE_TRY(rows.outcome());
    }
    for (const QString &drop : std::as_const(drops))
        GATEHOUSE_TRY(m_session.direct(drop));
    return connectNatively();
}

Outcome SqliteBulkLoad::write(qsizetype target, const Bindings &row)
{
    if (!m_connection) {
        GATEHOUSE_TRY(m_session.change(m_targets[size_t(target)].statement, row));
        return {};
    }
    sqlite3_stmt *statement = m_statements[size_t(target)];
    QVarLengthArray<QByteArray, 32> held(row.size());
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (bindValue(statement, int(i) + 1, row[i].value.variant(), held[i]) != SQLITE_OK)
            return failed();
    }
    const int code = sqlite3_step(statement);
    if (code != SQLITE_DONE) {
        const Outcome outcome = failed();
        sqlite3_reset(statement);
        return unlessStopped(outcome);
    }
    sqlite3_reset(statement);
    return {};
}

Outcome SqliteBulkLoad::restore()
{
    finalizeAll();
    m_progress.all = m_laidAside.size() + 3;
    for (const QString &sql : std::as_const(m_laidAside)) {
        GATEHOUSE_TRY(m_session.direct(sql));
        ++m_progress.done;
    }
    return rebuildParts();
}

Outcome SqliteBulkLoad::rebuildParts()
{
    QStringList names;
    {
        GATEHOUSE_TRY_VALUE(rows, m_session.runText(withoutComments(sqlResource(u"load/select_parts.sqlite.sql"_s))));
        while (rows.next())
            names.append(rows.text("name"));
        GATEHOUSE_TRY(rows.outcome());
    }
    const QStringList statements = splitStatements(sqlResource(u"load/rebuild_parts.sqlite.sql"_s));
    for (const QString &name : std::as_const(names)) {
        for (QString statement : statements)
            GATEHOUSE_TRY(m_session.direct(statement.replace("@parts@"_L1, name)));
        ++m_progress.done;
    }
    return {};
}

Outcome SqliteBulkLoad::failed() const
{
    const QSqlError error(QString(), QString::fromUtf8(sqlite3_errmsg(m_connection)), QSqlError::StatementError,
                          QString::number(sqlite3_extended_errcode(m_connection)));
    return troubleOf(Engine::Sqlite, error).error;
}

void SqliteBulkLoad::finalizeAll()
{
    for (sqlite3_stmt *statement : m_statements)
        sqlite3_finalize(statement);
    m_statements.clear();
}

} // namespace gatehouse::storage
