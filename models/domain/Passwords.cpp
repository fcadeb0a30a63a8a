// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Passwords.h"

#include "domain/Predictability.h"

namespace gatehouse::domain {

using support::Error;
using support::Reason;

namespace {

constexpr qsizetype kInitialLength = 8;
constexpr qsizetype kLastingLength = 15;
constexpr qsizetype kLongest = 256;

Error refusedPassword(Reason reason, QStringList arguments = {})
{
    return Error::invalid(QStringLiteral("password"), reason, std::move(arguments));
}

} // namespace

support::Outcome checkPassword(const support::Secret &password, PasswordUse use, const PasswordContext &context)
{
    const qsizetype least = use == PasswordUse::Initial ? kInitialLength : kLastingLength;
    const qsizetype length = password.characterCount();
    if (length < least)
        return refusedPassword(Reason::TooShort, {QString::number(least)});
    if (length > kLongest)
        return refusedPassword(Reason::TooLong, {QString::number(kLongest)});
    if (isPredictable(QString::fromUtf8(password.bytes()), context.words))
        return refusedPassword(Reason::Predictable);
    return {};
}

} // namespace gatehouse::domain
