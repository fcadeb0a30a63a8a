// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/FindFilters.h"

#include "storage/SqlText.h"
#include "support/Folding.h"

namespace gatehouse::storage {

using namespace Qt::Literals::StringLiterals;
using domain::find::Criterion;
using domain::find::Entity;
using domain::find::FindField;
using domain::find::FindOperator;
using domain::find::ReadyFilter;
using domain::find::Tick;

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

QLatin1StringView searchTableOf(Entity entity)
{
    switch (entity) {
    case Entity::User: return "user_search"_L1;
    case Entity::Contact: return "contact_search"_L1;
    case Entity::Facility: return "facility_search"_L1;
    case Entity::Group: return {};
    }
    return {};
}

QLatin1StringView partsTableOf(Entity entity)
{
    switch (entity) {
    case Entity::User: return "user_parts"_L1;
    case Entity::Contact: return "contact_parts"_L1;
    case Entity::Facility: return "facility_parts"_L1;
    case Entity::Group: return {};
    }
    return {};
}

QString exactColumn(Entity entity, FindField field)
{
    if (field == FindField::Name && entity == Entity::Group)
        return u"groups.name_key"_s;
    if (field == FindField::Name && entity != Entity::Facility)
        return tableOf(entity) + ".sort_key"_L1;
    if (field == FindField::Username && entity == Entity::User)
        return u"users.login_key"_s;
    return {};
}

QString nameColumn(Entity entity)
{
    return tableOf(entity) + (entity == Entity::Group ? ".name_key"_L1 : ".sort_key"_L1);
}

bool isNameDecided(Entity entity, FindField field)
{
    return field == FindField::Name && !exactColumn(entity, field).isEmpty();
}

FindFilters::FindFilters(support::Engine engine, const domain::find::FindQuery &query, const FindScope &scope,
                         const FindMoment &moment, const FindNames &names, FindBindings &bindings)
    : m_engine(engine)
    , m_query(query)
    , m_moment(moment)
    , m_bindings(bindings)
    , m_table(tableOf(query.entity))
{
    addMarks();
    if (query.entity == Entity::User) {
        addUserFilters(names);
        addStanding();
        addScope(scope);
    }
    if (query.entity == Entity::Contact)
        addContactFilters();
    for (const Criterion &criterion : query.criteria)
        addCriterion(criterion);
}

QString FindFilters::column(QLatin1StringView name) const
{
    return m_table + u'.' + name;
}

void FindFilters::addMark(Tick tick, QLatin1StringView mark)
{
    if (tick == Tick::Any)
        return;
    const QString stated = tick == Tick::Yes ? column(mark) : u"NOT "_s + column(mark);
    // the inactive and the staff are few, and an index lists them
    const bool users = m_query.entity == Entity::User || m_query.entity == Entity::Contact;
    const Tick rare = mark == "active"_L1 ? Tick::No : Tick::Yes;
    if (!users || (mark != "active"_L1 && mark != "staff"_L1))
        return add(stated);
    add(stated,
        u"SELECT "_s + m_table + ".id FROM "_L1 + m_table + " WHERE "_L1 + (rare == Tick::No ? "NOT "_L1 : ""_L1) + column(mark),
        tick == rare ? FindFilter::Lists::Those : FindFilter::Lists::Others);
}

void FindFilters::addMarks()
{
    addMark(m_query.active, "active"_L1);
    if (m_query.entity == Entity::Facility) {
        addMark(m_query.lab, "is_lab"_L1);
        addMark(m_query.customer, "is_customer"_L1);
    }
    if (m_query.entity == Entity::Contact)
        addMark(m_query.staff, "staff"_L1);
    if (m_query.application && (m_query.entity == Entity::User || m_query.entity == Entity::Group)) {
        const bool console = *m_query.application == domain::Application::Console;
        const QString stated = column("application"_L1) + (console ? " = 'console'"_L1 : " = 'portal'"_L1);
        add(stated,
            m_query.entity == Entity::User ? u"SELECT users.id FROM users WHERE users.application = 'console'"_s : QString(),
            console ? FindFilter::Lists::Those : FindFilter::Lists::Others);
    }
}

void FindFilters::addUserFilters(const FindNames &names)
{
    if (!m_query.type.isEmpty()) {
        const QString type = u"users.type_id IN ("_s + keyList(names.types) + u')';
        add(type, u"SELECT users.id FROM users WHERE "_s + type);
    }
    if (!m_query.group.isEmpty()) {
        // nobody is in this twice: a name stands once in an application, and a user belongs to one
        const QString held = u"user_groups.group_id IN ("_s + keyList(names.groups) + u')';
        add(u"EXISTS (SELECT 1 FROM user_groups WHERE user_groups.user_id = users.id AND "_s + held + u')',
            u"SELECT user_groups.user_id AS id FROM user_groups WHERE "_s + held);
    }
    if (m_query.currentFacility.isStored()) {
        const QString key = m_bindings.add(m_query.currentFacility); // before the days, whatever order a compiler prefers
        const QString lab = u"user_labs.facility_id = "_s + key + " AND "_L1 + inForce("user_labs"_L1);
        add(u"EXISTS (SELECT 1 FROM user_labs WHERE user_labs.user_id = users.id AND "_s + lab + u')',
            u"SELECT user_labs.user_id AS id FROM user_labs WHERE "_s + lab);
    }
}

void FindFilters::addContactFilters()
{
    const QString without = u"SELECT contacts.id FROM contacts WHERE contacts.user_id IS NULL"_s;
    if (m_query.hasLogin == Tick::Yes)
        add(u"contacts.user_id IS NOT NULL"_s, without, FindFilter::Lists::Others);
    if (m_query.hasLogin == Tick::No)
        add(u"contacts.user_id IS NULL"_s, without);
    if (m_query.facility.isStored()) {
        const QString facility = u"contact_facilities.facility_id = "_s + m_bindings.add(m_query.facility);
        add(u"EXISTS (SELECT 1 FROM contact_facilities WHERE contact_facilities.contact_id = contacts.id AND "_s + facility +
                u')',
            u"SELECT contact_facilities.contact_id AS id FROM contact_facilities WHERE "_s + facility);
    }
}

void FindFilters::addStanding()
{
    switch (m_query.ready) {
    case ReadyFilter::Any: return;
    case ReadyFilter::Ready: addReadiness(u'r'); return;
    case ReadyFilter::Unfinished: addReadiness(u'u'); return;
    case ReadyFilter::Expiring: addExpiring(); return;
    case ReadyFilter::Locked: {
        const QString locked = u"sign_in_state.locked_until > "_s + m_bindings.add(m_moment.now);
        add(u"EXISTS (SELECT 1 FROM sign_in_state WHERE sign_in_state.user_id = users.id AND "_s + locked + u')',
            u"SELECT sign_in_state.user_id AS id FROM sign_in_state WHERE "_s + locked);
        return;
    }
    }
}

// What was judged last still holds: whoever has to be judged anew is left out here and asked by himself (FindStore).
void FindFilters::addReadiness(QChar first)
{
    const QString judged = u"judged.ready_key >= '%1' AND judged.ready_key < '%2'"_s.arg(first, QChar(first.unicode() + 1));
    add(u"EXISTS (SELECT 1 FROM user_search AS judged WHERE judged.id = users.id AND "_s + judged + u')',
        u"SELECT judged.id FROM user_search AS judged WHERE "_s + judged);
    m_filters.last().about = FindFilter::About::Readiness;
}

// A period of a table holds today (ruling 14: both days included).
QString FindFilters::inForce(QLatin1StringView table)
{
    const QString from = m_bindings.add(m_moment.today); // in order: what is added up may be called in any
    const QString until = m_bindings.add(m_moment.today);
    return u'(' + table + ".valid_from IS NULL OR "_L1 + table + ".valid_from <= "_L1 + from + ") AND ("_L1 + table +
           ".valid_until IS NULL OR "_L1 + table + ".valid_until >= "_L1 + until + u')';
}

// What Readiness::endings tells, in SQL: the account or the sight of a facility holds today and ends soon.
void FindFilters::addExpiring()
{
    const QString first = m_bindings.add(m_moment.today);
    const QString last = m_bindings.add(m_moment.today.addDays(domain::kEndingDays));
    const auto ends = [&](QLatin1StringView table, const QString &end) -> QString {
        return end + " >= "_L1 + first + " AND "_L1 + end + " <= "_L1 + last + " AND ("_L1 + table +
               ".valid_from IS NULL OR "_L1 + table + ".valid_from <= "_L1 + first + u')';
    };
    // written as the indexes are
    const QString account = ends("users"_L1, u"COALESCE(users.valid_until, '9999-12-31')"_s);
    const QString link =
        u"contact_facilities AS linked JOIN contacts AS holder ON holder.id = linked.contact_id JOIN facilities ON facilities.id = linked.facility_id WHERE holder.active AND facilities.active AND "_s +
        ends("linked"_L1, u"linked.valid_until"_s);
    add(u"(("_s + account + ") OR EXISTS (SELECT 1 FROM "_L1 + link + " AND holder.user_id = users.id))"_L1,
        u"SELECT users.id FROM users WHERE "_s + account + " UNION SELECT holder.user_id AS id FROM "_L1 + link +
            " AND holder.user_id IS NOT NULL"_L1);
}

void FindFilters::addScope(const FindScope &scope)
{
    if (!scope.labs)
        return;
    QList<qint64> labs;
    for (const domain::FacilityKey lab : *scope.labs)
        labs.append(lab.value);
    const QString self = QString::number(scope.self.value);
    const QString held = u"user_labs.facility_id IN ("_s + keyList(labs) + u')';
    add(u"(users.id = "_s + self + " OR EXISTS (SELECT 1 FROM user_labs WHERE user_labs.user_id = users.id AND "_L1 + held +
            "))"_L1,
        u"SELECT users.id FROM users WHERE users.id = "_s + self +
            " UNION SELECT user_labs.user_id AS id FROM user_labs WHERE "_L1 + held);
}

QString namePart(const QString &typed)
{
    return support::fold(typed).replace(", "_L1, " "_L1);
}

QString holdsText(support::Engine engine, const QString &text, const QString &part)
{
    // both look for the part itself: nothing has to be escaped, and each is quicker than LIKE
    return (engine == support::Engine::Sqlite ? "instr("_L1 : "strpos("_L1) + text + ", "_L1 + part + ") > 0"_L1;
}

Comparison::Comparison(support::Engine engine, FindOperator op, const QString &folded, FindBindings &bindings)
    : m_engine(engine)
    , m_op(op)
    , m_low(bindings.add(folded))
    , m_high(op == FindOperator::StartsWith ? bindings.add(QString(folded + u"\U0010FFFF")) : QString())
{
}

QString Comparison::with(const QString &column) const
{
    switch (m_op) {
    // a beginning is a stretch of the order, whatever the engine makes of LIKE
    case FindOperator::StartsWith: return column + " >= "_L1 + m_low + " AND "_L1 + column + " < "_L1 + m_high;
    case FindOperator::Contains: return holdsText(m_engine, column, m_low);
    case FindOperator::Equals: return column + " = "_L1 + m_low;
    }
    return {};
}

void FindFilters::addCriterion(const Criterion &criterion)
{
    const QString folded = support::fold(criterion.value);
    if (folded.isEmpty())
        return;
    if (const QString exact = exactColumn(m_query.entity, criterion.field); !exact.isEmpty()) {
        const QString value = criterion.field == FindField::Name ? namePart(criterion.value) : folded;
        const Comparison comparison(m_engine, criterion.op, value, m_bindings);
        const QString condition = comparison.with(exact);
        const bool stretch = criterion.op != FindOperator::Contains && m_query.entity != Entity::Group;
        add(condition, stretch ? u"SELECT "_s + m_table + ".id FROM "_L1 + m_table + " WHERE "_L1 + condition : QString());
        if (isNameDecided(m_query.entity, criterion.field)) {
            m_filters.last().about = FindFilter::About::Name;
            m_filters.last().ofBegun = comparison.with(u"begun.name_key"_s);
        }
    } else if (criterion.field == FindField::Type) {
        const QString type = u"users.type_id IN (SELECT user_types.id FROM user_types WHERE "_s +
                             Comparison(m_engine, criterion.op, folded, m_bindings).with(u"user_types.name_key"_s) + u')';
        add(type, u"SELECT users.id FROM users WHERE "_s + type);
    }
}

} // namespace gatehouse::storage
