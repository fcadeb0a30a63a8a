// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/FirstPassword.h"

namespace gatehouse::services {

namespace {

constexpr qint64 kInitialLifetimeSeconds = 72 * 60 * 60;

} // namespace

domain::PasswordContext passwordContext(const domain::User &user, const QStringList &further)
{
    QStringList words{user.first.text(), user.last.text(), user.username.text(), user.initials.text(), user.email1.text(), user.email2.text(), user.employee.text()};
    words.append(further);
    words.removeAll(QString());
    words.removeDuplicates();
    return {words};
}

Result<storage::Credential> makeInitialCredential(const support::Secret &passphrase, const QDateTime &now)
{
    GATEHOUSE_TRY_VALUE(verifier, domain::makeVerifier(passphrase));
    return storage::Credential{verifier, true, now, now.addSecs(kInitialLifetimeSeconds)};
}

Result<storage::Credential> makeCredential(const support::Secret &password, PasswordChange change, const domain::PasswordContext &context, const QDateTime &now)
{
    if (change == PasswordChange::MustChange) {
        GATEHOUSE_TRY(domain::checkPassword(password, domain::PasswordUse::Initial, context));
        return makeInitialCredential(password, now);
    }
    GATEHOUSE_TRY(domain::checkPassword(password, domain::PasswordUse::Lasting, context));
    GATEHOUSE_TRY_VALUE(verifier, domain::makeVerifier(password));
    return storage::Credential{verifier, false, now, QDateTime()};
}

} // namespace gatehouse::services
