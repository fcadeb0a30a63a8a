// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/ProgressLine.h"
#include "app/ctl/RecordJson.h"
#include "services/DemoService.h"

#include <QThread>

namespace gatehouse::ctl {

namespace {

using support::Error;
using support::Reason;
using support::Result;
using Takes = OptionSpec::Takes;

constexpr unsigned long kMillisecondsBetweenLooks = 50;

Result<int> numberOf(const Arguments &arguments, const QString &option, int otherwise)
{
    if (!arguments.has(option))
        return otherwise;
    bool number = false;
    const int value = arguments.value(option).toInt(&number);
    if (!number || value < 0)
        return Error::invalid(option, Reason::Shape);
    return value;
}

Result<services::DemoMade> filled(services::Workspace &workspace, const services::DemoOrder &order, ProgressLine::Shown shown)
{
    ProgressLine line(*order.progress, shown);
    const auto future = services::DemoService(workspace).fill(order);
    while (!future.isFinished()) {
        line.update();
        QThread::msleep(kMillisecondsBetweenLooks);
    }
    return future.result();
}

// On a server an operator could not make the schema either, and would be told so in the words of that.
support::Outcome checkNoOperator(const CommandContext &context, const services::DemoOrder &order)
{
    if (context.url.engine() != support::Engine::Postgresql)
        return {};
    const auto present = services::Workspace::open(context.url, context.signIn, context.clock).takeResult();
    if (!present.ok() || !(*present)->currentOperator().key.isStored())
        return {};
    GATEHOUSE_TRY(services::DemoService(**present).fill(order).result());
    return {};
}

Result<Answer> demo(CommandContext &context)
{
    services::DemoOrder order;
    GATEHOUSE_TRY_VALUE(users, numberOf(context.arguments, QStringLiteral("users"), order.users));
    GATEHOUSE_TRY_VALUE(seed, numberOf(context.arguments, QStringLiteral("seed"), static_cast<int>(order.seed)));
    order.users = users;
    order.seed = static_cast<quint32>(seed);
    if (context.arguments.has(QStringLiteral("password-stdin"))) {
        GATEHOUSE_TRY_VALUE(password, readSecret(QStringLiteral("password")));
        order.password = password;
    }
    GATEHOUSE_TRY(checkNoOperator(context, order));
    // Runs init where there is no schema yet.
    const auto workspace = services::Workspace::create(context.url, context.signIn, {}, {}, context.clock).takeResult();
    if (!workspace.ok())
        return workspace.error();
    const bool isForPrograms = context.arguments.has(QStringLiteral("json"));
    GATEHOUSE_TRY_VALUE(made,
                        filled(**workspace, order, isForPrograms ? ProgressLine::Shown::Never : ProgressLine::Shown::AtTerminal));
    QJsonObject json{{QStringLiteral("users"), made.users},           {QStringLiteral("contacts"), made.contacts},
                     {QStringLiteral("facilities"), made.facilities}, {QStringLiteral("links"), made.links},
                     {QStringLiteral("assets"), made.assets},         {QStringLiteral("operator"), made.administrator}};
    if (made.passwordGenerated)
        json.insert(QStringLiteral("password"), QString::fromUtf8(made.password.bytes()));
    return Answer{json, recordLines(json)};
}

} // namespace

Command demoCommand()
{
    return {QStringLiteral("demo"),
            {},
            {},
            {{QStringLiteral("users"), Takes::One, QStringLiteral("N")},
             {QStringLiteral("seed"), Takes::One, QStringLiteral("S")},
             {QStringLiteral("password-stdin")}},
            QStringLiteral("fills an empty database with believable people"),
            demo,
            Command::Needs::Nothing};
}

} // namespace gatehouse::ctl
