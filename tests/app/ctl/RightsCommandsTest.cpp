// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/Desk.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::test;
using namespace Qt::Literals::StringLiterals;

/// Groups, rights, user types and licence types by commands.
class RightsCommandsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void SYN_01_groupsAndTheirRights();
    void FP_15_rightsInPerson();
    void ACU_04_userTypes();
    void IFS_05_licenceTypes();

private:
    /// `+files -files.upload`.
    static QString settings(const QJsonValue &list);
};

QString RightsCommandsTest::settings(const QJsonValue &list)
{
    QStringList words;
    const QJsonArray entries = list.toArray();
    for (const QJsonValue entry : entries) {
        const QJsonObject setting = entry.toObject();
        words.append((setting.value("granted"_L1).toBool() ? u"+"_s : u"-"_s) + setting.value("node"_L1).toString());
    }
    return words.join(u' ');
}

void RightsCommandsTest::SYN_01_groupsAndTheirRights()
{
    const Desk desk(TestDatabase::currentEngine());
    desk.furnish();
    QCOMPARE(keys(desk.done(u"group add 'File Readers'"_s)),
             u"active application built_in default guest members name rights set"_s);
    const QJsonObject set = desk.done(u"group right 'file readers' --grant files finance.invoices --deny files.upload"_s);
    QCOMPARE(settings(set.value("set"_L1)), u"+files -files.upload +finance.invoices"_s);
    QCOMPARE(words(set.value("rights"_L1)), u"files.public files.download files.notes files.links finance.invoices"_s);
    QCOMPARE(words(desk.done(u"group right 'File Readers' --inherit finance.invoices"_s).value("rights"_L1)),
             u"files.public files.download files.notes files.links"_s);
    QCOMPARE(desk.outcome(u"group right 'File Readers' --grant fils.upload"_s),
             u"1 invalid: Right is none that Gatehouse knows: did you mean files.upload?"_s);

    desk.done(u"contact facility J-1 --add cal-1"_s);
    QCOMPARE(desk.run(u"check jdoe --right files.notes"_s).status, 1);
    QCOMPARE(desk.done(u"group member 'File Readers' --add jdoe"_s).value("members"_L1).toInt(), 1);
    QCOMPARE(desk.run(u"check jdoe --right files.notes"_s).status, 0);
    QCOMPARE(desk.outcome(u"group set 'File Readers' guest=no"_s),
             u"1 in-use: Users hold this group: take it from Jo Doe first."_s);
    QVERIFY(desk.outcome(u"group delete 'File Readers'"_s).startsWith(u"1 in-use: "_s));
    QVERIFY(desk.outcome(u"group set 'Customer Portal' default=no"_s)
                .startsWith(u"1 invalid: New portal users need a default group"_s));
    QVERIFY(desk.outcome(u"group set Support name=Help"_s).startsWith(u"1 invalid: “Support” is built in"_s));
    desk.done(u"group set 'File Readers' default=yes name=Readers"_s);
    QCOMPARE(desk.done(u"group show 'Customer Portal'"_s).value("default"_L1), QJsonValue(false));
    desk.done(u"group set 'Customer Portal' default=yes"_s);
    desk.done(u"group member Readers --remove jdoe"_s);
    QCOMPARE(desk.done(u"group delete Readers"_s).value("deleted"_L1).toString(), u"Readers"_s);
}

void RightsCommandsTest::FP_15_rightsInPerson()
{
    const Desk desk(TestDatabase::currentEngine());
    desk.furnish();
    desk.done(u"contact facility J-1 --add cal-1"_s);
    const QJsonObject set = desk.done(u"user right jdoe --deny requests --grant requests.view finance"_s);
    QCOMPARE(keys(set), u"login personal rights"_s);
    QCOMPARE(settings(set.value("personal"_L1)), u"+finance -requests +requests.view"_s);
    QVERIFY(words(set.value("rights"_L1)).contains(u"requests.view files.public"_s));
    const CommandRun denied = desk.run(u"check jdoe --right requests.edit"_s);
    QCOMPARE(denied.status, 1);
    const QJsonObject link = denied.json().value("chain"_L1).toArray().last().toObject();
    QCOMPARE(link.value("reason"_L1).toString(), u"The right “Requests: edit” is denied to this user in person."_s);
    QCOMPARE(link.value("fix"_L1).toString(), u"Take the personal denial away"_s);
    desk.done(u"user right jdoe --inherit requests"_s);
    QCOMPARE(desk.run(u"check jdoe --right requests.edit"_s).status, 0);
    QCOMPARE(desk.list(u"who-sees --right finance.invoices"_s, u"login"_s), u"jdoe"_s);
}

void RightsCommandsTest::ACU_04_userTypes()
{
    const Desk desk(TestDatabase::currentEngine());
    desk.furnish();
    const QJsonObject made = desk.done(
        u"type add Contractor --entity contact --group 'customer portal' --default-group 'Customer Portal' --manages 'Customer User'"_s);
    QCOMPARE(keys(made), u"active application default_group entity groups manages name users"_s);
    QCOMPARE(made.value("entity"_L1).toString(), u"contact"_s);
    QCOMPARE(words(made.value("groups"_L1)), u"Customer Portal"_s);
    QVERIFY(desk.outcome(u"user add bo --first Bo --last Berg --lab MT --type Contractor"_s)
                .startsWith(u"1 invalid: This user type needs a contact"_s));
    QCOMPARE(words(desk.done(u"type group Contractor --add 'Customer Admin'"_s).value("groups"_L1)),
             u"Customer Admin Customer Portal"_s);
    desk.done(u"portal-user add bo --first Bo --last Berg --contact B-1 --facility cal-1 --lab MT --type Contractor"_s);
    QVERIFY(
        desk.outcome(u"type group Contractor --remove 'Customer Portal'"_s).startsWith(u"1 invalid: "_s)); // still its default
    desk.done(u"type set Contractor default-group="_s);
    QCOMPARE(desk.outcome(u"type group Contractor --remove 'Customer Portal'"_s),
             u"1 in-use: 1 users of this type hold the group “Customer Portal”: take it from them first."_s);
    QCOMPARE(words(desk.done(u"type manages Contractor --add General --remove 'Customer User'"_s).value("manages"_L1)),
             u"General"_s);
    QCOMPARE(desk.outcome(u"type manages Contractor --add Generl"_s),
             u"1 invalid: Managed types is none that Gatehouse knows: did you mean General?"_s);
    desk.done(u"type set Contractor active=no name=Supplier"_s);
    QVERIFY(desk.outcome(u"type delete Supplier"_s).startsWith(u"1 in-use: "_s));
    QVERIFY(desk.outcome(u"type set General name=Anybody"_s).startsWith(u"1 invalid: “General” is built in"_s));
    desk.done(u"type add Passing"_s);
    QCOMPARE(desk.done(u"type delete Passing"_s).value("deleted"_L1).toString(), u"Passing"_s);
}

void RightsCommandsTest::IFS_05_licenceTypes()
{
    const Desk desk(TestDatabase::currentEngine());
    desk.furnish();
    QCOMPARE(desk.list(u"licence list"_s, u"code"_s),
             u"NAMED STUDIO CUSTPORTAL TECHPORTAL MOBILE WHSEPORTAL DEALPORTAL REPRPORTAL MESSAGE"_s);
    QCOMPARE(keys(desk.done(u"licence show MESSAGE"_s)), u"code held messages name needs_mobile portals seats"_s);
    QCOMPARE(desk.outcome(u"licence show CUST_PORTAL"_s),
             u"1 invalid: Licence type is none that Gatehouse knows: did you mean CUSTPORTAL?"_s);
    QCOMPARE(words(desk.done(u"licence portal DEALPORTAL --add customer"_s).value("portals"_L1)), u"customer dealer"_s);
    QCOMPARE(words(desk.done(u"licence portal DEALPORTAL --remove dealer"_s).value("portals"_L1)), u"customer"_s);
    desk.done(u"licence set DEALPORTAL seats=0 name='Dealers' mobile=yes"_s);
    QVERIFY(desk.outcome(u"licence set DEALPORTAL seats=-1"_s).startsWith(u"1 invalid: Seats "_s));
    const CommandRun over = desk.run(u"user set jdoe licence=DEALPORTAL"_s);
    QCOMPARE(over.status, 0);
    QVERIFY(over.error.startsWith(u"warning: More active accounts hold the licence DEALPORTAL than it has seats."_s));
    desk.done(u"user set jdoe licence=CUSTPORTAL"_s);
    desk.done(u"setting set licences.seats=refuse"_s);
    QVERIFY(desk.outcome(u"user set jdoe licence=DEALPORTAL"_s)
                .startsWith(u"1 invalid: All 0 seats of the licence DEALPORTAL are taken"_s));
}

QTEST_GUILESS_MAIN(RightsCommandsTest)
#include "RightsCommandsTest.moc"
