// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "architecture/IncludeRules.h"

#include <QTest>

using namespace gatehouse::test;

class IncludesTest final : public QObject {
    Q_OBJECT

private slots:
    void projectHasNoArrowThatRunsBack();
    void readsTheCalls();
    void refuses_data();
    void refuses();
    void refusesWhatNoSingleFileShows();
    void acceptsWhatIsLinked();

private:
    /// A small house: storage is private to services, find sees services.
    static QList<Module> house();
};

void IncludesTest::projectHasNoArrowThatRunsBack()
{
    const QStringList folders{QStringLiteral("models"), QStringLiteral("ui"), QStringLiteral("app")};
    QList<Module> modules;
    for (const SourceFile &cmake : sourceFiles(folders, {QStringLiteral("CMakeLists.txt")}))
        modules += modulesOf(cmake);
    QVERIFY(!modules.isEmpty());
    const QList<SourceFile> files = sourceFiles(folders, {QStringLiteral(".h"), QStringLiteral(".cpp")});
    QCOMPARE(installedQtModuleOf(QStringLiteral("QSqlQuery")), QStringLiteral("Sql"));
    QCOMPARE(installedQtModuleOf(QStringLiteral("QtWidgets/QLabel")), QStringLiteral("Widgets"));
    QCOMPARE(installedQtModuleOf(QStringLiteral("QString")), QStringLiteral("Core"));

    const IncludeReport report = checkIncludes(modules, files, installedQtModuleOf);
    QStringList arrows = report.arrows.values();
    arrows.sort();
    qInfo("folders: %lld, arrows between them: %lld, arrows that run back: %lld", static_cast<long long>(modules.size()),
          static_cast<long long>(arrows.size()), static_cast<long long>(report.arrowsThatRunBack.size()));
    qInfo().noquote() << arrows.join(QStringLiteral(", "));
    QVERIFY2(report.problems.isEmpty(), qUtf8Printable(QLatin1Char('\n') + report.problems.join(QLatin1Char('\n'))));
}

void IncludesTest::readsTheCalls()
{
    const QList<Module> modules = modulesOf({QStringLiteral("models/domain/CMakeLists.txt"), QStringLiteral(R"(
# gatehouse_library(comment LINKS nothing)
gatehouse_library(domain
    SOURCES Period.cpp Values.cpp   # two
    LINKS gatehouse::support Qt6::Core
    PRIVATE_LINKS PkgConfig::sodium)
gatehouse_program(gatehousectl SOURCES main.cpp LINKS gatehouse::domain)
)")});
    QCOMPARE(modules.size(), 2);
    QCOMPARE(modules[0].name, QStringLiteral("domain"));
    QCOMPARE(modules[0].folder, QStringLiteral("domain"));
    QCOMPARE(modules[0].links.join(QLatin1Char(' ')), QStringLiteral("gatehouse::support Qt6::Core"));
    QCOMPARE(modules[0].ownLinks.join(QLatin1Char(' ')), QStringLiteral("PkgConfig::sodium"));
    QCOMPARE(modules[1].name, QStringLiteral("gatehousectl"));
}

QList<Module> IncludesTest::house()
{
    const auto link = [](const char *name) { return QString::fromLatin1(name); };
    return {
        {QStringLiteral("support"), QStringLiteral("support"), {link("Qt6::Core")}, {}},
        {QStringLiteral("domain"), QStringLiteral("domain"), {link("gatehouse::support")}, {}},
        {QStringLiteral("storage"), QStringLiteral("storage"), {link("gatehouse::domain")}, {link("Qt6::Sql")}},
        {QStringLiteral("services"), QStringLiteral("services"), {link("gatehouse::domain")}, {link("gatehouse::storage")}},
        {QStringLiteral("find"), QStringLiteral("ui/find"), {link("gatehouse::services"), link("Qt6::Widgets")}, {}},
    };
}

void IncludesTest::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    QTest::newRow("a screen that includes storage")
        << QStringLiteral("ui/find/FindPage.cpp") << QStringLiteral("#include \"storage/Lane.h\"\n")
        << QStringLiteral("ui/find/FindPage.cpp includes \"storage/Lane.h\", and ui/find does not link gatehouse::storage");
    QTest::newRow("a value that knows a service")
        << QStringLiteral("models/domain/User.cpp") << QStringLiteral("#include \"services/UserService.h\"\n")
        << QStringLiteral("domain -> services runs back");
    QTest::newRow("SQL in a service")
        << QStringLiteral("models/services/UserService.cpp") << QStringLiteral("#include <QSqlQuery>\n")
        << QStringLiteral("models/services/UserService.cpp includes <QSqlQuery>, and services does not link Qt6::Sql");
    QTest::newRow("a colour in a value") << QStringLiteral("models/domain/User.cpp") << QStringLiteral("#include <QColor>\n")
                                         << QStringLiteral(
                                                "models/domain/User.cpp includes <QColor>, and domain does not link Qt6::Gui");
    QTest::newRow("a file that is not there")
        << QStringLiteral("models/domain/User.cpp") << QStringLiteral("#include \"gone/Away.h\"\n")
        << QStringLiteral("models/domain/User.cpp includes \"gone/Away.h\", which is nowhere");
    QTest::newRow("a folder that nobody made a library of") << QStringLiteral("models/strange/Thing.cpp") << QString()
                                                            << QStringLiteral("models/strange/Thing.cpp belongs to no library");
}

void IncludesTest::refuses()
{
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    QFETCH(const QString, problem);
    const IncludeReport report = checkIncludes(house(), {{path, text}}, installedQtModuleOf);
    QVERIFY2(report.problems.contains(problem), qUtf8Printable(report.problems.join(QLatin1Char('\n'))));
}

void IncludesTest::refusesWhatNoSingleFileShows()
{
    QList<Module> ring = house();
    ring[0].links.append(QStringLiteral("gatehouse::domain"));
    const QStringList ringProblems = checkIncludes(ring, {}, installedQtModuleOf).problems;
    QVERIFY(ringProblems.contains(QStringLiteral("a ring: support -> domain -> support")));
    QList<Module> leak = house();
    leak[4].ownLinks = {QStringLiteral("gatehouse::storage"), QStringLiteral("Qt6::Sql")};
    const QStringList leakProblems = checkIncludes(leak, {}, installedQtModuleOf).problems;
    QVERIFY(leakProblems.contains(QStringLiteral("ui/find can see storage")));
    QVERIFY(leakProblems.contains(QStringLiteral("ui/find links Qt6::Sql, which is storage's alone")));
    const QList<SourceFile> through{
        {QStringLiteral("models/services/UserService.h"), QStringLiteral("#include \"storage/Lane.h\"\n")},
        {QStringLiteral("ui/find/FindPage.cpp"), QStringLiteral("#include \"services/UserService.h\"\n")}};
    const QStringList throughProblems = checkIncludes(house(), through, installedQtModuleOf).problems;
    QCOMPARE(
        throughProblems.join(QLatin1Char('\n')),
        QStringLiteral("ui/find/FindPage.cpp includes \"storage/Lane.h\", and ui/find does not link gatehouse::storage (through "
                       "services/UserService.h)"));
}

void IncludesTest::acceptsWhatIsLinked()
{
    const QList<SourceFile> files{
        {QStringLiteral("models/storage/Lane.h"), QStringLiteral("#include \"support/Result.h\"\n#include <QSqlDatabase>\n")},
        {QStringLiteral("models/services/UserService.cpp"), QStringLiteral("#include \"storage/UserStore.h\"\n")},
        {QStringLiteral("ui/find/FindPage.cpp"),
         QStringLiteral("#include \"FindPage.h\"\n#include \"domain/Records.h\"\n#include <QLabel>\n#include <vector>\n"
                        "#include \"FindPage.moc\"\n")}};
    const IncludeReport report = checkIncludes(house(), files, installedQtModuleOf);
    QCOMPARE(report.problems.join(QLatin1Char('\n')), QString());
    QVERIFY(report.arrows.contains(QStringLiteral("ui/find -> domain")));
    QVERIFY(report.arrowsThatRunBack.isEmpty());
}

QTEST_GUILESS_MAIN(IncludesTest)
#include "IncludesTest.moc"
