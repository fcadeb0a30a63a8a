// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "SessionProbe.h"

#include "support/TestDatabase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse::storage;
using gatehouse::support::Outcome;
using gatehouse::support::Reason;
using gatehouse::test::TestDatabase;

/// What the tables themselves refuse when somebody writes past the program: the values of the domain are not the only guard.
class ConstraintsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();
    void cleanup();

    void refused_data();
    void refused();
    void blankIsNoControlCharacter();
    void unknownBytesAreRefusedBeforeTheyAreSent();

private:
    QString execute(const QString &sql, const Bindings &bindings = {});

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Session> m_session;
};

void ConstraintsTest::init()
{
    m_database = std::make_unique<TestDatabase>(TestDatabase::currentEngine());
    m_session = m_database->openSession();
    const QStringList people{
        u"INSERT INTO facilities (code, name, is_lab, sort_key) VALUES ('LAB', 'Lab', TRUE, 'lab'), ('cal-1', 'Cal', FALSE, 'cal')"_s,
        u"INSERT INTO users (username, login_key, first_name, last_name, type_id, application, licence_id, sort_key) "
        "SELECT 'anna', 'anna', 'Anna', 'Lind', user_types.id, 'portal', licence_types.id, 'lind anna' "
        "FROM user_types, licence_types WHERE user_types.name = 'General' AND licence_types.code = 'CUSTPORTAL'"_s,
        u"INSERT INTO contacts (contact_id, id_key, first_name, last_name, user_id, sort_key) "
        "SELECT 'E-17', 'e-17', 'Anna', 'Lind', id, 'lind anna' FROM users"_s,
    };
    for (const QString &sql : people)
        QCOMPARE(execute(sql), u"ok"_s);
}

void ConstraintsTest::cleanup()
{
    m_session.reset();
    m_database.reset();
}

QString ConstraintsTest::execute(const QString &sql, const Bindings &bindings)
{
    const Outcome outcome = m_session->transaction(Request::make(u"test"_s, u"past the program"_s), [&](Session &session) -> Outcome {
        const auto rows = SessionProbe(session).run(sql, bindings);
        return rows.ok() ? Outcome() : Outcome(rows.error());
    });
    if (outcome.ok())
        return u"ok"_s;
    return QString(outcome.error().name() + u' ' + outcome.error().field).trimmed();
}

void ConstraintsTest::refused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("text");
    const QString control = QString(u"a"_s + QChar(7) + u"b"_s);
    QTest::newRow("control character in a login") << u"UPDATE users SET username = :text"_s << control;
    QTest::newRow("control character in a name") << u"UPDATE users SET first_name = :text"_s << control;
    QTest::newRow("delete character in a name") << u"UPDATE contacts SET last_name = :text"_s << QString(QChar(0x7f));
    QTest::newRow("C1 control in a name") << u"UPDATE facilities SET name = :text"_s << QString(QChar(0x85));
    QTest::newRow("CR LF in an e-mail") << u"UPDATE users SET email1 = :text"_s << u"a@example.org\r\nBcc: b@example.org"_s;
    QTest::newRow("line feed in a contact ID") << u"UPDATE contacts SET contact_id = :text"_s << u"E\n1"_s;
    QTest::newRow("blank login") << u"UPDATE users SET username = :text"_s << QString(u""_s);
    QTest::newRow("blank last name") << u"UPDATE contacts SET last_name = :text"_s << QString(u""_s);
    QTest::newRow("blank code") << u"UPDATE facilities SET code = :text"_s << QString(u""_s);
    QTest::newRow("name of 300 characters") << u"UPDATE users SET last_name = :text"_s << QString(300, u'n');
    QTest::newRow("contact's name of 300 characters") << u"UPDATE contacts SET first_name = :text"_s << QString(300, u'n');
    QTest::newRow("login of 300 characters") << u"UPDATE users SET username = :text"_s << QString(300, u'n');
    QTest::newRow("code of 33 characters") << u"UPDATE facilities SET code = :text WHERE code = 'LAB'"_s << QString(33, u'n');
    QTest::newRow("login taken")
        << u"INSERT INTO users (username, login_key, first_name, last_name, type_id, application, licence_id, sort_key) "
           "SELECT 'ANNA', :text, 'A', 'B', type_id, application, licence_id, 'b a' FROM users"_s
        << u"anna"_s;
    QTest::newRow("contact ID taken")
        << u"INSERT INTO contacts (contact_id, id_key, first_name, last_name, sort_key) VALUES ('e-17', :text, 'A', 'B', 'b')"_s
        << u"e-17"_s;
    QTest::newRow("second contact for a user")
        << u"INSERT INTO contacts (contact_id, id_key, first_name, last_name, user_id, sort_key) "
           "SELECT 'E-18', :text, 'A', 'B', id, 'b' FROM users"_s
        << u"e-18"_s;
    QTest::newRow("lab that is no lab") << u"INSERT INTO user_labs (user_id, facility_id) SELECT users.id, facilities.id FROM users, facilities WHERE code = :text"_s
                                        << u"cal-1"_s;
    QTest::newRow("console group for a portal user") << u"INSERT INTO user_groups (user_id, group_id, application) "
                                                        "SELECT users.id, groups.id, users.application FROM users, groups WHERE groups.name = :text"_s
                                                     << u"Administrator"_s;
    QTest::newRow("application that is not the type's") << u"UPDATE users SET application = :text"_s << u"console"_s;
    QTest::newRow("period that ends before it begins") << u"UPDATE users SET valid_from = '2026-02-01', valid_until = :text"_s << u"2026-01-01"_s;
}

void ConstraintsTest::refused()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, text);
    const QString answer = execute(sql, {{"text", text}});
    QVERIFY2(answer != u"ok"_s, qUtf8Printable(answer));
    QVERIFY2(!answer.startsWith(u"internal"_s), qUtf8Printable(answer));
}

void ConstraintsTest::blankIsNoControlCharacter()
{
    const auto reason = [this](const QString &text) {
        const Outcome outcome = m_session->transaction(Request::make(u"test"_s, u"break a rule"_s), [&](Session &session) -> Outcome {
            const auto rows = SessionProbe(session).run(u"UPDATE users SET username = :text"_s, {{"text", text}});
            return rows.ok() ? Outcome() : Outcome(rows.error());
        });
        return outcome.ok() ? Reason::None : outcome.error().reason;
    };
    QCOMPARE(reason(QString(u""_s)), Reason::Required);
    QCOMPARE(reason(QString(u"a"_s + QChar(7))), Reason::ControlCharacter);
}

void ConstraintsTest::unknownBytesAreRefusedBeforeTheyAreSent()
{
    const QString text = QString(u"a"_s + QChar(u'\0') + u"b"_s);
    QCOMPARE(execute(u"UPDATE users SET last_name = :text"_s, {{"text", text}}), u"invalid text"_s);
}

QTEST_GUILESS_MAIN(ConstraintsTest)
#include "ConstraintsTest.moc"
