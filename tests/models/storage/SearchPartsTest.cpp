// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/SessionProbe.h"
#include "storage/ContactStore.h"
#include "storage/DirectoryStore.h"
#include "storage/FacilityStore.h"
#include "storage/FindStore.h"
#include "storage/UserStore.h"
#include "support/Folding.h"
#include "support/TestWorkspace.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::domain::find;
using namespace gatehouse::test;
using storage::ContactStore;
using storage::FindStore;
using storage::Session;
using storage::SessionProbe;
using storage::UserStore;
using support::Outcome;

namespace {

const QStringList kNames{u"Anna"_s,
                         u"Ann-Kathrin"_s,
                         u"Müller"_s,
                         u"Straße"_s,
                         u"Łukasz"_s,
                         u"Иванов"_s,
                         u"Фёдор"_s,
                         u"王小明"_s,
                         u"明"_s,
                         u"王"_s,
                         u"\U00020BB7野"_s,
                         u"田\U00020BB7"_s,
                         u"\U0001F600\U0001F601"_s,
                         u"100%"_s,
                         u"under_score"_s,
                         u"O'Brien"_s,
                         u"O\"Neil"_s,
                         u"Back\\Slash"_s,
                         u"\\"_s,
                         u"%"_s,
                         u"_"_s,
                         u"\""_s,
                         u"'"_s,
                         u"a'b\"c"_s,
                         u"de la Cruz"_s,
                         u"X"_s,
                         u"김민준"_s,
                         u"علي"_s,
                         u"Σοφία"_s,
                         u"*"_s,
                         u"a*b"_s,
                         u"(x)"_s,
                         u"AND"_s,
                         u"{,}"_s};

/// How often the way by which a find is begun may change it.
const QList<storage::FindBounds> kBounds{{.chunk = 3, .steps = 4, .few = 2, .many = 6, .grams = 3},
                                         {.chunk = 500, .steps = 1, .few = 100, .many = 1000, .grams = 400}};

} // namespace

/// Parts of words are found whatever they consist of, and only as long as they stand in a record.
class SearchPartsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();
    void cleanup();

    void anyOneOrTwoCharactersAreFound();
    void aRenamedUserIsFoundByTheNewNameOnly();
    void aLinkedContactIsFoundByTheLoginWhileLinked();
    void aDeletedRecordIsFoundNoMore();
    void anotherCaseOfAnIdMovesInTheOrder();
    void aTelephoneWithEqualGroupsIsFound();
    void digitsOfOtherScriptsAreDigits();
    void theIndexIsWhole();

private:
    template <typename F> void write(F unit);
    domain::UserKey addUser(const QString &username, const QString &first, const QString &last);
    storage::UserRow typeAndLicence(const QString &contactId = {});
    QStringList found(const FindQuery &query);
    QStringList found(Entity entity, const QString &text);
    QString indexes();

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Session> m_session;
};

void SearchPartsTest::init()
{
    m_database = std::make_unique<TestDatabase>(TestDatabase::currentEngine());
    m_session = m_database->openSession();
}

void SearchPartsTest::cleanup()
{
    m_session.reset();
    m_database.reset();
}

template <typename F> void SearchPartsTest::write(F unit)
{
    const Outcome written = m_session->transaction(storage::Request::make(u"test"_s, u"write"_s),
                                                   [&](Session &session) -> Outcome { return unit(session); });
    QVERIFY2(written.ok(), qPrintable(written.ok() ? QString() : described(written.error()) + u' ' + written.error().detail));
}

storage::UserRow SearchPartsTest::typeAndLicence(const QString &contactId)
{
    const auto key = [this](const QString &sql) { return SessionProbe(*m_session).values(sql).toLongLong(); };
    return {key(u"SELECT CAST(id AS TEXT) AS value FROM user_types WHERE name = 'General'"_s),
            key(u"SELECT CAST(id AS TEXT) AS value FROM licence_types WHERE code = 'CUSTPORTAL'"_s), contactId};
}

domain::UserKey SearchPartsTest::addUser(const QString &username, const QString &first, const QString &last)
{
    domain::UserKey added;
    const storage::UserRow named = typeAndLicence();
    write([&](Session &session) -> Outcome {
        GATEHOUSE_TRY_VALUE(key, UserStore(session).insert(person(username, first, last), named));
        added = key;
        return {};
    });
    return added;
}

/// The names, in order; the same however the find is begun.
QStringList SearchPartsTest::found(const FindQuery &query)
{
    QStringList names;
    for (const storage::FindBounds &bounds : kBounds) {
        const FindStore store(*m_session, {QDateTime(QDate(2026, 5, 4), QTime(10, 0), Qt::UTC), {2026, 5, 4}}, {}, bounds);
        const auto page = store.page(query, {}, 1000);
        if (!page.ok())
            return {described(page.error()), page.error().detail};
        QStringList here;
        for (const FindRow &row : page->rows)
            here.append(row.name);
        const auto count = store.count(query);
        if (!count.ok() || *count != here.size())
            return {u"another count"_s};
        if (&bounds != &kBounds.constFirst() && here != names)
            return {u"not alike"_s};
        names = here;
    }
    return names;
}

QStringList SearchPartsTest::found(Entity entity, const QString &text)
{
    FindQuery query;
    query.entity = entity;
    query.text = text;
    return found(query);
}

/// What the indexes of parts say of themselves; `ok` when they hold what the records hold.
QString SearchPartsTest::indexes()
{
    if (m_session->engine() != support::Engine::Sqlite)
        return u"ok"_s; // PostgreSQL keeps them by itself
    for (const QString &index : {u"user_parts"_s, u"contact_parts"_s, u"facility_parts"_s}) {
        const auto checked =
            SessionProbe(*m_session).exec(u"INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)"_s.arg(index));
        if (!checked.ok())
            return index + u": "_s + checked.error().detail;
    }
    return u"ok"_s;
}

void SearchPartsTest::anyOneOrTwoCharactersAreFound()
{
    write([&](Session &session) -> Outcome {
        for (qsizetype number = 0; number < kNames.size(); ++number)
            GATEHOUSE_TRY(ContactStore(session).insert(contactOf(u"ID-%1"_s.arg(number), u"Q"_s, kNames.at(number)), {}));
        return {};
    });
    QStringList terms{u"zq"_s, u"ж"_s, u"李"_s, u"%%"_s, u"__"_s, u"\\\\"_s, u"''"_s, u"\"\""_s, u"\U0001F602"_s};
    for (const QString &name : kNames) {
        const QList<uint> characters = name.toUcs4();
        for (qsizetype at = 0; at < characters.size(); ++at) {
            for (const qsizetype length : {1, 2})
                terms.append(QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()) + at,
                                               std::min(length, characters.size() - at)));
        }
    }
    terms.removeDuplicates();
    QVERIFY(terms.size() > 120);
    for (const QString &term : std::as_const(terms)) {
        for (const FindOperator op : {FindOperator::Contains, FindOperator::StartsWith, FindOperator::Equals}) {
            FindQuery query;
            query.entity = Entity::Contact;
            query.criteria = {{FindField::Last, op, term}};
            QStringList right;
            for (const QString &name : kNames) {
                const QString folded = support::fold(name);
                const QString part = support::fold(term);
                if (op == FindOperator::Contains     ? folded.contains(part)
                    : op == FindOperator::StartsWith ? folded.startsWith(part)
                                                     : folded == part)
                    right.append(name + u", Q"_s);
            }
            QStringList names = found(query);
            names.sort();
            right.sort();
            if (!support::fold(term).isEmpty())
                QVERIFY2(names == right,
                         qPrintable(u"%1 '%2': %3 instead of %4"_s.arg(int(op)).arg(term, names.join(u'|'), right.join(u'|'))));
        }
    }
    QCOMPARE(indexes(), u"ok"_s);
}

void SearchPartsTest::aRenamedUserIsFoundByTheNewNameOnly()
{
    const domain::UserKey anna = addUser(u"al"_s, u"Anna"_s, u"Lindgren"_s);
    addUser(u"bo"_s, u"Bo"_s, u"Lindberg"_s);
    QCOMPARE(found(Entity::User, u"lindg"_s), QStringList{u"Lindgren, Anna"_s});
    write([&](Session &session) -> Outcome {
        GATEHOUSE_TRY_VALUE(user, UserStore(session).find(anna));
        const domain::User before = *user;
        set(*user, domain::userFields(), {{"last"_L1, u"Ковалёва"_s}, {"username"_L1, u"kov"_s}});
        GATEHOUSE_TRY_VALUE(changed, UserStore(session).update(before, *user, typeAndLicence()));
        return changed ? Outcome() : Outcome(support::Error::internal(u"not changed"_s));
    });
    QCOMPARE(found(Entity::User, u"lindg"_s), QStringList());
    QCOMPARE(found(Entity::User, u"al"_s), QStringList());
    QCOMPARE(found(Entity::User, u"ковалева an"_s), QStringList{u"Ковалёва, Anna"_s});
    QCOMPARE(found(Entity::User, u"lind"_s), QStringList{u"Lindberg, Bo"_s});
    QCOMPARE(indexes(), u"ok"_s);
}

void SearchPartsTest::aLinkedContactIsFoundByTheLoginWhileLinked()
{
    const domain::UserKey anna = addUser(u"annalogin"_s, u"Anna"_s, u"Lind"_s);
    domain::ContactKey contact;
    write([&](Session &session) -> Outcome {
        domain::Contact linked = contactOf(u"E-4711"_s, u"Ana"_s, u"Lindova"_s);
        linked.user = anna;
        GATEHOUSE_TRY_VALUE(key, ContactStore(session).insert(linked, u"annalogin"_s));
        contact = key;
        return UserStore(session).refreshSearch(anna);
    });
    QCOMPARE(found(Entity::Contact, u"annalo"_s), QStringList{u"Lindova, Ana"_s});
    QCOMPARE(found(Entity::User, u"e-47"_s), QStringList{u"Lind, Anna"_s});
    write([&](Session &session) -> Outcome {
        GATEHOUSE_TRY_VALUE(loaded, ContactStore(session).find(contact));
        loaded->user = {};
        GATEHOUSE_TRY_VALUE(changed, ContactStore(session).update(*loaded, {}));
        return changed ? UserStore(session).refreshSearch(anna) : Outcome(support::Error::internal(u"not changed"_s));
    });
    QCOMPARE(found(Entity::Contact, u"annalo"_s), QStringList());
    QCOMPARE(found(Entity::User, u"e-47"_s), QStringList());
    QCOMPARE(indexes(), u"ok"_s);
}

void SearchPartsTest::aDeletedRecordIsFoundNoMore()
{
    const domain::UserKey anna = addUser(u"anna"_s, u"Anna"_s, u"Lind"_s);
    domain::ContactKey contact;
    domain::FacilityKey facility;
    write([&](Session &session) -> Outcome {
        GATEHOUSE_TRY_VALUE(key, ContactStore(session).insert(contactOf(u"E-1"_s, u"Ana"_s, u"Lindova"_s), {}));
        GATEHOUSE_TRY_VALUE(made, storage::FacilityStore(session).insert(place(u"MT"_s, u"Meridian"_s, Mark::Customer), {}));
        contact = key;
        facility = made;
        return {};
    });
    QCOMPARE(found(Entity::Facility, u"meri"_s), QStringList{u"Meridian"_s});
    write([&](Session &session) -> Outcome {
        GATEHOUSE_TRY_VALUE(user, UserStore(session).find(anna));
        GATEHOUSE_TRY(UserStore(session).remove(anna, user->rowVersion));
        GATEHOUSE_TRY_VALUE(loaded, ContactStore(session).find(contact));
        GATEHOUSE_TRY(ContactStore(session).remove(contact, loaded->rowVersion));
        GATEHOUSE_TRY(storage::FacilityStore(session).remove(facility, 1));
        return {};
    });
    for (const Entity entity : {Entity::User, Entity::Contact, Entity::Facility}) {
        for (const QString &text : {u"lin"_s, u"ana"_s, u"meri"_s, u"e-1"_s})
            QCOMPARE(found(entity, text), QStringList());
    }
    QCOMPARE(SessionProbe(*m_session).values(u"SELECT CAST(COUNT(*) AS TEXT) AS value FROM user_search"_s), u"0"_s);
    QCOMPARE(indexes(), u"ok"_s);
}

void SearchPartsTest::anotherCaseOfAnIdMovesInTheOrder()
{
    // "Ä-1" and "A-1" are found alike and ordered apart
    const domain::UserKey one = addUser(u"one"_s, u"One"_s, u"Lind"_s);
    const domain::UserKey two = addUser(u"two"_s, u"Two"_s, u"Lind"_s);
    domain::ContactKey contact;
    write([&](Session &session) -> Outcome {
        domain::Contact first = contactOf(u"Ä-1"_s, u"One"_s, u"Lind"_s);
        first.user = one;
        domain::Contact second = contactOf(u"B-1"_s, u"Two"_s, u"Lind"_s);
        second.user = two;
        GATEHOUSE_TRY_VALUE(key, ContactStore(session).insert(first, u"one"_s));
        GATEHOUSE_TRY(ContactStore(session).insert(second, u"two"_s));
        contact = key;
        GATEHOUSE_TRY(UserStore(session).refreshSearch(one));
        return UserStore(session).refreshSearch(two);
    });
    FindQuery query;
    query.sort = SortBy::ContactId;
    QCOMPARE(found(query), (QStringList{u"Lind, Two"_s, u"Lind, One"_s}));
    write([&](Session &session) -> Outcome {
        GATEHOUSE_TRY_VALUE(loaded, ContactStore(session).find(contact));
        set(*loaded, domain::contactFields(), {{"id"_L1, u"A-1"_s}});
        GATEHOUSE_TRY(ContactStore(session).update(*loaded, u"one"_s));
        return UserStore(session).refreshSearch(one);
    });
    QCOMPARE(found(query), (QStringList{u"Lind, One"_s, u"Lind, Two"_s}));
}

void SearchPartsTest::aTelephoneWithEqualGroupsIsFound()
{
    write([&](Session &session) -> Outcome {
        domain::Contact contact = contactOf(u"E-1"_s, u"Ana"_s, u"Lind"_s);
        set(contact, domain::contactFields(), {{"phone1"_L1, u"044 555 55 55"_s}});
        GATEHOUSE_TRY(ContactStore(session).insert(contact, {}));
        return {};
    });
    for (const QString &typed : {u"044 555 55 55"_s, u"044 55555 55"_s, u"0445555555"_s, u"044-555"_s, u"(044) 555 55"_s})
        QCOMPARE(found(Entity::Contact, typed), QStringList{u"Lind, Ana"_s});
    QCOMPARE(found(Entity::Contact, u"044 555 56"_s), QStringList());
}

void SearchPartsTest::digitsOfOtherScriptsAreDigits()
{
    write([&](Session &session) -> Outcome {
        domain::Contact contact = contactOf(u"E-1"_s, u"Ali"_s, u"Hasan"_s);
        set(contact, domain::contactFields(), {{"phone1"_L1, u"044 555"_s}});
        GATEHOUSE_TRY(ContactStore(session).insert(contact, {}));
        return {};
    });
    for (const QString &typed : {u"044 555"_s, u"٠٤٤٥"_s, u"٠٤٤ ٥٥"_s}) {
        QCOMPARE(found(Entity::Contact, typed), QStringList{u"Hasan, Ali"_s});
        FindQuery query;
        query.entity = Entity::Contact;
        query.criteria = {{FindField::Phone, FindOperator::StartsWith, typed}};
        QCOMPARE(found(query), QStringList{u"Hasan, Ali"_s});
    }
}

void SearchPartsTest::theIndexIsWhole()
{
    if (m_session->engine() != support::Engine::Sqlite) {
        QCOMPARE(indexes(), u"ok"_s);
        return;
    }
    addUser(u"anna"_s, u"Anna"_s, u"Lind"_s);
    QCOMPARE(indexes(), u"ok"_s);
    write([&](Session &session) -> Outcome {
        const auto rows = SessionProbe(session).run(u"UPDATE user_search SET search = '  other  '"_s);
        return rows.ok() ? Outcome() : Outcome(rows.error());
    });
    QVERIFY2(indexes().startsWith(u"user_parts"_s), "a text that the index does not know is seen");
}

QTEST_GUILESS_MAIN(SearchPartsTest)
#include "SearchPartsTest.moc"
