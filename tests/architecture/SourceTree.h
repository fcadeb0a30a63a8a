// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace gatehouse::test {

/// A file of the project: its path from the project's root, and its text.
struct SourceFile {
    QString path;
    QString text;

    /// The folder, without a slash at its end.
    QString folder() const { return path.section(QLatin1Char('/'), 0, -2); }
    QString fileName() const { return path.section(QLatin1Char('/'), -1); }
    int lines() const { return static_cast<int>(text.count(QLatin1Char('\n'))); }
};

/// The project's text files below `folders` ("" is the root itself) whose names end in one of `endings` (empty: every file that
/// is text), ordered by path. Build trees, caches and what Git keeps are left out.
QList<SourceFile> sourceFiles(const QStringList &folders, const QStringList &endings);

/// C++ text with comments and the insides of literals made blank; line breaks stay, so that lines keep their numbers.
QString withoutCommentsAndLiterals(const QString &text);

} // namespace gatehouse::test
