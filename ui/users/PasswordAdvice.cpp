// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/PasswordAdvice.h"

#include "domain/Passwords.h"

namespace gatehouse::ui::users {

using support::Reason;

namespace {

constexpr int kStrong = 15;

} // namespace

QString PasswordAdvice::sentence(const QString &typed, const QStringList &words)
{
    if (typed.isEmpty())
        return tr("Blank: set one later");
    const auto secret = support::Secret::fromText(typed);
    const auto outcome = domain::checkPassword(secret, domain::PasswordUse::Initial, {words});
    if (!outcome.ok()) {
        switch (outcome.error().reason) {
        case Reason::TooShort: return tr("Too short: at least %1 characters").arg(outcome.error().arguments.value(0));
        case Reason::Predictable: return tr("Easy to guess");
        default: return tr("Cannot be used");
        }
    }
    return secret.characterCount() < kStrong ? tr("Good enough for a first password") : tr("Strong");
}

} // namespace gatehouse::ui::users
