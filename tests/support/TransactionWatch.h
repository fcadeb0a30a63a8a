// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/DatabaseUrl.h"

#include <memory>

namespace gatehouse::test {

/// Sees from outside whether another process is between BEGIN and COMMIT of a change, without disturbing it.
class TransactionWatch {
public:
    /// For SQLite the locks of the file's write-ahead log are read (Linux), for PostgreSQL the server's list of sessions, as a superuser.
    static std::unique_ptr<TransactionWatch> make(const support::DatabaseUrl &url, const QString &password);
    TransactionWatch() = default;
    virtual ~TransactionWatch() = default;
    Q_DISABLE_COPY_MOVE(TransactionWatch)

    /// Whether the process writes in a transaction. Quick: made for asking again and again.
    virtual bool writes(qint64 process) = 0;
    /// The same of a process that is stopped: waits until the server has done what it was told last.
    virtual bool writesWhileStopped(qint64 process) = 0;
    /// Waits until nothing of a killed process is left in the server.
    virtual void waitUntilGone() = 0;
};

} // namespace gatehouse::test
