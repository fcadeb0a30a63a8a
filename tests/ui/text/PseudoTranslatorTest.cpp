// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/PseudoTranslator.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using gatehouse::ui::text::PseudoTranslator;

/// The language that nobody speaks.
class PseudoTranslatorTest : public QObject {
    Q_OBJECT

private slots:
    void textsGrowByTwoFifths();
    void placesMnemonicsAndTagsStay();
    void whatIsNotTranslatedIsSeen();
    void saysWhichWayTextRuns();
    void namesOfKeysStay();
};

void PseudoTranslatorTest::textsGrowByTwoFifths()
{
    QCOMPARE(PseudoTranslator::pseudo(u"Save"_s), u"⟦Šáṽé⟧"_s);
    const QString source = u"Changecolumnsandsortorder"_s;
    QCOMPARE(PseudoTranslator::pseudo(source).size(), source.size() * 14 / 10);
    QCOMPARE(PseudoTranslator::pseudo(QString()), QString());
}

void PseudoTranslatorTest::placesMnemonicsAndTagsStay()
{
    QCOMPARE(PseudoTranslator::pseudo(u"&Find"_s), u"⟦&Fíñď⟧"_s);
    QVERIFY(PseudoTranslator::pseudo(u"%1 of %2"_s).contains(u"%1"_s));
    QCOMPARE(QString(PseudoTranslator::pseudo(u"%1 of %2"_s)).arg(u"A"_s, u"B"_s), u"⟦A óƒ B⟧"_s);
    QVERIFY(PseudoTranslator::pseudo(u"%n user(s)"_s).startsWith(u"⟦%n ú"_s));
    QVERIFY(PseudoTranslator::pseudo(u"<b>bold</b>"_s).startsWith(u"⟦<b>ƀóļď</b>"_s));
    QCOMPARE(PseudoTranslator::pseudo(u"100 %"_s), u"⟦100 %⟧"_s);
}

void PseudoTranslatorTest::whatIsNotTranslatedIsSeen()
{
    const QString title = QString(PseudoTranslator::pseudo(u"%1 – Gatehouse"_s)).arg(PseudoTranslator::pseudo(u"Users"_s));
    QCOMPARE(PseudoTranslator::unmarked(title), QString());
    QCOMPARE(PseudoTranslator::unmarked(title + u" left over"_s), u" left over"_s);
    QCOMPARE(PseudoTranslator::unmarked(u"Users"_s), u"Users"_s);
}

void PseudoTranslatorTest::saysWhichWayTextRuns()
{
    const PseudoTranslator mirrored(PseudoTranslator::Direction::RightToLeft);
    QCOMPARE(mirrored.translate("QGuiApplication", "QT_LAYOUT_DIRECTION", nullptr, -1), u"RTL"_s);
    const PseudoTranslator plain(PseudoTranslator::Direction::LeftToRight);
    QCOMPARE(plain.translate("QGuiApplication", "QT_LAYOUT_DIRECTION", nullptr, -1), u"LTR"_s);
}

void PseudoTranslatorTest::namesOfKeysStay()
{
    const PseudoTranslator translator(PseudoTranslator::Direction::LeftToRight);
    QCOMPARE(translator.translate("QShortcut", "Ctrl", nullptr, -1), u"Ctrl"_s);
    QCOMPARE(translator.translate("QPlatformTheme", "Cancel", nullptr, -1).front(), PseudoTranslator::kOpening);
}

QTEST_GUILESS_MAIN(PseudoTranslatorTest)
#include "PseudoTranslatorTest.moc"
