// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/Error.h"

namespace gatehouse::support {

/// Puts an unexpected failure into the log, under the reference that the person sees: `reference 3FA2C1: internal: …`. Refusals and
/// answers such as a wrong password are none. What stands between quotation marks in the driver's words is left out: it may be a
/// value of a record.
void logFailure(const Error &error);

} // namespace gatehouse::support
