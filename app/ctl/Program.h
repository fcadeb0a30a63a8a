// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace gatehouse::ctl {

/// Runs one command line and gives its exit status: 0 done, 1 refused or not met, 2 wrong usage, 3 no connection, 4 conflict.
int runProgram(const QStringList &words);

} // namespace gatehouse::ctl
