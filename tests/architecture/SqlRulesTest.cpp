// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "architecture/SqlRules.h"

#include <QTest>

using namespace gatehouse::test;

class SqlRulesTest final : public QObject {
    Q_OBJECT

private slots:
    void projectKeepsTheRules();
    void refuses_data();
    void refuses();
    void acceptsGoodTwins();
};

void SqlRulesTest::projectKeepsTheRules()
{
    const QList<SourceFile> files = sourceFiles({QStringLiteral("resources/sql")}, {QStringLiteral(".sql")});
    QVERIFY(!files.isEmpty());
    const SqlReport queries = checkSql(sourceFiles({QStringLiteral("resources/sql/queries")}, {QStringLiteral(".sql")}));
    const SqlReport all = checkSql(files);
    qInfo("SQL statements: %d, with overlays: %d; migration steps: %d, with overlays: %d", queries.statements, queries.overlays,
          all.statements - queries.statements, all.overlays - queries.overlays);
    QVERIFY2(all.problems.isEmpty(), qUtf8Printable(QLatin1Char('\n') + all.problems.join(QLatin1Char('\n'))));
}

void SqlRulesTest::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    const auto query = [](const char *name) -> QString {
        return QStringLiteral("sql/queries/user/") + QString::fromLatin1(name);
    };
    const auto sql = [](const char *text) -> QString {
        return QStringLiteral("-- Does something.\n") + QString::fromLatin1(text);
    };
    QTest::newRow("offset") << query("a.sql") << sql("SELECT id FROM users LIMIT 5 offset 10")
                            << QStringLiteral("pages by OFFSET");
    QTest::newRow("star") << query("a.sql") << sql("SELECT\n  u.* FROM users u") << QStringLiteral("selects *");
    QTest::newRow("replace") << query("a.sql") << sql("INSERT OR REPLACE INTO t VALUES (1)")
                             << QStringLiteral("replaces rows, which hides a delete from triggers");
    QTest::newRow("cast") << query("a.sql") << sql("SELECT id::text FROM users") << QStringLiteral("casts by ::");
    QTest::newRow("ilike") << query("a.sql") << sql("SELECT id FROM users WHERE n ILIKE :x") << QStringLiteral("uses ILIKE");
    QTest::newRow("silent") << query("a.sql") << QStringLiteral("-- SPDX-License-Identifier: Apache-2.0\nSELECT 1")
                            << QStringLiteral("does not say in its first line what it is for");
    QTest::newRow("empty") << query("a.sql") << sql("-- nothing\n") << QStringLiteral("is empty");
    QTest::newRow("one engine") << query("a.sqlite.sql") << sql("SELECT 1") << QStringLiteral("is written for one engine only");
}

void SqlRulesTest::refuses()
{
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    QFETCH(const QString, problem);
    const QStringList problems = checkSql({{path, text}}).problems;
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.first().endsWith(problem), qUtf8Printable(problems.first()));
}

void SqlRulesTest::acceptsGoodTwins()
{
    const QString sqlite = QStringLiteral("sql/queries/user/find.sqlite.sql");
    const QString postgresql = QStringLiteral("sql/queries/user/find.postgresql.sql");
    const QString common = QStringLiteral("sql/queries/user/find.sql");
    const QString one = QStringLiteral("-- Finds users.\nSELECT count(*), 'SELECT * :: -- OFFSET' FROM users /* :: */");
    const SqlReport good = checkSql({{sqlite, one}, {postgresql, QStringLiteral("-- Finds users.\nSELECT id::text FROM users")}});
    QCOMPARE(good.problems.join(QLatin1Char('\n')), QString());
    QCOMPARE(good.statements, 1);
    QCOMPARE(good.overlays, 1);

    const SqlReport equal = checkSql({{sqlite, one}, {postgresql, QStringLiteral("-- The same.\n") + one}});
    QCOMPARE(equal.problems.join(QLatin1Char('\n')),
             QStringLiteral("sql/queries/user/find says the same for both engines: one common file will do"));
    const SqlReport both = checkSql({{sqlite, one}, {postgresql, one + QStringLiteral(" u")}, {common, one}});
    QCOMPARE(both.problems.join(QLatin1Char('\n')),
             QStringLiteral("sql/queries/user/find is written for both engines and for one"));
}

QTEST_GUILESS_MAIN(SqlRulesTest)
#include "SqlRulesTest.moc"
