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
    if (search.rest().isEmpty())
        return search.keys(after, limit);
    QList<PageMark> found;
    PageMark mark = after;
    for (bool last = false; !last && found.size() < limit;) {
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
    if (search.rest().isEmpty())
        return search.count();
    GATEHOUSE_TRY_VALUE(keys, allOf(search));
    return keys.size();
}

Result<QList<qint64>> FindStore::order(const FindQuery &query) const
{
    GATEHOUSE_TRY_VALUE(search, begin(query));
    return search.rest().isEmpty() ? search.order() : allOf(search);
}

Result<QList<qint64>> FindStore::allOf(FindSearch &search) const
{
    QList<qint64> keys;
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

Result<FindSearch> FindStore::begin(const FindQuery &query) const
{
    return FindSearch::begin(m_session, query, m_scope, m_moment, m_bounds);
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
Result<FindStore::Chunk> FindStore::chunk(FindSearch &search, const PageMark &after, int size) const
{
    const QList<Criterion> &rest = search.rest();
    const int limit = rest.isEmpty() ? size : std::max(size, m_bounds.chunk);
    GATEHOUSE_TRY_VALUE(found, search.keys(after, limit));
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
    GATEHOUSE_TRY_VALUE(records, candidates(search.query().entity, numbers));
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
    const ComposedFind find = FindComposer::rows(m_session.engine(), entity, keys, m_scope);
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
