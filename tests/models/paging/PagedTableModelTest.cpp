// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "paging/PagedTableModelOf.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QPromise>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <map>

using namespace gatehouse;
using paging::PagedTableModel;
using paging::PageOf;
using support::Error;
using support::Result;

namespace {

struct Line {
    qint64 key = 0;
    QString text;
};

/// A table in memory, ordered by text and key. Answers wait until the test gives them, in the order that it likes.
class LineModel : public paging::PagedTableModelOf<Line> {
public:
    explicit LineModel(Sizes sizes = {.page = 10, .kept = 40}) : PagedTableModelOf<Line>(sizes, nullptr) {}

    using PagedTableModel::clear;
    void find(const QString &prefix)
    {
        m_prefix = prefix;
        restart();
    }

    std::map<qint64, QString> table;
    std::optional<Error> refusal;
    QList<std::function<void()>> answers;
    int pagesAsked = 0;
    int rowsAsked = 0;
    int ordersAsked = 0;

    void answer(qsizetype which = 0)
    {
        answers.takeAt(which)();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void answerAll()
    {
        QCoreApplication::processEvents();
        while (!answers.isEmpty())
            answer();
    }
    /// The keys that a question lists, in their order.
    QList<qint64> keysOf(const QString &prefix = {}) const
    {
        QList<qint64> keys;
        for (const Line &line : ordered(prefix))
            keys.append(line.key);
        return keys;
    }

protected:
    int columns() const override { return 1; }
    QVariant header(int, int role) const override { return role == Qt::DisplayRole ? QStringLiteral("Text") : QVariant(); }
    qint64 keyOf(const Line &row) const override { return row.key; }
    QVariant cell(const Line &row, int, int role) const override { return role == Qt::DisplayRole ? row.text : QVariant(); }

    QFuture<Result<PageOf<Line>>> fetch(const Line *after, int limit) override
    {
        ++pagesAsked;
        const std::optional<Line> mark = after ? std::optional(*after) : std::nullopt;
        return later<PageOf<Line>>([this, mark, limit, prefix = m_prefix] {
            PageOf<Line> page;
            for (const Line &line : ordered(prefix)) {
                if (mark && std::pair(line.text, line.key) <= std::pair(mark->text, mark->key))
                    continue;
                if (page.rows.size() == limit)
                    page.last = false;
                else
                    page.rows.append(line);
            }
            return page;
        });
    }
    QFuture<Result<QList<Line>>> fetchRows(const QList<qint64> &keys) override
    {
        ++rowsAsked;
        return later<QList<Line>>([this, keys] {
            QList<Line> rows;
            for (const qint64 key : keys) {
                if (table.contains(key))
                    rows.append({key, table.at(key)});
            }
            return rows;
        });
    }
    QFuture<Result<QList<qint64>>> fetchOrder() override
    {
        ++ordersAsked;
        return later<QList<qint64>>([this, prefix = m_prefix] { return keysOf(prefix); });
    }

private:
    QList<Line> ordered(const QString &prefix) const
    {
        QList<Line> lines;
        for (const auto &[key, text] : table) {
            if (text.startsWith(prefix))
                lines.append({key, text});
        }
        std::sort(lines.begin(), lines.end(),
                  [](const Line &a, const Line &b) { return std::pair(a.text, a.key) < std::pair(b.text, b.key); });
        return lines;
    }

    template <typename T> QFuture<Result<T>> later(std::function<T()> make)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        answers.append([this, promise, make] {
            promise->addResult(refusal ? Result<T>(*refusal) : Result<T>(make()));
            promise->finish();
        });
        return promise->future();
    }

    QString m_prefix;
};

void fill(LineModel &model, int count)
{
    for (int number = 1; number <= count; ++number)
        model.table[number] = QStringLiteral("%1").arg(number, 6, 10, QLatin1Char('0'));
}

QStringList texts(const LineModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result.append(model.index(row, 0).data().toString());
    return result;
}

QList<qint64> keys(const LineModel &model)
{
    QList<qint64> result;
    for (int row = 0; row < model.rowCount(); ++row)
        result.append(model.keyAt(row));
    return result;
}

QSet<qint64> selectedKeys(const LineModel &model, const QItemSelectionModel &selection)
{
    QSet<qint64> selected;
    for (const QModelIndex &index : selection.selectedIndexes())
        selected.insert(model.keyAt(index.row()));
    return selected;
}

} // namespace

class PagedTableModelTest : public QObject {
    Q_OBJECT

private slots:
    void theOrderGivesEachRowOnce_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 99, 100, 101, 201, 1001, 100'001})
            QTest::addRow("%d rows", count) << count;
    }

    void theOrderGivesEachRowOnce()
    {
        QFETCH(int, count);
        LineModel model({.page = 100, .kept = 2000});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(model, count);
        model.find({});
        model.answerAll();
        QCOMPARE(model.rowCount(), count);
        QCOMPARE(model.count(), qint64(count));
        QCOMPARE(model.state(), count == 0 ? PagedTableModel::State::Empty : PagedTableModel::State::Ready);
        QVERIFY(!model.canFetchMore({}));
        for (int row = 0; row < count; ++row)
            QCOMPARE(model.keyAt(row), qint64(row + 1));
        if (count == 0)
            return;
        (void)model.index(count - 1, 0).data();
        model.answerAll();
        QCOMPARE(model.index(count - 1, 0).data().toString(), QStringLiteral("%1").arg(count, 6, 10, QLatin1Char('0')));
    }

    void pagingGoesOnWhileTheOrderIsAwaited()
    {
        LineModel model;
        fill(model, 35);
        model.find({});
        model.answer();
        QCOMPARE(model.answers.size(), 1); // the order
        for (int pages = 1; model.canFetchMore({}); ++pages) {
            QCOMPARE(model.rowCount(), 10 * pages);
            model.fetchMore({});
            model.answer(1);
        }
        QCOMPARE(keys(model), model.keysOf());
        QCOMPARE(model.count(), 35);
        model.answerAll();
        QCOMPARE(keys(model), model.keysOf());
    }

    void aPageThatComesAfterTheOrderAddsNothing()
    {
        LineModel model;
        fill(model, 35);
        model.find({});
        model.answer();
        model.fetchMore({});
        model.answer(0);
        QCOMPARE(model.rowCount(), 35);
        model.answer(0);
        QCOMPARE(keys(model), model.keysOf());
    }

    void FLU_11_isEmptyUntilSomethingIsAsked()
    {
        LineModel model;
        QCOMPARE(model.state(), PagedTableModel::State::Idle);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.canFetchMore({}));
        model.refresh();
        QCOMPARE(model.pagesAsked, 0);
    }

    void theCountArrivesWithTheOrder()
    {
        LineModel model;
        fill(model, 25);
        QSignalSpy counts(&model, &PagedTableModel::countChanged);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.find({});
        QCOMPARE(model.state(), PagedTableModel::State::Loading);
        model.answer();
        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(model.count(), PagedTableModel::kCountUnknown);
        QCOMPARE(counts.count(), 0);
        model.answer();
        QCOMPARE(model.rowCount(), 25);
        QCOMPARE(model.count(), 25);
        QCOMPARE(counts.count(), 1);
        QCOMPARE(inserted.count(), 2);
        QCOMPARE(model.ordersAsked, 1);
    }

    void aLateAnswerToAnOlderQuestionIsDropped()
    {
        LineModel model;
        model.table = {{1, QStringLiteral("anna")}, {2, QStringLiteral("berta")}};
        model.find(QStringLiteral("a"));
        model.find(QStringLiteral("b"));
        model.answer(1);
        QCOMPARE(texts(model), QStringList{QStringLiteral("berta")});
        model.answer(0);
        QCOMPARE(texts(model), QStringList{QStringLiteral("berta")});
    }

    void oldRowsStayUntilTheNewOnesCome()
    {
        LineModel model;
        model.table = {{1, QStringLiteral("anna")}, {2, QStringLiteral("berta")}, {3, QStringLiteral("bo")}};
        model.find({});
        model.answerAll();
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex berta = model.index(1, 0);
        model.find(QStringLiteral("b"));
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.state() == PagedTableModel::State::Loading);
        model.answerAll();
        QCOMPARE(texts(model), (QStringList{QStringLiteral("berta"), QStringLiteral("bo")}));
        QCOMPARE(berta.row(), 0);
        QCOMPARE(resets.count(), 0);
    }

    void severalCallsForMoreAreOneRequest()
    {
        LineModel model;
        fill(model, 50);
        model.find({});
        model.answer();
        model.fetchMore({});
        model.fetchMore({});
        model.fetchMore({});
        QCOMPARE(model.pagesAsked, 2);
        model.answer(1);
        QCOMPARE(model.rowCount(), 20);
    }

    void whatChangedBeforeTheOrderCameIsRight()
    {
        LineModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(model, 30);
        model.find({});
        model.answer();
        model.table[100] = QStringLiteral("000000"); // before the first
        model.table[101] = QStringLiteral("000025a");
        model.table[3] = QStringLiteral("000027a"); // was on the first page
        model.table.erase(5);
        model.answerAll();
        QCOMPARE(keys(model), model.keysOf());
        QCOMPARE(model.count(), 31);
    }

    void aRefreshMovesNothingThatStayed()
    {
        LineModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(model, 35);
        model.find({});
        model.answerAll();
        QItemSelectionModel selection(&model);
        selection.select(model.index(20, 0), QItemSelectionModel::Select);
        selection.select(model.index(4, 0), QItemSelectionModel::Select);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.table.erase(2);
        model.table[90] = QStringLiteral("000010a");
        model.table[21] = QStringLiteral("000000"); // the selected row moves to the top
        model.refresh();
        model.answerAll();
        QCOMPARE(resets.count(), 0);
        QCOMPARE(model.rowCount(), 35);
        QCOMPARE(selectedKeys(model, selection), (QSet<qint64>{5, 21}));
        QCOMPARE(model.keyAt(0), 21);
        QCOMPARE(model.rowOf(2), -1);
        QCOMPARE(model.count(), 35);
    }

    void aChangedRecordRefreshesItsRow()
    {
        LineModel model;
        fill(model, 15);
        model.find({});
        model.answerAll();
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.table[7] = QStringLiteral("seven");
        model.refreshRow(7);
        model.refreshRow(7);
        model.refreshRow(999);
        model.answerAll();
        QCOMPARE(model.rowsAsked, 1);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.first().first().toModelIndex().row(), 6);
        QCOMPARE(model.index(6, 0).data().toString(), QStringLiteral("seven"));
    }

    void aRecordThatWentLeavesItsRow()
    {
        LineModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(model, 15);
        model.find({});
        model.answerAll();
        model.table.erase(15);
        model.table.erase(7);
        model.refreshRow(7);
        model.refreshRow(15);
        model.refreshRow(8);
        model.answerAll();
        QCOMPARE(model.rowCount(), 13);
        QCOMPARE(model.count(), 13);
        QCOMPARE(model.rowOf(8), 6);
    }

    void contentsComeForWhatIsLookedAtInOneRequest()
    {
        LineModel model({.page = 10, .kept = 20});
        fill(model, 100);
        model.find({});
        model.answerAll();
        QCOMPARE(model.rowCount(), 100);
        QVERIFY(!model.index(55, 0).data().isValid());
        QCOMPARE(model.index(55, 0).data(PagedTableModel::KeyRole).toLongLong(), 56);
        QVERIFY(!model.index(58, 0).data().isValid());
        model.answerAll();
        QCOMPARE(model.rowsAsked, 1);
        QCOMPARE(model.index(55, 0).data().toString(), QStringLiteral("000056"));
        QCOMPARE(model.index(58, 0).data().toString(), QStringLiteral("000059"));
    }

    void whatIsOutOfSightIsNotAskedFor()
    {
        LineModel model({.page = 10, .kept = 20});
        fill(model, 100);
        model.find({});
        model.answerAll();
        (void)model.index(20, 0).data(); // a paint, asked for
        QCoreApplication::processEvents();
        for (const int row : {40, 60, 80}) { // paints while that is on its way
            (void)model.index(row, 0).data();
            QCoreApplication::processEvents();
        }
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.answer();
        // Somebody who still sees one of the others is asked to look again.
        QCOMPARE(changes.last().at(0).toModelIndex().row(), 0);
        QCOMPARE(changes.last().at(1).toModelIndex().row(), 99);
        model.answerAll();
        QCOMPARE(model.rowsAsked, 2);
        QCOMPARE(model.index(20, 0).data().toString(), QStringLiteral("000021"));
        QCOMPARE(model.index(80, 0).data().toString(), QStringLiteral("000081"));
        QVERIFY(!model.index(40, 0).data().isValid());
    }

    void aRefreshOfALongListReadsTheOrderAndWhatIsInSight()
    {
        LineModel model({.page = 10, .kept = 40});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(model, 2000);
        model.find({});
        model.answerAll();
        QItemSelectionModel selection(&model);
        selection.select(model.index(1500, 0), QItemSelectionModel::Select);
        (void)model.index(1500, 0).data();
        model.answerAll();
        const int pages = model.pagesAsked;
        QSignalSpy states(&model, &PagedTableModel::stateChanged);
        model.table[1501] = QStringLiteral("000000 first now");
        model.table.erase(7);
        model.refresh();
        QCOMPARE(model.index(1500, 0).data().toString(), QStringLiteral("001501")); // as it was, until it is read again
        model.answerAll();
        QCOMPARE(model.pagesAsked, pages);
        QCOMPARE(model.ordersAsked, 2);
        QCOMPARE(keys(model), model.keysOf());
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("000000 first now"));
        QCOMPARE(selectedKeys(model, selection), QSet<qint64>{1501});
        QCOMPARE(model.count(), 1999);
        QCOMPARE(states.count(), 0);
    }

    void refreshesWhileTheOrderIsAwaitedAreOneMore()
    {
        LineModel model;
        fill(model, 50);
        model.find({});
        model.answer();
        model.table.erase(30);
        model.refresh();
        model.refresh();
        QCOMPARE(model.ordersAsked, 1);
        model.answerAll();
        QCOMPARE(model.ordersAsked, 2);
        QCOMPARE(keys(model), model.keysOf());
    }

    void scatteredChangesAreFewSignals()
    {
        LineModel model({.page = 100, .kept = 2000});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(model, 20'000);
        model.find({});
        model.answerAll();
        QItemSelectionModel selection(&model);
        for (const int row : {3, 7777, 19'998})
            selection.select(model.index(row, 0), QItemSelectionModel::Select);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy ordered(&model, &QAbstractItemModel::layoutChanged);
        for (int key = 1; key < 20'000; key += 100) {
            model.table.erase(key);
            model.table[30'000 + key] = QStringLiteral("%1a").arg(key + 50, 6, 10, QLatin1Char('0'));
        }
        model.refresh();
        model.answerAll();
        QCOMPARE(keys(model), model.keysOf());
        QCOMPARE(selectedKeys(model, selection), (QSet<qint64>{4, 7778, 19'999}));
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(removed.count(), 1);
        QVERIFY(ordered.count() <= 2);
    }

    void randomChangesGiveWhatThePlainTableGives()
    {
        QRandomGenerator random(20);
        for (int round = 0; round < 6; ++round) {
            LineModel model({.page = 10, .kept = 40});
            QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            fill(model, round % 2 == 0 ? 60 : 2500);
            model.find({});
            model.answerAll();
            for (int step = 0; step < 6; ++step) {
                QItemSelectionModel selection(&model);
                const int row = model.rowCount() > 0 ? random.bounded(model.rowCount()) : -1;
                const qint64 chosen = model.keyAt(row);
                selection.select(model.index(row, 0), QItemSelectionModel::Select);
                const int changes = random.bounded(4) == 0 ? 500 : random.bounded(5);
                for (int change = 0; change < changes; ++change) {
                    const qint64 key = random.bounded(1, 4000);
                    if (random.bounded(3) == 0 && key != chosen)
                        model.table.erase(key);
                    else
                        model.table[key] = QStringLiteral("%1").arg(random.bounded(4000), 6, 10, QLatin1Char('0'));
                }
                model.refresh();
                model.answerAll();
                QCOMPARE(keys(model), model.keysOf());
                QCOMPARE(model.count(), model.rowCount());
                QCOMPARE(selectedKeys(model, selection), chosen == 0 ? QSet<qint64>{} : QSet<qint64>{chosen});
                for (int look = 0; look < 5 && model.rowCount() > 0; ++look) {
                    const int seen = random.bounded(model.rowCount());
                    (void)model.index(seen, 0).data();
                    model.answerAll();
                    QCOMPARE(model.index(seen, 0).data().toString(), model.table.at(model.keyAt(seen)));
                }
            }
        }
    }

    void aFailedPageKeepsTheRowsAndCanBeTriedAgain()
    {
        LineModel model;
        fill(model, 30);
        model.find({});
        model.answer();
        QSignalSpy failures(&model, &PagedTableModel::failed);
        model.refusal = Error{support::ErrorCode::Unreachable, {}, {}, {}, {}};
        model.fetchMore({});
        model.answerAll();
        QCOMPARE(failures.count(), 2); // the order, and the page
        QCOMPARE(model.state(), PagedTableModel::State::Failed);
        QCOMPARE(model.lastError().code, support::ErrorCode::Unreachable);
        QCOMPARE(model.rowCount(), 10);
        QVERIFY(!model.canFetchMore({}));
        model.refusal.reset();
        model.refresh();
        model.answerAll();
        QCOMPARE(model.state(), PagedTableModel::State::Ready);
        QCOMPARE(model.rowCount(), 30);
    }

    void aFailedQuestionShowsNoRowsOfAnother()
    {
        LineModel model;
        fill(model, 5);
        model.find({});
        model.answerAll();
        model.refusal = Error{support::ErrorCode::Unreachable, {}, {}, {}, {}};
        model.find(QStringLiteral("000003"));
        model.answerAll();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.state(), PagedTableModel::State::Failed);
        model.refusal.reset();
        model.refresh();
        model.answerAll();
        QCOMPARE(texts(model), QStringList{QStringLiteral("000003")});
    }

    void clearingForgetsTheQuestion()
    {
        LineModel model;
        fill(model, 30);
        model.find({});
        model.answer();
        model.fetchMore({});
        model.clear();
        model.answerAll();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.count(), PagedTableModel::kCountUnknown);
        QCOMPARE(model.state(), PagedTableModel::State::Idle);
    }
};

QTEST_GUILESS_MAIN(PagedTableModelTest)
#include "PagedTableModelTest.moc"
