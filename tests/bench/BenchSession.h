// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/Session.h"

#include <memory>

namespace gatehouse::bench {

/// A database that is open for a benchmark.
struct BenchSession {
    support::DatabaseUrl url;
    QString engine; ///< as it stands in the lines of JSON
    std::unique_ptr<storage::SqlCatalog> catalog;
    std::unique_ptr<storage::Session> session;
};

/// Opens `address`; the password of PostgreSQL comes from PGPASSWORD. Ends the program with a sentence when that cannot be.
BenchSession openSession(const QString &address, storage::Access access);

} // namespace gatehouse::bench
