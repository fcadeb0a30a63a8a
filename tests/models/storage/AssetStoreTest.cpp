// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/AssetStore.h"
#include "storage/FacilityStore.h"
#include "storage/SearchKeys.h"
#include "support/TestDatabase.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace gatehouse;
using namespace Qt::Literals::StringLiterals;
using domain::FacilityKey;
using test::TestDatabase;

namespace {

constexpr int kOwners = 260;
constexpr int kAssets = 900;

struct Owned {
    QString number;
    int owner = 0;
    QDate due;
};

// As spec/commands.md has it: by due date, none last, then number.
bool isBefore(const Owned &left, const Owned &right)
{
    const QDate none(9999, 12, 31);
    const QDate leftDue = left.due.isValid() ? left.due : none;
    const QDate rightDue = right.due.isValid() ? right.due : none;
    return leftDue == rightDue ? storage::assetNumberKey(left.number) < storage::assetNumberKey(right.number)
                               : leftDue < rightDue;
}

} // namespace

/// What a portal user sees, however many facilities there are.
class AssetStoreTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void FLU_33_ownersFewAndManyGiveTheSameOrder();

private:
    support::Outcome fill(storage::Session &session);
    QStringList expected(const QSet<int> &owners) const;

    QList<FacilityKey> m_owners;
    QList<Owned> m_assets;
};

support::Outcome AssetStoreTest::fill(storage::Session &session)
{
    QRandomGenerator random(5);
    for (int number = 0; number < kOwners; ++number) {
        domain::Facility facility;
        GATEHOUSE_TRY_VALUE(code, domain::FacilityCode::parse(u"F%1"_s.arg(number)));
        GATEHOUSE_TRY_VALUE(name, domain::Line::parse(u"Site %1"_s.arg(number)));
        facility.code = code;
        facility.name = name;
        facility.customer = true;
        GATEHOUSE_TRY_VALUE(key, storage::FacilityStore(session).insert(facility, {}));
        m_owners.append(key);
    }
    for (int number = 0; number < kAssets; ++number) {
        // most assets belong to a few: along the order of all, those of the others are met late
        const int owner = random.bounded(4) == 0 ? random.bounded(kOwners) : random.bounded(3);
        const QDate due = random.bounded(5) == 0 ? QDate() : QDate(2026, 1, 1).addDays(random.bounded(40));
        const QString text = u"%1-%2"_s.arg(random.bounded(1000)).arg(number);
        domain::Asset asset;
        GATEHOUSE_TRY_VALUE(line, domain::Line::parse(text));
        asset.number = line;
        asset.due = due;
        GATEHOUSE_TRY(storage::AssetStore(session).insert(asset, m_owners.at(owner)));
        m_assets.append({text, owner, due});
    }
    return {};
}

QStringList AssetStoreTest::expected(const QSet<int> &owners) const
{
    QList<Owned> seen;
    std::copy_if(m_assets.cbegin(), m_assets.cend(), std::back_inserter(seen),
                 [&](const Owned &asset) { return owners.contains(asset.owner); });
    std::sort(seen.begin(), seen.end(), isBefore);
    QStringList numbers;
    for (const Owned &asset : std::as_const(seen))
        numbers.append(asset.number);
    return numbers;
}

void AssetStoreTest::FLU_33_ownersFewAndManyGiveTheSameOrder()
{
    const TestDatabase database(TestDatabase::currentEngine());
    const auto session = database.openSession();
    m_owners.clear();
    m_assets.clear();
    QVERIFY(
        session
            ->transaction(storage::Request::make(u"test"_s, u"fill"_s), [this](storage::Session &inner) { return fill(inner); })
            .ok());
    QRandomGenerator random(6);
    for (const int amount : {1, 3, 40, 199, 200, 201, 230, kOwners}) {
        QSet<int> owners;
        while (owners.size() < amount)
            owners.insert(random.bounded(kOwners));
        QList<FacilityKey> keys;
        for (const int owner : std::as_const(owners))
            keys.append(m_owners.at(owner));
        for (const int limit : {7, 100, kAssets + 1}) {
            QStringList found;
            for (bool more = true; more;) {
                const auto page =
                    storage::AssetStore(*session).ownedBy(keys, found.isEmpty() ? QString() : found.constLast(), limit);
                QVERIFY2(page.ok(), qPrintable(page.ok() ? QString() : page.error().detail));
                for (const domain::Asset &asset : *page)
                    found.append(asset.number.text());
                more = page->size() == limit;
            }
            QCOMPARE(found, expected(owners));
        }
        const auto nowhere = storage::AssetStore(*session).ownedBy(keys, u"no such number"_s, 100);
        QVERIFY2(nowhere.ok(), qPrintable(nowhere.ok() ? QString() : nowhere.error().detail));
        QCOMPARE(nowhere->size(), 0);
    }
}

QTEST_GUILESS_MAIN(AssetStoreTest)
#include "AssetStoreTest.moc"
