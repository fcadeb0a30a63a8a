// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/Bindings.h"

namespace gatehouse::storage {

/// Hands out placeholders for the values of a composed statement. There is a bounded number of them, so that nobody makes a statement
/// without end; isFull() tells that they did not suffice.
class FindBindings {
public:
    explicit FindBindings(Bindings &bindings) : m_bindings(bindings) {}

    /// The placeholder for a value, as it stands in the statement: `:p3`.
    QString add(BoundValue value);
    bool isFull() const { return m_full; }

    static constexpr int kMost = 64;

private:
    Bindings &m_bindings;
    int m_next = 0;
    bool m_full = false;
};

} // namespace gatehouse::storage
