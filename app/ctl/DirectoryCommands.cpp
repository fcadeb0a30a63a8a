// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/RecordJson.h"
#include "services/Directory.h"

namespace gatehouse::ctl {

namespace {

using services::Directory;
using support::Error;
using support::ErrorCode;
using support::Result;

Result<Directory> directoryOf(CommandContext &context)
{
    return services::DirectoryService(*context.workspace).loadWithMembers().result();
}

QString applicationName(domain::Application application)
{
    return application == domain::Application::Console ? QStringLiteral("console") : QStringLiteral("portal");
}

QJsonObject groupJson(const domain::Group &group)
{
    return {{QStringLiteral("name"), group.name}, {QStringLiteral("application"), applicationName(group.application)}, {QStringLiteral("members"), group.members},
        {QStringLiteral("default"), group.isDefault}, {QStringLiteral("guest"), group.guest}, {QStringLiteral("active"), group.active},
        {QStringLiteral("built_in"), group.builtIn}};
}

QJsonObject typeJson(const domain::UserType &type)
{
    return {{QStringLiteral("name"), type.name}, {QStringLiteral("application"), applicationName(type.application)},
        {QStringLiteral("entity"), type.linkedEntity == domain::LinkedEntity::Contact ? QStringLiteral("contact") : QStringLiteral("none")},
        {QStringLiteral("default_group"), type.defaultGroup.isEmpty() ? QJsonValue() : QJsonValue(type.defaultGroup)},
        {QStringLiteral("groups"), textArray(type.allowedGroups)}, {QStringLiteral("manages"), textArray(type.managedTypes)}, {QStringLiteral("active"), type.active}};
}

QJsonObject licenceJson(const domain::LicenceType &licence)
{
    return {{QStringLiteral("code"), licence.code}, {QStringLiteral("name"), licence.name}, {QStringLiteral("portals"), textArray(licence.portals)},
        {QStringLiteral("seats"), licence.seats ? QJsonValue(*licence.seats) : QJsonValue()}, {QStringLiteral("needs_mobile"), licence.needsMobile}};
}

template <typename Records, typename Json> Answer listOf(const Records &records, Json json, const QStringList &columns)
{
    QJsonArray items;
    for (const auto &record : records)
        items.append(json(record));
    return {listJson(items, {}), listLines(items, columns)};
}

Result<Answer> listGroups(CommandContext &context)
{
    GATEHOUSE_TRY_VALUE(directory, directoryOf(context));
    return listOf(directory.groups, groupJson, {QStringLiteral("name"), QStringLiteral("application"), QStringLiteral("members"), QStringLiteral("default"), QStringLiteral("guest")});
}

Result<Answer> showGroup(CommandContext &context)
{
    GATEHOUSE_TRY_VALUE(directory, directoryOf(context));
    const QString name = context.arguments.positionals().value(0);
    const domain::Group *group = directory.group(name);
    if (group == nullptr)
        return Error {ErrorCode::NotFound, QStringLiteral("group"), support::Reason::None, {name}, {}};
    QJsonObject json = groupJson(*group);
    for (const domain::GroupGrants &grants : directory.grants) {
        if (grants.group == group->name)
            json.insert(QStringLiteral("rights"), textArray(domain::effectiveRights(directory.tree(group->application), {grants}, {})));
    }
    return Answer {json, recordLines(json)};
}

Result<Answer> listTypes(CommandContext &context)
{
    GATEHOUSE_TRY_VALUE(directory, directoryOf(context));
    return listOf(directory.types, typeJson, {QStringLiteral("name"), QStringLiteral("application"), QStringLiteral("entity"), QStringLiteral("default_group")});
}

Result<Answer> showType(CommandContext &context)
{
    GATEHOUSE_TRY_VALUE(directory, directoryOf(context));
    const QString name = context.arguments.positionals().value(0);
    const domain::UserType *type = directory.type(name);
    if (type == nullptr)
        return Error {ErrorCode::NotFound, QStringLiteral("type"), support::Reason::None, {name}, {}};
    const QJsonObject json = typeJson(*type);
    return Answer {json, recordLines(json)};
}

Result<Answer> listLicences(CommandContext &context)
{
    GATEHOUSE_TRY_VALUE(directory, directoryOf(context));
    return listOf(directory.licences, licenceJson, {QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("portals"), QStringLiteral("seats")});
}

} // namespace

QList<Command> directoryCommands()
{
    return {
        {QStringLiteral("group"), QStringLiteral("list"), {}, {}, QStringLiteral("lists groups of both applications"), listGroups},
        {QStringLiteral("group"), QStringLiteral("show"), QStringLiteral("G"), {}, QStringLiteral("shows a group and the rights it grants"), showGroup},
        {QStringLiteral("type"), QStringLiteral("list"), {}, {}, QStringLiteral("lists user types"), listTypes},
        {QStringLiteral("type"), QStringLiteral("show"), QStringLiteral("T"), {}, QStringLiteral("shows a user type"), showType},
        {QStringLiteral("licence"), QStringLiteral("list"), {}, {}, QStringLiteral("lists licence types and the portals they open"), listLicences},
    };
}

} // namespace gatehouse::ctl
