// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/RecordJson.h"
#include "domain/Fields.h"
#include "services/LikenessService.h"
#include "services/PortalUserService.h"
#include "ui/text/LikenessText.h"

namespace gatehouse::ctl {

namespace {

using support::Result;
using Takes = OptionSpec::Takes;
using services::NewPortalUser;

// The person's names and address go to user and contact alike (ruling 15).
support::Outcome assignPerson(NewPortalUser &portalUser, const Arguments &arguments)
{
    GATEHOUSE_TRY(domain::findField(domain::userFields(), u"username")->assign(portalUser.user, arguments.positionals().value(0)));
    GATEHOUSE_TRY(domain::findField(domain::contactFields(), u"id")->assign(portalUser.contact, arguments.value(QStringLiteral("contact"))));
    for (const QString &field : {QStringLiteral("first"), QStringLiteral("last")}) {
        GATEHOUSE_TRY(domain::findField(domain::userFields(), QStringView(field))->assign(portalUser.user, arguments.value(field)));
        GATEHOUSE_TRY(domain::findField(domain::contactFields(), QStringView(field))->assign(portalUser.contact, arguments.value(field)));
    }
    GATEHOUSE_TRY(domain::findField(domain::userFields(), u"email1")->assign(portalUser.user, arguments.value(QStringLiteral("email"))));
    GATEHOUSE_TRY(domain::findField(domain::contactFields(), u"email")->assign(portalUser.contact, arguments.value(QStringLiteral("email"))));
    GATEHOUSE_TRY(domain::findField(domain::userFields(), u"type")->assign(portalUser.user, arguments.value(QStringLiteral("type"))));
    return {};
}

constexpr int kMostAlike = 5;

// The guard that the console has too. It warns and refuses nothing: a script knows whom it adds.
Result<QStringList> warnings(const CommandContext &context, const NewPortalUser &portalUser)
{
    const domain::PersonTyped typed {portalUser.user.first.text(), portalUser.user.last.text(), portalUser.user.username.text(), portalUser.user.email1.text(), {}};
    GATEHOUSE_TRY_VALUE(alike, services::LikenessService(*context.workspace).find(typed, kMostAlike).result());
    QStringList sentences;
    for (const domain::AlikePerson &person : std::as_const(alike)) {
        const bool named = person.person.contact && person.person.contact->id.compare(portalUser.contact.id.text(), Qt::CaseInsensitive) == 0;
        if (!named)
            sentences.append(ui::text::LikenessText::sentence(person));
    }
    return sentences;
}

Result<Answer> addPortalUser(CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    NewPortalUser portalUser;
    GATEHOUSE_TRY(assignPerson(portalUser, arguments));
    portalUser.facilities = arguments.values(QStringLiteral("facility"));
    portalUser.group = arguments.value(QStringLiteral("group"));
    portalUser.lab = arguments.value(QStringLiteral("lab"));
    if (arguments.has(QStringLiteral("password-stdin"))) {
        GATEHOUSE_TRY_VALUE(password, readSecret(QStringLiteral("password")));
        portalUser.password = password;
        portalUser.firstSecret = NewPortalUser::FirstSecret::Typed;
    } else if (arguments.has(QStringLiteral("passphrase"))) {
        portalUser.firstSecret = NewPortalUser::FirstSecret::Passphrase;
    }
    GATEHOUSE_TRY_VALUE(alike, warnings(context, portalUser));
    GATEHOUSE_TRY_VALUE(made, services::PortalUserService(*context.workspace).add(portalUser).result());
    QJsonObject json = userJson(made.record);
    json.insert(QStringLiteral("contact_existed"), made.contactExisted);
    if (!made.passphrase.isEmpty())
        json.insert(QStringLiteral("passphrase"), QString::fromUtf8(made.passphrase.bytes()));
    json.insert(QStringLiteral("similar"), textArray(alike));
    Answer answer {json, recordLines(json)};
    answer.warnings = alike;
    return answer;
}

} // namespace

QList<Command> portalUserCommands()
{
    return {{QStringLiteral("portal-user"), QStringLiteral("add"), QStringLiteral("LOGIN"),
        {{QStringLiteral("first"), Takes::One, QStringLiteral("F")}, {QStringLiteral("last"), Takes::One, QStringLiteral("L")},
            {QStringLiteral("contact"), Takes::One, QStringLiteral("ID")}, {QStringLiteral("facility"), Takes::Many, QStringLiteral("CODE")},
            {QStringLiteral("group"), Takes::One, QStringLiteral("G")}, {QStringLiteral("lab"), Takes::One, QStringLiteral("CODE")},
            {QStringLiteral("email"), Takes::One, QStringLiteral("E")}, {QStringLiteral("type"), Takes::One, QStringLiteral("T")},
            {QStringLiteral("password-stdin")}, {QStringLiteral("passphrase")}},
        QStringLiteral("makes user, contact, link, facilities, group and lab at once, or nothing"), addPortalUser, Command::Needs::Workspace,
        {{{QStringLiteral("password-stdin"), QStringLiteral("passphrase")}, Choice::Take::AtMostOne}}}};
}

} // namespace gatehouse::ctl
