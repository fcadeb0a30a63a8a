// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "SessionProbe.h"

#include "storage/Migrator.h"
#include "support/TestDatabase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse::storage;
using namespace gatehouse::support;
using gatehouse::test::TestDatabase;

class SessionTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void valuesComeBackAsTheyWent();
    void onlyTheNamedValuesAreTaken();
    void keysAreIntegersAlone();
    void whatIsAsBeforeIsLeftAlone();
    void rowsOfOneStatementCanBeReadTwiceAtOnce();
    void aUnitIsCommittedWhole();
    void aUnitThatFailsLeavesNothing();
    void aSwallowedErrorStillFailsTheUnit();
    void aUnitIsTriedAgainWhenAnotherWasInTheWay();
    void aSnapshotSeesOneStateAndWritesNothing();
    void aReaderChangesNothing();
    void aUnitThatLostItsConnectionFailsAndTheNextOneWorks();
    void aConnectionThatDiesInCommitIsAskedAfter();
    void whatIsNoDatabaseIsRefused();
    void aFileIsMadeOnlyWhenAsked();
    void wrongPasswordsAndAddressesAreTold();
};

namespace {

Request request()
{
    return Request::make(u"anna"_s, u"test"_s);
}

} // namespace

void SessionTest::valuesComeBackAsTheyWent()
{
    const TestDatabase database(TestDatabase::currentEngine());
    const auto session = database.openSession();
    SessionProbe probe(*session);
    const QString table = session->engine() == Engine::Sqlite
        ? u"CREATE TABLE samples (t TEXT, n INTEGER, m BOOLEAN, d TEXT, w TEXT, b BLOB, e TEXT)"_s
        : u"CREATE TABLE samples (t text, n bigint, m boolean, d date, w timestamptz, b bytea, e text)"_s;
    QVERIFY(probe.exec(table).ok());
    const QDateTime time(QDate(2026, 2, 28), QTime(23, 59, 58, 123), Qt::UTC);
    const QString text = u"O'Neill \\ \"ß\" 王 ? :n $1 %1"_s;
    const QByteArray bytes("\0\xff'\\x", 5);
    const auto inserted = probe.run(u"INSERT INTO samples VALUES (:t, :n, :m, :d, :w, :b, :e)"_s,
                                    {{"t", text}, {"n", qint64(1) << 60}, {"m", true}, {"d", QDate(2024, 2, 29)}, {"w", time}, {"b", bytes},
                                     {"e", orNull(u"  "_s)}});
    QVERIFY2(inserted.ok(), qUtf8Printable(inserted.ok() ? QString() : inserted.error().detail));
    auto rows = probe.run(u"SELECT t, n, m, d, w, b, e FROM samples"_s);
    QVERIFY(rows.ok());
    QVERIFY(rows->next());
    QCOMPARE(rows->text("t"), text);
    QCOMPARE(rows->integer("n"), qint64(1) << 60);
    QCOMPARE(rows->mark("m"), true);
    QCOMPARE(rows->date("d"), QDate(2024, 2, 29));
    QCOMPARE(rows->time("w"), time);
    QCOMPARE(rows->time("w").timeSpec(), Qt::UTC);
    QCOMPARE(rows->bytes("b"), bytes);
    QVERIFY(rows->isNull("e"));
    QVERIFY(!rows->next());
    QVERIFY(rows->outcome().ok());
}

void SessionTest::aUnitIsCommittedWhole()
{
    const TestDatabase database(TestDatabase::currentEngine());
    const auto session = database.openSession();
    SessionProbe probe(*session);
    const Request saved = request();
    const Outcome outcome = session->transaction(saved, [&](Session &) -> Outcome {
        const auto rows = probe.run(u"INSERT INTO settings (name, value) VALUES ('site.title', 'Alps')"_s);
        return rows.ok() ? Outcome() : Outcome(rows.error());
    });
    QVERIFY2(outcome.ok(), qUtf8Printable(outcome.error().detail));
    QCOMPARE(probe.values(u"SELECT value FROM settings WHERE name = 'site.title'"_s), u"Alps"_s);
    QCOMPARE(probe.values(u"SELECT id AS value FROM requests"_s), saved.id);
    QCOMPARE(probe.values(u"SELECT tbl || ' ' || op || ' ' || record || ' ' || request AS value FROM audit ORDER BY id"_s),
             QString(u"settings insert site.title "_s + saved.id));
}

void SessionTest::onlyTheNamedValuesAreTaken()
{
    const TestDatabase database(TestDatabase::currentEngine());
    const auto session = database.openSession();
    QCOMPARE(session->run("requests/select_request"_L1).error().code, ErrorCode::Internal);
    QCOMPARE(session->run("requests/select_request"_L1, {{"di", 1}}).error().code, ErrorCode::Internal);
    QCOMPARE(session->run("requests/select_request"_L1, {{"id", u"1"_s}, {"name", 1}}).error().code, ErrorCode::Internal);
    QCOMPARE(session->run("requests/select_nothing"_L1).error().code, ErrorCode::Internal);
    const auto cut = session->run("requests/select_request"_L1, {{"id", QString(u"a"_s + QChar(0) + u"b"_s)}});
    QCOMPARE(cut.error().code, ErrorCode::Invalid);
    QCOMPARE(cut.error().reason, Reason::ControlCharacter);
    auto rows = session->run("requests/select_request"_L1, {{"id", u"none"_s}});
    QVERIFY(rows.ok());
    QVERIFY(!rows->next());
    QVERIFY(rows->outcome().ok());
    QCOMPARE(rows->text("nothing"), QString());
    QCOMPARE(rows->outcome().error().code, ErrorCode::Internal);
}

void SessionTest::keysAreIntegersAlone()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"groups"_s));
    QFile file(folder.filePath(u"groups/select_keys.sql"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("-- Some.\nSELECT id FROM groups WHERE id IN (@keys@) AND id < :limit ORDER BY id;\n");
    file.close();
    const TestDatabase database(TestDatabase::currentEngine());
    const auto catalog = SqlCatalog::load(database.engine(), folder.path());
    QVERIFY(catalog.ok());
    const auto session = Session::open(database.url(), database.password(), *catalog, Access::ReadOnly);
    QVERIFY(session.ok());
    const auto found = [&](const QList<qint64> &keys) {
        auto rows = (*session)->run("groups/select_keys"_L1, {{"limit", 5}}, keys);
        QStringList ids;
        while (rows.ok() && rows->next())
            ids.append(QString::number(rows->integer("id")));
        return rows.ok() ? ids.join(u' ') : rows.error().detail;
    };
    QCOMPARE(found({3, 1, 7, 3}), u"1 3"_s);
    QCOMPARE(found({2}), u"2"_s);
    QCOMPARE(found({}), QString());
}

// What stands in the table is neither of both values, so that it shows what was written.
void SessionTest::whatIsAsBeforeIsLeftAlone()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"samples"_s));
    QFile file(folder.filePath(u"samples/update_sample.sql"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("-- Some.\nUPDATE samples SET a = :a, ab = :ab,\n    b = :b, version = version + 1\nWHERE id = :id;\n");
    file.close();
    const TestDatabase database(TestDatabase::currentEngine());
    const auto catalog = SqlCatalog::load(database.engine(), folder.path());
    QVERIFY(catalog.ok());
    const auto opened = Session::open(database.url(), database.password(), *catalog, Access::ReadWrite);
    QVERIFY(opened.ok());
    SessionProbe probe(**opened);
    QVERIFY(probe.exec(u"CREATE TABLE samples (id INTEGER, a TEXT, ab TEXT, b TEXT, version INTEGER)"_s).ok());
    QVERIFY(probe.exec(u"INSERT INTO samples VALUES (1, '-', '-', '-', 1)"_s).ok());
    const auto row = [&](const Bindings &before, const Bindings &after) -> QString {
        const auto changed = (*opened)->changeFrom(before, "samples/update_sample"_L1, after);
        if (!changed.ok())
            return changed.error().detail;
        return QString::number(*changed) + u' ' +
            probe.values(u"SELECT a || ' ' || ab || ' ' || COALESCE(b, 'none') || ' ' || version AS value FROM samples"_s);
    };
    const Bindings one{{"a", u"A"_s}, {"ab", u"AB"_s}, {"b", nullptr}, {"id", 1}};
    const Bindings before{{"a", u"A"_s}, {"ab", u"AB"_s}, {"b", nullptr}};
    QCOMPARE(row(before, one), u"1 - - - 2"_s);
    QCOMPARE(row(before, {{"a", u"A"_s}, {"ab", u"new"_s}, {"b", nullptr}, {"id", 1}}), u"1 - new - 3"_s);
    QCOMPARE(row(before, {{"a", u"a"_s}, {"ab", u"AB"_s}, {"b", u"B"_s}, {"id", 1}}), u"1 a new B 4"_s);
    QCOMPARE(row({{"a", u"A"_s}, {"b", u"B"_s}}, one), u"1 a AB none 5"_s);
    QCOMPARE(row(before, {{"a", u"A"_s}, {"ab", u"AB"_s}, {"b", nullptr}, {"id", 2}}), u"0 a AB none 5"_s);
}

void SessionTest::rowsOfOneStatementCanBeReadTwiceAtOnce()
{
    const TestDatabase database(TestDatabase::currentEngine());
    const auto session = database.openSession();
    auto outer = session->run("migrations/select_applied"_L1);
    QVERIFY(outer.ok() && outer->next());
    {
        auto inner = session->run("migrations/select_applied"_L1);
        QVERIFY(inner.ok() && inner->next());
        QCOMPARE(inner->text("name"), outer->text("name"));
    }
    QCOMPARE(outer->integer("version"), 1);
}

void SessionTest::aUnitThatFailsLeavesNothing()
{
    const TestDatabase database(TestDatabase::currentEngine());
    const auto session = database.openSession();
    SessionProbe probe(*session);
    const auto outcome = session->transaction(request(), [&](Session &) -> Result<int> {
        if (const Outcome done = probe.exec(u"UPDATE settings SET value = 'x'"_s); !done.ok())
            return done.error();
        return Error::invalid(u"first"_s, Reason::Required);
    });
    QCOMPARE(outcome.error(), Error::invalid(u"first"_s, Reason::Required));
    QCOMPARE(probe.values(u"SELECT (SELECT count(*) FROM requests) + (SELECT count(*) FROM audit) AS value"_s), u"0"_s);
    const auto nested = session->transaction(request(), [](Session &inner) { return inner.snapshot([](Session &) -> Outcome { return {}; }); });
    QCOMPARE(nested.error().code, ErrorCode::Internal);
}

void SessionTest::aSwallowedErrorStillFailsTheUnit()
{
    const TestDatabase database(TestDatabase::currentEngine());
    const auto session = database.openSession();
    SessionProbe probe(*session);
    const auto outcome = session->transaction(request(), [&](Session &) -> Outcome {
        probe.exec(u"UPDATE settings SET value = 'x'"_s).ok();
        probe.exec(u"INSERT INTO settings (name, value) VALUES ('site.zone', 'UTC')"_s).ok();
        return {};
    });
    QCOMPARE(outcome.error().code, ErrorCode::Duplicate);
    QCOMPARE(probe.values(u"SELECT count(*) AS value FROM settings WHERE value = 'x'"_s), u"0"_s);
}

// The unit meets a lock that is gone at its next attempt.
void SessionTest::aUnitIsTriedAgainWhenAnotherWasInTheWay()
{
    const TestDatabase database(TestDatabase::currentEngine());
    const auto holder = database.openSession();
    auto opened = Session::open(database.url(), database.password(), database.catalog(), Access::ReadWrite, Patience{1500, 60000, 60000});
    QVERIFY(opened.ok());
    SessionProbe held(*holder);
    SessionProbe probe(**opened);
    const bool isFile = database.engine() == Engine::Sqlite;
    QVERIFY(held.exec(isFile ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s).ok());
    QVERIFY(held.exec(u"UPDATE settings SET row_version = row_version WHERE name = 'site.zone'"_s).ok());
    int runs = 0;
    const auto unit = [&](Session &) -> Outcome {
        ++runs;
        return probe.exec(u"UPDATE settings SET value = 'Alps' WHERE name = 'site.zone'"_s);
    };
    const Outcome blocked = (*opened)->transaction(request(), unit);
    QCOMPARE(blocked.error().code, ErrorCode::Locked);
    QCOMPARE(blocked.error().reason, Reason::Busy);
    QVERIFY(isFile ? runs == 0 : runs > 1);
    QVERIFY(held.exec(u"ROLLBACK"_s).ok());
    QVERIFY((*opened)->transaction(request(), unit).ok());
    QCOMPARE(held.values(u"SELECT count(*) AS value FROM audit"_s), u"1"_s);
}

void SessionTest::aSnapshotSeesOneStateAndWritesNothing()
{
    const TestDatabase database(TestDatabase::currentEngine());
    const auto reader = database.openSession();
    const auto writer = database.openSession();
    SessionProbe probe(*reader);
    const QString question = u"SELECT value FROM settings WHERE name = 'site.zone'"_s;
    const Outcome read = reader->snapshot([&](Session &) -> Outcome {
        const QString before = probe.values(question);
        GATEHOUSE_TRY(writer->transaction(request(), [&](Session &) {
            return SessionProbe(*writer).exec(u"UPDATE settings SET value = 'Alps' WHERE name = 'site.zone'"_s);
        }));
        return probe.values(question) == before ? Outcome() : Outcome(Error::internal(u"another state"_s));
    });
    QVERIFY2(read.ok(), qUtf8Printable(read.error().detail));
    QCOMPARE(probe.values(question), u"Alps"_s);
}

void SessionTest::aReaderChangesNothing()
{
    const TestDatabase database(TestDatabase::currentEngine());
    const auto session = database.openSession(Access::ReadOnly);
    const Outcome outcome = SessionProbe(*session).exec(u"DELETE FROM recent_records"_s);
    QCOMPARE(outcome.error().code, ErrorCode::ReadOnly);
}

void SessionTest::aUnitThatLostItsConnectionFailsAndTheNextOneWorks()
{
    const TestDatabase database(TestDatabase::currentEngine());
    if (database.engine() == Engine::Sqlite)
        return; // a file has no connection to lose
    const auto session = database.openSession();
    const auto killer = database.openSession();
    SessionProbe probe(*session);
    const auto outcome = session->transaction(request(), [&](Session &) -> Outcome {
        GATEHOUSE_TRY(probe.exec(u"UPDATE settings SET value = 'x'"_s));
        const QString backend = probe.values(u"SELECT pg_backend_pid() AS value"_s);
        SessionProbe(*killer).values(u"SELECT pg_terminate_backend(%1)::text AS value"_s.arg(backend));
        for (int i = 0; i < 3; ++i)
            probe.exec(u"UPDATE settings SET value = 'y'"_s).ok();
        return {};
    });
    QCOMPARE(outcome.error().code, ErrorCode::Unreachable);
    const auto next = session->transaction(request(), [&](Session &) { return probe.exec(u"UPDATE settings SET value = 'Alps' WHERE name = 'site.zone'"_s); });
    QVERIFY2(next.ok(), qUtf8Printable(next.error().detail));
    QCOMPARE(probe.values(u"SELECT count(*) AS value FROM settings WHERE value IN ('x', 'y')"_s), u"0"_s);
}

// A deferred trigger ends the connection in the middle of COMMIT, before anything is kept.
void SessionTest::aConnectionThatDiesInCommitIsAskedAfter()
{
    const TestDatabase database(TestDatabase::currentEngine());
    if (database.engine() == Engine::Sqlite)
        return; // a file has no connection to lose
    const auto session = database.openSession();
    SessionProbe probe(*session);
    QVERIFY(probe.exec(u"CREATE FUNCTION public.end_it() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); "
                       "RETURN NULL; END $$"_s).ok());
    QVERIFY(probe.exec(u"CREATE CONSTRAINT TRIGGER end_it AFTER UPDATE ON settings DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "
                       "public.end_it()"_s).ok());
    const auto outcome = session->transaction(request(), [&](Session &) { return probe.exec(u"UPDATE settings SET value = 'x' WHERE name = 'site.zone'"_s); });
    QCOMPARE(outcome.error().code, ErrorCode::Unreachable);
    QCOMPARE(probe.values(u"SELECT value FROM settings WHERE name = 'site.zone'"_s), u"UTC"_s);
}

void SessionTest::whatIsNoDatabaseIsRefused()
{
    const TestDatabase database(TestDatabase::currentEngine());
    if (database.engine() == Engine::Postgresql)
        return; // a server is asked by its protocol
    const QTemporaryDir folder;
    const auto open = [&](const QString &path) { return Session::open(DatabaseUrl::forFile(path), {}, database.catalog(), Access::Create); };
    QFile letter(folder.filePath(u"letter.txt"_s));
    QVERIFY(letter.open(QIODevice::WriteOnly));
    letter.write(QByteArray(4096, 'x'));
    letter.close();
    QCOMPARE(open(letter.fileName()).error().code, ErrorCode::Corrupt);
    QCOMPARE(open(folder.path()).error().code, ErrorCode::Corrupt);
    {
        const auto session = open(folder.filePath(u"other.db"_s));
        QVERIFY(SessionProbe(**session).exec(u"CREATE TABLE birds (name TEXT)"_s).ok());
    }
    QCOMPARE(open(folder.filePath(u"other.db"_s)).error().code, ErrorCode::Corrupt);
    {
        const auto session = open(folder.filePath(u"marked.db"_s));
        QVERIFY(SessionProbe(**session).exec(u"PRAGMA application_id = 252006673"_s).ok());
    }
    QCOMPARE(open(folder.filePath(u"marked.db"_s)).error().code, ErrorCode::Corrupt);
}

void SessionTest::aFileIsMadeOnlyWhenAsked()
{
    const TestDatabase database(TestDatabase::currentEngine());
    if (database.engine() == Engine::Postgresql)
        return; // a server has no file
    const QTemporaryDir folder;
    const DatabaseUrl url = DatabaseUrl::forFile(folder.filePath(u"a/b/site.db"_s));
    const auto missing = Session::open(url, {}, database.catalog(), Access::ReadWrite);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QCOMPARE(missing.error().arguments, QStringList{url.path()});
    QVERIFY(!QFile::exists(folder.filePath(u"a"_s)));
    const auto made = Session::open(url, {}, database.catalog(), Access::Create);
    QVERIFY(made.ok());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(url.path()) & others));
    QVERIFY(!(QFile::permissions(folder.filePath(u"a/b"_s)) & others));
    QVERIFY(!(QFile::permissions(folder.filePath(u"a"_s)) & others));
}

void SessionTest::wrongPasswordsAndAddressesAreTold()
{
    const TestDatabase database(TestDatabase::currentEngine());
    if (database.engine() == Engine::Sqlite)
        return; // a file has neither
    const auto open = [&](const DatabaseUrl &url, const Secret &password) { return Session::open(url, password, database.catalog(), Access::ReadWrite); };
    const auto wrong = open(database.url(), Secret::fromText(u"wrong"_s));
    QCOMPARE(wrong.error().code, ErrorCode::SignIn);
    QCOMPARE(wrong.error().reason, Reason::WrongPassword);
    QCOMPARE(open(database.url().withUser(u"nobody_at_all"_s), database.password()).error().code, ErrorCode::SignIn);
    const auto nowhere = open(database.url().withDatabase(u"no_such_database"_s), database.password());
    QCOMPARE(nowhere.error().code, ErrorCode::Unreachable);
    QCOMPARE(nowhere.error().reason, Reason::Address);
    const auto away = open(*DatabaseUrl::parse(u"postgresql://anna@127.0.0.1:1/gatehouse"_s), database.password());
    QCOMPARE(away.error().code, ErrorCode::Unreachable);
    QVERIFY(!away.error().detail.contains(QString::fromUtf8(database.password().bytes())));
    const auto unknown = open(*DatabaseUrl::parse(u"postgresql://anna@no-such-host.invalid/gatehouse"_s), database.password());
    QCOMPARE(unknown.error().reason, Reason::Address);
}

QTEST_GUILESS_MAIN(SessionTest)
#include "SessionTest.moc"
