// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/Workspace.h"

namespace gatehouse::services {

/// One entry of the audit, or a refused attempt.
struct AuditEntry {
    qint64 key = 0;
    QDateTime at;
    QString table;
    QString operation;   ///< `insert`, `update`, `delete`, `refused`, `event`
    QString record;
    QString actor;
    QString request;
    QString before;      ///< JSON
    QString after;       ///< JSON
};

/// A user of the console as `operator list` shows it.
struct OperatorEntry {
    QString username;
    QString group;
    bool active = true;
};

/// The site's settings, operators and history.
class OfficeService {
public:
    explicit OfficeService(Workspace &workspace);

    /// Names are a closed list: `portal.address`, `labs.default`, `site.zone`, `licences.seats` (`warn` or `refuse`).
    QFuture<Result<QMap<QString, QString>>> settings() const;
    /// Errors: Invalid/Unknown (name), Invalid/Shape (`portal.address`), Invalid/NotALab (`labs.default`), Denied. An address with
    /// MET/TEAM's port 35853 is taken as typed; portalAddressOffer gives the one to offer (ruling 17).
    QFuture<Result<void>> setSetting(const QString &name, const QString &value) const;
    static QString portalAddressOffer(const QString &address);

    QFuture<Result<QList<OperatorEntry>>> operators() const;
    QFuture<Result<void>> addOperator(const QString &username, const QString &group, const support::Secret &password) const;
    QFuture<Result<void>> setOperatorGroup(const QString &username, const QString &group) const;
    /// Deactivates the user; on PostgreSQL the login goes. Errors: Invalid/LastAdministrator, Invalid/Self.
    QFuture<Result<void>> removeOperator(const QString &username) const;

    /// Newest last, at most `limit`, after the entry `after`; `object` is `user:LOGIN`, `contact:ID`, `facility:CODE` or a table, empty for all.
    QFuture<Result<QList<AuditEntry>>> audit(const QString &object, const QDateTime &since, qint64 after, int limit) const;

private:
    Workspace &m_workspace;
};

} // namespace gatehouse::services
