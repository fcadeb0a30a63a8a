// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/SavedFindService.h"
#include "support/Colleague.h"
#include "support/PlainConnection.h"

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

// Whichever client asks: PostgreSQL knows whose find it is. Whoever can write an SQLite file can write everything (ruling 11).
void SavedFindServiceTest::FLU_02_theDatabaseRefusesToChangeOthersFinds()
{
    if (TestDatabase::currentEngine() == gatehouse::support::Engine::Sqlite)
        return;
    QCOMPARE(save(m_admin->workspace(), u"Shared"_s, Sharing::Everybody, u"a"_s), u"ok"_s);
    QCOMPARE(save(m_admin->workspace(), u"Admin's"_s, Sharing::Own, u"a"_s), u"ok"_s);
    QCOMPARE(save(m_support->workspace(), u"Mine"_s, Sharing::Own, u"a"_s), u"ok"_s);
    const QString all = u"SELECT name FROM saved_finds ORDER BY name"_s;
    const QString touched = u"UPDATE saved_finds SET name = name || '!' RETURNING name"_s;
    const PlainConnection plain(m_test->database().url().withUser(m_support->name()), Colleague::password());
    QCOMPARE(plain.rows(all), (QStringList{u"Mine"_s, u"Shared"_s}));
    QCOMPARE(plain.rows(touched), QStringList{u"Mine!"_s});
    const PlainConnection boss(m_test->database().url().withUser(m_admin->name()), Colleague::password());
    QCOMPARE(boss.rows(all), (QStringList{u"Admin's"_s, u"Shared"_s}));
    QCOMPARE(boss.rows(u"DELETE FROM saved_finds RETURNING name"_s), (QStringList{u"Shared"_s, u"Admin's"_s}));
    QCOMPARE(m_test->values(u"SELECT name AS value FROM saved_finds"_s), u"Mine!"_s);
}

QTEST_GUILESS_MAIN(SavedFindServiceTest)
#include "SavedFindServiceTest.moc"
