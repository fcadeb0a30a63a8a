// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/Tokens.h"

#include <QTest>

using gatehouse::ui::style::contrast;
using gatehouse::ui::style::Tokens;

class TokensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrast_ofKnownPairs();
    void pair_isReadable_data();
    void pair_isReadable();
    void of_findsTheSchemeOfAPalette();
};

void TokensTest::contrast_ofKnownPairs()
{
    QCOMPARE(qRound(contrast(Qt::white, Qt::black) * 10), 210);
    QCOMPARE(qRound(contrast(Qt::red, Qt::red) * 10), 10);
    QCOMPARE(qRound(contrast(QColor(0x777777), Qt::white) * 100), 448);
}

void TokensTest::pair_isReadable_data()
{
    QTest::addColumn<QColor>("over");
    QTest::addColumn<QColor>("under");
    QTest::addColumn<double>("least");

    for (const bool dark : {false, true}) {
        const Tokens &tokens = dark ? Tokens::dark() : Tokens::light();
        const auto row = [dark](const char *what, const QColor &over, const QColor &under, double least) {
            QTest::addRow("%s: %s", dark ? "dark" : "light", what) << over << under << least;
        };
        const QList<QPair<const char *, QColor>> grounds{
            {"window", tokens.window}, {"surface", tokens.surface}, {"alternate", tokens.alternate}};
        const QList<QPair<const char *, QColor>> words{{"text", tokens.text},       {"muted", tokens.muted}, {"accent", tokens.accent},
                                                       {"danger", tokens.danger},   {"warning", tokens.warning},
                                                       {"good", tokens.good}};
        for (const auto &[ground, under] : grounds) {
            for (const auto &[word, over] : words)
                row(qPrintable(QStringLiteral("%1 on %2").arg(QLatin1StringView(word), QLatin1StringView(ground))), over, under, 4.5);
            row(qPrintable(QStringLiteral("control on %1").arg(QLatin1StringView(ground))), tokens.control, under, 3.0);
        }
        row("on accent", tokens.onAccent, tokens.accent, 4.5);
        row("text on selection", tokens.text, tokens.selection, 4.5);
        row("accent ring on selection", tokens.accent, tokens.selection, 3.0);
        row("disabled text", tokens.disabledText(), tokens.window, 3.0);
    }
}

void TokensTest::pair_isReadable()
{
    QFETCH(QColor, over);
    QFETCH(QColor, under);
    QFETCH(double, least);
    const double found = contrast(over, under);
    QVERIFY2(found >= least, qPrintable(QStringLiteral("%1 on %2 has %3").arg(over.name(), under.name()).arg(found)));
}

void TokensTest::of_findsTheSchemeOfAPalette()
{
    QCOMPARE(Tokens::of(Tokens::dark().palette()).window, Tokens::dark().window);
    QCOMPARE(Tokens::of(Tokens::light().palette()).window, Tokens::light().window);
}

QTEST_MAIN(TokensTest)
#include "TokensTest.moc"
