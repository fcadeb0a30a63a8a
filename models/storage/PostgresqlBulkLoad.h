// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/BulkLoad.h"

struct pg_conn;

namespace gatehouse::storage {

/// COPY on the driver's own connection. One COPY runs at a time, so rows are kept until some megabytes are together.
class PostgresqlBulkLoad final : public BulkLoad {
public:
    PostgresqlBulkLoad(Session &session, support::LoadProgress &progress) : BulkLoad(session, progress) {}

protected:
    support::Outcome layAside() override;
    support::Outcome write(qsizetype target, const Bindings &row) override;
    support::Outcome restore() override;

private:
    support::Outcome layAside(const QString &file);
    support::Outcome forEachTable(const QString &change);
    support::Outcome send();
    support::Outcome copy(const Target &target, const QByteArray &rows);
    support::Outcome run(const QString &sql);
    support::Outcome answer() const;

    pg_conn *m_connection = nullptr;
    std::vector<QByteArray> m_waiting; ///< rows of each target as COPY takes them
    qsizetype m_bytes = 0;
    QStringList m_laidAside; ///< what makes indexes and references again
};

} // namespace gatehouse::storage
