// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Access.h"

namespace gatehouse::services {

/// A right, or a node of them, that is set in a group or in person: granted, denied, or, without a value, inherited again.
struct RightChange {
    QString right;
    std::optional<bool> granted;
};

} // namespace gatehouse::services
