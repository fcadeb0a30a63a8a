// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
//
// PortalBench DATABASE: how long the first page of assets by due date takes for users who see 1, 200 and 5,000 facilities, beside a merge that
// is written by hand over the engine's own C interface; and the whole answer of the service, which looks up first who may see what.
#include "bench/AssetFloors.h"
#include "bench/BenchSession.h"
#include "bench/BenchWorkspace.h"
#include "bench/Figures.h"
#include "bench/Need.h"
#include "services/AssetService.h"
#include "storage/AssetStore.h"

#include <QCoreApplication>

#include <algorithm>

using namespace gatehouse;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPage = 100;
constexpr int kLookedAt = 40; ///< users among whom some are chosen
constexpr int kViewers = 5;
constexpr int kRounds = 9; ///< for each viewer
constexpr double kTarget = 5;
constexpr int kWalkedFrom = 1000; ///< with fewer owners a walk along all assets takes seconds, and is no floor

/// What one viewer's page takes in each way, in milliseconds.
struct Times {
    std::vector<double> store;
    std::vector<double> service;
    std::vector<double> merged;
    std::vector<double> walked;
};

class PortalBench {
public:
    PortalBench(bench::BenchSession &opened, bench::AssetFloors &floors, services::Workspace &workspace)
        : m_opened(opened)
        , m_floors(floors)
        , m_workspace(workspace)
    {
    }

    void measure(int facilities)
    {
        Times times;
        for (const bench::AssetFloors::Viewer &viewer : viewersOf(facilities)) {
            compare(viewer);
            for (int round = 0; round < kRounds; ++round)
                measureOnce(viewer, times);
        }
        double floor = bench::median(times.merged);
        if (!times.walked.empty())
            floor = std::min(floor, bench::median(times.walked));
        const QString what = u"first page of assets by due date, %1 facilities"_s.arg(facilities);
        bench::say({what, bench::median(times.store), floor, kTarget, m_rows, true}, m_opened.engine);
        bench::say({what + ", with who may see what"_L1, bench::median(times.service), floor, 0, m_seen, true}, m_opened.engine);
    }

private:
    /// Those who see assets in the portal, not only in the tables.
    QList<bench::AssetFloors::Viewer> viewersOf(int facilities)
    {
        QList<bench::AssetFloors::Viewer> viewers = m_floors.viewers(facilities, kLookedAt);
        viewers.removeIf([this](const bench::AssetFloors::Viewer &viewer) { return seenBy(viewer).assets.isEmpty(); });
        if (viewers.isEmpty())
            qFatal("nobody sees the assets of %d facilities", facilities);
        return viewers.mid(0, kViewers);
    }

    QList<domain::Asset> ownedBy(const bench::AssetFloors::Viewer &viewer)
    {
        QList<domain::FacilityKey> owners;
        for (const qint64 facility : viewer.facilities)
            owners.append(domain::FacilityKey{facility});
        return bench::need(m_opened.session->snapshot([&](storage::Session &session) {
            return storage::AssetStore(session).ownedBy(owners, {}, kPage);
        }),
                           "assets");
    }

    services::AssetService::Seen seenBy(const bench::AssetFloors::Viewer &viewer)
    {
        return bench::need(services::AssetService(m_workspace).seenBy({viewer.user}, {}, {}, kPage), "seen");
    }

    // All ways must give the same, or their times say nothing. It also warms what is looked at.
    void compare(const bench::AssetFloors::Viewer &viewer)
    {
        std::vector<qint64> ours;
        for (const domain::Asset &asset : ownedBy(viewer))
            ours.push_back(asset.key.value);
        if (ours != m_floors.merged(viewer.facilities, kPage))
            qFatal("the merge gives other assets");
        if (viewer.facilities.size() >= kWalkedFrom && ours != m_floors.walked(viewer.facilities, kPage))
            qFatal("the walk gives other assets");
        m_rows = qint64(ours.size());
        m_seen = seenBy(viewer).assets.size();
    }

    void measureOnce(const bench::AssetFloors::Viewer &viewer, Times &times)
    {
        times.store.push_back(bench::once([&] { ownedBy(viewer); }));
        times.service.push_back(bench::once([&] { seenBy(viewer); }));
        times.merged.push_back(bench::once([&] { m_floors.merged(viewer.facilities, kPage); }));
        if (viewer.facilities.size() >= kWalkedFrom)
            times.walked.push_back(bench::once([&] { m_floors.walked(viewer.facilities, kPage); }));
    }

    bench::BenchSession &m_opened;
    bench::AssetFloors &m_floors;
    services::Workspace &m_workspace;
    qint64 m_rows = 0;
    qint64 m_seen = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    bench::BenchSession opened = bench::openSession(program.arguments().value(1), storage::Access::ReadOnly);
    const auto floors = bench::AssetFloors::open(opened.url);
    const auto workspace = bench::openWorkspace(opened.url);
    PortalBench portal(opened, *floors, *workspace);
    for (const int facilities : {1, 200, 5000})
        portal.measure(facilities);
    return 0;
}
