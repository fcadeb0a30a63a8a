// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/FuzzyMatch.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using gatehouse::ui::palette::fuzzyScore;

/// What fits what was typed, and how well.
class FuzzyMatchTest : public QObject {
    Q_OBJECT

private slots:
    void fits_data();
    void fits();
    void theBetterFitComesFirst();
};

void FuzzyMatchTest::fits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("expected");
    QTest::newRow("beginning") << u"new"_s << u"New User"_s << true;
    QTest::newRow("second word") << u"user"_s << u"New User"_s << true;
    QTest::newRow("any order") << u"user new"_s << u"New User"_s << true;
    QTest::newRow("inside") << u"fere"_s << u"Preferences…"_s << true;
    QTest::newRow("initials") << u"nu"_s << u"New User"_s << true;
    QTest::newRow("initials and more") << u"nus"_s << u"New User"_s << true;
    QTest::newRow("accents") << u"jorg"_s << u"Jörg Lindner"_s << true;
    QTest::newRow("one word misses") << u"new moon"_s << u"New User"_s << false;
    QTest::newRow("letters anywhere") << u"wue"_s << u"New User"_s << false;
    QTest::newRow("nothing typed") << QString() << u"New User"_s << true;
}

void FuzzyMatchTest::fits()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, name);
    QFETCH(const bool, expected);
    QCOMPARE(fuzzyScore(typed, name).has_value(), expected);
}

void FuzzyMatchTest::theBetterFitComesFirst()
{
    QVERIFY(*fuzzyScore(u"users"_s, u"Users"_s) > *fuzzyScore(u"users"_s, u"Users of a lab"_s));
    QVERIFY(*fuzzyScore(u"user"_s, u"User Types"_s) > *fuzzyScore(u"user"_s, u"New User"_s));
    QVERIFY(*fuzzyScore(u"user"_s, u"New User"_s) > *fuzzyScore(u"ser"_s, u"New User"_s));
    QVERIFY(*fuzzyScore(u"ser"_s, u"New User"_s) > *fuzzyScore(u"nu"_s, u"New User"_s));
    QVERIFY(*fuzzyScore(u"new"_s, u"New User"_s) > *fuzzyScore(u"new"_s, u"New Portal User"_s));
}

QTEST_GUILESS_MAIN(FuzzyMatchTest)
#include "FuzzyMatchTest.moc"
