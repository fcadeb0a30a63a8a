// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/SessionProbe.h"
#include "support/OpenOffice.h"
#include "support/PageRobot.h"
#include "support/PostgresServer.h"
#include "ui/users/UserPage.h"

#include <QSignalSpy>

using namespace gatehouse;
using namespace Qt::Literals::StringLiterals;
using support::Engine;
using test::need;
using test::OpenOffice;
using test::PageRobot;
using ui::users::UserPage;

/// The database goes away under an open record, and comes back: nothing that was typed is lost, and Save works without a restart.
class AwayTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void serverStopsUnderAnOpenRecord_data();
    void serverStopsUnderAnOpenRecord();
    void fileIsLockedByAnotherProgram();

private:
    static std::unique_ptr<UserPage> open(const ui::page::PageContext &context, domain::UserKey user);
    static void refused(UserPage &page);
    static void saved(UserPage &page);
};

std::unique_ptr<UserPage> AwayTest::open(const ui::page::PageContext &context, domain::UserKey user)
{
    ui::page::RecordAddress address;
    address.key = user.value;
    auto page = std::make_unique<UserPage>(context, address);
    page->show();
    if (!QTest::qWaitFor([&] { return page->titleText().contains(u" – "); }, 20'000))
        qFatal("not loaded");
    return page;
}

void AwayTest::refused(UserPage &page)
{
    QSignalSpy failed(&page, &UserPage::saveFailed);
    PageRobot(page).action(u"Save"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 60'000);
    QVERIFY(page.hasUnsavedChanges());
    QCOMPARE(PageRobot(page).text(u"Last"_s), u"Lindqvist"_s);
}

void AwayTest::saved(UserPage &page)
{
    QSignalSpy saved(&page, &UserPage::saved);
    PageRobot(page).action(u"Save"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 60'000);
    QVERIFY(PageRobot(page).reads(u"Saved 14:02"_s));
}

void AwayTest::serverStopsUnderAnOpenRecord_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("orderly") << int(test::PostgresServer::Stop::Orderly);
    QTest::newRow("crash") << int(test::PostgresServer::Stop::Crash);
}

void AwayTest::serverStopsUnderAnOpenRecord()
{
    QFETCH(int, how);
    const auto server = test::PostgresServer::startPrivate();
    if (!server || !server->isValid())
        QSKIP("no PostgreSQL here");
    services::SignIn signIn;
    signIn.as = services::SignIn::As::System;
    signIn.password = support::Secret::fromText(server->password());
    const auto url = support::DatabaseUrl::parse(server->url(u"postgres"_s, server->user()));
    QVERIFY(url.ok());
    const auto clock = std::make_shared<test::AfternoonClock>();
    ui::page::PageContext context;
    context.workspace = need(services::Workspace::create(*url, signIn, {}, {}, clock));
    context.directory = std::make_shared<services::Directory>(need(services::DirectoryService(*context.workspace).load()));
    test::NotingNavigator navigator;
    context.navigator = &navigator;
    services::UserSave save;
    const auto put = [&save](QLatin1StringView key, const QString &text) {
        return domain::findField(domain::userFields(), QString(key))->assign(save.user, text).ok();
    };
    QVERIFY(put("username"_L1, u"r.lind"_s) && put("first"_L1, u"Rea"_s) && put("last"_L1, u"Lind"_s));
    const services::UserService users(*context.workspace);
    const domain::UserKey key = need(users.save(save)).record.user.key;

    const auto page = open(context, key);
    PageRobot(*page).type(u"Last"_s, u"Lindqvist"_s);
    QVERIFY(server->stop(test::PostgresServer::Stop(how)));
    refused(*page);
    QVERIFY(PageRobot(*page).reads(u"The database does not answer: check the connection and try again."_s));
    QVERIFY(server->start());
    saved(*page);
    QCOMPARE(need(users.load(key)).user.last.text(), u"Lindqvist"_s);
}

void AwayTest::fileIsLockedByAnotherProgram()
{
    OpenOffice office(Engine::Sqlite);
    const domain::User user = office.addUser(u"r.lind"_s, u"Rea"_s, u"Lind"_s, {});
    const auto page = open(office.context(), user.key);
    PageRobot(*page).type(u"Last"_s, u"Lindqvist"_s);
    {
        const auto other = office.database().openSession();
        storage::SessionProbe probe(*other);
        QVERIFY(probe.exec(u"BEGIN IMMEDIATE"_s).ok());
        refused(*page);
        QVERIFY(PageRobot(*page).reads(u"Another program"_s));
        QVERIFY(probe.exec(u"ROLLBACK"_s).ok());
    }
    saved(*page);
    QCOMPARE(need(office.users().load(user.key)).user.last.text(), u"Lindqvist"_s);
}

QTEST_MAIN(AwayTest)
#include "AwayTest.moc"
