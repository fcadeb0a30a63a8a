// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QApplication;

namespace gatehouse::console {

/// `gatehouse --tour DIRECTORY`: makes a fresh demo database, goes through the console's own windows, writes the pictures, prints
/// what the check says of the user who was made, and gives the exit status: 0, or 1 with the step that failed on standard error.
int runTour(QApplication &application, const QString &folder);

} // namespace gatehouse::console
