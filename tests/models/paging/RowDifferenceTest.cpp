// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "paging/RowDifference.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using gatehouse::paging::difference;
using gatehouse::paging::RowDifference;

class RowDifferenceTest : public QObject {
    Q_OBJECT

private slots:
    void sameOrderIsNoDifference()
    {
        const RowDifference change = difference({1, 2, 3}, {1, 2, 3}, 2000);
        QVERIFY(change.removed.isEmpty() && change.inserted.isEmpty() && !change.reordered);
    }

    void gathersNeighboursIntoRanges()
    {
        const RowDifference change = difference({1, 2, 3, 4, 5, 6}, {1, 7, 8, 4, 6, 9}, 2000);
        QCOMPARE(change.removed, (QList<RowDifference::Range>{{4, 1}, {1, 2}}));
        QCOMPARE(change.inserted, (QList<RowDifference::Range>{{1, 2}, {5, 1}}));
        QVERIFY(!change.reordered);
    }

    void tellsThatARowMoved()
    {
        const RowDifference change = difference({1, 2, 3}, {3, 1, 2}, 2000);
        QVERIFY(change.reordered);
        QCOMPARE(change.kept, (QList<qint64>{3, 1, 2}));
    }

    void appliedInSequenceGivesTheNewOrder()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 500; ++round) {
            const QList<qint64> before = sample(random);
            const QList<qint64> after = sample(random);
            const RowDifference change = difference(before, after, 2000);
            QList<qint64> keys = before;
            for (const auto &range : change.removed)
                keys.remove(range.first, range.count);
            if (change.reordered)
                keys = change.kept;
            for (const auto &range : change.inserted) {
                for (qsizetype index = 0; index < range.count; ++index)
                    keys.insert(range.first + index, after.at(range.first + index));
            }
            QCOMPARE(keys, after);
        }
    }

    void aMillionKeysWithOneInAThousandMoved_data()
    {
        QTest::addColumn<qint64>("spread");
        QTest::addRow("dense") << qint64(1);
        QTest::addRow("far apart") << qint64(1'000'003);
    }

    void aMillionKeysWithOneInAThousandMoved()
    {
        QFETCH(qint64, spread);
        QList<qint64> before;
        for (qint64 key = 1; key <= 1'000'000; ++key)
            before.append(key * spread);
        QList<qint64> after;
        for (qsizetype at = 0; at < before.size(); ++at) {
            if (at % 1000 != 500)
                after.append(before.at(at));
        }
        after.append(-5);
        after.prepend(-7);
        const RowDifference change = difference(before, after, 2000);
        QCOMPARE(change.removed.size(), 1000);
        QCOMPARE(change.removed.first(), (RowDifference::Range{999'500, 1}));
        QCOMPARE(change.inserted, (QList<RowDifference::Range>{{0, 1}, {after.size() - 1, 1}}));
        QVERIFY(!change.reordered && !change.isScattered);
        const RowDifference scattered = difference(before, after, 10);
        QVERIFY(scattered.isScattered);
        QVERIFY(scattered.removed.isEmpty() && scattered.inserted.isEmpty());
        QCOMPARE(scattered.leaving.size(), 1000);
        QCOMPARE(scattered.leaving.first(), before.at(500));
        QCOMPARE(scattered.arriving, (QList<qint64>{-7, -5}));
        QCOMPARE(scattered.kept, after.mid(1, after.size() - 2));
    }

private:
    static QList<qint64> sample(QRandomGenerator &random)
    {
        QList<qint64> keys;
        for (qint64 key = 1; key <= 20; ++key) {
            if (random.bounded(3) > 0)
                keys.append(key);
        }
        std::shuffle(keys.begin(), keys.end(), random);
        if (random.bounded(2) == 0)
            std::sort(keys.begin(), keys.end());
        return keys;
    }
};

QTEST_GUILESS_MAIN(RowDifferenceTest)
#include "RowDifferenceTest.moc"
