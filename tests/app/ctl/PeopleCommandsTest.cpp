// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/Desk.h"

#include <QTest>

#include <map>

using namespace gatehouse;
using namespace gatehouse::test;
using namespace Qt::Literals::StringLiterals;

/// Facilities, users and contacts by commands: shapes of the contract, and clear refusals.
class PeopleCommandsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void cleanupTestCase() { m_refusing.clear(); }
    void facilityCommands();
    void FLU_05_userFieldsAreKept();
    void FLU_05_blankFieldIsNamedAndNothingWritten_data();
    void FLU_05_blankFieldIsNamedAndNothingWritten();
    void FLU_15_userNeedsALab();
    void FLU_40_defaultLabIsAttached();
    void IFS_16_licenceIsNoFreeText();
    void FLU_24_contactIdIsUnique();
    void FLU_27_contactHasOneUser();
    void userPasswords();
    void groupsTypesLicences();
    void listsGivePages();
    void deactivatingSaysWhoLosesWhat();
    void leaverLosesAllOfIt();
    void IFS_11_onlyWhatHasNoHistoryIsDeleted();
    void badValuesAreRefused_data();
    void badValuesAreRefused();

private:
    /// A furnished desk for all commands that change nothing.
    const Desk &refusing();

    std::map<support::Engine, std::unique_ptr<Desk>> m_refusing;
};

const Desk &PeopleCommandsTest::refusing()
{
    std::unique_ptr<Desk> &desk = m_refusing[TestDatabase::currentEngine()];
    if (!desk) {
        desk = std::make_unique<Desk>(TestDatabase::currentEngine());
        desk->furnish();
    }
    return *desk;
}

void PeopleCommandsTest::facilityCommands()
{
    const Desk desk(TestDatabase::currentEngine());
    const QJsonObject made = desk.done(u"facility add MT 'Main Lab' --lab --customer"_s);
    QCOMPARE(keys(made), u"active code customer lab name"_s);
    QCOMPARE(made.value("lab"_L1), QJsonValue(true));
    desk.done(u"facility add cal-1 One --customer --parent MT"_s);
    desk.done(u"facility set cal-1 name=Two phone='+43 1 234' active=no 'notes=as it is'"_s);
    const QJsonObject shown = desk.done(u"facility show cal-1"_s);
    QCOMPARE(shown.value("name"_L1).toString(), u"Two"_s);
    QCOMPARE(shown.value("active"_L1), QJsonValue(false));
    QCOMPARE(desk.rows(u"SELECT phone, notes FROM facilities WHERE code = 'cal-1'"_s), u"+43 1 234|as it is"_s);
    // codes are compared as they are
    QVERIFY(desk.outcome(u"facility show CAL-1"_s).startsWith(u"1 not-found: "_s));
    desk.done(u"facility add CAL-1 Other --customer"_s);
    QVERIFY(desk.outcome(u"facility add CAL-1 Again"_s).startsWith(u"1 duplicate: Code"_s));
    desk.done(u"facility deactivate CAL-1"_s);
    QCOMPARE(desk.done(u"facility show CAL-1"_s).value("active"_L1), QJsonValue(false));
    QVERIFY(desk.outcome(u"facility set MT parent=cal-1"_s).startsWith(u"1 invalid: "_s));
    desk.done(u"user add a --first A --last B --lab MT"_s);
    QVERIFY(desk.outcome(u"facility set MT lab=no"_s).startsWith(u"1 in-use: "_s));
    QCOMPARE(desk.done(u"facility show MT"_s).value("lab"_L1), QJsonValue(true));
}

void PeopleCommandsTest::FLU_05_userFieldsAreKept()
{
    const Desk desk(TestDatabase::currentEngine());
    desk.furnish();
    const QJsonObject made =
        desk.done(u"user add Eve@Example --first Ева --last Čapek --initials EČ --email eve@example.org --lab MT "
                  "--group 'Customer Portal' 'Customer Admin'"_s);
    QCOMPARE(keys(made),
             u"active contact emails first groups initials labs last licence locked login ready type valid_from valid_until"_s);
    QCOMPARE(made.value("login"_L1).toString(), u"Eve@Example"_s);
    QCOMPARE(made.value("type"_L1).toString(), u"General"_s);
    QCOMPARE(words(made.value("groups"_L1)), u"Customer Admin Customer Portal"_s);
    const QString fields =
        u"first=Eva last=Capek initials=EC email1=e1@example.org email2=e2@example.org phone1=12345 phone2=67890 employee=E-1 "
        "stamp=S-1 'type=Customer Admin' licence=NAMED mobile=yes valid-from=2026-01-01 valid-until=2040-12-31 'comments=a b' active=no"_s;
    desk.done(u"contact add E-1 --first Eva --last Capek"_s);
    desk.done(u"contact link E-1 eve@example"_s);
    const QJsonObject set = desk.done(u"user set eve@example "_s + fields);
    QCOMPARE(words(set.value("emails"_L1)), u"e1@example.org e2@example.org"_s);
    QCOMPARE(set.value("licence"_L1).toString(), u"NAMED"_s);
    QCOMPARE(set.value("valid_until"_L1).toString(), u"2040-12-31"_s);
    QCOMPARE(set.value("active"_L1), QJsonValue(false));
    QCOMPARE(desk.done(u"user show EVE@EXAMPLE"_s), set);
    QCOMPARE(
        desk.rows(
            u"SELECT first_name, last_name, initials, phone1, phone2, employee, stamp, comments FROM users WHERE username = 'Eve@Example'"_s),
        u"Eva|Capek|EC|12345|67890|E-1|S-1|a b"_s);
    QVERIFY(desk.outcome(u"user set jdoe frist=A"_s).startsWith(u"1 invalid: "_s));
    QVERIFY(desk.outcome(u"user set jdoe valid-from=2026-05-05 valid-until=2026-05-04"_s).startsWith(u"1 invalid: "_s));
}

void PeopleCommandsTest::FLU_05_blankFieldIsNamedAndNothingWritten_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("said");
    QTest::newRow("first") << u"user add new --first ' ' --last B --lab MT"_s
                           << u"1 invalid: First cannot be blank: fill it in."_s;
    QTest::newRow("last") << u"user add new --first A --lab MT"_s << u"1 invalid: Last cannot be blank: fill it in."_s;
    QTest::newRow("username") << u"user add ' ' --first A --last B --lab MT"_s
                              << u"1 invalid: Username cannot be blank: fill it in."_s;
    QTest::newRow("contact id") << u"contact add ' ' --first A --last B"_s
                                << u"1 invalid: Contact ID cannot be blank: fill it in."_s;
    QTest::newRow("contact last") << u"contact add N --first A"_s << u"1 invalid: Last cannot be blank: fill it in."_s;
    QTest::newRow("code") << u"facility add ' ' Name"_s << u"1 invalid: Code cannot be blank: fill it in."_s;
    QTest::newRow("name") << u"facility add N ' '"_s << u"1 invalid: Name cannot be blank: fill it in."_s;
    QTest::newRow("number") << u"asset add ' ' --owner MT"_s << u"1 invalid: Number cannot be blank: fill it in."_s;
    QTest::newRow("owner") << u"asset add N"_s << u"1 invalid: Owner cannot be blank: fill it in."_s;
    QTest::newRow("set") << u"user set jdoe first="_s << u"1 invalid: First cannot be blank: fill it in."_s;
}

void PeopleCommandsTest::FLU_05_blankFieldIsNamedAndNothingWritten()
{
    QFETCH(const QString, words);
    QFETCH(const QString, said);
    const Desk &desk = refusing();
    const QString count =
        u"SELECT (SELECT count(*) FROM users) + (SELECT count(*) FROM contacts) + (SELECT count(*) FROM facilities) + "
        "(SELECT count(*) FROM assets) + (SELECT count(*) FROM requests)"_s;
    const QString before = desk.rows(count);
    QCOMPARE(desk.outcome(words), said);
    QCOMPARE(desk.rows(count), before);
}

void PeopleCommandsTest::FLU_15_userNeedsALab()
{
    const Desk desk(TestDatabase::currentEngine());
    desk.furnish();
    QCOMPARE(desk.outcome(u"user add new --first A --last B"_s), u"1 lab-required: A user needs at least one lab: choose one."_s);
    QVERIFY(desk.outcome(u"user show new"_s).startsWith(u"1 not-found: "_s));
    QVERIFY(desk.outcome(u"user lab jdoe --remove MT"_s).startsWith(u"1 invalid: This is the user's last lab"_s));
    QCOMPARE(words(desk.done(u"user show jdoe"_s).value("labs"_L1)), u"MT"_s);
    QCOMPARE(desk.outcome(u"user add new --first A --last B --lab cal-1"_s),
             u"1 invalid: “cal-1” is no lab: choose a facility with the Lab mark."_s);
    desk.done(u"facility add OLD Old --lab"_s);
    desk.done(u"facility deactivate OLD"_s);
    QVERIFY(desk.outcome(u"user add new --first A --last B --lab OLD"_s).startsWith(u"1 invalid: “"_s));
    QVERIFY(desk.outcome(u"contact facility J-1 --add OLD"_s).startsWith(u"1 invalid: “"_s));
    desk.done(u"facility add LAB2 Second --lab"_s);
    QCOMPARE(words(desk.done(u"user lab jdoe --add LAB2 --default LAB2"_s).value("labs"_L1)), u"LAB2 MT"_s);
    QCOMPARE(words(desk.done(u"user lab jdoe --remove LAB2"_s).value("labs"_L1)), u"MT"_s);
}

void PeopleCommandsTest::FLU_40_defaultLabIsAttached()
{
    const Desk desk(TestDatabase::currentEngine());
    desk.furnish();
    desk.done(u"facility add CPL 'Customer Portal Lab' --lab"_s);
    desk.done(u"setting set labs.default=CPL"_s);
    QCOMPARE(words(desk.done(u"user add new --first A --last B"_s).value("labs"_L1)), u"CPL"_s);
    QCOMPARE(words(desk.done(u"user add other --first A --last B --lab MT"_s).value("labs"_L1)), u"MT"_s);
}

void PeopleCommandsTest::IFS_16_licenceIsNoFreeText()
{
    const Desk desk(TestDatabase::currentEngine());
    desk.furnish();
    QCOMPARE(desk.outcome(u"user add new --first A --last B --lab MT --licence CUST_PORTAL"_s),
             u"1 invalid: Licence type is none that Gatehouse knows: did you mean CUSTPORTAL?"_s);
    QVERIFY(desk.outcome(u"user set jdoe licence=CUST_PORTAL"_s).contains(u"did you mean CUSTPORTAL?"_s));
    QCOMPARE(desk.done(u"user show jdoe"_s).value("licence"_L1).toString(), u"CUSTPORTAL"_s);
}

void PeopleCommandsTest::FLU_24_contactIdIsUnique()
{
    const Desk desk(TestDatabase::currentEngine());
    desk.furnish();
    const QJsonObject made = desk.done(u"contact add Mail@Example.org --first A --last B --email mail@example.org"_s);
    QCOMPARE(keys(made), u"active default_facility email facilities first id last login staff"_s);
    QCOMPARE(made.value("login"_L1), QJsonValue(QJsonValue::Null));
    QCOMPARE(made.value("default_facility"_L1), QJsonValue(QJsonValue::Null));
    const QString taken = desk.outcome(u"contact add mail@example.ORG --first C --last D"_s);
    QVERIFY2(taken.startsWith(u"1 duplicate: Contact ID is taken already by "_s), qUtf8Printable(taken));
    desk.done(
        u"contact set mail@example.org title=Dr first=Ada last=Byron email=ada@example.org phone1=12345 phone2=67890 staff=yes active=no"_s);
    const QJsonObject shown = desk.done(u"contact show MAIL@example.org"_s);
    QCOMPARE(shown.value("first"_L1).toString(), u"Ada"_s);
    QCOMPARE(shown.value("staff"_L1), QJsonValue(true));
    QCOMPARE(shown.value("active"_L1), QJsonValue(false));
    QCOMPARE(desk.done(u"contact add S-1 --first A --last B --staff"_s).value("staff"_L1), QJsonValue(true));
    desk.done(u"contact deactivate J-1"_s);
    QCOMPARE(desk.done(u"contact show J-1"_s).value("active"_L1), QJsonValue(false));
    QVERIFY(
        desk.outcome(u"user add JDOE --first A --last B --lab MT"_s).startsWith(u"1 duplicate: Username is taken already by "_s));
}

void PeopleCommandsTest::FLU_27_contactHasOneUser()
{
    const Desk desk(TestDatabase::currentEngine());
    desk.furnish();
    QCOMPARE(desk.done(u"user show jdoe"_s).value("contact"_L1).toString(), u"J-1"_s);
    QCOMPARE(desk.done(u"contact show J-1"_s).value("login"_L1).toString(), u"jdoe"_s);
    desk.done(u"contact add J-2 --first A --last B"_s);
    QVERIFY(desk.outcome(u"contact link J-2 jdoe"_s).startsWith(u"1 invalid: This user belongs to the contact J-1 already"_s));
    desk.done(u"contact unlink J-1"_s);
    QCOMPARE(desk.done(u"user show jdoe"_s).value("contact"_L1), QJsonValue(QJsonValue::Null));
    QCOMPARE(desk.done(u"contact link J-2 jdoe"_s).value("login"_L1).toString(), u"jdoe"_s);
    desk.done(u"contact facility J-2 --add cal-1 MT --default MT --from 2026-01-01 --until 2040-01-01"_s);
    const QJsonObject contact = desk.done(u"contact show J-2"_s);
    QCOMPARE(contact.value("default_facility"_L1).toString(), u"MT"_s);
    QCOMPARE(words(contact.value("facilities"_L1)), u"MT cal-1"_s);
    desk.done(u"facility add over Over --customer"_s);
    desk.done(u"contact facility J-2 --add over --until 2020-01-01"_s);
    QCOMPARE(words(desk.done(u"check jdoe"_s).value("facilities"_L1)), u"MT cal-1"_s);
    QVERIFY(desk.outcome(u"contact facility J-2 --add over --from 2026-13-01"_s).startsWith(u"1 invalid: "_s));
}

void PeopleCommandsTest::userPasswords()
{
    const Desk desk(TestDatabase::currentEngine());
    desk.furnish();
    QVERIFY(desk.outcome(u"user password jdoe --password-stdin --must-change"_s, "short\n").startsWith(u"1 invalid: Password"_s));
    QVERIFY(
        desk.outcome(u"user password jdoe --password-stdin --must-change"_s, "jdoe-jdoe\n").startsWith(u"1 invalid: Password"_s));
    QVERIFY(desk.outcome(u"user password jdoe --password-stdin"_s, "\n").startsWith(u"1 invalid: Password cannot be blank"_s));
    desk.done(u"user password jdoe --password-stdin --must-change"_s, "rivers bend slowly\n");
    QCOMPARE(desk.rows(u"SELECT CASE WHEN must_change AND dead_at IS NOT NULL THEN 'initial' END FROM credentials"_s),
             u"initial"_s);
    desk.done(u"user password jdoe --password-stdin"_s, "eleven marble horses graze\n");
    QCOMPARE(desk.rows(u"SELECT CASE WHEN NOT must_change AND dead_at IS NULL THEN 'lasting' END FROM credentials"_s),
             u"lasting"_s);
    // never as an argument
    QVERIFY(desk.outcome(u"user password jdoe --password secret"_s).startsWith(u"2 usage: "_s));
    QVERIFY(!desk.run(u"audit --limit 1000"_s).output.contains("horses"));
    QCOMPARE(desk.done(u"user unlock jdoe"_s).value("locked"_L1), QJsonValue(false));
}

void PeopleCommandsTest::groupsTypesLicences()
{
    const Desk desk(TestDatabase::currentEngine());
    QCOMPARE(desk.run(u"group list"_s).column(u"name"_s).join(u','),
             u"Administrator,Portal Admin,Support,Auditor,User,Customer Admin,Customer Portal,Non-Portal Users"_s);
    QCOMPARE(
        words(desk.done(u"group show 'Customer Portal'"_s).value("rights"_L1)),
        u"assets.view requests.view requests.create requests.edit requests.cancel files.public files.download account.details"_s);
    QVERIFY(desk.outcome(u"group show Nobody"_s).startsWith(u"1 not-found: "_s));
    QVERIFY(desk.list(u"type list"_s, u"name"_s).contains(u"Customer User"_s));
    const QJsonObject type = desk.done(u"type show 'Customer Admin'"_s);
    QCOMPARE(type.value("entity"_L1).toString(), u"contact"_s);
    QCOMPARE(words(type.value("manages"_L1)), u"Customer User"_s);
    QCOMPARE(desk.list(u"licence list"_s, u"code"_s).split(u' ').size(), 9);
}

void PeopleCommandsTest::listsGivePages()
{
    const Desk desk(TestDatabase::currentEngine());
    desk.furnish();
    for (const char *step : {"user add b1 --first Zoe --last Berg --lab MT --email zoe@example.org",
                             "user add b2 --first Ann --last Berg --lab MT", "user add a1 --first Xu --last Ädel --lab MT"})
        desk.done(QString::fromUtf8(step));
    QStringList found;
    QString after;
    for (int pages = 0; pages < 10; ++pages) {
        const CommandRun page =
            desk.run(u"user list --limit 2"_s + (after.isEmpty() ? QString() : QString(u" --after "_s + after)));
        QCOMPARE(page.status, 0);
        QCOMPARE(keys(page.json()), u"items next"_s);
        QVERIFY(page.items().size() <= 2);
        found += page.column(u"login"_s);
        if (page.json().value("next"_L1).isNull())
            break;
        after = page.json().value("next"_L1).toString();
    }
    QCOMPARE(found.size(), 4);
    QCOMPARE(found.indexOf(u"b2"_s) + 1, found.indexOf(u"b1"_s));
    QCOMPARE(desk.list(u"user list --find 'berg zo'"_s, u"login"_s), u"b1"_s);
    QCOMPARE(desk.list(u"user list --find zoe@ex"_s, u"login"_s), u"b1"_s);
    QCOMPARE(desk.list(u"user list --find j-1"_s, u"login"_s), u"jdoe"_s);
    QCOMPARE(desk.list(u"user list --find nobody"_s, u"login"_s), QString());
    QCOMPARE(desk.list(u"contact list"_s, u"id"_s), u"J-1"_s);
    QCOMPARE(desk.list(u"facility list"_s, u"code"_s), u"cal-1 MT"_s);
    QVERIFY(desk.outcome(u"user list --limit none"_s).startsWith(u"1 invalid: "_s));
    QVERIFY(desk.outcome(u"user list --after nobody"_s).startsWith(u"1 not-found: "_s));
}

void PeopleCommandsTest::deactivatingSaysWhoLosesWhat()
{
    const Desk desk(TestDatabase::currentEngine());
    desk.furnish();
    desk.done(u"contact facility J-1 --add cal-1"_s);
    const QJsonObject facility = desk.done(u"facility deactivate cal-1"_s);
    QCOMPARE(keys(facility), u"active code customer effect lab name"_s);
    const QJsonObject effect = facility.value("effect"_L1).toObject();
    QCOMPARE(keys(effect), u"assets facilities people sign_in"_s);
    QCOMPARE(effect.value("people"_L1).toInt(), 1);
    QCOMPARE(effect.value("assets"_L1).toInt(), 2);
    const QJsonObject user = desk.done(u"user deactivate jdoe"_s).value("effect"_L1).toObject();
    QCOMPARE(user.value("people"_L1).toInt(), 0); // nothing was seen any more
    QCOMPARE(user.value("sign_in"_L1), QJsonValue(true));
}

void PeopleCommandsTest::leaverLosesAllOfIt()
{
    const Desk desk(TestDatabase::currentEngine());
    desk.furnish();
    desk.done(u"contact facility J-1 --add cal-1"_s);
    const QJsonObject left = desk.done(u"user leave jdoe"_s);
    QCOMPARE(keys(left), u"contact effect facilities login password_ended"_s);
    QCOMPARE(left.value("contact"_L1).toString(), u"J-1"_s);
    QCOMPARE(words(left.value("facilities"_L1)), u"cal-1"_s);
    QCOMPARE(left.value("effect"_L1).toObject().value("assets"_L1).toInt(), 2);
    QCOMPARE(desk.done(u"user show jdoe"_s).value("active"_L1), QJsonValue(false));
    QCOMPARE(desk.done(u"contact show J-1"_s).value("active"_L1), QJsonValue(false));
    QVERIFY(desk.outcome(u"user leave nobody"_s).startsWith(u"1 not-found: "_s));
}

void PeopleCommandsTest::IFS_11_onlyWhatHasNoHistoryIsDeleted()
{
    const Desk desk(TestDatabase::currentEngine());
    desk.furnish();
    QCOMPARE(desk.outcome(u"user delete jdoe"_s),
             u"1 in-use: This record has a history and stays: it belongs to the contact J-1. Deactivate it instead."_s);
    QVERIFY(desk.outcome(u"contact delete J-1"_s).startsWith(u"1 in-use: "_s));
    QVERIFY(desk.outcome(u"facility delete MT"_s).startsWith(u"1 in-use: "_s));
    desk.done(u"user add typo --first A --last B --lab MT"_s);
    QCOMPARE(desk.done(u"user delete typo"_s).value("deleted"_L1).toString(), u"typo"_s);
    QVERIFY(desk.outcome(u"user show typo"_s).startsWith(u"1 not-found: "_s));
    desk.done(u"contact add T-1 --first A --last B"_s);
    QCOMPARE(desk.done(u"contact delete T-1"_s).value("deleted"_L1).toString(), u"T-1"_s);
    desk.done(u"facility add TYPO Typo"_s);
    QCOMPARE(desk.done(u"facility delete TYPO"_s).value("deleted"_L1).toString(), u"TYPO"_s);
}

void PeopleCommandsTest::badValuesAreRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("field");
    const QString longName(300, u'n');
    const QStringList user{u"user"_s, u"add"_s, u"new"_s, u"--lab"_s, u"MT"_s, u"--last"_s, u"B"_s, u"--first"_s};
    QTest::newRow("control character") << user + QStringList{u"A\u0007b"_s} << u"First"_s;
    QTest::newRow("line feed") << user + QStringList{u"A\nb"_s} << u"First"_s;
    QTest::newRow("bidi control") << user + QStringList{u"A\u202eb"_s} << u"First"_s;
    QTest::newRow("300 characters") << user + QStringList{longName} << u"First"_s;
    QTest::newRow("e-mail with CR LF") << user + QStringList{u"A"_s, u"--email"_s, u"a@example.org\r\nBcc: b@example.org"_s}
                                       << u"E-mail 1"_s;
    QTest::newRow("login with a blank") << QStringList{u"user"_s,   u"add"_s, u"a b"_s,   u"--first"_s, u"A"_s,
                                                       u"--last"_s, u"B"_s,   u"--lab"_s, u"MT"_s}
                                        << u"Username"_s;
    QTest::newRow("login of 129") << QStringList{u"user"_s,   u"add"_s, QString(129, u'a'), u"--first"_s, u"A"_s,
                                                 u"--last"_s, u"B"_s,   u"--lab"_s,         u"MT"_s}
                                  << u"Username"_s;
    QTest::newRow("contact ID") << QStringList{u"contact"_s, u"add"_s, u"C\u0001"_s, u"--first"_s, u"A"_s, u"--last"_s, u"B"_s}
                                << u"Contact ID"_s;
    QTest::newRow("code of 33") << QStringList{u"facility"_s, u"add"_s, QString(33, u'c'), u"Name"_s} << u"Code"_s;
    QTest::newRow("facility of 300") << QStringList{u"facility"_s, u"add"_s, u"c"_s, longName} << u"Name"_s;
    QTest::newRow("date") << QStringList{u"asset"_s, u"add"_s, u"N"_s, u"--owner"_s, u"MT"_s, u"--due"_s, u"2026-02-30"_s}
                          << u"Due date"_s;
    QTest::newRow("mark") << QStringList{u"user"_s, u"set"_s, u"jdoe"_s, u"active=perhaps"_s} << u"Status"_s;
}

void PeopleCommandsTest::badValuesAreRefused()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, field);
    const Desk &desk = refusing();
    const QString before = desk.rows(u"SELECT count(*) FROM requests"_s);
    const CommandRun run = desk.commands().run(words);
    QCOMPARE(run.status, 1);
    QCOMPARE(run.code(), u"invalid"_s);
    QVERIFY2(run.sentence().startsWith(field), qUtf8Printable(run.error));
    QVERIFY(run.output.isEmpty());
    QCOMPARE(desk.rows(u"SELECT count(*) FROM requests"_s), before);
}

QTEST_GUILESS_MAIN(PeopleCommandsTest)
#include "PeopleCommandsTest.moc"
