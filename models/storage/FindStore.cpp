// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/FindStore.h"

#include "storage/DirectoryStore.h"
#include "storage/RecordReader.h"
#include "storage/StandingStore.h"
#include "support/Folding.h"

#include <algorithm>

namespace gatehouse::storage {

using namespace Qt::Literals::StringLiterals;
using domain::find::Criterion;
using domain::find::Entity;
using domain::find::FindField;
using domain::find::FindOperator;
using domain::find::FindPage;
using domain::find::FindQuery;
using domain::find::FindRow;
using domain::find::PageMark;
using domain::find::ReadyFilter;
using support::Outcome;
using support::Result;

namespace {

bool compares(FindOperator op, const QString &field, const QString &value)
{
    switch (op) {
    case FindOperator::StartsWith: return field.startsWith(value);
    case FindOperator::Contains: return field.contains(value);
    case FindOperator::Equals: return field == value;
    }
    return false;
}

QString shownName(const FindRow &row)
{
    return row.first.isEmpty() ? row.last : QString(row.last + ", "_L1 + row.first);
}

bool isBefore(const PageMark &left, const PageMark &right, Qt::SortOrder order)
{
    // as the databases compare: by bytes
    const QByteArray leftValue = left.sortValue.toUtf8();
    const QByteArray rightValue = right.sortValue.toUtf8();
    const bool ascending = leftValue == rightValue ? left.key < right.key : leftValue < rightValue;
    return order == Qt::AscendingOrder ? ascending : !(ascending || left == right);
}

} // namespace

Result<FindPage> FindStore::page(const FindQuery &query, const PageMark &after, int limit) const
{
    FindPage page;
    GATEHOUSE_TRY_VALUE(search, begin(query));
    PageMark mark = after;
    for (bool last = false; !last && page.rows.size() <= limit;) {
        GATEHOUSE_TRY_VALUE(part, chunk(search, mark, limit + 1 - int(page.rows.size())));
        page.rows.append(part.rows);
        mark = part.end;
        last = part.last;
    }
    page.last = page.rows.size() <= limit;
    if (!page.last)
        page.rows.resize(limit);
    GATEHOUSE_TRY(complete(query.entity, page.rows));
    return page;
}

Result<QList<PageMark>> FindStore::keys(const FindQuery &query, const PageMark &after, int limit) const
{
    GATEHOUSE_TRY_VALUE(search, begin(query));
    QList<PageMark> found;
    PageMark mark = after;
    for (bool last = false; !last && found.size() < limit;) {
        if (search.composer.rest().isEmpty())
            return keysOf(search, mark, limit);
        GATEHOUSE_TRY_VALUE(part, chunk(search, mark, limit - int(found.size())));
        for (const FindRow &row : std::as_const(part.rows))
            found.append(row.mark);
        mark = part.end;
        last = part.last;
    }
    if (found.size() > limit)
        found.resize(limit);
    return found;
}

Result<qint64> FindStore::count(const FindQuery &query) const
{
    GATEHOUSE_TRY_VALUE(search, begin(query));
    if (search.composer.rest().isEmpty()) {
        GATEHOUSE_TRY_VALUE(drive, driveForAll(search));
        const ComposedFind find = search.composer.count(drive, search.grams, search.apart);
        GATEHOUSE_TRY_VALUE(rows, m_session.runComposed(find.sql, find.bindings));
        const qint64 count = rows.next() ? rows.integer("row_count") : 0;
        GATEHOUSE_TRY(rows.outcome());
        return count + search.judged.size();
    }
    GATEHOUSE_TRY_VALUE(keys, order(query));
    return keys.size();
}

Result<QList<qint64>> FindStore::order(const FindQuery &query) const
{
    GATEHOUSE_TRY_VALUE(search, begin(query));
    QList<qint64> keys;
    if (search.composer.rest().isEmpty()) {
        GATEHOUSE_TRY_VALUE(drive, driveForAll(search));
        if (search.judged.isEmpty())
            return numbers(search.composer.order(drive, search.grams, search.apart));
        GATEHOUSE_TRY_VALUE(all, marks(search.composer.keys(drive, search.grams, {}, 0, search.apart)));
        const QList<PageMark> merged = withJudged(search, all, {}, 0);
        keys.reserve(merged.size());
        for (const PageMark &mark : merged)
            keys.append(mark.key);
        return keys;
    }
    PageMark mark;
    for (bool last = false; !last;) {
        GATEHOUSE_TRY_VALUE(part, chunk(search, mark, m_bounds.chunk));
        for (const FindRow &row : std::as_const(part.rows))
            keys.append(row.key);
        mark = part.end;
        last = part.last;
    }
    return keys;
}

Result<FindStore::Search> FindStore::begin(const FindQuery &query) const
{
    FindNames names;
    if (!query.group.isEmpty())
        GATEHOUSE_TRY(readKeys("find/select_group_keys"_L1, query.group, names.groups));
    if (!query.type.isEmpty())
        GATEHOUSE_TRY(readKeys("find/select_type_keys"_L1, query.type, names.types));
    Search search{query, FindComposer(m_session.engine(), query, m_scope, m_moment, names), {}, {}, {}, {}};
    GATEHOUSE_TRY(search.composer.check());
    const QStringList shortParts = search.composer.parts().shortParts();
    for (const QString &part : shortParts) {
        GATEHOUSE_TRY_VALUE(rows,
                            m_session.run("find/select_grams"_L1,
                                          {{"low", part}, {"high", QString(part + u"\U0010FFFF")}, {"limit", m_bounds.grams}}));
        QStringList grams;
        while (rows.next())
            grams.append(rows.text("gram"));
        GATEHOUSE_TRY(rows.outcome());
        if (grams.size() < m_bounds.grams)
            search.grams.insert(part, grams);
    }
    const QList<int> sets = search.composer.isStretch() ? QList<int>() : search.composer.sets();
    for (const int set : sets) {
        const ComposedFind find = search.composer.size(set, static_cast<int>(m_bounds.many));
        GATEHOUSE_TRY_VALUE(rows, m_session.runComposed(find.sql, find.bindings));
        const qint64 size = rows.next() ? rows.integer("amount") : 0;
        GATEHOUSE_TRY(rows.outcome());
        if (!search.smallest || size < search.smallest->size)
            search.smallest = SetSize{set, size};
    }
    if (FindComposer::asksReadiness(query))
        GATEHOUSE_TRY(judge(search));
    return search;
}

Outcome FindStore::readKeys(QLatin1StringView statement, const QString &name, QList<qint64> &keys) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run(statement, {{"name", name}}));
    while (rows.next())
        keys.append(rows.integer("id"));
    return rows.outcome();
}

// Whoever has to be judged anew is judged now, by the one function, and takes his place among those whom the database knows.
Outcome FindStore::judge(Search &search) const
{
    GATEHOUSE_TRY_VALUE(due, StandingStore(m_session).due(m_moment));
    if (due.isEmpty())
        return {};
    GATEHOUSE_TRY_VALUE(standings, StandingStore(m_session).judge(due, m_moment));
    for (const domain::UserKey user : due)
        search.apart.append(user.value);
    GATEHOUSE_TRY_VALUE(fitting, marks(search.composer.among(search.apart)));
    const domain::find::SortBy sort = FindComposer::effectiveSort(search.query);
    const bool byReadiness = sort == domain::find::SortBy::Ready || sort == domain::find::SortBy::Name;
    for (PageMark &mark : fitting) {
        const QString readyKey = standings.value({mark.key}).readyKey;
        const bool wanted = search.query.ready == ReadyFilter::Ready        ? readyKey.startsWith(u'r')
                            : search.query.ready == ReadyFilter::Unfinished ? readyKey.startsWith(u'u')
                                                                            : !readyKey.isEmpty();
        if (byReadiness)
            mark.sortValue = readyKey;
        if (wanted)
            search.judged.append(mark);
    }
    const Qt::SortOrder order = search.query.order;
    std::sort(search.judged.begin(), search.judged.end(),
              [order](const PageMark &left, const PageMark &right) { return isBefore(left, right, order); });
    return {};
}

QList<PageMark> FindStore::withJudged(const Search &search, const QList<PageMark> &found, const PageMark &after, int limit)
{
    const auto before = [order = search.query.order](const PageMark &left, const PageMark &right) {
        return isBefore(left, right, order);
    };
    auto from = search.judged.cbegin();
    while (from != search.judged.cend() && !after.isFirst() && !before(after, *from))
        ++from;
    if (from == search.judged.cend())
        return found;
    QList<PageMark> merged;
    merged.reserve(found.size() + search.judged.size());
    std::merge(found.cbegin(), found.cend(), from, search.judged.cend(), std::back_inserter(merged), before);
    if (limit > 0 && merged.size() > limit)
        merged.resize(limit);
    return merged;
}

// For all of the answer there is nothing to win along the order.
Result<FindDrive> FindStore::driveForAll(const Search &search) const
{
    if (search.composer.isStretch())
        return FindDrive{};
    const bool byParts = canLookUp(search);
    if (search.smallest && search.smallest->size < (byParts ? m_bounds.few : m_bounds.many))
        return FindDrive{FindDrive::By::Set, search.smallest->number, 0};
    return FindDrive{byParts ? FindDrive::By::Parts : FindDrive::By::Order, -1, 0};
}

bool FindStore::canLookUp(const Search &search) const
{
    if (searchTableOf(search.query.entity).isEmpty())
        return false;
    Bindings unused;
    FindBindings bindings(unused);
    return !search.composer.parts()
                .lookUp(m_session.engine(), partsTableOf(search.query.entity), search.grams, bindings)
                .isEmpty();
}

Result<QList<PageMark>> FindStore::keysOf(const Search &search, const PageMark &after, int limit) const
{
    GATEHOUSE_TRY_VALUE(narrow, driveForAll(search));
    const bool few = search.smallest && search.smallest->size < m_bounds.few;
    QList<PageMark> found;
    if (narrow.by == FindDrive::By::Order || !few) {
        const FindDrive walk{FindDrive::By::Order, -1, narrow.by == FindDrive::By::Order ? 0 : m_bounds.steps};
        GATEHOUSE_TRY_VALUE(met, marks(search.composer.keys(walk, search.grams, after, limit, search.apart)));
        found = met;
    }
    if (narrow.by != FindDrive::By::Order && found.size() < limit) {
        GATEHOUSE_TRY_VALUE(chosen, marks(search.composer.keys(narrow, search.grams, after, limit, search.apart)));
        found = chosen;
    }
    return withJudged(search, found, after, limit);
}

Result<QList<PageMark>> FindStore::marks(const ComposedFind &find) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.runComposed(find.sql, find.bindings));
    QList<PageMark> found;
    while (rows.next())
        found.append({rows.text("sort_value"), rows.integer("id")});
    GATEHOUSE_TRY(rows.outcome());
    return found;
}

// A million keys are read as they come, and nothing else with them.
Result<QList<qint64>> FindStore::numbers(const ComposedFind &find) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.runText(find.sql, find.bindings, Session::Reading::RowByRow));
    QList<qint64> keys;
    while (rows.next())
        keys.append(rows.integer("id"));
    GATEHOUSE_TRY(rows.outcome());
    keys.squeeze(); // they stay for as long as the list is shown
    return keys;
}

Result<QList<FindRow>> FindStore::rows(Entity entity, const QList<qint64> &keys) const
{
    GATEHOUSE_TRY_VALUE(found, candidates(entity, keys));
    QList<FindRow> rows;
    for (Candidate &candidate : found)
        rows.append(std::move(candidate.row));
    GATEHOUSE_TRY(complete(entity, rows));
    return rows;
}

// Rows after the mark that fit, with the marks of the find; fewer than `size` only when nothing follows or the rest left some out.
Result<FindStore::Chunk> FindStore::chunk(const Search &search, const PageMark &after, int size) const
{
    const QList<Criterion> rest = search.composer.rest();
    const int limit = rest.isEmpty() ? size : std::max(size, m_bounds.chunk);
    GATEHOUSE_TRY_VALUE(found, keysOf(search, after, limit));
    Chunk result;
    result.last = found.size() < limit;
    if (found.isEmpty())
        return result;
    result.end = found.constLast();
    QHash<qint64, QString> sortValues;
    QList<qint64> numbers;
    for (const PageMark &mark : std::as_const(found)) {
        sortValues.insert(mark.key, mark.sortValue);
        numbers.append(mark.key);
    }
    GATEHOUSE_TRY_VALUE(records, candidates(search.query.entity, numbers));
    for (Candidate &candidate : records) {
        const auto holds = [&candidate](const Criterion &criterion) { return fits(candidate, criterion); };
        if (!std::all_of(rest.cbegin(), rest.cend(), holds))
            continue;
        candidate.row.mark.sortValue = sortValues.value(candidate.row.key);
        result.rows.append(std::move(candidate.row));
    }
    return result;
}

Result<QList<FindStore::Candidate>> FindStore::candidates(Entity entity, const QList<qint64> &keys) const
{
    const ComposedFind find = FindComposer::rows(entity, keys, m_scope);
    GATEHOUSE_TRY_VALUE(rows, m_session.runText(find.sql, find.bindings));
    QHash<qint64, Candidate> byKey;
    while (rows.next()) {
        Candidate candidate = readCandidate(entity, rows);
        byKey.insert(candidate.row.key, std::move(candidate));
    }
    GATEHOUSE_TRY(rows.outcome());
    QList<Candidate> found;
    for (const qint64 key : keys) {
        if (const auto candidate = byKey.constFind(key); candidate != byKey.constEnd())
            found.append(*candidate);
    }
    return found;
}

FindStore::Candidate FindStore::readCandidate(Entity entity, const Rows &rows)
{
    Candidate candidate;
    FindRow &row = candidate.row;
    row.key = rows.integer("id");
    row.mark = {rows.text("sort_value"), row.key};
    row.active = rows.mark("active");
    switch (entity) {
    case Entity::User:
        row.first = rows.text("first_name");
        row.last = rows.text("last_name");
        row.name = shownName(row);
        row.username = rows.text("username");
        row.contactId = rows.text("contact_id");
        row.email = rows.text("email1");
        row.type = rows.text("type_name");
        row.lastSignIn = rows.time("last_sign_in");
        row.validUntil = rows.date("valid_until");
        RecordReader(rows).read(row.application, "application");
        candidate.emails = {row.email, rows.text("email2")};
        candidate.phones = {rows.text("phone1"), rows.text("phone2")};
        candidate.employee = rows.text("employee");
        break;
    case Entity::Contact:
        row.first = rows.text("first_name");
        row.last = rows.text("last_name");
        row.name = shownName(row);
        row.title = rows.text("title");
        row.contactId = rows.text("contact_id");
        row.username = rows.text("username");
        row.email = rows.text("email");
        row.staff = rows.mark("staff");
        candidate.emails = {row.email};
        candidate.phones = {rows.text("phone1"), rows.text("phone2")};
        break;
    case Entity::Facility:
        row.name = rows.text("name");
        row.code = rows.text("code");
        row.email = rows.text("email");
        row.lab = rows.mark("is_lab");
        row.customer = rows.mark("is_customer");
        candidate.emails = {row.email};
        candidate.phones = {rows.text("phone")};
        break;
    case Entity::Group:
        row.name = rows.text("name");
        RecordReader(rows).read(row.application, "application");
        row.isDefault = rows.mark("is_default");
        row.guest = rows.mark("guest");
        break;
    }
    return candidate;
}

bool FindStore::fits(const Candidate &candidate, const Criterion &criterion)
{
    const FindRow &row = candidate.row;
    QStringList fields;
    switch (criterion.field) {
    case FindField::Name: fields = {row.name}; break;
    case FindField::First: fields = {row.first}; break;
    case FindField::Last: fields = {row.last}; break;
    case FindField::Username: fields = {row.username}; break;
    case FindField::Email: fields = candidate.emails; break;
    case FindField::ContactId: fields = {row.contactId}; break;
    case FindField::Phone: fields = candidate.phones; break;
    case FindField::Employee: fields = {candidate.employee}; break;
    case FindField::Code: fields = {row.code}; break;
    case FindField::Type: fields = {row.type}; break;
    case FindField::Title: fields = {row.title}; break;
    }
    const bool phone = criterion.field == FindField::Phone;
    const auto compared = [phone](const QString &text) {
        return phone ? support::digits(support::fold(text)) : support::fold(text);
    };
    const QString value = compared(criterion.value);
    // A telephone criterion without a digit asks for what no number has.
    return !value.isEmpty() && std::any_of(fields.cbegin(), fields.cend(),
                                           [&](const QString &field) { return compares(criterion.op, compared(field), value); });
}

Outcome FindStore::complete(Entity entity, QList<FindRow> &rows) const
{
    if (rows.isEmpty())
        return {};
    switch (entity) {
    case Entity::User: return completeUsers(rows);
    case Entity::Contact: {
        GATEHOUSE_TRY_VALUE(facilities, namesByOwner("find/select_contact_facilities"_L1, rows));
        for (FindRow &row : rows)
            row.facilities = facilities.value(row.key);
        return {};
    }
    case Entity::Facility: {
        GATEHOUSE_TRY_VALUE(users, amountsByOwner("find/count_portal_users"_L1, rows, {{"today", m_moment.today}}));
        GATEHOUSE_TRY_VALUE(assets, amountsByOwner("find/count_assets"_L1, rows));
        for (FindRow &row : rows) {
            row.portalUsers = users.value(row.key);
            row.assets = assets.value(row.key);
        }
        return {};
    }
    case Entity::Group: {
        GATEHOUSE_TRY_VALUE(members, amountsByOwner("find/count_members"_L1, rows));
        for (FindRow &row : rows)
            row.members = members.value(row.key);
        return {};
    }
    }
    return {};
}

Outcome FindStore::completeUsers(QList<FindRow> &rows) const
{
    GATEHOUSE_TRY_VALUE(labs, namesByOwner("find/select_user_labs"_L1, rows));
    for (FindRow &row : rows)
        row.labs = labs.value(row.key);
    return evaluate(rows);
}

Outcome FindStore::evaluate(QList<FindRow> &rows) const
{
    QList<domain::UserKey> keys;
    for (const FindRow &row : std::as_const(rows))
        keys.append(domain::UserKey{row.key});
    GATEHOUSE_TRY_VALUE(standings, StandingStore(m_session).judge(keys, m_moment));
    for (FindRow &row : rows) {
        const Standing standing = standings.value({row.key});
        row.groups = standing.facts.groups;
        row.facilities.clear();
        for (const domain::FacilityLink &link : standing.facts.facilities)
            row.facilities.append(link.facility.name);
        row.readiness = standing.readiness;
    }
    return {};
}

Result<QHash<qint64, QStringList>> FindStore::namesByOwner(QLatin1StringView statement, const QList<FindRow> &rows) const
{
    QList<qint64> keys;
    for (const FindRow &row : rows)
        keys.append(row.key);
    GATEHOUSE_TRY_VALUE(answer, m_session.run(statement, {}, keys));
    QHash<qint64, QStringList> names;
    while (answer.next())
        names[answer.integer("owner")].append(answer.text("name"));
    GATEHOUSE_TRY(answer.outcome());
    return names;
}

Result<QHash<qint64, qint64>> FindStore::amountsByOwner(QLatin1StringView statement, const QList<FindRow> &rows,
                                                        const Bindings &bindings) const
{
    QList<qint64> keys;
    for (const FindRow &row : rows)
        keys.append(row.key);
    GATEHOUSE_TRY_VALUE(answer, m_session.run(statement, bindings, keys));
    QHash<qint64, qint64> amounts;
    while (answer.next())
        amounts.insert(answer.integer("owner"), answer.integer("amount"));
    GATEHOUSE_TRY(answer.outcome());
    return amounts;
}

} // namespace gatehouse::storage
