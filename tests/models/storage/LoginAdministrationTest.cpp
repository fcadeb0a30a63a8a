// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "SessionProbe.h"

#include "storage/LoginAdministration.h"
#include "support/TestDatabase.h"

#include <QCoreApplication>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse::storage;
using namespace gatehouse::support;
using gatehouse::test::TestDatabase;

class LoginAdministrationTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aNewLoginSignsInAndMayWhatItsRoleMay();
    void namesOfAnyKindAreQuoted();
    void theServerNeverGetsThePassword();
    void aRoleIsExchangedForTheOther();
    void aLoginThatIsDroppedIsGoneAtOnce();
    void namesThatCannotBeAreRefused_data();
    void namesThatCannotBeAreRefused();
    void onlyOperatorsAreTouched();

private:
    Result<std::unique_ptr<Session>> signIn(const QString &name, const Secret &password) const;
    QString roles(const QString &name) const;

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Session> m_administrator;
    QString m_name;
    const Secret m_password = Secret::fromText(u"a lamp by the long wall"_s);
};

// Logins belong to the whole server, which other tests use at the same time.
void LoginAdministrationTest::init()
{
    m_database = std::make_unique<TestDatabase>(Engine::Postgresql);
    m_administrator = m_database->openSession();
    m_name = u"Anna.\"K\" %1"_s.arg(QCoreApplication::applicationPid());
}

void LoginAdministrationTest::cleanup()
{
    LoginAdministration(*m_administrator).drop(m_name).ok();
    m_administrator.reset();
    m_database.reset();
}

Result<std::unique_ptr<Session>> LoginAdministrationTest::signIn(const QString &name, const Secret &password) const
{
    return Session::open(m_database->url().withUser(name), password, m_database->catalog(), Access::ReadWrite);
}

QString LoginAdministrationTest::roles(const QString &name) const
{
    return SessionProbe(*m_administrator)
        .values(u"SELECT g.rolname::text AS value FROM pg_auth_members AS m JOIN pg_roles AS g ON g.oid = m.roleid JOIN pg_roles AS u ON u.oid = m.member "
                "WHERE u.rolname = "_s + u'\'' + name + u"' ORDER BY 1"_s);
}

void LoginAdministrationTest::aNewLoginSignsInAndMayWhatItsRoleMay()
{
    LoginAdministration logins(*m_administrator);
    const Outcome made = logins.create(m_name, m_password, OperatorRole::Auditor);
    QVERIFY2(made.ok(), qUtf8Printable(made.error().detail));
    QCOMPARE(logins.create(m_name, m_password, OperatorRole::Auditor).error().code, ErrorCode::Duplicate);
    const auto session = signIn(m_name, m_password);
    QVERIFY2(session.ok(), session.ok() ? "" : qUtf8Printable(session.error().detail));
    SessionProbe probe(**session);
    QVERIFY(probe.values(u"SELECT count(*) AS value FROM users"_s) == u"0"_s);
    const Outcome refused = (*session)->transaction(Request::make(u"root"_s, u"test"_s), [&](Session &) -> Outcome {
        return probe.exec(u"UPDATE settings SET value = 'x'"_s);
    });
    QCOMPARE(refused.error().code, ErrorCode::Denied);
    const auto wrong = signIn(m_name, Secret::fromText(u"another"_s));
    QCOMPARE(wrong.error().code, ErrorCode::SignIn);
    QCOMPARE(wrong.error().reason, Reason::WrongPassword);
}

void LoginAdministrationTest::namesOfAnyKindAreQuoted()
{
    m_name = u"x\"; DROP ROLE gatehouse_user; -- ä %1"_s.arg(QCoreApplication::applicationPid());
    QVERIFY(LoginAdministration(*m_administrator).create(m_name, m_password, OperatorRole::User).ok());
    QVERIFY(signIn(m_name, m_password).ok());
    QCOMPARE(SessionProbe(*m_administrator).values(u"SELECT count(*) AS value FROM pg_roles WHERE rolname = 'gatehouse_user'"_s), u"1"_s);
}

void LoginAdministrationTest::theServerNeverGetsThePassword()
{
    QVERIFY(LoginAdministration(*m_administrator).create(m_name, m_password, OperatorRole::User).ok());
    SessionProbe probe(*m_administrator);
    QCOMPARE(probe.values(u"SELECT left(rolpassword, 14) AS value FROM pg_authid WHERE rolname = '"_s + m_name + u'\''), u"SCRAM-SHA-256$"_s);
    // what another session sees as this one's last statement
    const auto other = m_database->openSession();
    QVERIFY(LoginAdministration(*m_administrator).setPassword(m_name, m_password).ok());
    const QString seen = SessionProbe(*other).values(u"SELECT string_agg(query, ' ') AS value FROM pg_stat_activity WHERE datname = current_database()"_s);
    QVERIFY(seen.contains(u"ALTER ROLE"_s));
    QVERIFY(!seen.contains(u"lamp"_s));
}

void LoginAdministrationTest::aRoleIsExchangedForTheOther()
{
    LoginAdministration logins(*m_administrator);
    QVERIFY(logins.create(m_name, m_password, OperatorRole::Auditor).ok());
    QCOMPARE(roles(m_name), u"gatehouse_auditor"_s);
    QVERIFY(logins.setRole(m_name, OperatorRole::PortalAdmin).ok());
    QCOMPARE(roles(m_name), u"gatehouse_portal_admin"_s);
}

void LoginAdministrationTest::aLoginThatIsDroppedIsGoneAtOnce()
{
    LoginAdministration logins(*m_administrator);
    QVERIFY(logins.create(m_name, m_password, OperatorRole::Admin).ok());
    const auto session = signIn(m_name, m_password);
    QVERIFY(session.ok());
    const Outcome dropped = logins.drop(m_name);
    QVERIFY2(dropped.ok(), qUtf8Printable(dropped.error().detail));
    const auto read = (*session)->snapshot([](Session &inner) -> Outcome {
        const auto rows = inner.run("migrations/select_applied"_L1);
        return rows.ok() ? Outcome() : Outcome(rows.error());
    });
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::SignIn);
}

void LoginAdministrationTest::namesThatCannotBeAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("none") << QString() << Reason::Required;
    QTest::newRow("64 bytes") << QString(64, u'a') << Reason::TooLong;
    QTest::newRow("32 characters of two bytes") << QString(32, u'ä') << Reason::TooLong;
    QTest::newRow("control character") << u"a\nb"_s << Reason::ControlCharacter;
    QTest::newRow("the server's own") << u"pg_anna"_s << Reason::Shape;
    QTest::newRow("a role") << u"gatehouse_owner"_s << Reason::Shape;
}

void LoginAdministrationTest::namesThatCannotBeAreRefused()
{
    QFETCH(const QString, name);
    QFETCH(const Reason, reason);
    const Outcome outcome = LoginAdministration(*m_administrator).create(name, m_password, OperatorRole::User);
    QCOMPARE(outcome.error().code, ErrorCode::Invalid);
    QCOMPARE(outcome.error().field, u"username"_s);
    QCOMPARE(outcome.error().reason, reason);
}

void LoginAdministrationTest::onlyOperatorsAreTouched()
{
    LoginAdministration logins(*m_administrator);
    SessionProbe probe(*m_administrator);
    const QString stranger = u"stranger_%1"_s.arg(QCoreApplication::applicationPid());
    QVERIFY(probe.exec(u"CREATE ROLE "_s + stranger + u" LOGIN"_s).ok());
    QCOMPARE(logins.drop(stranger).error().code, ErrorCode::NotFound);
    QCOMPARE(logins.setRole(stranger, OperatorRole::Admin).error().code, ErrorCode::NotFound);
    QVERIFY(probe.exec(u"DROP ROLE "_s + stranger).ok());
    QCOMPARE(logins.setPassword(m_name, m_password).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(LoginAdministrationTest)
#include "LoginAdministrationTest.moc"
