// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/BulkLoad.h"

struct sqlite3;
struct sqlite3_stmt;

namespace gatehouse::storage {

/// Prepared statements on the driver's own connection, as long as the driver and we use one and the same library; else those of the driver.
class SqliteBulkLoad final : public BulkLoad {
public:
    SqliteBulkLoad(Session &session, support::LoadProgress &progress);
    ~SqliteBulkLoad() override;
    Q_DISABLE_COPY_MOVE(SqliteBulkLoad)

protected:
    support::Outcome layAside() override;
    support::Outcome write(qsizetype target, const Bindings &row) override;
    support::Outcome restore() override;

private:
    support::Outcome connectNatively();
    support::Outcome rebuildParts();
    support::Outcome failed() const;
    void finalizeAll();

    sqlite3 *m_connection = nullptr;
    std::vector<sqlite3_stmt *> m_statements; ///< one for each target
    QStringList m_laidAside;                  ///< what makes indexes and triggers again
};

} // namespace gatehouse::storage
