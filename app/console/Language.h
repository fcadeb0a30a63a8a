// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QCoreApplication;

namespace gatehouse::console {

/// Loads the texts of a language (`de`, `de_AT`; empty: the system's), sets how numbers and dates are written and which way the
/// windows run. `qps` and `qps-rtl` are the pseudo-language (ui/text/PseudoTranslator.h). Before the first window.
void speak(QCoreApplication &application, const QString &language);

} // namespace gatehouse::console
