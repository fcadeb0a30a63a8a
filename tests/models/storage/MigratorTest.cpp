// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "SessionProbe.h"

#include "storage/Migrator.h"
#include "support/TestDatabase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse::storage;
using namespace gatehouse::support;
using gatehouse::test::TestDatabase;

class MigratorTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void aFreshDatabaseIsCurrent();
    void anEmptyDatabaseHasNoSchema();
};

void MigratorTest::aFreshDatabaseIsCurrent()
{
    const TestDatabase database(TestDatabase::currentEngine());
    const auto session = database.openSession();
    const Migrator migrator;
    const auto state = migrator.check(*session);
    QVERIFY(state.ok());
    QCOMPARE(*state, SchemaState::Current);
    QVERIFY(migrator.upgrade(*session).ok());
}

void MigratorTest::anEmptyDatabaseHasNoSchema()
{
    const TestDatabase database(TestDatabase::currentEngine(), TestDatabase::Content::Empty);
    const auto session = database.openSession(Access::Create);
    const auto state = Migrator().check(*session);
    QVERIFY(!state.ok());
    QCOMPARE(state.error().code, ErrorCode::NoSchema);
}

QTEST_GUILESS_MAIN(MigratorTest)
#include "MigratorTest.moc"
