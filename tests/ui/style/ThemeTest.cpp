// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/Theme.h"
#include "ui/style/Icons.h"
#include "ui/style/Marks.h"
#include "ui/widgets/TableView.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStyleOptionHeader>
#include <QTest>

using namespace gatehouse::ui;

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scheme_changesAtRunTime();
    void density_reachesTablesThatStand();
    void fields_areAllOfOneHeight();
    void icons_followTheTextColour();
    void icons_ofEveryNameAreDrawn();
    void cells_beginWhereTheirHeadersBegin();
    void labels_beginAtTheRightOfAMirroredWindow();
};

void ThemeTest::labels_beginAtTheRightOfAMirroredWindow()
{
    const style::Theme theme(*qApp, style::Scheme::Light);
    const auto inkOf = [](Qt::LayoutDirection direction, const QString &text) {
        QLabel label(text);
        label.setLayoutDirection(direction);
        label.resize(300, 30);
        label.ensurePolished();
        const QImage image = label.grab().toImage();
        int first = image.width();
        int last = -1;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y).lightness() < 128) {
                    first = qMin(first, x);
                    last = qMax(last, x);
                }
            }
        }
        return std::pair(first, last);
    };
    for (const QString &text : {QStringLiteral("Person"), QStringLiteral("<b>Person</b> at"), QStringLiteral("שלום")}) {
        QVERIFY2(inkOf(Qt::LeftToRight, text).first < 10 || text == QStringLiteral("שלום"), qUtf8Printable(text));
        QVERIFY2(inkOf(Qt::RightToLeft, text).second > 290, qUtf8Printable(text));
    }
}

void ThemeTest::scheme_changesAtRunTime()
{
    style::Theme theme(*qApp, style::Scheme::Light);
    QSignalSpy changed(&theme, &style::Theme::toneChanged);
    QCOMPARE(QApplication::palette().color(QPalette::Window), style::Tokens::light().window);
    theme.setScheme(style::Scheme::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), style::Tokens::dark().window);
    QCOMPARE(changed.count(), 1);
}

void ThemeTest::density_reachesTablesThatStand()
{
    style::Theme theme(*qApp, style::Scheme::Light, style::Density::Comfortable);
    widgets::TableView table(QStringLiteral("Users"));
    QCOMPARE(table.verticalHeader()->defaultSectionSize(), 30);
    theme.setDensity(style::Density::Compact);
    QCOMPARE(table.verticalHeader()->defaultSectionSize(), 24);
}

void ThemeTest::fields_areAllOfOneHeight()
{
    style::Theme theme(*qApp, style::Scheme::Light);
    QLineEdit line;
    QComboBox combo;
    combo.addItem(QStringLiteral("Active"));
    QPushButton button(QStringLiteral("Find"));
    QCOMPARE(line.sizeHint().height(), 30);
    QCOMPARE(combo.sizeHint().height(), 30);
    QCOMPARE(button.sizeHint().height(), 30);
}

void ThemeTest::icons_followTheTextColour()
{
    const auto strongest = [] {
        const QImage image = style::icon(QStringLiteral("add")).pixmap(QSize(24, 24)).toImage();
        return image.pixelColor(12, 12).name();
    };
    style::Theme theme(*qApp, style::Scheme::Light);
    QCOMPARE(strongest(), style::Tokens::light().text.name());
    theme.setScheme(style::Scheme::Dark);
    QCOMPARE(strongest(), style::Tokens::dark().text.name());
}

void ThemeTest::icons_ofEveryNameAreDrawn()
{
    QVERIFY(style::iconNames().size() >= 30);
    for (const QString &name : style::iconNames()) {
        const QImage image = style::iconPixmap(name, 16, Qt::red, 1.0).toImage();
        bool drawn = false;
        for (int y = 0; y < 16; ++y)
            for (int x = 0; x < 16; ++x)
                drawn = drawn || image.pixelColor(x, y).alpha() > 128;
        QVERIFY2(drawn, qPrintable(name));
    }
    QVERIFY(style::icon(QStringLiteral("no such icon")).isNull());
}

void ThemeTest::cells_beginWhereTheirHeadersBegin()
{
    style::Theme theme(*qApp, style::Scheme::Light);
    widgets::TableView table(QStringLiteral("Users"));
    QStandardItemModel model(1, 1);
    // The same letter in both, so that the first painted column can be compared.
    model.setHorizontalHeaderLabels({QStringLiteral("H")});
    model.setItem(0, 0, new QStandardItem(QStringLiteral("H")));
    table.setModel(&model);
    table.resize(200, 120);
    const QImage image = table.grab().toImage();
    const auto firstInk = [&image](int top, int bottom) {
        for (int x = 4; x < image.width() - 4; ++x)
            for (int y = top; y < bottom; ++y)
                if (image.pixelColor(x, y).lightness() < 150)
                    return x;
        return -1;
    };
    const int header = table.horizontalHeader()->height();
    QVERIFY(qAbs(firstInk(6, header - 4) - firstInk(header + 6, header + 26)) <= 1);
}

QTEST_MAIN(ThemeTest)
#include "ThemeTest.moc"
