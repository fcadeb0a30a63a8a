// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/OperatorUnits.h"

#include "domain/Values.h"
#include "storage/CredentialStore.h"
#include "storage/LoginAdministration.h"
#include "storage/SearchStore.h"
#include "storage/UserStore.h"
#include "support/Folding.h"

#include <array>

namespace gatehouse::services {

namespace {

using storage::Bindings;
using storage::Session;
using support::Error;
using support::ErrorCode;
using support::Reason;

struct ConsoleGroup {
    QLatin1StringView name;
    storage::OperatorRole role;
};

// One database role for each console group (ruling 11).
constexpr std::array<ConsoleGroup, 5> kConsoleGroups {{
    {QLatin1StringView("Administrator"), storage::OperatorRole::Admin},
    {QLatin1StringView("Portal Admin"), storage::OperatorRole::PortalAdmin},
    {QLatin1StringView("Support"), storage::OperatorRole::Support},
    {QLatin1StringView("Auditor"), storage::OperatorRole::Auditor},
    {QLatin1StringView("User"), storage::OperatorRole::User},
}};

Result<ConsoleGroup> consoleGroup(const QString &name)
{
    QStringList names;
    for (const ConsoleGroup &group : kConsoleGroups) {
        if (group.name == name)
            return group;
        names.append(QString(group.name));
    }
    return Error::invalid(QStringLiteral("group"), Reason::Unknown, {domain::nearestWord(name, names)});
}

struct Existing {
    qint64 key = 0;
    QString username;
    QString group;
};

Result<Existing> existingOperator(Session &session, const QString &username)
{
    GATEHOUSE_TRY_VALUE(rows, session.run(QLatin1StringView("operators/select_operator"), Bindings {{"login", username.toLower()}}));
    if (!rows.next())
        return Error {ErrorCode::NotFound, QStringLiteral("username"), Reason::None, {username}, {}};
    return Existing {rows.integer("id"), rows.text("username"), rows.text("group_name")};
}

// Somebody must be left who can let people in.
Outcome checkAnotherAdministrator(Session &session, const Existing &leaving)
{
    if (leaving.group != QLatin1StringView("Administrator"))
        return {};
    GATEHOUSE_TRY_VALUE(others, storage::UserStore(session).otherAdministrators({leaving.key}));
    if (others == 0)
        return Error::invalid(QStringLiteral("group"), Reason::LastAdministrator, {leaving.username});
    return {};
}

Outcome checkNotSelf(const Operator &actor, const Existing &target)
{
    if (actor.key.isStored() && actor.key.value == target.key)
        return Error::invalid(QStringLiteral("group"), Reason::Self, {target.username});
    return {};
}

} // namespace

Result<OperatorSecret> prepareOperatorSecret(support::Engine engine, const QString &username, const support::Secret &password)
{
    GATEHOUSE_TRY(domain::checkPassword(password, domain::PasswordUse::Initial, {{username}}));
    OperatorSecret secret;
    secret.password = password;
    if (engine == support::Engine::Sqlite) {
        GATEHOUSE_TRY_VALUE(verifier, domain::makeVerifier(password));
        secret.verifier = verifier;
    }
    return secret;
}

Outcome addOperatorUnit(Session &session, const QString &username, const QString &group, const OperatorSecret &secret, const QDateTime &now)
{
    GATEHOUSE_TRY_VALUE(consoleRole, consoleGroup(group));
    const Result<domain::Username> parsed = domain::Username::parse(username);
    if (!parsed.ok() || parsed->isBlank()) {
        Error error = parsed.ok() ? Error::invalid({}, Reason::Required) : parsed.error();
        error.field = QStringLiteral("username");
        return error;
    }
    const QString login = domain::loginKey(*parsed);
    const bool onServer = session.engine() == support::Engine::Postgresql;
    GATEHOUSE_TRY_VALUE(holder, storage::UserStore(session).findLogin(*parsed));
    if (holder)
        return Error {ErrorCode::Duplicate, QStringLiteral("username"), Reason::None, {holder->username}, {}};
    const QString first = QStringLiteral("Operator");
    const QString sortKey = support::fold(QString(parsed->text() + QLatin1Char(' ') + first));
    qint64 key = 0;
    {
        GATEHOUSE_TRY_VALUE(rows,
            session.run(QLatin1StringView("operators/insert_operator"),
                Bindings {{"username", parsed->text()}, {"login", login}, {"first", first}, {"last", parsed->text()},
                    {"database_login", onServer ? storage::orNull(login) : storage::orNull(QString())}, {"sort_key", sortKey},
                    {"name_key", support::fold(QString(first + QLatin1Char(' ') + parsed->text()))}}));
        if (!rows.next())
            return Error::internal(QStringLiteral("the type Staff or the licence NAMED is missing"));
        key = rows.integer("id");
    }
    GATEHOUSE_TRY(storage::SearchStore(session, domain::find::Entity::User).put(key, {sortKey, support::searchText({parsed->text(), first}), {}}));
    GATEHOUSE_TRY(session.change(QLatin1StringView("operators/insert_membership"), Bindings {{"user", key}, {"group", QString(consoleRole.name)}}));
    if (onServer)
        return storage::LoginAdministration(session).create(login, secret.password, consoleRole.role);
    return storage::CredentialStore(session).set({key}, {secret.verifier, false, now, {}});
}

Outcome setOperatorGroupUnit(Session &session, const Operator &actor, const QString &username, const QString &group)
{
    GATEHOUSE_TRY_VALUE(consoleRole, consoleGroup(group));
    GATEHOUSE_TRY_VALUE(target, existingOperator(session, username));
    GATEHOUSE_TRY(checkNotSelf(actor, target));
    if (target.group == consoleRole.name)
        return {};
    GATEHOUSE_TRY(checkAnotherAdministrator(session, target));
    GATEHOUSE_TRY(session.change(QLatin1StringView("operators/delete_memberships"), Bindings {{"user", target.key}}));
    GATEHOUSE_TRY(session.change(QLatin1StringView("operators/insert_membership"), Bindings {{"user", target.key}, {"group", QString(consoleRole.name)}}));
    if (session.engine() == support::Engine::Postgresql)
        return storage::LoginAdministration(session).setRole(target.username.toLower(), consoleRole.role);
    return {};
}

Outcome removeOperatorUnit(Session &session, const Operator &actor, const QString &username)
{
    GATEHOUSE_TRY_VALUE(target, existingOperator(session, username));
    GATEHOUSE_TRY(checkNotSelf(actor, target));
    GATEHOUSE_TRY(checkAnotherAdministrator(session, target));
    GATEHOUSE_TRY(session.change(QLatin1StringView("operators/delete_memberships"), Bindings {{"user", target.key}}));
    GATEHOUSE_TRY(session.change(QLatin1StringView("operators/delete_credential"), Bindings {{"user", target.key}}));
    GATEHOUSE_TRY(session.change(QLatin1StringView("operators/deactivate_operator"), Bindings {{"user", target.key}}));
    if (session.engine() == support::Engine::Postgresql)
        return storage::LoginAdministration(session).drop(target.username.toLower());
    return {};
}

} // namespace gatehouse::services
