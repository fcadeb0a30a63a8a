// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/OpenOffice.h"
#include "support/PlainConnection.h"
#include "support/PostgresServer.h"

namespace gatehouse::test {

/// When a server dies that is told to save something.
enum class Dies { BeforeCommit, InCommitAndKeepsNothing, InCommitAndKeepsAll };

/// A server for one test, which may die, and somebody at work in it. New users get the lab `MT`.
class ServerOffice {
public:
    ServerOffice();

    PostgresServer &server() { return *m_server; }
    const ui::page::PageContext &context() const { return m_context; }
    NotingNavigator &navigator() { return m_navigator; }
    /// The user `r.lind`, Rea Lind.
    domain::UserKey addUser();
    QString lastName(domain::UserKey key) const;
    /// What really stands in the tables, past the program.
    std::unique_ptr<PlainConnection> watch() const;

    /// Lets `save` come as far as is said, and kills the server there.
    void diesWithin(Dies dies, const std::function<void()> &save);
    /// After Dies::InCommitAndKeepsAll: commits do not wait any more.
    void commitsAgain() const;

private:
    support::DatabaseUrl url() const;
    QString holdUp(Dies dies, const PlainConnection &seen, const PlainConnection &held) const;

    std::unique_ptr<PostgresServer> m_server;
    NotingNavigator m_navigator;
    ui::page::PageContext m_context;
};

} // namespace gatehouse::test
