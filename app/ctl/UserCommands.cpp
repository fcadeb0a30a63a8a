// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/Assignments.h"
#include "app/ctl/Endings.h"
#include "app/ctl/ListCommand.h"
#include "app/ctl/RightOptions.h"
#include "services/Directory.h"

namespace gatehouse::ctl {

namespace {

using services::UserRecord;
using services::UserService;
using support::Error;
using support::Outcome;
using support::Reason;
using support::Result;
using Takes = OptionSpec::Takes;

Result<Answer> answerOf(const Result<UserRecord> &record)
{
    if (!record.ok())
        return record.error();
    const QJsonObject json = userJson(*record);
    return Answer {json, recordLines(json)};
}

Result<Answer> savedAnswer(const Result<services::UserSaved> &saved)
{
    if (!saved.ok())
        return saved.error();
    GATEHOUSE_TRY_VALUE(answer, answerOf(saved->record));
    if (saved->overSeats)
        answer.warnings.append(overSeatsWarning(saved->record.user.licence.text()));
    return answer;
}

Result<UserRecord> namedUser(CommandContext &context)
{
    return UserService(*context.workspace).load(context.arguments.positionals().value(0)).result();
}

Result<QList<domain::GroupKey>> groupKeys(CommandContext &context, const QStringList &names)
{
    QList<domain::GroupKey> keys;
    if (names.isEmpty())
        return keys;
    GATEHOUSE_TRY_VALUE(directory, services::DirectoryService(*context.workspace).load().result());
    for (const QString &name : names) {
        const domain::Group *group = directory.group(name);
        if (group == nullptr)
            return Error {support::ErrorCode::NotFound, QStringLiteral("group"), Reason::None, {name}, {}};
        keys.append(group->key);
    }
    return keys;
}

Result<QList<domain::FacilityKey>> facilityKeys(CommandContext &context, const QStringList &codes)
{
    GATEHOUSE_TRY_VALUE(references, services::FacilityService(*context.workspace).resolve(codes).result());
    QList<domain::FacilityKey> keys;
    for (const domain::FacilityRef &reference : references)
        keys.append(reference.key);
    return keys;
}

// Which option fills which field, so that the add commands assign by the same table as `set`.
Outcome assignOption(domain::User &user, const Arguments &arguments, const QString &option, QStringView field)
{
    if (!arguments.has(option))
        return {};
    return domain::findField(domain::userFields(), field)->assign(user, arguments.value(option));
}

Result<Answer> addUser(CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    services::UserSave save;
    save.labRule = services::UserSave::LabRule::Required;
    GATEHOUSE_TRY(domain::findField(domain::userFields(), u"username")->assign(save.user, arguments.positionals().value(0)));
    GATEHOUSE_TRY(assignOption(save.user, arguments, QStringLiteral("first"), u"first"));
    GATEHOUSE_TRY(assignOption(save.user, arguments, QStringLiteral("last"), u"last"));
    GATEHOUSE_TRY(assignOption(save.user, arguments, QStringLiteral("initials"), u"initials"));
    GATEHOUSE_TRY(assignOption(save.user, arguments, QStringLiteral("email"), u"email1"));
    GATEHOUSE_TRY(assignOption(save.user, arguments, QStringLiteral("type"), u"type"));
    GATEHOUSE_TRY(assignOption(save.user, arguments, QStringLiteral("licence"), u"licence"));
    GATEHOUSE_TRY_VALUE(labs, facilityKeys(context, arguments.values(QStringLiteral("lab"))));
    GATEHOUSE_TRY_VALUE(groups, groupKeys(context, arguments.values(QStringLiteral("group"))));
    save.labs = labs;
    save.groups = groups;
    return savedAnswer(UserService(*context.workspace).save(save).result());
}

Result<Answer> listUsers(CommandContext &context)
{
    const UserService users(*context.workspace);
    ListSpec spec;
    spec.entity = services::Entity::User;
    spec.keyName = QStringLiteral("login");
    spec.columns = {QStringLiteral("login"), QStringLiteral("last"), QStringLiteral("first"), QStringLiteral("contact"), QStringLiteral("active"), QStringLiteral("ready")};
    spec.keyOf = [&](const QString &login) -> Result<qint64> {
        GATEHOUSE_TRY_VALUE(record, users.load(login).result());
        return record.user.key.value;
    };
    spec.item = [&](const services::FindRow &row) -> Result<QJsonObject> {
        GATEHOUSE_TRY_VALUE(record, users.load(domain::UserKey {row.key}).result());
        return userJson(record);
    };
    return listPage(context, spec);
}

Result<Answer> showUser(CommandContext &context)
{
    return answerOf(namedUser(context));
}

Result<Answer> setUser(CommandContext &context)
{
    GATEHOUSE_TRY_VALUE(record, namedUser(context));
    services::UserSave save;
    save.user = record.user;
    GATEHOUSE_TRY(assignFields(save.user, context.arguments.positionals().mid(1), domain::userFields()));
    return savedAnswer(UserService(*context.workspace).save(save).result());
}

Result<Answer> deactivateUser(CommandContext &context)
{
    GATEHOUSE_TRY_VALUE(record, namedUser(context));
    return deactivate(context, record.user.key, [&] {
        return answerOf(UserService(*context.workspace).setActive(record.user.key, record.user.rowVersion, false).result());
    });
}

Result<Answer> leaveUser(CommandContext &context)
{
    GATEHOUSE_TRY_VALUE(record, namedUser(context));
    GATEHOUSE_TRY_VALUE(leaver, services::LeaverService(*context.workspace).leave(record.user.key).result());
    return leaverAnswer(leaver);
}

Result<Answer> deleteUser(CommandContext &context)
{
    GATEHOUSE_TRY_VALUE(record, namedUser(context));
    return remove(context, record.user.key, record.user.rowVersion, record.user.username.text());
}

Result<Answer> changeGroups(CommandContext &context)
{
    GATEHOUSE_TRY_VALUE(record, namedUser(context));
    GATEHOUSE_TRY_VALUE(add, groupKeys(context, context.arguments.values(QStringLiteral("add"))));
    GATEHOUSE_TRY_VALUE(remove, groupKeys(context, context.arguments.values(QStringLiteral("remove"))));
    return answerOf(UserService(*context.workspace).changeGroups(record.user.key, add, remove).result());
}

Result<Answer> changeRights(CommandContext &context)
{
    GATEHOUSE_TRY_VALUE(record, namedUser(context));
    GATEHOUSE_TRY_VALUE(changes, rightChanges(context.arguments));
    if (!changes.isEmpty()) {
        GATEHOUSE_TRY_VALUE(changed, UserService(*context.workspace).changeRights(record.user.key, changes).result());
        record = changed;
    }
    const QJsonObject json{{QStringLiteral("login"), record.user.username.text()},
                           {QStringLiteral("personal"), settingsJson(record.personal)},
                           {QStringLiteral("rights"), textArray(record.readiness.rights)}};
    return Answer{json, recordLines(json)};
}

Result<Answer> changeLabs(CommandContext &context)
{
    const UserService users(*context.workspace);
    Result<UserRecord> record = namedUser(context);
    if (!record.ok())
        return record.error();
    const domain::UserKey key = record->user.key;
    GATEHOUSE_TRY_VALUE(add, facilityKeys(context, context.arguments.values(QStringLiteral("add"))));
    GATEHOUSE_TRY_VALUE(remove, facilityKeys(context, context.arguments.values(QStringLiteral("remove"))));
    GATEHOUSE_TRY_VALUE(preferred, facilityKeys(context, context.arguments.values(QStringLiteral("default"))));
    if (!add.isEmpty())
        record = users.addLabs(key, add).result();
    for (const domain::FacilityKey lab : remove) {
        if (record.ok())
            record = users.removeLab(key, lab).result();
    }
    if (record.ok() && !preferred.isEmpty())
        record = users.setDefaultLab(key, preferred.constFirst()).result();
    return answerOf(record);
}

Result<Answer> setPassword(CommandContext &context)
{
    GATEHOUSE_TRY_VALUE(record, namedUser(context));
    GATEHOUSE_TRY_VALUE(password, readSecret(QStringLiteral("password")));
    const auto change = context.arguments.has(QStringLiteral("must-change")) ? services::PasswordChange::MustChange : services::PasswordChange::Lasting;
    return answerOf(UserService(*context.workspace).setPassword(record.user.key, password, change).result());
}

Result<Answer> unlockUser(CommandContext &context)
{
    GATEHOUSE_TRY_VALUE(record, namedUser(context));
    return answerOf(UserService(*context.workspace).unlock(record.user.key).result());
}

} // namespace

QList<Command> userCommands()
{
    const QString user = QStringLiteral("user");
    const QString login = QStringLiteral("LOGIN");
    const OptionSpec addGroup {QStringLiteral("add"), Takes::Many, QStringLiteral("G")};
    const OptionSpec removeGroup {QStringLiteral("remove"), Takes::Many, QStringLiteral("G")};
    const OptionSpec addLab {QStringLiteral("add"), Takes::Many, QStringLiteral("CODE")};
    const OptionSpec removeLab {QStringLiteral("remove"), Takes::Many, QStringLiteral("CODE")};
    return {
        {user,
         QStringLiteral("add"),
         login,
         {{QStringLiteral("first"), Takes::One, QStringLiteral("F")},
          {QStringLiteral("last"), Takes::One, QStringLiteral("L")},
          {QStringLiteral("initials"), Takes::One, QStringLiteral("I")},
          {QStringLiteral("email"), Takes::One, QStringLiteral("E")},
          {QStringLiteral("lab"), Takes::Many, QStringLiteral("CODE")},
          {QStringLiteral("group"), Takes::Many, QStringLiteral("G")},
          {QStringLiteral("type"), Takes::One, QStringLiteral("T")},
          {QStringLiteral("licence"), Takes::One, QStringLiteral("L")}},
         QStringLiteral("makes a user; a lab is needed unless the site has a default one"),
         addUser},
        {user,
         QStringLiteral("list"),
         {},
         listOptions(),
         QStringLiteral("lists users by name, those that TEXT finds"),
         listUsers},
        {user, QStringLiteral("show"), login, {}, QStringLiteral("shows a user"), showUser},
        {user,
         QStringLiteral("set"),
         QStringLiteral("LOGIN FIELD=VALUE…"),
         {},
         QStringLiteral("changes fields of a user"),
         setUser},
        {user,
         QStringLiteral("deactivate"),
         login,
         {},
         QStringLiteral("makes a user inactive, and says who loses what"),
         deactivateUser},
        {user,
         QStringLiteral("leave"),
         login,
         {},
         QStringLiteral("ends all that a leaver has: user, contact, links, first password"),
         leaveUser},
        {user, QStringLiteral("delete"), login, {}, QStringLiteral("deletes a user without a history"), deleteUser},
        {user,
         QStringLiteral("group"),
         login,
         {addGroup, removeGroup},
         QStringLiteral("shows a user's groups, gives and takes them"),
         changeGroups},
        {user, QStringLiteral("right"), login, rightOptions(),
         QStringLiteral("shows a user's personal rights; grants, denies and inherits them"), changeRights},
        {user,
         QStringLiteral("lab"),
         login,
         {addLab, removeLab, {QStringLiteral("default"), Takes::One, QStringLiteral("CODE")}},
         QStringLiteral("shows a user's labs, adds, removes and prefers them"),
         changeLabs},
        {user,
         QStringLiteral("password"),
         login,
         {{QStringLiteral("password-stdin")}, {QStringLiteral("must-change")}},
         QStringLiteral("sets a password read from standard input"),
         setPassword},
        {user,
         QStringLiteral("unlock"),
         login,
         {},
         QStringLiteral("takes the lock off a user after wrong passwords"),
         unlockUser},
    };
}

} // namespace gatehouse::ctl
