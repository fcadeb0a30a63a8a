// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/SqlErrors.h"

#include <QRegularExpression>
#include <QSqlError>

#include <array>

namespace gatehouse::storage {

using namespace Qt::Literals::StringLiterals;
using support::Engine;
using support::Error;
using support::ErrorCode;
using support::Reason;
using Remedy = SqlTrouble::Remedy;

namespace {

// PostgreSQL names the constraint, SQLite the column. Names are looked for, not sentences: the server may speak another language.
struct UniqueField {
    QLatin1StringView constraint;
    QLatin1StringView column;
    QLatin1StringView field;
};

constexpr std::array kUniqueFields{
    UniqueField{QLatin1StringView("users_login_key"), QLatin1StringView("users.login_key"), QLatin1StringView("username")},
    UniqueField{QLatin1StringView("contacts_id_key"), QLatin1StringView("contacts.id_key"), QLatin1StringView("id")},
    UniqueField{QLatin1StringView("contacts_user_key"), QLatin1StringView("contacts.user_id"), QLatin1StringView("login")},
    UniqueField{QLatin1StringView("facilities_code_key"), QLatin1StringView("facilities.code"), QLatin1StringView("code")},
    UniqueField{QLatin1StringView("assets_number_key"), QLatin1StringView("assets.number_key"), QLatin1StringView("number")},
    UniqueField{QLatin1StringView("groups_name_key"), QLatin1StringView("groups.name_key"), QLatin1StringView("name")},
};

bool containsWord(const QString &text, QLatin1StringView word)
{
    const qsizetype at = text.indexOf(word);
    if (at < 0)
        return false;
    const auto isWord = [&text](qsizetype i) { return i >= 0 && i < text.size() && (text.at(i).isLetterOrNumber() || text.at(i) == u'_'); };
    return !isWord(at - 1) && !isWord(at + word.size());
}

QString uniqueField(Engine engine, const QString &words)
{
    for (const UniqueField &unique : kUniqueFields) {
        if (containsWord(words, engine == Engine::Sqlite ? unique.column : unique.constraint))
            return unique.field;
    }
    return {};
}

SqlTrouble trouble(ErrorCode code, Reason reason, const QString &words, Remedy remedy = Remedy::None)
{
    return {{code, {}, reason, {}, words}, remedy};
}

SqlTrouble duplicate(Engine engine, const QString &words)
{
    SqlTrouble result = trouble(ErrorCode::Duplicate, Reason::None, words);
    result.error.field = uniqueField(engine, words);
    return result;
}

// A constraint against control characters is called …_clean, one against empty texts …_filled; all others guard what the domain types
// have let through already.
SqlTrouble checkViolation(const QString &words)
{
    static const QRegularExpression clean(u"\\b\\w+_clean\\b"_s);
    static const QRegularExpression filled(u"\\b\\w+_filled\\b"_s);
    const Reason reason = clean.match(words).hasMatch() ? Reason::ControlCharacter : filled.match(words).hasMatch() ? Reason::Required : Reason::None;
    return trouble(ErrorCode::Invalid, reason, words);
}

SqlTrouble sqliteConstraint(int extended, const QString &words)
{
    switch (extended >> 8) {
    case 6:   // PRIMARY KEY
    case 8:   // UNIQUE
    case 10:  // ROWID
        return duplicate(Engine::Sqlite, words);
    case 1: return checkViolation(words);
    case 3: return trouble(ErrorCode::InUse, Reason::None, words);  // FOREIGN KEY
    case 5:                                                         // NOT NULL
        // a change without a request has no actor, and the audit trigger fails for it
        if (words.contains("audit.actor"_L1))
            return trouble(ErrorCode::Internal, Reason::None, words);
        return trouble(ErrorCode::Invalid, Reason::Required, words);
    case 7: return trouble(ErrorCode::Denied, Reason::None, words);  // RAISE in a trigger
    default: return trouble(ErrorCode::Invalid, Reason::None, words);
    }
}

SqlTrouble sqliteTrouble(int native, const QString &words)
{
    switch (native & 0xff) {
    case 1:
        return trouble(words.contains("no such table"_L1) ? ErrorCode::NoSchema : ErrorCode::Internal, Reason::None, words);
    case 5:  // BUSY
    case 6:  // LOCKED
        return trouble(ErrorCode::Locked, Reason::Busy, words, Remedy::TryAgain);
    case 3: return trouble(ErrorCode::Denied, Reason::None, words);  // PERM
    // how a file may be used is settled when it is opened, so it is opened anew the next time
    case 8: return trouble(ErrorCode::ReadOnly, Reason::None, words, Remedy::Reconnect);
    case 10: return trouble(ErrorCode::Unreachable, Reason::None, words);  // IOERR
    case 11:
    case 26: return trouble(ErrorCode::Corrupt, Reason::None, words);
    case 13: return trouble(ErrorCode::Full, Reason::None, words);
    case 14: return trouble(ErrorCode::NotFound, Reason::None, words);
    case 19: return sqliteConstraint(native, words);
    default: return trouble(ErrorCode::Internal, Reason::None, words);
    }
}

struct State {
    QLatin1StringView code;
    ErrorCode error;
    Reason reason;
    Remedy remedy;
};

constexpr std::array kStates{
    State{QLatin1StringView("23503"), ErrorCode::InUse, Reason::None, Remedy::None},
    State{QLatin1StringView("23502"), ErrorCode::Invalid, Reason::Required, Remedy::None},
    State{QLatin1StringView("22001"), ErrorCode::Invalid, Reason::TooLong, Remedy::None},
    State{QLatin1StringView("22021"), ErrorCode::Invalid, Reason::ControlCharacter, Remedy::None},
    State{QLatin1StringView("42501"), ErrorCode::Denied, Reason::None, Remedy::None},
    State{QLatin1StringView("42P01"), ErrorCode::NoSchema, Reason::None, Remedy::None},
    State{QLatin1StringView("53100"), ErrorCode::Full, Reason::None, Remedy::None},
    State{QLatin1StringView("25006"), ErrorCode::ReadOnly, Reason::None, Remedy::None},
    State{QLatin1StringView("40001"), ErrorCode::Locked, Reason::Busy, Remedy::TryAgain},
    State{QLatin1StringView("40P01"), ErrorCode::Locked, Reason::Busy, Remedy::TryAgain},
    State{QLatin1StringView("55P03"), ErrorCode::Locked, Reason::Busy, Remedy::TryAgain},
    State{QLatin1StringView("57014"), ErrorCode::Unreachable, Reason::None, Remedy::None},
    State{QLatin1StringView("28P01"), ErrorCode::SignIn, Reason::WrongPassword, Remedy::None},
    State{QLatin1StringView("28000"), ErrorCode::SignIn, Reason::WrongPassword, Remedy::None},
    State{QLatin1StringView("3D000"), ErrorCode::Unreachable, Reason::Address, Remedy::None},
    State{QLatin1StringView("26000"), ErrorCode::Unreachable, Reason::None, Remedy::Reconnect},
    State{QLatin1StringView("57P01"), ErrorCode::Unreachable, Reason::None, Remedy::Reconnect},
    State{QLatin1StringView("57P02"), ErrorCode::Unreachable, Reason::None, Remedy::Reconnect},
    State{QLatin1StringView("57P03"), ErrorCode::Unreachable, Reason::None, Remedy::Reconnect},
    State{QLatin1StringView("57P05"), ErrorCode::Unreachable, Reason::None, Remedy::Reconnect},
    State{QLatin1StringView("25P03"), ErrorCode::Unreachable, Reason::None, Remedy::Reconnect},
};

SqlTrouble postgresqlTrouble(const QString &state, const QString &words)
{
    // After the connection has died the driver fails without a code.
    if (state.isEmpty() || state.startsWith("08"_L1))
        return trouble(ErrorCode::Unreachable, Reason::None, words, Remedy::Reconnect);
    if (state == "23505"_L1)
        return duplicate(Engine::Postgresql, words);
    if (state == "23514"_L1)
        return checkViolation(words);
    if (state.startsWith("ZG"_L1))
        return trouble(ErrorCode::Denied, Reason::None, words);
    if (state.startsWith("XX0"_L1))
        return trouble(ErrorCode::Corrupt, Reason::None, words);
    for (const State &known : kStates) {
        if (state == known.code)
            return trouble(known.error, known.reason, words, known.remedy);
    }
    return trouble(ErrorCode::Internal, Reason::None, words);
}

QString wordsOf(const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    return code.isEmpty() ? error.text() : QString(code + ": "_L1 + error.text());
}

} // namespace

SqlTrouble troubleOf(Engine engine, const QSqlError &error)
{
    const QString words = wordsOf(error);
    if (engine == Engine::Sqlite)
        return sqliteTrouble(error.nativeErrorCode().toInt(), words);
    return postgresqlTrouble(error.nativeErrorCode(), words);
}

Error connectionError(Engine engine, const QSqlError &error)
{
    const QString words = wordsOf(error);
    if (engine == Engine::Sqlite || !error.nativeErrorCode().isEmpty())
        return troubleOf(engine, error).error;
    const auto says = [&words](QLatin1StringView part) { return words.contains(part, Qt::CaseInsensitive); };
    if (says("authentication failed"_L1) || says("no password supplied"_L1) || says("pg_hba.conf"_L1)
        || (says("role \""_L1) && says("does not exist"_L1)) || says("is not permitted to log in"_L1))
        return trouble(ErrorCode::SignIn, Reason::WrongPassword, words).error;
    if (says("could not translate host name"_L1) || (says("database \""_L1) && says("does not exist"_L1)))
        return trouble(ErrorCode::Unreachable, Reason::Address, words).error;
    if (says("permission denied for database"_L1))
        return trouble(ErrorCode::Denied, Reason::None, words).error;
    return trouble(ErrorCode::Unreachable, Reason::None, words).error;
}

} // namespace gatehouse::storage
