// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/CommandLine.h"
#include "support/PostgresServer.h"

#include <QTemporaryDir>

namespace gatehouse::test {

/// An empty database that survives what is done to it here: a file, or a database of a durable server of its own.
class Office {
public:
    explicit Office(support::Engine engine);

    const support::DatabaseUrl &url() const { return *m_url; }
    const QString &password() const { return m_password; }
    CommandLine commands() const { return CommandLine(*m_url, m_password); }
    /// Begins again with an empty database.
    void clear();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<PostgresServer> m_server;
    std::optional<support::DatabaseUrl> m_url;
    QString m_password;
    int m_count = 0;
};

/// The child is stopped where it stands. False when it had ended already.
bool freeze(const QProcess &process);
/// kill -9, and waits for the end.
void killNow(QProcess &process);
/// Ctrl+C, and waits until it has ended.
void interrupt(QProcess &process);

} // namespace gatehouse::test
