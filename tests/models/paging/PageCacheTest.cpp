// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "paging/PageCache.h"

#include <QTest>

#include <algorithm>

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

void put(PageCache &cache, qsizetype position, const QList<RowHandle> &handles)
{
    QList<qint64> keys;
    for (const RowHandle &handle : handles) {
        cache.update(handle);
        keys.append(handle.key);
    }
    cache.insert(position, keys);
}

QList<qint64> missing(const PageCache &cache, qsizetype position, qsizetype span)
{
    QList<qint64> keys = cache.missingAround(position, span).keys();
    std::sort(keys.begin(), keys.end());
    return keys;
}

QString text(PageCache &cache, qsizetype position)
{
    const auto value = cache.contents(position).value;
    return value ? *static_cast<const QString *>(value.get()) : QStringLiteral("gone");
}

} // namespace

class PageCacheTest : public QObject {
    Q_OBJECT

private slots:
    void keepsOrderAndContents()
    {
        PageCache cache(10);
        put(cache, 0, rows(1, 3));
        put(cache, 1, rows(7, 8));
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
        put(cache, 0, rows(1, 3));
        QCOMPARE(text(cache, 0), QStringLiteral("1"));
        put(cache, 3, rows(4, 4));
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
            put(cache, cache.size(), rows(first, first + 99));
        QCOMPARE(cache.size(), 1000);
        QCOMPARE(cache.contentCount(), 50);
        QCOMPARE(text(cache, 999), QStringLiteral("1000"));
        QCOMPARE(text(cache, 0), QStringLiteral("gone"));
    }

    void namesWhatIsMissingInTheBlockOfARow()
    {
        PageCache cache(3);
        put(cache, 0, rows(1, 9));
        QCOMPARE(missing(cache, 1, 4), (QList<qint64>{1, 2, 3, 4}));
        QCOMPARE(missing(cache, 5, 4), (QList<qint64>{5, 6}));
        QCOMPARE(missing(cache, 8, 4), QList<qint64>{});
    }

    void leavesOutRowsThatAreHereAlready()
    {
        PageCache cache(10);
        put(cache, 0, rows(1, 3));
        const QList<RowHandle> unknown = cache.unknownOf({row(3), row(4), row(1), row(4), row(5)});
        QCOMPARE(unknown.size(), 2);
        QCOMPARE(unknown.at(0).key, 4);
        QCOMPARE(unknown.at(1).key, 5);
    }

    void findsRowsWhereverTheyWent()
    {
        PageCache cache(5);
        put(cache, 0, rows(1, 9));
        (void)cache.contents(8);
        QCOMPARE(cache.rowOf(9), 8);
        cache.insert(0, {20, 21});
        QCOMPARE(cache.rowOf(9), 10);
        QCOMPARE(cache.rowsOf({{9, 8}, {1, 2}, {20, -1}, {77, 3}}), (QHash<qint64, qsizetype>{{9, 10}, {1, 2}, {20, 0}}));
    }

    void namesTheRowsWhoseContentsAreHere()
    {
        PageCache cache(3);
        put(cache, 0, rows(1, 9));
        QCOMPARE(cache.rowsWithContents(0, 8), (QList<qsizetype>{6, 7, 8}));
        QCOMPARE(cache.rowsWithContents(5, 7), (QList<qsizetype>{6, 7}));
        cache.insert(0, {20});
        QCOMPARE(cache.rowsWithContents(0, 9), (QList<qsizetype>{7, 8, 9}));
    }

    void contentsThatMayHaveChangedStayUntilTheyAreReadAgain()
    {
        PageCache cache(5);
        put(cache, 0, rows(1, 4));
        QVERIFY(cache.contents(0).isFresh);
        cache.expire();
        QCOMPARE(text(cache, 0), QStringLiteral("1"));
        QVERIFY(!cache.contents(0).isFresh);
        QCOMPARE(missing(cache, 0, 2), (QList<qint64>{1, 2}));
        cache.update(row(1, QStringLiteral("one")));
        QVERIFY(cache.contents(0).isFresh);
        QCOMPARE(missing(cache, 0, 2), QList<qint64>{2});
    }

    void removingMoreThanItHoldsDropsWhatGoes()
    {
        PageCache cache(3);
        put(cache, 0, rows(1, 3));
        cache.insert(3, {4, 5, 6, 7, 8, 9});
        (void)cache.contents(0);
        (void)cache.contents(1);
        cache.remove(1, 7);
        QCOMPARE(cache.keys(), (QList<qint64>{1, 9}));
        QVERIFY(cache.isFresh(1));
        QVERIFY(!cache.isFresh(2));
    }

    void removesUpdatesAndReorders()
    {
        PageCache cache(10);
        put(cache, 0, rows(1, 5));
        cache.remove(1, 2);
        QCOMPARE(cache.keys(), (QList<qint64>{1, 4, 5}));
        QCOMPARE(cache.contentCount(), 3);
        cache.update(row(4, QStringLiteral("four")));
        QCOMPARE(text(cache, 1), QStringLiteral("four"));
        cache.setOrder({5, 4, 1});
        QCOMPARE(text(cache, 1), QStringLiteral("four"));
        QCOMPARE(text(cache, 2), QStringLiteral("1"));
        cache.clear();
        QCOMPARE(cache.size(), 0);
        QCOMPARE(cache.contentCount(), 0);
    }
};

QTEST_GUILESS_MAIN(PageCacheTest)
#include "PageCacheTest.moc"
