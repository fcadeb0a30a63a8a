// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "paging/PagedTableModelOf.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QPromise>
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
    int countsAsked = 0;

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
    QFuture<Result<qint64>> fetchCount() override
    {
        ++countsAsked;
        return later<qint64>([this, prefix = m_prefix] { return qint64(ordered(prefix).size()); });
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
        model.table[number] = QStringLiteral("%1").arg(number, 5, 10, QLatin1Char('0'));
}

QStringList texts(const LineModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result.append(model.index(row, 0).data().toString());
    return result;
}

void toTheEnd(LineModel &model)
{
    model.answerAll();
    while (model.canFetchMore({})) {
        model.fetchMore({});
        model.answerAll();
    }
}

} // namespace

class PagedTableModelTest : public QObject {
    Q_OBJECT

private slots:
    void pagingToTheEndGivesEachRowOnce_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 99, 100, 101, 1001})
            QTest::addRow("%d rows", count) << count;
    }

    void pagingToTheEndGivesEachRowOnce()
    {
        QFETCH(int, count);
        LineModel model({.page = 100, .kept = 2000});
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(model, count);
        model.find({});
        toTheEnd(model);
        QCOMPARE(model.rowCount(), count);
        QCOMPARE(model.count(), qint64(count));
        QCOMPARE(model.state(), count == 0 ? PagedTableModel::State::Empty : PagedTableModel::State::Ready);
        for (int row = 0; row < count; ++row)
            QCOMPARE(model.keyAt(row), qint64(row + 1));
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

    void theCountArrivesAfterTheRows()
    {
        LineModel model;
        fill(model, 25);
        QSignalSpy counts(&model, &PagedTableModel::countChanged);
        model.find({});
        QCOMPARE(model.state(), PagedTableModel::State::Loading);
        model.answer();
        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(model.count(), PagedTableModel::kCountUnknown);
        QCOMPARE(counts.count(), 0);
        model.answer();
        QCOMPARE(model.count(), 25);
        QCOMPARE(counts.count(), 1);
        toTheEnd(model);
        QCOMPARE(model.countsAsked, 1);
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
        model.answerAll();
        model.fetchMore({});
        model.fetchMore({});
        model.fetchMore({});
        QCOMPARE(model.pagesAsked, 2);
        model.answerAll();
        QCOMPARE(model.rowCount(), 20);
    }

    void aRowInsertedWhilePagingIsNotDoubled()
    {
        LineModel model;
        fill(model, 30);
        model.find({});
        model.answerAll();
        model.table[100] = QStringLiteral("00000"); // before the first
        model.table[101] = QStringLiteral("00025a");
        model.table[3] = QStringLiteral("00027a"); // was on the first page, moves to the third
        toTheEnd(model);
        QSet<qint64> keys;
        for (int row = 0; row < model.rowCount(); ++row)
            keys.insert(model.keyAt(row));
        QCOMPARE(keys.size(), model.rowCount());
        QVERIFY(keys.contains(101));
    }

    void aRefreshMovesNothingThatStayed()
    {
        LineModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(model, 35);
        model.find({});
        toTheEnd(model);
        QItemSelectionModel selection(&model);
        selection.select(model.index(20, 0), QItemSelectionModel::Select);
        selection.select(model.index(4, 0), QItemSelectionModel::Select);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.table.erase(2);
        model.table[90] = QStringLiteral("00010a");
        model.table[21] = QStringLiteral("00000"); // the selected row moves to the top
        model.refresh();
        model.answerAll();
        QCOMPARE(resets.count(), 0);
        QCOMPARE(model.rowCount(), 35);
        QSet<qint64> selected;
        for (const QModelIndex &index : selection.selectedIndexes())
            selected.insert(model.keyAt(index.row()));
        QCOMPARE(selected, (QSet<qint64>{5, 21}));
        QCOMPARE(model.keyAt(0), 21);
        QCOMPARE(model.rowOf(2), -1);
        QCOMPARE(model.count(), 35);
    }

    void aChangedRecordRefreshesItsRow()
    {
        LineModel model;
        fill(model, 15);
        model.find({});
        toTheEnd(model);
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
        toTheEnd(model);
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

    void contentsThatWereDroppedComeBackInOneRequest()
    {
        LineModel model({.page = 10, .kept = 20});
        fill(model, 100);
        model.find({});
        toTheEnd(model);
        QCOMPARE(model.rowCount(), 100);
        QVERIFY(!model.index(0, 0).data().isValid());
        QCOMPARE(model.index(0, 0).data(PagedTableModel::KeyRole).toLongLong(), 1);
        QVERIFY(!model.index(5, 0).data().isValid());
        model.answerAll();
        QCOMPARE(model.rowsAsked, 1);
        QCOMPARE(model.index(5, 0).data().toString(), QStringLiteral("00006"));
    }

    void aFailedPageKeepsTheRowsAndCanBeTriedAgain()
    {
        LineModel model;
        fill(model, 30);
        model.find({});
        model.answerAll();
        QSignalSpy failures(&model, &PagedTableModel::failed);
        model.refusal = Error{support::ErrorCode::Unreachable, {}, {}, {}, {}};
        model.fetchMore({});
        model.answerAll();
        QCOMPARE(failures.count(), 1);
        QCOMPARE(model.state(), PagedTableModel::State::Failed);
        QCOMPARE(model.lastError().code, support::ErrorCode::Unreachable);
        QCOMPARE(model.rowCount(), 10);
        QVERIFY(!model.canFetchMore({}));
        model.refusal.reset();
        model.refresh();
        toTheEnd(model);
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
        model.find(QStringLiteral("00003"));
        model.answerAll();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.state(), PagedTableModel::State::Failed);
        model.refusal.reset();
        model.refresh();
        model.answerAll();
        QCOMPARE(texts(model), QStringList{QStringLiteral("00003")});
    }

    void clearingForgetsTheQuestion()
    {
        LineModel model;
        fill(model, 30);
        model.find({});
        model.answerAll();
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
