// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "architecture/SourceTree.h"

namespace gatehouse::test {

/// A function with a body, as counting braces sees it.
struct FunctionSize {
    QString name; ///< as it is written: `UserPage::save`
    int line = 0; ///< of its first line
    int lines = 0;
    bool constructor = false;
};

/// The functions of a C++ text, lambdas counted with the function that they stand in.
QList<FunctionSize> functionsOf(const QString &text);

constexpr int kFileWanted = 400;
constexpr int kFileCeiling = 600;
constexpr int kFunctionWanted = 60;
constexpr int kConstructorWanted = 40;

/// The files with more lines than `limit`, as `path: lines`.
QStringList filesAbove(const QList<SourceFile> &files, int limit);

/// The functions above their limits, as `path:line name: lines`.
QStringList functionsAbove(const QList<SourceFile> &files);

/// Lines of tests in a hundred lines of tests and code together.
double shareOfTests(const QList<SourceFile> &code, const QList<SourceFile> &tests);

} // namespace gatehouse::test
