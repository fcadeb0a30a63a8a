// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/Bindings.h"
#include "storage/Rows.h"
#include "storage/SqlCatalog.h"
#include "support/DatabaseUrl.h"
#include "support/Result.h"
#include "support/Secret.h"

#include <functional>
#include <memory>
#include <type_traits>

namespace gatehouse::storage {

class Interrupt;

/// The mark in the head of our SQLite files ("GATH").
inline constexpr qint64 kApplicationMark = 0x47415448;

/// What a connection is for. Only Create makes an SQLite file that is not there (0600, a new folder 0700).
enum class Access { ReadWrite, ReadOnly, Create };

/// How long a session waits for others.
struct Patience {
    int lockMilliseconds = 5000;       ///< for a lock that somebody else holds
    int statementMilliseconds = 60000; ///< PostgreSQL: for one statement
    int idleMilliseconds = 60000;      ///< PostgreSQL: between the statements of a unit
};

/// Who wants a change, and under which number it can be asked for when the connection dies while it is saved.
struct Request {
    QString id;     ///< a UUID
    QString actor;  ///< login name, or `system:NAME`; on PostgreSQL the database puts its own login in
    QString what;   ///< the use case: `save-user`

    /// A request with a new number.
    static Request make(const QString &actor, const QString &what);
};

/// One connection to the database, used in the thread that opened it. A statement is named as in SqlCatalog and prepared once.
/// After a lost connection the next unit of work connects again by itself.
class Session {
public:
    /// Connects. NotFound (with the path), Corrupt, Locked, Denied, ReadOnly, SignIn or Unreachable when that fails.
    /// `catalog` must outlive the session.
    static support::Result<std::unique_ptr<Session>> open(const support::DatabaseUrl &url, const support::Secret &password,
                                                          const SqlCatalog &catalog, Access access, Patience patience = {});
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    support::Engine engine() const;
    const support::DatabaseUrl &url() const;

    /// From now on a snapshot that somebody ends through it fails, and the session goes on with the next unit.
    void heed(std::shared_ptr<Interrupt> interrupt);

    /// Runs a statement and gives its rows. Every placeholder must be given, and nothing else; U+0000 in a text is refused.
    /// An error in a unit of work makes the unit fail, whatever it returns.
    support::Result<Rows> run(QLatin1StringView statement, const Bindings &bindings = {});
    /// The same for a statement with `@keys@`.
    support::Result<Rows> run(QLatin1StringView statement, const Bindings &bindings, const QList<qint64> &keys);
    /// Runs a statement that changes something and gives the number of rows it changed.
    support::Result<qint64> change(QLatin1StringView statement, const Bindings &bindings = {});
    support::Result<qint64> change(QLatin1StringView statement, const Bindings &bindings, const QList<qint64> &keys);
    /// The same for an UPDATE that leaves alone each column whose value in `before` is that in `bindings`: SQLite writes every index
    /// of a column that is set, and both engines run the triggers of that column, whether or not its value is another.
    /// A column bears the name of its placeholder.
    support::Result<qint64> changeFrom(const Bindings &before, QLatin1StringView statement, const Bindings &bindings);

    /// Whether the unit of work of that request was saved, after its end was not heard of (ErrorCode::Unknown, whose argument is the
    /// request). Waits for one that is still being committed. Unknown again while the server does not say.
    support::Result<bool> wasSaved(const QString &request);

    /// Runs `unit(Session &)`, which gives a Result, in one transaction that is recorded under `request`. Commits when it gives ok, else
    /// rolls back. Run again as a whole, a bounded number of times, when somebody else was in the way, so it must have no other
    /// effects. Unknown when the connection died while saving and nobody can be asked whether it was saved.
    template <typename F> auto transaction(const Request &request, F unit) -> std::invoke_result_t<F &, Session &>
    {
        return unitOfWork(Kind::Write, &request, unit);
    }

    /// Runs `unit(Session &)` in one transaction that only reads and sees one state of the database.
    template <typename F> auto snapshot(F unit) -> std::invoke_result_t<F &, Session &>
    {
        return unitOfWork(Kind::Read, nullptr, unit);
    }

private:
    // The classes of this folder that make their own SQL: DDL, and the composed finds.
    friend class Migrator;
    friend class AuditTriggers;
    friend class LoginAdministration;
    friend class FindSearch;
    friend class FindStore;
    friend class SearchStore;
    friend class BulkLoad;
    friend class SqliteBulkLoad;
    friend class PostgresqlBulkLoad;
    friend class SessionProbe; // of the tests

    enum class Kind { Write, Read, Migrate };
    /// RowByRow: on PostgreSQL too the rows come one by one and are not gathered in memory first. Until they are read to the end no
    /// other statement may run.
    enum class Reading { Whole, RowByRow };
    class Private;

    explicit Session(std::unique_ptr<Private> parts);

    /// Prepares and runs a text that stands in no catalogue; only classes of this folder make one, from closed parts.
    support::Result<Rows> runText(const QString &sql, const Bindings &bindings = {}, Reading reading = Reading::Whole);
    /// The same for a text that comes again with other values: it stays prepared as long as it is among those used last.
    support::Result<Rows> runComposed(const QString &sql, const Bindings &bindings);
    /// Sends a text as it is, unprepared: DDL, PRAGMA.
    support::Outcome direct(const QString &sql);
    /// The text of a statement of the catalogue.
    support::Result<CatalogStatement> known(QLatin1StringView statement) const;

    support::Outcome perform(Kind kind, const Request *request, const std::function<support::Outcome()> &unit);
    support::Outcome attemptUnit(Kind kind, const Request *request, const std::function<support::Outcome()> &unit);
    support::Outcome openContext(const Request &request);
    support::Outcome closeContext();
    support::Outcome askAfter(const Request &request);
    /// The driver's own connection: `sqlite3 *` or `PGconn *`.
    void *nativeHandle() const;

    template <typename F> auto unitOfWork(Kind kind, const Request *request, F &unit) -> std::invoke_result_t<F &, Session &>
    {
        std::invoke_result_t<F &, Session &> answer;
        const support::Outcome outcome = perform(kind, request, [&]() -> support::Outcome {
            answer = unit(*this);
            return answer.ok() ? support::Outcome() : support::Outcome(answer.error());
        });
        if (!outcome.ok())
            return outcome.error();
        return answer;
    }

    std::unique_ptr<Private> d;
};

} // namespace gatehouse::storage
