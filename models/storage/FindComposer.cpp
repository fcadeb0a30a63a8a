// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/FindComposer.h"

#include "storage/SqlText.h"
#include "support/Folding.h"

#include <algorithm>
#include <array>

namespace gatehouse::storage {

using namespace Qt::Literals::StringLiterals;
using domain::find::Criterion;
using domain::find::Entity;
using domain::find::FindField;
using domain::find::FindOperator;
using domain::find::FindQuery;
using domain::find::SortBy;
using domain::find::Tick;
using support::Error;
using support::Reason;
using support::Result;

namespace {

QLatin1StringView tableOf(Entity entity)
{
    switch (entity) {
    case Entity::User: return "users"_L1;
    case Entity::Contact: return "contacts"_L1;
    case Entity::Facility: return "facilities"_L1;
    case Entity::Group: return "groups"_L1;
    }
    return {};
}

// Outer joins only: an engine must not begin with a small table and sort all people afterwards.
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
    case SortBy::Username: return entity == Entity::User;
    case SortBy::ContactId: return entity == Entity::Contact;
    case SortBy::Code: return entity == Entity::Facility;
    case SortBy::Email: return entity == Entity::User || entity == Entity::Contact;
    }
    return false;
}

QString pattern(FindOperator op, const QString &folded)
{
    const QString text = likeText(folded);
    switch (op) {
    case FindOperator::StartsWith: return text + u'%';
    case FindOperator::Contains: return u'%' + text + u'%';
    case FindOperator::Equals: return text;
    }
    return text;
}

bool looksLikePhone(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar character) { return character.isDigit() || u" +()-./"_s.contains(character); });
}

/// Names for placeholders; Binding keeps a view, so they live as long as the program.
constexpr std::array kNames{"p0"_L1,  "p1"_L1,  "p2"_L1,  "p3"_L1,  "p4"_L1,  "p5"_L1,  "p6"_L1,  "p7"_L1,
                            "p8"_L1,  "p9"_L1,  "p10"_L1, "p11"_L1, "p12"_L1, "p13"_L1, "p14"_L1, "p15"_L1,
                            "p16"_L1, "p17"_L1, "p18"_L1, "p19"_L1, "p20"_L1, "p21"_L1, "p22"_L1, "p23"_L1,
                            "p24"_L1, "p25"_L1, "p26"_L1, "p27"_L1, "p28"_L1, "p29"_L1, "p30"_L1, "p31"_L1};

/// Collects what must hold for a query.
class Conditions {
public:
    Conditions(const FindQuery &query, ComposedFind &find, QDate today)
        : m_query(query)
        , m_find(find)
        , m_table(tableOf(query.entity))
        , m_today(today)
    {
    }

    support::Outcome build()
    {
        addText();
        addFilters();
        for (const Criterion &criterion : m_query.criteria)
            GATEHOUSE_TRY(addCriterion(criterion));
        addReady();
        if (m_tooMany)
            return Error::invalid(u"text"_s, Reason::TooLong, {QString::number(kNames.size())});
        return {};
    }

    void add(const QString &condition)
    {
        if (!condition.isEmpty())
            m_conditions.append(condition);
    }

    QString where() const
    {
        if (m_conditions.isEmpty())
            return {};
        const QString all = m_conditions.join(" AND "_L1);
        return u" WHERE "_s + all;
    }

private:
    QString column(QLatin1StringView name) const { return m_table + u'.' + name; }

    /// The placeholder for a value.
    QString bind(BoundValue value)
    {
        if (m_next == kNames.size()) {
            m_tooMany = true;
            return u":p0"_s;
        }
        const QLatin1StringView name = kNames.at(m_next++);
        m_find.bindings.append(Binding(name, std::move(value)));
        return u':' + name;
    }

    QString like(const QString &expression, const QString &text)
    {
        return expression + " LIKE "_L1 + bind(text) + u" ESCAPE '\\'"_s;
    }

    /// Blank and folded words in front, so that what begins a word is found after a space.
    QString searched() const { return m_query.entity == Entity::Group ? u"' ' || groups.name_key"_s : column("search"_L1); }

    QString beginsWord(const QString &word) { return like(searched(), u"% "_s + likeText(word) + u'%'); }

    void addText()
    {
        const QStringList words = support::foldedWords(m_query.text);
        QStringList all;
        for (const QString &word : words) {
            const QString digits = looksLikePhone(word) ? support::digits(word) : QString();
            if (digits.isEmpty() || digits == word)
                all.append(beginsWord(word));
            else
                all.append(u'(' + beginsWord(word) + " OR "_L1 + beginsWord(digits) + u')');
        }
        if (all.isEmpty())
            return;
        const QString digits = words.size() > 1 && looksLikePhone(words.join(u' ')) ? support::digits(words.join(QString())) : QString();
        if (digits.isEmpty())
            m_conditions.append(all);
        else
            add(u"(("_s + all.join(" AND "_L1) + u") OR "_s + beginsWord(digits) + u')');
    }

    void addTick(Tick tick, QLatin1StringView mark)
    {
        if (tick == Tick::Yes)
            add(column(mark));
        else if (tick == Tick::No)
            add(u"NOT "_s + column(mark));
    }

    void addFilters()
    {
        addTick(m_query.active, "active"_L1);
        if (m_query.application && (m_query.entity == Entity::User || m_query.entity == Entity::Group))
            add(column("application"_L1) +
                (*m_query.application == domain::Application::Console ? " = 'console'"_L1 : " = 'portal'"_L1));
        switch (m_query.entity) {
        case Entity::User: addUserFilters(); break;
        case Entity::Contact: addContactFilters(); break;
        case Entity::Facility:
            addTick(m_query.lab, "is_lab"_L1);
            addTick(m_query.customer, "is_customer"_L1);
            break;
        case Entity::Group: break;
        }
    }

    void addUserFilters()
    {
        if (!m_query.type.isEmpty())
            add(u"users.type_id IN (SELECT user_types.id FROM user_types WHERE user_types.name = "_s + bind(m_query.type) + u')');
        if (!m_query.group.isEmpty())
            add(u"EXISTS (SELECT 1 FROM user_groups JOIN groups ON groups.id = user_groups.group_id WHERE user_groups.user_id = users.id AND groups.name = "_s +
                bind(m_query.group) + u')');
        if (m_query.currentFacility.isStored()) {
            const QString lab = bind(m_query.currentFacility);
            add(u"EXISTS (SELECT 1 FROM user_labs WHERE user_labs.user_id = users.id AND user_labs.facility_id = "_s + lab +
                " AND "_L1 + inForce("user_labs"_L1) + u')');
        }
    }

    void addContactFilters()
    {
        addTick(m_query.staff, "staff"_L1);
        if (m_query.hasLogin != Tick::Any)
            add(m_query.hasLogin == Tick::Yes ? u"contacts.user_id IS NOT NULL"_s : u"contacts.user_id IS NULL"_s);
        if (m_query.facility.isStored())
            add(u"EXISTS (SELECT 1 FROM contact_facilities WHERE contact_facilities.contact_id = contacts.id AND contact_facilities.facility_id = "_s +
                bind(m_query.facility) + u')');
    }

    support::Outcome addCriterion(const Criterion &criterion)
    {
        if (!domain::find::findFields(m_query.entity).contains(criterion.field))
            return Error::invalid(u"criteria"_s, Reason::Unknown);
        const QString folded = support::fold(criterion.value);
        if (folded.isEmpty())
            return {};
        if (const QString exact = exactColumn(criterion.field); !exact.isEmpty()) {
            add(like(exact, pattern(criterion.op, withoutComma(criterion.field, folded))));
            return {};
        }
        if (criterion.field == FindField::Type) {
            add(u"users.type_id IN (SELECT user_types.id FROM user_types WHERE "_s +
                like(u"user_types.name_key"_s, pattern(criterion.op, folded)) + u')');
            return {};
        }
        // The folded field is a part of `search`, so this leaves nothing out; whether it is that field is decided on the row.
        const QString part = criterion.field == FindField::Phone ? support::digits(folded) : folded;
        if (!part.isEmpty())
            add(like(column("search"_L1), pattern(FindOperator::Contains, part)));
        m_find.rest.append(criterion);
        return {};
    }

    /// A stored column that holds exactly the folded field.
    QString exactColumn(FindField field) const
    {
        if (field == FindField::Name && m_query.entity == Entity::Group)
            return u"groups.name_key"_s;
        if (field == FindField::Name && m_query.entity != Entity::Facility)
            return column("sort_key"_L1);
        if (field == FindField::Username && m_query.entity == Entity::User)
            return u"users.login_key"_s;
        return {};
    }

    /// "Lind, Anna" as the column shows it is "lind anna" in the order of names.
    static QString withoutComma(FindField field, const QString &folded)
    {
        return field == FindField::Name ? QString(folded).replace(", "_L1, " "_L1) : folded;
    }

    void addReady()
    {
        if (m_query.entity != Entity::User || m_query.ready == domain::find::ReadyFilter::Any)
            return;
        if (m_query.ready == domain::find::ReadyFilter::Expiring) {
            addExpiring();
            return;
        }
        m_find.ready = m_query.ready;
        add(u"users.application = 'portal'"_s);
        if (m_query.ready == domain::find::ReadyFilter::Ready) {
            // Conditions that everybody who is ready meets; the rest is evaluated.
            add(u"users.active"_s);
            add(u"EXISTS (SELECT 1 FROM contacts AS linked WHERE linked.user_id = users.id AND linked.active)"_s);
        }
    }

    /// A period of a table holds today (ruling 14: both days included).
    QString inForce(QLatin1StringView table)
    {
        const QString from = bind(m_today); // in order: what is added up may be called in any
        const QString until = bind(m_today);
        return u'(' + table + ".valid_from IS NULL OR "_L1 + table + ".valid_from <= "_L1 + from + ") AND ("_L1 + table +
               ".valid_until IS NULL OR "_L1 + table + ".valid_until >= "_L1 + until + u')';
    }

    /// It holds today and ends soon.
    QString endsSoon(QLatin1StringView table)
    {
        const QString holds = inForce(table);
        return holds + " AND "_L1 + table + ".valid_until <= "_L1 + bind(m_today.addDays(domain::kEndingDays));
    }

    /// What Readiness::endings tells, in SQL.
    void addExpiring()
    {
        const QString account = endsSoon("users"_L1);
        const QString link = endsSoon("linked"_L1);
        add(u"(("_s + account +
            u") OR EXISTS (SELECT 1 FROM contacts AS holder JOIN contact_facilities AS linked ON linked.contact_id = holder.id JOIN facilities ON facilities.id = linked.facility_id WHERE holder.user_id = users.id AND holder.active AND facilities.active AND "_s +
            link + u"))"_s);
    }

    const FindQuery &m_query;
    ComposedFind &m_find;
    QLatin1StringView m_table;
    QDate m_today;
    QStringList m_conditions;
    size_t m_next = 0;
    bool m_tooMany = false;
};

} // namespace

SortBy FindComposer::effectiveSort(const FindQuery &query)
{
    return hasColumn(query.entity, query.sort) ? query.sort : SortBy::Name;
}

QString FindComposer::sortExpression(Entity entity, SortBy sort) const
{
    // Columns that are not byte-ordered by their own definition are told to be.
    const QString bytes = m_engine == support::Engine::Postgresql ? u" COLLATE \"C\""_s : u" COLLATE BINARY"_s;
    switch (sort) {
    case SortBy::Name: return entity == Entity::Group ? u"groups.name_key"_s : tableOf(entity) + ".sort_key"_L1;
    case SortBy::Username: return u"users.login_key"_s;
    case SortBy::ContactId: return u"contacts.id_key"_s;
    case SortBy::Code: return u"facilities.code"_s + bytes;
    case SortBy::Email:
        return u"lower(COALESCE("_s + (entity == Entity::User ? "users.email1"_L1 : "contacts.email"_L1) + u", '')"_s + bytes +
               u')';
    }
    return {};
}

QString FindComposer::scopeCondition(Entity entity) const
{
    if (entity != Entity::User || !m_scope.labs)
        return {};
    QList<qint64> labs;
    for (const domain::FacilityKey lab : *m_scope.labs)
        labs.append(lab.value);
    return u"(users.id = "_s + QString::number(m_scope.self.value) +
           u" OR EXISTS (SELECT 1 FROM user_labs WHERE user_labs.user_id = users.id AND user_labs.facility_id IN ("_s +
           keyList(labs) + u")))"_s;
}

Result<ComposedFind> FindComposer::page(const FindQuery &query, const domain::find::PageMark &after, int limit) const
{
    ComposedFind find;
    Conditions conditions(query, find, m_today);
    GATEHOUSE_TRY(conditions.build());
    conditions.add(scopeCondition(query.entity));
    const QString sort = sortExpression(query.entity, effectiveSort(query));
    const QString id = tableOf(query.entity) + ".id"_L1;
    const bool descending = query.order == Qt::DescendingOrder;
    if (!after.isFirst()) {
        conditions.add(u'(' + sort + ", "_L1 + id + (descending ? ") < "_L1 : ") > "_L1) + "(:sort_value, :key)"_L1);
        find.bindings.append({"sort_value", after.sortValue});
        find.bindings.append({"key", after.key});
    }
    find.bindings.append({"limit", limit});
    const QLatin1StringView direction = descending ? " DESC"_L1 : ""_L1;
    find.sql = u"SELECT "_s + id + ", "_L1 + sort + " AS sort_value, "_L1 + columnsOf(query.entity) + conditions.where() +
               " ORDER BY "_L1 + sort + direction + ", "_L1 + id + direction + " LIMIT :limit"_L1;
    return find;
}

Result<ComposedFind> FindComposer::count(const FindQuery &query) const
{
    ComposedFind find;
    Conditions conditions(query, find, m_today);
    GATEHOUSE_TRY(conditions.build());
    conditions.add(scopeCondition(query.entity));
    find.sql = u"SELECT COUNT(*) AS row_count FROM "_s + tableOf(query.entity) + conditions.where();
    return find;
}

ComposedFind FindComposer::rows(Entity entity, const QList<qint64> &keys) const
{
    ComposedFind find;
    const QString id = tableOf(entity) + ".id"_L1;
    find.sql = u"SELECT "_s + id + ", "_L1 + sortExpression(entity, SortBy::Name) + " AS sort_value, "_L1 + columnsOf(entity) +
               " WHERE "_L1 + id + " IN ("_L1 + keyList(keys) + u')';
    if (const QString scope = scopeCondition(entity); !scope.isEmpty())
        find.sql += " AND "_L1 + scope;
    return find;
}

} // namespace gatehouse::storage
