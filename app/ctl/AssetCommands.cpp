// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/RecordJson.h"
#include "domain/Fields.h"
#include "services/AssetService.h"

namespace gatehouse::ctl {

namespace {

using support::Result;
using Takes = OptionSpec::Takes;

Result<Answer> addAsset(CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    domain::Asset asset;
    GATEHOUSE_TRY(domain::findField(domain::assetFields(), u"number")->assign(asset, arguments.positionals().value(0)));
    for (const QString &field : {QStringLiteral("owner"), QStringLiteral("description"), QStringLiteral("serial"), QStringLiteral("status"), QStringLiteral("due")}) {
        if (arguments.has(field))
            GATEHOUSE_TRY(domain::findField(domain::assetFields(), QStringView(field))->assign(asset, arguments.value(field)));
    }
    GATEHOUSE_TRY_VALUE(added, services::AssetService(*context.workspace).add(asset).result());
    const QJsonObject json = assetJson(added);
    return Answer {json, recordLines(json)};
}

Result<Answer> listAssets(CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    GATEHOUSE_TRY_VALUE(limit, limitOf(arguments));
    GATEHOUSE_TRY_VALUE(user, services::UserService(*context.workspace).load(arguments.value(QStringLiteral("as"))).result());
    GATEHOUSE_TRY_VALUE(seen, services::AssetService(*context.workspace)
                                  .seenBy(user.user.key, arguments.value(QStringLiteral("facility")), arguments.value(QStringLiteral("after")), limit)
                                  .result());
    QJsonArray items;
    for (const domain::Asset &asset : seen.assets)
        items.append(assetJson(asset));
    const QString next = seen.more && !seen.assets.isEmpty() ? seen.assets.constLast().number.text() : QString();
    return Answer {listJson(items, next),
        listLines(items, {QStringLiteral("number"), QStringLiteral("owner"), QStringLiteral("due"), QStringLiteral("status"), QStringLiteral("description")})};
}

} // namespace

QList<Command> assetCommands()
{
    const QString asset = QStringLiteral("asset");
    return {
        {asset, QStringLiteral("add"), QStringLiteral("NUMBER"),
            {{QStringLiteral("owner"), Takes::One, QStringLiteral("CODE")}, {QStringLiteral("description"), Takes::One, QStringLiteral("D")},
                {QStringLiteral("serial"), Takes::One, QStringLiteral("S")}, {QStringLiteral("status"), Takes::One, QStringLiteral("S")},
                {QStringLiteral("due"), Takes::One, QStringLiteral("DATE")}},
            QStringLiteral("makes an asset"), addAsset},
        {asset, QStringLiteral("list"), {},
            {{QStringLiteral("as"), Takes::One, QStringLiteral("LOGIN")}, {QStringLiteral("facility"), Takes::One, QStringLiteral("CODE")},
                {QStringLiteral("limit"), Takes::One, QStringLiteral("N")}, {QStringLiteral("after"), Takes::One, QStringLiteral("NUMBER")}},
            QStringLiteral("lists what the portal shows to a user, by due date"), listAssets, Command::Needs::Workspace, {{{QStringLiteral("as")}}}},
    };
}

} // namespace gatehouse::ctl
