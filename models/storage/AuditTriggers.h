// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/Result.h"

#include <QStringList>

namespace gatehouse::storage {

class Session;

/// The triggers that write `audit`, made from the tables as they stand: every table of the schema has them, but for the machinery
/// listed in the source. They record the whole row before and after as JSON, without the secret columns. On SQLite a change fails
/// unless the transaction has a Request; on PostgreSQL the actor is the login, whoever asks.
class AuditTriggers {
public:
    /// Makes the triggers of all tables; nothing to do in a schema without `audit`. Inside a migration's transaction.
    static support::Outcome generate(Session &session);
    /// Takes them all away, before the tables change.
    static support::Outcome drop(Session &session);
    /// The tables that have triggers, sorted.
    static support::Result<QStringList> tables(Session &session);

private:
    struct Column {
        QString name;
        QString type;
        bool isSecret = false;
        int keyPosition = 0; ///< in the primary key, from 1; 0 outside of it
    };

    static support::Result<QList<Column>> columns(Session &session, const QString &table);
    static QString recordColumn(const QList<Column> &columns);
    static QString sqliteJson(const QList<Column> &columns, const QString &row);
    static QStringList sqliteTriggers(const QString &table, const QList<Column> &columns);
    static QStringList postgresqlTriggers(const QString &table, const QList<Column> &columns);
};

} // namespace gatehouse::storage
