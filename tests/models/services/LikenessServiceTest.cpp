// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/LikenessService.h"
#include "services/ContactService.h"
#include "services/FacilityService.h"
#include "support/PlainConnection.h"
#include "support/TestWorkspace.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse::services;
using namespace gatehouse::test;
namespace domain = gatehouse::domain;

Q_DECLARE_METATYPE(gatehouse::domain::PersonTyped)

class LikenessServiceTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();
    void cleanup() { m_test.reset(); }

    void IFS_13_findsUsersAndContacts_data();
    void IFS_13_findsUsersAndContacts();
    void changedNameIsFound();
    void everyPartIsAnIndexedRange();
    void FLU_02_onlyThoseWhoMayAddPeopleAsk();

private:
    QString found(const domain::PersonTyped &typed) const;

    std::unique_ptr<TestWorkspace> m_test;
};

void LikenessServiceTest::init()
{
    m_test = std::make_unique<TestWorkspace>(TestDatabase::currentEngine());
    FacilityService facilities(m_test->workspace());
    const auto nordic = await(facilities.save(place(u"cal-1"_s, u"Nordic Scales"_s, Mark::Customer)));
    QVERIFY(nordic.ok());
    UserSave user;
    user.user = person(u"j.mueller"_s, u"Jörg"_s, u"Müller"_s);
    set(user.user, domain::userFields(),
        {{"email1"_L1, u"joerg@example.org"_s}, {"email2"_L1, u"jm_2@example.org"_s}, {"phone2"_L1, u"+41 44 123 45 67"_s}});
    QVERIFY(await(UserService(m_test->workspace()).save(user)).ok());
    ContactSave contact{contactOf(u"E-17"_s, u"Rea"_s, u"Lind"_s), {nordic->facility.key}};
    set(contact.contact, domain::contactFields(), {{"email"_L1, u"rea@example.org"_s}, {"phone1"_L1, u"044 765 43 21"_s}});
    QVERIFY(await(ContactService(m_test->workspace()).save(contact)).ok());
    QVERIFY(await(ContactService(m_test->workspace()).save({contactOf(u"una@example.org"_s, u"Una"_s, u"O'Hara"_s), {}})).ok());
}

QString LikenessServiceTest::found(const domain::PersonTyped &typed) const
{
    const auto people = await(LikenessService(m_test->workspace()).find(typed, 10));
    if (!people.ok())
        return described(people);
    QStringList names;
    for (const domain::AlikePerson &one : *people)
        names.append(one.person.user
                         ? one.person.user->username
                         : QStringList({one.person.contact->id, one.person.facilities.join(u'+')}).join(u' ').trimmed());
    return names.join(u", ");
}

void LikenessServiceTest::IFS_13_findsUsersAndContacts_data()
{
    QTest::addColumn<domain::PersonTyped>("typed");
    QTest::addColumn<QString>("people");
    const auto named = [](const QString &first, const QString &last) { return domain::PersonTyped{first, last, {}, {}, {}}; };
    const QString jorg = u"j.mueller"_s;
    const QString rea = u"E-17 Nordic Scales"_s;
    QTest::newRow("user by name without accents") << named(u"Jorg"_s, u"MULLER"_s) << jorg;
    QTest::newRow("in the other order") << named(u"Müller"_s, u"Jörg"_s) << jorg;
    QTest::newRow("error at the end of the last name") << named(u"Jörg"_s, u"Müllar"_s) << jorg;
    QTest::newRow("error in the first letter") << named(u"Jörg"_s, u"Nüller"_s) << jorg;
    QTest::newRow("first letter left out") << named(u"örg"_s, u"Müller"_s) << jorg;
    QTest::newRow("neighbours swapped") << named(u"Jögr"_s, u"Müller"_s) << jorg;
    QTest::newRow("error and order") << named(u"Mueller"_s, u"Jörg"_s) << jorg;
    QTest::newRow("contact by name") << named(u"Réa"_s, u"Lind"_s) << rea;
    QTest::newRow("contact with an error") << named(u"Rea"_s, u"Linde"_s) << rea;
    QTest::newRow("login") << domain::PersonTyped{{}, {}, u"J.Mueller"_s, {}, {}} << jorg;
    QTest::newRow("login with an error") << domain::PersonTyped{{}, {}, u"j.mueler"_s, {}, {}} << jorg;
    QTest::newRow("e-mail of a user") << domain::PersonTyped{{}, {}, {}, u"JOERG@example.org"_s, {}} << jorg;
    QTest::newRow("second e-mail, with an error") << domain::PersonTyped{{}, {}, {}, u"jm_2@exampel.org"_s, {}} << jorg;
    QTest::newRow("e-mail of a contact, with an error") << domain::PersonTyped{{}, {}, {}, u"rea@exmple.org"_s, {}} << rea;
    QTest::newRow("e-mail that is a contact's ID")
        << domain::PersonTyped{{}, {}, {}, u"Una@example.org"_s, {}} << u"una@example.org"_s;
    QTest::newRow("telephone, otherwise written") << domain::PersonTyped{{}, {}, {}, {}, u"0441234567"_s} << jorg;
    QTest::newRow("telephone of a contact") << domain::PersonTyped{{}, {}, {}, {}, u"0041 44 765 43 21"_s} << rea;
    QTest::newRow("both") << domain::PersonTyped{u"Jörg"_s, u"Müller"_s, {}, u"rea@example.org"_s, {}}
                          << QString(rea + u", " + jorg);
    QTest::newRow("somebody else") << domain::PersonTyped{u"Ada"_s, u"Post"_s, u"a.post"_s, u"ada@example.org"_s,
                                                          u"044 999 99 99"_s}
                                   << QString();
    QTest::newRow("wildcards are letters") << domain::PersonTyped{u"%"_s, u"%%%%%%"_s, u"______"_s, u"%%%%@%"_s, {}} << QString();
    QTest::newRow("nothing") << domain::PersonTyped() << QString();
}

void LikenessServiceTest::IFS_13_findsUsersAndContacts()
{
    QFETCH(const domain::PersonTyped, typed);
    QTEST(found(typed), "people");
}

void LikenessServiceTest::changedNameIsFound()
{
    const auto before = await(UserService(m_test->workspace()).load(u"j.mueller"_s));
    UserSave save;
    save.user = before->user;
    set(save.user, domain::userFields(), {{"last"_L1, u"Berg"_s}, {"phone2"_L1, QString()}});
    QVERIFY(await(UserService(m_test->workspace()).save(save)).ok());
    QCOMPARE(found({u"Jörg"_s, u"Müller"_s, {}, {}, u"044 123 45 67"_s}), QString());
    QCOMPARE(found({u"Jörg"_s, u"Borg"_s, {}, {}, {}}), u"j.mueller"_s);
}

// With every range empty the plan must touch no table from end to end: that is what a million rows would feel.
void LikenessServiceTest::everyPartIsAnIndexedRange()
{
    if (TestDatabase::currentEngine() != gatehouse::support::Engine::Sqlite)
        QSKIP("the plan is SQLite's; PostgreSQL chooses by its statistics");
    for (const QString &statement : {u"select_users"_s, u"select_contacts"_s}) {
        QFile file(u":/sql/queries/likeness/%1.sql"_s.arg(statement));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString sql = QString::fromUtf8(file.readAll());
        sql.replace(QRegularExpression(u":[a-z_]+(shortest|longest)"_s), u"1"_s)
            .replace(QRegularExpression(u":[a-z_]+"_s), u"'x'"_s);
        const PlainConnection connection(m_test->database().url(), {});
        const QString plan = connection.rows(QString(u"EXPLAIN QUERY PLAN "_s + sql)).join(u'\n');
        QVERIFY2(plan.contains(u"SEARCH"_s), qPrintable(plan));
        QVERIFY2(!plan.contains(u"SCAN users"_s) && !plan.contains(u"SCAN contacts"_s), qPrintable(plan));
    }
}

void LikenessServiceTest::FLU_02_onlyThoseWhoMayAddPeopleAsk()
{
    if (TestDatabase::currentEngine() != gatehouse::support::Engine::Sqlite)
        QSKIP("other operators are made on SQLite here");
    const auto support = m_test->openAs(u"sue"_s, u"Support"_s);
    const auto people = await(LikenessService(*support).find({u"Rea"_s, u"Lind"_s, {}, {}, {}}, 10));
    QVERIFY2(described(people).startsWith(u"denied"_s), qPrintable(described(people)));
}

QTEST_GUILESS_MAIN(LikenessServiceTest)
#include "LikenessServiceTest.moc"
