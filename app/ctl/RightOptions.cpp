// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/RightOptions.h"

#include "support/Folding.h"

#include <algorithm>

namespace gatehouse::ctl {

using services::RightChange;
using support::Error;
using support::Result;
using Takes = OptionSpec::Takes;

QList<OptionSpec> rightOptions()
{
    const QString key = QStringLiteral("KEY");
    return {{QStringLiteral("grant"), Takes::Many, key},
            {QStringLiteral("deny"), Takes::Many, key},
            {QStringLiteral("inherit"), Takes::Many, key}};
}

Result<QList<RightChange>> rightChanges(const Arguments &arguments)
{
    const std::pair<QString, std::optional<bool>> options[] = {
        {QStringLiteral("grant"), true}, {QStringLiteral("deny"), false}, {QStringLiteral("inherit"), std::nullopt}};
    QList<RightChange> changes;
    for (const auto &[option, granted] : options) {
        for (const QString &right : arguments.values(option)) {
            const bool twice =
                std::any_of(changes.cbegin(), changes.cend(), [&](const RightChange &change) { return change.right == right; });
            if (twice)
                return Error::invalid(QStringLiteral("right"), support::Reason::Shape, {right});
            changes.append({right, granted});
        }
    }
    return changes;
}

Result<QStringList> changedNames(QStringList names, const Arguments &arguments, const QString &field)
{
    for (const QString &name : arguments.values(QStringLiteral("remove"))) {
        const auto isIt = [&name](const QString &other) { return support::fold(other) == support::fold(name); };
        if (names.removeIf(isIt) == 0)
            return Error{support::ErrorCode::NotFound, field, support::Reason::None, {name}, {}};
    }
    return QStringList(names + arguments.values(QStringLiteral("add")));
}

} // namespace gatehouse::ctl
