// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/Result.h"
#include "support/Secret.h"

#include <QString>
#include <QStringList>

namespace gatehouse::storage {

class Rows;
class Session;

/// The roles of PostgreSQL that stand for the built-in console groups (ruling 11).
enum class OperatorRole { Admin, PortalAdmin, Support, Auditor, User };

/// `gatehouse_admin` and so on.
QLatin1StringView roleName(OperatorRole role);

/// Gives and takes the database logins of operators on PostgreSQL. Run by a database administrator, in a unit of work together with the
/// operator's own record. Only logins that are operators are ever changed or dropped.
class LoginAdministration {
public:
    explicit LoginAdministration(Session &session);

    /// Makes a login that is a member of exactly this role. The server gets a verifier (SCRAM), never the password. Duplicate, field
    /// `username`, when the name is taken; Invalid for a name of more than 63 bytes.
    support::Outcome create(const QString &name, const support::Secret &password, OperatorRole role);
    /// Makes it a member of this role and of no other of ours. NotFound when it is no operator's login.
    support::Outcome setRole(const QString &name, OperatorRole role);
    support::Outcome setPassword(const QString &name, const support::Secret &password);
    /// Ends its sessions and removes it.
    support::Outcome drop(const QString &name);

private:
    support::Outcome checkName(const QString &name) const;
    support::Result<Rows> ask(const QString &statement, const QString &name);
    support::Result<QStringList> rolesOfOperator(const QString &name);
    support::Result<QString> verifier(const QString &name, const support::Secret &password);

    Session &m_session;
};

} // namespace gatehouse::storage
