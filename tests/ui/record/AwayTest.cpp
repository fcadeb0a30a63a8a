// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/SessionProbe.h"
#include "support/OpenOffice.h"
#include "support/PageRobot.h"
#include "support/ServerOffice.h"
#include "ui/users/UserPage.h"

#include <QSignalSpy>

using namespace gatehouse;
using namespace Qt::Literals::StringLiterals;
using support::Engine;
using test::Dies;
using test::need;
using test::OpenOffice;
using test::PageRobot;
using test::ServerOffice;
using ui::users::UserPage;

namespace {

constexpr int kPatience = 60'000; // milliseconds

QString lastNameOf(const ServerOffice &office, const QString &login)
{
    return office.watch()->value(u"SELECT last_name FROM users WHERE login_key = '%1'"_s.arg(login));
}

} // namespace

/// The database goes away under an open record, and comes back: nothing that was typed is lost, and Save works without a restart.
class AwayTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void serverStopsUnderAnOpenRecord_data();
    void serverStopsUnderAnOpenRecord();
    void serverDiesWithinASave_data();
    void serverDiesWithinASave();
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
    ServerOffice office;
    const domain::UserKey key = office.addUser();
    const auto page = open(office.context(), key);
    PageRobot(*page).type(u"Last"_s, u"Lindqvist"_s);
    QVERIFY(office.server().stop(test::PostgresServer::Stop(how)));
    refused(*page);
    QVERIFY(PageRobot(*page).reads(u"The database does not answer: check the connection and try again."_s));
    QVERIFY(office.server().start());
    saved(*page);
    QCOMPARE(office.lastName(key), u"Lindqvist"_s);
}

void AwayTest::serverDiesWithinASave_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<bool>("fresh");
    QTest::newRow("before COMMIT") << int(Dies::BeforeCommit) << false;
    QTest::newRow("in COMMIT, nothing is kept") << int(Dies::InCommitAndKeepsNothing) << false;
    QTest::newRow("in COMMIT, everything is kept") << int(Dies::InCommitAndKeepsAll) << false;
    QTest::newRow("in COMMIT of a new record, nothing is kept") << int(Dies::InCommitAndKeepsNothing) << true;
    QTest::newRow("in COMMIT of a new record, everything is kept") << int(Dies::InCommitAndKeepsAll) << true;
}

void AwayTest::serverDiesWithinASave()
{
    QFETCH(int, at);
    QFETCH(bool, fresh);
    ServerOffice office;
    const domain::UserKey key = office.addUser();
    const auto page =
        fresh ? std::make_unique<UserPage>(office.context(), ui::page::RecordAddress()) : open(office.context(), key);
    const PageRobot robot(*page);
    const QString login = fresh ? u"new"_s : u"r.lind"_s;
    if (fresh) {
        page->show();
        for (const auto &[label, text] : {std::pair(u"First"_s, u"Nia"_s), {u"Initials"_s, u"NL"_s}, {u"Username"_s, login}})
            robot.type(label, text);
    }
    robot.type(u"Last"_s, u"Lindqvist"_s);
    QSignalSpy failed(page.get(), &UserPage::saveFailed);
    QSignalSpy saved(page.get(), &UserPage::saved);
    office.diesWithin(Dies(at), [&robot] { robot.action(u"Save"_s)->trigger(); });
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatience);
    QVERIFY(page->hasUnsavedChanges());
    QCOMPARE(robot.text(u"Last"_s), u"Lindqvist"_s);
    if (Dies(at) == Dies::BeforeCommit) {
        QVERIFY(robot.reads(u"The database does not answer: check the connection and try again."_s));
        QVERIFY(office.server().start());
        AwayTest::saved(*page);
        QCOMPARE(lastNameOf(office, login), u"Lindqvist"_s);
        return;
    }
    QVERIFY(robot.reads(
        u"The connection broke while saving. As soon as the database answers, it is asked whether the save arrived. What "
        "you typed is still here."_s));
    QCOMPARE(robot.reason(u"Save"_s), u"Whether the last save arrived is still being asked for."_s);
    robot.type(u"Phone 1"_s, u"044 1"_s); // one goes on typing meanwhile
    robot.button(u"Ask Now"_s)->click();
    QVERIFY(office.server().start());
    if (Dies(at) == Dies::InCommitAndKeepsNothing) {
        QTRY_VERIFY_WITH_TIMEOUT(
            robot.reads(u"The database answers again: the save did not arrive. What you typed is still here."_s), kPatience);
        QCOMPARE(lastNameOf(office, login), fresh ? QString() : u"Lind"_s);
        robot.button(u"Try Again"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, kPatience);
    } else {
        QTRY_VERIFY_WITH_TIMEOUT(robot.reads(u"The database answers again: the save arrived."_s), kPatience);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(page->titleText(), fresh ? u"Edit User – Nia Lindqvist"_s : u"Edit User – Rea Lindqvist"_s);
        QVERIFY(page->hasUnsavedChanges()); // the telephone number
        office.commitsAgain();
        AwayTest::saved(*page);
    }
    QVERIFY(!page->hasUnsavedChanges());
    QCOMPARE(robot.text(u"Phone 1"_s), u"044 1"_s);
    QCOMPARE(lastNameOf(office, login), u"Lindqvist"_s);
    QCOMPARE(office.watch()->number(u"SELECT count(*) FROM users"_s), fresh ? 2 : 1);
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
