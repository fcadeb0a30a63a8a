// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace gatehouse::ui::palette {

/// How well a name fits what was typed: every word typed must be found, as the beginning of a word, inside one, or with its letters in
/// order (*nwu* finds *New User*). Case, accents and the order of the words do not matter. None when it does not fit; higher is better.
std::optional<int> fuzzyScore(const QString &typed, const QString &name);

} // namespace gatehouse::ui::palette
