// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace gatehouse::support {

/// What went wrong, as the commands' contract names it (docs/manual/commands.md). Sentences are made in ui/text only.
enum class ErrorCode {
    LabRequired, ///< `lab-required`: a user needs at least one lab (FLU-15)
    Duplicate,   ///< `duplicate`: another record holds this value; arguments: the record that has it
    Invalid,     ///< `invalid`: a value is not allowed; field and reason say which and why
    Denied,      ///< `denied`: the operator may not; arguments: the group that could
    InUse,       ///< `in-use`: something else still needs the record; arguments: what, and how many
    Conflict,    ///< `conflict`: somebody else saved first; arguments: who, when (ISO 8601, UTC), `deleted` if he did that
    NotFound,    ///< `not-found`: no such record; arguments: what was looked for
    Unreachable, ///< `unreachable`: the database does not answer
    TooNew,      ///< `too-new`: the database is from a newer program; arguments: its version, ours
    Corrupt,     ///< `corrupt`: the file is no Gatehouse database, or is damaged
    NoSchema,    ///< `no-schema`: the database is there and empty: `gatehousectl init` makes the tables
    SignIn,      ///< `sign-in`: name or password is wrong
    Locked,      ///< `locked`: another program holds the file, or the account is locked; reason says which
    Full,        ///< `full`: no space left, or the file cannot grow
    ReadOnly,    ///< `read-only`: the file or the server takes no changes
    Stopped,     ///< `stopped`: ended half way because somebody asked for it; nothing was changed
    Unknown,     ///< `unknown-outcome`: the connection died while saving, nobody can say yet whether it was saved
    Internal,    ///< `internal`: a fault of the program; the log has it under `reference`
};

/// The finer reason behind ErrorCode::Invalid and some others; a closed list, so that every one has its sentence.
enum class Reason {
    None,
    Required,          ///< blank where a value is needed
    TooLong,           ///< arguments: the limit in characters
    TooShort,          ///< arguments: the least number of characters
    ControlCharacter,  ///< a control character, U+0000, a lone surrogate or a bidi control
    Characters,        ///< a character that this kind of value does not allow
    FirstCharacter,    ///< begins with a character that it must not begin with
    Shape,             ///< not of the expected form (an address without @, a date that is none)
    Unknown,           ///< a code that is not in the list; arguments: the nearest one that is
    NotALab,           ///< the facility has no Lab mark (FLU-13); arguments: its code
    Inactive,          ///< the record is inactive; arguments: its name
    AlreadyLinked,     ///< the user has another contact already; arguments: that contact's ID
    ContactRequired,   ///< the user type demands a contact (ACU-05)
    StaffContact,      ///< a staff contact cannot have a portal login (FP-01)
    LastLab,           ///< removing the last lab is refused (FLU-15)
    GroupKind,         ///< a portal user cannot hold a console group, nor the reverse
    NotAllowedByType,  ///< the user type does not allow this group
    ApplicationFixed,  ///< the application changes only while no membership stands (ruling 9)
    Predictable,       ///< a password made of the person's own names, or from the block list
    Mismatch,          ///< the confirmation differs
    Period,            ///< valid-until lies before valid-from
    NotEmpty,          ///< `demo` fills only a database that holds nobody but operators
    LastAdministrator, ///< the last active Administrator stays
    Self,              ///< nobody does this to himself
    Cycle,             ///< a facility cannot be its own parent, at any distance
    ConsoleUser,       ///< the thing is for portal users only
    AccountLocked,     ///< too many wrong passwords; arguments: until when (ISO 8601, UTC)
    Busy,              ///< another program holds the database file
    DriverMissing,     ///< the Qt driver plug-in is not installed; arguments: its name
    WrongPassword,     ///< the server refused name or password
    NotAnOperator,     ///< the login exists but belongs to no active operator
    FileAccess,        ///< the database file may not be read or written; arguments: its path
    NetworkDrive,      ///< the database file lies on a network file system; arguments: its path, the file system's type
    NotForUsers,       ///< the group governs customers without portal users and is nobody's own; arguments: its name
    NotForGuests,    ///< a portal group without the guest mark is for nobody outside of the office (ACU-08); arguments: its name
    Fixed,           ///< what is built in stays as it is; arguments: its name
    OnlyDefault,     ///< there is always one default group
    HeldByUsers,     ///< users hold the group; arguments: how many, then the names of some of them
    HeldByType,      ///< users of the type hold the group; arguments: the group, how many
    SeatsTaken,      ///< all seats of the licence are taken; arguments: its code, seats, accounts with this one
    Address,         ///< host or database name cannot be found
    NotForOperators, ///< `demo` is for the database administrator; arguments: the operator's login
    History,         ///< a record with a history stays; arguments: pairs of kind and fact
};

/// A refusal or a failure. Carries codes and facts, never a sentence and never a secret.
struct [[nodiscard]] Error {
    ErrorCode code = ErrorCode::Internal;
    QString field; ///< key of the field it belongs to, as in `user set` (`first`, `email1`, `username`…); may be empty
    Reason reason = Reason::None;
    QStringList arguments; ///< facts for the sentence, in the order that the code's or the reason's comment gives
    QString detail;        ///< for the log only: the driver's own words; never shown

    friend bool operator==(const Error &, const Error &) = default;

    /// The code's name in the contract: `duplicate`, `invalid` …
    QLatin1StringView name() const;
    static Error invalid(QString field, Reason reason, QStringList arguments = {});
    static Error internal(QString detail);
    /// The short mark under which the log has the details; the same for the same failure. Empty without details.
    QString reference() const;
};

} // namespace gatehouse::support
