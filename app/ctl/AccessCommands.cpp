// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/RecordJson.h"
#include "services/AccessService.h"
#include "services/OfficeService.h"
#include "ui/text/ReadinessText.h"
#include "ui/text/RightText.h"

namespace gatehouse::ctl {

namespace {

using services::AccessAnswer;
using services::AccessService;
using support::ErrorCode;
using support::Result;
using Takes = OptionSpec::Takes;

QJsonArray causesJson(const domain::RightExplanation &right)
{
    QJsonArray causes;
    for (const domain::RightCause &cause : right.causes) {
        const bool personal = cause.by == domain::RightDecision::By::Personal;
        causes.append(QJsonObject{{QStringLiteral("group"), personal ? QJsonValue() : QJsonValue(cause.group)},
                                  {QStringLiteral("node"), cause.node}});
    }
    return causes;
}

QJsonArray explanationsJson(const QList<domain::RightExplanation> &rights)
{
    QJsonArray list;
    for (const domain::RightExplanation &right : rights) {
        list.append(QJsonObject{{QStringLiteral("right"), right.right},
                                {QStringLiteral("granted"), right.decision.granted},
                                {QStringLiteral("causes"), causesJson(right)}});
    }
    return list;
}

QStringList causeLines(const QList<domain::RightExplanation> &rights)
{
    QStringList lines;
    for (const domain::RightExplanation &right : rights) {
        for (const domain::RightCause &cause : right.causes)
            lines.append(QStringLiteral("    ") + ui::text::RightText::cause(cause, right.decision.granted));
    }
    return lines;
}

QStringList linkLines(const QList<domain::Condition> &links)
{
    QStringList lines;
    for (const domain::Condition &condition : links) {
        lines.append(QStringLiteral("  %1 %2: %3").arg(condition.met ? QStringLiteral("✓") : QStringLiteral("✗"), QString(domain::name(condition.key)),
            ui::text::ReadinessText::sentence(condition)));
    }
    return lines;
}

QStringList checkLines(const AccessAnswer &answer, const QJsonObject &json)
{
    QStringList lines;
    lines.append(QStringLiteral("%1 %2").arg(json.value(QLatin1StringView("user")).toString(),
                                             answer.sees ? QStringLiteral("ok") : QStringLiteral("not met")));
    lines += linkLines(answer.links) + causeLines(answer.rights);
    for (const domain::Ending &ending : answer.readiness.endings)
        lines.append(QStringLiteral("  ! %1").arg(ui::text::ReadinessText::ending(ending)));
    if (!answer.sees)
        lines.append(QStringLiteral("first broken link: %1").arg(answer.brokenLink));
    return lines;
}

Result<Answer> checkCustomer(CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    const QString right = arguments.value(QStringLiteral("right"));
    const QString asset = arguments.value(QStringLiteral("asset"));
    GATEHOUSE_TRY_VALUE(
        found,
        AccessService(*context.workspace).checkCustomer(arguments.value(QStringLiteral("customer")), right, asset).result());
    QJsonObject json{{QStringLiteral("customer"), found.facility.code},
                     {QStringLiteral("portal_users"), found.portalUsers},
                     {QStringLiteral("governed_by"), found.governedBy.isEmpty() ? QJsonValue() : QJsonValue(found.governedBy)},
                     {QStringLiteral("rights"), textArray(found.rights)}};
    QStringList lines = recordLines(json);
    const bool asked = !right.isEmpty() || !asset.isEmpty();
    if (!asked)
        return Answer{json, lines};
    const domain::Condition *broken = found.access.firstBroken();
    const bool governed = found.access.governed;
    json.insert(QStringLiteral("sees"), governed ? QJsonValue(found.access.sees) : QJsonValue());
    json.insert(QStringLiteral("chain"), conditionsJson(found.access.links));
    json.insert(QStringLiteral("broken"), broken == nullptr ? QJsonValue() : QJsonValue(QString(domain::name(broken->key))));
    json.insert(QStringLiteral("causes"), causesJson(found.access.right));
    if (!governed)
        lines.append(QCoreApplication::translate("Program", "Somebody signs in for this customer: check the user in question."));
    lines += linkLines(found.access.links) + causeLines({found.access.right});
    return Answer{json, lines, governed && !found.access.sees ? 1 : 0};
}

Result<Answer> check(CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    if (arguments.has(QStringLiteral("customer")))
        return checkCustomer(context);
    GATEHOUSE_TRY_VALUE(record, services::UserService(*context.workspace).load(arguments.positionals().constFirst()).result());
    services::AccessQuestion question;
    question.user = record.user.key;
    question.asset = arguments.value(QStringLiteral("asset"));
    question.facility = arguments.value(QStringLiteral("facility"));
    question.right = arguments.value(QStringLiteral("right"));
    GATEHOUSE_TRY_VALUE(answer, AccessService(*context.workspace).check(question).result());
    GATEHOUSE_TRY_VALUE(settings, services::OfficeService(*context.workspace).settings().result());
    QJsonObject json = readinessJson(answer.readiness);
    json.insert(QStringLiteral("user"), record.user.username.text());
    json.insert(QStringLiteral("signs_in_as"), record.user.username.text());
    json.insert(QStringLiteral("portal"), settings.value(QStringLiteral("portal.address")));
    json.insert(QStringLiteral("assets"), answer.preview.assets);
    json.insert(QStringLiteral("sections"), textArray(answer.preview.sections));
    json.insert(QStringLiteral("sees"), answer.sees);
    json.insert(QStringLiteral("chain"), conditionsJson(answer.links));
    json.insert(QStringLiteral("because"), explanationsJson(answer.rights));
    json.insert(QStringLiteral("broken"), answer.brokenLink.isEmpty() ? QJsonValue() : QJsonValue(answer.brokenLink));
    return Answer {json, checkLines(answer, json), answer.sees ? 0 : 1};
}

Result<Answer> whoSees(CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    const QString asset = arguments.value(QStringLiteral("asset"));
    const QString facility = arguments.value(QStringLiteral("facility"));
    const QString right = arguments.value(QStringLiteral("right"));
    GATEHOUSE_TRY_VALUE(seers, AccessService(*context.workspace).whoSees(asset, facility, right).result());
    QJsonArray items;
    for (const services::Seer &seer : seers) {
        items.append(QJsonObject {{QStringLiteral("login"), seer.user.username}, {QStringLiteral("contact"), seer.contact.id.isEmpty() ? QJsonValue() : QJsonValue(seer.contact.id)},
            {QStringLiteral("through"), textArray(seer.through)}});
    }
    return Answer {listJson(items, {}), listLines(items, {QStringLiteral("login"), QStringLiteral("contact"), QStringLiteral("through")})};
}

} // namespace

QList<Command> accessCommands()
{
    const OptionSpec asset {QStringLiteral("asset"), Takes::One, QStringLiteral("NUMBER")};
    const OptionSpec facility {QStringLiteral("facility"), Takes::One, QStringLiteral("CODE")};
    const OptionSpec right {QStringLiteral("right"), Takes::One, QStringLiteral("KEY")};
    return {
        {QStringLiteral("check"), {}, QStringLiteral("[LOGIN]"), {{QStringLiteral("customer"), Takes::One, QStringLiteral("CODE")}, asset, right, facility},
            QStringLiteral("says whether somebody is ready, or what is missing on the way to a thing"), check, Command::Needs::Workspace,
            {{{QStringLiteral("LOGIN"), QStringLiteral("customer")}}}},
        {QStringLiteral("who-sees"), {}, {}, {asset, facility, right}, QStringLiteral("lists everybody who sees a thing, and through what"), whoSees, Command::Needs::Workspace,
            {{{QStringLiteral("asset"), QStringLiteral("facility"), QStringLiteral("right")}}}},
    };
}

} // namespace gatehouse::ctl
