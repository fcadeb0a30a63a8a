// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/Assignments.h"
#include "app/ctl/RecordJson.h"
#include "app/ctl/RightOptions.h"
#include "services/TypeService.h"

namespace gatehouse::ctl {

namespace {

using services::LicenceRecord;
using services::LicenceService;
using support::Result;
using Takes = OptionSpec::Takes;

Result<Answer> answerOf(const Result<LicenceRecord> &record)
{
    if (!record.ok())
        return record.error();
    QJsonObject json = licenceJson(record->licence);
    json.insert(QStringLiteral("held"), record->held);
    Answer answer{json, recordLines(json)};
    if (record->seats == domain::Seats::Exceeded)
        answer.warnings.append(overSeatsWarning(record->licence.code));
    return answer;
}

Result<LicenceRecord> namedLicence(CommandContext &context)
{
    return LicenceService(*context.workspace).load(context.arguments.positionals().value(0)).result();
}

Result<Answer> showLicence(CommandContext &context)
{
    return answerOf(namedLicence(context));
}

Result<Answer> setLicence(CommandContext &context)
{
    GATEHOUSE_TRY_VALUE(record, namedLicence(context));
    GATEHOUSE_TRY(assignFields(record.licence, context.arguments.positionals().mid(1), domain::licenceFields()));
    return answerOf(LicenceService(*context.workspace).save(record.licence).result());
}

Result<Answer> changePortals(CommandContext &context)
{
    GATEHOUSE_TRY_VALUE(record, namedLicence(context));
    GATEHOUSE_TRY_VALUE(portals, changedNames(record.licence.portals, context.arguments, QStringLiteral("portals")));
    record.licence.portals = portals;
    return answerOf(LicenceService(*context.workspace).save(record.licence).result());
}

} // namespace

QList<Command> licenceCommands()
{
    const QString licence = QStringLiteral("licence");
    const QString code = QStringLiteral("CODE");
    const QString portal = QStringLiteral("PORTAL");
    return {
        {licence, QStringLiteral("show"), code, {}, QStringLiteral("shows a licence type, and how many hold it"), showLicence},
        {licence,
         QStringLiteral("set"),
         QStringLiteral("CODE FIELD=VALUE…"),
         {},
         QStringLiteral("changes name, seats or mobile of a licence type"),
         setLicence},
        {licence,
         QStringLiteral("portal"),
         code,
         {{QStringLiteral("add"), Takes::Many, portal}, {QStringLiteral("remove"), Takes::Many, portal}},
         QStringLiteral("says which portals a licence type opens"),
         changePortals},
    };
}

} // namespace gatehouse::ctl
