// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "architecture/SourceTree.h"

namespace gatehouse::test {

struct SqlReport {
    QStringList problems;
    int statements = 0; ///< names: a pair of twins counts once
    int overlays = 0;   ///< names that are written once for each engine
};

/// SQL with comments gone and white space made one space: what an engine would see.
QString bareSql(const QString &text);

/// The rules of resources/sql: a name is one common file, or one for each engine; twins differ; a first line says what the file is
/// for; no OFFSET, no SELECT *, no REPLACE that hides a delete from triggers; no `::` and no ILIKE in what both engines run.
SqlReport checkSql(const QList<SourceFile> &files);

} // namespace gatehouse::test
