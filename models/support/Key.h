// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace gatehouse::support {

/// The integer key of a record of one kind. A key of another kind does not convert. 0 is "not stored yet".
template <typename Kind> struct Key {
    qint64 value = 0;

    bool isStored() const { return value > 0; }
    friend auto operator<=>(const Key &, const Key &) = default;
    friend size_t qHash(const Key &key, size_t seed = 0) { return ::qHash(key.value, seed); }
};

} // namespace gatehouse::support
