// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0

// The gaps of the event loop while somebody types, scrolls and sorts in a real find page, and the memory that it takes: one line of
// JSON for each. Usage: EventLoopBench DATABASE [ROUNDS]

#include "bench/BenchWorkspace.h"
#include "bench/LoopWatch.h"
#include "bench/Memory.h"
#include "bench/Need.h"
#include "lists/FindListModel.h"
#include "support/AnsweringPrompt.h"
#include "support/Memory.h"
#include "ui/find/FindPage.h"
#include "ui/find/FindTable.h"
#include "ui/style/Theme.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TableView.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <chrono>
#include <functional>

using namespace gatehouse;
using bench::LoopWatch;
using paging::PagedTableModel;

namespace {

constexpr std::chrono::minutes kPatience(2);
constexpr std::chrono::milliseconds kBetweenKeys(40); ///< a quick typist
constexpr double kTargetUsual = 16;
constexpr double kTargetWorst = 50;
constexpr double kTargetMemory = 30;

/// Nothing around the page.
class NoNavigator final : public ui::page::Navigator {
public:
    void open(const ui::page::RecordAddress &) override {}
    void openFind(services::Entity) override {}
    void openScreen(const ui::page::ScreenAddress &) override {}
    void announceChange(services::Entity, qint64) override {}
    void say(const QString &) override {}
};

void print(const QJsonObject &line)
{
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << Qt::endl;
}

/// The event loop runs as in the program: QTest::qWait would sleep ten milliseconds between two rounds, which are no gaps of ours.
void pause(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

void pauseUntil(const std::function<bool()> &isSo, const char *what)
{
    constexpr std::chrono::milliseconds kStep(5);
    const QDeadlineTimer patience(kPatience);
    while (!isSo()) {
        if (patience.hasExpired())
            qFatal("%s in time", what);
        pause(kStep);
    }
}

/// What a person does to the page.
class Hand {
public:
    explicit Hand(ui::find::FindPage &page)
        : m_page(page)
        , m_model(qobject_cast<lists::FindListModel *>(page.table()->model()))
        , m_field(page.findChild<ui::widgets::SearchField *>())
    {
    }

    lists::FindListModel &model() { return *m_model; }

    /// All rows are there, and what is in sight is read.
    void settle()
    {
        pauseUntil(
            [this] {
                const auto state = m_model->state();
                return state != PagedTableModel::State::Loading &&
                       (m_model->rowCount() == 0 || (m_model->count() >= 0 && isRead()));
            },
            "the list is not read");
    }

    void type(const QString &word)
    {
        for (const QChar key : word) {
            QTest::keyClick(m_field, key.toLatin1());
            pause(kBetweenKeys);
        }
        settle();
        QTest::keyClick(m_field, Qt::Key_Escape);
        pause(kBetweenKeys);
        settle();
    }

    void scrollTo(double share)
    {
        QScrollBar *bar = m_page.table()->verticalScrollBar();
        bar->setValue(int(share * bar->maximum()));
        pause(kBetweenKeys);
    }

    void sortBy(int section)
    {
        QMetaObject::invokeMethod(m_page.table()->horizontalHeader(), "sectionClicked", Q_ARG(int, section));
        settle();
    }

private:
    bool isRead() const
    {
        const int row = m_page.table()->rowAt(m_page.table()->viewport()->height() / 2);
        return m_model->rowAt(row < 0 ? m_model->rowCount() - 1 : row) != nullptr;
    }

    ui::find::FindPage &m_page;
    lists::FindListModel *m_model;
    ui::widgets::SearchField *m_field;
};

void measure(const QString &name, LoopWatch &watch, const std::function<void()> &action)
{
    watch.clear();
    watch.begin();
    action();
    watch.end();
    print({{QStringLiteral("name"), name},
           {QStringLiteral("p99_ms"), watch.gap(0.99)},
           {QStringLiteral("worst_ms"), watch.gap(1)},
           {QStringLiteral("target_p99_ms"), kTargetUsual},
           {QStringLiteral("target_worst_ms"), kTargetWorst},
           {QStringLiteral("n"), qint64(watch.count())}});
}

void run(const ui::page::PageContext &context, int rounds)
{
    ui::find::FindPage page(services::Entity::User, context);
    page.resize(1280, 800);
    page.show();
    Hand hand(page);
    hand.settle();
    // Empty: the same page, asked for what nobody is called.
    hand.model().forget();
    pause(kBetweenKeys);
    const double empty = bench::mebibytesOf("VmRSS:");
    hand.model().ask({});
    hand.settle();
    const qint64 rows = hand.model().count();

    LoopWatch watch;
    QRandomGenerator random(7);
    const QStringList words{QStringLiteral("smith"), QStringLiteral("an"), QStringLiteral("muller"), QStringLiteral("zzqx"),
                            QStringLiteral("berg j")};
    measure(QStringLiteral("event loop, typing"), watch, [&] {
        for (int round = 0; round < rounds; ++round)
            hand.type(words.at(round % words.size()));
    });
    measure(QStringLiteral("event loop, scrolling"), watch, [&] {
        for (int round = 0; round < 20 * rounds; ++round)
            hand.scrollTo(random.generateDouble());
        hand.scrollTo(1);
        hand.settle();
    });
    measure(QStringLiteral("event loop, sorting"), watch, [&] {
        for (int round = 0; round < rounds; ++round) {
            for (int section = 0; section < hand.model().columnCount(); ++section) {
                if (hand.model().sortOf(section))
                    hand.sortBy(section);
            }
        }
    });
    for (int step = 0; step <= 200; ++step)
        hand.scrollTo(step / 200.0);
    hand.settle();
    print({{QStringLiteral("name"), QStringLiteral("memory of a list scrolled end to end")},
           {QStringLiteral("empty_mib"), empty},
           {QStringLiteral("scrolled_mib"), bench::mebibytesOf("VmRSS:")},
           {QStringLiteral("target_more_mib"), kTargetMemory},
           {QStringLiteral("n"), rows}});
}

} // namespace

int main(int argc, char **argv)
{
    support::giveBackLargeBlocks(); // as the console does
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const auto url = support::DatabaseUrl::parse(arguments.value(1));
    if (!url.ok()) {
        QTextStream(stderr) << "Usage: EventLoopBench DATABASE [ROUNDS]" << Qt::endl;
        return 2;
    }
    const ui::style::Theme theme(application, ui::style::Scheme::Light, ui::style::Density::Compact);
    const auto workspace = bench::openWorkspace(*url);
    const auto directory =
        std::make_shared<const services::Directory>(bench::need(services::DirectoryService(*workspace).load(), "directory"));
    tests::AnsweringPrompt prompt;
    NoNavigator navigator;
    run({workspace, directory, &prompt, &navigator}, qMax(1, arguments.value(2, QStringLiteral("10")).toInt()));
    return 0;
}
