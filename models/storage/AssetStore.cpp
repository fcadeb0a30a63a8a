// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/AssetStore.h"

#include "storage/RecordReader.h"
#include "storage/SearchKeys.h"

namespace gatehouse::storage {

using namespace Qt::Literals::StringLiterals;
using domain::AssetKey;
using domain::FacilityKey;
using support::Result;

namespace {

/// From how many owners their assets are looked for along the order of all assets, and how far.
constexpr qsizetype kManyOwners = 200;
constexpr int kSteps = 20000;

Result<domain::Asset> readAsset(const Rows &rows)
{
    domain::Asset asset;
    RecordReader reader(rows);
    reader.read(asset.key, "id");
    reader.read(asset.rowVersion, "row_version");
    reader.read(asset.number, "number");
    reader.read(asset.description, "description");
    reader.read(asset.serial, "serial");
    reader.read(asset.owner, "owner_code");
    reader.read(asset.status, "status");
    reader.read(asset.lastCalibrated, "calibrated_on");
    reader.read(asset.due, "due_on");
    GATEHOUSE_TRY(reader.outcome());
    return asset;
}

QList<qint64> numbersOf(const QList<FacilityKey> &keys)
{
    QList<qint64> numbers;
    for (const FacilityKey key : keys)
        numbers.append(key.value);
    return numbers;
}

} // namespace

Bindings columnsOf(const domain::Asset &asset, FacilityKey owner)
{
    return {{"number", asset.number.text()},
            {"number_key", assetNumberKey(asset.number.text())},
            {"description", orNull(asset.description.text())},
            {"serial", orNull(asset.serial.text())},
            {"owner", owner.value},
            {"status", orNull(asset.status.text())},
            {"calibrated_on", orNull(asset.lastCalibrated)},
            {"due_on", orNull(asset.due)}};
}

Result<std::optional<domain::Asset>> AssetStore::find(AssetKey key) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("assets/select_asset"_L1, {{"id", key.value}}));
    if (!rows.next()) {
        GATEHOUSE_TRY(rows.outcome());
        return std::optional<domain::Asset>();
    }
    GATEHOUSE_TRY_VALUE(asset, readAsset(rows));
    return std::optional(std::move(asset));
}

Result<std::optional<AssetStore::Holder>> AssetStore::findNumber(const QString &number) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("assets/find_number"_L1, {{"number_key", assetNumberKey(number)}}));
    std::optional<Holder> found;
    if (rows.next())
        found = Holder{{rows.integer("id")}, rows.text("number"), rows.text("owner_code"), rows.text("owner_name")};
    GATEHOUSE_TRY(rows.outcome());
    return found;
}

Result<AssetKey> AssetStore::insert(const domain::Asset &asset, FacilityKey owner) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("assets/insert_asset"_L1, columnsOf(asset, owner)));
    AssetKey key;
    if (rows.next())
        key.value = rows.integer("id");
    GATEHOUSE_TRY(rows.outcome());
    return key;
}

Result<std::optional<AssetStore::Place>> AssetStore::placeOf(const QString &number) const
{
    if (number.isEmpty())
        return std::optional(Place());
    GATEHOUSE_TRY_VALUE(rows, m_session.run("assets/select_place"_L1, {{"number_key", assetNumberKey(number)}}));
    std::optional<Place> place;
    if (rows.next())
        place = Place{rows.date("due"), rows.text("number_key")};
    GATEHOUSE_TRY(rows.outcome());
    return place;
}

// With many owners some of their assets are met soon along the order of all; with few it would take long, and their own are few.
Result<QList<domain::Asset>> AssetStore::ownedBy(const QList<FacilityKey> &owners, const QString &after, int limit) const
{
    GATEHOUSE_TRY_VALUE(place, placeOf(after));
    if (!place)
        return QList<domain::Asset>();
    if (owners.size() > kManyOwners) {
        GATEHOUSE_TRY_VALUE(met, listed("assets/walk_owned"_L1, owners, *place, {{"limit", limit}, {"steps", kSteps}}));
        if (met.size() == limit)
            return met;
    }
    return listed("assets/list_owned"_L1, owners, *place, {{"limit", limit}});
}

Result<QList<domain::Asset>> AssetStore::listed(QLatin1StringView statement, const QList<FacilityKey> &owners, const Place &after,
                                                Bindings bindings) const
{
    bindings.append({"due", after.due});
    bindings.append({"number_key", after.number});
    GATEHOUSE_TRY_VALUE(rows, m_session.run(statement, bindings, numbersOf(owners)));
    QList<domain::Asset> assets;
    while (rows.next()) {
        GATEHOUSE_TRY_VALUE(asset, readAsset(rows));
        assets.append(asset);
    }
    GATEHOUSE_TRY(rows.outcome());
    return assets;
}

Result<qint64> AssetStore::countOwnedBy(const QList<FacilityKey> &owners) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("assets/count_owned"_L1, {}, numbersOf(owners)));
    const qint64 assets = rows.next() ? rows.integer("assets") : 0;
    GATEHOUSE_TRY(rows.outcome());
    return assets;
}

} // namespace gatehouse::storage
