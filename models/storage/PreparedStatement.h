// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/DatabaseUrl.h"

#include <QByteArray>
#include <QList>
#include <QSqlQuery>
#include <QStringList>

namespace gatehouse::storage {

/// A statement that the database has parsed. Shared by the cache of its Session and by the Rows that read it.
struct PreparedStatement {
    QString name;              ///< in the catalogue; for messages
    QSqlQuery query;
    QStringList placeholders;
    QList<QByteArray> columns; ///< known after the first run
    support::Engine engine = support::Engine::Sqlite;
};

} // namespace gatehouse::storage
