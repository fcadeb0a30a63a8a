// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/Desk.h"

#include <QFileInfo>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::test;
using namespace Qt::Literals::StringLiterals;

/// `init`, `demo`, `operator`, `setting` and `audit`.
class OfficeCommandsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void initMakesSchemaAndFirstAdministrator();
    void demoIsTheSameForTheSameSeed();
    void demoHoldsTheCast();
    void demoRefusesADatabaseWithPeople();
    void operatorsComeAndGo();
    void operatorIsADatabaseLogin();
    void ruling_11_theGroupUserAsksAboutItsOwnLabsAlone();
    void settings();
    void auditTellsWhoChangedWhat();

private:
    /// Names for operators: on PostgreSQL a login is the whole server's.
    static QString unique(const QString &name) { return u"%1.%2"_s.arg(name).arg(QCoreApplication::applicationPid()); }
    /// The demo's operator is called admin whatever the database, so before each demo the login of the last one goes.
    static void forgetAdmin(const Desk &desk);
};

void OfficeCommandsTest::forgetAdmin(const Desk &desk)
{
    if (desk.database().engine() == support::Engine::Postgresql)
        desk.rows(u"DROP ROLE IF EXISTS admin"_s);
}

void OfficeCommandsTest::initMakesSchemaAndFirstAdministrator()
{
    const Desk desk(TestDatabase::currentEngine(), TestDatabase::Content::Empty);
    const QString anna = unique(u"anna"_s);
    if (desk.database().engine() == support::Engine::Postgresql)
        QVERIFY(desk.outcome(u"user list"_s).startsWith(u"1 no-schema: "_s));
    QVERIFY(
        desk.outcome(u"init --administrator %1 --password-stdin"_s.arg(anna), "short\n").startsWith(u"1 invalid: Password"_s));
    const QJsonObject made = desk.done(u"init --administrator %1 --password-stdin"_s.arg(anna), "granite lantern ripens\n");
    QCOMPARE(made.value("administrator"_L1).toString(), anna);
    QCOMPARE(desk.run(u"operator list"_s).column(u"login"_s), QStringList{anna});
    QCOMPARE(desk.run(u"operator list"_s).column(u"group"_s), QStringList{u"Administrator"_s});
    // again, and nothing happens
    desk.done(u"init"_s);
    QCOMPARE(desk.run(u"operator list"_s).items().size(), 1);
    if (desk.database().engine() == support::Engine::Sqlite) {
        const auto permissions = QFileInfo(desk.database().url().path()).permissions();
        QVERIFY(!(permissions &
                  (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther)));
    } else {
        desk.rows(u"DROP ROLE \"%1\""_s.arg(anna));
    }
}

void OfficeCommandsTest::demoIsTheSameForTheSameSeed()
{
    QList<QByteArray> users;
    for (const QString &seed : {u"7"_s, u"7"_s, u"8"_s}) {
        const Desk desk(TestDatabase::currentEngine());
        forgetAdmin(desk);
        desk.done(u"demo --users 25 --password-stdin --seed "_s + seed, "granite lantern ripens\n");
        QByteArray all;
        for (const char *list : {"user list --limit 1000", "contact list --limit 1000", "facility list --limit 1000"})
            all += desk.run(QString::fromLatin1(list)).output;
        users.append(all);
    }
    QVERIFY(users.at(0) == users.at(1));
    QVERIFY(users.at(0) != users.at(2));
}

void OfficeCommandsTest::demoHoldsTheCast()
{
    // runs init where there is no schema yet
    const Desk desk(TestDatabase::currentEngine(), TestDatabase::Content::Empty);
    forgetAdmin(desk);
    const QJsonObject made = desk.done(u"demo --users 12"_s);
    QCOMPARE(made.value("operator"_L1).toString(), u"admin"_s);
    QVERIFY(made.value("password"_L1).toString().size() >= 20);
    const QString marks =
        u"SELECT code, name, CASE WHEN is_lab THEN 'lab' ELSE '' END, CASE WHEN is_customer THEN 'customer' ELSE '' END "
        "FROM facilities WHERE code IN ('MT', 'cal-1', 'CPL') ORDER BY lower(code)"_s;
    const QStringList facilities = desk.rows(marks).split(u'\n');
    QCOMPARE(facilities.size(), 3);
    QVERIFY(facilities.at(0).startsWith(u"cal-1|"_s) && facilities.at(0).endsWith(u"||customer"_s));
    QCOMPARE(facilities.at(1), u"CPL|Customer Portal Lab|lab|"_s);
    QVERIFY(facilities.at(2).startsWith(u"MT|"_s) && facilities.at(2).endsWith(u"|lab|customer"_s));
    QCOMPARE(
        desk.rows(
                u"SELECT DISTINCT f.code FROM assets AS a JOIN facilities AS f ON f.id = a.owner_id WHERE f.code IN ('MT', 'cal-1') ORDER BY 1"_s)
            .split(u'\n')
            .size(),
        2);
    QVERIFY(desk.run(u"operator list"_s).column(u"login"_s).contains(u"admin"_s));
    // the Attention box has to appear: no default lab
    const QJsonArray settings = desk.run(u"setting list"_s).items();
    for (const QJsonValue setting : settings) {
        if (setting.toObject().value("key"_L1).toString() == "labs.default"_L1)
            QCOMPARE(setting.toObject().value("value"_L1).toString(), QString());
    }
    QCOMPARE(desk.rows(u"SELECT count(*) FROM users WHERE email1 IS NOT NULL AND email1 NOT LIKE '%example.org'"_s), u"0"_s);
    QCOMPARE(desk.rows(u"SELECT value FROM settings WHERE name = 'site.demo'"_s), u"yes"_s);
    QCOMPARE(desk.run(u"user list --limit 1000"_s).items().size(), 13);
}

void OfficeCommandsTest::demoRefusesADatabaseWithPeople()
{
    const Desk desk(TestDatabase::currentEngine());
    desk.furnish();
    const QString before = desk.rows(u"SELECT count(*) FROM audit"_s);
    QVERIFY(desk.outcome(u"demo --users 5"_s).startsWith(u"1 invalid: The database holds people already"_s));
    QCOMPARE(desk.rows(u"SELECT count(*) FROM users"_s), u"1"_s);
    QCOMPARE(desk.rows(u"SELECT count(*) FROM audit"_s), before);
    QVERIFY(desk.outcome(u"demo --users many"_s).startsWith(u"1 invalid: "_s));
}

void OfficeCommandsTest::operatorsComeAndGo()
{
    const Desk desk(TestDatabase::currentEngine());
    const QString anna = unique(u"ada"_s);
    const QString bert = unique(u"bert"_s);
    QVERIFY(desk.outcome(u"operator add %1 --group Nobody --password-stdin"_s.arg(anna), "granite lantern ripens\n")
                .startsWith(u"1 invalid: Group"_s));
    QVERIFY(desk.outcome(u"operator add 'a b' --group Support --password-stdin"_s, "granite lantern ripens\n")
                .startsWith(u"1 invalid: Username"_s));
    desk.done(u"operator add %1 --group Administrator --password-stdin"_s.arg(anna), "granite lantern ripens\n");
    QVERIFY(desk.outcome(u"operator add %1 --group Support --password-stdin"_s.arg(anna.toUpper()), "granite lantern ripens\n")
                .startsWith(u"1 duplicate: "_s));
    const QJsonObject made =
        desk.done(u"operator add %1 --group Support --password-stdin"_s.arg(bert), "granite lantern ripens\n");
    QCOMPARE(keys(made), u"group login"_s);
    QCOMPARE(desk.done(u"operator set %1 --group Auditor"_s.arg(bert)).value("group"_L1).toString(), u"Auditor"_s);
    const QJsonObject entry = desk.run(u"operator list"_s).items().at(1).toObject();
    QCOMPARE(keys(entry), u"active group login"_s);
    QCOMPARE(entry.value("group"_L1).toString(), u"Auditor"_s);
    QVERIFY(desk.outcome(u"operator remove %1"_s.arg(anna)).startsWith(u"1 invalid: This is the last active Administrator"_s));
    QVERIFY(desk.outcome(u"operator set %1 --group User"_s.arg(anna))
                .startsWith(u"1 invalid: This is the last active Administrator"_s));
    desk.done(u"operator remove %1"_s.arg(bert));
    QVERIFY(desk.outcome(u"operator remove nobody"_s).startsWith(u"1 not-found: "_s));
    // a user of the console needs no readiness (IFS-21)
    QCOMPARE(desk.done(u"user show %1"_s.arg(anna)).value("ready"_L1), QJsonValue(false));
    if (desk.database().engine() == support::Engine::Postgresql)
        desk.rows(u"DROP ROLE \"%1\""_s.arg(anna));
}

void OfficeCommandsTest::operatorIsADatabaseLogin()
{
    if (TestDatabase::currentEngine() == support::Engine::Sqlite)
        QSKIP("on SQLite whoever can write the file is an Administrator");
    const Desk desk(support::Engine::Postgresql);
    desk.furnish();
    const QString cleo = unique(u"cleo"_s);
    const QString password = u"granite lantern ripens"_s;
    desk.done(u"operator add %1 --group Auditor --password-stdin"_s.arg(cleo), "granite lantern ripens\n");
    QCOMPARE(desk.rows(u"SELECT r.rolname FROM pg_auth_members AS m JOIN pg_roles AS r ON r.oid = m.roleid JOIN pg_roles AS u ON "
                       u"u.oid = m.member "
                       "WHERE u.rolname = '%1'"_s.arg(cleo)),
             u"gatehouse_auditor"_s);
    const CommandLine own(desk.database().url().withUser(cleo), password);
    const CommandRun looked = own.run({u"user"_s, u"list"_s});
    QVERIFY2(looked.status == 0, qUtf8Printable(looked.error));
    const CommandRun refused = own.run({u"user"_s, u"deactivate"_s, u"jdoe"_s});
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.code(), u"denied"_s);
    QCOMPARE(desk.done(u"user show jdoe"_s).value("active"_L1), QJsonValue(true));
    // the refusal is kept, under the login
    QVERIFY(desk.list(u"audit --limit 1000"_s, u"operation"_s).split(u' ').contains(u"refused"_s));
    QVERIFY(desk.list(u"audit --limit 1000"_s, u"actor"_s).split(u' ').contains(cleo));

    desk.done(u"operator set %1 --group Administrator"_s.arg(cleo));
    const CommandRun allowed = own.run({u"user"_s, u"deactivate"_s, u"jdoe"_s});
    QVERIFY2(allowed.status == 0, qUtf8Printable(allowed.error));
    // not even an Administrator loads past guards and audit
    const CommandRun demo = own.run({u"demo"_s, u"--users"_s, u"5"_s});
    QCOMPARE(demo.status, 1);
    QCOMPARE(demo.code(), u"denied"_s);
    QCOMPARE(demo.sentence(), u"%1 is an operator of this database: let its database administrator make the demo."_s.arg(cleo));
    const CommandRun wrong = CommandLine(desk.database().url().withUser(cleo), u"wrong"_s).run({u"user"_s, u"list"_s});
    QCOMPARE(wrong.status, 3);
    const QString other = unique(u"dora"_s);
    desk.done(u"operator add %1 --group Administrator --password-stdin"_s.arg(other), "granite lantern ripens\n");
    desk.done(u"operator remove %1"_s.arg(cleo));
    QCOMPARE(own.run({u"user"_s, u"list"_s}).status, 3);
    QCOMPARE(desk.rows(u"SELECT count(*) FROM pg_roles WHERE rolname = '%1'"_s.arg(cleo)), u"0"_s);
    desk.rows(u"DROP ROLE \"%1\""_s.arg(other));
}

void OfficeCommandsTest::ruling_11_theGroupUserAsksAboutItsOwnLabsAlone()
{
    if (TestDatabase::currentEngine() == support::Engine::Sqlite)
        return; // there the command line is the file's owner, no operator
    const Desk desk(support::Engine::Postgresql);
    desk.furnish();
    desk.done(u"contact facility J-1 --add cal-1"_s);
    desk.done(u"facility add NL 'North Lab' --lab"_s);
    const QString dora = unique(u"dora"_s);
    desk.done(u"operator add %1 --group User --password-stdin"_s.arg(dora), "granite lantern ripens\n");
    desk.done(u"user lab %1 --add NL"_s.arg(dora));
    const CommandLine own(desk.database().url().withUser(dora), u"granite lantern ripens"_s);
    const QStringList whoSees{u"who-sees"_s, u"--asset"_s, u"C-1"_s};
    QCOMPARE(desk.list(whoSees.join(u' '), u"login"_s), u"jdoe"_s);
    QCOMPARE(own.run(whoSees).column(u"login"_s), QStringList());
    for (const QStringList &question : QList<QStringList>{{u"check"_s, u"jdoe"_s}, {u"asset"_s, u"list"_s, u"--as"_s, u"jdoe"_s}})
        QCOMPARE(own.run(question).code(), u"not-found"_s);
    desk.done(u"user lab jdoe --add NL"_s);
    QCOMPARE(own.run(whoSees).column(u"login"_s), QStringList{u"jdoe"_s});
    QCOMPARE(own.run({u"check"_s, u"jdoe"_s}).status, 0);
    desk.done(u"operator remove %1"_s.arg(dora));
}

void OfficeCommandsTest::settings()
{
    const Desk desk(TestDatabase::currentEngine());
    desk.furnish();
    QCOMPARE(desk.list(u"setting list"_s, u"key"_s), u"labs.default licences.seats portal.address site.zone"_s);
    QCOMPARE(desk.done(u"setting set site.zone=Europe/Vienna"_s).value("value"_L1).toString(), u"Europe/Vienna"_s);
    QVERIFY(desk.list(u"setting list"_s, u"value"_s).contains(u"Europe/Vienna"_s));
    QVERIFY(desk.outcome(u"setting set site.zone=Europe/Nowhere"_s).startsWith(u"1 invalid: "_s));
    QVERIFY(desk.outcome(u"setting set site.zome=UTC"_s).startsWith(u"1 invalid: "_s));
    QVERIFY(desk.outcome(u"setting set portal.address=nonsense"_s).startsWith(u"1 invalid: "_s));
    QVERIFY(desk.outcome(u"setting set labs.default=cal-1"_s).startsWith(u"1 invalid: “cal-1” is no lab"_s));
    QVERIFY(desk.outcome(u"setting set labs.default=XX"_s).startsWith(u"1 not-found: "_s));
    desk.done(u"setting set labs.default=MT"_s);
    desk.done(u"setting set labs.default="_s);
}

void OfficeCommandsTest::auditTellsWhoChangedWhat()
{
    const Desk desk(TestDatabase::currentEngine());
    desk.furnish();
    desk.done(u"user set jdoe first=Jon"_s);
    const QJsonArray items = desk.run(u"audit --object user:JDOE"_s).items();
    QCOMPARE(items.at(0).toObject().value("operation"_L1).toString(), u"insert"_s);
    const QJsonObject entry = items.last().toObject();
    QCOMPARE(keys(entry), u"actor after at before key operation record request table"_s);
    QCOMPARE(entry.value("operation"_L1).toString(), u"update"_s);
    QCOMPARE(entry.value("table"_L1).toString(), u"users"_s);
    QCOMPARE(entry.value("before"_L1).toObject().value("first_name"_L1).toString(), u"Jo"_s);
    QCOMPARE(entry.value("after"_L1).toObject().value("first_name"_L1).toString(), u"Jon"_s);
    QVERIFY(!entry.value("request"_L1).toString().isEmpty());
    const QString actor = entry.value("actor"_L1).toString();
    if (desk.database().engine() == support::Engine::Postgresql)
        QCOMPARE(actor, desk.database().url().user());
    else
        QVERIFY2(actor.startsWith(u"system:"_s), qUtf8Printable(actor));
    QVERIFY(!desk.list(u"audit --object contact:j-1"_s, u"table"_s).isEmpty());
    QCOMPARE(desk.list(u"audit --object facility:cal-1"_s, u"operation"_s), u"insert"_s);
    QCOMPARE(desk.list(u"audit --object assets"_s, u"operation"_s), u"insert insert insert"_s);
    QCOMPARE(desk.list(u"audit --since 2100-01-01"_s, u"key"_s), QString());
    QVERIFY(desk.outcome(u"audit --since yesterday"_s).startsWith(u"1 invalid: "_s));
    QVERIFY(desk.outcome(u"audit --object user:nobody"_s).startsWith(u"1 not-found: "_s));
    const QJsonObject page = desk.done(u"audit --limit 3"_s);
    QCOMPARE(page.value("items"_L1).toArray().size(), 3);
    const QString next = page.value("next"_L1).toString();
    QVERIFY(desk.run(u"audit --limit 1 --after "_s + next).column(u"key"_s).value(0).toLongLong() > next.toLongLong());
}

QTEST_GUILESS_MAIN(OfficeCommandsTest)
#include "OfficeCommandsTest.moc"
