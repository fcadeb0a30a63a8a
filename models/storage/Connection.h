// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/FileSystem.h"
#include "storage/Session.h"

#include <QSqlDatabase>

namespace gatehouse::storage {

/// A driver's connection that keeps the session contract (security.md of the design): it is open under all its conditions or not at
/// all. Belongs to the thread that made it. Session and ChangeListener have one each.
class Connection {
public:
    Connection(support::DatabaseUrl url, support::Secret password, Access access, Patience patience,
               FileSystemProbe fileSystem = fileSystemOf);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    const support::DatabaseUrl &url() const { return m_url; }
    Access access() const { return m_access; }
    const Patience &patience() const { return m_patience; }

    /// Connects and makes the session what it must be.
    support::Outcome open();
    void close();
    bool isOpen() const { return m_open; }
    QSqlDatabase database() const;

private:
    support::Outcome openDriver();
    support::Outcome prepareFile();
    support::Outcome applySqliteContract();
    support::Outcome checkApplication();
    support::Outcome applyPostgresqlContract();
    support::Outcome exec(const QString &sql);
    QString postgresqlOptions() const;

    support::DatabaseUrl m_url;
    support::Secret m_password;
    Access m_access;
    Patience m_patience;
    FileSystemProbe m_fileSystem;
    QString m_name;
    bool m_open = false;
};

} // namespace gatehouse::storage
