// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/DemoService.h"
#include "domain/Records.h"
#include "models/storage/SessionProbe.h"
#include "storage/ContactStore.h"
#include "storage/FacilityStore.h"
#include "storage/Lane.h"
#include "storage/StandingStore.h"
#include "storage/UserStore.h"
#include "support/Folding.h"
#include "support/TestWorkspace.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse::services;
using namespace gatehouse::test;
using gatehouse::support::Engine;
using gatehouse::support::Outcome;
using gatehouse::support::Secret;
namespace domain = gatehouse::domain;
namespace storage = gatehouse::storage;

/// A demo of two thousand is written past the stores and the triggers: its rows are those that they would have made all the same.
class DemoServiceTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();
    void cleanup() { m_test.reset(); }

    void everybodyStandsAsJudged();
    void rowsAreWhatSavingWouldHaveMade();
    void indexesTriggersAndReferencesAreAllThereAgain();
    void oneEventSaysWhatWasMade();
    void peopleAreManyAndCommonNamesAreFew();
    void someContactsSeeManyFacilities();
    void whoStopsItFindsTheDatabaseEmpty();
    void operatorsAreRefused();

private:
    static constexpr int kUsers = 2000;

    QString filled(int users = kUsers) const;
    QString values(const QString &sql) const { return m_test->values(sql); }
    QString schema() const;

    std::unique_ptr<TestWorkspace> m_test;
};

void DemoServiceTest::init()
{
    m_test = std::make_unique<TestWorkspace>(TestDatabase::currentEngine());
    // on a server the demo's operator is a login of all its databases: that of the last demo goes
    if (TestDatabase::currentEngine() == Engine::Postgresql) {
        const auto session = m_test->database().openSession();
        QCOMPARE(described(storage::SessionProbe(*session).exec(u"DROP ROLE IF EXISTS admin"_s)), u"ok"_s);
    }
}

QString DemoServiceTest::filled(int users) const
{
    DemoOrder order;
    order.users = users;
    order.seed = 7;
    order.password = Secret::fromText(u"granite lantern ripens"_s);
    return described(await(DemoService(m_test->workspace()).fill(order)));
}

void DemoServiceTest::everybodyStandsAsJudged()
{
    QCOMPARE(filled(), u"ok"_s);
    const QDateTime now = m_test->clock().now();
    const auto answer =
        await(m_test->workspace().readLane().run([now](storage::Session &session) -> gatehouse::support::Result<QStringList> {
            const storage::StandingStore store(session);
            const storage::FindMoment moment{now, now.date()};
            GATEHOUSE_TRY_VALUE(due, store.due(moment));
            QStringList wrong;
            for (const domain::UserKey user : due)
                wrong.append(u"due: %1"_s.arg(user.value));
            QList<domain::UserKey> users;
            for (qint64 key = 1; key <= kUsers + 1; ++key)
                users.append(domain::UserKey{key});
            GATEHOUSE_TRY_VALUE(standings, store.judge(users, moment));
            if (standings.size() != kUsers + 1)
                wrong.append(u"judged: %1"_s.arg(standings.size()));
            GATEHOUSE_TRY_VALUE(rows, storage::SessionProbe(session).run(
                                          u"SELECT id, ready_key, recheck_day, recheck_at FROM user_search ORDER BY id"_s));
            while (rows.next()) {
                const storage::Standing standing = standings.value({rows.integer("id")});
                const QString is = rows.text("ready_key") + u' ' + rows.date("recheck_day").toString(Qt::ISODate) + u' ' +
                                   rows.time("recheck_at").toString(Qt::ISODateWithMs);
                const QString judged = standing.readyKey + u' ' + standing.recheck.day.toString(Qt::ISODate) + u' ' +
                                       standing.recheck.moment.toString(Qt::ISODateWithMs);
                if (is != judged)
                    wrong.append(u"is %1, judged %2"_s.arg(is, judged));
            }
            GATEHOUSE_TRY(rows.outcome());
            return wrong;
        }));
    QCOMPARE(described(answer), u"ok"_s);
    QCOMPARE(answer->mid(0, 5).join(u'\n'), QString());
    // somebody of every kind
    QCOMPARE(values(u"SELECT DISTINCT substr(ready_key, 1, 1) AS value FROM user_search ORDER BY 1"_s), u"n|r|u"_s);
    QVERIFY(values(u"SELECT count(*) AS value FROM user_search WHERE recheck_at IS NOT NULL"_s).toInt() > 10);
}

void DemoServiceTest::rowsAreWhatSavingWouldHaveMade()
{
    QCOMPARE(filled(), u"ok"_s);
    const auto answer =
        await(m_test->workspace().readLane().run([](storage::Session &session) -> gatehouse::support::Result<QStringList> {
            QStringList wrong;
            QSet<QString> grams; // those that are of a name end in a sign for it
            const auto check = [&](const storage::SearchedRow &row, const QString &kept, const QString &sortKey) {
                if (row.search != kept || row.sortKey != sortKey)
                    wrong.append(u"%1: %2, and kept is %3: %4"_s.arg(row.sortKey, row.search, sortKey, kept));
                const QStringList all = gatehouse::support::trigrams(row.search);
                grams.unite({all.cbegin(), all.cend()});
                const QStringList ofName = gatehouse::support::trigrams(row.search.first(row.name));
                for (const QString &gram : ofName)
                    grams.insert(gram + u"\u2713"_s);
            };
            const storage::UserStore users(session);
            for (qint64 key = 2; key <= kUsers + 1; ++key) {
                GATEHOUSE_TRY_VALUE(user, users.find({key}));
                GATEHOUSE_TRY_VALUE(contact, users.contact({key}));
                GATEHOUSE_TRY_VALUE(rows, session.run("users/select_search"_L1, {{"id", key}}));
                if (!user || !rows.next())
                    return wrong << u"no user %1"_s.arg(key);
                const QString kept = rows.text("search");
                GATEHOUSE_TRY_VALUE(names, session.run("find/select_sort_keys"_L1, {}, {key}));
                check(storage::userSearch(*user, contact ? contact->id : QString()), kept,
                      names.next() ? names.text("sort_key") : QString());
            }
            GATEHOUSE_TRY_VALUE(known, session.run("load/select_grams"_L1));
            while (known.next()) {
                grams.remove(known.text("gram"));
                if (known.mark("in_name"))
                    grams.remove(known.text("gram") + u"\u2713"_s);
            }
            GATEHOUSE_TRY(known.outcome());
            return wrong + QStringList(grams.cbegin(), grams.cend());
        }));
    QCOMPARE(described(answer), u"ok"_s);
    QCOMPARE(answer->mid(0, 5).join(u'\n'), QString());
    // in the order of their names, and each with the name as it is sorted
    QCOMPARE(
        values(
            u"SELECT count(*) AS value FROM users AS a JOIN users AS b ON b.id = a.id + 1 WHERE a.id > 1 AND b.sort_key < a.sort_key"_s),
        u"0"_s);
    QCOMPARE(
        values(
            u"SELECT count(*) AS value FROM users JOIN user_search ON user_search.id = users.id WHERE user_search.sort_key <> users.sort_key"_s),
        u"0"_s);
    QCOMPARE(values(u"SELECT count(*) AS value FROM contacts WHERE id NOT IN (SELECT id FROM contact_search)"_s), u"0"_s);
    // the numbering goes on behind
    QCOMPARE(m_test->execute(u"INSERT INTO facilities (code, name, sort_key) VALUES ('NEW', 'New', 'new')"_s), u"ok"_s);
    if (TestDatabase::currentEngine() == Engine::Sqlite) {
        for (const char *parts : {"user_parts", "contact_parts", "facility_parts"})
            QCOMPARE(m_test->execute(u"INSERT INTO %1 (%1) VALUES ('integrity-check')"_s.arg(QLatin1StringView(parts))), u"ok"_s);
        QCOMPARE(values(u"SELECT \"table\" AS value FROM pragma_foreign_key_check"_s), QString());
        QCOMPARE(values(u"SELECT integrity_check AS value FROM pragma_integrity_check"_s), u"ok"_s);
    }
}

QString DemoServiceTest::schema() const
{
    if (TestDatabase::currentEngine() == Engine::Sqlite)
        return values(
            u"SELECT type || ' ' || name || ': ' || coalesce(sql, '') AS value FROM sqlite_master WHERE name NOT LIKE 'sqlite_stat%' ORDER BY 1"_s);
    return values(u"SELECT indexdef AS value FROM pg_indexes WHERE schemaname = 'gatehouse' ORDER BY 1"_s) +
           values(
               u"SELECT conrelid::regclass::text || ' ' || conname || ' ' || convalidated::text || ' ' || pg_get_constraintdef(oid) AS value FROM pg_constraint WHERE connamespace = 'gatehouse'::regnamespace ORDER BY 1"_s) +
           values(
               u"SELECT tgrelid::regclass::text || ' ' || tgenabled::text || ' ' || pg_get_triggerdef(oid) AS value FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1"_s);
}

void DemoServiceTest::indexesTriggersAndReferencesAreAllThereAgain()
{
    const QString before = schema();
    QVERIFY(before.contains(u"judge_contacts"_s) && before.contains(u"user_search_order"_s) &&
            before.contains(u"contact_facilities_ends"_s));
    QCOMPARE(filled(60), u"ok"_s);
    QCOMPARE(schema(), before);
    // and they do their work
    QCOMPARE(m_test->execute(u"UPDATE users SET active = FALSE WHERE id = 5"_s), u"ok"_s);
    QCOMPARE(values(u"SELECT id AS value FROM user_search WHERE ready_key IS NULL"_s), u"5"_s);
    QCOMPARE(values(u"SELECT op || ' ' || record AS value FROM audit WHERE tbl = 'users' AND op = 'update'"_s), u"update 5"_s);
    QVERIFY(m_test->execute(u"DELETE FROM facilities WHERE code = 'MT'"_s) != u"ok"_s);
}

void DemoServiceTest::oneEventSaysWhatWasMade()
{
    QCOMPARE(filled(60), u"ok"_s);
    QCOMPARE(
        values(
            u"SELECT count(*) AS value FROM audit WHERE tbl IN ('contacts', 'facilities', 'assets', 'contact_facilities', 'user_groups') AND op <> 'insert'"_s),
        u"0"_s);
    QCOMPARE(values(u"SELECT count(*) AS value FROM audit WHERE tbl = 'users'"_s), u"1"_s); // the demo's operator
    const QString facts = values(u"SELECT after AS value FROM audit WHERE op = 'event' AND tbl = 'demo'"_s);
    QVERIFY2(QString(facts).remove(u' ').contains(u"\"users\":60"_s) && QString(facts).remove(u' ').contains(u"\"seed\":7"_s),
             qUtf8Printable(facts));
}

void DemoServiceTest::peopleAreManyAndCommonNamesAreFew()
{
    QCOMPARE(filled(), u"ok"_s);
    QCOMPARE(values(u"SELECT count(*) AS value FROM users WHERE id > 1"_s), QString::number(kUsers));
    const int common = values(u"SELECT count(*) AS value FROM users GROUP BY last_name ORDER BY 1 DESC LIMIT 1"_s).toInt();
    QVERIFY2(common > kUsers / 100 && common < kUsers / 10, qPrintable(QString::number(common)));
    const int rare =
        values(u"SELECT count(*) AS value FROM (SELECT last_name FROM users GROUP BY last_name HAVING count(*) <= 3) AS names"_s)
            .toInt();
    QVERIFY2(rare > 30, qPrintable(QString::number(rare)));
    QVERIFY(values(u"SELECT count(*) AS value FROM user_search WHERE beyond_ascii"_s).toInt() > kUsers / 20);
    QCOMPARE(values(u"SELECT count(*) AS value FROM users WHERE email1 <> username || '@example.org' AND id > 1"_s), u"0"_s);
}

void DemoServiceTest::someContactsSeeManyFacilities()
{
    QCOMPARE(filled(20000), u"ok"_s);
    // one customer in ten belongs to the largest one, whose contact sees them all
    const QStringList most =
        values(u"SELECT count(*) AS value FROM contact_facilities GROUP BY contact_id ORDER BY 1 DESC LIMIT 3"_s).split(u'|');
    QCOMPARE(most.join(u' '), u"100 19 19"_s);
    QCOMPARE(values(u"SELECT count(*) AS value FROM facilities WHERE parent_id IS NOT NULL"_s), u"99"_s);
    QCOMPARE(values(u"SELECT count(*) AS value FROM facilities WHERE is_customer AND NOT active"_s), u"6"_s);
}

void DemoServiceTest::whoStopsItFindsTheDatabaseEmpty()
{
    const QString before = schema();
    DemoOrder order;
    order.users = kUsers;
    order.progress->stopped = true;
    QCOMPARE(described(await(DemoService(m_test->workspace()).fill(order))), u"stopped"_s);
    QCOMPARE(values(u"SELECT count(*) AS value FROM users"_s), u"0"_s);
    QCOMPARE(schema(), before);
    QCOMPARE(filled(60), u"ok"_s);
}

void DemoServiceTest::operatorsAreRefused()
{
    if (TestDatabase::currentEngine() == Engine::Postgresql)
        return; // the command line's test signs in there
    const auto anna = m_test->openAs(u"anna"_s, u"Administrator"_s);
    QCOMPARE(described(await(DemoService(*anna).fill({}))), u"denied NotForOperators: anna"_s);
    QCOMPARE(values(u"SELECT count(*) AS value FROM facilities"_s), u"0"_s);
    QCOMPARE(values(u"SELECT record AS value FROM audit WHERE op = 'refused'"_s), u"demo"_s);
}

QTEST_GUILESS_MAIN(DemoServiceTest)
#include "DemoServiceTest.moc"
