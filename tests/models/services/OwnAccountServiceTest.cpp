// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/OwnAccountService.h"
#include "support/Colleague.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse::services;
using namespace gatehouse::test;
using gatehouse::support::Engine;
using gatehouse::support::Secret;

namespace {

const QString kPassword = u"a sailing boat at noon"_s; // TestWorkspace::openAs
const QString kNext = u"seven copper lanterns"_s;

} // namespace

/// What an operator does with his own account.
class OwnAccountServiceTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();
    void cleanup();

    void provesThePassword();
    void wrongOnesCountLikeSignIns();
    void changesThePassword();
    void refusesAPredictablePassword();
    void thePasswordStaysOutOfTheStatement();
    void onlyAPasswordUnlocks();

private:
    QString prove(const QString &password)
    {
        return described(await(OwnAccountService(m_anna->workspace()).prove(Secret::fromText(password))));
    }
    QString change(const QString &current, const QString &next)
    {
        return described(
            await(OwnAccountService(m_anna->workspace()).changePassword(Secret::fromText(current), Secret::fromText(next))));
    }
    QString signIn(const QString &password);
    bool onServer() const { return TestDatabase::currentEngine() == Engine::Postgresql; }

    std::unique_ptr<TestWorkspace> m_test;
    std::unique_ptr<Colleague> m_anna;
};

void OwnAccountServiceTest::init()
{
    m_test = std::make_unique<TestWorkspace>(TestDatabase::currentEngine());
    m_anna = std::make_unique<Colleague>(*m_test, u"Support"_s);
}

void OwnAccountServiceTest::cleanup()
{
    m_anna.reset();
    m_test.reset();
}

QString OwnAccountServiceTest::signIn(const QString &password)
{
    const SignIn who{SignIn::As::Operator, m_anna->name(), Secret::fromText(password)};
    const auto opened = await(Workspace::open(m_test->database().url(), who, std::make_shared<StandingClock>()));
    return opened.ok() ? u"ok"_s : described(opened.error());
}

void OwnAccountServiceTest::provesThePassword()
{
    QCOMPARE(prove(kPassword), u"ok"_s);
    QVERIFY(prove(u"something else entirely"_s).startsWith(u"sign-in"_s));
    QVERIFY(prove(QString()).startsWith(u"sign-in"_s));
}

void OwnAccountServiceTest::wrongOnesCountLikeSignIns()
{
    if (onServer())
        QSKIP("the server counts on its own side");
    for (int tries = 0; tries < 5; ++tries)
        QVERIFY(prove(u"wrong"_s).startsWith(u"sign-in"_s));
    QVERIFY(prove(kPassword).startsWith(u"locked"_s));
    m_test->clock().moveBy(61);
    QCOMPARE(prove(kPassword), u"ok"_s);
}

void OwnAccountServiceTest::changesThePassword()
{
    QVERIFY(change(u"wrong"_s, kNext).startsWith(u"sign-in current"_s));
    QCOMPARE(change(kPassword, kNext), u"ok"_s);
    QCOMPARE(prove(kNext), u"ok"_s);
    QVERIFY(prove(kPassword).startsWith(u"sign-in"_s));
    QCOMPARE(signIn(kNext), u"ok"_s);
    QVERIFY(signIn(kPassword).startsWith(u"sign-in"_s));
}

void OwnAccountServiceTest::refusesAPredictablePassword()
{
    QCOMPARE(change(kPassword, u"short"_s), u"invalid password TooShort: 8"_s);
    QVERIFY(change(kPassword, m_anna->name()).startsWith(u"invalid password"_s));
    QCOMPARE(prove(kPassword), u"ok"_s);
}

// Neither the history nor the server's own tables ever hold it.
void OwnAccountServiceTest::thePasswordStaysOutOfTheStatement()
{
    QCOMPARE(change(kPassword, kNext), u"ok"_s);
    QCOMPARE(m_test->values(u"SELECT count(*) AS value FROM audit WHERE CAST(after AS TEXT) LIKE '%copper lanterns%'"_s), u"0"_s);
    if (onServer()) {
        QCOMPARE(m_test->values(u"SELECT count(*) AS value FROM pg_stat_activity WHERE query LIKE '%copper lantern' || 's%'"_s),
                 u"0"_s);
        QCOMPARE(
            m_test->values(u"SELECT count(*) AS value FROM audit WHERE op = 'event' AND tbl = 'credentials' AND actor = '"_s +
                           m_anna->name() + u"'"_s),
            u"1"_s);
    }
}

void OwnAccountServiceTest::onlyAPasswordUnlocks()
{
    QVERIFY(m_anna->workspace().provedByPassword());
    QVERIFY(!m_test->workspace().provedByPassword());
}

QTEST_GUILESS_MAIN(OwnAccountServiceTest)
#include "OwnAccountServiceTest.moc"
