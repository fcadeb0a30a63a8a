// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Fields.h"
#include "services/Workspace.h"
#include "support/TestDatabase.h"

#include <memory>
#include <utility>

namespace gatehouse::test {

/// A clock that stands still until somebody moves it.
class StandingClock final : public support::Clock {
public:
    QDateTime now() const override { return m_now; }
    void moveBy(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now{QDate(2026, 5, 4), QTime(10, 0), Qt::UTC};
};

/// A database of its own with somebody at work in it: the system account unless said otherwise.
class TestWorkspace {
public:
    explicit TestWorkspace(support::Engine engine);

    services::Workspace &workspace() { return *m_workspace; }
    const TestDatabase &database() const { return m_database; }
    StandingClock &clock() { return *m_clock; }

    /// Makes an operator, with the lab of that code if one is given, and opens the same database as him. On PostgreSQL he is a login
    /// of the whole server: Colleague takes him away again.
    std::shared_ptr<services::Workspace> openAs(const QString &name, const QString &group, const QString &lab = {});

    /// The column `value` of all rows of a query, joined by `|`, or the name of the error; asked past all services and their rules.
    QString values(const QString &sql) const;
    /// Runs SQL as one unit of work past all services: `ok`, or the error in one line.
    QString execute(const QString &sql) const;

private:
    TestDatabase m_database;
    std::shared_ptr<StandingClock> m_clock;
    std::shared_ptr<services::Workspace> m_workspace;
};

/// Waits for the answer.
template <typename T> T await(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

/// `duplicate username: Anna Lind, anna` · `invalid lab NotALab: MT`: codes, field, reason and arguments in one line.
QString described(const support::Error &error);
/// `ok`, or the error in one line.
template <typename T> QString described(const support::Result<T> &result)
{
    return result.ok() ? QStringLiteral("ok") : described(result.error());
}

/// Values of records by the names of their fields: `set(user, {{"first", "Anna"}})`. Ends the test program on a value that is none.
template <typename Record>
void set(Record &record, std::span<const domain::FieldSpec<Record>> fields, std::initializer_list<std::pair<QLatin1StringView, QString>> values)
{
    for (const auto &[key, text] : values) {
        const auto *field = domain::findField(fields, QString(key));
        if (!field || !field->assign(record, text).ok())
            qFatal("no value for %s", key.data());
    }
}

domain::User person(const QString &username, const QString &first, const QString &last);
domain::Contact contactOf(const QString &id, const QString &first, const QString &last);

enum class Mark { None, Lab, Customer, Both };
domain::Facility place(const QString &code, const QString &name, Mark mark);

} // namespace gatehouse::test
