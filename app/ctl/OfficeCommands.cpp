// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/RecordJson.h"
#include "services/OfficeService.h"

#include <QJsonDocument>

namespace gatehouse::ctl {

namespace {

using services::OfficeService;
using support::Error;
using support::Reason;
using support::Result;
using Takes = OptionSpec::Takes;

Result<Answer> init(CommandContext &context)
{
    const QString administrator = context.arguments.value(QStringLiteral("administrator"));
    support::Secret password;
    if (!administrator.isEmpty()) {
        GATEHOUSE_TRY_VALUE(read, readSecret(QStringLiteral("password")));
        password = read;
    }
    const auto made = services::Workspace::create(context.url, context.signIn, administrator, password, context.clock).takeResult();
    if (!made.ok())
        return made.error();
    const QJsonObject json {{QStringLiteral("database"), context.url.text()}, {QStringLiteral("administrator"), administrator.isEmpty() ? QJsonValue() : QJsonValue(administrator)}};
    return Answer {json, recordLines(json)};
}

Result<Answer> done(const support::Outcome &outcome, const QJsonObject &json)
{
    if (!outcome.ok())
        return outcome.error();
    return Answer {json, recordLines(json)};
}

QJsonObject operatorJson(const QString &name, const QString &group)
{
    return {{QStringLiteral("login"), name}, {QStringLiteral("group"), group.isEmpty() ? QJsonValue() : QJsonValue(group)}};
}

Result<Answer> addOperator(CommandContext &context)
{
    const QString name = context.arguments.positionals().value(0);
    const QString group = context.arguments.value(QStringLiteral("group"));
    GATEHOUSE_TRY_VALUE(password, readSecret(QStringLiteral("password")));
    return done(OfficeService(*context.workspace).addOperator(name, group, password).result(), operatorJson(name, group));
}

Result<Answer> setOperator(CommandContext &context)
{
    const QString name = context.arguments.positionals().value(0);
    const QString group = context.arguments.value(QStringLiteral("group"));
    return done(OfficeService(*context.workspace).setOperatorGroup(name, group).result(), operatorJson(name, group));
}

Result<Answer> removeOperator(CommandContext &context)
{
    const QString name = context.arguments.positionals().value(0);
    return done(OfficeService(*context.workspace).removeOperator(name).result(), operatorJson(name, {}));
}

Result<Answer> listOperators(CommandContext &context)
{
    GATEHOUSE_TRY_VALUE(entries, OfficeService(*context.workspace).operators().result());
    QJsonArray items;
    for (const services::OperatorEntry &entry : entries) {
        QJsonObject item = operatorJson(entry.username, entry.group);
        item.insert(QStringLiteral("active"), entry.active);
        items.append(item);
    }
    return Answer {listJson(items, {}), listLines(items, {QStringLiteral("login"), QStringLiteral("group"), QStringLiteral("active")})};
}

Result<Answer> listSettings(CommandContext &context)
{
    GATEHOUSE_TRY_VALUE(settings, OfficeService(*context.workspace).settings().result());
    QJsonArray items;
    for (auto setting = settings.cbegin(); setting != settings.cend(); ++setting)
        items.append(QJsonObject {{QStringLiteral("key"), setting.key()}, {QStringLiteral("value"), setting.value()}});
    return Answer {listJson(items, {}), listLines(items, {QStringLiteral("key"), QStringLiteral("value")})};
}

Result<Answer> setSetting(CommandContext &context)
{
    const QString word = context.arguments.positionals().value(0);
    const qsizetype equals = word.indexOf(QLatin1Char('='));
    if (equals < 1)
        return Error::invalid(QStringLiteral("KEY=VALUE"), Reason::Shape);
    const QString name = word.left(equals);
    const QString value = word.mid(equals + 1);
    return done(OfficeService(*context.workspace).setSetting(name, value).result(), {{QStringLiteral("key"), name}, {QStringLiteral("value"), value}});
}

// A moment as ISO 8601, or a date for its beginning in UTC.
Result<QDateTime> sinceOf(const Arguments &arguments)
{
    const QString text = arguments.value(QStringLiteral("since"));
    if (text.isEmpty())
        return QDateTime();
    QDateTime since = QDateTime::fromString(text, Qt::ISODate);
    if (!since.isValid())
        return Error::invalid(QStringLiteral("since"), Reason::Shape);
    if (text.size() == 10)
        since = QDateTime(since.date(), QTime(0, 0), Qt::UTC);
    return since.toUTC();
}

Result<Answer> audit(CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    GATEHOUSE_TRY_VALUE(limit, limitOf(arguments));
    GATEHOUSE_TRY_VALUE(since, sinceOf(arguments));
    bool number = true;
    const qint64 after = arguments.has(QStringLiteral("after")) ? arguments.value(QStringLiteral("after")).toLongLong(&number) : 0;
    if (!number)
        return Error::invalid(QStringLiteral("after"), Reason::Shape);
    GATEHOUSE_TRY_VALUE(entries, OfficeService(*context.workspace).audit(arguments.value(QStringLiteral("object")), since, after, limit + 1).result());
    const bool more = entries.size() > limit;
    if (more)
        entries.removeLast();
    QJsonArray items;
    for (const services::AuditEntry &entry : entries) {
        items.append(QJsonObject {{QStringLiteral("key"), QString::number(entry.key)}, {QStringLiteral("at"), entry.at.toString(Qt::ISODateWithMs)},
            {QStringLiteral("actor"), entry.actor}, {QStringLiteral("operation"), entry.operation}, {QStringLiteral("table"), entry.table},
            {QStringLiteral("record"), entry.record}, {QStringLiteral("request"), entry.request},
            {QStringLiteral("before"), QJsonDocument::fromJson(entry.before.toUtf8()).object()},
            {QStringLiteral("after"), QJsonDocument::fromJson(entry.after.toUtf8()).object()}});
    }
    return Answer {listJson(items, more ? QString::number(entries.constLast().key) : QString()),
        listLines(items, {QStringLiteral("at"), QStringLiteral("actor"), QStringLiteral("operation"), QStringLiteral("table"), QStringLiteral("record")})};
}

} // namespace

QList<Command> officeCommands()
{
    const QString operators = QStringLiteral("operator");
    const OptionSpec group {QStringLiteral("group"), Takes::One, QStringLiteral("G")};
    const OptionSpec passwordStdin {QStringLiteral("password-stdin")};
    return {
        {QStringLiteral("init"), {}, {}, {{QStringLiteral("administrator"), Takes::One, QStringLiteral("NAME")}, passwordStdin},
            QStringLiteral("creates the schema or upgrades it, makes the first Administrator"), init, Command::Needs::Nothing},
        {operators, QStringLiteral("add"), QStringLiteral("NAME"), {group, passwordStdin}, QStringLiteral("makes an operator of the console"), addOperator,
            Command::Needs::Workspace, {{{group.name}}}},
        {operators, QStringLiteral("set"), QStringLiteral("NAME"), {group}, QStringLiteral("gives an operator another group"), setOperator, Command::Needs::Workspace,
            {{{group.name}}}},
        {operators, QStringLiteral("remove"), QStringLiteral("NAME"), {}, QStringLiteral("deactivates an operator and takes his login"), removeOperator},
        {operators, QStringLiteral("list"), {}, {}, QStringLiteral("lists operators"), listOperators},
        demoCommand(),
        {QStringLiteral("audit"), {}, {},
            {{QStringLiteral("object"), Takes::One, QStringLiteral("user:LOGIN")}, {QStringLiteral("since"), Takes::One, QStringLiteral("TIME")},
                {QStringLiteral("limit"), Takes::One, QStringLiteral("N")}, {QStringLiteral("after"), Takes::One, QStringLiteral("KEY")}},
            QStringLiteral("lists who changed what, oldest first"), audit},
        {QStringLiteral("setting"), QStringLiteral("list"), {}, {}, QStringLiteral("lists the site's settings"), listSettings},
        {QStringLiteral("setting"), QStringLiteral("set"), QStringLiteral("KEY=VALUE"), {}, QStringLiteral("changes a setting"), setSetting},
    };
}

} // namespace gatehouse::ctl
