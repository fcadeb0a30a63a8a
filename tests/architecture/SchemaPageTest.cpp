// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "support/PlainConnection.h"
#include "support/PostgresServer.h"
#include "support/TestDatabase.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::test;

/// Columns by table.
using Tables = QMap<QString, QSet<QString>>;

namespace {

/// What a page of the schema names: a heading `### table` (`· ENGINE only` behind it when the other engine has it not), and below it
/// table lines whose first cell holds columns in backticks.
Tables tablesOfPage(const QString &text, const QString &engineName)
{
    static const QRegularExpression heading(QStringLiteral("^### (\\w+)(?: · (\\w+) only)?$"));
    static const QRegularExpression word(QStringLiteral("`(\\w+)`"));
    Tables tables;
    QString table;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1Char('#')))
            table.clear();
        if (const auto match = heading.match(line); match.hasMatch()) {
            const bool here = match.captured(2).isEmpty() || match.captured(2) == engineName;
            table = here ? match.captured(1) : QString();
            if (here)
                tables.insert(table, {});
        }
        if (table.isEmpty() || !line.startsWith(QLatin1String("| `")))
            continue;
        for (auto words = word.globalMatch(line.section(QLatin1Char('|'), 1, 1)); words.hasNext();)
            tables[table].insert(words.next().captured(1));
    }
    return tables;
}

Tables tablesOf(const TestDatabase &database)
{
    const PlainConnection connection(database.url(), QString::fromUtf8(database.password().bytes()));
    const QString question =
        database.engine() == support::Engine::Sqlite
            ? QStringLiteral("SELECT m.name, c.name FROM pragma_table_list AS m JOIN pragma_table_info(m.name) AS c "
                             "WHERE m.schema = 'main' AND m.type IN ('table', 'virtual') AND m.name NOT LIKE 'sqlite%'")
            : QStringLiteral("SELECT table_name, column_name FROM information_schema.columns "
                             "WHERE table_schema = 'gatehouse'");
    Tables tables;
    const QStringList rows = connection.rows(question);
    for (const QString &row : rows)
        tables[row.section(QLatin1Char('|'), 0, 0)].insert(row.section(QLatin1Char('|'), 1, 1));
    return tables;
}

QStringList missing(const Tables &wanted, const Tables &there)
{
    QStringList names;
    for (auto table = wanted.cbegin(); table != wanted.cend(); ++table) {
        for (const QString &column : table.value()) {
            if (!there.value(table.key()).contains(column))
                names.append(table.key() + QLatin1Char('.') + column);
        }
    }
    names.sort();
    return names;
}

} // namespace

/// docs/schema.md is held to the schema that the migrations make.
class SchemaPageTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void pageAndSchemaNameTheSame();
    void aMissingColumnIsSeen();
};

void SchemaPageTest::pageAndSchemaNameTheSame()
{
    QFile file(QStringLiteral(GATEHOUSE_SOURCE_DIR "/docs/schema.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const TestDatabase database(TestDatabase::currentEngine());
    const bool isFile = database.engine() == support::Engine::Sqlite;
    const Tables named =
        tablesOfPage(QString::fromUtf8(file.readAll()), isFile ? QStringLiteral("SQLite") : QStringLiteral("PostgreSQL"));
    const Tables there = tablesOf(database);
    QVERIFY(there.size() > 20);
    QCOMPARE(missing(there, named).join(QLatin1Char(' ')), QString());
    QCOMPARE(missing(named, there).join(QLatin1Char(' ')), QString());
}

void SchemaPageTest::aMissingColumnIsSeen()
{
    const Tables named = tablesOfPage(
        QStringLiteral(
            "### users\n\n| `id` | the `other` |\n| `a`, `b` | |\n## x\n| `no` | |\n### y · PostgreSQL only\n| `z` | |\n"),
        QStringLiteral("SQLite"));
    QCOMPARE(missing({{QStringLiteral("users"), {QStringLiteral("id"), QStringLiteral("other")}}}, named),
             QStringList{QStringLiteral("users.other")});
    QCOMPARE(missing(named, {{QStringLiteral("users"), {QStringLiteral("id"), QStringLiteral("b")}}}),
             QStringList{QStringLiteral("users.a")});
}

QTEST_GUILESS_MAIN(SchemaPageTest)
#include "SchemaPageTest.moc"
