// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/Operator.h"
#include "support/Clock.h"
#include "support/DatabaseUrl.h"
#include "support/Result.h"
#include "support/Secret.h"

#include <QFuture>

#include <memory>
#include <mutex>

namespace gatehouse::storage {
class Lane;
}

namespace gatehouse::services {

class ChangeFeed;
class Journal;

using support::Outcome;
using support::Result;

/// How somebody presents himself.
struct SignIn {
    enum class As {
        Operator, ///< name and password; on PostgreSQL they are the database login
        Demo,     ///< only on an SQLite file that is marked as a demo
        System, ///< the command line: SQLite as `system:NAME`; PostgreSQL as the database login, operator or database administrator
    };
    As as = As::Operator;
    QString username;
    support::Secret password;
};

/// What can be said of a database before anybody signed in.
struct DatabaseState {
    bool exists = false;
    bool hasSchema = false;
    bool needsUpgrade = false;
    bool hasOperator = false; ///< somebody can sign in
    bool demo = false;        ///< marked as a demo
};

/// An open database with somebody signed in: a read lane, a write lane, a lane for what takes long (counts and orders of finds), the
/// clock, the operator. Services take it by reference and
/// outlive nothing; all their functions come back at once with a future, and run in a lane's thread. Whoever waits for open() or
/// create() takes the result out of the future (takeResult): a workspace that stays in it closes when the future goes, and a program
/// waits for the pool's threads before it ends.
class Workspace {
public:
    ~Workspace();
    Q_DISABLE_COPY_MOVE(Workspace)

    /// Looks without signing in (SQLite only reads the file; PostgreSQL answers `exists` without connecting).
    static QFuture<Result<DatabaseState>> inspect(const support::DatabaseUrl &url);

    /// Opens and signs in. Errors: Unreachable, SignIn, Locked/AccountLocked, NoSchema, TooNew, Corrupt, NotFound, Denied/NotAnOperator.
    static QFuture<Result<std::shared_ptr<Workspace>>> open(const support::DatabaseUrl &url, const SignIn &signIn,
                                                            std::shared_ptr<const support::Clock> clock);

    /// Creates the schema or upgrades it (`init`); with an administrator's name and password makes the first Administrator.
    /// On PostgreSQL `signIn` is a database administrator, who also makes roles and grants.
    static QFuture<Result<std::shared_ptr<Workspace>>> create(const support::DatabaseUrl &url, const SignIn &signIn,
                                                              const QString &administrator, const support::Secret &password,
                                                              std::shared_ptr<const support::Clock> clock);

    const support::DatabaseUrl &url() const;
    /// A copy, since selecting a lab changes it.
    Operator currentOperator() const;
    /// Makes one of the operator's labs the current facility.
    void selectLab(const domain::FacilityRef &lab);
    const support::Clock &clock() const;
    /// Whether the file is marked as a demo.
    bool demo() const;

    /// Whether the operator proved who he is by a password: not the demo's, not the command line's.
    bool provedByPassword() const;
    /// What a connection that is lost and comes back presents from now on; for the service that changes the password.
    void keepPassword(const support::Secret &password);
    /// What was saved through this workspace and can be undone (UndoService).
    Journal &journal();
    /// Changes that others make; begins to listen when it is first asked for.
    ChangeFeed &changes();

    /// For the services only; screens cannot see what a Lane is.
    storage::Lane &readLane();
    storage::Lane &writeLane();
    /// Connects when it is first used.
    storage::Lane &longLane();

private:
    struct State;
    explicit Workspace(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace gatehouse::services
