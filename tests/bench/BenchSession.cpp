// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/BenchSession.h"

#include "bench/Need.h"

namespace gatehouse::bench {

using namespace Qt::Literals::StringLiterals;

BenchSession openSession(const QString &address, storage::Access access)
{
    BenchSession opened{need(support::DatabaseUrl::parse(address), "sqlite:PATH | postgresql://USER@HOST:PORT/NAME"), {}, {}, {}};
    opened.engine = opened.url.engine() == support::Engine::Sqlite ? u"sqlite"_s : u"postgresql"_s;
    opened.catalog = std::make_unique<storage::SqlCatalog>(need(storage::SqlCatalog::load(opened.url.engine()), "statements"));
    const support::Secret password(qgetenv("PGPASSWORD"));
    opened.session = need(storage::Session::open(opened.url, password, *opened.catalog, access), "open");
    return opened;
}

} // namespace gatehouse::bench
