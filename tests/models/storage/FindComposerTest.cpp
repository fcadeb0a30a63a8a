// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/FindComposer.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::Literals::StringLiterals;
using domain::find::Entity;
using domain::find::FindField;
using domain::find::FindOperator;
using domain::find::FindQuery;
using domain::find::PageMark;
using domain::find::ReadyFilter;
using domain::find::SortBy;
using domain::find::Tick;
using storage::ComposedFind;
using storage::FindComposer;
using storage::FindDrive;
using storage::FindScope;
using storage::KnownGrams;
using support::Engine;

namespace {

const FindDrive kOrder;
const FindDrive kParts{FindDrive::By::Parts};

FindDrive setOf(int number)
{
    return {FindDrive::By::Set, number};
}

/// The statement of which the rows are taken.
QString begun(const ComposedFind &find)
{
    const qsizetype from = find.sql.indexOf(u'(');
    const qsizetype end = find.sql.lastIndexOf(") AS begun"_L1);
    return find.sql.mid(from + 1, end - from - 1);
}

/// What must hold of these rows, in which order they come, and how many.
QString remainder(const ComposedFind &find)
{
    return find.sql.mid(find.sql.lastIndexOf(") AS begun"_L1) + 10).trimmed();
}

QString value(const ComposedFind &find, const QString &name)
{
    for (const storage::Binding &binding : find.bindings) {
        if (binding.name == name)
            return binding.value.variant().toString();
    }
    return u"(none)"_s;
}

ComposedFind compose(const FindQuery &query, Engine engine = Engine::Sqlite, const FindDrive &drive = kOrder,
                     const KnownGrams &grams = {})
{
    return FindComposer(engine, query).keys(drive, grams, {}, 100);
}

FindQuery queryOf(Entity entity, const QString &text = {})
{
    FindQuery query;
    query.entity = entity;
    query.text = text;
    return query;
}

FindQuery asking(const QList<domain::find::Criterion> &criteria, Entity entity = Entity::User)
{
    FindQuery query = queryOf(entity);
    query.criteria = criteria;
    return query;
}

} // namespace

class FindComposerTest : public QObject {
    Q_OBJECT

private slots:
    void listsAllByName();
    void goesOnAfterAMarkByRowValue();
    void neverCountsRowsAway();
    void everyWordBeginsAWord();
    void partsAreLookedUpInTheIndex();
    void aShortPartIsLookedUpAsItsContinuations();
    void aPartTooCommonToBeLookedUpIsCompared();
    void aPartThatNobodyWroteIsNotFound();
    void aWildcardStandsForItself();
    void aQuoteStaysInsideItsPhrase();
    void aTelephoneNumberIsFoundHoweverItIsWritten();
    void filtersAreConditionsOfTheirOwn();
    void FLU_42_asksForTheUsersOfTheCurrentLab();
    void filtersOfOtherEntitiesAreLeftOut();
    void whatAFilterGivesIsCountedUpToABound();
    void aFindIsBegunFromTheKeysOfAFilter();
    void aCriterionOnAStoredColumnIsExact();
    void aPartOfTheNameIsAskedOfTheNameAlone();
    void aFilterWithFewKeysIsAskedByThem();
    void theFirstInOrderAreAskedBeforeAll();
    void anyOtherCriterionNarrowsAndIsDecidedOnTheRow();
    void aCriterionThatTheEntityDoesNotHaveIsRefused();
    void tooManyWordsAreRefused();
    void sortsByBytesOnBothEngines();
    void readinessOrdersAndNarrowsByWhatIsKept();
    void wordsBeyondLatinHaveAnOrderOfTheirOwn();
    void aScopeHoldsForPagesCountsAndRows();
};

void FindComposerTest::listsAllByName()
{
    const ComposedFind find = compose({});
    QCOMPARE(begun(find), u"SELECT users.id AS id, users.sort_key AS sort_by, users.sort_key AS sort_value FROM users "
                          "ORDER BY users.sort_key, users.id"_s);
    QCOMPARE(remainder(find), u"LIMIT 100"_s);
    QVERIFY(find.bindings.isEmpty());
}

void FindComposerTest::goesOnAfterAMarkByRowValue()
{
    FindQuery query;
    const PageMark mark{u"lind anna"_s, 7};
    const ComposedFind up = FindComposer(Engine::Sqlite, query).keys(kOrder, {}, mark, 100);
    QVERIFY2(begun(up).contains(" WHERE (users.sort_key, users.id) > (:p0, :p1) ORDER BY "_L1), qPrintable(up.sql));
    QCOMPARE(value(up, u"p0"_s), u"lind anna"_s);
    QCOMPARE(value(up, u"p1"_s), u"7"_s);
    query.order = Qt::DescendingOrder;
    const ComposedFind down = FindComposer(Engine::Sqlite, query).keys(kOrder, {}, mark, 100);
    QVERIFY2(
        begun(down).endsWith(" WHERE (users.sort_key, users.id) < (:p0, :p1) ORDER BY users.sort_key DESC, users.id DESC"_L1),
        qPrintable(down.sql));
    query.text = u"lin"_s;
    const ComposedFind chosen = FindComposer(Engine::Sqlite, query).keys(kParts, {}, mark, 100);
    QCOMPARE(remainder(chosen),
             u"WHERE (+begun.sort_by, begun.id) < (:p1, :p2) ORDER BY +begun.sort_by DESC, begun.id DESC LIMIT 100"_s);
    QCOMPARE(value(chosen, u"p1"_s), u"lind anna"_s);
    QVERIFY2(remainder(FindComposer(Engine::Postgresql, query).keys(kParts, {}, {}, 100))
                 .startsWith("ORDER BY COALESCE(begun.sort_by, begun.sort_by) DESC, "_L1),
             "PostgreSQL is not led along the order");
}

void FindComposerTest::neverCountsRowsAway()
{
    for (const Entity entity : {Entity::User, Entity::Contact, Entity::Facility, Entity::Group}) {
        const FindQuery query = queryOf(entity, u"abc bcd"_s);
        for (const FindDrive &drive : {kOrder, kParts}) {
            const ComposedFind find = FindComposer(Engine::Postgresql, query).keys(drive, {}, {u"x"_s, 1}, 10);
            QVERIFY(!find.sql.contains("OFFSET"_L1, Qt::CaseInsensitive));
            QVERIFY(!find.sql.contains('*'_L1));
        }
    }
}

void FindComposerTest::everyWordBeginsAWord()
{
    const FindQuery query = queryOf(Entity::User, u" Müller  ann "_s);
    const ComposedFind find = compose(query);
    QCOMPARE(begun(find),
             u"SELECT found.id AS id, found.sort_key AS sort_by, found.sort_key AS sort_value, found.search AS search "
             "FROM user_search AS found ORDER BY found.sort_key, found.id"_s);
    QCOMPARE(remainder(find), u"WHERE (instr(begun.search, :p0) > 0 AND instr(begun.search, :p1) > 0) LIMIT 100"_s);
    QCOMPARE(value(find, u"p0"_s), u"  muller"_s);
    QCOMPARE(value(find, u"p1"_s), u"  ann"_s);
    QVERIFY(remainder(compose(query, Engine::Postgresql)).startsWith("WHERE (strpos(begun.search, :p0) > 0 AND "_L1));
}

void FindComposerTest::partsAreLookedUpInTheIndex()
{
    FindQuery query = queryOf(Entity::User, u"Müller ann"_s);
    const ComposedFind lite = compose(query, Engine::Sqlite, kParts);
    QVERIFY2(begun(lite).endsWith(" WHERE found.id IN (SELECT rowid FROM user_parts WHERE user_parts MATCH :p0)"_L1),
             qPrintable(lite.sql));
    QCOMPARE(value(lite, u"p0"_s), u"(\"  muller\" AND \"  ann\")"_s);
    QCOMPARE(remainder(lite), u"ORDER BY +begun.sort_by, begun.id LIMIT 100"_s);
    const ComposedFind post = compose(query, Engine::Postgresql, kParts);
    QVERIFY2(begun(post).endsWith(u" WHERE (found.search LIKE :p0 ESCAPE '\\' AND found.search LIKE :p1 ESCAPE '\\')"_s),
             qPrintable(post.sql));
    QCOMPARE(value(post, u"p0"_s), u"%  muller%"_s);
    query.sort = SortBy::Username;
    QVERIFY2(begun(compose(query, Engine::Postgresql, kParts))
                 .contains(" FROM users WHERE users.id IN (SELECT found.id FROM user_search AS found WHERE "_L1),
             "an order of another table finds by the same index");
}

void FindComposerTest::aShortPartIsLookedUpAsItsContinuations()
{
    const FindQuery query = asking({{FindField::First, FindOperator::Contains, u"明"_s}});
    const KnownGrams grams{{{u"明"_s}, {u"明  "_s, u"明\"x"_s}}};
    QCOMPARE(FindComposer(Engine::Sqlite, query).parts().shortParts(), QList<storage::ShortPart>{{u"明"_s}});
    QCOMPARE(value(compose(query, Engine::Sqlite, kParts, grams), u"p0"_s), u"(\"明  \" OR \"明\"\"x\")"_s);
    const ComposedFind post = compose(query, Engine::Postgresql, kParts, grams);
    QVERIFY2(begun(post).endsWith(" WHERE found.search LIKE ANY (CAST(:p0 AS text[]))"_L1), qPrintable(post.sql));
    QCOMPARE(value(post, u"p0"_s), u"{\"%明  %\",\"%明\\\"x%\"}"_s);
    QVERIFY(!remainder(post).contains("strpos"_L1));
}

void FindComposerTest::aPartTooCommonToBeLookedUpIsCompared()
{
    const FindQuery query =
        asking({{FindField::First, FindOperator::Contains, u"e"_s}, {FindField::Last, FindOperator::Contains, u"lind"_s}});
    for (const Engine engine : {Engine::Sqlite, Engine::Postgresql}) {
        const ComposedFind find = compose(query, engine, kParts);
        QCOMPARE(find.bindings.size(), 3); // looked up: one; compared: both
        QVERIFY2(remainder(find).startsWith("WHERE ("_L1), qPrintable(find.sql));
    }
}

void FindComposerTest::aPartThatNobodyWroteIsNotFound()
{
    const FindQuery query = asking({{FindField::First, FindOperator::Contains, u"zq"_s}});
    const KnownGrams grams{{{u"zq"_s}, {}}};
    QCOMPARE(value(compose(query, Engine::Postgresql, kParts, grams), u"p0"_s), u"{}"_s);
    QCOMPARE(value(compose(query, Engine::Sqlite, kParts, grams), u"p0"_s), u"\"\uFFFF\uFFFF\uFFFF\""_s);
}

void FindComposerTest::aWildcardStandsForItself()
{
    const FindQuery query = queryOf(Entity::User, u"50%_\\"_s);
    QCOMPARE(value(compose(query), u"p0"_s), u"  50%_\\"_s);
    QCOMPARE(value(compose(query, Engine::Postgresql, kParts), u"p0"_s), u"%  50\\%\\_\\\\%"_s);
    QCOMPARE(value(compose(query, Engine::Sqlite, kParts), u"p0"_s), u"\"  50%_\\\""_s);
}

void FindComposerTest::aQuoteStaysInsideItsPhrase()
{
    const FindQuery query = queryOf(Entity::Contact, u"a\"b* OR c"_s);
    QCOMPARE(value(compose(query, Engine::Sqlite, kParts), u"p0"_s), u"(\"  a\"\"b*\" AND \"  or\" AND \"  c\")"_s);
}

void FindComposerTest::aTelephoneNumberIsFoundHoweverItIsWritten()
{
    const ComposedFind find = compose(queryOf(Entity::User, u"+41 (0)44"_s));
    QVERIFY2(remainder(find).contains(") OR instr(begun.search, :p4) > 0)"_L1), qPrintable(find.sql));
    QCOMPARE(value(find, u"p4"_s), u"  41044"_s);
}

void FindComposerTest::filtersAreConditionsOfTheirOwn()
{
    FindQuery query = queryOf(Entity::Facility);
    query.active = Tick::Yes;
    query.lab = Tick::Yes;
    query.customer = Tick::No;
    QCOMPARE(remainder(compose(query)),
             u"WHERE (SELECT facilities.active AND facilities.is_lab AND NOT facilities.is_customer FROM facilities "
             "WHERE facilities.id = begun.id) LIMIT 100"_s);
}

void FindComposerTest::FLU_42_asksForTheUsersOfTheCurrentLab()
{
    FindQuery query;
    query.currentFacility = {12};
    const ComposedFind find = FindComposer(Engine::Sqlite, query, {}, {{}, {2026, 5, 4}}).keys(kOrder, {}, {}, 100);
    QCOMPARE(
        remainder(find),
        u"WHERE (SELECT EXISTS (SELECT 1 FROM user_labs WHERE user_labs.user_id = users.id AND user_labs.facility_id = :p0 "
        "AND (user_labs.valid_from IS NULL OR user_labs.valid_from <= :p1) "
        "AND (user_labs.valid_until IS NULL OR user_labs.valid_until >= :p2)) FROM users WHERE users.id = begun.id) LIMIT 100"_s);
    QCOMPARE(value(find, u"p0"_s), u"12"_s);
    QVERIFY(value(find, u"p1"_s).startsWith(u"2026-05-04"_s));
}

void FindComposerTest::filtersOfOtherEntitiesAreLeftOut()
{
    FindQuery query = queryOf(Entity::Contact);
    query.lab = Tick::Yes;
    query.type = u"General"_s;
    query.ready = ReadyFilter::Ready;
    query.currentFacility = {12};
    QCOMPARE(remainder(compose(query)), u"LIMIT 100"_s);
    QVERIFY(FindComposer(Engine::Sqlite, query).sets().isEmpty());
}

void FindComposerTest::whatAFilterGivesIsCountedUpToABound()
{
    FindQuery query;
    query.type = u"General"_s;
    query.active = Tick::No;
    const FindComposer composer(Engine::Sqlite, query);
    QCOMPARE(composer.sets(), (QList<int>{0, 1}));
    const ComposedFind inactive = composer.size(0, 20);
    QCOMPARE(
        inactive.sql,
        u"SELECT COUNT(*) AS amount FROM (SELECT 1 AS one FROM (SELECT users.id FROM users WHERE NOT users.active) AS member LIMIT 20) AS members"_s);
    QVERIFY2(inactive.bindings.isEmpty(), "a value that the statement does not name would be refused");
    query.currentFacility = {12};
    QVERIFY2(value(FindComposer(Engine::Sqlite, query).size(2, 20), u"p0"_s) == u"12"_s, "and one that it names is given");
}

void FindComposerTest::aFindIsBegunFromTheKeysOfAFilter()
{
    FindQuery query = queryOf(Entity::User, u"abc"_s);
    query.active = Tick::No;
    query.type = u"General"_s;
    const ComposedFind find = compose(query, Engine::Sqlite, setOf(0));
    QVERIFY2(begun(find).endsWith(
                 " FROM user_search AS found WHERE found.id IN (SELECT users.id FROM users WHERE NOT users.active)"_L1),
             qPrintable(find.sql));
    QVERIFY2(remainder(find).startsWith("WHERE instr(begun.search, "_L1), "what was not looked up is compared");
    QVERIFY(remainder(find).contains("users.type_id IN (0)"_L1)); // no type has this name
    QVERIFY2(!remainder(find).contains("NOT users.active"_L1), "it is asked once");
}

void FindComposerTest::aCriterionOnAStoredColumnIsExact()
{
    const FindQuery query = asking(
        {{FindField::Name, FindOperator::Equals, u"Lind, Anna"_s}, {FindField::Username, FindOperator::StartsWith, u"A"_s}});
    const FindComposer composer(Engine::Sqlite, query);
    QVERIFY(composer.rest().isEmpty());
    const ComposedFind find = composer.keys(kOrder, {}, {}, 100);
    QVERIFY2(remainder(find).contains(
                 "begun.name_key = :p0 AND (SELECT users.login_key >= :p1 AND users.login_key < :p2 FROM users "_L1),
             qPrintable(find.sql));
    QCOMPARE(value(find, u"p0"_s), u"lind anna"_s);
    QCOMPARE(value(find, u"p1"_s), u"a"_s);
    QCOMPARE(composer.sets().size(), 2);
}

void FindComposerTest::aPartOfTheNameIsAskedOfTheNameAlone()
{
    const FindQuery query = asking({{FindField::Name, FindOperator::Contains, u"@"_s}});
    const ComposedFind walk = compose(query);
    QCOMPARE(begun(walk), u"SELECT users.id AS id, users.sort_key AS sort_by, users.sort_key AS sort_value, "
                          "users.sort_key AS name_key FROM users ORDER BY users.sort_key, users.id"_s);
    QCOMPARE(remainder(walk), u"WHERE instr(begun.name_key, :p0) > 0 LIMIT 100"_s);
    QCOMPARE(value(walk, u"p0"_s), u"@"_s);
    QCOMPARE(FindComposer(Engine::Sqlite, query).parts().shortParts(), (QList<storage::ShortPart>{{u"@"_s, true}}));
    const ComposedFind chosen = compose(query, Engine::Postgresql, kParts, {{{u"@"_s, true}, {u"a@b"_s}}});
    QVERIFY2(begun(chosen).endsWith(" FROM user_search AS found WHERE found.search LIKE ANY (CAST(:p1 AS text[]))"_L1),
             qPrintable(chosen.sql));
    QVERIFY2(remainder(chosen).startsWith("WHERE strpos(begun.name_key, :p0) > 0 ORDER BY "_L1), qPrintable(chosen.sql));
}

void FindComposerTest::aFilterWithFewKeysIsAskedByThem()
{
    FindQuery query = queryOf(Entity::User, u"abc"_s);
    query.active = Tick::Yes;
    query.type = u"General"_s;
    const FindComposer composer(Engine::Sqlite, query);
    QCOMPARE(composer.sets(), (QList<int>{0, 1}));
    QVERIFY2(composer.beginnings() == QList<int>{1}, "nobody is found from those who do not fit");
    FindDrive drive = kParts;
    drive.within = {0};
    const ComposedFind lite = compose(query, Engine::Sqlite, drive);
    QVERIFY2(begun(lite).endsWith(" AND +found.id NOT IN (SELECT users.id FROM users WHERE NOT users.active)"_L1),
             qPrintable(lite.sql));
    QVERIFY2(!remainder(lite).contains("users.active"_L1), "it is asked once");
    QVERIFY(remainder(lite).contains("users.type_id IN (0)"_L1));
    query.active = Tick::No;
    QVERIFY(begun(compose(query, Engine::Postgresql, drive))
                .endsWith(" AND found.id IN (SELECT users.id FROM users WHERE NOT users.active)"_L1));
}

void FindComposerTest::theFirstInOrderAreAskedBeforeAll()
{
    FindQuery query = queryOf(Entity::User, u"abc"_s);
    query.active = Tick::Yes;
    const FindComposer composer(Engine::Postgresql, query);
    FindDrive drive = kParts;
    QVERIFY(composer.asksRecords(drive));
    drive.steps = 40;
    const ComposedFind find = composer.keys(drive, {}, {u"lind anna"_s, 7}, 10);
    QVERIFY2(begun(find).endsWith(" AND (COALESCE(found.sort_key, found.sort_key), found.id) > (:p1, :p2) "
                                  "ORDER BY COALESCE(found.sort_key, found.sort_key), found.id LIMIT 40"_L1),
             qPrintable(find.sql));
    QCOMPARE(remainder(find), u"WHERE (SELECT users.active FROM users WHERE users.id = begun.id) LIMIT 10"_s);
    drive.within = {0};
    QVERIFY2(!composer.asksRecords(drive), "what its keys decide is asked of no record");
}

void FindComposerTest::anyOtherCriterionNarrowsAndIsDecidedOnTheRow()
{
    const FindQuery query = asking(
        {{FindField::Email, FindOperator::Equals, u"A@Example.org"_s}, {FindField::First, FindOperator::Contains, u"  "_s}});
    const FindComposer composer(Engine::Sqlite, query);
    const ComposedFind find = composer.keys(kOrder, {}, {}, 100);
    QCOMPARE(remainder(find), u"WHERE instr(begun.search, :p0) > 0 LIMIT 100"_s);
    QCOMPARE(value(find, u"p0"_s), u"  a@example.org"_s);
    QCOMPARE(composer.rest().size(), 1);
}

void FindComposerTest::aCriterionThatTheEntityDoesNotHaveIsRefused()
{
    const FindQuery query = asking({{FindField::Email, FindOperator::Equals, u"x"_s}}, Entity::Group);
    const auto checked = FindComposer(Engine::Sqlite, query).check();
    QVERIFY(!checked.ok());
    QCOMPARE(checked.error().field, u"criteria"_s);
    QCOMPARE(checked.error().reason, support::Reason::Unknown);
}

void FindComposerTest::tooManyWordsAreRefused()
{
    QString text;
    for (int word = 0; word < 80; ++word)
        text += u" w%1"_s.arg(word);
    const FindQuery query = queryOf(Entity::User, text);
    for (const Engine engine : {Engine::Sqlite, Engine::Postgresql}) {
        const auto checked = FindComposer(engine, query).check();
        QVERIFY(!checked.ok());
        QCOMPARE(checked.error().field, u"text"_s);
        QCOMPARE(checked.error().reason, support::Reason::TooLong);
    }
}

void FindComposerTest::sortsByBytesOnBothEngines()
{
    FindQuery query = queryOf(Entity::Facility);
    query.sort = SortBy::Code;
    QVERIFY(begun(compose(query, Engine::Sqlite)).endsWith(" ORDER BY facilities.code, facilities.id"_L1));
    QVERIFY(begun(compose(query, Engine::Postgresql)).endsWith(" ORDER BY facilities.code COLLATE \"C\", facilities.id"_L1));
    query.sort = SortBy::Email;
    QVERIFY2(begun(compose(query)).endsWith(" ORDER BY facilities.sort_key, facilities.id"_L1),
             "a column that it does not have sorts by name");
    const auto ordered = [](Entity entity, SortBy sort) {
        FindQuery sorted = queryOf(entity);
        sorted.sort = sort;
        const QString sql = begun(compose(sorted));
        return sql.mid(sql.indexOf(" ORDER BY "_L1) + 10);
    };
    QCOMPARE(ordered(Entity::User, SortBy::Email), u"users.email1_key, users.id"_s);
    QCOMPARE(ordered(Entity::User, SortBy::ContactId), u"found.other_key, found.id"_s);
    QCOMPARE(ordered(Entity::User, SortBy::LastSignIn), u"found.seen_at, found.id"_s);
    QCOMPARE(ordered(Entity::User, SortBy::ValidUntil), u"COALESCE(users.valid_until, '9999-12-31'), users.id"_s);
    QCOMPARE(ordered(Entity::Contact, SortBy::Username), u"found.other_key, found.id"_s);
    QCOMPARE(ordered(Entity::Contact, SortBy::ContactId), u"contacts.id_key, contacts.id"_s);
}

void FindComposerTest::readinessOrdersAndNarrowsByWhatIsKept()
{
    FindQuery query;
    query.ready = ReadyFilter::Unfinished;
    QVERIFY(FindComposer::asksReadiness(query));
    const ComposedFind byName = FindComposer(Engine::Sqlite, query).keys(kOrder, {}, {}, 100, {5, 7});
    QVERIFY2(
        begun(byName).endsWith(" WHERE found.ready_key >= 'u' AND found.ready_key < 'v' ORDER BY found.ready_key, found.id"_L1),
        qPrintable(byName.sql));
    QCOMPARE(remainder(byName), u"WHERE begun.id NOT IN (5,7) LIMIT 100"_s);
    query.sort = SortBy::Username;
    QVERIFY(remainder(compose(query)).contains("judged.ready_key >= 'u' AND judged.ready_key < 'v'"_L1));
    query.ready = ReadyFilter::Any;
    QVERIFY(!FindComposer::asksReadiness(query));
    query.sort = SortBy::Ready;
    QVERIFY(FindComposer::asksReadiness(query));
    QVERIFY(begun(compose(query)).contains(" WHERE found.ready_key IS NOT NULL ORDER BY "_L1));
    const ComposedFind among = FindComposer(Engine::Sqlite, query).among({5, 7});
    QVERIFY2(among.sql.endsWith(" WHERE users.id IN (5,7)"_L1), qPrintable(among.sql));
}

void FindComposerTest::wordsBeyondLatinHaveAnOrderOfTheirOwn()
{
    QVERIFY(begun(compose(queryOf(Entity::User, u"Иван lind"_s))).contains(" WHERE found.beyond_ascii ORDER BY "_L1));
    QVERIFY(!begun(compose(queryOf(Entity::User, u"Müller"_s))).contains("beyond_ascii"_L1));
}

void FindComposerTest::aScopeHoldsForPagesCountsAndRows()
{
    const FindQuery all;
    const FindScope scope{QList<domain::FacilityKey>{{3}, {4}}, {9}};
    const FindComposer composer(Engine::Sqlite, all, scope);
    const QString stated =
        u"(users.id = 9 OR EXISTS (SELECT 1 FROM user_labs WHERE user_labs.user_id = users.id AND user_labs.facility_id IN (3,4)))"_s;
    QCOMPARE(remainder(composer.keys(kOrder, {}, {}, 10)),
             u"WHERE (SELECT "_s + stated + u" FROM users WHERE users.id = begun.id) LIMIT 10"_s);
    QCOMPARE(remainder(composer.count(kOrder, {})), u"WHERE (SELECT "_s + stated + u" FROM users WHERE users.id = begun.id)"_s);
    QCOMPARE(composer.sets().size(), 1);
    QVERIFY(composer.among({5}).sql.endsWith(stated));
    QVERIFY(FindComposer::rows(Engine::Sqlite, Entity::User, {5}, scope).sql.endsWith(u" WHERE users.id IN (5) AND "_s + stated));
    QVERIFY(!FindComposer::rows(Engine::Sqlite, Entity::Contact, {5}, scope).sql.contains("user_labs"_L1));
}

QTEST_GUILESS_MAIN(FindComposerTest)
#include "FindComposerTest.moc"
