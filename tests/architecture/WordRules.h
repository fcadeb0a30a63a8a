// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "architecture/SourceTree.h"

namespace gatehouse::test {

/// What a file says that it should not, as `path:line what`: names of hosts other than example.org and the public pages that we
/// refer to, folders of somebody's machine, marks of unfinished work, a source without its two SPDX lines.
QStringList wordProblems(const SourceFile &file);

} // namespace gatehouse::test
