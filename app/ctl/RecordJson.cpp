// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/RecordJson.h"

#include "ui/text/ReadinessText.h"

#include <algorithm>

namespace gatehouse::ctl {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString shown(const QJsonValue &value);

/// A record in a list, by the one word that names it; of a setting the sign says which.
QString shownPart(const QJsonObject &part)
{
    if (part.contains(QLatin1StringView("node")))
        return QString((part.value(QLatin1StringView("granted")).toBool() ? u'+' : u'-') +
                       part.value(QLatin1StringView("node")).toString());
    return shown(part.value(QLatin1StringView("code")));
}

QString shown(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (!value.isArray())
        return value.toString();
    QStringList parts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &part : array)
        parts.append(part.isObject() ? shownPart(part.toObject()) : shown(part));
    return parts.join(QStringLiteral(", "));
}

QString applicationName(domain::Application application)
{
    return application == domain::Application::Console ? QStringLiteral("console") : QStringLiteral("portal");
}

QJsonArray linkCodes(const QList<domain::FacilityLink> &links)
{
    QJsonArray codes;
    for (const domain::FacilityLink &link : links)
        codes.append(link.facility.code);
    return codes;
}

} // namespace

QJsonArray textArray(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonObject userJson(const services::UserRecord &record)
{
    const domain::User &user = record.user;
    QStringList emails;
    for (const domain::EmailAddress &email : {user.email1, user.email2}) {
        if (!email.isBlank())
            emails.append(email.text());
    }
    QStringList groups;
    for (const domain::Group &group : record.groups)
        groups.append(group.name);
    return {
        {QStringLiteral("login"), user.username.text()},
        {QStringLiteral("first"), user.first.text()},
        {QStringLiteral("last"), user.last.text()},
        {QStringLiteral("initials"), user.initials.text()},
        {QStringLiteral("emails"), textArray(emails)},
        {QStringLiteral("type"), user.type.text()},
        {QStringLiteral("licence"), user.licence.text()},
        {QStringLiteral("active"), user.active},
        {QStringLiteral("ready"), record.readiness.applicable && record.readiness.ready},
        {QStringLiteral("locked"), record.lockedUntil.isValid()},
        {QStringLiteral("labs"), linkCodes(record.labs)},
        {QStringLiteral("groups"), textArray(groups)},
        {QStringLiteral("contact"), record.contact ? QJsonValue(record.contact->id) : QJsonValue()},
        {QStringLiteral("valid_from"), textOrNull(user.validity.from.toString(Qt::ISODate))},
        {QStringLiteral("valid_until"), textOrNull(user.validity.until.toString(Qt::ISODate))},
    };
}

QJsonObject contactJson(const services::ContactRecord &record)
{
    const domain::Contact &contact = record.contact;
    QJsonValue defaultFacility;
    for (const domain::FacilityLink &link : record.facilities) {
        if (link.isDefault)
            defaultFacility = link.facility.code;
    }
    return {
        {QStringLiteral("id"), contact.id.text()},
        {QStringLiteral("first"), contact.first.text()},
        {QStringLiteral("last"), contact.last.text()},
        {QStringLiteral("email"), contact.email.text()},
        {QStringLiteral("staff"), contact.staff},
        {QStringLiteral("active"), contact.active},
        {QStringLiteral("login"), record.user ? QJsonValue(record.user->username) : QJsonValue()},
        {QStringLiteral("facilities"), linkCodes(record.facilities)},
        {QStringLiteral("default_facility"), defaultFacility},
    };
}

QJsonObject facilityJson(const domain::Facility &facility)
{
    return {
        {QStringLiteral("code"), facility.code.text()},
        {QStringLiteral("name"), facility.name.text()},
        {QStringLiteral("lab"), facility.lab},
        {QStringLiteral("customer"), facility.customer},
        {QStringLiteral("active"), facility.active},
    };
}

QJsonObject assetJson(const domain::Asset &asset)
{
    return {
        {QStringLiteral("number"), asset.number.text()},
        {QStringLiteral("owner"), asset.owner.text()},
        {QStringLiteral("description"), asset.description.text()},
        {QStringLiteral("status"), asset.status.text()},
        {QStringLiteral("due"), textOrNull(asset.due.toString(Qt::ISODate))},
    };
}

QJsonObject groupJson(const domain::Group &group)
{
    return {{QStringLiteral("name"), group.name},       {QStringLiteral("application"), applicationName(group.application)},
            {QStringLiteral("members"), group.members}, {QStringLiteral("default"), group.isDefault},
            {QStringLiteral("guest"), group.guest},     {QStringLiteral("active"), group.active},
            {QStringLiteral("built_in"), group.builtIn}};
}

QJsonObject typeJson(const domain::UserType &type)
{
    const bool contact = type.linkedEntity == domain::LinkedEntity::Contact;
    return {{QStringLiteral("name"), type.name},
            {QStringLiteral("application"), applicationName(type.application)},
            {QStringLiteral("entity"), contact ? QStringLiteral("contact") : QStringLiteral("none")},
            {QStringLiteral("default_group"), textOrNull(type.defaultGroup)},
            {QStringLiteral("groups"), textArray(type.allowedGroups)},
            {QStringLiteral("manages"), textArray(type.managedTypes)},
            {QStringLiteral("active"), type.active}};
}

QJsonObject licenceJson(const domain::LicenceType &licence)
{
    return {{QStringLiteral("code"), licence.code},
            {QStringLiteral("name"), licence.name},
            {QStringLiteral("portals"), textArray(licence.portals)},
            {QStringLiteral("seats"), licence.seats ? QJsonValue(*licence.seats) : QJsonValue()},
            {QStringLiteral("needs_mobile"), licence.needsMobile},
            {QStringLiteral("messages"), licence.messages}};
}

QJsonArray settingsJson(const domain::RightSettings &settings)
{
    QStringList nodes = settings.keys();
    nodes.sort();
    QJsonArray list;
    for (const QString &node : nodes)
        list.append(QJsonObject{{QStringLiteral("node"), node}, {QStringLiteral("granted"), settings.value(node)}});
    return list;
}

QJsonArray conditionsJson(const QList<domain::Condition> &list)
{
    QJsonArray conditions;
    for (const domain::Condition &condition : list) {
        conditions.append(QJsonObject{{QStringLiteral("key"), QString(domain::name(condition.key))},
                                      {QStringLiteral("stage"), QString(domain::name(condition.stage))},
                                      {QStringLiteral("met"), condition.met},
                                      {QStringLiteral("reason"), ui::text::ReadinessText::sentence(condition)},
                                      {QStringLiteral("fix"), textOrNull(ui::text::ReadinessText::fixLabel(condition.fix))}});
    }
    return conditions;
}

QJsonObject readinessJson(const domain::Readiness &readiness)
{
    const QJsonArray conditions = conditionsJson(readiness.conditions);
    QJsonArray facilities;
    for (const domain::FacilityRef &facility : readiness.facilities)
        facilities.append(facility.code);
    QJsonArray endings;
    for (const domain::Ending &ending : readiness.endings) {
        const bool account = ending.of == domain::Ending::Of::Account;
        endings.append(QJsonObject{{QStringLiteral("facility"), account ? QJsonValue() : QJsonValue(ending.facility.code)},
                                   {QStringLiteral("until"), ending.until.toString(Qt::ISODate)}});
    }
    return {
        {QStringLiteral("ready"), readiness.applicable && readiness.ready},
        {QStringLiteral("admitted"), readiness.applicable && readiness.admitted},
        {QStringLiteral("conditions"), conditions},
        {QStringLiteral("facilities"), facilities},
        {QStringLiteral("rights"), textArray(readiness.rights)},
        {QStringLiteral("endings"), endings},
    };
}

QJsonObject listJson(const QJsonArray &items, const QString &next)
{
    return {{QStringLiteral("items"), items}, {QStringLiteral("next"), textOrNull(next)}};
}

QString overSeatsWarning(const QString &licence)
{
    return QCoreApplication::translate("Program", "More active accounts hold the licence %1 than it has seats.").arg(licence);
}

QStringList recordLines(const QJsonObject &record)
{
    QStringList lines;
    for (auto entry = record.constBegin(); entry != record.constEnd(); ++entry)
        lines.append(QStringLiteral("%1: %2").arg(entry.key(), shown(entry.value())));
    return lines;
}

QStringList listLines(const QJsonArray &items, const QStringList &keys)
{
    QList<qsizetype> widths;
    for (const QString &key : keys)
        widths.append(key.size());
    for (const QJsonValue &item : items) {
        for (qsizetype column = 0; column < keys.size(); ++column)
            widths[column] = std::max(widths[column], shown(item.toObject().value(keys[column])).size());
    }
    QStringList lines;
    const auto line = [&](const auto &textAt) {
        QString text;
        for (qsizetype column = 0; column < keys.size(); ++column)
            text += QString(textAt(keys[column])).leftJustified(widths[column] + 2);
        lines.append(text.trimmed());
    };
    line([](const QString &key) { return key; });
    for (const QJsonValue &item : items)
        line([&](const QString &key) { return shown(item.toObject().value(key)); });
    return lines;
}

} // namespace gatehouse::ctl
