// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
//
// DeepBench DATABASE: how long a page of the whole list of users takes at several depths, beside its first page. As the console does it: the
// order of all keys is in memory, and the rows of a page are read by their keys.
#include "bench/BenchSession.h"
#include "bench/Figures.h"
#include "bench/Need.h"
#include "storage/FindStore.h"

#include <QCoreApplication>

#include <algorithm>

using namespace gatehouse;
using namespace Qt::Literals::StringLiterals;
using domain::find::Entity;

namespace {

constexpr int kPage = 100;
constexpr int kRounds = 41;

class DeepBench {
public:
    explicit DeepBench(bench::BenchSession &opened) : m_opened(opened), m_order(bench::need(store().order({}), "order")) {}

    void run()
    {
        for (const qsizetype depth : {qsizetype(100000), qsizetype(500500), qsizetype(999800)})
            compare(std::min(depth, m_order.size() - kPage));
    }

private:
    storage::FindStore store()
    {
        return storage::FindStore(*m_opened.session, {QDateTime::currentDateTimeUtc(), QDate::currentDate()});
    }

    qsizetype page(qsizetype from)
    {
        const auto rows =
            m_opened.session->snapshot([&](storage::Session &) { return store().rows(Entity::User, m_order.mid(from, kPage)); });
        return bench::need(rows, "rows").size();
    }

    // First page and deep page in turn, and other rows each time: a page that was just read costs less, at any depth. All of them are
    // read once before, so that depth is measured and not the disk. They go on towards the middle, where there are always enough.
    void compare(qsizetype depth)
    {
        const qsizetype step = depth > m_order.size() / 2 ? -kPage : kPage;
        for (int round = 0; round < kRounds; ++round) {
            page(qsizetype(round) * kPage);
            page(depth + round * step);
        }
        std::vector<double> first;
        std::vector<double> deep;
        for (int round = 0; round < kRounds; ++round) {
            first.push_back(bench::once([&] { page(qsizetype(round) * kPage); }));
            deep.push_back(bench::once([&] { page(depth + round * step); }));
        }
        const double target = m_opened.engine == "sqlite"_L1 ? 1.3 : 2;
        bench::say({u"100 rows of the whole list at depth %1, over the first"_s.arg(depth), bench::median(deep),
                    bench::median(first), target, m_order.size()},
                   m_opened.engine);
    }

    bench::BenchSession &m_opened;
    QList<qint64> m_order;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    bench::BenchSession opened = bench::openSession(program.arguments().value(1), storage::Access::ReadOnly);
    DeepBench(opened).run();
    return 0;
}
