// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/Desk.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::test;
using namespace Qt::Literals::StringLiterals;

/// The four-part job by commands, and what the portal shows afterwards.
class VisibilityTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void FLU_33_ownersOfTheContactsFacilitiesOnly();
    void FLU_16_FLU_17_labsChangeNothingInThePortal();
    void FLU_22_groupOpensThePortal();
    void FLU_34_readyButForFacilitiesIsFlagged();
    void IFS_17_everythingMissingIsSaidAtOnce();
    void FLU_01_fourPartsByOneCommand();
    void FLU_01_fourPartsBySeparateCommands();
    void IFS_13_similarPeopleAreNamedAndNobodyIsRefused();
    void portalUserAddIsAllOrNothing();
    void portalUserAddTakesGroupAndLabByTheRulings();
    void whoSeesThrough();
    void checkNamesTheFirstBrokenLink();
    void checkCustomer();
    void SYN_31_missingSectionOfACustomerNamesGroupAndRight();
    void ACU_10_checkNamesWhatDecidesARight();

private:
    static QString broken(const QJsonObject &check);
};

/// Keys of the conditions that are not met.
QString VisibilityTest::broken(const QJsonObject &check)
{
    QStringList keys;
    const QJsonArray conditions = check.value("conditions"_L1).toArray();
    for (const QJsonValue condition : conditions) {
        if (!condition.toObject().value("met"_L1).toBool())
            keys.append(condition.toObject().value("key"_L1).toString());
    }
    return keys.join(u' ');
}

void VisibilityTest::FLU_33_ownersOfTheContactsFacilitiesOnly()
{
    const Desk desk(TestDatabase::currentEngine());
    desk.furnish();
    QCOMPARE(desk.list(u"asset list --as jdoe"_s, u"number"_s), QString());
    desk.done(u"contact facility J-1 --add cal-1"_s);
    QCOMPARE(desk.list(u"asset list --as jdoe"_s, u"number"_s), u"C-1 C-2"_s);
    desk.done(u"contact facility J-1 --add MT"_s);
    // by due date, none last, then number
    QCOMPARE(desk.list(u"asset list --as jdoe"_s, u"number"_s), u"C-1 C-2 M-1"_s);
    QCOMPARE(desk.list(u"asset list --as JDOE --facility MT"_s, u"number"_s), u"M-1"_s);
    desk.done(u"contact facility J-1 --remove cal-1"_s);
    QCOMPARE(desk.list(u"asset list --as jdoe"_s, u"number"_s), u"M-1"_s);
    QVERIFY(desk.outcome(u"asset list --as jdoe --facility cal-1"_s).startsWith(u"1 not-found: "_s));

    desk.done(u"contact facility J-1 --add cal-1"_s);
    const QJsonObject page = desk.done(u"asset list --as jdoe --limit 2"_s);
    QCOMPARE(page.value("next"_L1).toString(), u"C-2"_s);
    QCOMPARE(desk.list(u"asset list --as jdoe --limit 2 --after C-2"_s, u"number"_s), u"M-1"_s);
    QCOMPARE(keys(page.value("items"_L1).toArray().at(0).toObject()), u"description due number owner status"_s);
    desk.done(u"facility deactivate cal-1"_s);
    QCOMPARE(desk.list(u"asset list --as jdoe"_s, u"number"_s), u"M-1"_s);
}

void VisibilityTest::FLU_16_FLU_17_labsChangeNothingInThePortal()
{
    const Desk desk(TestDatabase::currentEngine());
    desk.furnish();
    desk.done(u"facility add CPL 'Customer Portal Lab' --lab"_s);
    desk.done(u"asset add L-1 --owner CPL"_s);
    desk.done(u"contact facility J-1 --add cal-1"_s);
    const QByteArray before = desk.run(u"asset list --as jdoe"_s).output;
    const QByteArray checked = desk.run(u"check jdoe"_s).output;
    desk.done(u"user lab jdoe --add CPL --default CPL"_s);
    desk.done(u"user lab jdoe --remove MT"_s);
    QCOMPARE(desk.run(u"asset list --as jdoe"_s).output, before);
    QCOMPARE(desk.run(u"check jdoe"_s).output, checked);
}

void VisibilityTest::FLU_22_groupOpensThePortal()
{
    const Desk desk(TestDatabase::currentEngine());
    desk.furnish();
    desk.done(u"contact facility J-1 --add cal-1"_s);
    desk.done(u"user group jdoe --remove 'Customer Portal'"_s);
    const CommandRun refused = desk.run(u"check jdoe"_s);
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.json().value("admitted"_L1), QJsonValue(false));
    QCOMPARE(broken(refused.json()), u"group right"_s);
    desk.done(u"user group jdoe --add 'Customer Portal'"_s);
    const QJsonObject opened = desk.done(u"check jdoe"_s);
    QCOMPARE(opened.value("admitted"_L1), QJsonValue(true));
    QCOMPARE(opened.value("ready"_L1), QJsonValue(true));
}

void VisibilityTest::FLU_34_readyButForFacilitiesIsFlagged()
{
    const Desk desk(TestDatabase::currentEngine());
    desk.furnish();
    const CommandRun blind = desk.run(u"check jdoe"_s);
    QCOMPARE(blind.status, 1);
    QCOMPARE(blind.json().value("admitted"_L1), QJsonValue(true));
    QCOMPARE(blind.json().value("ready"_L1), QJsonValue(false));
    QCOMPARE(broken(blind.json()), u"facility"_s);
    QCOMPARE(desk.done(u"user show jdoe"_s).value("ready"_L1), QJsonValue(false));
}

void VisibilityTest::IFS_17_everythingMissingIsSaidAtOnce()
{
    const Desk desk(TestDatabase::currentEngine());
    desk.furnish();
    desk.done(u"user add bare --first Bo --last Bare --lab MT"_s);
    desk.done(u"user deactivate bare"_s);
    desk.done(u"setting set portal.address=https://portal.example.org:35855"_s);
    const CommandRun run = desk.run(u"check bare"_s);
    QCOMPARE(run.status, 1);
    const QJsonObject check = run.json();
    QCOMPARE(broken(check), u"active credential group contact contact-active facility right"_s);
    QCOMPARE(check.value("signs_in_as"_L1).toString(), u"bare"_s);
    QCOMPARE(check.value("portal"_L1).toString(), u"https://portal.example.org:35855"_s);
    QStringList order;
    const QJsonArray conditions = check.value("conditions"_L1).toArray();
    for (const QJsonValue value : conditions) {
        const QJsonObject condition = value.toObject();
        order.append(condition.value("key"_L1).toString());
        QCOMPARE(keys(condition), u"fix key met reason stage"_s);
        QCOMPARE(condition.value("stage"_L1).toString(), order.size() <= 7 ? u"sign-in"_s : u"sight"_s);
        QVERIFY(!condition.value("reason"_L1).toString().isEmpty());
        QVERIFY(condition.value("met"_L1).toBool() || !condition.value("fix"_L1).toString().isEmpty());
    }
    QCOMPARE(order.join(u' '),
             u"active valid unlocked credential group licence second-factor contact contact-active facility right"_s);
    for (const QString &key :
         {u"user"_s, u"ready"_s, u"admitted"_s, u"signs_in_as"_s, u"portal"_s, u"conditions"_s, u"facilities"_s, u"rights"_s})
        QVERIFY2(check.contains(key), qUtf8Printable(key));
}

void VisibilityTest::FLU_01_fourPartsByOneCommand()
{
    const Desk desk(TestDatabase::currentEngine());
    desk.furnish();
    const QJsonObject made =
        desk.done(u"portal-user add Anna.Lind --first Anna --last 'Ли́нд' --contact E-77 --facility cal-1 MT --lab MT "
                  "--email anna@example.org --passphrase"_s);
    QCOMPARE(made.value("login"_L1).toString(), u"Anna.Lind"_s);
    QCOMPARE(made.value("contact"_L1).toString(), u"E-77"_s);
    QCOMPARE(made.value("type"_L1).toString(), u"Customer User"_s);
    QCOMPARE(made.value("licence"_L1).toString(), u"CUSTPORTAL"_s);
    QCOMPARE(words(made.value("labs"_L1)), u"MT"_s);
    QCOMPARE(words(made.value("groups"_L1)), u"Customer Portal"_s);
    QCOMPARE(made.value("ready"_L1), QJsonValue(true));
    QVERIFY(made.value("passphrase"_L1).toString().size() >= 20);
    const QJsonObject contact = desk.done(u"contact show E-77"_s);
    QCOMPARE(contact.value("login"_L1).toString(), u"Anna.Lind"_s);
    QCOMPARE(contact.value("default_facility"_L1).toString(), u"cal-1"_s);
    QCOMPARE(words(contact.value("facilities"_L1)), u"cal-1 MT"_s);
    QCOMPARE(desk.done(u"check anna.lind --asset M-1"_s).value("sees"_L1), QJsonValue(true));
    // nothing keeps the passphrase
    QVERIFY(!desk.run(u"audit --limit 1000"_s).output.contains(made.value("passphrase"_L1).toString().toUtf8()));
}

void VisibilityTest::FLU_01_fourPartsBySeparateCommands()
{
    const Desk desk(TestDatabase::currentEngine());
    const QList<std::pair<const char *, QString>> steps{
        {"facility add MT 'Main Lab' --lab --customer", {}},
        {"facility add cal-1 'Calibration One' --customer", {}},
        {"asset add C-1 --owner cal-1 --description Gauge --serial 4711 --status 'In use' --due 2031-01-31", {}},
        {"user add jdoe --first Jo --last Doe --initials JD --lab MT",
         u"credential group contact contact-active facility right"_s},
        {"user group jdoe --add 'Customer Portal'", u"credential contact contact-active facility"_s},
        {"contact add J-1 --first Jo --last Doe --email jo@example.org", u"credential contact contact-active facility"_s},
        {"contact link J-1 jdoe", u"credential facility"_s},
        {"contact facility J-1 --add cal-1", u"credential"_s},
    };
    for (const auto &[step, missing] : steps) {
        desk.done(QString::fromUtf8(step));
        if (!missing.isEmpty())
            QCOMPARE(broken(desk.run(u"check jdoe"_s).json()), missing);
    }
    desk.done(u"user password jdoe --password-stdin --must-change"_s, "rivers bend slowly\n");
    QCOMPARE(desk.done(u"check jdoe"_s).value("ready"_L1), QJsonValue(true));
    QCOMPARE(desk.list(u"asset list --as jdoe"_s, u"number"_s), u"C-1"_s);
}

void VisibilityTest::IFS_13_similarPeopleAreNamedAndNobodyIsRefused()
{
    const Desk desk(TestDatabase::currentEngine());
    desk.furnish();
    desk.done(u"contact add L-204 --first Rea --last Lind --email rea@example.org"_s);
    const auto run = desk.run(
        u"portal-user add r.lindt --first Réa --last Lindt --contact L-205 --facility cal-1 --lab MT --email rea@example.org"_s);
    QCOMPARE(run.status, 0);
    const QString sentence = u"Rea Lind (contact L-204) has the same e-mail, and nearly the same name."_s;
    QCOMPARE(words(run.json().value("similar"_L1)), sentence);
    QVERIFY2(run.error.contains(QString(u"warning: "_s + sentence)), qUtf8Printable(run.error));
    // the contact that is named is no double of itself
    QCOMPARE(words(desk.run(u"portal-user add rea --first Rea --last Lind --contact l-204 --facility cal-1 --lab MT"_s)
                       .json()
                       .value("similar"_L1)),
             u"Réa Lindt (user r.lindt, contact L-205, Calibration One) has nearly the same name."_s);
}

void VisibilityTest::portalUserAddIsAllOrNothing()
{
    const Desk desk(TestDatabase::currentEngine());
    desk.furnish();
    const QString person = u"portal-user add x9 --first A --last B --contact X-9 "_s;
    const QList<std::pair<QString, QString>> refusals{
        {u"--facility cal-1"_s, u"1 lab-required: "_s},
        {u"--facility nowhere --lab MT"_s, u"1 not-found: "_s},
        {u"--facility cal-1 --lab cal-1"_s, u"1 invalid: “cal-1” is no lab"_s},
        {u"--facility cal-1 --lab MT --group Nobodies"_s, u"1 not-found: “Nobodies”"_s},
        {u"--facility cal-1 --lab MT --group Support"_s, u"1 invalid: "_s},
        {u"--facility cal-1 --lab MT --email nonsense"_s, u"1 invalid: "_s},
        {u"--facility cal-1 --lab MT --type Staff"_s, u"1 invalid: "_s},
    };
    for (const auto &[options, begin] : refusals) {
        const QString outcome = desk.outcome(person + options);
        QVERIFY2(outcome.startsWith(begin), qUtf8Printable(options + u" → "_s + outcome));
    }
    const QString taken = desk.outcome(u"portal-user add x9 --first A --last B --contact j-1 --facility cal-1 --lab MT"_s);
    QVERIFY2(taken.startsWith(u"1 duplicate: Contact is taken already by jdoe"_s), qUtf8Printable(taken));
    QVERIFY(desk.outcome(person + u"--facility cal-1 --lab MT --password-stdin"_s, "\n").startsWith(u"1 invalid: Password"_s));
    QCOMPARE(desk.rows(u"SELECT count(*) FROM users WHERE username = 'x9'"_s), u"0"_s);
    QCOMPARE(desk.rows(u"SELECT count(*) FROM contacts WHERE contact_id = 'X-9'"_s), u"0"_s);
}

void VisibilityTest::portalUserAddTakesGroupAndLabByTheRulings()
{
    const Desk desk(TestDatabase::currentEngine());
    desk.furnish();
    desk.done(u"facility add CPL 'Customer Portal Lab' --lab"_s);
    desk.done(u"setting set labs.default=CPL"_s);
    desk.done(u"facility set cal-1 'portal-group=Customer Admin'"_s);
    desk.done(u"contact add X-1 --first Known --last Already --email known@example.org"_s);
    const QJsonObject made =
        desk.done(u"portal-user add known --first Kim --last New --contact x-1 --facility cal-1 --type 'Customer Admin'"_s);
    QCOMPARE(words(made.value("labs"_L1)), u"CPL"_s);
    QCOMPARE(words(made.value("groups"_L1)), u"Customer Admin"_s);
    QCOMPARE(made.value("contact"_L1).toString(), u"X-1"_s);
    QCOMPARE(made.value("contact_existed"_L1), QJsonValue(true));
    // an existing contact is used as it is
    QCOMPARE(desk.done(u"contact show X-1"_s).value("first"_L1).toString(), u"Known"_s);
}

void VisibilityTest::whoSeesThrough()
{
    const Desk desk(TestDatabase::currentEngine());
    desk.furnish();
    desk.done(u"contact facility J-1 --add cal-1"_s);
    const QJsonObject seen = desk.done(u"who-sees --asset C-1"_s);
    QCOMPARE(keys(seen), u"items next"_s);
    QCOMPARE(seen.value("next"_L1), QJsonValue(QJsonValue::Null));
    const QJsonObject seer = seen.value("items"_L1).toArray().at(0).toObject();
    QCOMPARE(keys(seer), u"contact login through"_s);
    QCOMPARE(seer.value("login"_L1).toString(), u"jdoe"_s);
    QCOMPARE(seer.value("contact"_L1).toString(), u"J-1"_s);
    QCOMPARE(words(seer.value("through"_L1)), u"cal-1"_s);
    QCOMPARE(desk.list(u"who-sees --asset M-1"_s, u"login"_s), QString());
    QCOMPARE(desk.list(u"who-sees --facility cal-1"_s, u"login"_s), u"jdoe"_s);
    const QJsonObject holder = desk.done(u"who-sees --right assets.view"_s).value("items"_L1).toArray().at(0).toObject();
    QCOMPARE(words(holder.value("through"_L1)), u"Customer Portal"_s);
    QVERIFY(desk.outcome(u"who-sees --asset nothing"_s).startsWith(u"1 not-found: "_s));
    QVERIFY(desk.outcome(u"who-sees"_s).startsWith(u"2 usage: "_s));
    QVERIFY(desk.outcome(u"who-sees --asset C-1 --facility cal-1"_s).startsWith(u"2 usage: "_s));
}

void VisibilityTest::checkNamesTheFirstBrokenLink()
{
    const Desk desk(TestDatabase::currentEngine());
    desk.furnish();
    desk.done(u"contact facility J-1 --add cal-1"_s);
    QCOMPARE(desk.done(u"check jdoe --asset C-1"_s).value("broken"_L1), QJsonValue(QJsonValue::Null));
    const CommandRun away = desk.run(u"check jdoe --asset M-1"_s);
    QCOMPARE(away.status, 1);
    QCOMPARE(away.json().value("ready"_L1), QJsonValue(true));
    QCOMPARE(away.json().value("sees"_L1), QJsonValue(false));
    QVERIFY(!away.json().value("broken"_L1).toString().isEmpty());
    QCOMPARE(desk.run(u"check jdoe --right requests.create"_s).status, 0);
    const CommandRun upload = desk.run(u"check jdoe --right files.upload"_s);
    QCOMPARE(upload.status, 1);
    QCOMPARE(upload.json().value("broken"_L1).toString(), u"right"_s);
    QCOMPARE(desk.run(u"check jdoe --facility cal-1"_s).status, 0);
    QCOMPARE(desk.run(u"check jdoe --facility MT"_s).status, 1);
    QVERIFY(desk.outcome(u"check nobody"_s).startsWith(u"1 not-found: "_s));
    QVERIFY(desk.outcome(u"check"_s).startsWith(u"2 usage: "_s));
}

void VisibilityTest::checkCustomer()
{
    const Desk desk(TestDatabase::currentEngine());
    desk.furnish();
    QCOMPARE(desk.done(u"check --customer cal-1"_s).value("governed_by"_L1).toString(), u"Non-Portal Users"_s);
    desk.done(u"contact facility J-1 --add cal-1"_s);
    const QJsonObject governed = desk.done(u"check --customer cal-1"_s);
    QCOMPARE(governed.value("portal_users"_L1).toInt(), 1);
    QCOMPARE(governed.value("governed_by"_L1), QJsonValue(QJsonValue::Null));
}

void VisibilityTest::SYN_31_missingSectionOfACustomerNamesGroupAndRight()
{
    const Desk desk(TestDatabase::currentEngine());
    desk.furnish();
    const CommandRun missing = desk.run(u"check --customer cal-1 --right files"_s);
    QCOMPARE(missing.status, 1);
    QCOMPARE(missing.json().value("broken"_L1).toString(), u"right"_s);
    const QJsonArray chain = missing.json().value("chain"_L1).toArray();
    QCOMPARE(chain.last().toObject().value("reason"_L1).toString(),
             u"The right “Files” is not granted by the groups held: Non-Portal Users."_s);
    QCOMPARE(chain.last().toObject().value("fix"_L1).toString(), u"Grant a right"_s);
    QCOMPARE(desk.run(u"check --customer cal-1 --asset C-1"_s).status, 0);
    QCOMPARE(desk.run(u"check --customer cal-1 --asset M-1"_s).json().value("broken"_L1).toString(), u"owner"_s);
    desk.done(u"contact facility J-1 --add cal-1"_s);
    QCOMPARE(desk.done(u"check --customer cal-1 --right files"_s).value("sees"_L1), QJsonValue(QJsonValue::Null));
}

void VisibilityTest::ACU_10_checkNamesWhatDecidesARight()
{
    const Desk desk(TestDatabase::currentEngine());
    desk.furnish();
    desk.done(u"contact facility J-1 --add cal-1"_s);
    const auto because = [&](const QString &right) -> QString {
        const QJsonObject why = desk.run(u"check jdoe --right "_s + right).json().value("because"_L1).toArray().at(0).toObject();
        QStringList causes;
        for (const QJsonValue cause : why.value("causes"_L1).toArray())
            causes.append(cause.toObject().value("group"_L1).toString() + u" on "_s +
                          cause.toObject().value("node"_L1).toString());
        return (why.value("granted"_L1).toBool() ? u"granted: "_s : u"denied: "_s) + causes.join(u", "_s);
    };
    QCOMPARE(because(u"requests.edit"_s), u"granted: Customer Portal on requests"_s);
    QCOMPARE(because(u"files.public"_s), u"granted: Customer Portal on files.public"_s);
    QCOMPARE(because(u"finance.invoices"_s), u"denied: "_s);
}

QTEST_GUILESS_MAIN(VisibilityTest)
#include "VisibilityTest.moc"
