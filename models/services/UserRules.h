// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// For the sources of services only: what a user's account may be, hold and be given, and by whom (rulings 4, 9, 10, 11).

#include "services/Directory.h"
#include "services/Scene.h"

namespace gatehouse::services {

/// What type and licence of a record stand for.
struct AccountKind {
    domain::UserType type;
    domain::LicenceType licence;
};

/// Fills in a blank type (`fallbackType`) and licence (CUSTPORTAL or NAMED) and lets the application follow the type.
/// Errors: Invalid/Unknown with the nearest name (`type`, `licence`), Invalid/Inactive.
Result<AccountKind> settleKind(const Directory &directory, domain::User &user, const QString &fallbackType);

/// The highest rank among the console groups held; 0 without one.
int rankOf(const QList<domain::Group> &held);

/// Ruling 11: users of the console only with Duty::EditOperators, and strictly above their rank, except at the top.
Outcome mayActOn(const Scene &scene, domain::Application application, int rank);

/// Whether this type of account may take up the group: Invalid/GroupKind, Invalid/NotAllowedByType, Invalid/Inactive, Invalid/NotForGuests, field
/// `group`.
/// Nobody is ever added to Non-Portal Users (ruling 5).
Outcome mayHold(const domain::UserType &type, const domain::Group &group);

/// Ruling 4: the group chosen, else that of the facility, else the default group. Errors: NotFound (`group`) with the name.
Result<domain::Group> groupForNew(const Directory &directory, const QString &chosen, const QString &ofFacility);

/// On PostgreSQL an operator's name, password and group are the server's, and `gatehousectl operator` alone gives and takes them:
/// Invalid/ConsoleUser for a user of the console there.
Outcome operatorsHere(const storage::Session &session, domain::Application application, const QString &field);

/// Nobody acts on himself for rank and status: Invalid/Self.
Outcome notOneself(const Scene &scene, domain::UserKey user, const QString &field);

/// The last active Administrator stays: Invalid/LastAdministrator. Asked when `user` loses that group or is deactivated.
Outcome notLastAdministrator(storage::Session &session, domain::UserKey user, const QList<domain::Group> &held, const QString &field);

/// Whether the group is the built-in one of that name.
bool isBuiltIn(const domain::Group &group, QLatin1StringView name);

} // namespace gatehouse::services
