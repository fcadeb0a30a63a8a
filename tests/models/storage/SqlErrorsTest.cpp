// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "SessionProbe.h"

#include "storage/SqlErrors.h"
#include "storage/SqlText.h"
#include "support/TestDatabase.h"

#include <QSqlError>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse::storage;
using namespace gatehouse::support;
using gatehouse::test::TestDatabase;

class SqlErrorsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void cleanupTestCase() { m_database.reset(); }
    void aTakenValueNamesItsField_data();
    void aTakenValueNamesItsField();
    void violationsAreTold_data();
    void violationsAreTold();
    void everyControlCharacterIsFound();
    void nativeCodesAreTold_data();
    void nativeCodesAreTold();
    void wordsOfAnotherLanguageNameTheConstraintAsWell();

private:
    const TestDatabase &databaseOf(Engine engine);
    static Error errorOf(const TestDatabase &database, const QString &sql);

    std::unique_ptr<TestDatabase> m_database;
};

namespace {

const QString kFacility = u"INSERT INTO facilities (code, name, sort_key) VALUES ('MT', 'Meridian', 'meridian')"_s;
const QString kUser =
    u"INSERT INTO users (username, login_key, first_name, last_name, type_id, application, licence_id, sort_key) "
    "SELECT 'Anna', 'anna', 'Anna', 'Keller', t.id, t.application, l.id, 'keller anna' "
    "FROM user_types AS t JOIN licence_types AS l ON l.code = 'CUSTPORTAL' WHERE t.name = 'General'"_s;
const QString kContact = u"INSERT INTO contacts (contact_id, id_key, first_name, last_name, user_id, sort_key) "
                         "SELECT 'C-%1', 'c-%1', 'Anna', 'Keller', id, 'keller anna' FROM users WHERE login_key = 'anna'"_s;
const QString kAsset = u"INSERT INTO assets (number, number_key, owner_id) SELECT 'A1', 'a1', id FROM facilities WHERE code = 'MT'"_s;
const QString kGroup = u"INSERT INTO groups (name, name_key, application, rank) VALUES ('Guests', 'guests', 'portal', 0)"_s;

} // namespace

// One for all: what fails leaves nothing behind.
const TestDatabase &SqlErrorsTest::databaseOf(Engine engine)
{
    if (!m_database || m_database->engine() != engine)
        m_database = std::make_unique<TestDatabase>(engine);
    return *m_database;
}

// Fills the database, then gives the error of a statement that fails.
Error SqlErrorsTest::errorOf(const TestDatabase &database, const QString &sql)
{
    const auto session = database.openSession();
    SessionProbe probe(*session);
    const Outcome outcome = session->transaction(Request::make(u"anna"_s, u"test"_s), [&](Session &) -> Outcome {
        for (const QString &statement : {kFacility, kUser, kContact.arg(1), kAsset, kGroup}) {
            if (const Outcome done = probe.exec(statement); !done.ok())
                return Error::internal(u"preparation: "_s + done.error().detail);
        }
        return probe.exec(sql);
    });
    return outcome.ok() ? Error{ErrorCode::Internal, {}, Reason::None, {}, u"it succeeded"_s} : outcome.error();
}

void SqlErrorsTest::aTakenValueNamesItsField_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("field");
    QTest::newRow("login") << kUser << u"username"_s;
    QTest::newRow("contact ID") << QString(kContact).replace(u"id, 'keller"_s, u"NULL, 'keller"_s).arg(1) << u"id"_s;
    QTest::newRow("contact's user") << kContact.arg(2) << u"login"_s;
    QTest::newRow("facility") << kFacility << u"code"_s;
    QTest::newRow("asset") << kAsset << u"number"_s;
    QTest::newRow("group") << kGroup << u"name"_s;
}

void SqlErrorsTest::aTakenValueNamesItsField()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, field);
    const TestDatabase &database = databaseOf(TestDatabase::currentEngine());
    const Error error = errorOf(database, sql);
    QVERIFY2(error.code == ErrorCode::Duplicate, qUtf8Printable(error.detail));
    QCOMPARE(error.field, field);
    QVERIFY(!error.detail.isEmpty());
}

void SqlErrorsTest::violationsAreTold_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("still needed") << u"DELETE FROM facilities WHERE code = 'MT'"_s << u"in-use"_s << Reason::None;
    QTest::newRow("no such record") << u"UPDATE assets SET owner_id = 999999"_s << u"in-use"_s << Reason::None;
    QTest::newRow("control character") << u"UPDATE users SET first_name = 'A' || %1(7)"_s << u"invalid"_s << Reason::ControlCharacter;
    QTest::newRow("a rule") << u"UPDATE users SET valid_from = '2026-02-01', valid_until = '2026-01-31'"_s << u"invalid"_s << Reason::None;
    QTest::newRow("nothing") << u"UPDATE users SET sort_key = NULL"_s << u"invalid"_s << Reason::Required;
    QTest::newRow("no such table") << u"DELETE FROM nothing_like_that"_s << u"no-schema"_s << Reason::None;
    QTest::newRow("nonsense") << u"SELEKT 1"_s << u"internal"_s << Reason::None;
}

void SqlErrorsTest::violationsAreTold()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, name);
    QFETCH(const Reason, reason);
    const TestDatabase &database = databaseOf(TestDatabase::currentEngine());
    const QString character = database.engine() == Engine::Sqlite ? u"char"_s : u"chr"_s;
    const Error error = errorOf(database, sql.contains(u"%1"_s) ? sql.arg(character) : sql);
    QVERIFY2(QString(error.name()) == name && error.reason == reason, qUtf8Printable(QString(error.name()) + u": "_s + error.detail));
}

// Both conditions against every character below U+0100, and some above.
void SqlErrorsTest::everyControlCharacterIsFound()
{
    const TestDatabase &database = databaseOf(TestDatabase::currentEngine());
    const auto session = database.openSession();
    SessionProbe probe(*session);
    const bool isFile = session->engine() == Engine::Sqlite;
    QStringList wrong;
    for (const char32_t c : {0x2028U, 0xe4U, 0x738bU, 0x1f600U}) {
        const QString text = u"('a' || %1(%2) || 'b')"_s.arg(isFile ? u"char"_s : u"chr"_s).arg(uint(c));
        const QString sql = u"SELECT CASE WHEN "_s + expandTokens(u"@clean(x)@"_s, session->engine()) + u" THEN 'clean' ELSE 'found' END AS value FROM (SELECT "_s + text
            + u" AS x) AS t"_s;
        QCOMPARE(probe.values(sql), u"clean"_s);
    }
    for (uint c = isFile ? 0 : 1; c < 256; ++c) {
        const bool control = c < 32 || (c >= 127 && c < 160);
        for (const QString &token : {u"@clean(x)@"_s, u"@clean_lines(x)@"_s}) {
            const bool allowed = !control || (token.contains(u"lines"_s) && (c == 9 || c == 10));
            for (const QString &around : {u"('a' || %1 || 'b')"_s, u"%1"_s}) {
                const QString text = around.arg(u"%1(%2)"_s.arg(isFile ? u"char"_s : u"chr"_s).arg(c));
                const QString sql = u"SELECT CASE WHEN "_s + expandTokens(token, session->engine())
                    + u" THEN 'clean' ELSE 'found' END AS value FROM (SELECT "_s + text + u" AS x) AS t"_s;
                const QString answer = probe.values(sql);
                if (answer != (allowed ? u"clean"_s : u"found"_s))
                    wrong.append(token + u' ' + QString::number(c, 16) + u": "_s + answer);
            }
        }
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

void SqlErrorsTest::nativeCodesAreTold_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("remedy");
    const auto row = [](Engine engine, const char *code, const char *name, SqlTrouble::Remedy remedy = SqlTrouble::Remedy::None) {
        QTest::addRow("%s %s", engine == Engine::Sqlite ? "sqlite" : "postgresql", code)
            << engine << QString::fromLatin1(code) << QString::fromLatin1(name) << int(remedy);
    };
    using enum SqlTrouble::Remedy;
    row(Engine::Sqlite, "5", "locked", TryAgain);
    row(Engine::Sqlite, "517", "locked", TryAgain);
    row(Engine::Sqlite, "6", "locked", TryAgain);
    row(Engine::Sqlite, "8", "read-only", Reconnect);
    row(Engine::Sqlite, "1032", "read-only", Reconnect);
    row(Engine::Sqlite, "11", "corrupt");
    row(Engine::Sqlite, "13", "full");
    row(Engine::Sqlite, "14", "not-found");
    row(Engine::Sqlite, "26", "corrupt");
    row(Engine::Sqlite, "1811", "denied");
    row(Engine::Postgresql, "40001", "locked", TryAgain);
    row(Engine::Postgresql, "40P01", "locked", TryAgain);
    row(Engine::Postgresql, "55P03", "locked", TryAgain);
    row(Engine::Postgresql, "42501", "denied");
    row(Engine::Postgresql, "ZG003", "denied");
    row(Engine::Postgresql, "53100", "full");
    row(Engine::Postgresql, "25006", "read-only");
    row(Engine::Postgresql, "28P01", "sign-in");
    row(Engine::Postgresql, "3D000", "unreachable");
    row(Engine::Postgresql, "", "unreachable", Reconnect);
    row(Engine::Postgresql, "08006", "unreachable", Reconnect);
    row(Engine::Postgresql, "57P01", "unreachable", Reconnect);
    row(Engine::Postgresql, "26000", "unreachable", Reconnect);
    row(Engine::Postgresql, "25P02", "internal");
}

void SqlErrorsTest::nativeCodesAreTold()
{
    QFETCH(const Engine, engine);
    QFETCH(const QString, code);
    QFETCH(const QString, name);
    QFETCH(const int, remedy);
    const SqlTrouble trouble = troubleOf(engine, QSqlError(u"driver"_s, u"words"_s, QSqlError::StatementError, code));
    QCOMPARE(QString(trouble.error.name()), name);
    QCOMPARE(int(trouble.remedy), remedy);
    QVERIFY(trouble.error.detail.contains(u"words"_s));
}

void SqlErrorsTest::wordsOfAnotherLanguageNameTheConstraintAsWell()
{
    const QSqlError german({}, u"FEHLER:  doppelter Schlüsselwert verletzt Unique-Constraint »users_login_key«"_s, QSqlError::StatementError, u"23505"_s);
    QCOMPARE(troubleOf(Engine::Postgresql, german).error.field, u"username"_s);
    const QSqlError other({}, u"duplicate key value violates unique constraint \"old_users_login_key\""_s, QSqlError::StatementError, u"23505"_s);
    QCOMPARE(troubleOf(Engine::Postgresql, other).error.field, QString());
}

QTEST_GUILESS_MAIN(SqlErrorsTest)
#include "SqlErrorsTest.moc"
