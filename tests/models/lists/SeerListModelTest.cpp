// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "lists/SeerListModel.h"
#include "support/Population.h"

#include "services/AssetService.h"
#include "services/FacilityService.h"
#include "services/PortalUserService.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::test;
using lists::SeerListModel;
using services::SeenThing;

/// Who sees a thing, as pages.
class SeerListModelTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void startsIdleAndCanBeForgotten();
    void beyond_2_theFirstPageComesBeforeAllAreJudged();
    void allPagesTogetherAreWhoSees();
    void theNewestQuestionWins();
    void whoSeesNoMoreGoesAtARefresh();

private:
    struct World {
        std::unique_ptr<TestWorkspace> test;
    };

    World &world() { return m_worlds[TestDatabase::currentEngine()]; }
    services::Workspace &workspace() { return world().test->workspace(); }
    static constexpr int kPatience = 60'000; // milliseconds; both engines on a busy machine
    static constexpr SeerListModel::Sizes kSmall{.page = 20, .kept = 60};
    static bool listed(const SeerListModel &model) { return model.state() == SeerListModel::State::Ready && model.count() >= 0; }
    static QString login(const SeerListModel &model, int row)
    {
        return model.index(row, SeerListModel::Username).data().toString();
    }
    void makeCrowd() const;

    std::map<support::Engine, World> m_worlds;
};

// 1,200 people like Anna, who see the asset C-1 of Calibration One as she does; every tenth is inactive.
void SeerListModelTest::makeCrowd() const
{
    const TestWorkspace &test = *m_worlds.at(TestDatabase::currentEngine()).test;
    const QString numbers = u"WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 1200) "_s;
    const QStringList statements{
        u"INSERT INTO users (username, login_key, first_name, last_name, type_id, application, licence_id, active, "
        u"sort_key) "
        "%1SELECT 'crowd.' || n, 'crowd.' || n, 'Anna', 'Crowd ' || (n * 7919 % 1200), type_id, application, licence_id, n % 10 "
        "<> 0, "
        "'crowd ' || (n * 7919 % 1200) || ' anna' FROM numbers, users WHERE username = 'anna'"_s,
        u"INSERT INTO contacts (contact_id, id_key, first_name, last_name, user_id, sort_key) "
        "SELECT username, username, first_name, last_name, id, sort_key FROM users WHERE username LIKE 'crowd.%'"_s,
        u"INSERT INTO contact_facilities (contact_id, facility_id, is_default) SELECT contacts.id, facilities.id, TRUE "
        "FROM contacts, facilities WHERE contacts.contact_id LIKE 'crowd.%' AND facilities.code = 'cal-1'"_s,
        u"INSERT INTO user_groups (user_id, group_id, application) SELECT crowd.id, user_groups.group_id, "
        u"user_groups.application "
        "FROM users AS crowd, users AS anna JOIN user_groups ON user_groups.user_id = anna.id "
        "WHERE crowd.username LIKE 'crowd.%' AND anna.username = 'anna'"_s,
        u"INSERT INTO credentials (user_id, salt, memory_kib, passes, digest, must_change, set_at) "
        "SELECT crowd.id, salt, memory_kib, passes, digest, must_change, set_at FROM users AS crowd, credentials "
        "JOIN users AS anna ON anna.id = credentials.user_id WHERE crowd.username LIKE 'crowd.%' AND anna.username = 'anna'"_s,
    };
    for (const QString &statement : statements)
        QCOMPARE(test.execute(statement.contains(u"%1"_s) ? statement.arg(numbers) : statement), u"ok"_s);
}

void SeerListModelTest::init()
{
    if (world().test)
        return;
    world().test = std::make_unique<TestWorkspace>(TestDatabase::currentEngine());
    for (const auto &made : {place(u"MT"_s, u"Metro"_s, Mark::Both), place(u"cal-1"_s, u"Calibration One"_s, Mark::Customer)})
        QCOMPARE(described(await(services::FacilityService(workspace()).save(made))), u"ok"_s);
    for (const auto &[number, owner] : {std::pair(u"C-1"_s, u"cal-1"_s), std::pair(u"M-1"_s, u"MT"_s)}) {
        domain::Asset asset;
        set(asset, domain::assetFields(), {{"number"_L1, number}, {"owner"_L1, owner}});
        QCOMPARE(described(await(services::AssetService(workspace()).add(asset))), u"ok"_s);
    }
    services::NewPortalUser wanted;
    wanted.user = person(u"anna"_s, u"Anna"_s, u"Lind"_s);
    wanted.contact.id = *domain::ContactId::parse(u"E-17");
    wanted.lab = u"MT"_s;
    wanted.facilities = {u"cal-1"_s, u"MT"_s};
    wanted.firstSecret = services::NewPortalUser::FirstSecret::Passphrase;
    const auto made = await(services::PortalUserService(workspace()).add(wanted));
    QCOMPARE(described(made), u"ok"_s);
    makeCrowd();
}

void SeerListModelTest::startsIdleAndCanBeForgotten()
{
    SeerListModel model(workspace());
    QCOMPARE(model.state(), SeerListModel::State::Idle);
    model.ask({u"M-1"_s, {}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(listed(model), kPatience);
    QCOMPARE(login(model, 0), u"anna"_s);
    QCOMPARE(model.index(0, SeerListModel::Name).data().toString(), u"Lind, Anna"_s);
    QCOMPARE(model.index(0, SeerListModel::Contact).data().toString(), u"E-17"_s);
    QCOMPARE(model.index(0, SeerListModel::Through).data().toString(), u"MT"_s);
    model.forget();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.state(), SeerListModel::State::Idle);
}

void SeerListModelTest::beyond_2_theFirstPageComesBeforeAllAreJudged()
{
    SeerListModel model(workspace());
    QSignalSpy counted(&model, &SeerListModel::countChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.ask({u"C-1"_s, {}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(inserted.count(), 1, kPatience);
    QCOMPARE(model.rowCount(), 100);
    QCOMPARE(model.count(), SeerListModel::kCountUnknown);
    QTRY_VERIFY_WITH_TIMEOUT(model.count() >= 0, kPatience);
    QCOMPARE(model.count(), 1081); // and Anna
    QCOMPARE(model.rowCount(), 1081); // all places are there, so that the scroll bar tells the truth
}

void SeerListModelTest::allPagesTogetherAreWhoSees()
{
    const auto all = await(services::AccessService(workspace()).whoSees({}, u"cal-1"_s, {}));
    QCOMPARE(all->size(), 1081);
    SeerListModel model(workspace(), nullptr, {.page = 333, .kept = 700});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.ask({{}, u"cal-1"_s, {}});
    QTRY_VERIFY_WITH_TIMEOUT((model.fetchMore({}), !model.canFetchMore({}) && model.state() == SeerListModel::State::Ready &&
                                                       model.rowCount() == 1081),
                             30'000);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.keyAt(row), all->at(row).user.key.value);
    // contents that were dropped come again
    QTRY_COMPARE_WITH_TIMEOUT(login(model, 0), all->constFirst().user.username, kPatience);
}

void SeerListModelTest::theNewestQuestionWins()
{
    SeerListModel model(workspace(), nullptr, kSmall);
    model.ask({u"C-1"_s, {}, {}});
    model.ask({{}, {}, u"assets.view"_s});
    model.ask({u"M-1"_s, {}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(listed(model), kPatience);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(login(model, 0), u"anna"_s);
    model.ask({{}, {}, u"finance.invoices"_s}); // all are judged for a page with nobody on it
    QTRY_COMPARE_WITH_TIMEOUT(model.state(), SeerListModel::State::Empty, kPatience);
    model.ask({u"Z-9"_s, {}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(model.state(), SeerListModel::State::Failed, kPatience);
    QCOMPARE(described(model.lastError()), u"not-found asset: Z-9"_s);
}

void SeerListModelTest::whoSeesNoMoreGoesAtARefresh()
{
    SeerListModel model(workspace(), nullptr, kSmall);
    model.ask({u"C-1"_s, {}, {}});
    QTRY_VERIFY_WITH_TIMEOUT(listed(model), kPatience);
    const qint64 first = model.keyAt(0);
    const QPersistentModelIndex second = model.index(1, 0);
    const qint64 secondKey = model.keyAt(1);
    QCOMPARE(world().test->execute(u"UPDATE users SET active = FALSE WHERE id = %1"_s.arg(first)), u"ok"_s);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.refreshRow(first);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowOf(first), -1, kPatience);
    model.ask({u"C-1"_s, {}, {}}); // the same question
    QTRY_COMPARE_WITH_TIMEOUT(model.count(), 1080, kPatience);
    QCOMPARE(model.keyAt(second.row()), secondKey);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(world().test->execute(u"UPDATE users SET active = TRUE WHERE id = %1"_s.arg(first)), u"ok"_s);
}

QTEST_GUILESS_MAIN(SeerListModelTest)
#include "SeerListModelTest.moc"
