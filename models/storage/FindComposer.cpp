// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/FindComposer.h"

#include "storage/SqlText.h"
#include "support/Folding.h"

#include <algorithm>

namespace gatehouse::storage {

using namespace Qt::Literals::StringLiterals;
using domain::find::Criterion;
using domain::find::Entity;
using domain::find::FindField;
using domain::find::FindOperator;
using domain::find::FindQuery;
using domain::find::PageMark;
using domain::find::ReadyFilter;
using domain::find::SortBy;
using support::Error;
using support::Reason;

namespace {

// Outer joins only: an engine must not begin with a small table.
QLatin1StringView columnsOf(Entity entity)
{
    switch (entity) {
    case Entity::User:
        return "users.username, users.first_name, users.last_name, users.email1, users.email2, users.phone1, users.phone2, "
               "users.employee, users.active, users.application, users.valid_until, user_types.name AS type_name, "
               "sign_in_state.last_sign_in, contacts.contact_id FROM users LEFT JOIN user_types ON user_types.id = users.type_id "
               "LEFT JOIN sign_in_state ON sign_in_state.user_id = users.id LEFT JOIN contacts ON contacts.user_id = users.id"_L1;
    case Entity::Contact:
        return "contacts.contact_id, contacts.first_name, contacts.last_name, contacts.title, contacts.email, contacts.phone1, "
               "contacts.phone2, contacts.staff, contacts.active, users.username FROM contacts "
               "LEFT JOIN users ON users.id = contacts.user_id"_L1;
    case Entity::Facility:
        return "facilities.code, facilities.name, facilities.email, facilities.phone, facilities.is_lab, facilities.is_customer, "
               "facilities.active FROM facilities"_L1;
    case Entity::Group: return "groups.name, groups.application, groups.is_default, groups.guest, groups.active FROM groups"_L1;
    }
    return {};
}

bool hasColumn(Entity entity, SortBy sort)
{
    switch (sort) {
    case SortBy::Name: return true;
    case SortBy::Username:
    case SortBy::ContactId:
    case SortBy::Email: return entity == Entity::User || entity == Entity::Contact;
    case SortBy::Code: return entity == Entity::Facility;
    case SortBy::Ready:
    case SortBy::LastSignIn:
    case SortBy::ValidUntil: return entity == Entity::User;
    }
    return false;
}

/// A mark as a row value. One after the other: what is added up in one expression may be called in any order.
QString placed(const PageMark &mark, FindBindings &bindings)
{
    const QString value = bindings.add(mark.sortValue);
    const QString key = bindings.add(mark.key);
    return u'(' + value + ", "_L1 + key + u')';
}

/// Only what stands in a statement may be given to it.
ComposedFind pruned(ComposedFind find)
{
    const QStringList used = placeholders(find.sql);
    find.bindings.removeIf([&used](const Binding &binding) { return !used.contains(binding.name); });
    return find;
}

} // namespace

/// A statement while it is made.
struct FindComposer::Statement {
    explicit Statement(const FindComposer &composer)
        : bindings(find.bindings)
        , filters(composer.m_engine, composer.m_query, composer.m_scope, composer.m_moment, composer.m_names, bindings)
    {
    }

    ComposedFind find;
    FindBindings bindings;
    FindFilters filters;
};

FindComposer::FindComposer(support::Engine engine, const FindQuery &query, FindScope scope, FindMoment moment, FindNames names)
    : m_engine(engine)
    , m_query(query)
    , m_scope(std::move(scope))
    , m_moment(std::move(moment))
    , m_names(std::move(names))
    , m_parts(SearchedParts::of(query))
{
}

support::Outcome FindComposer::check() const
{
    const QList<FindField> known = domain::find::findFields(m_query.entity);
    for (const Criterion &criterion : m_query.criteria) {
        if (!known.contains(criterion.field))
            return Error::invalid(u"criteria"_s, Reason::Unknown);
    }
    Statement statement(*this);
    m_parts.probe(m_engine, {}, statement.bindings);
    m_parts.lookUp(m_engine, {}, {}, statement.bindings);
    if (statement.bindings.isFull())
        return Error::invalid(u"text"_s, Reason::TooLong, {QString::number(FindBindings::kMost)});
    return {};
}

QList<Criterion> FindComposer::rest() const
{
    QList<Criterion> left;
    for (const Criterion &criterion : m_query.criteria) {
        if (!support::fold(criterion.value).isEmpty() && criterion.field != FindField::Type &&
            exactColumn(m_query.entity, criterion.field).isEmpty())
            left.append(criterion);
    }
    return left;
}

QList<int> FindComposer::sets() const
{
    const Statement statement(*this);
    QList<int> numbers;
    for (int number = 0; number < statement.filters.all().size(); ++number) {
        if (!statement.filters.all().at(number).set.isEmpty())
            numbers.append(number);
    }
    return numbers;
}

QList<int> FindComposer::beginnings() const
{
    const Statement statement(*this);
    QList<int> numbers = sets();
    numbers.removeIf([&statement](int number) { return statement.filters.all().at(number).lists == FindFilter::Lists::Others; });
    return numbers;
}

SortBy FindComposer::effectiveSort(const FindQuery &query)
{
    return hasColumn(query.entity, query.sort) ? query.sort : SortBy::Name;
}

bool FindComposer::asksReadiness(const FindQuery &query)
{
    return query.entity == Entity::User &&
           (query.ready == ReadyFilter::Ready || query.ready == ReadyFilter::Unfinished || query.sort == SortBy::Ready);
}

FindComposer::Order FindComposer::order(FindDrive::By by) const
{
    const auto searched = [](QLatin1StringView column) { return Order{true, u"found."_s + column, u"found."_s + column}; };
    const auto main = [](const QString &column) { return Order{false, column, column}; };
    const bool user = m_query.entity == Entity::User;
    switch (effectiveSort(m_query)) {
    case SortBy::Name:
        // readiness holds the name, so whoever is ready, or is not, stands together in the order of names
        if (user && (m_query.ready == ReadyFilter::Ready || m_query.ready == ReadyFilter::Unfinished))
            return searched("ready_key"_L1);
        if (m_query.entity == Entity::Group)
            return main(nameColumn(m_query.entity));
        // for the text, or for fewer rows; else the names alone are quicker to read
        return by == FindDrive::By::Parts || m_parts.hasProbe() || m_parts.isBeyondAscii() ? searched("sort_key"_L1)
                                                                                           : main(nameColumn(m_query.entity));
    case SortBy::Username: return user ? main(u"users.login_key"_s) : searched("other_key"_L1);
    case SortBy::ContactId: return user ? searched("other_key"_L1) : main(u"contacts.id_key"_s);
    case SortBy::Code:
        return main(m_engine == support::Engine::Postgresql ? u"facilities.code COLLATE \"C\""_s : u"facilities.code"_s);
    case SortBy::Email: return main(user ? u"users.email1_key"_s : u"contacts.email_key"_s);
    case SortBy::Ready: return searched("ready_key"_L1);
    case SortBy::LastSignIn: return {true, u"found.seen_at"_s, u"CAST(found.seen_at AS TEXT)"_s};
    case SortBy::ValidUntil: {
        const QString end = u"COALESCE(users.valid_until, '9999-12-31')"_s;
        return {false, end, u"CAST("_s + end + " AS TEXT)"_L1};
    }
    }
    return {};
}

bool FindComposer::walksTexts() const
{
    return order(FindDrive::By::Order).searched;
}

bool FindComposer::isStretch() const
{
    return effectiveSort(m_query) == SortBy::Name &&
           std::any_of(m_query.criteria.cbegin(), m_query.criteria.cend(), [this](const Criterion &criterion) {
               return criterion.field == FindField::Name && criterion.op != FindOperator::Contains &&
                      !support::fold(criterion.value).isEmpty() && !exactColumn(m_query.entity, criterion.field).isEmpty();
           });
}

// Names that begin so stand together in the order of names, and so do those of them who are ready, or are not.
QStringList FindComposer::stretch(Statement &statement, const QString &column) const
{
    const bool byReadiness = column == "found.ready_key"_L1;
    const QString mark = !byReadiness ? QString() : m_query.ready == ReadyFilter::Ready ? u"r"_s : u"u"_s;
    QStringList wanted;
    for (const Criterion &criterion : m_query.criteria) {
        if (criterion.field == FindField::Name && criterion.op != FindOperator::Contains &&
            !support::fold(criterion.value).isEmpty())
            wanted.append(Comparison(m_engine, criterion.op, mark + namePart(criterion.value), statement.bindings).with(column));
    }
    return wanted;
}

bool FindComposer::saysReadiness(const Order &sort) const
{
    return sort.searched && asksReadiness(m_query);
}

// The index of parts may have answered it.
bool FindComposer::asksText(const FindDrive &drive, const KnownGrams &grams) const
{
    return m_parts.hasProbe() && !(drive.by == FindDrive::By::Parts && m_parts.isExact(grams));
}

// What has been begun from keys is sorted as it comes: said so that neither engine knows the column of its index again.
QString FindComposer::sortedBy(const FindDrive &drive, const QString &column) const
{
    if (drive.by == FindDrive::By::Order)
        return column;
    return m_engine == support::Engine::Sqlite ? QString(u'+' + column)
                                               : QString(u"COALESCE("_s + column + ", "_L1 + column + u')');
}

// Rows after the mark, in the direction of the order.
QString FindComposer::following(const FindDrive &drive, const QString &by, const QString &id, const PageMark &after,
                                FindBindings &bindings) const
{
    return u'(' + sortedBy(drive, by) + ", "_L1 + id + (m_query.order == Qt::DescendingOrder ? ") < "_L1 : ") > "_L1) +
           placed(after, bindings);
}

QString FindComposer::ordered(const FindDrive &drive, const QString &by, const QString &id) const
{
    const QLatin1StringView direction = m_query.order == Qt::DescendingOrder ? " DESC"_L1 : ""_L1;
    return " ORDER BY "_L1 + sortedBy(drive, by) + direction + ", "_L1 + id + direction;
}

// Filters whose keys are few: asked by their keys, they cost a look at each row that a find begins with, and none at its record.
QString FindComposer::within(const FindDrive &drive, const Statement &statement, const QString &id) const
{
    QStringList wanted;
    // the sign keeps SQLite from beginning with them
    const QString asked = m_engine == support::Engine::Sqlite ? u'+' + id : id;
    for (const int number : drive.within) {
        const FindFilter &filter = statement.filters.all().at(number);
        wanted.append(asked + (filter.lists == FindFilter::Lists::Those ? " IN ("_L1 : " NOT IN ("_L1) + filter.set + u')');
    }
    return wanted.join(" AND "_L1);
}

// The rows with which a find begins. Whatever the table, they bring what orders them, and their name and text when something asks for it.
QString FindComposer::inner(Statement &statement, const FindDrive &drive, const KnownGrams &grams, const PageMark &after) const
{
    const Order sort = order(drive.by);
    const QString table = sort.searched ? searchTableOf(m_query.entity) + " AS found"_L1 : QString(tableOf(m_query.entity));
    const QString id = sort.searched ? u"found.id"_s : tableOf(m_query.entity) + ".id"_L1;
    const QList<FindFilter> &filters = statement.filters.all();
    const bool asksName = std::any_of(filters.cbegin(), filters.cend(),
                                      [](const FindFilter &filter) { return filter.about == FindFilter::About::Name; });
    const QString name = sort.searched ? u"found.sort_key"_s : nameColumn(m_query.entity);
    QString sql = u"SELECT "_s + id + " AS id, "_L1 + sort.column + " AS sort_by, "_L1 + sort.shown + " AS sort_value"_L1;
    if (asksName)
        sql += ", "_L1 + name + " AS name_key"_L1;
    if (sort.searched && asksText(drive, grams))
        sql += ", found.search AS search"_L1;
    sql += " FROM "_L1 + table;
    QStringList wanted;
    // where the row says it, it need not be asked row by row; the sign keeps SQLite from beginning with it instead
    if (saysReadiness(sort)) {
        const QString key = m_engine == support::Engine::Sqlite && drive.by != FindDrive::By::Order ? u"+found.ready_key"_s
                                                                                                    : u"found.ready_key"_s;
        const QString first = m_query.ready == ReadyFilter::Ready ? u"r"_s : u"u"_s;
        const QString next = m_query.ready == ReadyFilter::Ready ? u"s"_s : u"v"_s;
        if (m_query.ready == ReadyFilter::Ready || m_query.ready == ReadyFilter::Unfinished)
            wanted.append(key + " >= '"_L1 + first + "' AND "_L1 + key + " < '"_L1 + next + u'\'');
        else
            wanted.append(key + " IS NOT NULL"_L1);
    }
    switch (drive.by) {
    case FindDrive::By::Order:
        if (sort.searched && m_parts.isBeyondAscii())
            wanted.append(u"found.beyond_ascii"_s);
        if (isStretch())
            wanted += stretch(statement, sort.column);
        break;
    case FindDrive::By::Parts: {
        const QString found = m_parts.lookUp(m_engine, partsTableOf(m_query.entity), grams, statement.bindings);
        wanted.append(sort.searched ? found
                                    : id + " IN (SELECT found.id FROM "_L1 + searchTableOf(m_query.entity) +
                                          " AS found WHERE "_L1 + found + u')');
        break;
    }
    case FindDrive::By::Set: wanted.append(id + " IN ("_L1 + filters.at(drive.set).set + u')'); break;
    }
    if (!drive.within.isEmpty())
        wanted.append(within(drive, statement, id));
    if (drive.isOrdered() && !after.isFirst())
        wanted.append(following(drive, sort.column, id, after, statement.bindings));
    if (!wanted.isEmpty())
        sql += " WHERE "_L1 + wanted.join(" AND "_L1);
    if (drive.isOrdered())
        sql += ordered(drive, sort.column, id);
    if (drive.steps > 0)
        sql += " LIMIT "_L1 + QString::number(drive.steps);
    return sql;
}

// Neither decided by its keys nor said by the rows themselves.
bool FindComposer::isAsked(const FindDrive &drive, const Statement &statement, int number) const
{
    const bool byKeys = (drive.by == FindDrive::By::Set && number == drive.set) || drive.within.contains(number);
    const bool said = statement.filters.all().at(number).about == FindFilter::About::Readiness && saysReadiness(order(drive.by));
    return !byKeys && !said;
}

bool FindComposer::asksRecords(const FindDrive &drive) const
{
    const Statement statement(*this);
    for (int number = 0; number < statement.filters.all().size(); ++number) {
        if (statement.filters.all().at(number).about != FindFilter::About::Name && isAsked(drive, statement, number))
            return true;
    }
    return false;
}

// What else must hold of the rows `begun`.
QString FindComposer::conditions(Statement &statement, const FindDrive &drive, const KnownGrams &grams, const Apart &apart) const
{
    QStringList all;
    const QString table = tableOf(m_query.entity);
    if (m_parts.hasProbe() && m_query.entity == Entity::Group)
        all.append(u"(SELECT "_s +
                   m_parts.probe(m_engine, u"'  ' || replace(groups.name_key, ' ', '  ') || '  '"_s, statement.bindings) +
                   " FROM groups WHERE groups.id = begun.id)"_L1);
    else if (asksText(drive, grams))
        all.append(order(drive.by).searched
                       ? m_parts.probe(m_engine, u"begun.search"_s, statement.bindings)
                       : u"(SELECT "_s + m_parts.probe(m_engine, u"found.search"_s, statement.bindings) + " FROM "_L1 +
                             searchTableOf(m_query.entity) + " AS found WHERE found.id = begun.id)"_L1);
    QStringList stated;
    for (int number = 0; number < statement.filters.all().size(); ++number) {
        const FindFilter &filter = statement.filters.all().at(number);
        if (!isAsked(drive, statement, number))
            continue;
        if (filter.about == FindFilter::About::Name)
            all.append(filter.ofBegun);
        else
            stated.append(filter.condition);
    }
    // a statement of its own for each row: an engine that made a join of it might begin with all members of a large group
    if (!stated.isEmpty())
        all.append(u"(SELECT "_s + stated.join(" AND "_L1) + " FROM "_L1 + table + " WHERE "_L1 + table + ".id = begun.id)"_L1);
    if (!apart.isEmpty())
        all.append(u"begun.id NOT IN ("_s + keyList(apart) + u')');
    return all.join(" AND "_L1);
}

ComposedFind FindComposer::finish(QLatin1StringView columns, const FindDrive &drive, const KnownGrams &grams,
                                  const PageMark &after, int limit, const Apart &apart) const
{
    Statement statement(*this);
    const QString begun = inner(statement, drive, grams, after);
    QStringList wanted;
    if (const QString all = conditions(statement, drive, grams, apart); !all.isEmpty())
        wanted.append(all);
    if (!drive.isOrdered() && !after.isFirst())
        wanted.append(following(drive, u"begun.sort_by"_s, u"begun.id"_s, after, statement.bindings));
    QString &sql = statement.find.sql;
    sql = u"SELECT "_s + columns + " FROM ("_L1 + begun + ") AS begun"_L1;
    if (!wanted.isEmpty())
        sql += " WHERE "_L1 + wanted.join(" AND "_L1);
    // rows of an ordered subquery stay in their order; told to sort them, SQLite would sort them all again, and PostgreSQL plan for all
    if (!drive.isOrdered())
        sql += ordered(drive, u"begun.sort_by"_s, u"begun.id"_s);
    if (limit > 0)
        sql += " LIMIT "_L1 + QString::number(limit);
    return pruned(statement.find);
}

ComposedFind FindComposer::keys(const FindDrive &drive, const KnownGrams &grams, const PageMark &after, int limit,
                                const Apart &apart) const
{
    return finish("begun.id, begun.sort_value"_L1, drive, grams, after, limit, apart);
}

ComposedFind FindComposer::order(const FindDrive &drive, const KnownGrams &grams, const Apart &apart) const
{
    return finish("begun.id"_L1, drive, grams, {}, 0, apart);
}

ComposedFind FindComposer::count(const FindDrive &drive, const KnownGrams &grams, const Apart &apart) const
{
    Statement statement(*this);
    const QString begun = inner(statement, drive, grams, {});
    const QString all = conditions(statement, drive, grams, apart);
    const qsizetype order = drive.by == FindDrive::By::Order ? begun.lastIndexOf(" ORDER BY "_L1) : begun.size();
    statement.find.sql = u"SELECT COUNT(*) AS row_count FROM ("_s + begun.left(order) + ") AS begun"_L1 +
                         (all.isEmpty() ? QString() : " WHERE "_L1 + all);
    return pruned(statement.find);
}

ComposedFind FindComposer::size(int set, int bound) const
{
    Statement statement(*this);
    const QString keys = statement.filters.all().at(set).set;
    statement.find.sql = u"SELECT COUNT(*) AS amount FROM (SELECT 1 AS one FROM ("_s + keys + ") AS member LIMIT "_L1 +
                         QString::number(bound) + ") AS members"_L1;
    // only what stands in the statement may be given to it
    const QStringList used = placeholders(statement.find.sql);
    statement.find.bindings.removeIf([&used](const Binding &binding) { return !used.contains(binding.name); });
    return statement.find;
}

ComposedFind FindComposer::among(const Apart &users) const
{
    Statement statement(*this);
    const Order sort = order(FindDrive::By::Parts);
    QStringList wanted{u"users.id IN ("_s + keyList(users) + u')'};
    if (m_parts.hasProbe())
        wanted.append(m_parts.probe(m_engine, u"found.search"_s, statement.bindings));
    for (const FindFilter &filter : statement.filters.all()) {
        if (filter.about != FindFilter::About::Readiness)
            wanted.append(filter.condition);
    }
    statement.find.sql = u"SELECT users.id, "_s + sort.shown +
                         " AS sort_value FROM users JOIN user_search AS found ON found.id = users.id WHERE "_L1 +
                         wanted.join(" AND "_L1);
    return pruned(statement.find);
}

ComposedFind FindComposer::rows(support::Engine engine, Entity entity, const QList<qint64> &keys, const FindScope &scope)
{
    FindQuery all;
    all.entity = entity;
    ComposedFind find;
    FindBindings bindings(find.bindings);
    const QString id = tableOf(entity) + ".id"_L1;
    find.sql = u"SELECT "_s + id + ", "_L1 + nameColumn(entity) + " AS sort_value, "_L1 + columnsOf(entity) + " WHERE "_L1 + id +
               " IN ("_L1 + keyList(keys) + u')';
    const FindFilters filters(engine, all, scope, {}, {}, bindings);
    for (const FindFilter &filter : filters.all())
        find.sql += " AND "_L1 + filter.condition;
    return find;
}

} // namespace gatehouse::storage
