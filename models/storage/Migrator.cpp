// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/Migrator.h"

#include "storage/AuditTriggers.h"
#include "storage/Session.h"
#include "storage/SqlResources.h"
#include "storage/SqlText.h"

#include <QFile>

#include <algorithm>

namespace gatehouse::storage {

using namespace Qt::Literals::StringLiterals;
using support::Engine;
using support::Error;
using support::ErrorCode;
using support::Outcome;
using support::Reason;
using support::Result;

namespace {

int newest(const QList<Migration> &migrations)
{
    return migrations.isEmpty() ? 0 : migrations.last().version;
}

} // namespace

Migrator::Migrator() : Migrator(Migration::read(), sqlResource(u"schema/grants.postgresql.sql"_s)) {}

Migrator::Migrator(QList<Migration> migrations, QString grants) : m_migrations(std::move(migrations)), m_grants(std::move(grants)) {}

int Migrator::programVersion() const
{
    return newest(m_migrations);
}

Result<QList<Migrator::Applied>> Migrator::applied(Session &session) const
{
    GATEHOUSE_TRY_VALUE(rows, session.run("migrations/select_applied"_L1));
    QList<Applied> steps;
    while (rows.next())
        steps.append({int(rows.integer("version")), rows.text("checksum"), int(rows.integer("minimum_program"))});
    GATEHOUSE_TRY(rows.outcome());
    return steps;
}

Result<SchemaState> Migrator::judge(const QList<Applied> &steps, Engine engine) const
{
    const int ours = programVersion();
    int highest = 0;
    bool refused = false;
    for (const Applied &step : steps) {
        highest = qMax(highest, step.version);
        refused = refused || (step.version > ours && step.minimumProgram > ours);
    }
    if (refused)
        return Error{ErrorCode::TooNew, {}, Reason::None, {QString::number(highest), QString::number(ours)}, {}};
    for (const Applied &step : steps) {
        const auto known = std::find_if(m_migrations.cbegin(), m_migrations.cend(),
                                        [&step](const Migration &migration) { return migration.version == step.version; });
        if (known != m_migrations.cend() && known->checksum(engine) != step.checksum)
            return Error{ErrorCode::Corrupt, {}, Reason::None, {}, u"step %1 of the schema is not ours"_s.arg(step.version)};
    }
    if (highest == 0)
        return Error{ErrorCode::NoSchema, {}, Reason::None, {}, u"no step was made"_s};
    return highest < ours ? SchemaState::UpgradeNeeded : SchemaState::Current;
}

Result<SchemaState> Migrator::check(Session &session) const
{
    GATEHOUSE_TRY_VALUE(steps, applied(session));
    return judge(steps, session.engine());
}

Outcome Migrator::upgrade(Session &session) const
{
    const auto state = check(session);
    if (!state.ok() && state.error().code != ErrorCode::NoSchema)
        return state.error();
    if (state.ok() && *state == SchemaState::Current)
        return {};
    if (state.ok() && session.engine() == Engine::Sqlite) {
        GATEHOUSE_TRY_VALUE(steps, applied(session));
        GATEHOUSE_TRY(copyFile(session, steps.last().version));
    }
    return makeMissing(session);
}

Outcome Migrator::makeMissing(Session &session) const
{
    for (const Migration &migration : m_migrations) {
        const auto unit = [&]() -> Outcome {
            GATEHOUSE_TRY(enter(session));
            // under the lock: another program may have made the step meanwhile
            GATEHOUSE_TRY_VALUE(steps, applied(session));
            const bool made = std::any_of(steps.cbegin(), steps.cend(),
                                          [&](const Applied &step) { return step.version >= migration.version; });
            return made ? Outcome() : make(session, migration);
        };
        GATEHOUSE_TRY(session.perform(Session::Kind::Migrate, nullptr, unit));
    }
    return {};
}

// Inside the transaction: one program at a time, as the owner, with the table that counts the steps.
Outcome Migrator::enter(Session &session) const
{
    if (session.engine() == Engine::Postgresql) {
        GATEHOUSE_TRY(session.direct(sqlResource(u"schema/enter_upgrade.postgresql.sql"_s)));
    } else {
        GATEHOUSE_TRY(session.direct(u"PRAGMA application_id = "_s + QString::number(kApplicationMark)));
    }
    return session.direct(expandTokens(sqlResource(u"schema/schema_migrations.sql"_s), session.engine()));
}

Outcome Migrator::make(Session &session, const Migration &migration) const
{
    const Engine engine = session.engine();
    // SQLite will not drop a column that a trigger names
    GATEHOUSE_TRY(AuditTriggers::drop(session));
    const QStringList statements = migration.statements(engine);
    for (const QString &statement : statements) {
        if (Outcome outcome = session.direct(statement); !outcome.ok()) {
            Error error = outcome.error();
            error.detail += u" in: "_s + statement.left(200);
            return error;
        }
    }
    GATEHOUSE_TRY(AuditTriggers::generate(session));
    if (engine == Engine::Postgresql) {
        const QStringList after = splitStatements(sqlResource(u"schema/announce.postgresql.sql"_s)) + splitStatements(m_grants);
        for (const QString &statement : after)
            GATEHOUSE_TRY(session.direct(statement));
    }
    const auto recorded = session.change("migrations/insert_applied"_L1, {{"version", qint64(migration.version)},
                                                                          {"name", migration.name},
                                                                          {"checksum", migration.checksum(engine)},
                                                                          {"minimum_program", qint64(migration.minimumProgram)}});
    return recorded.ok() ? Outcome() : Outcome(recorded.error());
}

// Into a part first, so that what bears the final name is whole.
Outcome Migrator::copyFile(Session &session, int version) const
{
    const QString target = u"%1.before-%2"_s.arg(session.url().path()).arg(version);
    const QString part = target + u".part"_s;
    QFile::remove(part);
    QFile file(part);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return Error{ErrorCode::ReadOnly, {}, Reason::None, {part}, file.errorString()};
    file.close();
    GATEHOUSE_TRY(session.direct(u"VACUUM INTO "_s + quotedLiteral(part)));
    QFile::remove(target);
    if (!QFile::rename(part, target))
        return Error{ErrorCode::ReadOnly, {}, Reason::None, {target}, u"cannot be renamed"_s};
    return {};
}

Outcome Migrator::bootstrap(Session &session) const
{
    if (session.engine() == Engine::Postgresql) {
        const QStringList statements = splitStatements(sqlResource(u"schema/bootstrap.postgresql.sql"_s));
        const auto unit = [&]() -> Outcome {
            for (const QString &statement : statements)
                GATEHOUSE_TRY(session.direct(statement));
            return {};
        };
        GATEHOUSE_TRY(session.perform(Session::Kind::Migrate, nullptr, unit));
    }
    return upgrade(session);
}

} // namespace gatehouse::storage
