// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/SessionProbe.h"
#include "support/OpenOffice.h"
#include "support/PageRobot.h"
#include "support/PlainConnection.h"
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

namespace {

constexpr int kPatience = 60'000; // milliseconds

/// When a server dies that is told to save something.
enum class Dies { BeforeCommit, InCommitAndKeepsNothing, InCommitAndKeepsAll };

/// A server for one test, and somebody at work in it.
class ServerOffice {
public:
    ServerOffice() : m_server(test::PostgresServer::startPrivate())
    {
        if (!m_server || !m_server->isValid())
            qFatal("no PostgreSQL: %s", m_server ? qPrintable(m_server->problem()) : "");
        services::SignIn signIn;
        signIn.as = services::SignIn::As::System;
        signIn.password = support::Secret::fromText(m_server->password());
        const auto clock = std::make_shared<test::AfternoonClock>();
        m_context.workspace = need(services::Workspace::create(url(), signIn, {}, {}, clock));
        m_context.directory =
            std::make_shared<services::Directory>(need(services::DirectoryService(*m_context.workspace).load()));
        m_context.navigator = &m_navigator;
        domain::Facility lab;
        lab.code = *domain::FacilityCode::parse(u"MT"_s);
        lab.name = *domain::Line::parse(u"Main Lab"_s);
        lab.lab = true;
        need(services::FacilityService(*m_context.workspace).save(lab));
        watch()->value(u"UPDATE settings SET value = 'MT' WHERE name = 'labs.default'"_s);
    }

    test::PostgresServer &server() { return *m_server; }
    const ui::page::PageContext &context() const { return m_context; }
    domain::UserKey addUser()
    {
        services::UserSave save;
        const std::pair<QLatin1StringView, QString> fields[] = {
            {"username"_L1, u"r.lind"_s}, {"first"_L1, u"Rea"_s}, {"last"_L1, u"Lind"_s}};
        for (const auto &[key, text] : fields) {
            if (!domain::findField(domain::userFields(), QString(key))->assign(save.user, text).ok())
                qFatal("no value for %s", key.data());
        }
        return need(services::UserService(*m_context.workspace).save(save)).record.user.key;
    }
    QString lastName(domain::UserKey key) const
    {
        return need(services::UserService(*m_context.workspace).load(key)).user.last.text();
    }
    QString lastName(const QString &login) const
    {
        return watch()->value(u"SELECT last_name FROM users WHERE login_key = '%1'"_s.arg(login));
    }
    qint64 count() const { return watch()->number(u"SELECT count(*) FROM users"_s); }

    /// Lets `save` come as far as is said, and kills the server there.
    void diesWithin(Dies dies, const std::function<void()> &save)
    {
        const auto seen = watch();
        const auto held = watch(); // holds what the save waits for
        const auto must = [](const PlainConnection &connection, const QString &sql) {
            const QString said = connection.value(sql);
            if (said.startsWith(u"error"))
                qFatal("%s", qPrintable(said));
        };
        QString waits;
        if (dies == Dies::BeforeCommit) {
            must(*held, u"BEGIN"_s);
            must(*held, u"SELECT id FROM users FOR UPDATE"_s);
            waits = u"wait_event_type = 'Lock'"_s;
        } else if (dies == Dies::InCommitAndKeepsNothing) {
            // a deferred trigger runs within COMMIT
            must(*held, u"SELECT pg_advisory_lock(42)"_s);
            must(*seen, u"CREATE FUNCTION public.wait_here() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM "
                        "pg_advisory_xact_lock(42); RETURN NULL; END $$"_s);
            must(
                *seen,
                u"CREATE CONSTRAINT TRIGGER wait_here AFTER INSERT OR UPDATE ON users DEFERRABLE INITIALLY DEFERRED FOR EACH ROW "
                "EXECUTE FUNCTION public.wait_here()"_s);
            waits = u"wait_event = 'advisory'"_s;
        } else {
            // the commit is on the disk here, and waits for a second server that there is not
            must(*seen, u"ALTER SYSTEM SET synchronous_standby_names = 'nobody'"_s);
            must(*seen, u"SELECT pg_reload_conf()"_s);
            waits = u"wait_event = 'SyncRep'"_s;
        }
        save();
        const QString question = u"SELECT count(*) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND "_s + waits;
        if (!QTest::qWaitFor([&] { return seen->number(question) == 1; }, kPatience))
            qFatal("the save never came so far");
        if (!m_server->stop(test::PostgresServer::Stop::Crash))
            qFatal("the server does not stop");
    }
    /// After Dies::InCommitAndKeepsAll: commits do not wait any more.
    void commitsAgain() const
    {
        const auto connection = watch();
        connection->value(u"ALTER SYSTEM RESET synchronous_standby_names"_s);
        connection->value(u"SELECT pg_reload_conf()"_s);
    }

private:
    using PlainConnection = test::PlainConnection;

    support::DatabaseUrl url() const
    {
        const auto parsed = support::DatabaseUrl::parse(m_server->url(u"postgres"_s, m_server->user()));
        if (!parsed.ok())
            qFatal("no address");
        return *parsed;
    }
    std::unique_ptr<PlainConnection> watch() const { return std::make_unique<PlainConnection>(url(), m_server->password()); }

    std::unique_ptr<test::PostgresServer> m_server;
    test::NotingNavigator m_navigator;
    ui::page::PageContext m_context;
};

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
        QCOMPARE(office.lastName(login), u"Lindqvist"_s);
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
        QCOMPARE(office.lastName(login), fresh ? QString() : u"Lind"_s);
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
    QCOMPARE(office.lastName(login), u"Lindqvist"_s);
    QCOMPARE(office.count(), fresh ? 2 : 1);
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
