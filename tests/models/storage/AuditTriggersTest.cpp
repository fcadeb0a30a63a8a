// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "SessionProbe.h"

#include "storage/AuditTriggers.h"
#include "support/TestDatabase.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse::storage;
using namespace gatehouse::support;
using gatehouse::test::TestDatabase;

class AuditTriggersTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void everyTableIsRecorded();
    void changesCanBeReplayed();
    void anUpdateThatChangesNothingIsNoEvent();
    void textOfAnyKindIsValidJson();
    void secretsStayOut();
    void theActorIsWhoAsked();
    void withoutARequestNothingChanges();
    void theRecordOnlyGrows();
    void eventsOfOtherKindsAreRecorded();

private:
    static Outcome change(Session &session, const QStringList &statements);
    static QJsonObject object(SessionProbe &probe, const QString &column, const QString &condition);
};

// One unit of work.
Outcome AuditTriggersTest::change(Session &session, const QStringList &statements)
{
    return session.transaction(Request::make(u"anna"_s, u"test"_s), [&](Session &) -> Outcome {
        for (const QString &statement : statements)
            GATEHOUSE_TRY(SessionProbe(session).exec(statement));
        return {};
    });
}

QJsonObject AuditTriggersTest::object(SessionProbe &probe, const QString &column, const QString &condition)
{
    return QJsonDocument::fromJson(probe.values(u"SELECT %1 AS value FROM audit WHERE %2"_s.arg(column, condition)).toUtf8()).object();
}

void AuditTriggersTest::everyTableIsRecorded()
{
    const TestDatabase database(TestDatabase::currentEngine());
    const auto session = database.openSession();
    SessionProbe probe(*session);
    const auto tables = AuditTriggers::tables(*session);
    QVERIFY(tables.ok());
    QVERIFY(tables->contains(u"users"_s) && tables->contains(u"user_groups"_s) && tables->contains(u"settings"_s));
    for (const QString &other :
         {u"audit"_s, u"audit_context"_s, u"requests"_s, u"schema_migrations"_s, u"recent_records"_s, u"user_search"_s,
          u"contact_search"_s, u"facility_search"_s, u"search_grams"_s, u"user_parts"_s, u"user_parts_data"_s})
        QVERIFY2(!tables->contains(other), qUtf8Printable(other));
    const QString count = session->engine() == Engine::Sqlite
        ? u"SELECT count(*) AS value FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'audit~_%' ESCAPE '~'"_s
        : u"SELECT count(*) AS value FROM pg_trigger WHERE tgname LIKE 'audit~_%' ESCAPE '~'"_s;
    QCOMPARE(probe.values(count).toInt(), int(tables->size()) * 3);
}

void AuditTriggersTest::changesCanBeReplayed()
{
    const TestDatabase database(TestDatabase::currentEngine());
    const auto session = database.openSession();
    SessionProbe probe(*session);
    QVERIFY(
        change(
            *session,
            {u"INSERT INTO facilities (code, name, is_lab, notes, sort_key) VALUES ('MT', 'Meridian', TRUE, NULL, 'meridian'), "
             "('CAL', 'Cal', FALSE, 'two', 'cal')"_s,
             u"UPDATE facilities SET name = 'Meridian AG', row_version = row_version + 1 WHERE code = 'MT'"_s,
             u"DELETE FROM facilities WHERE code = 'CAL'"_s})
            .ok());
    QCOMPARE(probe.values(u"SELECT op AS value FROM audit WHERE tbl = 'facilities' ORDER BY id"_s), u"insert|insert|update|delete"_s);
    const QJsonObject made = object(probe, u"after"_s, u"op = 'insert' AND record = (SELECT CAST(id AS TEXT) FROM facilities WHERE code = 'MT')"_s);
    QCOMPARE(made.value(u"name"_s).toString(), u"Meridian"_s);
    QCOMPARE(made.value(u"is_lab"_s), QJsonValue(true));
    QCOMPARE(made.value(u"is_customer"_s), QJsonValue(false));
    QVERIFY(made.value(u"notes"_s).isNull());
    QCOMPARE(made.value(u"row_version"_s).toInt(), 1);
    const QJsonObject before = object(probe, u"before"_s, u"op = 'update'"_s);
    const QJsonObject after = object(probe, u"after"_s, u"op = 'update'"_s);
    QCOMPARE(before, made);
    QCOMPARE(after.value(u"name"_s).toString(), u"Meridian AG"_s);
    QCOMPARE(after.value(u"row_version"_s).toInt(), 2);
    QCOMPARE(after.size(), made.size());
    QCOMPARE(object(probe, u"before"_s, u"op = 'delete'"_s).value(u"notes"_s).toString(), u"two"_s);
    QCOMPARE(probe.values(u"SELECT count(*) AS value FROM audit WHERE op = 'delete' AND after IS NULL"_s), u"1"_s);
}

void AuditTriggersTest::anUpdateThatChangesNothingIsNoEvent()
{
    const TestDatabase database(TestDatabase::currentEngine());
    const auto session = database.openSession();
    QVERIFY(change(*session, {u"UPDATE settings SET value = value"_s, u"UPDATE settings SET value = 'x' WHERE name = 'nothing'"_s}).ok());
    QCOMPARE(SessionProbe(*session).values(u"SELECT count(*) AS value FROM audit"_s), u"0"_s);
}

void AuditTriggersTest::textOfAnyKindIsValidJson()
{
    const TestDatabase database(TestDatabase::currentEngine());
    const auto session = database.openSession();
    SessionProbe probe(*session);
    const QString text = u"quote \" backslash \\ both \\\" lines\n\ttab end\\ 王 😀 %1 {\"a\":1} O'Neill \u2028"_s;
    const Outcome outcome = session->transaction(Request::make(u"anna"_s, u"test"_s), [&](Session &) -> Outcome {
        const auto rows = probe.run(u"INSERT INTO settings (name, value) VALUES ('site.note', :value)"_s, {{"value", text}});
        return rows.ok() ? Outcome() : Outcome(rows.error());
    });
    QVERIFY2(outcome.ok(), qUtf8Printable(outcome.error().detail));
    QCOMPARE(object(probe, u"after"_s, u"record = 'site.note'"_s).value(u"value"_s).toString(), text);
}

void AuditTriggersTest::secretsStayOut()
{
    const TestDatabase database(TestDatabase::currentEngine());
    const auto session = database.openSession();
    SessionProbe probe(*session);
    const QString bytes = session->engine() == Engine::Sqlite ? u"x'c0ffee'"_s : u"'\\xc0ffee'"_s;
    const Outcome outcome = change(
        *session,
        {u"INSERT INTO users (username, login_key, first_name, last_name, type_id, application, licence_id, sort_key) SELECT "
         u"'Anna', 'anna', 'Anna', "
         "'Keller', t.id, t.application, l.id, 'k' FROM user_types AS t JOIN licence_types AS l ON l.code = 'CUSTPORTAL' WHERE t.name = 'General'"_s,
         u"INSERT INTO credentials (user_id, salt, memory_kib, passes, digest, set_at) SELECT id, %1, 65536, 2, %1, '2026-01-01T00:00:00.000Z' FROM users"_s
             .arg(bytes),
         QString(u"UPDATE credentials SET digest = "_s +
                 (session->engine() == Engine::Sqlite ? u"x'c0ffee00'"_s : u"'\\xc0ffee00'"_s))});
    QVERIFY2(outcome.ok(), qUtf8Printable(outcome.error().detail));
    QCOMPARE(probe.values(u"SELECT op AS value FROM audit WHERE tbl = 'credentials' ORDER BY id"_s), u"insert|update"_s);
    const QJsonObject after = object(probe, u"after"_s, u"tbl = 'credentials' AND op = 'insert'"_s);
    QCOMPARE(after.keys().join(u' '), u"dead_at memory_kib must_change passes set_at user_id"_s);
    QCOMPARE(probe.values(u"SELECT count(*) AS value FROM audit WHERE lower(coalesce(CAST(before AS TEXT), '') || coalesce(CAST(after AS TEXT), '')) LIKE '%c0ffee%'"_s),
             u"0"_s);
}

void AuditTriggersTest::theActorIsWhoAsked()
{
    const TestDatabase database(TestDatabase::currentEngine());
    const auto session = database.openSession();
    SessionProbe probe(*session);
    QVERIFY(change(*session, {u"UPDATE settings SET value = 'Alps' WHERE name = 'site.zone'"_s}).ok());
    // on a server the login is the actor, whatever the program says
    const QString actor = session->engine() == Engine::Sqlite ? u"anna"_s : database.url().user();
    QCOMPARE(probe.values(u"SELECT actor AS value FROM audit"_s), actor);
    QCOMPARE(probe.values(u"SELECT actor || ' ' || what AS value FROM requests"_s), QString(actor + u" test"_s));
    QCOMPARE(probe.values(u"SELECT count(*) AS value FROM audit JOIN requests ON requests.id = audit.request"_s), u"1"_s);
    QCOMPARE(probe.values(session->engine() == Engine::Sqlite ? u"SELECT count(*) AS value FROM audit_context"_s
                                                              : u"SELECT length(coalesce(current_setting('gatehouse.request', true), '')) AS value"_s),
             u"0"_s);
}

void AuditTriggersTest::withoutARequestNothingChanges()
{
    const TestDatabase database(TestDatabase::currentEngine());
    const auto session = database.openSession();
    SessionProbe probe(*session);
    const Outcome outcome = probe.exec(u"UPDATE settings SET value = 'Alps' WHERE name = 'site.zone'"_s);
    if (session->engine() == Engine::Sqlite) {
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().code, ErrorCode::Internal);
        QCOMPARE(probe.values(u"SELECT value FROM settings WHERE name = 'site.zone'"_s), u"UTC"_s);
        QCOMPARE(probe.values(u"SELECT count(*) AS value FROM audit"_s), u"0"_s);
    } else {
        QVERIFY(outcome.ok());
        QCOMPARE(probe.values(u"SELECT actor || coalesce(request, ' without request') AS value FROM audit"_s),
                 QString(database.url().user() + u" without request"_s));
    }
}

void AuditTriggersTest::theRecordOnlyGrows()
{
    const TestDatabase database(TestDatabase::currentEngine());
    const auto session = database.openSession();
    SessionProbe probe(*session);
    QVERIFY(change(*session, {u"UPDATE settings SET value = 'Alps' WHERE name = 'site.zone'"_s}).ok());
    QStringList attempts{u"UPDATE audit SET actor = 'nobody'"_s, u"DELETE FROM audit"_s,
                         u"INSERT INTO audit (at, tbl, op, actor) VALUES ('2026-01-01T00:00:00.000Z', 'users', 'insert', 'nobody')"_s};
    if (session->engine() == Engine::Sqlite) {
        attempts.removeLast(); // whoever can write the file can write a row; no row can be taken back
        attempts.append(u"INSERT OR REPLACE INTO audit (id, at, tbl, op, actor) SELECT id, at, tbl, op, 'nobody' FROM audit"_s);
    }
    for (const QString &attempt : attempts) {
        if (session->engine() == Engine::Postgresql)
            QVERIFY(probe.exec(u"SET ROLE gatehouse_admin"_s).ok());
        const Outcome outcome = probe.exec(attempt);
        QVERIFY2(!outcome.ok(), qUtf8Printable(attempt));
        QVERIFY2(outcome.error().code == ErrorCode::Denied, qUtf8Printable(outcome.error().detail));
        if (session->engine() == Engine::Postgresql)
            QVERIFY(probe.exec(u"RESET ROLE"_s).ok());
    }
    QCOMPARE(probe.values(u"SELECT op AS value FROM audit"_s), u"update"_s);
}

void AuditTriggersTest::eventsOfOtherKindsAreRecorded()
{
    const TestDatabase database(TestDatabase::currentEngine());
    const auto session = database.openSession();
    SessionProbe probe(*session);
    const auto record = [&](const QString &op) {
        return session->transaction(Request::make(u"anna"_s, u"test"_s), [&](Session &inner) -> Outcome {
            const auto rows = inner.run("audit/record_event"_L1,
                                        {{"op", op}, {"tbl", u"users"_s}, {"record", u"7"_s}, {"after", u"{\"rule\": \"rank\"}"_s}});
            return rows.ok() ? Outcome() : Outcome(rows.error());
        });
    };
    const Outcome outcome = record(u"refused"_s);
    QVERIFY2(outcome.ok(), qUtf8Printable(outcome.error().detail));
    QCOMPARE(probe.values(u"SELECT op || ' ' || tbl || ' ' || record AS value FROM audit"_s), u"refused users 7"_s);
    QCOMPARE(object(probe, u"after"_s, u"op = 'refused'"_s).value(u"rule"_s).toString(), u"rank"_s);
    // only the triggers say what a change is
    if (session->engine() == Engine::Postgresql) {
        const Outcome forged = record(u"insert"_s);
        QVERIFY(!forged.ok());
        QCOMPARE(forged.error().code, ErrorCode::Denied);
    }
}

QTEST_GUILESS_MAIN(AuditTriggersTest)
#include "AuditTriggersTest.moc"
