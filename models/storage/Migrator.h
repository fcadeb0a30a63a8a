// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/Migration.h"
#include "support/Result.h"

namespace gatehouse::storage {

class Session;

/// Whether the program can work with the schema it finds.
enum class SchemaState {
    Current,
    UpgradeNeeded, ///< steps are missing: upgrade() makes them
};

/// Makes and upgrades the schema. Each step is one transaction that ends with its row in schema_migrations, so that whoever is
/// killed on the way leaves the old schema or the new one.
class Migrator {
public:
    /// With the steps and the grants that the program carries.
    Migrator();
    /// With other steps; `grants` is run on PostgreSQL after each of them.
    explicit Migrator(QList<Migration> migrations, QString grants = {});

    /// The number of the newest step: what this program works with.
    int programVersion() const;
    /// NoSchema when the database is empty; TooNew (its version, ours) when a newer program made it and ours cannot work with it;
    /// Corrupt when a step that was made is not the one that we know.
    support::Result<SchemaState> check(Session &session) const;
    /// Makes the missing steps. An SQLite file with content is copied to `FILE.before-N` first, N being its version. On PostgreSQL the
    /// login must be allowed to become gatehouse_owner.
    support::Outcome upgrade(Session &session) const;
    /// Makes on PostgreSQL what stands above the schema (roles, the schema itself, what the public may not), then upgrades. Run by a
    /// database administrator; may be run again at any time. On SQLite the same as upgrade().
    support::Outcome bootstrap(Session &session) const;

private:
    struct Applied {
        int version = 0;
        QString checksum;
        int minimumProgram = 0;
    };

    support::Result<QList<Applied>> applied(Session &session) const;
    support::Result<SchemaState> judge(const QList<Applied> &steps, support::Engine engine) const;
    support::Outcome copyFile(Session &session, int version) const;
    support::Outcome enter(Session &session) const;
    support::Outcome makeMissing(Session &session) const;
    support::Outcome make(Session &session, const Migration &migration) const;

    QList<Migration> m_migrations;
    QString m_grants;
};

} // namespace gatehouse::storage
