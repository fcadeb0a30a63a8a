// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/DualGrid.h"

#include "support/UnnamedWidgets.h"
#include "ui/widgets/TableView.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTest>

using namespace gatehouse::ui::widgets;

namespace {

/// Labs with the keys 1, 2, 3 …
void fill(QStandardItemModel &model, const QStringList &names)
{
    model.setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("Code")});
    for (const QString &name : names) {
        auto *item = new QStandardItem(name);
        item->setData(model.rowCount() + 1, Qt::UserRole);
        model.appendRow({item, new QStandardItem(name.left(3).toLower())});
    }
}

const QStringList kLabs{QStringLiteral("Calibration North"), QStringLiteral("Mass Lab"), QStringLiteral("Calibration South")};

/// Knows the keys of its rows before it has read their cells.
class SlowModel : public QStandardItemModel {
public:
    QVariant data(const QModelIndex &index, int role) const override
    {
        return m_isRead || role == Qt::UserRole ? QStandardItemModel::data(index, role) : QVariant();
    }
    void read()
    {
        m_isRead = true;
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

private:
    bool m_isRead = false;
};

} // namespace

class DualGridTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void FLU_12_enterMovesTheRowOnce();
    void FLU_12_buttonsMoveManyRows();
    void moveDown_underAFilterAndASort();
    void taken_isNeverMoved();
    void select_refusesADouble();
    void moveDown_beforeTheRowIsRead();
    void noWidgetIsUnnamed();
};

void DualGridTest::FLU_12_enterMovesTheRowOnce()
{
    QStandardItemModel labs;
    fill(labs, kLabs);
    DualGrid grid;
    grid.setResults(&labs);
    QSignalSpy changed(&grid, &DualGrid::selectionChanged);
    grid.results()->setCurrentIndex(labs.index(1, 0));
    QTest::keyClick(grid.results(), Qt::Key_Return);
    QTest::keyClick(grid.results(), Qt::Key_Return);
    QCOMPARE(grid.selectedNames(), QStringList{QStringLiteral("Mass Lab")});
    QCOMPARE(changed.count(), 1);

    grid.selected()->setCurrentIndex(grid.selected()->model()->index(0, 0));
    QTest::keyClick(grid.selected(), Qt::Key_Enter);
    QCOMPARE(grid.selectedNames(), QStringList());
}

void DualGridTest::FLU_12_buttonsMoveManyRows()
{
    QStandardItemModel labs;
    fill(labs, kLabs);
    DualGrid grid;
    grid.setResults(&labs);
    QVERIFY(!grid.moveDownButton()->isEnabled());
    grid.results()->selectAll();
    QVERIFY(grid.moveDownButton()->isEnabled());
    grid.moveDownButton()->click();
    grid.moveDown();
    QCOMPARE(grid.selectedNames(), kLabs);
    QVERIFY(!grid.moveDownButton()->isEnabled());
    grid.selected()->selectAll();
    grid.moveUpButton()->click();
    QCOMPARE(grid.selectedKeys(), QList<QVariant>());
}

void DualGridTest::moveDown_underAFilterAndASort()
{
    QStandardItemModel labs;
    fill(labs, kLabs);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&labs);
    DualGrid grid;
    grid.setResults(&proxy);
    proxy.setFilterFixedString(QStringLiteral("South"));
    grid.results()->selectRow(0);
    grid.moveDown();
    proxy.setFilterFixedString(QStringLiteral("Calibration"));
    proxy.sort(0, Qt::DescendingOrder);
    grid.results()->selectAll();
    grid.moveDown();
    QCOMPARE(grid.selectedNames(), (QStringList{QStringLiteral("Calibration South"), QStringLiteral("Calibration North")}));
    proxy.setFilterFixedString(QStringLiteral("nothing like it"));
    QCOMPARE(grid.selectedKeys(), (QList<QVariant>{3, 1}));
}

void DualGridTest::taken_isNeverMoved()
{
    QStandardItemModel labs;
    fill(labs, kLabs);
    DualGrid grid;
    grid.setResults(&labs);
    grid.setTaken({2}, QStringLiteral("Linked already"));
    grid.results()->selectRow(1);
    QVERIFY(!grid.moveDownButton()->isEnabled());
    grid.moveDown();
    QCOMPARE(grid.selectedNames(), QStringList());
}

void DualGridTest::select_refusesADouble()
{
    DualGrid grid;
    QVERIFY(grid.select(7, {QStringLiteral("Mass Lab")}));
    QVERIFY(!grid.select(7, {QStringLiteral("Mass Lab")}));
    QVERIFY(!grid.select(QVariant(), {QStringLiteral("no key")}));
    QCOMPARE(grid.selectedKeys(), QList<QVariant>{7});
}

void DualGridTest::moveDown_beforeTheRowIsRead()
{
    SlowModel labs;
    fill(labs, kLabs);
    DualGrid grid;
    grid.setResults(&labs);
    grid.results()->selectRow(1);
    grid.moveDown();
    QCOMPARE(grid.selectedKeys(), QList<QVariant>{2});
    QCOMPARE(grid.selectedNames(), QStringList{QString()});
    QSignalSpy changed(&grid, &DualGrid::selectionChanged);
    labs.read();
    QCOMPARE(grid.selectedNames(), QStringList{QStringLiteral("Mass Lab")});
    QCOMPARE(changed.count(), 1);
}

void DualGridTest::noWidgetIsUnnamed()
{
    DualGrid grid;
    QCOMPARE(gatehouse::tests::unnamedWidgets(&grid), QStringList());
    QCOMPARE(grid.results()->accessibleName(), QStringLiteral("Results"));
    QCOMPARE(grid.selected()->accessibleName(), QStringLiteral("Selected"));
}

QTEST_MAIN(DualGridTest)
#include "DualGridTest.moc"
