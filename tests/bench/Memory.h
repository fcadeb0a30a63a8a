// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace gatehouse::bench {

/// What the system says of this process in MiB: `VmRSS:` is resident now, `VmHWM:` was at most; 0 where it does not tell.
double mebibytesOf(const char *entry);

} // namespace gatehouse::bench
