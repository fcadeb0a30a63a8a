// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/Session.h"

#include "storage/Connection.h"
#include "storage/Interrupt.h"
#include "storage/PreparedStatement.h"
#include "storage/SqlErrors.h"
#include "storage/SqlText.h"

#include <QCache>
#include <QElapsedTimer>
#include <QScopeGuard>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
#include <QThread>
#include <QUuid>

#include <libpq-fe.h>
#include <sqlite3.h>

#include <array>

namespace gatehouse::storage {

using namespace Qt::Literals::StringLiterals;
using support::Engine;
using support::Error;
using support::ErrorCode;
using support::Outcome;
using support::Reason;
using support::Result;

namespace {

constexpr int kAttempts = 5;
constexpr int kPauseMilliseconds = 20;
constexpr qint64 kPatienceFactor = 2;    // of one lock's patience, for all attempts together
constexpr qsizetype kComposedTexts = 64; // a find has a handful; the pages that are open have one each

/// What an error calls a statement that has no name.
QString nameOf(const QString &sql)
{
    return sql.left(60);
}

Error unreachable()
{
    return {ErrorCode::Unreachable, {}, Reason::None, {}, u"the connection was lost in this unit of work"_s};
}

} // namespace

Request Request::make(const QString &actor, const QString &what)
{
    return {QUuid::createUuid().toString(QUuid::WithoutBraces), actor, what};
}

class Session::Private {
public:
    Private(const support::DatabaseUrl &url, const support::Secret &password, const SqlCatalog &known, Access access,
            Patience patience)
        : connection(url, password, access, patience)
        , catalog(known)
    {
    }

    Engine engine() const { return connection.url().engine(); }
    Outcome ensureOpen();
    Error failed(const QSqlError &error);
    Result<std::shared_ptr<PreparedStatement>> cached(QLatin1StringView name);
    Result<std::shared_ptr<PreparedStatement>> prepare(const QString &name, const QString &sql, const QStringList &names,
                                                       Reading reading = Reading::Whole);
    Result<std::shared_ptr<PreparedStatement>> prepareOnce(const QString &name, const QString &sql, const QStringList &names,
                                                           Reading reading = Reading::Whole);
    Result<std::shared_ptr<PreparedStatement>> composed(const QString &sql);
    Outcome bind(PreparedStatement &statement, const Bindings &bindings) const;
    Outcome execute(PreparedStatement &statement, const Bindings &bindings);
    Result<std::shared_ptr<PreparedStatement>> ready(QLatin1StringView name, const QList<qint64> *keys);
    Outcome send(const QString &sql);
    Outcome begin(Kind kind);
    Outcome commit();
    void rollBack();
    void drop();
    Outcome proceed() const;
    void *handle() const;
    Interrupt::Stroke stroke();

    Connection connection;
    const SqlCatalog &catalog;
    QHash<QString, std::shared_ptr<PreparedStatement>> statements;
    QCache<QString, std::shared_ptr<PreparedStatement>> composedTexts{kComposedTexts}; ///< those used last
    std::shared_ptr<PreparedStatement> newest;                                         ///< of those that are not kept
    std::shared_ptr<Interrupt> interrupt = std::make_shared<Interrupt>();
    std::optional<bool> isSameSqlite; ///< the driver's library is the one that we call
    Failure failure = std::make_shared<std::optional<Error>>();
    bool inUnit = false;
    bool onlyReads = false; ///< in a unit that may be interrupted
    bool tryAgain = false;
    bool lost = false;
};

Outcome Session::Private::ensureOpen()
{
    if (lost)
        drop();
    if (!connection.isOpen())
        GATEHOUSE_TRY(connection.open());
    lost = false;
    return {};
}

// The statements first: one that outlives its connection is freed on a server that knows it no more.
void Session::Private::drop()
{
    newest.reset();
    statements.clear();
    composedTexts.clear();
    connection.close();
}

// A unit goes on while its connection is there and, when it only reads, somebody waits for the answer.
Outcome Session::Private::proceed() const
{
    if (inUnit && lost)
        return unreachable();
    if (onlyReads && interrupt->isAsked())
        return Error::internal(u"given up"_s);
    return {};
}

/// The driver's own connection: `PGconn *`, `sqlite3 *`.
void *Session::Private::handle() const
{
    const QVariant handle = connection.database().driver()->handle();
    return handle.isValid() ? *static_cast<void *const *>(handle.constData()) : nullptr;
}

// What ends a statement of this connection. libpq comes back from it when the server has passed it on, so that it cannot hit what is
// sent afterwards; SQLite forgets it when no statement runs.
Interrupt::Stroke Session::Private::stroke()
{
    void *native = handle();
    if (!native)
        return nullptr;
    if (engine() == Engine::Postgresql) {
        const std::shared_ptr<PGcancel> cancel(PQgetCancel(static_cast<PGconn *>(native)), &PQfreeCancel);
        return [cancel] {
            std::array<char, 256> words{};
            PQcancel(cancel.get(), words.data(), int(words.size()));
        };
    }
    if (!isSameSqlite) {
        QSqlQuery query(connection.database());
        isSameSqlite =
            query.exec(u"SELECT sqlite_source_id()"_s) && query.next() && query.value(0).toByteArray() == sqlite3_sourceid();
    }
    if (!*isSameSqlite)
        return nullptr; // a driver with an SQLite of its own: its connections are not for ours
    return [native] { sqlite3_interrupt(static_cast<sqlite3 *>(native)); };
}

Error Session::Private::failed(const QSqlError &error)
{
    const SqlTrouble trouble = troubleOf(engine(), error);
    tryAgain = tryAgain || trouble.remedy == SqlTrouble::Remedy::TryAgain;
    lost = lost || trouble.remedy == SqlTrouble::Remedy::Reconnect;
    // PostgreSQL refuses everything after the first error, which alone says what was wrong
    if (inUnit && failure->has_value() && error.nativeErrorCode() == "25P02"_L1)
        return **failure;
    if (inUnit && !failure->has_value())
        *failure = trouble.error;
    return trouble.error;
}

Result<std::shared_ptr<PreparedStatement>> Session::Private::prepare(const QString &name, const QString &sql,
                                                                     const QStringList &names, Reading reading)
{
    auto statement = std::make_shared<PreparedStatement>();
    statement->name = name;
    statement->placeholders = names;
    statement->engine = engine();
    statement->query = QSqlQuery(connection.database());
    // QPSQL destroys a forward-only answer at the next statement; QSQLITE keeps all rows unless it is one
    statement->query.setForwardOnly(engine() == Engine::Sqlite || reading == Reading::RowByRow);
    if (!statement->query.prepare(sql)) {
        Error error = failed(statement->query.lastError());
        error.detail = name + u": "_s + error.detail;
        return error;
    }
    return statement;
}

// PostgreSQL frees no statement in a transaction that has failed, so the one that may fail it lives until that is over.
Result<std::shared_ptr<PreparedStatement>> Session::Private::prepareOnce(const QString &name, const QString &sql,
                                                                         const QStringList &names, Reading reading)
{
    GATEHOUSE_TRY_VALUE(statement, prepare(name, sql, names, reading));
    if (inUnit)
        newest = statement;
    return statement;
}

Result<std::shared_ptr<PreparedStatement>> Session::Private::cached(QLatin1StringView name)
{
    const auto found = statements.constFind(name);
    if (found != statements.constEnd() && found->use_count() == 1)
        return *found;
    GATEHOUSE_TRY_VALUE(entry, catalog.statement(name));
    GATEHOUSE_TRY_VALUE(statement, prepare(name, entry.text, entry.placeholders));
    // somebody still reads the cached one: this one goes with its rows
    if (found == statements.constEnd())
        statements.insert(name, statement);
    return statement;
}

Result<std::shared_ptr<PreparedStatement>> Session::Private::ready(QLatin1StringView name, const QList<qint64> *keys)
{
    GATEHOUSE_TRY(proceed());
    if (!inUnit)
        GATEHOUSE_TRY(ensureOpen());
    if (!keys)
        return cached(name);
    GATEHOUSE_TRY_VALUE(entry, catalog.statement(name));
    return prepareOnce(name, QString(entry.text).replace(kKeysToken, keyList(*keys)), entry.placeholders);
}

Result<std::shared_ptr<PreparedStatement>> Session::Private::composed(const QString &sql)
{
    GATEHOUSE_TRY(proceed());
    if (!inUnit)
        GATEHOUSE_TRY(ensureOpen());
    const std::shared_ptr<PreparedStatement> *const found = composedTexts.object(sql);
    if (found && found->use_count() == 1)
        return *found;
    GATEHOUSE_TRY_VALUE(statement, prepareOnce(nameOf(sql), sql, placeholders(sql)));
    if (!found)
        composedTexts.insert(sql, new std::shared_ptr<PreparedStatement>(statement));
    return statement;
}

// Everything is checked here, for a cached statement would quietly run with the value of its last use.
Outcome Session::Private::bind(PreparedStatement &statement, const Bindings &bindings) const
{
    if (bindings.size() != statement.placeholders.size())
        return Error::internal(
            u"%1 takes %2 values and got %3"_s.arg(statement.name).arg(statement.placeholders.size()).arg(bindings.size()));
    for (const Binding &binding : bindings) {
        if (!statement.placeholders.contains(binding.name))
            return Error::internal(u"%1 has no placeholder %2"_s.arg(statement.name, binding.name));
        const QVariant value = binding.value.variant();
        // libpq would end the statement there
        if (value.metaType().id() == QMetaType::QString && value.toString().contains(QChar(u'\0')))
            return Error::invalid(binding.name, Reason::ControlCharacter);
        statement.query.bindValue(u':' + binding.name, value);
    }
    return {};
}

Outcome Session::Private::execute(PreparedStatement &statement, const Bindings &bindings)
{
    if (const Outcome bound = bind(statement, bindings); !bound.ok()) {
        if (inUnit && !failure->has_value())
            *failure = bound.error();
        return bound;
    }
    if (!statement.query.exec()) {
        Error error = failed(statement.query.lastError());
        error.detail = statement.name + u": "_s + error.detail;
        statement.query.finish();
        return error;
    }
    if (statement.columns.isEmpty()) {
        const QSqlRecord record = statement.query.record();
        for (int i = 0; i < record.count(); ++i)
            statement.columns.append(record.fieldName(i).toUtf8());
    }
    return {};
}

Outcome Session::Private::send(const QString &sql)
{
    QSqlQuery query(connection.database());
    if (!query.exec(sql))
        return failed(query.lastError());
    return {};
}

Outcome Session::Private::begin(Kind kind)
{
    const bool isFile = engine() == Engine::Sqlite;
    if (kind == Kind::Read)
        return send(isFile ? u"BEGIN DEFERRED"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
    // a read that turns into a write would fail at once when another one wrote meanwhile
    return send(isFile ? u"BEGIN IMMEDIATE"_s : u"BEGIN ISOLATION LEVEL READ COMMITTED"_s);
}

// On PostgreSQL by the driver, which notices that the server answers ROLLBACK to the COMMIT of a transaction that has failed. On SQLite
// by hand: the driver's own commit loses the code, and with it that the disk is full.
Outcome Session::Private::commit()
{
    if (engine() == Engine::Sqlite)
        return send(u"COMMIT"_s);
    QSqlDatabase database = connection.database();
    if (!database.driver()->commitTransaction())
        return failed(database.lastError());
    return {};
}

void Session::Private::rollBack()
{
    if (lost)
        return;
    QSqlQuery query(connection.database());
    // SQLite has rolled back by itself after some errors, and says so
    if (!query.exec(u"ROLLBACK"_s) && engine() == Engine::Postgresql)
        lost = true;
}

Session::Session(std::unique_ptr<Private> parts) : d(std::move(parts)) {}

Session::~Session()
{
    d->drop();
}

Result<std::unique_ptr<Session>> Session::open(const support::DatabaseUrl &url, const support::Secret &password,
                                               const SqlCatalog &catalog, Access access, Patience patience)
{
    if (catalog.engine() != url.engine())
        return Error::internal(u"the catalogue is of the other engine"_s);
    auto parts = std::make_unique<Private>(url, password, catalog, access, patience);
    GATEHOUSE_TRY(parts->ensureOpen());
    return std::unique_ptr<Session>(new Session(std::move(parts)));
}

Engine Session::engine() const
{
    return d->engine();
}

const support::DatabaseUrl &Session::url() const
{
    return d->connection.url();
}

Result<Rows> Session::run(QLatin1StringView statement, const Bindings &bindings)
{
    GATEHOUSE_TRY_VALUE(prepared, d->ready(statement, nullptr));
    GATEHOUSE_TRY(d->execute(*prepared, bindings));
    return Rows(std::move(prepared), d->failure);
}

Result<Rows> Session::run(QLatin1StringView statement, const Bindings &bindings, const QList<qint64> &keys)
{
    GATEHOUSE_TRY_VALUE(prepared, d->ready(statement, &keys));
    GATEHOUSE_TRY(d->execute(*prepared, bindings));
    return Rows(std::move(prepared), d->failure);
}

Result<qint64> Session::change(QLatin1StringView statement, const Bindings &bindings)
{
    GATEHOUSE_TRY_VALUE(prepared, d->ready(statement, nullptr));
    GATEHOUSE_TRY(d->execute(*prepared, bindings));
    const qint64 count = prepared->query.numRowsAffected();
    prepared->query.finish();
    return count;
}

Result<qint64> Session::change(QLatin1StringView statement, const Bindings &bindings, const QList<qint64> &keys)
{
    GATEHOUSE_TRY_VALUE(prepared, d->ready(statement, &keys));
    GATEHOUSE_TRY(d->execute(*prepared, bindings));
    return qint64(prepared->query.numRowsAffected());
}

Result<qint64> Session::changeFrom(const Bindings &before, QLatin1StringView statement, const Bindings &bindings)
{
    QHash<QLatin1StringView, QVariant> old;
    for (const Binding &binding : before)
        old.insert(binding.name, binding.value.variant());
    QStringList alike;
    Bindings others;
    for (const Binding &binding : bindings) {
        const auto found = old.constFind(binding.name);
        if (found != old.cend() && *found == binding.value.variant())
            alike.append(binding.name);
        else
            others.append(binding);
    }
    GATEHOUSE_TRY_VALUE(entry, d->catalog.statement(statement));
    GATEHOUSE_TRY_VALUE(prepared, d->composed(withoutAssignments(entry.text, alike)));
    GATEHOUSE_TRY(d->execute(*prepared, others));
    const qint64 count = prepared->query.numRowsAffected();
    prepared->query.finish();
    return count;
}

Result<Rows> Session::runText(const QString &sql, const Bindings &bindings, Reading reading)
{
    GATEHOUSE_TRY(d->proceed());
    if (!d->inUnit)
        GATEHOUSE_TRY(d->ensureOpen());
    GATEHOUSE_TRY_VALUE(prepared, d->prepareOnce(nameOf(sql), sql, placeholders(sql), reading));
    GATEHOUSE_TRY(d->execute(*prepared, bindings));
    return Rows(std::move(prepared), d->failure);
}

Result<Rows> Session::runComposed(const QString &sql, const Bindings &bindings)
{
    GATEHOUSE_TRY_VALUE(prepared, d->composed(sql));
    GATEHOUSE_TRY(d->execute(*prepared, bindings));
    return Rows(std::move(prepared), d->failure);
}

Outcome Session::direct(const QString &sql)
{
    GATEHOUSE_TRY(d->proceed());
    if (!d->inUnit)
        GATEHOUSE_TRY(d->ensureOpen());
    return d->send(sql);
}

Result<CatalogStatement> Session::known(QLatin1StringView statement) const
{
    return d->catalog.statement(statement);
}

void *Session::nativeHandle() const
{
    return d->handle();
}

void Session::heed(std::shared_ptr<Interrupt> interrupt)
{
    d->interrupt = std::move(interrupt);
}

Outcome Session::perform(Kind kind, const Request *request, const std::function<Outcome()> &unit)
{
    if (d->inUnit)
        return Error::internal(u"a unit of work within a unit of work"_s);
    QElapsedTimer waited;
    waited.start();
    for (int attempt = 1;; ++attempt) {
        d->tryAgain = false;
        const Outcome outcome = attemptUnit(kind, request, unit);
        if (outcome.ok() || !d->tryAgain || attempt == kAttempts ||
            waited.elapsed() > kPatienceFactor * d->connection.patience().lockMilliseconds)
            return outcome;
        QThread::msleep(ulong(kPauseMilliseconds * attempt * attempt));
    }
}

Outcome Session::attemptUnit(Kind kind, const Request *request, const std::function<Outcome()> &unit)
{
    GATEHOUSE_TRY(d->ensureOpen());
    Outcome outcome = d->begin(kind);
    // A connection that died while nobody used it is noticed here, before anything was done.
    if (!outcome.ok() && d->lost) {
        GATEHOUSE_TRY(d->ensureOpen());
        outcome = d->begin(kind);
    }
    GATEHOUSE_TRY(outcome);
    d->inUnit = true;
    d->failure->reset();
    const auto leave = qScopeGuard([this] {
        d->inUnit = false;
        d->newest.reset();
    });
    if (request)
        outcome = openContext(*request);
    d->onlyReads = kind == Kind::Read;
    if (d->onlyReads)
        d->interrupt->allow(d->stroke());
    if (outcome.ok())
        outcome = unit();
    d->interrupt->forbid();
    d->onlyReads = false;
    if (outcome.ok() && d->failure->has_value())
        outcome = **d->failure;
    if (outcome.ok() && request)
        outcome = closeContext();
    if (!outcome.ok()) {
        d->rollBack();
        return outcome;
    }
    outcome = d->commit();
    if (outcome.ok())
        return outcome;
    if (d->lost && request) {
        d->inUnit = false;
        return askAfter(*request);
    }
    d->rollBack();
    return outcome;
}

Outcome Session::openContext(const Request &request)
{
    const auto rows = run("requests/insert_request"_L1, {{"id", request.id}, {"actor", request.actor}, {"what", request.what}});
    return rows.ok() ? Outcome() : Outcome(rows.error());
}

Outcome Session::closeContext()
{
    const auto rows = run("requests/close_context"_L1);
    return rows.ok() ? Outcome() : Outcome(rows.error());
}

// The connection died in COMMIT.
Outcome Session::askAfter(const Request &request)
{
    GATEHOUSE_TRY_VALUE(saved, wasSaved(request.id));
    return saved ? Outcome() : Outcome(unreachable());
}

// The request's row says whether it was saved. That it is not there yet says nothing while the server still works on the dead
// connection's commit, so its number is claimed: that waits for the other to end.
Result<bool> Session::wasSaved(const QString &request)
{
    const Error unknown{ErrorCode::Unknown, {}, Reason::None, {request}, u"request "_s + request};
    for (int attempt = 1; !d->ensureOpen().ok(); ++attempt) {
        if (attempt == kAttempts)
            return unknown;
        QThread::msleep(ulong(kPauseMilliseconds * attempt * attempt));
    }
    {
        auto rows = run("requests/select_request"_L1, {{"id", request}});
        if (!rows.ok())
            return unknown;
        if (rows->next())
            return true;
    }
    if (!d->begin(Kind::Write).ok())
        return unknown;
    const Outcome claim = openContext({request, u"asking"_s, u"ask for the outcome"_s});
    d->rollBack();
    if (claim.ok())
        return false;
    return claim.error().code == ErrorCode::Duplicate ? Result<bool>(true) : Result<bool>(unknown);
}

} // namespace gatehouse::storage
