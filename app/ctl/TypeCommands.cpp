// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/Assignments.h"
#include "app/ctl/RecordJson.h"
#include "app/ctl/RightOptions.h"
#include "services/TypeService.h"

namespace gatehouse::ctl {

namespace {

using services::TypeRecord;
using services::TypeService;
using support::Error;
using support::Outcome;
using support::Result;
using Takes = OptionSpec::Takes;

Result<Answer> answerOf(const Result<TypeRecord> &record)
{
    if (!record.ok())
        return record.error();
    QJsonObject json = typeJson(record->type);
    json.insert(QStringLiteral("users"), record->users);
    return Answer{json, recordLines(json)};
}

Result<TypeRecord> namedType(CommandContext &context)
{
    return TypeService(*context.workspace).load(context.arguments.positionals().value(0)).result();
}

Result<Answer> showType(CommandContext &context)
{
    return answerOf(namedType(context));
}

Outcome assignApplication(domain::UserType &type, const QString &typed)
{
    static const QStringList words{QStringLiteral("portal"), QStringLiteral("console")};
    if (!words.contains(typed))
        return Error::invalid(QStringLiteral("application"), support::Reason::Unknown, {domain::nearestWord(typed, words)});
    type.application = typed == words.constFirst() ? domain::Application::Portal : domain::Application::Console;
    return {};
}

Result<Answer> addType(CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    domain::UserType type;
    GATEHOUSE_TRY(domain::findField(domain::typeFields(), u"name")->assign(type, arguments.positionals().value(0)));
    if (arguments.has(QStringLiteral("application")))
        GATEHOUSE_TRY(assignApplication(type, arguments.value(QStringLiteral("application"))));
    if (arguments.has(QStringLiteral("entity")))
        GATEHOUSE_TRY(
            domain::findField(domain::typeFields(), u"entity")->assign(type, arguments.value(QStringLiteral("entity"))));
    type.defaultGroup = arguments.value(QStringLiteral("default-group"));
    type.allowedGroups = arguments.values(QStringLiteral("group"));
    type.managedTypes = arguments.values(QStringLiteral("manages"));
    return answerOf(TypeService(*context.workspace).save(type).result());
}

Result<Answer> setType(CommandContext &context)
{
    GATEHOUSE_TRY_VALUE(record, namedType(context));
    GATEHOUSE_TRY(assignFields(record.type, context.arguments.positionals().mid(1), domain::typeFields()));
    return answerOf(TypeService(*context.workspace).save(record.type).result());
}

Result<Answer> changeAllowedGroups(CommandContext &context)
{
    GATEHOUSE_TRY_VALUE(record, namedType(context));
    GATEHOUSE_TRY_VALUE(groups, changedNames(record.type.allowedGroups, context.arguments, QStringLiteral("groups")));
    record.type.allowedGroups = groups;
    return answerOf(TypeService(*context.workspace).save(record.type).result());
}

Result<Answer> changeManaged(CommandContext &context)
{
    GATEHOUSE_TRY_VALUE(record, namedType(context));
    GATEHOUSE_TRY_VALUE(types, changedNames(record.type.managedTypes, context.arguments, QStringLiteral("manages")));
    record.type.managedTypes = types;
    return answerOf(TypeService(*context.workspace).save(record.type).result());
}

Result<Answer> deleteType(CommandContext &context)
{
    GATEHOUSE_TRY_VALUE(record, namedType(context));
    GATEHOUSE_TRY(TypeService(*context.workspace).remove(record.type.key, record.type.rowVersion).result());
    const QJsonObject json{{QStringLiteral("deleted"), record.type.name}};
    return Answer{json, recordLines(json)};
}

} // namespace

QList<Command> typeCommands()
{
    const QString type = QStringLiteral("type");
    const QString name = QStringLiteral("T");
    const QString group = QStringLiteral("G");
    return {
        {type, QStringLiteral("show"), name, {}, QStringLiteral("shows a user type"), showType},
        {type,
         QStringLiteral("add"),
         QStringLiteral("NAME"),
         {{QStringLiteral("application"), Takes::One, QStringLiteral("A")},
          {QStringLiteral("entity"), Takes::One, QStringLiteral("E")},
          {QStringLiteral("group"), Takes::Many, group},
          {QStringLiteral("default-group"), Takes::One, group},
          {QStringLiteral("manages"), Takes::Many, name}},
         QStringLiteral("makes a user type that may hold the groups G"),
         addType},
        {type,
         QStringLiteral("set"),
         QStringLiteral("T FIELD=VALUE…"),
         {},
         QStringLiteral("changes name, entity, default-group or active of a user type"),
         setType},
        {type,
         QStringLiteral("group"),
         name,
         {{QStringLiteral("add"), Takes::Many, group}, {QStringLiteral("remove"), Takes::Many, group}},
         QStringLiteral("allows a user type groups, and forbids them"),
         changeAllowedGroups},
        {type,
         QStringLiteral("manages"),
         name,
         {{QStringLiteral("add"), Takes::Many, name}, {QStringLiteral("remove"), Takes::Many, name}},
         QStringLiteral("says which types users of a type may look after"),
         changeManaged},
        {type, QStringLiteral("delete"), name, {}, QStringLiteral("deletes a user type that nobody is of"), deleteType},
    };
}

} // namespace gatehouse::ctl
