// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/CommandLine.h"
#include "support/PlainConnection.h"
#include "support/TestDatabase.h"

namespace gatehouse::test {

/// A database of its own and the command line on it.
class Desk {
public:
    explicit Desk(support::Engine engine, TestDatabase::Content content = TestDatabase::Content::Migrated);

    const TestDatabase &database() const { return m_database; }
    QString password() const { return QString::fromUtf8(m_database.password().bytes()); }
    const CommandLine &commands() const { return m_commands; }

    /// Runs words as a shell would split them, with `--json`.
    CommandRun run(const QString &words, const QByteArray &input = {}) const;
    /// Runs what must be done: ends the test program with what was said when it is not.
    QJsonObject done(const QString &words, const QByteArray &input = {}) const;
    /// `0`, or `STATUS CODE: sentence`, in one line.
    QString outcome(const QString &words, const QByteArray &input = {}) const;
    /// The keys of the items of a list, joined by blanks.
    QString list(const QString &words, const QString &key) const;

    /// What stands in the tables; see PlainConnection::rows.
    QString rows(const QString &sql) const;

    /// The lab MT, the customers cal-1 and MT with an asset of each (M-1, C-1, C-2), and the user jdoe with contact J-1, ready but for
    /// facilities.
    void furnish() const;

private:
    TestDatabase m_database;
    CommandLine m_commands;
};

/// Sorted keys of an object, joined by blanks.
QString keys(const QJsonObject &object);
/// The texts of an array, joined by blanks.
QString words(const QJsonValue &array);

} // namespace gatehouse::test
