// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/Desk.h"
#include "support/PostgresServer.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::test;
using namespace Qt::Literals::StringLiterals;

/// What holds for every command: help, usage, exit status, and databases that cannot be used.
class UsageTest final : public QObject {
    Q_OBJECT

private slots:
    void everyCommandHasHelp();
    void versionIsSaid();
    void wrongUsageIsStatusTwo_data();
    void wrongUsageIsStatusTwo();
    void outputIsOneDocument();
    void secretsAreNoOptions();
    void manualNamesEveryCommandAndOption();
    void fileThatIsNoDatabase();
    void fileThatIsNotThere();
    void databaseOfANewerProgram();
    void serverThatIsAway();
    void serverThatRefusesThePassword();
    void serverWithoutSchema();
    void urlWithAPassword();

private:
    static QString helpOf(const QStringList &words);
    QTemporaryDir m_folder;
};

QString UsageTest::helpOf(const QStringList &words)
{
    const CommandRun run = CommandLine(u"sqlite:none"_s, QString()).runPlain(words + QStringList{u"--help"_s});
    return run.status == 0 && run.error.isEmpty() ? QString::fromUtf8(run.output) : QString();
}

void UsageTest::everyCommandHasHelp()
{
    const QStringList commands{u"init"_s,
                               u"demo"_s,
                               u"operator add"_s,
                               u"operator set"_s,
                               u"operator remove"_s,
                               u"operator list"_s,
                               u"facility add"_s,
                               u"facility list"_s,
                               u"facility show"_s,
                               u"facility set"_s,
                               u"facility deactivate"_s,
                               u"facility delete"_s,
                               u"user add"_s,
                               u"user list"_s,
                               u"user show"_s,
                               u"user set"_s,
                               u"user deactivate"_s,
                               u"user leave"_s,
                               u"user delete"_s,
                               u"user group"_s,
                               u"user lab"_s,
                               u"user password"_s,
                               u"user unlock"_s,
                               u"contact add"_s,
                               u"contact list"_s,
                               u"contact show"_s,
                               u"contact set"_s,
                               u"contact deactivate"_s,
                               u"contact delete"_s,
                               u"contact link"_s,
                               u"contact unlink"_s,
                               u"contact facility"_s,
                               u"portal-user add"_s,
                               u"group list"_s,
                               u"group show"_s,
                               u"type list"_s,
                               u"type show"_s,
                               u"licence list"_s,
                               u"asset add"_s,
                               u"asset list"_s,
                               u"check"_s,
                               u"who-sees"_s,
                               u"audit"_s,
                               u"setting list"_s,
                               u"setting set"_s};
    const QString all = helpOf({});
    for (const QString &command : commands) {
        QVERIFY2(all.contains(u"gatehousectl "_s + command), qUtf8Printable(command));
        QVERIFY2(helpOf(command.split(u' ')).contains(u"gatehousectl "_s + command), qUtf8Printable(command));
    }
    QVERIFY(helpOf({u"user"_s}).contains(u"gatehousectl user unlock"_s));
}

void UsageTest::versionIsSaid()
{
    const CommandRun run = CommandLine(u"sqlite:none"_s, QString()).runPlain({u"--version"_s});
    QCOMPARE(run.status, 0);
    QVERIFY(QRegularExpression(u"^gatehousectl \\d+\\.\\d+\\.\\d+\\n$"_s).match(QString::fromUtf8(run.output)).hasMatch());
}

void UsageTest::wrongUsageIsStatusTwo_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"",
                              "nonsense",
                              "user",
                              "user nonsense",
                              "user show",
                              "user show a b",
                              "user add new --colour red",
                              "user add new --first",
                              "init --json=yes",
                              "facility add ONE",
                              "contact link J-1",
                              "setting set",
                              "check",
                              "check a --customer b",
                              "who-sees",
                              "who-sees --asset a --right b",
                              "asset list",
                              "operator add a",
                              "operator set a",
                              "portal-user add a --password-stdin --passphrase"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void UsageTest::wrongUsageIsStatusTwo()
{
    QFETCH(const QString, words);
    const CommandRun run =
        CommandLine(u"sqlite:"_s + m_folder.filePath(u"none.db"_s), QString()).run(QProcess::splitCommand(words));
    QCOMPARE(run.status, 2);
    QCOMPARE(run.code(), u"usage"_s);
    QVERIFY(run.error.contains(u"gatehousectl "_s));
    QVERIFY(run.output.isEmpty());
}

void UsageTest::outputIsOneDocument()
{
    const Desk desk(support::Engine::Sqlite);
    desk.furnish();
    for (const char *words : {"user list", "contact list", "facility list", "group list", "type list", "licence list",
                              "operator list", "setting list", "audit", "asset list --as jdoe", "who-sees --facility MT"}) {
        const CommandRun run = desk.run(QString::fromLatin1(words));
        QVERIFY2(run.status == 0 && keys(run.json()) == u"items next"_s, words);
        QVERIFY2(run.json().value("next"_L1).isNull(), words);
        const CommandRun lines = desk.commands().runPlain(QStringList{u"--database"_s, desk.database().url().text()} +
                                                          QProcess::splitCommand(QString::fromLatin1(words)));
        QVERIFY2(lines.status == 0 && !lines.output.startsWith('{'), words);
    }
    // by the environment alone
    qputenv("GATEHOUSE_DATABASE", desk.database().url().text().toUtf8());
    QCOMPARE(desk.commands().runPlain({u"user"_s, u"show"_s, u"jdoe"_s, u"--json"_s}).json().value("login"_L1).toString(),
             u"jdoe"_s);
    qunsetenv("GATEHOUSE_DATABASE");
}

void UsageTest::secretsAreNoOptions()
{
    const QString help = helpOf({});
    QVERIFY(!QRegularExpression(u"--(password|passphrase|secret)[ =][A-Z]"_s).match(help).hasMatch());
    QVERIFY(help.contains(u"--password-stdin"_s));
}

void UsageTest::manualNamesEveryCommandAndOption()
{
    QFile file(QStringLiteral(GATEHOUSE_SOURCE_DIR "/docs/manual/commands.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString manual = QString::fromUtf8(file.readAll()).simplified();
    const QStringList lines = helpOf({}).split(u'\n');
    for (const QString &line : lines) {
        if (!line.startsWith(u"gatehousectl "_s) || line.contains(u"COMMAND"_s))
            continue;
        const QString command = line.section(u' ', 1).section(u" ["_s, 0, 0);
        const QString words =
            command.section(u' ', 0, command.contains(u' ') && command.at(command.indexOf(u' ') + 1).isLower() ? 1 : 0);
        QVERIFY2(manual.contains(u"`"_s + words), qUtf8Printable(words));
        static const QRegularExpression option(u"--[a-z-]+"_s);
        for (auto options = option.globalMatch(line); options.hasNext();) {
            const QString name = options.next().captured();
            QVERIFY2(manual.contains(name), qUtf8Printable(line));
        }
    }
}

void UsageTest::fileThatIsNoDatabase()
{
    QFile file(m_folder.filePath(u"letter.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray letter("Dear office, this is a letter and no database. ");
    file.write(letter.repeated(100));
    file.close();
    for (const char *words : {"user list", "init", "demo"}) {
        const CommandRun run =
            CommandLine(u"sqlite:"_s + file.fileName(), QString()).run(QProcess::splitCommand(QString::fromLatin1(words)));
        QVERIFY2(run.status == 1 && run.code() == u"corrupt"_s, qUtf8Printable(run.error));
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), letter.repeated(100));
}

void UsageTest::fileThatIsNotThere()
{
    const QString path = m_folder.filePath(u"nowhere/none.db"_s);
    const CommandRun run = CommandLine(u"sqlite:"_s + path, QString()).run({u"user"_s, u"list"_s});
    QCOMPARE(run.status, 1);
    QCOMPARE(run.code(), u"not-found"_s);
    QVERIFY(run.sentence().contains(path));
    QVERIFY(!QFile::exists(path));
}

void UsageTest::databaseOfANewerProgram()
{
    const Desk desk(support::Engine::Sqlite);
    desk.rows(u"INSERT INTO schema_migrations (version, name, checksum, minimum_program) VALUES (999, 'later', 'x', 999)"_s);
    for (const char *words : {"user list", "init", "demo"}) {
        const CommandRun run = desk.run(QString::fromLatin1(words));
        QVERIFY2(run.status == 1 && run.code() == u"too-new"_s, qUtf8Printable(run.error));
        QVERIFY(run.sentence().contains(u"999"_s));
    }
}

void UsageTest::serverThatIsAway()
{
    // port 1 of this machine: nobody answers there
    const CommandRun run =
        CommandLine(u"postgresql://anna@127.0.0.1:1/gatehouse"_s, u"secret words"_s).run({u"user"_s, u"list"_s});
    QCOMPARE(run.status, 3);
    QCOMPARE(run.code(), u"unreachable"_s);
    QVERIFY(!run.error.contains(u"secret words"_s));
}

void UsageTest::serverThatRefusesThePassword()
{
    const Desk desk(support::Engine::Postgresql);
    const CommandRun run = CommandLine(desk.database().url(), u"wrong words"_s).run({u"user"_s, u"list"_s});
    QCOMPARE(run.status, 3);
    QCOMPARE(run.code(), u"sign-in"_s);
    QVERIFY(!run.error.contains(u"wrong words"_s));
}

void UsageTest::serverWithoutSchema()
{
    const Desk desk(support::Engine::Postgresql, TestDatabase::Content::Empty);
    const CommandRun run = desk.run(u"user list"_s);
    QCOMPARE(run.status, 1);
    QCOMPARE(run.code(), u"no-schema"_s);
    QVERIFY(run.sentence().contains(u"gatehousectl init"_s));
}

void UsageTest::urlWithAPassword()
{
    const CommandRun run = CommandLine(u"postgresql://anna:secret@127.0.0.1/gatehouse"_s, QString()).run({u"user"_s, u"list"_s});
    QCOMPARE(run.status, 1);
    QCOMPARE(run.code(), u"invalid"_s);
    QVERIFY(run.sentence().startsWith(u"Database"_s));
    QVERIFY(!run.error.contains(u"secret"_s));
}

QTEST_GUILESS_MAIN(UsageTest)
#include "UsageTest.moc"
