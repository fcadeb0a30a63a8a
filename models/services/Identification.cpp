// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/Identification.h"

#include "domain/Access.h"
#include "domain/Passwords.h"
#include "services/Units.h"
#include "storage/DirectoryStore.h"
#include "storage/UserStore.h"

namespace gatehouse::services {

namespace {

using storage::Bindings;
using storage::Session;
using support::Error;
using support::ErrorCode;
using support::Reason;

// An account locks for 1, 2, 4 … at most 15 minutes from the fifth wrong password on.
constexpr qint64 kFailuresBeforeLock = 5;
constexpr qint64 kLongestLockMinutes = 15;

/// One row of operators/select_operator.
struct Found {
    domain::UserKey key;
    QString username;
    QString displayName;
    QString group;
    int rank = 0;
    bool active = false;
    domain::Period validity;
    domain::Verifier verifier;
    qint64 failures = 0;
    QDateTime lockedUntil;
};

Result<std::optional<Found>> findOperator(Session &session, const QString &login)
{
    GATEHOUSE_TRY_VALUE(rows, session.run(QLatin1StringView("operators/select_operator"), Bindings {{"login", login.toLower()}}));
    if (!rows.next())
        return std::optional<Found>();
    Found found;
    found.key = {rows.integer("id")};
    found.username = rows.text("username");
    found.displayName = rows.text("first_name") + QLatin1Char(' ') + rows.text("last_name");
    found.group = rows.text("group_name");
    found.rank = static_cast<int>(rows.integer("group_rank"));
    found.active = rows.mark("active");
    found.validity = {rows.date("valid_from"), rows.date("valid_until")};
    found.verifier = {rows.bytes("salt"), static_cast<int>(rows.integer("memory_kib")), static_cast<int>(rows.integer("passes")), rows.bytes("digest")};
    found.failures = rows.integer("failures");
    found.lockedUntil = rows.time("locked_until");
    return std::optional<Found>(found);
}

Result<QSet<QString>> consoleRights(Session &session, domain::UserKey user)
{
    GATEHOUSE_TRY_VALUE(tree, storage::DirectoryStore(session).rights());
    tree.removeIf([](const domain::Right &right) { return right.application != domain::Application::Console; });
    QHash<QString, domain::RightSettings> settings;
    {
        GATEHOUSE_TRY_VALUE(rows, session.run(QLatin1StringView("operators/select_rights"), Bindings {{"user", user.value}}));
        while (rows.next())
            settings[rows.text("group_name")].insert(rows.text("right_name"), rows.mark("granted"));
    }
    QList<domain::GroupGrants> groups;
    for (auto group = settings.cbegin(); group != settings.cend(); ++group)
        groups.append({group.key(), group.value()});
    const QStringList rights = domain::effectiveRights(domain::RightsTree(tree), groups, {});
    return QSet<QString>(rights.cbegin(), rights.cend());
}

Result<Operator> operatorOf(Session &session, const Found &found, const support::Clock &clock)
{
    Operator actor;
    actor.key = found.key;
    actor.name = found.username;
    actor.displayName = found.displayName;
    actor.group = found.group;
    actor.rank = found.rank;
    GATEHOUSE_TRY_VALUE(rights, consoleRights(session, found.key));
    actor.rights = rights;
    GATEHOUSE_TRY_VALUE(today, siteToday(session, clock));
    GATEHOUSE_TRY_VALUE(labs, storage::UserStore(session).labs(found.key));
    for (const domain::FacilityLink &link : std::as_const(labs)) {
        if (link.facility.active && link.validity.contains(today))
            actor.labs.append(link.facility);
    }
    if (!actor.labs.isEmpty())
        actor.lab = actor.labs.constFirst();
    return actor;
}

Operator systemOperator(const QString &name)
{
    Operator actor;
    actor.name = name;
    actor.displayName = name;
    actor.group = QStringLiteral("Administrator");
    actor.rank = 100;
    for (const Duty duty : {Duty::ViewPeople, Duty::EditPeople, Duty::UnlockPeople, Duty::ViewPortalGroups, Duty::EditPortalGroups, Duty::ViewOperators,
             Duty::EditOperators, Duty::ViewHistory, Duty::EditSettings})
        actor.rights.insert(rightName(duty));
    return actor;
}

bool mayWork(const Found &found, QDate today)
{
    return found.active && found.validity.contains(today) && !found.group.isEmpty();
}

Error signInError()
{
    return {ErrorCode::SignIn, QStringLiteral("username"), Reason::WrongPassword, {}, {}};
}

// Counts the attempt under its own request; the row lock of the write makes parallel guesses wait for each other.
Outcome countFailure(Session &session, const Found &found, const QDateTime &now)
{
    const qint64 failures = found.failures + 1;
    QDateTime lockedUntil;
    if (failures >= kFailuresBeforeLock) {
        const qint64 doublings = std::min<qint64>(failures - kFailuresBeforeLock, 4);
        lockedUntil = now.addSecs(60 * std::min<qint64>(qint64(1) << doublings, kLongestLockMinutes));
    }
    return session.transaction(storage::Request::make(QStringLiteral("system:sign-in"), QStringLiteral("sign-in refused")),
        [&](Session &inner) -> Outcome {
            GATEHOUSE_TRY(inner.change(QLatin1StringView("operators/record_failure"),
                Bindings {{"user", found.key.value}, {"failures", failures}, {"locked_until", storage::orNull(lockedUntil)}}));
            return {};
        });
}

Outcome countSuccess(Session &session, const Found &found, const QDateTime &now)
{
    return session.transaction(storage::Request::make(found.username, QStringLiteral("sign-in")), [&](Session &inner) -> Outcome {
        GATEHOUSE_TRY(inner.change(QLatin1StringView("operators/record_success"), Bindings {{"user", found.key.value}, {"now", now}}));
        return {};
    });
}

// SQLite: the verifier is ours. One answer for unknown, inactive and wrong, in the time of one hash.
Result<Operator> identifyByPassword(Session &session, const SignIn &signIn, const support::Clock &clock)
{
    static const domain::Verifier nobody {QByteArray(16, '\x5a'), 65536, 2, QByteArray(32, '\0')};
    GATEHOUSE_TRY_VALUE(found, findOperator(session, signIn.username));
    const bool known = found.has_value() && !found->verifier.digest.isEmpty();
    const bool right = domain::matches(known ? found->verifier : nobody, signIn.password);
    if (!known)
        return signInError();
    const QDateTime now = clock.now();
    if (found->lockedUntil.isValid() && found->lockedUntil > now)
        return Error {ErrorCode::Locked, {}, Reason::AccountLocked, {found->lockedUntil.toUTC().toString(Qt::ISODate)}, {}};
    GATEHOUSE_TRY_VALUE(today, siteToday(session, clock));
    if (!right || !mayWork(*found, today)) {
        GATEHOUSE_TRY(countFailure(session, *found, now));
        return signInError();
    }
    GATEHOUSE_TRY(countSuccess(session, *found, now));
    return operatorOf(session, *found, clock);
}

Result<Operator> identifyDemo(Session &session, const support::Clock &clock)
{
    GATEHOUSE_TRY_VALUE(mark, settingOf(session, QStringLiteral("site.demo")));
    if (mark != QLatin1StringView("yes"))
        return Error {ErrorCode::Denied, {}, Reason::None, {}, QStringLiteral("not marked as a demo")};
    GATEHOUSE_TRY_VALUE(found, findOperator(session, QStringLiteral("admin")));
    if (!found)
        return signInError();
    return operatorOf(session, *found, clock);
}

// PostgreSQL: the connection has proved the password; the database says who it is.
Result<Operator> identifyBySession(Session &session, SignIn::As as, const support::Clock &clock)
{
    QString login;
    bool administrator = false;
    {
        GATEHOUSE_TRY_VALUE(rows, session.run(QLatin1StringView("operators/select_session_user"), Bindings {}));
        if (!rows.next())
            return Error::internal(QStringLiteral("no session user"));
        login = rows.text("login");
        administrator = rows.mark("administrator");
    }
    GATEHOUSE_TRY_VALUE(found, findOperator(session, login));
    GATEHOUSE_TRY_VALUE(today, siteToday(session, clock));
    if (found && mayWork(*found, today))
        return operatorOf(session, *found, clock);
    if (as == SignIn::As::System && administrator)
        return systemOperator(login);
    return Error {ErrorCode::Denied, QStringLiteral("username"), Reason::NotAnOperator, {login}, {}};
}

} // namespace

Result<Operator> identify(Session &session, const support::DatabaseUrl &url, const SignIn &signIn, const support::Clock &clock)
{
    if (url.engine() == support::Engine::Postgresql)
        return identifyBySession(session, signIn.as, clock);
    switch (signIn.as) {
    case SignIn::As::Operator: return identifyByPassword(session, signIn, clock);
    case SignIn::As::Demo: return identifyDemo(session, clock);
    case SignIn::As::System: return systemOperator(QStringLiteral("system:") + signIn.username);
    }
    Q_UNREACHABLE();
}

} // namespace gatehouse::services
