// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/Result.h"
#include "support/Secret.h"

namespace gatehouse::domain {

/// Words that must not make a password: the person's names, login, initials, company, facility codes.
struct PasswordContext {
    QStringList words;
};

enum class PasswordUse {
    Initial, ///< typed by an operator: at least 8, forced change, dead after 72 hours unused (ruling 6)
    Lasting, ///< chosen to stay: at least 15 without a second factor
};

/// Refuses with TooShort (arguments: least length), TooLong (256) or Predictable; field `password`. No composition rules.
support::Outcome checkPassword(const support::Secret &password, PasswordUse use, const PasswordContext &context);

/// Bytes of a salt.
constexpr qsizetype kSaltBytes = 16;

/// What is stored of a password: salt, cost, and sha256(Argon2id(password, salt)). 64 MiB, 2 passes.
struct Verifier {
    QByteArray salt; ///< 16 bytes
    int memoryKib = 65536;
    int passes = 2;
    QByteArray digest; ///< 32 bytes
};

/// Argon2id(password, salt), 32 bytes; at most four run at a time, others wait. For a database that compares digests itself.
/// Error: Internal when memory is short, or salt or cost are out of range.
support::Result<support::Secret> deriveKey(const support::Secret &password, const QByteArray &salt, int memoryKib, int passes);
/// Makes a verifier with a fresh salt. Error: Internal when memory is short. Takes 60 ms: never in the window's thread.
support::Result<Verifier> makeVerifier(const support::Secret &password);
/// The same time for right and wrong.
bool matches(const Verifier &verifier, const support::Secret &password);

/// What a passphrase is worth: six words, each one of 7,776, are 6 × log2(7776) = 77.5 bits.
inline constexpr int kPassphraseBits = 77;
/// A one-time passphrase of six words of the EFF large list, joined by a hyphen: kPassphraseBits.
support::Secret makePassphrase();

} // namespace gatehouse::domain
