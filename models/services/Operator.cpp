// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/Operator.h"

#include <array>

namespace gatehouse::services {

namespace {

struct DutyRow {
    Duty duty;
    QLatin1StringView right;
    QStringList groups;
};

// The built-in console groups are fixed (ruling 11), so a refusal can name those that would do.
const std::array<DutyRow, 9> &duties()
{
    static const QString administrator = QStringLiteral("Administrator");
    static const QString portalAdmin = QStringLiteral("Portal Admin");
    static const QString support = QStringLiteral("Support");
    static const QString auditor = QStringLiteral("Auditor");
    static const QString user = QStringLiteral("User");
    static const std::array<DutyRow, 9> rows {{
        {Duty::ViewPeople, QLatin1StringView("people.view"), {administrator, portalAdmin, support, auditor, user}},
        {Duty::EditPeople, QLatin1StringView("people.edit"), {administrator, portalAdmin}},
        {Duty::UnlockPeople, QLatin1StringView("people.unlock"), {administrator, portalAdmin, support}},
        {Duty::ViewPortalGroups, QLatin1StringView("portalgroups.view"), {administrator, portalAdmin, support, auditor}},
        {Duty::EditPortalGroups, QLatin1StringView("portalgroups.edit"), {administrator, portalAdmin}},
        {Duty::ViewOperators, QLatin1StringView("operators.view"), {administrator, portalAdmin, auditor}},
        {Duty::EditOperators, QLatin1StringView("operators.edit"), {administrator}},
        {Duty::ViewHistory, QLatin1StringView("office.history"), {administrator, portalAdmin, support, auditor}},
        {Duty::EditSettings, QLatin1StringView("office.settings"), {administrator}},
    }};
    return rows;
}

const DutyRow &rowOf(Duty duty)
{
    for (const DutyRow &row : duties()) {
        if (row.duty == duty)
            return row;
    }
    Q_UNREACHABLE();
}

} // namespace

bool Operator::may(Duty duty) const
{
    return rights.contains(rightName(duty));
}

QString rightName(Duty duty)
{
    return QString(rowOf(duty).right);
}

QStringList groupsWith(Duty duty)
{
    return rowOf(duty).groups;
}

} // namespace gatehouse::services
