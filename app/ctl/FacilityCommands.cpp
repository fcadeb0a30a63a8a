// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/Assignments.h"
#include "app/ctl/Endings.h"
#include "app/ctl/ListCommand.h"

namespace gatehouse::ctl {

namespace {

using services::FacilityRecord;
using services::FacilityService;
using support::Result;
using Takes = OptionSpec::Takes;

Result<Answer> answerOf(const Result<FacilityRecord> &record)
{
    if (!record.ok())
        return record.error();
    const QJsonObject json = facilityJson(record->facility);
    return Answer {json, recordLines(json)};
}

Result<FacilityRecord> namedFacility(CommandContext &context)
{
    return FacilityService(*context.workspace).load(context.arguments.positionals().value(0)).result();
}

Result<Answer> addFacility(CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    domain::Facility facility;
    GATEHOUSE_TRY(domain::findField(domain::facilityFields(), u"code")->assign(facility, arguments.positionals().value(0)));
    GATEHOUSE_TRY(domain::findField(domain::facilityFields(), u"name")->assign(facility, arguments.positionals().value(1)));
    if (arguments.has(QStringLiteral("parent")))
        GATEHOUSE_TRY(domain::findField(domain::facilityFields(), u"parent")->assign(facility, arguments.value(QStringLiteral("parent"))));
    facility.lab = arguments.has(QStringLiteral("lab"));
    facility.customer = arguments.has(QStringLiteral("customer"));
    return answerOf(FacilityService(*context.workspace).save(facility).result());
}

Result<Answer> listFacilities(CommandContext &context)
{
    const FacilityService facilities(*context.workspace);
    ListSpec spec;
    spec.entity = services::Entity::Facility;
    spec.keyName = QStringLiteral("code");
    spec.columns = {QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("lab"), QStringLiteral("customer"), QStringLiteral("active")};
    spec.keyOf = [&](const QString &code) -> Result<qint64> {
        GATEHOUSE_TRY_VALUE(record, facilities.load(code).result());
        return record.facility.key.value;
    };
    spec.item = [](const services::FindRow &row) -> Result<QJsonObject> {
        return QJsonObject {{QStringLiteral("code"), row.code}, {QStringLiteral("name"), row.name}, {QStringLiteral("lab"), row.lab},
            {QStringLiteral("customer"), row.customer}, {QStringLiteral("active"), row.active}};
    };
    return listPage(context, spec);
}

Result<Answer> showFacility(CommandContext &context)
{
    return answerOf(namedFacility(context));
}

Result<Answer> setFacility(CommandContext &context)
{
    GATEHOUSE_TRY_VALUE(record, namedFacility(context));
    domain::Facility facility = record.facility;
    GATEHOUSE_TRY(assignFields(facility, context.arguments.positionals().mid(1), domain::facilityFields()));
    return answerOf(FacilityService(*context.workspace).save(facility).result());
}

Result<Answer> deactivateFacility(CommandContext &context)
{
    GATEHOUSE_TRY_VALUE(record, namedFacility(context));
    return deactivate(context, record.facility.key, [&] {
        return answerOf(FacilityService(*context.workspace).setActive(record.facility.key, record.facility.rowVersion, false).result());
    });
}

Result<Answer> deleteFacility(CommandContext &context)
{
    GATEHOUSE_TRY_VALUE(record, namedFacility(context));
    return remove(context, record.facility.key, record.facility.rowVersion, record.facility.code.text());
}

} // namespace

QList<Command> facilityCommands()
{
    const QString facility = QStringLiteral("facility");
    const QString code = QStringLiteral("CODE");
    return {
        {facility, QStringLiteral("add"), QStringLiteral("CODE NAME"),
            {{QStringLiteral("lab")}, {QStringLiteral("customer")}, {QStringLiteral("parent"), Takes::One, code}}, QStringLiteral("makes a facility"), addFacility},
        {facility, QStringLiteral("list"), {},
            listOptions(),
            QStringLiteral("lists facilities by name"), listFacilities},
        {facility, QStringLiteral("show"), code, {}, QStringLiteral("shows a facility"), showFacility},
        {facility, QStringLiteral("set"), QStringLiteral("CODE FIELD=VALUE…"), {}, QStringLiteral("changes fields of a facility"), setFacility},
        {facility, QStringLiteral("deactivate"), code, {}, QStringLiteral("makes a facility inactive, and says who loses what"), deactivateFacility},
        {facility, QStringLiteral("delete"), code, {}, QStringLiteral("deletes a facility without a history"), deleteFacility},
    };
}

} // namespace gatehouse::ctl
