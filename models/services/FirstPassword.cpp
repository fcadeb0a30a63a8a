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

Result<storage::Credential> makeCredential(const support::Secret &password, PasswordChange change, const domain::PasswordContext &context, const QDateTime &now)
{
    const bool initial = change == PasswordChange::MustChange;
    GATEHOUSE_TRY(domain::checkPassword(password, initial ? domain::PasswordUse::Initial : domain::PasswordUse::Lasting, context));
    GATEHOUSE_TRY_VALUE(verifier, domain::makeVerifier(password));
    return storage::Credential{verifier, initial, now, initial ? now.addSecs(kInitialLifetimeSeconds) : QDateTime()};
}

} // namespace gatehouse::services
