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
using domain::find::SortBy;
using domain::find::Tick;
using storage::ComposedFind;
using storage::FindComposer;
using support::Engine;

namespace {

/// What follows WHERE, up to the order.
QString conditions(const ComposedFind &find)
{
    const qsizetype from = find.sql.indexOf(" WHERE "_L1);
    if (from < 0)
        return {};
    const qsizetype end = find.sql.indexOf(" ORDER BY "_L1);
    return find.sql.mid(from + 7, end < 0 ? -1 : end - from - 7);
}

QString order(const ComposedFind &find)
{
    return find.sql.mid(find.sql.indexOf("ORDER BY"_L1));
}

QString value(const ComposedFind &find, QLatin1StringView name)
{
    for (const storage::Binding &binding : find.bindings) {
        if (binding.name == name)
            return binding.value.variant().toString();
    }
    return u"(none)"_s;
}

ComposedFind compose(const FindQuery &query, Engine engine = Engine::Sqlite)
{
    return *FindComposer(engine).page(query, {}, 100);
}

} // namespace

class FindComposerTest : public QObject {
    Q_OBJECT

private slots:
    void listsAllByName()
    {
        const ComposedFind find = compose({});
        QVERIFY(find.sql.startsWith("SELECT users.id, users.sort_key AS sort_value, users.username, "_L1));
        QCOMPARE(conditions(find), QString());
        QCOMPARE(order(find), u"ORDER BY users.sort_key, users.id LIMIT :limit"_s);
        QVERIFY(find.isExact());
    }

    void goesOnAfterAMarkByRowValue()
    {
        FindQuery query;
        const ComposedFind up = *FindComposer(Engine::Sqlite).page(query, {u"lind anna"_s, 7}, 100);
        QCOMPARE(conditions(up), u"(users.sort_key, users.id) > (:sort_value, :key)"_s);
        QCOMPARE(value(up, "sort_value"_L1), u"lind anna"_s);
        QCOMPARE(value(up, "key"_L1), u"7"_s);
        query.order = Qt::DescendingOrder;
        const ComposedFind down = *FindComposer(Engine::Sqlite).page(query, {u"lind anna"_s, 7}, 100);
        QCOMPARE(conditions(down), u"(users.sort_key, users.id) < (:sort_value, :key)"_s);
        QCOMPARE(order(down), u"ORDER BY users.sort_key DESC, users.id DESC LIMIT :limit"_s);
    }

    void neverCountsRowsAway()
    {
        for (const Entity entity : {Entity::User, Entity::Contact, Entity::Facility, Entity::Group}) {
            FindQuery query;
            query.entity = entity;
            query.text = u"a b"_s;
            const ComposedFind find = *FindComposer(Engine::Postgresql).page(query, {u"x"_s, 1}, 10);
            QVERIFY(!find.sql.contains("OFFSET"_L1, Qt::CaseInsensitive));
            QVERIFY(!find.sql.contains('*'_L1));
        }
    }

    void everyWordBeginsAWord()
    {
        FindQuery query;
        query.text = u" Müller  ann "_s;
        const ComposedFind find = compose(query);
        QCOMPARE(conditions(find), u"users.search LIKE :p0 ESCAPE '\\' AND users.search LIKE :p1 ESCAPE '\\'"_s);
        QCOMPARE(value(find, "p0"_L1), u"% muller%"_s);
        QCOMPARE(value(find, "p1"_L1), u"% ann%"_s);
    }

    void aWildcardStandsForItself()
    {
        FindQuery query;
        query.text = u"50%_\\"_s;
        QCOMPARE(value(compose(query), "p0"_L1), u"% 50\\%\\_\\\\%"_s);
    }

    void aTelephoneNumberIsFoundHoweverItIsWritten()
    {
        FindQuery query;
        query.text = u"+41 (0)44"_s;
        const ComposedFind find = compose(query);
        QCOMPARE(value(find, "p4"_L1), u"% 41044%"_s);
        QVERIFY(conditions(find).endsWith(" OR users.search LIKE :p4 ESCAPE '\\')"_L1));
    }

    void filtersAreConditionsOfTheirOwn()
    {
        FindQuery query;
        query.entity = Entity::Facility;
        query.active = Tick::Yes;
        query.lab = Tick::Yes;
        query.customer = Tick::No;
        QCOMPARE(conditions(compose(query)), u"facilities.active AND facilities.is_lab AND NOT facilities.is_customer"_s);
    }

    void FLU_42_asksForTheUsersOfTheCurrentLab()
    {
        FindQuery query;
        query.currentFacility = {12};
        const ComposedFind find = compose(query);
        QCOMPARE(conditions(find),
                 u"EXISTS (SELECT 1 FROM user_labs WHERE user_labs.user_id = users.id AND user_labs.facility_id = :p0 "
                 "AND (user_labs.valid_from IS NULL OR user_labs.valid_from <= :p1) "
                 "AND (user_labs.valid_until IS NULL OR user_labs.valid_until >= :p2))"_s);
        QCOMPARE(value(find, "p0"_L1), u"12"_s);
    }

    void filtersOfOtherEntitiesAreLeftOut()
    {
        FindQuery query;
        query.entity = Entity::Contact;
        query.lab = Tick::Yes;
        query.type = u"General"_s;
        query.currentFacility = {12};
        QCOMPARE(conditions(compose(query)), QString());
    }

    void aCriterionOnAStoredColumnIsExact()
    {
        FindQuery query;
        query.criteria = {{FindField::Name, FindOperator::Equals, u"Lind, Anna"_s},
                          {FindField::Username, FindOperator::StartsWith, u"A"_s}};
        const ComposedFind find = compose(query);
        QCOMPARE(conditions(find), u"users.sort_key LIKE :p0 ESCAPE '\\' AND users.login_key LIKE :p1 ESCAPE '\\'"_s);
        QCOMPARE(value(find, "p0"_L1), u"lind anna"_s);
        QCOMPARE(value(find, "p1"_L1), u"a%"_s);
        QVERIFY(find.isExact());
    }

    void anyOtherCriterionNarrowsAndIsDecidedOnTheRow()
    {
        FindQuery query;
        query.criteria = {{FindField::Email, FindOperator::Equals, u"A@Example.org"_s},
                          {FindField::First, FindOperator::Contains, u"  "_s}};
        const ComposedFind find = compose(query);
        QCOMPARE(conditions(find), u"users.search LIKE :p0 ESCAPE '\\'"_s);
        QCOMPARE(value(find, "p0"_L1), u"%a@example.org%"_s);
        QCOMPARE(find.rest.size(), 1);
        QVERIFY(!find.isExact());
    }

    void aCriterionThatTheEntityDoesNotHaveIsRefused()
    {
        FindQuery query;
        query.entity = Entity::Group;
        query.criteria = {{FindField::Email, FindOperator::Equals, u"x"_s}};
        const auto find = FindComposer(Engine::Sqlite).page(query, {}, 10);
        QVERIFY(!find.ok());
        QCOMPARE(find.error().field, u"criteria"_s);
    }

    void tooManyWordsAreRefused()
    {
        FindQuery query;
        for (int word = 0; word < 40; ++word)
            query.text += u" w%1"_s.arg(word);
        QCOMPARE(FindComposer(Engine::Sqlite).page(query, {}, 10).error().reason, support::Reason::TooLong);
    }

    void sortsByBytesOnBothEngines()
    {
        FindQuery query;
        query.entity = Entity::Facility;
        query.sort = SortBy::Code;
        QCOMPARE(order(compose(query, Engine::Sqlite)), u"ORDER BY facilities.code COLLATE BINARY, facilities.id LIMIT :limit"_s);
        QCOMPARE(order(compose(query, Engine::Postgresql)),
                 u"ORDER BY facilities.code COLLATE \"C\", facilities.id LIMIT :limit"_s);
        query.sort = SortBy::Email;
        QCOMPARE(order(compose(query)), u"ORDER BY facilities.sort_key, facilities.id LIMIT :limit"_s);
    }

    void aScopeHoldsForPagesCountsAndRows()
    {
        const FindComposer composer(Engine::Sqlite, {QList<domain::FacilityKey>{{3}, {4}}, {9}});
        const QString scope =
            u"(users.id = 9 OR EXISTS (SELECT 1 FROM user_labs WHERE user_labs.user_id = users.id AND user_labs.facility_id IN (3,4)))"_s;
        QCOMPARE(conditions(*composer.page({}, {}, 10)), scope);
        QCOMPARE(composer.count({})->sql, u"SELECT COUNT(*) AS row_count FROM users WHERE "_s + scope);
        QVERIFY(composer.rows(Entity::User, {5}).sql.endsWith(u" WHERE users.id IN (5) AND "_s + scope));
        QVERIFY(!composer.rows(Entity::Contact, {5}).sql.contains("user_labs"_L1));
    }
};

QTEST_GUILESS_MAIN(FindComposerTest)
#include "FindComposerTest.moc"
