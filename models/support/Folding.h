// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace gatehouse::support {

/// The form in which text is compared and sorted: NFKD, marks dropped, case folded, ß ł ø æ œ đ ð þ ı ё mapped to what
/// people type, white space runs made one space, trimmed. The same text folds the same for both databases, because only this
/// function folds; they compare bytes (UTF-8). "Müller" and "MULLER" fold alike; any script is kept.
QString fold(QStringView text);

/// Folded words of a find term, in order, doubles removed.
QStringList foldedWords(QStringView text);

/// The digits of a telephone number, with a leading + for nothing: "+41 (0)44 123" gives "41044123". Empty if fewer than 3.
QString phoneDigits(QStringView text);

/// The decimal digits of a text, however few; those of any script as 0 to 9.
QString digits(QStringView text);

/// The letters and numbers of a text, also those beyond the first plane.
QString lettersAndDigits(QStringView text);

/// The searchable text of a record: its folded words, each with two blanks in front and two behind the last. So the beginning of a word
/// is a part of three characters or more, and each character has two behind it (see trigrams()). Parts that hold no word are left out.
QString searchText(const QStringList &parts);

/// A folded text as it stands inside a searchable text: its blanks doubled.
QString searchedPart(const QString &folded);
/// The beginning of a word as it stands inside a searchable text: two blanks in front.
QString searchedBeginning(const QString &folded);

/// Every three characters in a row of a text, each once; characters beyond the first plane stay whole.
QStringList trigrams(const QString &text);

} // namespace gatehouse::support
