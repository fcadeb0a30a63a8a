// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "lists/FindListModel.h"
#include "support/Population.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::test;
using lists::FindListModel;
using services::Entity;
using Column = FindListModel::Column;

class FindListModelTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void columnsAreThoseOfTheScreens_data();
    void columnsAreThoseOfTheScreens();
    void FLU_11_startsEmptyAndCanBeForgotten();
    void allRowsAreThereAndSayWhoTheyAre();
    void FLU_34_saysWhoIsNotReady();
    void marksAreFactsAndWords();
    void theSameQuestionRefreshesWithoutAReset();
    void theNewestOfManyQuestionsIsAnswered();
    void whatSomebodyElseChangesShowsByItself();

private:
    services::Workspace &workspace() { return m_worlds[TestDatabase::currentEngine()].test->workspace(); }
    const Population &population() { return *m_worlds[TestDatabase::currentEngine()].population; }
    static bool listed(const FindListModel &model) { return model.state() == FindListModel::State::Ready && model.count() >= 0; }
    /// Contents come when somebody looks.
    static bool seen(const FindListModel &model, int row)
    {
        (void)cell(model, row, Column::Name);
        return model.rowAt(row) != nullptr;
    }
    static QVariant cell(const FindListModel &model, int row, Column column, int role = Qt::DisplayRole)
    {
        return model.index(row, model.sectionOf(column)).data(role);
    }

    struct World {
        std::unique_ptr<TestWorkspace> test;
        std::unique_ptr<Population> population;
    };
    std::map<support::Engine, World> m_worlds;
};

void FindListModelTest::init()
{
    World &world = m_worlds[TestDatabase::currentEngine()];
    if (world.test)
        return;
    world.test = std::make_unique<TestWorkspace>(TestDatabase::currentEngine());
    world.population = std::make_unique<Population>(world.test->database(), 230, 31);
}

void FindListModelTest::columnsAreThoseOfTheScreens_data()
{
    QTest::addColumn<int>("entity");
    QTest::addColumn<QString>("titles");
    QTest::addRow("users")
        << int(Entity::User)
        << u"Name, Username, Contact, Facilities, Ready, Last sign-in, Type, Labs, Groups, E-mail, Valid until"_s;
    QTest::addRow("contacts") << int(Entity::Contact) << u"Name, Contact ID, E-mail, Username, Facilities, Active"_s;
    QTest::addRow("facilities") << int(Entity::Facility) << u"Name, Code, Lab, Customer, Portal users, Assets, Active"_s;
    QTest::addRow("groups") << int(Entity::Group) << u"Name, Application, Members, Default, Guest, Active"_s;
}

void FindListModelTest::columnsAreThoseOfTheScreens()
{
    QFETCH(int, entity);
    QFETCH(QString, titles);
    const FindListModel model(workspace(), Entity(entity));
    QStringList found;
    for (int section = 0; section < model.columnCount(); ++section)
        found.append(model.headerData(section, Qt::Horizontal).toString());
    QCOMPARE(found.join(u", "_s), titles);
}

void FindListModelTest::FLU_11_startsEmptyAndCanBeForgotten()
{
    FindListModel model(workspace(), Entity::Facility);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.state(), FindListModel::State::Idle);
    model.ask({});
    QTRY_VERIFY(listed(model));
    QCOMPARE(model.rowCount(), 12);
    model.forget();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.state(), FindListModel::State::Idle);
}

void FindListModelTest::allRowsAreThereAndSayWhoTheyAre()
{
    FindListModel model(workspace(), Entity::User);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    services::FindQuery query;
    query.application = domain::Application::Portal;
    model.ask(query);
    QTRY_VERIFY(listed(model) && !model.canFetchMore({}));
    QCOMPARE(model.rowCount(), int(model.count()));
    QSet<QString> right;
    for (const Somebody &user : population().people()) {
        if (!user.console)
            right.insert(user.username);
    }
    QSet<QString> found;
    for (int row = 0; row < model.rowCount(); ++row) {
        QTRY_VERIFY(seen(model, row));
        found.insert(cell(model, row, Column::Username).toString());
    }
    QCOMPARE(model.rowCount(), int(right.size()));
    QCOMPARE(found, right);
}

void FindListModelTest::FLU_34_saysWhoIsNotReady()
{
    const FindListModel::Words words{
        [](const domain::Readiness &readiness) { return readiness.ready ? u"fine"_s : u"not fine"_s; }, {}, {}};
    FindListModel model(workspace(), Entity::User, nullptr, words);
    for (const services::ReadyFilter filter : {services::ReadyFilter::Ready, services::ReadyFilter::Unfinished}) {
        services::FindQuery query;
        query.ready = filter;
        model.ask(query);
        QTRY_VERIFY(listed(model) && model.query().ready == filter);
        const bool ready = filter == services::ReadyFilter::Ready;
        for (int row = 0; row < model.rowCount(); ++row) {
            QTRY_VERIFY(seen(model, row));
            QCOMPARE(cell(model, row, Column::Ready).toString(), ready ? u"fine"_s : u"not fine"_s);
            const auto stand = FindListModel::ReadyStand(cell(model, row, Column::Name, FindListModel::ReadinessRole).toInt());
            QCOMPARE(stand == FindListModel::ReadyStand::Ready, ready);
        }
    }
}

void FindListModelTest::marksAreFactsAndWords()
{
    FindListModel model(workspace(), Entity::Facility);
    services::FindQuery query;
    query.text = u"P-2"_s;
    model.ask(query);
    QTRY_VERIFY(listed(model));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(cell(model, 0, Column::Lab).toString(), u"Yes"_s);
    QCOMPARE(cell(model, 0, Column::Lab, FindListModel::MarkRole), QVariant(true));
    QVERIFY(!cell(model, 0, Column::Name, FindListModel::MarkRole).isValid());
    QCOMPARE(cell(model, 0, Column::Code).toString(), u"P-2"_s);
    QCOMPARE(model.keyAt(0), population().places().at(2).key);
    QCOMPARE(cell(model, 0, Column::Assets, FindListModel::SortRole).toLongLong(), 0);
}

void FindListModelTest::theSameQuestionRefreshesWithoutAReset()
{
    FindListModel model(workspace(), Entity::Contact);
    model.ask({});
    QTRY_VERIFY(listed(model));
    const QPersistentModelIndex kept = model.index(40, 0);
    const qint64 key = model.keyAt(40);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.ask({});
    QTRY_VERIFY(changes.count() > 0);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(model.keyAt(kept.row()), key);
}

void FindListModelTest::theNewestOfManyQuestionsIsAnswered()
{
    FindListModel model(workspace(), Entity::User);
    QSignalSpy failures(&model, &FindListModel::failed);
    services::FindQuery query;
    for (const QString &typed : {u"a"_s, u"an"_s, QString(), u"m"_s, u"mo"_s, QString()}) {
        query.text = typed;
        model.ask(query);
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(listed(model) && !model.canFetchMore({}));
    QCOMPARE(model.rowCount(), int(population().people().size()));
    QCOMPARE(failures.count(), 0);
}

void FindListModelTest::whatSomebodyElseChangesShowsByItself()
{
    TestWorkspace own(TestDatabase::currentEngine());
    const Population people(own.database(), 230, 32);
    FindListModel model(own.workspace(), Entity::User);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.ask({});
    QTRY_VERIFY(listed(model) && !model.canFetchMore({}));
    const int before = model.rowCount();
    const QPersistentModelIndex chosen = model.index(150, 0);
    const qint64 key = model.keyAt(150);
    QTRY_VERIFY(seen(model, 150));
    // Another connection: one is renamed to the front, one is gone, one only says something else.
    const qint64 gone = model.keyAt(20);
    const qint64 told = model.keyAt(30);
    const auto run = [&own](const QString &sql) { return own.execute(sql); };
    QCOMPARE(
        run(u"UPDATE users SET last_name = 'Aaaa', sort_key = ' aaaa', row_version = row_version + 1 WHERE id = %1"_s.arg(key)),
        u"ok"_s);
    QCOMPARE(run(u"UPDATE users SET email1 = 'told@example.org', row_version = row_version + 1 WHERE id = %1"_s.arg(told)),
             u"ok"_s);
    for (const QString &table : {u"user_groups"_s, u"user_labs"_s, u"credentials"_s, u"sign_in_state"_s, u"user_rights"_s})
        QCOMPARE(run(u"DELETE FROM %1 WHERE user_id = %2"_s.arg(table).arg(gone)), u"ok"_s);
    QCOMPARE(run(u"UPDATE contacts SET user_id = NULL, row_version = row_version + 1 WHERE user_id = %1"_s.arg(gone)), u"ok"_s);
    QCOMPARE(run(u"DELETE FROM users WHERE id = %1"_s.arg(gone)), u"ok"_s);
    QTRY_COMPARE(model.rowCount(), before - 1);
    QTRY_COMPARE(model.keyAt(0), key);
    QCOMPARE(chosen.row(), 0);
    QTRY_COMPARE(cell(model, model.rowOf(told), Column::Email).toString(), u"told@example.org"_s);
    QTRY_VERIFY(cell(model, 0, Column::Name).toString().startsWith(u"Aaaa"_s));
    QCOMPARE(model.rowOf(gone), -1);
    QCOMPARE(model.count(), before - 1);
}

QTEST_GUILESS_MAIN(FindListModelTest)
#include "FindListModelTest.moc"
