// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "SessionProbe.h"

#include "storage/SqlText.h"
#include "support/TestDatabase.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse::storage;
using namespace gatehouse::support;
using gatehouse::test::TestDatabase;

class SqlCatalogTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void everyStatementPreparesOnARealDatabase();
    void everyNameIsAVerbAndAThing();
    void theEngineGetsItsOwnText();
    void aMissingNameSaysWhichFile();
    void aFileThatDoesNotFitIsRefused_data();
    void aFileThatDoesNotFitIsRefused();
    void placeholdersAreFoundOutsideOfTexts();
    void statementsOfAMigrationAreSplit();
};

namespace {

void write(const QTemporaryDir &folder, const QString &path, const QByteArray &text)
{
    QDir(folder.path()).mkpath(QFileInfo(path).path());
    QFile file(folder.filePath(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

// By PREPARE and EXPLAIN, so that the database reads the text and nothing is run.
void SqlCatalogTest::everyStatementPreparesOnARealDatabase()
{
    const TestDatabase database(TestDatabase::currentEngine());
    const auto session = database.openSession();
    SessionProbe probe(*session);
    static const QRegularExpression placeholder(u"(?<![:\\w]):(\\w+)"_s);
    QStringList problems;
    const QStringList names = database.catalog().names();
    for (const QString &name : names) {
        const auto found = database.catalog().statement(QLatin1StringView(name.toLatin1()));
        QString text = QString(found->text).replace(kKeysToken, u"1,2"_s);
        if (session->engine() == Engine::Postgresql) {
            for (qsizetype i = 0; i < found->placeholders.size(); ++i)
                text.replace(QRegularExpression(u"(?<!:):"_s + found->placeholders[i] + u"\\b"_s), u'$' + QString::number(i + 1));
            text = u"PREPARE attempt AS "_s + text;
        } else {
            text = u"EXPLAIN "_s + text.replace(placeholder, u"NULL"_s);
        }
        const Outcome outcome = probe.exec(text);
        if (!outcome.ok())
            problems.append(name + u": "_s + outcome.error().detail);
        else if (session->engine() == Engine::Postgresql)
            QVERIFY(probe.exec(u"DEALLOCATE attempt"_s).ok());
    }
    QCOMPARE(problems.join(u'\n'), QString());
    QVERIFY(names.size() >= 6);
}

void SqlCatalogTest::everyNameIsAVerbAndAThing()
{
    const auto catalog = SqlCatalog::load(TestDatabase::currentEngine());
    QVERIFY(catalog.ok());
    static const QRegularExpression shape(u"^[a-z]+(_[a-z]+)*/[a-z]+(_[a-z0-9]+)+$"_s);
    const QStringList names = catalog->names();
    for (const QString &name : names)
        QVERIFY2(shape.match(name).hasMatch(), qUtf8Printable(name));
}

void SqlCatalogTest::theEngineGetsItsOwnText()
{
    const QTemporaryDir folder;
    write(folder, u"users/select_one.sql"_s, "-- What it is for.\nSELECT 'a;b' -- not at the beginning of a line\n  WHERE :id = 1;\n");
    write(folder, u"users/select_two.sqlite.sql"_s, "-- Twin.\nSELECT 1\n");
    write(folder, u"users/select_two.postgresql.sql"_s, "-- Twin.\nSELECT 2\n");
    const Engine engine = TestDatabase::currentEngine();
    const auto catalog = SqlCatalog::load(engine, folder.path());
    QVERIFY(catalog.ok());
    QCOMPARE(catalog->names().join(u' '), u"users/select_one users/select_two"_s);
    QCOMPARE(*catalog->text("users/select_one"_L1), u"SELECT 'a;b' -- not at the beginning of a line\n  WHERE :id = 1"_s);
    QCOMPARE(*catalog->text("users/select_two"_L1), engine == Engine::Sqlite ? u"SELECT 1"_s : u"SELECT 2"_s);
    QCOMPARE(catalog->statement("users/select_one"_L1)->placeholders, QStringList{u"id"_s});
}

void SqlCatalogTest::aMissingNameSaysWhichFile()
{
    const auto catalog = SqlCatalog::load(TestDatabase::currentEngine());
    const auto text = catalog->text("users/select_nothing"_L1);
    QVERIFY(!text.ok());
    QCOMPARE(text.error().code, ErrorCode::Internal);
    QVERIFY(text.error().detail.contains(u"resources/sql/queries/users/select_nothing.sql"_s));
}

void SqlCatalogTest::aFileThatDoesNotFitIsRefused_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("problem");
    QTest::newRow("half a pair") << QStringList{u"a/select_b.sqlite.sql"_s} << u"a/select_b.postgresql.sql"_s;
    QTest::newRow("the other half") << QStringList{u"a/select_b.postgresql.sql"_s} << u"a/select_b.sqlite.sql"_s;
    QTest::newRow("common and own") << QStringList{u"a/select_b.sql"_s, u"a/select_b.sqlite.sql"_s, u"a/select_b.postgresql.sql"_s}
                                    << u"a/select_b.sql"_s;
    QTest::newRow("none at all") << QStringList() << u"no statements"_s;
}

void SqlCatalogTest::aFileThatDoesNotFitIsRefused()
{
    QFETCH(const QStringList, files);
    QFETCH(const QString, problem);
    const QTemporaryDir folder;
    for (const QString &file : files)
        write(folder, file, "SELECT 1");
    const auto catalog = SqlCatalog::load(TestDatabase::currentEngine(), folder.path());
    QVERIFY(!catalog.ok());
    QCOMPARE(catalog.error().code, ErrorCode::Internal);
    QVERIFY2(catalog.error().detail.contains(problem), qUtf8Printable(catalog.error().detail));
}

void SqlCatalogTest::placeholdersAreFoundOutsideOfTexts()
{
    QCOMPARE(placeholders(u"SELECT ':a', \":b\", x::text, :c, (:d_1),:c FROM t WHERE 'it''s :e' = :f"_s).join(u' '), u"c d_1 f"_s);
    QCOMPARE(placeholders(u"SELECT 1 WHERE a = ':"_s).join(u' '), QString());
    QCOMPARE(keyList({3, -1, qint64(1) << 40}), u"3,-1,1099511627776"_s);
    QCOMPARE(keyList({}), u"0"_s);
    QCOMPARE(quotedIdentifier(u"a\"b"_s), u"\"a\"\"b\""_s);
    QCOMPARE(quotedLiteral(u"O'Neill"_s), u"'O''Neill'"_s);
}

void SqlCatalogTest::statementsOfAMigrationAreSplit()
{
    const QStringList statements = splitStatements(u"-- About.\n\nCREATE TABLE a (b TEXT);\n\nCREATE TRIGGER t AFTER INSERT ON a BEGIN\n"
                                                   "    DELETE FROM c;\n    -- why\n    DELETE FROM d;\nEND;\n\nINSERT INTO a VALUES ('x;');"_s);
    QCOMPARE(statements.size(), 3);
    QCOMPARE(statements[0], u"CREATE TABLE a (b TEXT);"_s);
    QVERIFY(statements[1].endsWith(u"DELETE FROM d;\nEND;"_s));
    QCOMPARE(statements[2], u"INSERT INTO a VALUES ('x;');"_s);
}

QTEST_GUILESS_MAIN(SqlCatalogTest)
#include "SqlCatalogTest.moc"
