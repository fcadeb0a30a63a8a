// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/FindStore.h"
#include "FindReference.h"

#include "storage/FacilityStore.h"
#include "support/Folding.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::domain::find;
using namespace gatehouse::test;
using storage::FindStore;
using storage::Session;

namespace {

constexpr int kPeople = 300;
constexpr int kFinds = 80;

} // namespace

class FindStoreTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void randomFindsEqualTheReference();
    void pagingToTheEndGivesEachRowOnce_data();
    void pagingToTheEndGivesEachRowOnce();
    void aRowInsertedWhilePagingIsNotDoubled();
    void rowsComeInTheOrderOfTheirKeys();
    void aTelephoneNumberIsFoundHoweverItIsWritten();
    void FLU_13_onlyLabsAreListedWhateverTheFilter();
    void FLU_29_anyFacilityIsListedWhenTheFilterIsCleared();
    void FLU_42_theCurrentFacilityNarrowsToItsUsers();
    void FLU_45_portalAndStaffUsersAreOneList();
    void theGroupUserFindsTheUsersOfItsLabs();
    void countsStandBesideFacilitiesAndGroups();

private:
    static FindStore storeOf(Session &session, storage::FindScope scope = {})
    {
        return FindStore(session, {Population::now(), Population::today()}, std::move(scope));
    }
    static QList<qint64> pagesOf(Session &session, const FindQuery &query, int limit);
    static QStringList codes(Session &session, const FindQuery &query);
    static void addFacilities(Session &session, int count, int first = 0);
    const Population &population();
    Session &session();

    struct World {
        std::unique_ptr<TestDatabase> database;
        std::unique_ptr<Session> session;
        std::unique_ptr<Population> population;
    };
    std::map<support::Engine, World> m_worlds;
};

void FindStoreTest::init()
{
    World &world = m_worlds[TestDatabase::currentEngine()];
    if (world.database)
        return;
    world.database = std::make_unique<TestDatabase>(TestDatabase::currentEngine());
    world.population = std::make_unique<Population>(*world.database, kPeople, 11);
    world.session = world.database->openSession();
}

const Population &FindStoreTest::population()
{
    return *m_worlds[TestDatabase::currentEngine()].population;
}

Session &FindStoreTest::session()
{
    return *m_worlds[TestDatabase::currentEngine()].session;
}

QList<qint64> FindStoreTest::pagesOf(Session &session, const FindQuery &query, int limit)
{
    QList<qint64> keys;
    PageMark mark;
    for (;;) {
        const auto page = storeOf(session).page(query, mark, limit);
        if (!page.ok())
            return {-1};
        for (const FindRow &row : page->rows)
            keys.append(row.key);
        if (page->last)
            return keys;
        mark = page->rows.constLast().mark;
    }
}

QStringList FindStoreTest::codes(Session &session, const FindQuery &query)
{
    QStringList found;
    const auto page = storeOf(session).page(query, {}, 1000);
    for (const FindRow &row : page->rows)
        found.append(row.code);
    return found;
}

void FindStoreTest::addFacilities(Session &session, int count, int first)
{
    const auto written =
        session.transaction(storage::Request::make(u"test"_s, u"fill"_s), [=](Session &inner) -> support::Outcome {
            for (int number = first; number < first + count; ++number)
                GATEHOUSE_TRY(storage::FacilityStore(inner).insert(
                    place(u"F%1"_s.arg(number), u"Same name %1"_s.arg(number / 7), Mark::Customer), {}));
            return {};
        });
    QVERIFY(written.ok());
}

void FindStoreTest::randomFindsEqualTheReference()
{
    QRandomGenerator random(5);
    int rows = 0;
    for (int round = 0; round < kFinds; ++round) {
        const FindQuery query = randomQuery(random, population());
        const QList<qint64> right = expectedKeys(population(), query);
        const QList<qint64> found = pagesOf(session(), query, 20 + random.bounded(80));
        QVERIFY2(found == right,
                 qPrintable(u"%1: %2 rows, expected %3"_s.arg(readable(query)).arg(found.size()).arg(right.size())));
        QCOMPARE(*storeOf(session()).count(query), qint64(right.size()));
        QCOMPARE(*storeOf(session()).order(query), right);
        rows += int(right.size());
    }
    QVERIFY2(rows > 10 * kFinds, "the finds find too little to prove anything");
}

void FindStoreTest::pagingToTheEndGivesEachRowOnce_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 99, 100, 101, 201, 1001})
        QTest::addRow("%d rows", count) << count;
}

void FindStoreTest::pagingToTheEndGivesEachRowOnce()
{
    QFETCH(int, count);
    const TestDatabase database(TestDatabase::currentEngine());
    const auto own = database.openSession();
    addFacilities(*own, count);
    FindQuery query;
    query.entity = Entity::Facility;
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        query.order = order;
        const QList<qint64> keys = pagesOf(*own, query, 100);
        QCOMPARE(keys.size(), count);
        QCOMPARE(QSet<qint64>(keys.begin(), keys.end()).size(), count);
        QCOMPARE(*storeOf(*own).order(query), keys);
    }
    QCOMPARE(*storeOf(*own).count(query), qint64(count));
}

void FindStoreTest::aRowInsertedWhilePagingIsNotDoubled()
{
    const TestDatabase database(TestDatabase::currentEngine());
    const auto own = database.openSession();
    const auto other = database.openSession();
    addFacilities(*own, 50);
    FindQuery query;
    query.entity = Entity::Facility;
    QList<qint64> keys;
    PageMark mark;
    for (int round = 0;; ++round) {
        const auto page = storeOf(*own).page(query, mark, 10);
        for (const FindRow &row : page->rows)
            keys.append(row.key);
        if (page->last)
            break;
        mark = page->rows.constLast().mark;
        addFacilities(*other, 3, round < 3 ? 1000 + 10 * round : 0 - 10 * round);
    }
    QVERIFY(keys.size() >= 50);
    QCOMPARE(QSet<qint64>(keys.begin(), keys.end()).size(), keys.size());
}

void FindStoreTest::rowsComeInTheOrderOfTheirKeys()
{
    const qint64 first = population().people().at(3).key;
    const qint64 second = population().people().at(1).key;
    const auto rows = storeOf(session()).rows(Entity::User, {first, 999999, second});
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->at(0).username, population().people().at(3).username);
    QCOMPARE(rows->at(1).username, population().people().at(1).username);
}

void FindStoreTest::aTelephoneNumberIsFoundHoweverItIsWritten()
{
    const auto &people = population().people();
    const auto user = std::find_if(people.cbegin(), people.cend(), [](const Somebody &one) { return !one.phone.isEmpty(); });
    for (const QString &text : QStringList{user->phone, QString(user->phone).remove(u' '), support::phoneDigits(user->phone),
                                           u"+41 (0)44 "_s + user->phone.mid(10, 3)}) {
        FindQuery query;
        query.text = text;
        QVERIFY2(pagesOf(session(), query, 50).contains(user->key), qPrintable(text));
    }
}

void FindStoreTest::FLU_13_onlyLabsAreListedWhateverTheFilter()
{
    FindQuery query;
    query.entity = Entity::Facility;
    query.lab = Tick::Yes;
    query.active = Tick::Yes;
    QCOMPARE(codes(session(), query), (QStringList{u"P-0"_s, u"P-2"_s, u"P-1"_s}));
    query.text = u"west"_s;
    QCOMPARE(codes(session(), query), QStringList());
    query.text = u"nord"_s;
    QCOMPARE(codes(session(), query), QStringList{u"P-0"_s});
    query.text.clear();
    query.customer = Tick::Yes;
    QCOMPARE(codes(session(), query), QStringList{u"P-2"_s});
}

void FindStoreTest::FLU_29_anyFacilityIsListedWhenTheFilterIsCleared()
{
    FindQuery query;
    query.entity = Entity::Facility;
    query.customer = Tick::Yes;
    QCOMPARE(codes(session(), query).size(), 10);
    QVERIFY(!codes(session(), query).contains(u"P-0"_s));
    query.customer = Tick::Any;
    QCOMPARE(codes(session(), query).size(), 12);
    QVERIFY(codes(session(), query).contains(u"P-0"_s));
}

void FindStoreTest::FLU_42_theCurrentFacilityNarrowsToItsUsers()
{
    const qint64 lab = population().places().at(1).key;
    qsizetype related = 0;
    for (const Somebody &user : population().people())
        related += user.labs.contains(1) ? 1 : 0;
    FindQuery query;
    QCOMPARE(*storeOf(session()).count(query), qint64(kPeople));
    query.currentFacility = {lab};
    QCOMPARE(*storeOf(session()).count(query), qint64(related));
}

void FindStoreTest::FLU_45_portalAndStaffUsersAreOneList()
{
    FindQuery query;
    const QList<qint64> all = pagesOf(session(), query, 100);
    query.application = domain::Application::Console;
    const QList<qint64> staff = pagesOf(session(), query, 100);
    query.application = domain::Application::Portal;
    const QList<qint64> portal = pagesOf(session(), query, 100);
    QVERIFY(!staff.isEmpty() && !portal.isEmpty());
    QCOMPARE(staff.size() + portal.size(), all.size());
    const auto rows = storeOf(session()).rows(Entity::User, staff);
    for (const FindRow &row : *rows)
        QVERIFY(!row.readiness.applicable);
}

void FindStoreTest::theGroupUserFindsTheUsersOfItsLabs()
{
    const storage::FindScope scope{QList<domain::FacilityKey>{{population().places().at(2).key}},
                                   {population().people().at(0).key}};
    const auto page = storeOf(session(), scope).page({}, {}, 1000);
    QSet<qint64> right{population().people().at(0).key};
    for (const Somebody &user : population().people()) {
        if (user.labs.contains(2))
            right.insert(user.key);
    }
    QSet<qint64> found;
    for (const FindRow &row : page->rows)
        found.insert(row.key);
    QCOMPARE(found, right);
    QCOMPARE(*storeOf(session(), scope).count({}), qint64(right.size()));
}

void FindStoreTest::countsStandBesideFacilitiesAndGroups()
{
    qint64 users = 0;
    for (const Somebody &user : population().people()) {
        // what is in force today counts (ruling 14)
        const QDate today = Population::today();
        const bool linked = std::any_of(user.links.cbegin(), user.links.cend(), [today](const Somebody::Link &link) {
            return link.place == 5 && (!link.from.isValid() || link.from <= today) &&
                   (!link.until.isValid() || link.until >= today);
        });
        const bool valid = !user.validUntil.isValid() || user.validUntil >= today;
        users += linked && valid && user.active && user.contactActive && !user.console ? 1 : 0;
    }
    const auto rows = storeOf(session()).rows(Entity::Facility, {population().places().at(5).key});
    QCOMPARE(rows->constFirst().portalUsers, users);
    QCOMPARE(rows->constFirst().assets, 0);
    FindQuery query;
    query.entity = Entity::Group;
    query.text = u"custom port"_s;
    const auto groups = storeOf(session()).page(query, {}, 10);
    QCOMPARE(groups->rows.size(), 1);
    QCOMPARE(groups->rows.constFirst().name, u"Customer Portal"_s);
    QVERIFY(groups->rows.constFirst().isDefault);
    const auto members = std::count_if(population().people().cbegin(), population().people().cend(),
                                       [](const Somebody &user) { return user.group == "Customer Portal"_L1; });
    QCOMPARE(groups->rows.constFirst().members, qint64(members));
}

QTEST_GUILESS_MAIN(FindStoreTest)
#include "FindStoreTest.moc"
