// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/DatabaseUrl.h"
#include "support/Result.h"

#include <QHash>
#include <QStringList>

namespace gatehouse::storage {

/// A statement of the catalogue, as one engine gets it.
struct CatalogStatement {
    QString text;              ///< without comments and without the `;` at its end
    QStringList placeholders;  ///< names of its `:name`s
};

/// All statements of the program for one engine, read once at start-up. `users/select_user` is the file
/// `resources/sql/queries/users/select_user.sql`, or of the pair `.sqlite.sql` and `.postgresql.sql` the one for the engine.
/// Never changes after loading, so every thread may read it.
class SqlCatalog {
public:
    /// Reads all files below `folder`. Internal, with the file in its detail, when one cannot be read, is empty, has only one of a pair,
    /// or stands beside a file for both engines.
    static support::Result<SqlCatalog> load(support::Engine engine, const QString &folder = QStringLiteral(":/sql/queries"));

    support::Engine engine() const { return m_engine; }
    /// The statement of that name; Internal, naming the file, when there is none.
    support::Result<CatalogStatement> statement(QLatin1StringView name) const;
    /// Its text alone.
    support::Result<QString> text(QLatin1StringView name) const;
    /// All names, sorted.
    QStringList names() const;

private:
    SqlCatalog() = default;

    support::Engine m_engine = support::Engine::Sqlite;
    QHash<QString, CatalogStatement> m_statements;
};

} // namespace gatehouse::storage
