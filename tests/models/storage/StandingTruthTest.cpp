// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/SessionProbe.h"
#include "storage/CredentialStore.h"
#include "storage/FindStore.h"
#include "storage/StandingStore.h"
#include "storage/UserStore.h"
#include "support/Population.h"

#include <QRegularExpression>
#include <QTest>

#include <array>
#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::domain::find;
using namespace gatehouse::test;
using storage::Bindings;
using storage::FindMoment;
using storage::FindStore;
using storage::Session;
using storage::SessionProbe;
using storage::StandingStore;
using support::Outcome;

namespace {

constexpr int kPeople = 60;
constexpr int kChanges = 200;

/// A change that somebody makes by SQL of his own, with what it names: `:a` and `:b` are random numbers.
struct Change {
    const char *what;
    const char *sql;
};

// `pick(TABLE)` stands for the key of a record at random; see spelled().
constexpr std::array kChangesByHand{
    Change{"a user is switched on or off", "UPDATE users SET active = NOT active WHERE id = pick(users)"},
    Change{"many users are switched", "UPDATE users SET active = NOT active WHERE id % 11 = #"},
    Change{"an account begins today", "UPDATE users SET valid_from = day(0), valid_until = NULL WHERE id = pick(users)"},
    Change{"an account begins soon", "UPDATE users SET valid_from = day(#), valid_until = day(20) WHERE id = pick(users)"},
    Change{"an account ends soon", "UPDATE users SET valid_from = NULL, valid_until = day(#) WHERE id = pick(users)"},
    Change{"an account ended", "UPDATE users SET valid_from = NULL, valid_until = day(-1) WHERE id = pick(users)"},
    Change{"a licence is given", "UPDATE users SET licence_id = pick(licence_types) WHERE id = pick(users)"},
    Change{"everybody has the licence", "UPDATE users SET licence_id = (SELECT id FROM licence_types WHERE code = 'CUSTPORTAL')"},
    Change{"a licence opens no portal",
           "DELETE FROM licence_portals WHERE portal = 'customer' AND licence_id = pick(licence_types)"},
    Change{"a licence opens the portal", "INSERT INTO licence_portals (licence_id, portal) SELECT id, 'customer' FROM "
                                         "licence_types WHERE id = pick(licence_types) "
                                         "AND id NOT IN (SELECT licence_id FROM licence_portals WHERE portal = 'customer')"},
    Change{"a portal is moved to another licence",
           "UPDATE licence_portals SET licence_id = (SELECT MAX(id) FROM licence_types) WHERE portal = 'customer' AND licence_id "
           "= pick(licence_types) "
           "AND (SELECT MAX(id) FROM licence_types) NOT IN (SELECT licence_id FROM licence_portals WHERE portal = 'customer')"},
    Change{"the customer licence opens the portal",
           "INSERT INTO licence_portals (licence_id, portal) SELECT id, 'customer' FROM licence_types WHERE code = 'CUSTPORTAL' "
           "AND id NOT IN (SELECT licence_id FROM licence_portals WHERE portal = 'customer')"},
    Change{"a membership ends", "DELETE FROM user_groups WHERE user_id = pick(users)"},
    Change{"a membership begins",
           "INSERT INTO user_groups (user_id, group_id, application) SELECT users.id, groups.id, 'portal' FROM users, groups "
           "WHERE users.application = 'portal' "
           "AND groups.application = 'portal' AND groups.id = pick(groups) AND users.id = pick(users) "
           "AND NOT EXISTS (SELECT 1 FROM user_groups AS held WHERE held.user_id = users.id AND held.group_id = groups.id)"},
    Change{"a membership becomes another's", "UPDATE user_groups SET user_id = (SELECT MIN(id) FROM users WHERE application = "
                                             "'portal') WHERE application = 'portal' AND user_id = pick(users) "
                                             "AND NOT EXISTS (SELECT 1 FROM user_groups AS held WHERE held.user_id = (SELECT "
                                             "MIN(id) FROM users WHERE application = 'portal'))"},
    Change{"a group is switched on or off", "UPDATE groups SET active = NOT active WHERE id = pick(groups)"},
    Change{"all groups are on", "UPDATE groups SET active = TRUE"},
    Change{"rights of a group go", "DELETE FROM group_rights WHERE group_id = pick(groups)"},
    Change{"a group denies", "UPDATE group_rights SET granted = NOT granted WHERE group_id = pick(groups)"},
    Change{"a group is given a right",
           "INSERT INTO group_rights (group_id, right_id, granted) SELECT groups.id, rights.id, TRUE FROM groups, rights WHERE "
           "groups.application = 'portal' "
           "AND groups.id = pick(groups) AND rights.name = 'assets.view' "
           "AND NOT EXISTS (SELECT 1 FROM group_rights AS kept WHERE kept.group_id = groups.id AND kept.right_id = rights.id)"},
    Change{"a person is denied everything", "INSERT INTO user_rights (user_id, right_id, granted) SELECT users.id, rights.id, "
                                            "FALSE FROM users, rights WHERE users.id = pick(users) "
                                            "AND rights.application = 'portal' AND NOT EXISTS (SELECT 1 FROM user_rights AS kept "
                                            "WHERE kept.user_id = users.id AND kept.right_id = rights.id)"},
    Change{"a person's rights turn", "UPDATE user_rights SET granted = NOT granted WHERE user_id = pick(users)"},
    Change{"a person's rights go", "DELETE FROM user_rights WHERE user_id = pick(users)"},
    Change{"a password goes", "DELETE FROM credentials WHERE user_id = pick(users)"},
    Change{"an initial password will die", "UPDATE credentials SET dead_at = moment(#) WHERE user_id = pick(users)"},
    Change{"an initial password died", "UPDATE credentials SET dead_at = moment(-1) WHERE user_id = pick(users)"},
    Change{"all passwords live", "UPDATE credentials SET dead_at = NULL"},
    Change{"somebody is locked", "UPDATE sign_in_state SET locked_until = moment(#) WHERE user_id = pick(users)"},
    Change{"somebody is unlocked", "UPDATE sign_in_state SET locked_until = NULL WHERE user_id = pick(users)"},
    Change{"a second factor is asked for",
           "UPDATE sign_in_state SET second_factor_required = NOT second_factor_required WHERE user_id = pick(users)"},
    Change{"a second factor is there",
           "UPDATE sign_in_state SET second_factor_enrolled = NOT second_factor_enrolled WHERE user_id = pick(users)"},
    Change{"what signing in left goes", "DELETE FROM sign_in_state WHERE user_id = pick(users)"},
    Change{"somebody signs in for the first time", "INSERT INTO sign_in_state (user_id, last_sign_in, second_factor_required) "
                                                   "SELECT id, moment(-#), id % 3 = 0 FROM users WHERE id = pick(users) "
                                                   "AND id NOT IN (SELECT user_id FROM sign_in_state)"},
    Change{"a contact is switched on or off", "UPDATE contacts SET active = NOT active WHERE id = pick(contacts)"},
    Change{"all contacts are on", "UPDATE contacts SET active = TRUE"},
    Change{"a contact loses his login", "UPDATE contacts SET user_id = NULL WHERE id = pick(contacts)"},
    Change{"a contact is linked", "UPDATE contacts SET user_id = pick(users) WHERE id = pick(contacts) AND NOT staff AND NOT "
                                  "EXISTS (SELECT 1 FROM contacts AS other WHERE other.user_id = pick(users))"},
    Change{"a contact goes", "DELETE FROM contacts WHERE id = pick(contacts) AND id % 5 = 0"},
    Change{"links of a contact go", "DELETE FROM contact_facilities WHERE contact_id = pick(contacts)"},
    Change{"a contact is given a facility", "INSERT INTO contact_facilities (contact_id, facility_id, valid_until) SELECT "
                                            "contacts.id, facilities.id, day(#) FROM contacts, facilities "
                                            "WHERE contacts.id = pick(contacts) AND facilities.id = pick(facilities) "
                                            "AND NOT EXISTS (SELECT 1 FROM contact_facilities AS kept WHERE kept.contact_id = "
                                            "contacts.id AND kept.facility_id = facilities.id)"},
    Change{"links begin later",
           "UPDATE contact_facilities SET valid_from = day(#), valid_until = NULL WHERE contact_id = pick(contacts)"},
    Change{"links end",
           "UPDATE contact_facilities SET valid_from = NULL, valid_until = day(#) WHERE contact_id = pick(contacts)"},
    Change{"links of a facility hold for good",
           "UPDATE contact_facilities SET valid_from = NULL, valid_until = NULL WHERE facility_id = pick(facilities)"},
    Change{"a link becomes another contact's",
           "UPDATE contact_facilities SET is_default = FALSE, contact_id = (SELECT MAX(id) FROM contacts) WHERE contact_id = "
           "pick(contacts) AND facility_id NOT IN "
           "(SELECT facility_id FROM contact_facilities AS kept WHERE kept.contact_id = (SELECT MAX(id) FROM contacts))"},
    Change{"a facility is switched on or off", "UPDATE facilities SET active = NOT active WHERE id = pick(facilities)"},
    Change{"all facilities are on", "UPDATE facilities SET active = TRUE"},
    Change{"a user goes over to the console",
           "UPDATE users SET application = 'console', type_id = (SELECT MIN(id) FROM user_types WHERE application = 'console') "
           "WHERE id = pick(users) "
           "AND NOT EXISTS (SELECT 1 FROM user_groups WHERE user_groups.user_id = users.id) AND id % 4 = 0"},
    Change{"a user comes over to the portal",
           "UPDATE users SET application = 'portal', type_id = (SELECT MIN(id) FROM user_types WHERE application = 'portal') "
           "WHERE id = pick(users) "
           "AND db_login IS NULL AND NOT EXISTS (SELECT 1 FROM user_groups WHERE user_groups.user_id = users.id)"},
    Change{"a user goes", "DELETE FROM users WHERE id = pick(users) AND id % 6 = 0 AND NOT EXISTS (SELECT 1 FROM contacts WHERE "
                          "contacts.user_id = users.id)"},
};

const QStringList kPicked{u"users"_s, u"contacts"_s, u"facilities"_s, u"groups"_s, u"licence_types"_s};

} // namespace

/// Who is ready and who is not, as finds tell it, is always what the one function says of everybody: whatever was changed by whomever, and
/// whatever day or moment came.
class StandingTruthTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();
    void cleanup();

    void everyChangeIsSeenByTheNextFind();
    void aDayThatComesIsSeen();
    void aDayComesAtMidnightOfTheSite();
    void aMomentThatComesIsSeen();
    void whatIsSettledIsNotJudgedAgain();
    void settlingIsBounded();
    void aChangeBesideWhoeverSettlesIsNotLost();

private:
    QString spelled(const char *sql);
    void change(const char *sql);
    void settle(int limit = 0);
    void pass(qint64 seconds) { m_now = m_now.addSecs(seconds); }
    /// The site lies three hours east.
    FindMoment moment() const { return {m_now, m_now.toOffsetFromUtc(3 * 3600).date()}; }
    qint64 anyKey(const QString &table);
    QHash<domain::UserKey, storage::Standing> judgeAll();
    QString wrongFinds(int tries);
    QString wrongFinds();
    QString wrong(const FindQuery &query, const QHash<domain::UserKey, storage::Standing> &standings,
                  const QHash<qint64, QByteArray> &logins);
    qsizetype due() { return StandingStore(*m_session).due(moment())->size(); }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Session> m_session;
    QRandomGenerator m_random{7};
    QDateTime m_now;
};

void StandingTruthTest::init()
{
    m_database = std::make_unique<TestDatabase>(TestDatabase::currentEngine());
    const Population population(*m_database, kPeople, 3);
    m_session = m_database->openSession();
    m_random.seed(7);
    m_now = Population::now();
}

void StandingTruthTest::cleanup()
{
    m_session.reset();
    m_database.reset();
}

qint64 StandingTruthTest::anyKey(const QString &table)
{
    const QStringList keys =
        SessionProbe(*m_session).values(u"SELECT CAST(id AS TEXT) AS value FROM "_s + table + u" ORDER BY id"_s).split(u'|');
    return keys.at(m_random.bounded(int(keys.size()))).toLongLong();
}

/// `pick(users)` becomes the key of a user, the same throughout the statement, `day(3)` a day, `moment(3)` a moment in so many hours, `#` a
/// small number.
QString StandingTruthTest::spelled(const char *sql)
{
    QString text = QString::fromLatin1(sql);
    text.replace(u'#', QString::number(m_random.bounded(5)));
    for (const QString &table : kPicked) {
        const QString word = u"pick("_s + table + u')';
        if (text.contains(word))
            text.replace(word, QString::number(anyKey(table)));
    }
    static const QRegularExpression when(u"(day|moment)\\((-?\\d+)\\)"_s);
    for (auto match = when.match(text); match.hasMatch(); match = when.match(text)) {
        const int amount = match.captured(2).toInt();
        const QString value = match.captured(1) == "day"_L1
                                  ? moment().today.addDays(amount).toString(Qt::ISODate)
                                  : m_now.addSecs(amount * 3600).toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u'Z';
        // a literal in a SELECT is text to PostgreSQL until it is told otherwise
        const QString type = m_session->engine() == support::Engine::Sqlite ? u"TEXT"_s
                             : match.captured(1) == "day"_L1                ? u"DATE"_s
                                                                            : u"TIMESTAMPTZ"_s;
        text.replace(match.capturedStart(), match.capturedLength(), u"CAST('"_s + value + u"' AS "_s + type + u')');
    }
    return text;
}

void StandingTruthTest::change(const char *sql)
{
    const QString text = spelled(sql);
    const Outcome changed =
        m_session->transaction(storage::Request::make(u"test"_s, u"past the program"_s), [&](Session &session) -> Outcome {
            const auto rows = SessionProbe(session).run(text);
            return rows.ok() ? Outcome() : Outcome(rows.error());
        });
    QVERIFY2(changed.ok(), qPrintable(text + u": "_s + (changed.ok() ? QString() : changed.error().detail)));
}

void StandingTruthTest::settle(int limit)
{
    const Outcome settled = m_session->transaction(storage::Request::make(u"test"_s, u"settle"_s), [&](Session &session) {
        return StandingStore(session).settle(moment(), limit);
    });
    QVERIFY2(settled.ok(), qPrintable(settled.ok() ? QString() : settled.error().detail));
}

/// How all users stand, by the one function and nothing that is kept.
QHash<domain::UserKey, storage::Standing> StandingTruthTest::judgeAll()
{
    QList<domain::UserKey> users;
    const QStringList keys = SessionProbe(*m_session).values(u"SELECT CAST(id AS TEXT) AS value FROM users"_s).split(u'|');
    for (const QString &key : keys)
        users.append(domain::UserKey{key.toLongLong()});
    return *StandingStore(*m_session).judge(users, moment());
}

/// What the finds by readiness give wrongly, in words; blank when all are right.
QString StandingTruthTest::wrongFinds()
{
    return wrongFinds(0);
}

/// Some of the finds, chosen at random; 0: all.
QString StandingTruthTest::wrongFinds(int tries)
{
    const auto standings = judgeAll();
    QHash<qint64, QByteArray> logins;
    auto rows = SessionProbe(*m_session).run(u"SELECT id, login_key FROM users"_s);
    while (rows->next())
        logins.insert(rows->integer("id"), rows->text("login_key").toUtf8());
    QList<FindQuery> queries;
    for (const ReadyFilter filter : {ReadyFilter::Ready, ReadyFilter::Unfinished, ReadyFilter::Any}) {
        for (const SortBy sort : {SortBy::Name, SortBy::Ready, SortBy::Username, SortBy::Code}) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                FindQuery query;
                query.ready = filter;
                query.sort = sort;
                query.order = order;
                queries.append(query);
            }
        }
    }
    for (int left = tries > 0 ? tries : int(queries.size()); left > 0; --left) {
        const FindQuery query = queries.takeAt(tries > 0 ? m_random.bounded(int(queries.size())) : 0);
        if (const QString text = wrong(query, standings, logins); !text.isEmpty())
            return text;
    }
    return {};
}

QString StandingTruthTest::wrong(const FindQuery &query, const QHash<domain::UserKey, storage::Standing> &standings,
                                 const QHash<qint64, QByteArray> &logins)
{
    std::map<std::pair<QByteArray, qint64>, qint64> ordered;
    for (auto standing = standings.cbegin(); standing != standings.cend(); ++standing) {
        const QChar mark = storage::readyMark(standing->readiness);
        if ((query.ready == ReadyFilter::Ready && mark != u'r') || (query.ready == ReadyFilter::Unfinished && mark != u'u'))
            continue;
        const qint64 key = standing.key().value;
        const QByteArray value = query.sort == SortBy::Username ? logins.value(key)
                                 : query.sort == SortBy::Ready  ? standing->readyKey.toUtf8()
                                                                : standing->readyKey.mid(1).toUtf8();
        ordered[{value, key}] = key;
    }
    QList<qint64> right;
    for (const auto &[order, key] : ordered)
        right.append(key);
    if (query.order == Qt::DescendingOrder)
        std::reverse(right.begin(), right.end());

    const FindStore store(*m_session, moment(), {}, {.chunk = 9, .steps = 20, .few = 5, .many = 40, .grams = 10});
    const QString asked = u"ready %1, sort %2, order %3: "_s.arg(int(query.ready)).arg(int(query.sort)).arg(int(query.order));
    QList<qint64> paged;
    PageMark mark;
    for (bool last = false; !last && paged.size() <= right.size();) {
        const auto page = store.page(query, mark, 25);
        if (!page.ok() || (page->rows.isEmpty() && !page->last))
            return asked + u"no page"_s;
        for (const FindRow &row : page->rows)
            paged.append(row.key);
        last = page->last;
        if (!page->rows.isEmpty())
            mark = page->rows.constLast().mark;
    }
    if (paged != right)
        return asked + u"pages give %1 of %2"_s.arg(paged.size()).arg(right.size());
    if (const auto count = store.count(query); !count.ok() || *count != right.size())
        return asked + u"the count is wrong"_s;
    if (const auto order = store.order(query); !order.ok() || *order != right)
        return asked + u"the order is wrong"_s;
    return {};
}

void StandingTruthTest::everyChangeIsSeenByTheNextFind()
{
    int ready = 0;
    int altered = 0;
    settle();
    auto before = judgeAll();
    for (int round = 0; round < kChanges; ++round) {
        const Change &made = kChangesByHand.at(m_random.bounded(int(kChangesByHand.size())));
        change(made.sql);
        if (QTest::currentTestFailed())
            return;
        if (m_random.bounded(12) == 0)
            pass(m_random.bounded(30 * 3600));
        if (m_random.bounded(40) == 0) {
            const auto added = m_session->transaction(
                storage::Request::make(u"test"_s, u"add"_s), [&](Session &session) -> support::Result<domain::UserKey> {
                    const storage::UserRow row{
                        anyKey(u"user_types WHERE application = 'portal'"_s), anyKey(u"licence_types"_s), {}};
                    return storage::UserStore(session).insert(person(u"new.%1"_s.arg(round), u"Neu"_s, u"Lind"_s), row);
                });
            QVERIFY2(added.ok(), qPrintable(added.ok() ? QString() : added.error().detail));
        }
        const auto after = judgeAll();
        for (auto standing = after.cbegin(); standing != after.cend(); ++standing) {
            ready += storage::readyMark(standing->readiness) == u'r' ? 1 : 0;
            altered += before.contains(standing.key()) && before.value(standing.key()).readyKey != standing->readyKey ? 1 : 0;
        }
        before = after;
        const QString missed = wrongFinds(2);
        QVERIFY2(missed.isEmpty(), qPrintable(u"after %1: %2 · %3"_s.arg(round).arg(QLatin1StringView(made.what), missed)));
        if (m_random.bounded(4) == 0)
            continue;
        settle(m_random.bounded(3) == 0 ? 5 : 0);
        const QString lost = wrongFinds(1);
        QVERIFY2(lost.isEmpty(), qPrintable(u"settled after %1: %2 · %3"_s.arg(round).arg(QLatin1StringView(made.what), lost)));
    }
    QCOMPARE(wrongFinds(), QString());
    QVERIFY2(ready > kChanges && altered > kChanges / 4,
             qPrintable(u"%1 ready, %2 altered: too few to prove anything"_s.arg(ready).arg(altered)));
}

void StandingTruthTest::aDayThatComesIsSeen()
{
    change("UPDATE users SET active = TRUE, valid_from = day(2), valid_until = day(3)");
    settle();
    const auto readyToday = [this] {
        FindQuery query;
        query.ready = ReadyFilter::Ready;
        return *FindStore(*m_session, moment()).count(query);
    };
    QCOMPARE(readyToday(), 0);
    pass(2 * 24 * 3600);
    QVERIFY(readyToday() > 0);
    QCOMPARE(wrongFinds(), QString());
    settle();
    QCOMPARE(due(), 0);
    pass(24 * 3600);
    QVERIFY2(readyToday() > 0, "the last day belongs to it");
    pass(24 * 3600);
    QCOMPARE(readyToday(), 0);
    QCOMPARE(wrongFinds(), QString());
}

void StandingTruthTest::aDayComesAtMidnightOfTheSite()
{
    change("UPDATE sign_in_state SET locked_until = NULL");
    change("UPDATE users SET valid_from = NULL, valid_until = day(0)");
    settle();
    FindQuery query;
    query.ready = ReadyFilter::Ready;
    const qint64 ready = *FindStore(*m_session, moment()).count(query);
    QVERIFY(ready > 0);
    m_now = QDateTime(m_now.date(), QTime(20, 59, 59), Qt::UTC); // a second before midnight, three hours east
    QCOMPARE(due(), 0);
    QCOMPARE(*FindStore(*m_session, moment()).count(query), ready);
    pass(1);
    QVERIFY(due() > 0);
    QCOMPARE(*FindStore(*m_session, moment()).count(query), 0);
    QCOMPARE(wrongFinds(), QString());
}

void StandingTruthTest::aMomentThatComesIsSeen()
{
    change("UPDATE users SET valid_from = NULL, valid_until = NULL");
    change("UPDATE credentials SET dead_at = moment(2)");
    change("UPDATE sign_in_state SET locked_until = moment(1)");
    settle();
    FindQuery query;
    query.ready = ReadyFilter::Ready;
    const auto ready = [&] { return *FindStore(*m_session, moment()).count(query); };
    const qint64 whileLocked = ready();
    QVERIFY(whileLocked > 0);
    pass(3600);
    QVERIFY2(ready() > whileLocked, "the locks ended");
    QCOMPARE(wrongFinds(), QString());
    settle();
    pass(3599);
    QVERIFY(ready() > 0);
    pass(1);
    QCOMPARE(ready(), 0);
    QCOMPARE(wrongFinds(), QString());
}

void StandingTruthTest::whatIsSettledIsNotJudgedAgain()
{
    QVERIFY(due() >= kPeople);
    settle();
    QCOMPARE(due(), 0);
    change("UPDATE users SET comments = 'x', first_name = first_name");
    change("UPDATE contacts SET title = 'x'");
    change("UPDATE facilities SET notes = 'x'");
    QVERIFY2(due() == 0, "readiness does not ask about these");
    change("UPDATE users SET active = NOT active WHERE id = pick(users)");
    QCOMPARE(due(), 1);
}

void StandingTruthTest::settlingIsBounded()
{
    const qsizetype all = due();
    settle(20);
    QCOMPARE(due(), all - 20);
    QCOMPARE(wrongFinds(), QString());
}

void StandingTruthTest::aChangeBesideWhoeverSettlesIsNotLost()
{
    if (m_session->engine() == support::Engine::Sqlite)
        return; // whoever writes to a file is alone with it
    settle();
    // everybody is due by a day, and then by a mark: either way the change that is not committed yet must be seen afterwards
    for (const char *before :
         {"UPDATE users SET valid_from = day(-9), valid_until = day(0)", "UPDATE users SET valid_until = NULL"}) {
        change(before);
        if (QByteArray(before).contains("day(0)"))
            settle();
        pass(24 * 3600);
        const auto other = m_database->openSession();
        const Outcome changed =
            other->transaction(storage::Request::make(u"test"_s, u"beside"_s), [this](Session &session) -> Outcome {
                GATEHOUSE_TRY(SessionProbe(session).exec(u"UPDATE users SET active = NOT active WHERE id % 3 = 0"_s));
                settle(); // another session, in the middle of it
                return {};
            });
        QVERIFY2(changed.ok(), qPrintable(changed.ok() ? QString() : changed.error().detail));
        QCOMPARE(wrongFinds(), QString());
        settle();
        QCOMPARE(due(), 0);
        QCOMPARE(wrongFinds(), QString());
    }
}

QTEST_GUILESS_MAIN(StandingTruthTest)
#include "StandingTruthTest.moc"
