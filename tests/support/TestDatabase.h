// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/Session.h"

#include <QTemporaryDir>

#include <memory>

namespace gatehouse::test {

/// A database of its own for one test, gone with the object: a file in a temporary folder, or a database of the shared server.
class TestDatabase {
public:
    /// Whether the schema stands in it.
    enum class Content { Migrated, Empty };

    /// Ends the test program with the reason when the database cannot be made.
    explicit TestDatabase(support::Engine engine, Content content = Content::Migrated);
    ~TestDatabase();
    Q_DISABLE_COPY_MOVE(TestDatabase)

    /// The rows `sqlite` and `postgresql` with the column `engine`, for initTestCase_data().
    static void addEngines();
    /// The engine of the row that runs; for tests whose initTestCase_data() called addEngines().
    static support::Engine currentEngine();

    support::Engine engine() const { return m_url.engine(); }
    const support::DatabaseUrl &url() const { return m_url; }
    const support::Secret &password() const { return m_password; }
    /// The program's statements for this engine.
    const storage::SqlCatalog &catalog() const { return *m_catalog; }
    /// A connection of its own; ends the test program with the reason when there is none.
    std::unique_ptr<storage::Session> openSession(storage::Access access = storage::Access::ReadWrite) const;

private:
    void makeServerDatabase(Content content);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<storage::SqlCatalog> m_catalog;
    support::DatabaseUrl m_url;
    support::Secret m_password;
};

} // namespace gatehouse::test
