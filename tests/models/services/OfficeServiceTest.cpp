// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/OfficeService.h"

#include "support/TestWorkspace.h"

#include <QTest>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse::services;
using namespace gatehouse::test;

class OfficeServiceTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init() { m_test = std::make_unique<TestWorkspace>(TestDatabase::currentEngine()); }
    void cleanup() { m_test.reset(); }

    void twoWhoRemoveEachOtherAtOnceLeaveOne();
    void whoHoldsNoGroupIsNoOperator();

private:
    std::shared_ptr<Workspace> openAgain() const;
    std::unique_ptr<TestWorkspace> m_test;
};

/// A second program over the same database.
std::shared_ptr<Workspace> OfficeServiceTest::openAgain() const
{
    SignIn signIn;
    signIn.as = SignIn::As::System;
    signIn.username = m_test->database().url().user();
    signIn.password = m_test->database().password();
    return await(Workspace::open(m_test->database().url(), signIn, std::make_shared<StandingClock>())).value();
}

void OfficeServiceTest::twoWhoRemoveEachOtherAtOnceLeaveOne()
{
    const auto other = openAgain();
    const OfficeService here(m_test->workspace());
    const OfficeService there(*other);
    const auto secret = gatehouse::support::Secret::fromText(u"harbour lantern copper 31"_s);
    for (int round = 0; round < 3; ++round) {
        const QString mark = QUuid::createUuid().toString(QUuid::Id128).left(10);
        const QString anna = u"anna"_s + mark;
        const QString bert = u"bert"_s + mark;
        for (const QString &name : {anna, bert})
            QCOMPARE(described(await(here.addOperator(name, u"Administrator"_s, secret))), u"ok"_s);
        auto first = here.removeOperator(anna);
        auto second = there.removeOperator(bert);
        QStringList answers{described(await(first)), described(await(second))};
        answers.sort();
        QCOMPARE(answers.last(), u"ok"_s);
        QVERIFY2(answers.first().startsWith(u"invalid group LastAdministrator"_s), qPrintable(answers.first()));
        QCOMPARE(m_test->values(
                     u"SELECT COUNT(*) AS value FROM users JOIN user_groups ON user_groups.user_id = users.id "
                     "JOIN groups ON groups.id = user_groups.group_id WHERE groups.name = 'Administrator' AND users.active"_s),
                 u"1"_s);
        // the next round begins with nobody but its own two
        const QString left =
            answers.isEmpty() ? QString()
                              : m_test->values(u"SELECT username AS value FROM users WHERE active AND application = 'console'"_s);
        QCOMPARE(described(await(here.addOperator(u"zoe"_s + mark, u"Administrator"_s, secret))), u"ok"_s);
        QCOMPARE(described(await(here.removeOperator(left))), u"ok"_s);
        QCOMPARE(m_test->execute(u"UPDATE users SET active = FALSE WHERE username LIKE 'zoe%'"_s), u"ok"_s);
    }
}

void OfficeServiceTest::whoHoldsNoGroupIsNoOperator()
{
    const OfficeService office(m_test->workspace());
    const QString name = u"op"_s + QUuid::createUuid().toString(QUuid::Id128).left(10);
    QCOMPARE(described(await(
                 office.addOperator(name, u"Support"_s, gatehouse::support::Secret::fromText(u"harbour lantern copper 31"_s)))),
             u"ok"_s);
    QCOMPARE(await(office.operators())->size(), 1);
    QCOMPARE(m_test->execute(u"DELETE FROM user_groups"_s), u"ok"_s);
    QCOMPARE(await(office.operators())->size(), 0);
}

QTEST_GUILESS_MAIN(OfficeServiceTest)
#include "OfficeServiceTest.moc"
