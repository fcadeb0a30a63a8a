// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/RecordJson.h"
#include "services/Directory.h"

namespace gatehouse::ctl {

namespace {

using services::Directory;
using support::Result;

Result<Directory> directoryOf(CommandContext &context)
{
    return services::DirectoryService(*context.workspace).loadWithMembers().result();
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

Result<Answer> listTypes(CommandContext &context)
{
    GATEHOUSE_TRY_VALUE(directory, directoryOf(context));
    return listOf(directory.types, typeJson, {QStringLiteral("name"), QStringLiteral("application"), QStringLiteral("entity"), QStringLiteral("default_group")});
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
        {QStringLiteral("group"),
         QStringLiteral("list"),
         {},
         {},
         QStringLiteral("lists groups of both applications"),
         listGroups},
        {QStringLiteral("type"), QStringLiteral("list"), {}, {}, QStringLiteral("lists user types"), listTypes},
        {QStringLiteral("licence"),
         QStringLiteral("list"),
         {},
         {},
         QStringLiteral("lists licence types and the portals they open"),
         listLicences},
    };
}

} // namespace gatehouse::ctl
