// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "FindReference.h"
#include "storage/DirectoryStore.h"
#include "storage/FindStore.h"
#include "storage/StandingStore.h"
#include "support/Folding.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::domain::find;
using namespace gatehouse::test;
using storage::FindBounds;
using storage::FindScope;
using storage::FindStore;
using storage::Session;

namespace {

constexpr int kPeople = 400;
constexpr int kPlaces = 60;
constexpr std::array kSorts{SortBy::Name,  SortBy::Username, SortBy::ContactId,  SortBy::Code,
                            SortBy::Email, SortBy::Ready,    SortBy::LastSignIn, SortBy::ValidUntil};

/// How many finds are tried on each engine; the long tests ask for more.
int findsToTry()
{
    const int count = qEnvironmentVariableIntValue("GATEHOUSE_FINDS");
    return count > 0 ? count : 150;
}

/// So small that a few hundred records cross every one of them.
constexpr FindBounds kSmall{.chunk = 9, .steps = 25, .few = 4, .many = 60, .grams = 6};

} // namespace

/// Whatever is asked, a find gives what a look at everybody gives, in the same order: by pages of any size, as a count, and as an order
/// of keys; however it is begun.
class FindTruthTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void randomFindsEqualTheReference_data();
    void randomFindsEqualTheReference();
    void everyColumnOrdersEveryEntity();
    void groupsAreOrderedByName();

private:
    struct World {
        std::unique_ptr<TestDatabase> database;
        std::unique_ptr<Population> population;
        std::unique_ptr<Session> session;
    };
    const World &world();
    static QString difference(const FindStore &store, const FindQuery &query, const QList<qint64> &right, int limit);

    std::map<support::Engine, World> m_worlds;
};

const FindTruthTest::World &FindTruthTest::world()
{
    World &found = m_worlds[TestDatabase::currentEngine()];
    if (!found.database) {
        found.database = std::make_unique<TestDatabase>(TestDatabase::currentEngine());
        found.population = std::make_unique<Population>(*found.database, kPeople, 20261129, kPlaces);
        found.session = found.database->openSession();
        // half of them are known to stand as they do, the others are judged with each find
        const auto settled = found.session->transaction(storage::Request::make(u"test"_s, u"settle"_s), [](Session &session) {
            return storage::StandingStore(session).settle({Population::now(), Population::today()}, kPeople / 2);
        });
        if (!settled.ok())
            qFatal("settle: %s", qPrintable(settled.error().detail));
    }
    return found;
}

/// What is wrong, in words; blank when nothing is.
QString FindTruthTest::difference(const FindStore &store, const FindQuery &query, const QList<qint64> &right, int limit)
{
    QList<qint64> paged;
    PageMark mark;
    for (bool last = false; !last;) {
        const auto page = store.page(query, mark, limit);
        if (!page.ok())
            return u"a page: "_s + described(page.error()) + u' ' + page.error().detail;
        if (page->rows.size() > limit || (page->rows.isEmpty() && !page->last))
            return u"a page of %1 rows of %2"_s.arg(page->rows.size()).arg(limit);
        for (const FindRow &row : page->rows)
            paged.append(row.key);
        last = page->last;
        if (!page->rows.isEmpty())
            mark = page->rows.constLast().mark;
        if (paged.size() > right.size())
            return u"pages give more than %1"_s.arg(right.size());
    }
    if (paged != right)
        return u"pages give %1 of %2"_s.arg(paged.size()).arg(right.size());
    const auto count = store.count(query);
    if (!count.ok() || *count != right.size())
        return u"the count is %1 instead of %2"_s.arg(count.ok() ? *count : -1).arg(right.size());
    const auto order = store.order(query);
    return order.ok() && *order == right ? QString() : u"the order differs"_s;
}

void FindTruthTest::randomFindsEqualTheReference_data()
{
    QTest::addColumn<int>("entity");
    QTest::newRow("users") << int(Entity::User);
    QTest::newRow("contacts") << int(Entity::Contact);
    QTest::newRow("facilities") << int(Entity::Facility);
}

void FindTruthTest::randomFindsEqualTheReference()
{
    QFETCH(const int, entity);
    const Population &population = *world().population;
    QRandomGenerator random(quint32(31 + entity));
    const int rounds = (findsToTry() + 2) / 3;
    int found = 0;
    for (int round = 0; round < rounds; ++round) {
        const FindQuery query = randomQuery(random, population, Entity(entity));
        FindScope scope;
        if (entity == int(Entity::User) && random.bounded(8) == 0)
            scope = {QList<domain::FacilityKey>{{population.places().at(random.bounded(3)).key}},
                     {population.people().at(random.bounded(kPeople)).key}};
        const int limit = 1 + random.bounded(60);
        const QList<qint64> right = expectedKeys(population, query, scope);
        found += right.isEmpty() ? 0 : 1;
        for (const FindBounds &bounds : {kSmall, FindBounds()}) {
            const FindStore store(*world().session, {Population::now(), Population::today()}, scope, bounds);
            const QString wrong = difference(store, query, right, limit);
            QVERIFY2(
                wrong.isEmpty(),
                qPrintable(u"%1 (pages of %2, steps %3): %4"_s.arg(readable(query)).arg(limit).arg(bounds.steps).arg(wrong)));
        }
    }
    QVERIFY2(found > rounds / 3, "the finds find too little to prove anything");
}

void FindTruthTest::everyColumnOrdersEveryEntity()
{
    for (const Entity entity : {Entity::User, Entity::Contact, Entity::Facility}) {
        for (const SortBy sort : kSorts) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                FindQuery query;
                query.entity = entity;
                query.sort = sort;
                query.order = order;
                const QList<qint64> right = expectedKeys(*world().population, query);
                QVERIFY(right.size() >= kPlaces);
                const FindStore store(*world().session, {Population::now(), Population::today()}, {}, kSmall);
                const QString wrong = difference(store, query, right, 70);
                QVERIFY2(wrong.isEmpty(), qPrintable(readable(query) + u": "_s + wrong));
            }
        }
    }
}

void FindTruthTest::groupsAreOrderedByName()
{
    const auto groups = storage::DirectoryStore(*world().session).groups(storage::DirectoryStore::Members::NotCounted);
    QList<std::pair<QByteArray, qint64>> ordered;
    for (const domain::Group &group : *groups)
        ordered.append({support::fold(group.name).toUtf8(), group.key.value});
    std::sort(ordered.begin(), ordered.end());
    QList<qint64> right;
    for (const auto &[name, key] : ordered)
        right.append(key);
    for (const SortBy sort : kSorts) {
        FindQuery query;
        query.entity = Entity::Group;
        query.sort = sort;
        const FindStore store(*world().session, {Population::now(), Population::today()}, {}, kSmall);
        QCOMPARE(difference(store, query, right, 3), QString());
        query.order = Qt::DescendingOrder;
        QCOMPARE(difference(store, query, QList<qint64>(right.crbegin(), right.crend()), 3), QString());
    }
}

QTEST_GUILESS_MAIN(FindTruthTest)
#include "FindTruthTest.moc"
