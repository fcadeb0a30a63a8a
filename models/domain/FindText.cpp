// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/FindText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace gatehouse::domain::find {

namespace {

template <typename Value> struct Word {
    Value value;
    QLatin1StringView word;
};

// clang before 17 deduces nothing for an aggregate by itself
template <typename Value> Word(Value, QLatin1StringView) -> Word<Value>;

constexpr std::array kEntities{Word{Entity::User, QLatin1StringView("user")}, Word{Entity::Contact, QLatin1StringView("contact")},
                               Word{Entity::Facility, QLatin1StringView("facility")},
                               Word{Entity::Group, QLatin1StringView("group")}};
constexpr std::array kFields{
    Word{FindField::Name, QLatin1StringView("name")},   Word{FindField::First, QLatin1StringView("first")},
    Word{FindField::Last, QLatin1StringView("last")},   Word{FindField::Username, QLatin1StringView("username")},
    Word{FindField::Email, QLatin1StringView("email")}, Word{FindField::ContactId, QLatin1StringView("contactId")},
    Word{FindField::Phone, QLatin1StringView("phone")}, Word{FindField::Employee, QLatin1StringView("employee")},
    Word{FindField::Code, QLatin1StringView("code")},   Word{FindField::Type, QLatin1StringView("type")},
    Word{FindField::Title, QLatin1StringView("title")}};
constexpr std::array kOperators{Word{FindOperator::StartsWith, QLatin1StringView("startsWith")},
                                Word{FindOperator::Contains, QLatin1StringView("contains")},
                                Word{FindOperator::Equals, QLatin1StringView("equals")}};
constexpr std::array kTicks{Word{Tick::Yes, QLatin1StringView("yes")}, Word{Tick::No, QLatin1StringView("no")}};
constexpr std::array kReady{Word{ReadyFilter::Ready, QLatin1StringView("ready")},
                            Word{ReadyFilter::Unfinished, QLatin1StringView("unfinished")},
                            Word{ReadyFilter::Locked, QLatin1StringView("locked")},
                            Word{ReadyFilter::Expiring, QLatin1StringView("expiring")}};
constexpr std::array kApplications{Word{Application::Console, QLatin1StringView("console")},
                                   Word{Application::Portal, QLatin1StringView("portal")}};
constexpr std::array kSorts{Word{SortBy::Username, QLatin1StringView("username")},
                            Word{SortBy::ContactId, QLatin1StringView("contactId")},
                            Word{SortBy::Code, QLatin1StringView("code")}, Word{SortBy::Email, QLatin1StringView("email")},
                            Word{SortBy::Ready, QLatin1StringView("ready")}, Word{SortBy::LastSignIn, QLatin1StringView("lastSignIn")},
                            Word{SortBy::ValidUntil, QLatin1StringView("validUntil")}};

template <typename Value, std::size_t N> QString wordOf(const std::array<Word<Value>, N> &words, Value value)
{
    for (const auto &entry : words) {
        if (entry.value == value)
            return entry.word;
    }
    return {};
}

template <typename Value, std::size_t N>
std::optional<Value> valueOf(const std::array<Word<Value>, N> &words, const QString &word)
{
    for (const auto &entry : words) {
        if (entry.word == word)
            return entry.value;
    }
    return std::nullopt;
}

struct NamedTick {
    QLatin1StringView name;
    Tick FindQuery::*member;
};
constexpr std::array kMarks{
    NamedTick{QLatin1StringView("active"), &FindQuery::active}, NamedTick{QLatin1StringView("lab"), &FindQuery::lab},
    NamedTick{QLatin1StringView("customer"), &FindQuery::customer}, NamedTick{QLatin1StringView("staff"), &FindQuery::staff},
    NamedTick{QLatin1StringView("hasLogin"), &FindQuery::hasLogin}};

void put(QJsonObject &object, QLatin1StringView name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

} // namespace

QString toText(const FindQuery &query)
{
    QJsonObject object;
    put(object, QLatin1StringView("text"), query.text);
    for (const NamedTick &mark : kMarks)
        put(object, mark.name, wordOf(kTicks, query.*(mark.member)));
    put(object, QLatin1StringView("ready"), wordOf(kReady, query.ready));
    if (query.application)
        put(object, QLatin1StringView("application"), wordOf(kApplications, *query.application));
    put(object, QLatin1StringView("type"), query.type);
    put(object, QLatin1StringView("group"), query.group);
    if (query.currentFacility.isStored())
        object.insert(QLatin1StringView("currentFacility"), query.currentFacility.value);
    if (query.facility.isStored())
        object.insert(QLatin1StringView("facility"), query.facility.value);
    put(object, QLatin1StringView("sort"), wordOf(kSorts, query.sort));
    if (query.order == Qt::DescendingOrder)
        object.insert(QLatin1StringView("order"), QLatin1StringView("descending"));
    QJsonArray criteria;
    for (const Criterion &criterion : query.criteria)
        criteria.append(QJsonArray{wordOf(kFields, criterion.field), wordOf(kOperators, criterion.op), criterion.value});
    if (!criteria.isEmpty())
        object.insert(QLatin1StringView("criteria"), criteria);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

FindQuery fromText(Entity entity, const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto read = [&object](QLatin1StringView name) { return object.value(name).toString(); };
    FindQuery query;
    query.entity = entity;
    query.text = read(QLatin1StringView("text"));
    for (const NamedTick &mark : kMarks)
        query.*(mark.member) = valueOf(kTicks, read(mark.name)).value_or(Tick::Any);
    query.ready = valueOf(kReady, read(QLatin1StringView("ready"))).value_or(ReadyFilter::Any);
    query.application = valueOf(kApplications, read(QLatin1StringView("application")));
    query.type = read(QLatin1StringView("type"));
    query.group = read(QLatin1StringView("group"));
    query.currentFacility = {object.value(QLatin1StringView("currentFacility")).toInteger()};
    query.facility = {object.value(QLatin1StringView("facility")).toInteger()};
    query.sort = valueOf(kSorts, read(QLatin1StringView("sort"))).value_or(SortBy::Name);
    query.order = read(QLatin1StringView("order")) == QLatin1StringView("descending") ? Qt::DescendingOrder : Qt::AscendingOrder;
    const QJsonArray criteria = object.value(QLatin1StringView("criteria")).toArray();
    for (const QJsonValue &entry : criteria) {
        const QJsonArray parts = entry.toArray();
        const auto field = valueOf(kFields, parts.at(0).toString());
        const auto op = valueOf(kOperators, parts.at(1).toString());
        if (field && op)
            query.criteria.append({*field, *op, parts.at(2).toString()});
    }
    return query;
}

QString entityName(Entity entity)
{
    return wordOf(kEntities, entity);
}

std::optional<Entity> entityNamed(const QString &name)
{
    return valueOf(kEntities, name);
}

} // namespace gatehouse::domain::find
