// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "FindReference.h"

#include "domain/FindText.h"
#include "storage/SearchKeys.h"
#include "support/Folding.h"

#include <algorithm>
#include <map>

namespace gatehouse::test {

using namespace Qt::Literals::StringLiterals;
using namespace domain::find;

namespace {

/// Whatever is found, as the reference sees it: what its fields hold, and what its columns order by.
struct Thing {
    qint64 key = 0;
    QStringList words; ///< texts whose words the quick field looks at; telephones by their digits
    std::map<FindField, QStringList> fields;
    std::map<SortBy, QString> orders;
};

QString nameOf(const QString &first, const QString &last)
{
    return storage::personSortKey(first, last);
}

QString stamp(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) : u"1970"_s;
}

QString readyMark(const Population &population, const Somebody &user)
{
    return user.console ? u"n"_s : population.isReady(user) ? u"r"_s : u"u"_s;
}

Thing userThing(const Population &population, const Somebody &user)
{
    Thing thing;
    const QString name = nameOf(user.first, user.last);
    thing.key = user.key;
    thing.words = {user.first,  user.last,      user.username, user.email1,
                   user.email2, user.contactId, user.employee, support::phoneDigits(user.phone)};
    thing.fields = {{FindField::Name, {name}},
                    {FindField::First, {user.first}},
                    {FindField::Last, {user.last}},
                    {FindField::Username, {user.username}},
                    {FindField::Email, {user.email1, user.email2}},
                    {FindField::ContactId, {user.contactId}},
                    {FindField::Employee, {user.employee}},
                    {FindField::Type, {user.type}},
                    {FindField::Phone, {support::phoneDigits(user.phone)}}};
    thing.orders = {{SortBy::Name, name},
                    {SortBy::Username, user.username.toLower()},
                    {SortBy::Email, support::fold(user.email1)},
                    {SortBy::ContactId, storage::contactIdKey(user.contactId)},
                    {SortBy::Ready, readyMark(population, user) + name},
                    {SortBy::LastSignIn, stamp(user.lastSignIn)},
                    {SortBy::ValidUntil, user.validUntil.isValid() ? user.validUntil.toString(Qt::ISODate) : u"9999-12-31"_s}};
    return thing;
}

Thing contactThing(const Somebody &person)
{
    Thing thing;
    const QString name = nameOf(person.first, person.last);
    thing.key = person.contactKey;
    thing.words = {person.first,
                   person.last,
                   person.contactId,
                   person.contactEmail,
                   person.username,
                   person.title,
                   support::phoneDigits(person.contactPhone)};
    thing.fields = {{FindField::Name, {name}},
                    {FindField::First, {person.first}},
                    {FindField::Last, {person.last}},
                    {FindField::ContactId, {person.contactId}},
                    {FindField::Email, {person.contactEmail}},
                    {FindField::Username, {person.username}},
                    {FindField::Title, {person.title}},
                    {FindField::Phone, {support::phoneDigits(person.contactPhone)}}};
    thing.orders = {{SortBy::Name, name},
                    {SortBy::Username, person.username.toLower()},
                    {SortBy::Email, support::fold(person.contactEmail)},
                    {SortBy::ContactId, storage::contactIdKey(person.contactId)}};
    return thing;
}

Thing facilityThing(const Place &place)
{
    Thing thing;
    thing.key = place.key;
    thing.words = {place.name, place.code, place.account, place.email, support::phoneDigits(place.phone)};
    thing.fields = {{FindField::Name, {place.name}},
                    {FindField::Code, {place.code}},
                    {FindField::Email, {place.email}},
                    {FindField::Phone, {support::phoneDigits(place.phone)}}};
    thing.orders = {{SortBy::Name, support::fold(QString(place.name + u' ' + place.code))}, {SortBy::Code, place.code}};
    return thing;
}

bool isTelephone(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar character) { return character.isDigit() || u" +()-./"_s.contains(character); });
}

/// Each term begins a word, a telephone's by its digits; or all of them are one telephone number.
bool fitsText(const Thing &thing, const QString &text)
{
    const QStringList terms = support::fold(text).split(u' ', Qt::SkipEmptyParts);
    const QStringList words = support::fold(thing.words.join(u' ')).split(u' ', Qt::SkipEmptyParts);
    const auto begins = [&words](const QString &term) {
        return !term.isEmpty() &&
               std::any_of(words.cbegin(), words.cend(), [&term](const QString &word) { return word.startsWith(term); });
    };
    const bool number = std::all_of(terms.cbegin(), terms.cend(), isTelephone);
    return (number && begins(support::digits(terms.join(QString())))) ||
           std::all_of(terms.cbegin(), terms.cend(),
                       [&](const QString &term) { return begins(term) || (isTelephone(term) && begins(support::digits(term))); });
}

bool fits(const Thing &thing, const Criterion &criterion)
{
    const bool phone = criterion.field == FindField::Phone;
    const QString folded = support::fold(criterion.value);
    if (folded.isEmpty())
        return true; // asks for nothing
    const QString value = phone ? support::digits(folded) : folded;
    const QStringList fields = thing.fields.at(criterion.field);
    return !value.isEmpty() && std::any_of(fields.cbegin(), fields.cend(), [&](const QString &field) {
        const QString text = support::fold(field);
        return criterion.op == FindOperator::StartsWith ? text.startsWith(value)
               : criterion.op == FindOperator::Contains ? text.contains(value)
                                                        : text == value;
    });
}

bool ticked(Tick tick, bool mark)
{
    return tick == Tick::Any || mark == (tick == Tick::Yes);
}

bool endsSoon(QDate from, QDate until)
{
    const QDate today = Population::today();
    return until.isValid() && until >= today && until <= today.addDays(domain::kEndingDays) && (!from.isValid() || from <= today);
}

bool expires(const Population &population, const Somebody &user)
{
    return endsSoon({}, user.validUntil) ||
           (user.contactKey != 0 && user.contactActive &&
            std::any_of(user.links.cbegin(), user.links.cend(), [&](const Somebody::Link &link) {
                return population.places().at(link.place).active && endsSoon(link.from, link.until);
            }));
}

bool stands(const Population &population, const Somebody &user, ReadyFilter filter)
{
    switch (filter) {
    case ReadyFilter::Any: return true;
    case ReadyFilter::Ready: return readyMark(population, user) == u"r"_s;
    case ReadyFilter::Unfinished: return readyMark(population, user) == u"u"_s;
    case ReadyFilter::Locked: return user.locked;
    case ReadyFilter::Expiring: return expires(population, user);
    }
    return false;
}

bool worksAt(const Population &population, const Somebody &user, qint64 facility)
{
    return std::any_of(user.labs.cbegin(), user.labs.cend(),
                       [&](qsizetype lab) { return population.places().at(lab).key == facility; });
}

bool passes(const Population &population, const Somebody &user, const FindQuery &query, const storage::FindScope &scope)
{
    const bool seen = !scope.labs || user.key == scope.self.value ||
                      std::any_of(scope.labs->cbegin(), scope.labs->cend(),
                                  [&](domain::FacilityKey lab) { return worksAt(population, user, lab.value); });
    return seen && ticked(query.active, user.active) && (query.type.isEmpty() || user.type == query.type) &&
           (query.group.isEmpty() || user.group == query.group) &&
           (!query.application || (*query.application == domain::Application::Console) == user.console) &&
           (!query.currentFacility.isStored() || worksAt(population, user, query.currentFacility.value)) &&
           stands(population, user, query.ready);
}

bool passes(const Population &population, const Somebody &contact, const FindQuery &query)
{
    return ticked(query.active, contact.contactActive) && ticked(query.staff, contact.staff) &&
           ticked(query.hasLogin, contact.key != 0) &&
           (!query.facility.isStored() ||
            std::any_of(contact.links.cbegin(), contact.links.cend(), [&](const Somebody::Link &link) {
                return population.places().at(link.place).key == query.facility.value;
            }));
}

bool passes(const Place &place, const FindQuery &query)
{
    return ticked(query.active, place.active) && ticked(query.lab, place.lab) && ticked(query.customer, place.customer);
}

QList<Thing> thingsOf(const Population &population, const FindQuery &query, const storage::FindScope &scope)
{
    QList<Thing> things;
    if (query.entity == Entity::User) {
        for (const Somebody &user : population.people()) {
            if (passes(population, user, query, scope))
                things.append(userThing(population, user));
        }
    } else if (query.entity == Entity::Contact) {
        for (const Somebody &person : population.people() + population.strangers()) {
            if (person.contactKey != 0 && passes(population, person, query))
                things.append(contactThing(person));
        }
    } else {
        for (const Place &place : population.places()) {
            if (passes(place, query))
                things.append(facilityThing(place));
        }
    }
    return things;
}

template <typename T> const T &pick(QRandomGenerator &random, const QList<T> &list)
{
    return list.at(random.bounded(int(list.size())));
}

bool one(QRandomGenerator &random, int of)
{
    return random.bounded(of) == 0;
}

Tick anyTick(QRandomGenerator &random, int rarely)
{
    return !one(random, rarely) ? Tick::Any : one(random, 2) ? Tick::Yes : Tick::No;
}

/// The text without a broken character at either end.
QString whole(QString text)
{
    if (!text.isEmpty() && text.front().isLowSurrogate())
        text.remove(0, 1);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text;
}

/// A beginning of one of the words, as somebody might type it; now and then something that is nowhere, or a telephone number.
QString typed(QRandomGenerator &random, const Thing &thing)
{
    if (one(random, 12))
        return pick(random, QStringList{u"%"_s, u"_"_s, u"\""_s, u"\\"_s, u"'"_s, u"zq"_s, u"+41 (0)44 1"_s, u"044 30"_s, u"*"_s,
                                        u"a OR b"_s, u"王x"_s});
    const QString text = pick(random, pick(random, thing.words).split(u' '));
    const QString part = whole(text.left(1 + random.bounded(6)));
    return one(random, 3) ? part.toUpper() : part;
}

Criterion criterion(QRandomGenerator &random, const Thing &thing)
{
    const auto &[field, texts] = *std::next(thing.fields.begin(), random.bounded(int(thing.fields.size())));
    const QString text = pick(random, texts);
    const FindOperator op = pick(random, QList<FindOperator>{FindOperator::StartsWith, FindOperator::Contains,
                                                             FindOperator::Contains, FindOperator::Equals});
    const QString part = op == FindOperator::Equals     ? text
                         : op == FindOperator::Contains ? whole(text.mid(random.bounded(4), 1 + random.bounded(5)))
                                                        : whole(text.left(1 + random.bounded(5)));
    return {field, op, one(random, 3) ? part.toUpper() : part};
}

void addFilters(QRandomGenerator &random, const Population &population, FindQuery &query)
{
    const Somebody &user = pick(random, population.people());
    query.active = anyTick(random, 4);
    switch (query.entity) {
    case Entity::User:
        if (one(random, 6))
            query.type = user.type;
        if (one(random, 6))
            query.group = user.group;
        if (one(random, 6))
            query.currentFacility = {population.places().at(random.bounded(3)).key};
        if (one(random, 2))
            query.ready = pick(random, QList<ReadyFilter>{ReadyFilter::Ready, ReadyFilter::Unfinished, ReadyFilter::Locked,
                                                          ReadyFilter::Expiring});
        if (one(random, 8))
            query.application = one(random, 2) ? domain::Application::Console : domain::Application::Portal;
        break;
    case Entity::Contact:
        query.staff = anyTick(random, 5);
        query.hasLogin = anyTick(random, 4);
        if (one(random, 4))
            query.facility = {pick(random, population.places()).key};
        break;
    case Entity::Facility:
        query.lab = anyTick(random, 5);
        query.customer = anyTick(random, 5);
        break;
    case Entity::Group: break;
    }
}

} // namespace

QList<qint64> expectedKeys(const Population &population, const FindQuery &query, const storage::FindScope &scope)
{
    std::map<std::pair<QByteArray, qint64>, qint64> ordered;
    for (const Thing &thing : thingsOf(population, query, scope)) {
        const auto fitsIt = [&thing](const Criterion &asked) { return fits(thing, asked); };
        if (!fitsText(thing, query.text) || !std::all_of(query.criteria.cbegin(), query.criteria.cend(), fitsIt))
            continue;
        const auto order = thing.orders.find(query.sort);
        const QString value = order == thing.orders.end() ? thing.orders.at(SortBy::Name) : order->second;
        ordered[{value.toUtf8(), thing.key}] = thing.key;
    }
    QList<qint64> keys;
    for (const auto &[order, key] : ordered)
        keys.append(key);
    if (query.order == Qt::DescendingOrder)
        std::reverse(keys.begin(), keys.end());
    return keys;
}

FindQuery randomQuery(QRandomGenerator &random, const Population &population, Entity entity)
{
    FindQuery query;
    query.entity = entity;
    FindQuery all = query;
    const QList<Thing> things = thingsOf(population, all, {});
    const Thing &thing = pick(random, things);
    if (!one(random, 3))
        query.text = typed(random, thing);
    for (int word = 0; word < 2 && one(random, 4); ++word)
        query.text += u' ' + typed(random, one(random, 3) ? pick(random, things) : thing);
    for (int asked = 0; asked < 2 && one(random, 3); ++asked)
        query.criteria.append(criterion(random, one(random, 4) ? pick(random, things) : thing));
    addFilters(random, population, query);
    query.sort = pick(random, QList<SortBy>{SortBy::Name, SortBy::Name, SortBy::Username, SortBy::ContactId, SortBy::Code,
                                            SortBy::Email, SortBy::Ready, SortBy::LastSignIn, SortBy::ValidUntil});
    query.order = one(random, 3) ? Qt::DescendingOrder : Qt::AscendingOrder;
    return query;
}

QString readable(const FindQuery &query)
{
    return toText(query);
}

} // namespace gatehouse::test
