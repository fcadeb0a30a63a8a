// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/Assignments.h"
#include "app/ctl/RecordJson.h"
#include "app/ctl/RightOptions.h"
#include "services/GroupService.h"

namespace gatehouse::ctl {

namespace {

using services::GroupRecord;
using services::GroupService;
using support::Result;
using Takes = OptionSpec::Takes;

Result<Answer> answerOf(const Result<GroupRecord> &record)
{
    if (!record.ok())
        return record.error();
    QStringList granted;
    for (const services::GroupRight &right : record->rights) {
        if (right.decision.granted)
            granted.append(right.name);
    }
    QJsonObject json = groupJson(record->group);
    json.insert(QStringLiteral("rights"), textArray(granted));
    json.insert(QStringLiteral("set"), settingsJson(record->settings));
    return Answer{json, recordLines(json)};
}

Result<GroupRecord> namedGroup(CommandContext &context)
{
    return GroupService(*context.workspace).load(context.arguments.positionals().value(0)).result();
}

Result<Answer> showGroup(CommandContext &context)
{
    return answerOf(namedGroup(context));
}

Result<Answer> addGroup(CommandContext &context)
{
    domain::Group group;
    group.guest = true; // portal groups are for people of customers
    const QStringList words = context.arguments.positionals();
    GATEHOUSE_TRY(domain::findField(domain::groupFields(), u"name")->assign(group, words.value(0)));
    return answerOf(GroupService(*context.workspace).save(group, context.arguments.values(QStringLiteral("type"))).result());
}

Result<Answer> setGroup(CommandContext &context)
{
    GATEHOUSE_TRY_VALUE(record, namedGroup(context));
    GATEHOUSE_TRY(assignFields(record.group, context.arguments.positionals().mid(1), domain::groupFields()));
    return answerOf(GroupService(*context.workspace).save(record.group).result());
}

Result<Answer> changeRights(CommandContext &context)
{
    GATEHOUSE_TRY_VALUE(record, namedGroup(context));
    GATEHOUSE_TRY_VALUE(changes, rightChanges(context.arguments));
    if (changes.isEmpty())
        return answerOf(record);
    return answerOf(GroupService(*context.workspace).changeRights(record.group.key, record.group.rowVersion, changes).result());
}

Result<QList<domain::UserKey>> userKeys(CommandContext &context, const QString &option)
{
    QList<domain::UserKey> keys;
    for (const QString &login : context.arguments.values(option)) {
        GATEHOUSE_TRY_VALUE(user, services::UserService(*context.workspace).load(login).result());
        keys.append(user.user.key);
    }
    return keys;
}

Result<Answer> changeMembers(CommandContext &context)
{
    const GroupService groups(*context.workspace);
    Result<GroupRecord> record = namedGroup(context);
    if (!record.ok())
        return record.error();
    const domain::GroupKey group = record->group.key;
    GATEHOUSE_TRY_VALUE(add, userKeys(context, QStringLiteral("add")));
    GATEHOUSE_TRY_VALUE(remove, userKeys(context, QStringLiteral("remove")));
    if (!add.isEmpty())
        record = groups.addMembers(group, add).result();
    if (record.ok() && !remove.isEmpty())
        record = groups.removeMembers(group, remove).result();
    return answerOf(record);
}

Result<Answer> deleteGroup(CommandContext &context)
{
    GATEHOUSE_TRY_VALUE(record, namedGroup(context));
    GATEHOUSE_TRY(GroupService(*context.workspace).remove(record.group.key, record.group.rowVersion).result());
    const QJsonObject json{{QStringLiteral("deleted"), record.group.name}};
    return Answer{json, recordLines(json)};
}

} // namespace

QList<Command> groupCommands()
{
    const QString group = QStringLiteral("group");
    const QString name = QStringLiteral("G");
    const QString login = QStringLiteral("LOGIN");
    return {
        {group, QStringLiteral("show"), name, {}, QStringLiteral("shows a group and the rights it grants"), showGroup},
        {group,
         QStringLiteral("add"),
         QStringLiteral("NAME"),
         {{QStringLiteral("type"), Takes::Many, QStringLiteral("T")}},
         QStringLiteral("makes a portal group without rights, for users of the types T"),
         addGroup},
        {group,
         QStringLiteral("set"),
         QStringLiteral("G FIELD=VALUE…"),
         {},
         QStringLiteral("changes name, active, default or guest of a portal group"),
         setGroup},
        {group, QStringLiteral("right"), name, rightOptions(),
         QStringLiteral("shows what is set in a group; grants, denies and inherits rights"), changeRights},
        {group,
         QStringLiteral("member"),
         name,
         {{QStringLiteral("add"), Takes::Many, login}, {QStringLiteral("remove"), Takes::Many, login}},
         QStringLiteral("takes users into a group and out of it"),
         changeMembers},
        {group, QStringLiteral("delete"), name, {}, QStringLiteral("deletes a portal group that nobody holds"), deleteGroup},
    };
}

} // namespace gatehouse::ctl
