// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/console/Options.h"
#include "app/console/Preferences.h"

#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;
using namespace Qt::Literals::StringLiterals;
using console::Options;
using console::Preferences;
using console::readOptions;

/// What the console is asked for when it starts, and what it remembers.
class OptionsTest : public QObject {
    Q_OBJECT

private slots:
    void readsTheContract();
    void saysWhatIsNoOption();
    void remembersTheView();
};

void OptionsTest::readsTheContract()
{
    const Options options = readOptions({u"gatehouse"_s, u"--database"_s, u"sqlite:office.db"_s, u"--language"_s, u"de"_s});
    QCOMPARE(options.problem, QString());
    QCOMPARE(options.database, u"sqlite:office.db"_s);
    QCOMPARE(options.language, u"de"_s);
    QVERIFY(!options.version);
    QVERIFY(readOptions({u"gatehouse"_s, u"--version"_s}).version);
    QVERIFY(readOptions({u"gatehouse"_s, u"--help"_s}).helpText.contains(u"--language <LL>"_s));
}

void OptionsTest::saysWhatIsNoOption()
{
    QCOMPARE(readOptions({u"gatehouse"_s, u"--sideways"_s}).problem, u"Unknown option 'sideways'."_s);
    QCOMPARE(readOptions({u"gatehouse"_s, u"office.db"_s}).problem, u"“office.db” is no option."_s);
}

void OptionsTest::remembersTheView()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"gatehouse.ini"_s);
    {
        Preferences first(file);
        QCOMPARE(first.scheme(), ui::style::Scheme::System);
        QCOMPARE(first.density(), ui::style::Density::Comfortable);
        first.setScheme(ui::style::Scheme::Dark);
        first.setDensity(ui::style::Density::Compact);
        first.setUsername(u"anna"_s);
    }
    const Preferences again(file);
    QCOMPARE(again.scheme(), ui::style::Scheme::Dark);
    QCOMPARE(again.density(), ui::style::Density::Compact);
    QCOMPARE(again.username(), u"anna"_s);
}

QTEST_GUILESS_MAIN(OptionsTest)
#include "OptionsTest.moc"
