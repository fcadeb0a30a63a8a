// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "SessionProbe.h"

#include "storage/Migrator.h"
#include "support/TestDatabase.h"

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
    void aUnitIsCommittedWhole();
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

QTEST_GUILESS_MAIN(SessionTest)
#include "SessionTest.moc"
