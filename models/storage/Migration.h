// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/DatabaseUrl.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace gatehouse::storage {

/// A file of a migration: `X.sql` for both engines, `X.sqlite.sql` or `X.postgresql.sql` for one.
struct MigrationFile {
    QString name;
    QString text;
};

/// One step of the schema: a numbered folder `NNNN_name` of SQL files.
struct Migration {
    int version = 0;
    QString name;
    /// The oldest schema number whose programs can still work with the database after this step. A file says so with a line
    /// `-- minimum program: N`; without one it is the step's own number.
    int minimumProgram = 0;
    QList<MigrationFile> files;

    /// What is run, in order, with the engine's words for the tokens.
    QStringList statements(support::Engine engine) const;
    /// SHA-256, in hexadecimal, over what this engine gets.
    QString checksum(support::Engine engine) const;

    /// A step made of texts; for tests and for reading.
    static Migration make(int version, const QString &name, const QList<MigrationFile> &files);
    /// All steps below a folder, in the order of their numbers.
    static QList<Migration> read(const QString &folder = QStringLiteral(":/sql/migrations"));
};

} // namespace gatehouse::storage
