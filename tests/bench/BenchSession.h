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

/// What a benchmark needs; ends the program when it is an error.
template <typename T> T need(support::Result<T> result, const char *what)
{
    if (!result.ok())
        qFatal("%s: %s %s", what, result.error().name().data(), qPrintable(result.error().detail));
    return std::move(result).value();
}

} // namespace gatehouse::bench
