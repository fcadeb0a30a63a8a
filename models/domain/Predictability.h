// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace gatehouse::domain {

/// Whether at least half of `password` is what anybody would try first: words of `context` of four letters or more, their
/// FP-07 patterns (first initial and last name, both names), words of the block list, keyboard and alphabet walks, repeats,
/// and the numbers that stand beside any of these. Case, accents, punctuation and the usual figures for letters hide nothing.
bool isPredictable(const QString &password, const QStringList &context);

} // namespace gatehouse::domain
