// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/SavedFindService.h"
#include "models/storage/SessionProbe.h"
#include "support/Colleague.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse::services;
using namespace gatehouse::test;

/// Finds kept by name.
class SavedFindServiceTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();
    void cleanup();

    void ownFindsAreSeenByTheirOwnerAlone();
    void everybodysFindsAreSeenByAll();
    void theSameNameTakesTheOldOnesPlace();
    void whoMayNotEditSharesNothing();
    void removesItsOwn();
    void namesMustBeNames();
    void FLU_02_theDatabaseRefusesToChangeOthersFinds();

private:
    static QString listed(Workspace &workspace);
    static QString save(Workspace &workspace, const QString &name, Sharing sharing, const QString &text);

    std::unique_ptr<TestWorkspace> m_test;
    std::unique_ptr<Colleague> m_admin;
    std::unique_ptr<Colleague> m_support;
};

void SavedFindServiceTest::init()
{
    m_test = std::make_unique<TestWorkspace>(TestDatabase::currentEngine());
    m_admin = std::make_unique<Colleague>(*m_test, u"Portal Admin"_s);
    m_support = std::make_unique<Colleague>(*m_test, u"Support"_s);
}

void SavedFindServiceTest::cleanup()
{
    m_admin.reset();
    m_support.reset();
    m_test.reset();
}

QString SavedFindServiceTest::listed(Workspace &workspace)
{
    const auto finds = await(SavedFindService(workspace).list(Entity::User));
    if (!finds.ok())
        return described(finds.error());
    QStringList lines;
    for (const SavedFind &find : *finds)
        lines.append(find.name + (find.sharing == Sharing::Own ? u" own "_s : u" all "_s) + find.query.text);
    return lines.join(u" | "_s);
}

QString SavedFindServiceTest::save(Workspace &workspace, const QString &name, Sharing sharing, const QString &text)
{
    FindQuery query;
    query.text = text;
    return described(await(SavedFindService(workspace).save(name, sharing, query)));
}

void SavedFindServiceTest::ownFindsAreSeenByTheirOwnerAlone()
{
    QCOMPARE(save(m_support->workspace(), u"Mine"_s, Sharing::Own, u"lind"_s), u"ok"_s);
    QCOMPARE(listed(m_support->workspace()), u"Mine own lind"_s);
    QCOMPARE(listed(m_admin->workspace()), QString());
}

void SavedFindServiceTest::everybodysFindsAreSeenByAll()
{
    QCOMPARE(save(m_admin->workspace(), u"Unfinished in the north"_s, Sharing::Everybody, u"north"_s), u"ok"_s);
    QCOMPARE(listed(m_support->workspace()), u"Unfinished in the north all north"_s);
}

void SavedFindServiceTest::theSameNameTakesTheOldOnesPlace()
{
    QCOMPARE(save(m_admin->workspace(), u"Late"_s, Sharing::Own, u"one"_s), u"ok"_s);
    QCOMPARE(save(m_admin->workspace(), u" Late "_s, Sharing::Own, u"two"_s), u"ok"_s);
    QCOMPARE(save(m_admin->workspace(), u"Late"_s, Sharing::Everybody, u"three"_s), u"ok"_s);
    QCOMPARE(save(m_admin->workspace(), u"Late"_s, Sharing::Everybody, u"four"_s), u"ok"_s);
    QCOMPARE(listed(m_admin->workspace()), u"Late own two | Late all four"_s);
}

void SavedFindServiceTest::whoMayNotEditSharesNothing()
{
    QCOMPARE(save(m_support->workspace(), u"All"_s, Sharing::Everybody, u"x"_s), u"denied: Administrator, Portal Admin"_s);
    QCOMPARE(save(m_test->workspace(), u"Nobody's"_s, Sharing::Own, u"x"_s), u"denied"_s);
}

void SavedFindServiceTest::removesItsOwn()
{
    QCOMPARE(save(m_support->workspace(), u"Mine"_s, Sharing::Own, u"lind"_s), u"ok"_s);
    const SavedFind mine = await(SavedFindService(m_support->workspace()).list(Entity::User))->constFirst();
    QCOMPARE(described(await(SavedFindService(m_admin->workspace()).remove(mine))), u"not-found"_s);
    QCOMPARE(described(await(SavedFindService(m_support->workspace()).remove(mine))), u"ok"_s);
    QCOMPARE(listed(m_support->workspace()), QString());
}

void SavedFindServiceTest::namesMustBeNames()
{
    QCOMPARE(save(m_support->workspace(), u"  "_s, Sharing::Own, u"x"_s), u"invalid name Required"_s);
    QCOMPARE(save(m_support->workspace(), QString(61, u'x'), Sharing::Own, u"x"_s), u"invalid name TooLong: 60"_s);
}

// Whichever client asks: PostgreSQL knows whose find it is.
void SavedFindServiceTest::FLU_02_theDatabaseRefusesToChangeOthersFinds()
{
    if (TestDatabase::currentEngine() != gatehouse::support::Engine::Postgresql)
        QSKIP("whoever can write the file can write everything");
    QCOMPARE(save(m_admin->workspace(), u"Shared"_s, Sharing::Everybody, u"a"_s), u"ok"_s);
    QCOMPARE(save(m_support->workspace(), u"Mine"_s, Sharing::Own, u"a"_s), u"ok"_s);
    const auto session = gatehouse::storage::Session::open(m_test->database().url().withUser(m_support->name()),
                                                           gatehouse::support::Secret::fromText(u"a sailing boat at noon"_s),
                                                           m_test->database().catalog(), gatehouse::storage::Access::ReadWrite);
    QVERIFY(session.ok());
    const auto changed = (*session)->transaction(
        gatehouse::storage::Request::make(m_support->name(), u"past the services"_s),
        [](gatehouse::storage::Session &inner) -> gatehouse::support::Outcome {
            const auto rows = gatehouse::storage::SessionProbe(inner).run(u"UPDATE saved_finds SET name = name || '!'"_s);
            return rows.ok() ? gatehouse::support::Outcome() : gatehouse::support::Outcome(rows.error());
        });
    QCOMPARE(described(changed), u"ok"_s);
    QCOMPARE(m_test->values(u"SELECT name AS value FROM saved_finds ORDER BY name"_s), u"Mine!|Shared"_s);
}

QTEST_GUILESS_MAIN(SavedFindServiceTest)
#include "SavedFindServiceTest.moc"
