// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace gatehouse::console {

/// Sends what Qt and the program say to DIRECTORY/gatehouse.log as well as to standard error, one line each with the time in UTC.
/// A file that reaches a megabyte is kept once as gatehouse.log.old, so that both never take more than two. Secrets have no text form (support/Secret.h), so none gets here.
/// False when the file cannot be written; standard error still gets everything.
bool openLogFile(const QString &directory);

} // namespace gatehouse::console
