// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/Session.h"
#include "support/LoadProgress.h"

#include <memory>
#include <vector>

namespace gatehouse::storage {

/// What a bulk load fills.
enum class BulkTable {
    Facilities,
    FacilitySearch,
    Users,
    UserSearch,
    Labs,
    Memberships,
    Credentials,
    Locks,
    Contacts,
    ContactSearch,
    Sights,
    Assets,
    Grams,
};

/// Writes very many rows by the fast path of each engine. It stands in one transaction: triggers, secondary indexes and references are laid
/// aside, the rows written without any of them, and all made again, so that whatever ends it half way leaves the database as it was. The loader
/// gives the keys, and answers for what triggers and references would have seen to. Rows of one table are written in the order in which they come.
class BulkLoad {
public:
    /// The highest keys that there are.
    struct LastKeys {
        qint64 users = 0;
        qint64 contacts = 0;
        qint64 facilities = 0;
        qint64 assets = 0;
    };

    /// Runs `unit()` with a session that is prepared for a load; not in a transaction. What was prepared ends with it.
    static support::Outcome during(Session &session, const std::function<support::Outcome()> &unit);
    /// Lays aside what is in the way; in a transaction. `progress` must outlive the load.
    static support::Result<std::unique_ptr<BulkLoad>> begin(Session &session, support::LoadProgress &progress);
    /// After the commit: has the database learn the sizes of its tables.
    static support::Outcome learnSizes(Session &session);

    virtual ~BulkLoad();
    Q_DISABLE_COPY_MOVE(BulkLoad)

    support::Result<LastKeys> lastKeys() const;
    /// One row; the names in the order of the statement `load/insert_…`. Stopped when somebody asked for it.
    support::Outcome add(BulkTable table, const Bindings &row);
    /// Makes everything again. The load ends here.
    support::Outcome finish();

protected:
    /// A table that is filled.
    struct Target {
        QLatin1StringView statement; ///< in the catalogue
        QString sql;
        QString table;
        QString columns;         ///< as they stand between the brackets
        QList<QByteArray> names; ///< of the placeholders
        qint64 rows = 0;
    };

    BulkLoad(Session &session, support::LoadProgress &progress) : m_session(session), m_progress(progress) {}

    virtual support::Outcome layAside() = 0;
    virtual support::Outcome write(qsizetype target, const Bindings &row) = 0;
    virtual support::Outcome restore() = 0;

    /// The names of all targets as a list of literals.
    QString tableList() const;
    /// The answer, or Stopped when it failed because somebody asked for that.
    support::Outcome unlessStopped(const support::Outcome &outcome) const;
    support::Outcome checkStopped() const;

    Session &m_session;
    support::LoadProgress &m_progress;
    std::vector<Target> m_targets;

private:
    support::Outcome readTargets();
};

} // namespace gatehouse::storage
