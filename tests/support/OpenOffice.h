// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/AnsweringPrompt.h"
#include "support/TestDatabase.h"

#include "services/ContactService.h"
#include "services/FacilityService.h"
#include "services/OfficeService.h"
#include "services/UserService.h"
#include "ui/page/PageContext.h"

#include <QTest>

namespace gatehouse::test {

/// 2026-11-22 14:02 UTC, always.
class AfternoonClock final : public support::Clock {
public:
    QDateTime now() const override { return QDateTime(QDate(2026, 11, 22), QTime(14, 2), Qt::UTC); }
};

/// Keeps what pages asked of the window.
class NotingNavigator final : public ui::page::Navigator {
public:
    void open(const ui::page::RecordAddress &address) override { opened.append(address); }
    void openFind(services::Entity) override {}
    void openScreen(const ui::page::ScreenAddress &address) override { screens.append(address); }
    void announceChange(services::Entity entity, qint64 key) override { announced.append({entity, key}); }
    void say(const QString &) override {}

    QList<ui::page::ScreenAddress> screens;
    QList<ui::page::RecordAddress> opened;
    QList<std::pair<services::Entity, qint64>> announced;
};

/// The value of a future of a service; ends the test program with the error's name when there is none.
template <typename Value> Value need(QFuture<support::Result<Value>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
        qFatal("no answer in time");
    const support::Result<Value> result = future.result();
    if (!result.ok())
        qFatal("%s %s %s", result.error().name().data(), qPrintable(result.error().field), qPrintable(result.error().detail));
    return result.value();
}

/// A database with somebody signed in, and what pages are given.
class OpenOffice {
public:
    explicit OpenOffice(support::Engine engine);

    services::Workspace &workspace() { return *m_workspace; }
    const TestDatabase &database() const { return m_database; }
    ui::page::PageContext context();
    /// The same database with somebody of that console group signed in.
    ui::page::PageContext contextOf(const QString &group);
    /// The same database with a colleague at work, through connections of his own.
    ui::page::PageContext contextOfColleague();

    domain::FacilityRef addFacility(const QString &code, const QString &name, bool lab, bool customer);
    domain::User addUser(const QString &username, const QString &first, const QString &last, const QList<domain::FacilityKey> &labs);
    services::UserService users() { return services::UserService(*m_workspace); }
    services::ContactService contacts() { return services::ContactService(*m_workspace); }
    services::FacilityService facilities() { return services::FacilityService(*m_workspace); }

    tests::AnsweringPrompt prompt;
    NotingNavigator navigator;

private:
    TestDatabase m_database;
    std::shared_ptr<services::Workspace> m_workspace;
    std::shared_ptr<const services::Directory> m_directory;
};

} // namespace gatehouse::test
