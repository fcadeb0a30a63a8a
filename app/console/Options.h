// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace gatehouse::console {

/// What was asked on the command line (docs/manual/commands.md, gatehouse).
struct Options {
    QString database;     ///< URL: --database, else GATEHOUSE_DATABASE; empty for none
    QString language;     ///< --language; empty: the system's
    QString tour;         ///< --tour: the folder for the pictures; empty: no tour
    bool version = false; ///< --version
    bool help = false;    ///< --help
    QString problem;      ///< a sentence about wrong usage; empty when right
    QString helpText;
};

/// Reads the arguments; the program's name is the first.
Options readOptions(const QStringList &arguments);

} // namespace gatehouse::console
