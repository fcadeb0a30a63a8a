// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/DatabaseUrl.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace gatehouse::storage {

/// The token that stands for a list of integers given at run time.
inline constexpr QLatin1StringView kKeysToken("@keys@");

/// The text without its lines that are comments, trimmed, and without a `;` at the end.
QString withoutComments(const QString &sql);

/// Names of the `:name` placeholders, each once, in the order of their first use. Text in quotes and `::` hold none.
QStringList placeholders(const QString &sql);

/// The statements of a migration file: one ends where a line ends in `;` and a blank line or the end follows, so that the body of
/// a trigger, which holds no blank line, stays whole.
QStringList splitStatements(const QString &sql);

/// Puts in what the engine calls `@key@`, `@ref@`, `@sorted@`, `@time@`, `@date@`, `@bytes@`, `@json@`, `@now@`, `@clean(column)@` and
/// `@clean_lines(column)@`. The last two are conditions that hold when the text has no control character; lines allow tab and line feed.
QString expandTokens(const QString &sql, support::Engine engine);

/// The list that takes the place of `@keys@`; the key 0, which no record has, when there is none.
QString keyList(const QList<qint64> &keys);

/// An UPDATE without its assignments `column = :column,` of these columns; one without a comma behind it stays.
QString withoutAssignments(const QString &sql, const QStringList &columns);

/// What a person types, so that it stands for itself inside `LIKE … ESCAPE '\'`.
QString likeText(const QString &text);

/// An identifier in quotes, whatever it contains.
QString quotedIdentifier(const QString &name);

/// A text as a literal; both engines take it with standard_conforming_strings on.
QString quotedLiteral(const QString &text);

} // namespace gatehouse::storage
