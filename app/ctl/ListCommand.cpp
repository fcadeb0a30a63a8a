// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/ListCommand.h"

namespace gatehouse::ctl {

using support::Error;
using support::Result;

Result<int> limitOf(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("limit")))
        return kPageSize;
    bool number = false;
    const int limit = arguments.value(QStringLiteral("limit")).toInt(&number);
    if (!number || limit < 1)
        return Error::invalid(QStringLiteral("limit"), support::Reason::Shape);
    return limit;
}

QList<OptionSpec> listOptions()
{
    return {{QStringLiteral("find"), OptionSpec::Takes::One, QStringLiteral("TEXT")}, {QStringLiteral("limit"), OptionSpec::Takes::One, QStringLiteral("N")},
        {QStringLiteral("after"), OptionSpec::Takes::One, QStringLiteral("KEY")}};
}

Result<Answer> listPage(CommandContext &context, const ListSpec &spec)
{
    const services::FindService finds(*context.workspace);
    GATEHOUSE_TRY_VALUE(limit, limitOf(context.arguments));
    services::FindQuery query;
    query.entity = spec.entity;
    query.text = context.arguments.value(QStringLiteral("find"));
    services::PageMark after;
    if (context.arguments.has(QStringLiteral("after"))) {
        GATEHOUSE_TRY_VALUE(key, spec.keyOf(context.arguments.value(QStringLiteral("after"))));
        GATEHOUSE_TRY_VALUE(row, finds.row(spec.entity, key).result());
        after = row.mark;
    }
    GATEHOUSE_TRY_VALUE(page, finds.page(query, after, limit).result());
    QJsonArray items;
    for (const services::FindRow &row : page.rows) {
        GATEHOUSE_TRY_VALUE(item, spec.item(row));
        items.append(item);
    }
    const QString next = page.last || items.isEmpty() ? QString() : items.last().toObject().value(spec.keyName).toString();
    return Answer {listJson(items, next), listLines(items, spec.columns)};
}

} // namespace gatehouse::ctl
