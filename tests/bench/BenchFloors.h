// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/DatabaseUrl.h"

#include <memory>

namespace gatehouse::bench {

/// The same work by the engine's own C interface (the floor), and by the table model that Qt gives (what a program would otherwise have).
class Floors {
public:
    /// Null when the database cannot be opened.
    static std::unique_ptr<Floors> open(const support::DatabaseUrl &url);
    virtual ~Floors();
    Q_DISABLE_COPY_MOVE(Floors)

    /// The first 100 users whose folded last name begins so: a prepared statement over the index of names.
    virtual void lastName(const char *beginning) = 0;
    /// QSqlTableModel with a filter on the last name and sorted by it, its first rows.
    void tableModel(const QString &name);

protected:
    explicit Floors(const support::DatabaseUrl &url);

private:
    QString m_connection;
};

} // namespace gatehouse::bench
