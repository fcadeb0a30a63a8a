// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/TextValue.h"

namespace gatehouse::domain {

using support::Outcome;

/// Fails with Reason::ControlCharacter on a control character (line feed and tab are allowed when `lines` is Lines::Allowed),
/// U+0000, a line or paragraph separator (when refused), a lone surrogate or a bidi control; with Reason::TooLong above
/// `limit` code points.
Outcome checkText(const QString &text, qsizetype limit, Lines lines = Lines::Refused);

/// What every rule has; a rule of several lines says so itself.
struct SingleLine {
    static constexpr Lines kLines = Lines::Refused;
};
struct UsernameRule : SingleLine {
    static Outcome check(const QString &text);
};
struct EmailAddressRule : SingleLine {
    static Outcome check(const QString &text);
};
struct ContactIdRule : SingleLine {
    static Outcome check(const QString &text);
};
struct FacilityCodeRule : SingleLine {
    static Outcome check(const QString &text);
};
struct PersonNameRule : SingleLine {
    static Outcome check(const QString &text);
};
struct InitialsRule : SingleLine {
    static Outcome check(const QString &text);
};
struct PhoneRule : SingleLine {
    static Outcome check(const QString &text);
};
struct LicenceCodeRule : SingleLine {
    static Outcome check(const QString &text);
};
struct LineRule : SingleLine {
    static Outcome check(const QString &text);
};
struct NotesRule {
    static constexpr Lines kLines = Lines::Allowed;
    static Outcome check(const QString &text);
};
struct WebAddressRule : SingleLine {
    static Outcome check(const QString &text);
};

/// What a person types to sign in (ruling 1): ASCII letters, digits, `. _ @ + -`, begins with a letter or digit, at most 128.
using Username = TextValue<UsernameRule>;
/// One mailbox (RFC 5321 subset): one @, local part at most 64, 254 in all, no control characters, no spaces or quotes.
using EmailAddress = TextValue<EmailAddressRule>;
/// A contact's ID: an employee number or an e-mail, any Unicode without control characters, at most 128 (FLU-24).
using ContactId = TextValue<ContactIdRule>;
/// A facility's short name: any Unicode without control characters, at most 32; compared as it is.
using FacilityCode = TextValue<FacilityCodeRule>;
/// A name of a person, any script, at most 100.
using PersonName = TextValue<PersonNameRule>;
/// At most 10 characters.
using Initials = TextValue<InitialsRule>;
/// Digits, spaces and `+ ( ) - . / x #`, at least 3 digits, at most 40 characters.
using Phone = TextValue<PhoneRule>;
/// One of IFS-05's codes: NAMED, STUDIO, CUSTPORTAL, TECHPORTAL, MOBILE, WHSEPORTAL, DEALPORTAL, REPRPORTAL, MESSAGE.
/// Anything else is Reason::Unknown with the nearest code as argument (IFS-16).
using LicenceCode = TextValue<LicenceCodeRule>;
/// One line, at most 200.
using Line = TextValue<LineRule>;
/// Lines of text, at most 4,000.
using Notes = TextValue<NotesRule>;
/// http or https address with a host, at most 400.
using WebAddress = TextValue<WebAddressRule>;

/// The codes that LicenceCode allows, in the order of IFS-05.
const QStringList &licenceCodes();

/// The form in which usernames are compared and kept unique: lower case.
QString loginKey(const Username &username);

/// The word of `known` that is nearest to `typed` (edit distance on letters and digits, case ignored), empty when none is near.
QString nearestWord(const QString &typed, const QStringList &known);

} // namespace gatehouse::domain
