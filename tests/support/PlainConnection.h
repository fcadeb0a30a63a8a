// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/DatabaseUrl.h"

#include <QStringList>

namespace gatehouse::test {

/// A connection that knows nothing of the program: for looking at what really stands in the tables, as `sqlite3` and `psql` would.
class PlainConnection {
public:
    /// Ends the test program with the reason when there is no connection.
    PlainConnection(const support::DatabaseUrl &url, const QString &password);
    ~PlainConnection();
    Q_DISABLE_COPY_MOVE(PlainConnection)

    /// The rows of an answer, columns joined by `|`; on an error one line `error: ` and what the database said.
    QStringList rows(const QString &sql) const;
    /// The first row; empty when there is none.
    QString value(const QString &sql) const { return rows(sql).value(0); }
    qint64 number(const QString &sql) const { return value(sql).toLongLong(); }

private:
    QString m_name;
};

} // namespace gatehouse::test
