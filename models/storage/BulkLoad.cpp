// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/BulkLoad.h"

#include "storage/PostgresqlBulkLoad.h"
#include "storage/SqlResources.h"
#include "storage/SqlText.h"
#include "storage/SqliteBulkLoad.h"

#include <QRegularExpression>

#include <array>

namespace gatehouse::storage {

using namespace Qt::Literals::StringLiterals;
using support::Engine;
using support::Error;
using support::ErrorCode;
using support::LoadProgress;
using support::Outcome;
using support::Reason;
using support::Result;

namespace {

// In the order of BulkTable.
constexpr std::array kStatements{
    "load/insert_facility"_L1, "load/insert_facility_search"_L1, "load/insert_user"_L1,       "load/insert_user_search"_L1,
    "load/insert_lab"_L1,      "load/insert_membership"_L1,      "load/insert_credential"_L1, "load/insert_lock"_L1,
    "load/insert_contact"_L1,  "load/insert_contact_search"_L1,  "load/insert_sight"_L1,      "load/insert_asset"_L1,
    "load/insert_gram"_L1,
};

// How many rows pass between two looks at whether somebody wants to stop.
constexpr qint64 kRowsBetweenLooks = 4096;

} // namespace

BulkLoad::~BulkLoad() = default;

Outcome BulkLoad::during(Session &session, const std::function<Outcome()> &unit)
{
    if (session.engine() == Engine::Postgresql)
        return unit();
    for (const QString &statement : splitStatements(sqlResource(u"load/enter.sqlite.sql"_s))) {
        // Somebody else has the file open and keeps the journal as it is: the load works with that one too.
        if (const Outcome entered = session.direct(statement); !entered.ok() && !statement.contains("journal_mode"_L1))
            return entered;
    }
    const Outcome outcome = unit();
    for (const QString &statement : splitStatements(sqlResource(u"load/leave.sqlite.sql"_s)))
        GATEHOUSE_TRY(session.direct(statement));
    return outcome;
}

Result<std::unique_ptr<BulkLoad>> BulkLoad::begin(Session &session, LoadProgress &progress)
{
    std::unique_ptr<BulkLoad> load;
    if (session.engine() == Engine::Sqlite)
        load = std::make_unique<SqliteBulkLoad>(session, progress);
    else
        load = std::make_unique<PostgresqlBulkLoad>(session, progress);
    GATEHOUSE_TRY(load->readTargets());
    GATEHOUSE_TRY(load->layAside());
    return load;
}

Outcome BulkLoad::learnSizes(Session &session)
{
    const bool isFile = session.engine() == Engine::Sqlite;
    QString patience;
    if (!isFile) {
        GATEHOUSE_TRY_VALUE(rows, session.runText(u"SELECT current_setting('statement_timeout') AS patience"_s));
        patience = rows.next() ? rows.text("patience") : QString();
        GATEHOUSE_TRY(session.direct(u"SET statement_timeout = 0"_s));
    }
    Outcome outcome;
    for (const QString &statement :
         splitStatements(sqlResource(isFile ? u"load/learn_sizes.sqlite.sql"_s : u"load/learn_sizes.postgresql.sql"_s)))
        outcome = outcome.ok() ? session.direct(statement) : outcome;
    if (!patience.isEmpty())
        GATEHOUSE_TRY(session.direct(u"SET statement_timeout = "_s + quotedLiteral(patience)));
    return outcome;
}

Outcome BulkLoad::readTargets()
{
    static const QRegularExpression shape(u"^INSERT INTO (\\w+) \\(([^)]*)\\)\\s+VALUES \\("_s);
    for (const QLatin1StringView statement : kStatements) {
        GATEHOUSE_TRY_VALUE(known, m_session.known(statement));
        const auto match = shape.match(known.text);
        if (!match.hasMatch())
            return Error::internal(u"no bulk load by "_s + statement);
        Target target{statement, known.text, match.captured(1), match.captured(2), {}, 0};
        for (const QString &name : known.placeholders)
            target.names.append(name.toLatin1());
        m_targets.push_back(std::move(target));
    }
    return {};
}

Result<BulkLoad::LastKeys> BulkLoad::lastKeys() const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("load/select_last_keys"_L1));
    LastKeys keys;
    if (rows.next())
        keys = {rows.integer("users"), rows.integer("contacts"), rows.integer("facilities"), rows.integer("assets")};
    GATEHOUSE_TRY(rows.outcome());
    return keys;
}

Outcome BulkLoad::add(BulkTable table, const Bindings &row)
{
    const auto at = static_cast<qsizetype>(table);
    Target &target = m_targets[static_cast<size_t>(at)];
    if (target.names.size() != row.size())
        return Error::internal(u"%1 takes %2 values and got %3"_s.arg(target.statement).arg(target.names.size()).arg(row.size()));
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (row[i].name != QLatin1StringView(target.names[i]))
            return Error::internal(u"%1: %2 stands where another column is wanted"_s.arg(target.statement, row[i].name));
    }
    GATEHOUSE_TRY(write(at, row));
    ++target.rows;
    if (const qint64 done = ++m_progress.done; done % kRowsBetweenLooks == 0)
        return checkStopped();
    return {};
}

Outcome BulkLoad::finish()
{
    GATEHOUSE_TRY(checkStopped());
    m_progress.stage = LoadProgress::Stage::Indexes;
    m_progress.done = 0;
    m_progress.all = 0;
    return unlessStopped(restore());
}

QString BulkLoad::tableList() const
{
    QStringList names;
    for (const Target &target : m_targets)
        names.append(quotedLiteral(target.table));
    return names.join(u", "_s);
}

Outcome BulkLoad::unlessStopped(const Outcome &outcome) const
{
    if (outcome.ok())
        return outcome;
    if (const Outcome wanted = checkStopped(); !wanted.ok())
        return wanted;
    return outcome;
}

Outcome BulkLoad::checkStopped() const
{
    if (m_progress.stopped)
        return Error{ErrorCode::Stopped, {}, Reason::None, {}, {}};
    return {};
}

} // namespace gatehouse::storage
