// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Fields.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace gatehouse::domain {

using support::Error;
using support::Outcome;
using support::Reason;

namespace {

// A key as a template argument, so that a plain function knows the field that it reports.
template <std::size_t Size> struct KeyText {
    std::array<char, Size> letters{};
    constexpr KeyText(const char (&text)[Size]) { std::copy_n(text, Size, letters.begin()); }
    constexpr QLatin1StringView view() const { return {letters.data(), static_cast<int>(Size - 1)}; }
};

template <typename Rule> QString written(const TextValue<Rule> &value)
{
    return value.text();
}

QString written(bool mark)
{
    return mark ? QStringLiteral("yes") : QStringLiteral("no");
}

QString written(QDate date)
{
    return date.toString(Qt::ISODate);
}

template <typename Rule> Outcome take(TextValue<Rule> &value, const QString &typed)
{
    auto parsed = TextValue<Rule>::parse(typed);
    if (!parsed)
        return parsed.error();
    value = *std::move(parsed);
    return {};
}

Outcome take(bool &mark, const QString &typed)
{
    const QString text = trimmedText(typed, Lines::Refused).toLower();
    const bool yes = text == QLatin1StringView("yes") || text == QLatin1StringView("true") || text == QLatin1StringView("1");
    const bool no = text == QLatin1StringView("no") || text == QLatin1StringView("false") || text == QLatin1StringView("0");
    if (!yes && !no)
        return Error::invalid({}, Reason::Shape);
    mark = yes;
    return {};
}

Outcome take(QDate &date, const QString &typed)
{
    const auto parsed = parseDate(typed);
    if (!parsed)
        return parsed.error();
    date = *parsed;
    return {};
}

QString written(const QString &line)
{
    return line;
}

QString written(LinkedEntity entity)
{
    return entity == LinkedEntity::Contact ? QStringLiteral("contact") : QStringLiteral("none");
}

QString written(std::optional<int> number)
{
    return number ? QString::number(*number) : QString();
}

Outcome take(QString &line, const QString &typed)
{
    auto parsed = Line::parse(typed);
    if (!parsed)
        return parsed.error();
    line = parsed->text();
    return {};
}

Outcome take(LinkedEntity &entity, const QString &typed)
{
    static const QStringList words{QStringLiteral("none"), QStringLiteral("contact")};
    const QString text = trimmedText(typed, Lines::Refused).toLower();
    if (!words.contains(text)) {
        const QString nearest = nearestWord(text, words);
        return Error::invalid({}, Reason::Unknown, nearest.isEmpty() ? QStringList() : QStringList{nearest});
    }
    entity = text == words.constLast() ? LinkedEntity::Contact : LinkedEntity::None;
    return {};
}

Outcome take(std::optional<int> &number, const QString &typed)
{
    const QString text = trimmedText(typed, Lines::Refused);
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (!text.isEmpty() && (!isNumber || value < 0))
        return Error::invalid({}, Reason::Shape);
    number = text.isEmpty() ? std::nullopt : std::optional<int>(value);
    return {};
}

template <auto First, auto... Rest> auto &memberOf(auto &record)
{
    if constexpr (sizeof...(Rest) == 0)
        return record.*First;
    else
        return memberOf<Rest...>(record.*First);
}

template <typename Record, KeyText Key, auto... Path> QString textOf(const Record &record)
{
    return written(memberOf<Path...>(record));
}

template <typename Record, KeyText Key, auto... Path> Outcome assignTo(Record &record, const QString &typed)
{
    Outcome outcome = take(memberOf<Path...>(record), typed);
    if (outcome.ok())
        return outcome;
    Error error = outcome.error();
    error.field = Key.view();
    return error;
}

// `static` storage of the key: a template argument of class type lives as long as the program.
template <typename Record, KeyText Key, auto... Path> constexpr FieldSpec<Record> optional()
{
    return {Key.view(), FieldSpec<Record>::Need::Optional, &textOf<Record, Key, Path...>, &assignTo<Record, Key, Path...>};
}

template <typename Record, KeyText Key, auto... Path> constexpr FieldSpec<Record> required()
{
    return {Key.view(), FieldSpec<Record>::Need::Required, &textOf<Record, Key, Path...>, &assignTo<Record, Key, Path...>};
}

template <typename Record> QList<Error> blankFields(std::span<const FieldSpec<Record>> fields, const Record &record)
{
    QList<Error> found;
    for (const auto &field : fields) {
        if (field.need == FieldSpec<Record>::Need::Required && field.text(record).isEmpty())
            found.append(Error::invalid(QString(field.key), Reason::Required));
    }
    return found;
}

} // namespace

std::span<const FieldSpec<User>> userFields()
{
    static constexpr std::array fields{
        required<User, "first", &User::first>(),
        required<User, "last", &User::last>(),
        optional<User, "initials", &User::initials>(),
        required<User, "username", &User::username>(),
        optional<User, "email1", &User::email1>(),
        optional<User, "email2", &User::email2>(),
        optional<User, "phone1", &User::phone1>(),
        optional<User, "phone2", &User::phone2>(),
        optional<User, "employee", &User::employee>(),
        optional<User, "stamp", &User::stamp>(),
        optional<User, "type", &User::type>(),
        optional<User, "licence", &User::licence>(),
        optional<User, "mobile", &User::mobile>(),
        optional<User, "valid-from", &User::validity, &Period::from>(),
        optional<User, "valid-until", &User::validity, &Period::until>(),
        optional<User, "comments", &User::comments>(),
        optional<User, "active", &User::active>(),
    };
    return fields;
}

std::span<const FieldSpec<Contact>> contactFields()
{
    static constexpr std::array fields{
        required<Contact, "id", &Contact::id>(),         required<Contact, "first", &Contact::first>(),
        required<Contact, "last", &Contact::last>(),     optional<Contact, "title", &Contact::title>(),
        optional<Contact, "email", &Contact::email>(),   optional<Contact, "phone1", &Contact::phone1>(),
        optional<Contact, "phone2", &Contact::phone2>(), optional<Contact, "staff", &Contact::staff>(),
        optional<Contact, "active", &Contact::active>(),
    };
    return fields;
}

std::span<const FieldSpec<Facility>> facilityFields()
{
    static constexpr std::array fields{
        required<Facility, "code", &Facility::code>(),
        required<Facility, "name", &Facility::name>(),
        optional<Facility, "lab", &Facility::lab>(),
        optional<Facility, "customer", &Facility::customer>(),
        optional<Facility, "parent", &Facility::parent>(),
        optional<Facility, "account", &Facility::account>(),
        optional<Facility, "address", &Facility::address>(),
        optional<Facility, "phone", &Facility::phone>(),
        optional<Facility, "email", &Facility::email>(),
        optional<Facility, "web", &Facility::web>(),
        optional<Facility, "portal-group", &Facility::portalGroup>(),
        optional<Facility, "notes", &Facility::notes>(),
        optional<Facility, "active", &Facility::active>(),
    };
    return fields;
}

std::span<const FieldSpec<Asset>> assetFields()
{
    static constexpr std::array fields{
        required<Asset, "number", &Asset::number>(), optional<Asset, "description", &Asset::description>(),
        optional<Asset, "serial", &Asset::serial>(), required<Asset, "owner", &Asset::owner>(),
        optional<Asset, "status", &Asset::status>(), optional<Asset, "calibrated", &Asset::lastCalibrated>(),
        optional<Asset, "due", &Asset::due>(),
    };
    return fields;
}

std::span<const FieldSpec<Group>> groupFields()
{
    static constexpr std::array fields{
        required<Group, "name", &Group::name>(),
        optional<Group, "default", &Group::isDefault>(),
        optional<Group, "guest", &Group::guest>(),
        optional<Group, "active", &Group::active>(),
    };
    return fields;
}

std::span<const FieldSpec<UserType>> typeFields()
{
    static constexpr std::array fields{
        required<UserType, "name", &UserType::name>(),
        optional<UserType, "entity", &UserType::linkedEntity>(),
        optional<UserType, "default-group", &UserType::defaultGroup>(),
        optional<UserType, "active", &UserType::active>(),
    };
    return fields;
}

std::span<const FieldSpec<LicenceType>> licenceFields()
{
    static constexpr std::array fields{
        required<LicenceType, "name", &LicenceType::name>(),
        optional<LicenceType, "seats", &LicenceType::seats>(),
        optional<LicenceType, "mobile", &LicenceType::needsMobile>(),
    };
    return fields;
}

QList<Error> problems(const User &user)
{
    QList<Error> found = blankFields(userFields(), user);
    if (const Outcome period = user.validity.check(); !period.ok())
        found.append(period.error());
    return found;
}

QList<Error> problems(const Contact &contact)
{
    QList<Error> found = blankFields(contactFields(), contact);
    // The customer itself has one name, not two (ruling 2).
    if (contact.kind == ContactKind::Account)
        found.removeIf([](const Error &error) { return error.field == QLatin1StringView("first"); });
    return found;
}

QList<Error> problems(const Facility &facility)
{
    QList<Error> found = blankFields(facilityFields(), facility);
    if (!facility.code.isBlank() && facility.parent == facility.code)
        found.append(Error::invalid(QStringLiteral("parent"), Reason::Cycle));
    return found;
}

QList<Error> problems(const Asset &asset)
{
    return blankFields(assetFields(), asset);
}

} // namespace gatehouse::domain
