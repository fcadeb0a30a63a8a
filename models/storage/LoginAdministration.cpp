// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/LoginAdministration.h"

#include "storage/Session.h"
#include "storage/SqlResources.h"
#include "storage/SqlText.h"

#include <libpq-fe.h>

#include <memory>

namespace gatehouse::storage {

using namespace Qt::Literals::StringLiterals;
using support::Engine;
using support::Error;
using support::ErrorCode;
using support::Outcome;
using support::Reason;
using support::Result;

namespace {

constexpr qsizetype kLongestName = 63; // bytes; PostgreSQL cuts a longer one off without a word

} // namespace

QLatin1StringView roleName(OperatorRole role)
{
    switch (role) {
    case OperatorRole::Admin: return QLatin1StringView("gatehouse_admin");
    case OperatorRole::PortalAdmin: return QLatin1StringView("gatehouse_portal_admin");
    case OperatorRole::Support: return QLatin1StringView("gatehouse_support");
    case OperatorRole::Auditor: return QLatin1StringView("gatehouse_auditor");
    case OperatorRole::User: return QLatin1StringView("gatehouse_user");
    }
    return QLatin1StringView("gatehouse_user");
}

LoginAdministration::LoginAdministration(Session &session) : m_session(session) {}

Outcome LoginAdministration::checkName(const QString &name) const
{
    if (m_session.engine() != Engine::Postgresql)
        return Error::internal(u"SQLite has no logins"_s);
    if (name.isEmpty())
        return Error::invalid(u"username"_s, Reason::Required);
    if (name.toUtf8().size() > kLongestName)
        return Error::invalid(u"username"_s, Reason::TooLong, {QString::number(kLongestName)});
    for (const QChar c : name) {
        if (c.category() == QChar::Other_Control)
            return Error::invalid(u"username"_s, Reason::ControlCharacter);
    }
    if (name.startsWith("pg_"_L1) || name.startsWith("gatehouse_"_L1))
        return Error::invalid(u"username"_s, Reason::Shape);
    return {};
}

// SQLite has no logins, so these statements stand outside of the catalogue, which has everything for both.
Result<Rows> LoginAdministration::ask(const QString &statement, const QString &name)
{
    return m_session.runText(withoutComments(sqlResource(u"server/"_s + statement + u".postgresql.sql"_s)), {{"name", name}});
}

Result<QStringList> LoginAdministration::rolesOfOperator(const QString &name)
{
    GATEHOUSE_TRY(checkName(name));
    GATEHOUSE_TRY_VALUE(rows, ask(u"select_operator"_s, name));
    QStringList roles;
    while (rows.next())
        roles.append(rows.text("role"));
    GATEHOUSE_TRY(rows.outcome());
    if (roles.isEmpty())
        return Error{ErrorCode::NotFound, u"username"_s, Reason::None, {name}, {}};
    return roles;
}

// Made on this side, so that neither the server's log nor its list of activities ever holds the password.
Result<QString> LoginAdministration::verifier(const QString &name, const support::Secret &password)
{
    auto *connection = static_cast<PGconn *>(m_session.nativeHandle());
    if (!connection)
        return Error::internal(u"no libpq connection"_s);
    const std::unique_ptr<char, decltype(&PQfreemem)> text(
        PQencryptPasswordConn(connection, password.bytes().constData(), name.toUtf8().constData(), "scram-sha-256"), &PQfreemem);
    if (!text)
        return Error::internal(u"no verifier"_s);
    return QString::fromLatin1(text.get());
}

Outcome LoginAdministration::create(const QString &name, const support::Secret &password, OperatorRole role)
{
    GATEHOUSE_TRY(checkName(name));
    if (password.isEmpty())
        return Error::invalid(u"password"_s, Reason::Required);
    {
        GATEHOUSE_TRY_VALUE(rows, ask(u"select_login"_s, name));
        if (rows.next())
            return Error{ErrorCode::Duplicate, u"username"_s, Reason::None, {name}, {}};
        GATEHOUSE_TRY(rows.outcome());
    }
    GATEHOUSE_TRY_VALUE(proof, verifier(name, password));
    return m_session.direct(u"CREATE ROLE "_s + quotedIdentifier(name) + u" LOGIN PASSWORD "_s + quotedLiteral(proof) + u" IN ROLE "_s + roleName(role));
}

Outcome LoginAdministration::setRole(const QString &name, OperatorRole role)
{
    GATEHOUSE_TRY_VALUE(held, rolesOfOperator(name));
    GATEHOUSE_TRY(m_session.direct(u"REVOKE "_s + held.join(u", "_s) + u" FROM "_s + quotedIdentifier(name)));
    return m_session.direct(u"GRANT "_s + roleName(role) + u" TO "_s + quotedIdentifier(name));
}

Outcome LoginAdministration::setPassword(const QString &name, const support::Secret &password)
{
    GATEHOUSE_TRY(rolesOfOperator(name));
    if (password.isEmpty())
        return Error::invalid(u"password"_s, Reason::Required);
    GATEHOUSE_TRY_VALUE(proof, verifier(name, password));
    return m_session.direct(u"ALTER ROLE "_s + quotedIdentifier(name) + u" PASSWORD "_s + quotedLiteral(proof));
}

Outcome LoginAdministration::drop(const QString &name)
{
    GATEHOUSE_TRY(rolesOfOperator(name));
    {
        GATEHOUSE_TRY_VALUE(rows, ask(u"end_sessions"_s, name));
        while (rows.next()) { }
        GATEHOUSE_TRY(rows.outcome());
    }
    return m_session.direct(u"DROP ROLE "_s + quotedIdentifier(name));
}

} // namespace gatehouse::storage
