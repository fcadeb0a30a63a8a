// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "architecture/Budget.h"

#include <QTest>

#include <algorithm>

using namespace gatehouse::test;

class BudgetTest final : public QObject {
    Q_OBJECT

private slots:
    void filesStayBelowTheCeiling();
    void functionsAreListed();
    void testsAreAQuarterOfAllLines();

    void countsFunctions();
    void seesWhatIsTooLong();
    void seesTooFewTests();

private:
    static QList<SourceFile> code();
    static QList<SourceFile> tests();
    static SourceFile fileOf(int lines) { return {QStringLiteral("models/Long.cpp"), QString(lines, QLatin1Char('\n'))}; }
};

QList<SourceFile> BudgetTest::code()
{
    return sourceFiles({QStringLiteral("models"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("portal")},
                       {QStringLiteral(".h"), QStringLiteral(".cpp")});
}

QList<SourceFile> BudgetTest::tests()
{
    return sourceFiles({QStringLiteral("tests")}, {QStringLiteral(".h"), QStringLiteral(".cpp"), QStringLiteral(".py")});
}

void BudgetTest::filesStayBelowTheCeiling()
{
    const QList<SourceFile> files = code() + tests();
    const auto largest =
        std::max_element(files.cbegin(), files.cend(), [](const auto &a, const auto &b) { return a.lines() < b.lines(); });
    QVERIFY(largest != files.cend());
    qInfo("the largest file: %s, %d lines", qUtf8Printable(largest->path), largest->lines());
    for (const QString &file : filesAbove(files, kFileWanted))
        qInfo("above %d lines: %s", kFileWanted, qUtf8Printable(file));
    const QStringList over = filesAbove(files, kFileCeiling);
    QVERIFY2(over.isEmpty(), qUtf8Printable(over.join(QLatin1Char('\n'))));
}

void BudgetTest::functionsAreListed()
{
    FunctionSize largest;
    QString where;
    for (const SourceFile &file : code()) {
        for (const FunctionSize &function : functionsOf(file.text)) {
            if (function.lines > largest.lines) {
                largest = function;
                where = file.path;
            }
        }
    }
    qInfo("the largest function: %s in %s, %d lines", qUtf8Printable(largest.name), qUtf8Printable(where), largest.lines);
    for (const QString &function : functionsAbove(code()))
        qInfo("above %d lines (a constructor: %d): %s", kFunctionWanted, kConstructorWanted, qUtf8Printable(function));
}

void BudgetTest::testsAreAQuarterOfAllLines()
{
    const double share = shareOfTests(code(), tests());
    qInfo("of 100 lines, %.1f are tests", share);
    QVERIFY2(share >= 25, qUtf8Printable(QString::number(share)));
}

void BudgetTest::countsFunctions()
{
    const QList<FunctionSize> functions = functionsOf(QStringLiteral(R"(#define LOOP(x) { while (x) { }
namespace gatehouse::ui {
enum class Kind { One, Two };
struct Plain { int value = 0; };
class Page : public QWidget {
    Q_OBJECT
public:
    Page() : m_list{1}, m_name("{")
    {
        build(); // }
    }
    int count() const { return 1; }

private:
    QList<int> m_list{1, 2};
};

template <typename T>
void Page::save(const T &record,
                int count)
{
    if (count > 1) {
        auto later = [] { return 2; };
    }
}

Page::Page(int)
    : m_list{}
{
}
const QList<int> kNumbers{1, 2, 3};
} // namespace gatehouse::ui
)"));
    QStringList seen;
    for (const FunctionSize &function : functions)
        seen.append(QStringLiteral("%1 %2 line %3 lines %4")
                        .arg(function.constructor ? QStringLiteral("constructor") : QStringLiteral("function"), function.name)
                        .arg(function.line)
                        .arg(function.lines));
    QCOMPARE(seen.join(QLatin1Char('\n')), QStringLiteral("constructor Page line 8 lines 4\n"
                                                          "function count line 12 lines 1\n"
                                                          "function Page::save line 18 lines 8\n"
                                                          "constructor Page::Page line 27 lines 4"));
}

void BudgetTest::seesWhatIsTooLong()
{
    QCOMPARE(filesAbove({fileOf(600)}, kFileCeiling), QStringList());
    QCOMPARE(filesAbove({fileOf(601)}, kFileCeiling), QStringList{QStringLiteral("models/Long.cpp: 601")});
    const QString body(59, QLatin1Char('\n'));
    const SourceFile function{QStringLiteral("a.cpp"), QStringLiteral("void run()\n{") + body + QStringLiteral("}\n")};
    QCOMPARE(functionsAbove({function}), QStringList{QStringLiteral("a.cpp:1 run: 61")});
    const SourceFile constructor{QStringLiteral("a.cpp"),
                                 QStringLiteral("Page::Page()\n{") + body.left(39) + QStringLiteral("}\n")};
    QCOMPARE(functionsAbove({constructor}), QStringList{QStringLiteral("a.cpp:1 Page::Page: 41")});
}

void BudgetTest::seesTooFewTests()
{
    QCOMPARE(shareOfTests({fileOf(300)}, {fileOf(100)}), 25.0);
    QVERIFY(shareOfTests({fileOf(301)}, {fileOf(100)}) < 25);
}

QTEST_GUILESS_MAIN(BudgetTest)
#include "BudgetTest.moc"
