// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/PostgresqlBulkLoad.h"

#include "storage/SqlErrors.h"
#include "storage/SqlResources.h"
#include "storage/SqlText.h"

#include <QSqlError>

#include <libpq-fe.h>
#include <poll.h>

#include <array>

namespace gatehouse::storage {

using namespace Qt::Literals::StringLiterals;
using support::Engine;
using support::Outcome;
using support::Result;

namespace {

constexpr qsizetype kBytesAtOnce = 8 << 20;
constexpr int kMillisecondsBetweenLooks = 200;

// As the text format of COPY has it.
void appendText(QByteArray &row, const QByteArray &text)
{
    for (const char c : text) {
        switch (c) {
        case '\\': row.append("\\\\"); break;
        case '\n': row.append("\\n"); break;
        case '\r': row.append("\\r"); break;
        case '\t': row.append("\\t"); break;
        default: row.append(c);
        }
    }
}

void appendValue(QByteArray &row, const QVariant &value)
{
    switch (value.metaType().id()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr: row.append("\\N"); break;
    case QMetaType::Bool: row.append(value.toBool() ? 't' : 'f'); break;
    case QMetaType::LongLong: row.append(QByteArray::number(value.toLongLong())); break;
    case QMetaType::QByteArray: row.append("\\\\x").append(value.toByteArray().toHex()); break;
    default: appendText(row, value.toString().toUtf8());
    }
}

Outcome outcomeOf(const PGresult *result)
{
    const ExecStatusType status = PQresultStatus(result);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_COPY_IN)
        return {};
    const QSqlError error(QString(), QString::fromUtf8(PQresultErrorMessage(result)), QSqlError::StatementError,
                          QString::fromLatin1(PQresultErrorField(result, PG_DIAG_SQLSTATE)));
    return troubleOf(Engine::Postgresql, error).error;
}

} // namespace

// References after the indexes: what they look into must be there when they are made again.
Outcome PostgresqlBulkLoad::layAside()
{
    m_connection = static_cast<PGconn *>(m_session.nativeHandle());
    m_waiting.resize(m_targets.size());
    GATEHOUSE_TRY(m_session.direct(sqlResource(u"load/enter.postgresql.sql"_s)));
    GATEHOUSE_TRY(layAside(u"load/select_references.postgresql.sql"_s));
    GATEHOUSE_TRY(layAside(u"load/select_indexes.postgresql.sql"_s));
    return forEachTable(u"DISABLE TRIGGER USER"_s);
}

Outcome PostgresqlBulkLoad::layAside(const QString &file)
{
    QStringList drops;
    QStringList makes;
    {
        QString question = withoutComments(sqlResource(file));
        GATEHOUSE_TRY_VALUE(rows, m_session.runText(question.replace("@tables@"_L1, tableList())));
        while (rows.next()) {
            drops.append(rows.text("drop_text"));
            makes.append(rows.text("make_text"));
        }
        GATEHOUSE_TRY(rows.outcome());
    }
    for (const QString &drop : std::as_const(drops))
        GATEHOUSE_TRY(run(drop));
    m_laidAside = makes + m_laidAside;
    return {};
}

Outcome PostgresqlBulkLoad::forEachTable(const QString &change)
{
    for (const Target &target : m_targets)
        GATEHOUSE_TRY(run(u"ALTER TABLE gatehouse."_s + quotedIdentifier(target.table) + u' ' + change));
    return {};
}

Outcome PostgresqlBulkLoad::write(qsizetype target, const Bindings &row)
{
    QByteArray &waiting = m_waiting[size_t(target)];
    const qsizetype before = waiting.size();
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (i > 0)
            waiting.append('\t');
        appendValue(waiting, row[i].value.variant());
    }
    waiting.append('\n');
    m_bytes += waiting.size() - before;
    return m_bytes < kBytesAtOnce ? Outcome() : send();
}

Outcome PostgresqlBulkLoad::send()
{
    m_bytes = 0;
    for (size_t at = 0; at < m_targets.size(); ++at) {
        if (m_waiting[at].isEmpty())
            continue;
        GATEHOUSE_TRY(copy(m_targets[at], m_waiting[at]));
        m_waiting[at].resize(0);
    }
    return {};
}

Outcome PostgresqlBulkLoad::copy(const Target &target, const QByteArray &rows)
{
    const QString sql = u"COPY gatehouse."_s + quotedIdentifier(target.table) + u" ("_s + target.columns + u") FROM STDIN"_s;
    PGresult *begun = PQexec(m_connection, sql.toUtf8().constData());
    const Outcome outcome = outcomeOf(begun);
    PQclear(begun);
    GATEHOUSE_TRY(outcome);
    const bool isSent = PQputCopyData(m_connection, rows.constData(), int(rows.size())) == 1;
    // whether this can be sent or not, the answer says what became of it
    PQputCopyEnd(m_connection, isSent ? nullptr : "not sent");
    return answer();
}

Outcome PostgresqlBulkLoad::run(const QString &sql)
{
    if (PQsendQuery(m_connection, sql.toUtf8().constData()) != 1)
        return answer();
    // an index of parts takes its time: whoever wants to stop need not wait for it
    bool isCancelled = false;
    while (PQisBusy(m_connection) == 1) {
        pollfd waited{PQsocket(m_connection), POLLIN, 0};
        poll(&waited, 1, kMillisecondsBetweenLooks);
        if (PQconsumeInput(m_connection) != 1)
            break;
        if (m_progress.stopped && !isCancelled) {
            isCancelled = true;
            PGcancel *cancel = PQgetCancel(m_connection);
            std::array<char, 256> words{};
            PQcancel(cancel, words.data(), int(words.size()));
            PQfreeCancel(cancel);
        }
    }
    return answer();
}

// Reads what is left of the answer; the first error in it counts.
Outcome PostgresqlBulkLoad::answer() const
{
    Outcome outcome;
    bool isAnswered = false;
    while (PGresult *result = PQgetResult(m_connection)) {
        isAnswered = true;
        if (outcome.ok())
            outcome = outcomeOf(result);
        PQclear(result);
    }
    if (!isAnswered || PQstatus(m_connection) != CONNECTION_OK) {
        const QSqlError lost(QString(), QString::fromUtf8(PQerrorMessage(m_connection)), QSqlError::ConnectionError);
        return troubleOf(Engine::Postgresql, lost).error;
    }
    return outcome;
}

Outcome PostgresqlBulkLoad::restore()
{
    GATEHOUSE_TRY(send());
    m_progress.all = m_laidAside.size();
    for (const QString &sql : std::as_const(m_laidAside)) {
        GATEHOUSE_TRY(run(sql));
        ++m_progress.done;
    }
    GATEHOUSE_TRY(forEachTable(u"ENABLE TRIGGER USER"_s));
    QStringList numberings;
    {
        QString question = withoutComments(sqlResource(u"load/select_numbering.postgresql.sql"_s));
        GATEHOUSE_TRY_VALUE(rows, m_session.runText(question.replace("@tables@"_L1, tableList())));
        while (rows.next())
            numberings.append(rows.text("make_text"));
        GATEHOUSE_TRY(rows.outcome());
    }
    for (const QString &numbering : std::as_const(numberings))
        GATEHOUSE_TRY(run(numbering));
    return m_session.direct(sqlResource(u"load/leave.postgresql.sql"_s));
}

} // namespace gatehouse::storage
