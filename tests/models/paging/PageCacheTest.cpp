// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "paging/PageCache.h"

#include <QTest>

using gatehouse::paging::PageCache;
using gatehouse::paging::RowHandle;

namespace {

RowHandle row(qint64 key, const QString &text = {})
{
    return {key, std::make_shared<const QString>(text.isEmpty() ? QString::number(key) : text)};
}

QList<RowHandle> rows(qint64 first, qint64 last)
{
    QList<RowHandle> result;
    for (qint64 key = first; key <= last; ++key)
        result.append(row(key));
    return result;
}

QString text(PageCache &cache, qsizetype position)
{
    const auto value = cache.contents(position);
    return value ? *static_cast<const QString *>(value.get()) : QStringLiteral("gone");
}

} // namespace

class PageCacheTest : public QObject {
    Q_OBJECT

private slots:
    void keepsOrderAndContents()
    {
        PageCache cache(10);
        cache.insert(0, rows(1, 3));
        cache.insert(1, rows(7, 8));
        QCOMPARE(cache.keys(), (QList<qint64>{1, 7, 8, 2, 3}));
        QCOMPARE(text(cache, 2), QStringLiteral("8"));
        QCOMPARE(cache.rowOf(3), 4);
        QCOMPARE(cache.rowOf(99), -1);
        QCOMPARE(cache.keyAt(5), 0);
        QCOMPARE(cache.keyAt(-1), 0);
    }

    void dropsTheContentsUsedLongestAgoAndKeepsTheOrder()
    {
        PageCache cache(3);
        cache.insert(0, rows(1, 3));
        QCOMPARE(text(cache, 0), QStringLiteral("1"));
        cache.insert(3, rows(4, 4));
        QCOMPARE(cache.size(), 4);
        QCOMPARE(cache.contentCount(), 3);
        QCOMPARE(text(cache, 0), QStringLiteral("1"));
        QCOMPARE(text(cache, 1), QStringLiteral("gone"));
        QCOMPARE(cache.keyAt(1), 2);
    }

    void neverHoldsMoreThanItsBound()
    {
        PageCache cache(50);
        for (qint64 first = 1; first < 1000; first += 100)
            cache.insert(cache.size(), rows(first, first + 99));
        QCOMPARE(cache.size(), 1000);
        QCOMPARE(cache.contentCount(), 50);
        QCOMPARE(text(cache, 999), QStringLiteral("1000"));
        QCOMPARE(text(cache, 0), QStringLiteral("gone"));
    }

    void namesWhatIsMissingInTheBlockOfARow()
    {
        PageCache cache(3);
        cache.insert(0, rows(1, 9));
        QCOMPARE(cache.missingAround(1, 4), (QList<qint64>{1, 2, 3, 4}));
        QCOMPARE(cache.missingAround(5, 4), (QList<qint64>{5, 6}));
        QCOMPARE(cache.missingAround(8, 4), QList<qint64>{});
    }

    void leavesOutRowsThatAreHereAlready()
    {
        PageCache cache(10);
        cache.insert(0, rows(1, 3));
        const QList<RowHandle> unknown = cache.unknownOf({row(3), row(4), row(1), row(4), row(5)});
        QCOMPARE(unknown.size(), 2);
        QCOMPARE(unknown.at(0).key, 4);
        QCOMPARE(unknown.at(1).key, 5);
    }

    void removesUpdatesAndReorders()
    {
        PageCache cache(10);
        cache.insert(0, rows(1, 5));
        cache.remove(1, 2);
        QCOMPARE(cache.keys(), (QList<qint64>{1, 4, 5}));
        QCOMPARE(cache.contentCount(), 3);
        cache.update(row(4, QStringLiteral("four")));
        QCOMPARE(text(cache, 1), QStringLiteral("four"));
        cache.reorder({5, 4, 1});
        QCOMPARE(text(cache, 1), QStringLiteral("four"));
        QCOMPARE(text(cache, 2), QStringLiteral("1"));
        cache.clear();
        QCOMPARE(cache.size(), 0);
        QCOMPARE(cache.contentCount(), 0);
    }
};

QTEST_GUILESS_MAIN(PageCacheTest)
#include "PageCacheTest.moc"
