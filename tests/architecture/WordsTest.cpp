// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "architecture/WordRules.h"

#include <QTest>

using namespace gatehouse::test;

class WordsTest final : public QObject {
    Q_OBJECT

private slots:
    void projectSaysNothingThatItShouldNot();
    void refuses_data();
    void refuses();
    void acceptsWhatIsPublic();
};

void WordsTest::projectSaysNothingThatItShouldNot()
{
    // whole licences and word lists are other people's texts
    static const QStringList foreign{QStringLiteral("LICENSE"), QStringLiteral("resources/words/"),
                                     QStringLiteral("resources/fonts/"), QStringLiteral("docs/screenshots/"),
                                     QStringLiteral("translations/")};
    QStringList problems;
    const QList<SourceFile> files = sourceFiles({QString()}, {});
    QVERIFY(files.size() > 20);
    for (const SourceFile &file : files) {
        const bool isForeign =
            std::any_of(foreign.cbegin(), foreign.cend(), [&](const QString &path) { return file.path.startsWith(path); });
        if (!isForeign)
            problems += wordProblems(file);
    }
    QVERIFY2(problems.isEmpty(), qUtf8Printable(QLatin1Char('\n') + problems.join(QLatin1Char('\n'))));
}

void WordsTest::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("problem");
    // put together here, so that this file does not say them
    const QString slash = QStringLiteral("/");
    QTest::newRow("unfinished work") << QStringLiteral("a.md") << QStringLiteral("// TO") + QStringLiteral("DO later")
                                     << QStringLiteral("a.md:1 marks unfinished work: TO") + QStringLiteral("DO");
    QTest::newRow("a machine's folder") << QStringLiteral("a.md")
                                        << QStringLiteral("see ") + slash + QStringLiteral("home/anna/file")
                                        << QStringLiteral("a.md:1 names a folder of a machine: ") + slash +
                                               QStringLiteral("home");
    QTest::newRow("the root's folder") << QStringLiteral("a.json") << QLatin1Char('"') + slash + QStringLiteral("root\"")
                                       << QStringLiteral("a.json:1 names a folder of a machine: ") + slash +
                                              QStringLiteral("root");
    QTest::newRow("a host") << QStringLiteral("a.md")
                            << QStringLiteral("http:") + slash + slash + QStringLiteral("git.office.lan/x")
                            << QStringLiteral("a.md:1 names a host: git.office.lan");
    QTest::newRow("an address") << QStringLiteral("a.md") << QStringLiteral("connect to 10.1") + QStringLiteral(".2.3")
                                << QStringLiteral("a.md:1 names a host: 10.1") + QStringLiteral(".2.3");
    QTest::newRow("no header") << QStringLiteral("a.cpp") << QStringLiteral("int main() {}")
                               << QStringLiteral("a.cpp:1 lacks the SPDX lines");
    QTest::newRow("a script without header")
        << QStringLiteral("start") << QStringLiteral("#!/usr/bin/env bash") << QStringLiteral("start:1 lacks the SPDX lines");
}

void WordsTest::refuses()
{
    QFETCH(const QString, path);
    QFETCH(const QString, line);
    QFETCH(const QString, problem);
    QCOMPARE(wordProblems({path, line}).join(QLatin1Char('\n')), problem);
}

void WordsTest::acceptsWhatIsPublic()
{
    const SourceFile file{
        QStringLiteral("a.md"),
        QStringLiteral("https://portal.example.org:35855/ and http://127.0.0.1/ and https://www.apache.org/licenses/\n"
                       "/usr/lib/postgresql, $HOME/work, ui/home/Page.h, homework, version 1.2.3\n")};
    QCOMPARE(wordProblems(file).join(QLatin1Char('\n')), QString());
}

QTEST_GUILESS_MAIN(WordsTest)
#include "WordsTest.moc"
