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
using ui::desk::DeskPreferences;

/// What the console is asked for when it starts, and what it remembers.
class OptionsTest : public QObject {
    Q_OBJECT

private slots:
    void readsTheContract();
    void saysWhatIsNoOption();
    void remembersTheView();
    void remembersForEachDatabaseAndOperator();
    void keepsNoName();
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
    const DeskPreferences wanted{ui::style::Scheme::Dark, ui::style::Density::Compact, u"de"_s, 5,
                                 DeskPreferences::Tabs::StartAfresh};
    {
        Preferences first(file);
        QCOMPARE(first.desk(), DeskPreferences());
        first.setDesk(wanted);
        first.setUsername(u"anna"_s);
    }
    const Preferences again(file);
    QCOMPARE(again.desk(), wanted);
    QCOMPARE(again.username(), u"anna"_s);
}

void OptionsTest::remembersForEachDatabaseAndOperator()
{
    QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"gatehouse.ini"_s));
    const auto office = support::DatabaseUrl::forFile(u"/office.db"_s);
    const auto anna = preferences.memoryOf(office, u"anna"_s);
    anna->keep(u"tabs"_s, QStringList{u"find user"_s, u"record user 7"_s});
    QCOMPARE(preferences.memoryOf(office, u"anna"_s)->recall(u"tabs"_s).toStringList(),
             (QStringList{u"find user"_s, u"record user 7"_s}));
    QVERIFY(!preferences.memoryOf(office, u"bea"_s)->recall(u"tabs"_s).isValid());
    QVERIFY(!preferences.memoryOf(support::DatabaseUrl::forFile(u"/other.db"_s), u"anna"_s)->recall(u"tabs"_s).isValid());
}

// Whose tabs they are cannot be read from the file.
void OptionsTest::keepsNoName()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"gatehouse.ini"_s);
    {
        Preferences preferences(path);
        preferences.memoryOf(support::DatabaseUrl::forFile(u"/office.db"_s), u"anna.lind"_s)
            ->keep(u"tabs"_s, QStringList{u"find user"_s});
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("find user"));
    QVERIFY(!text.contains("anna"));
    QVERIFY(!text.contains("office"));
}

QTEST_GUILESS_MAIN(OptionsTest)
#include "OptionsTest.moc"
