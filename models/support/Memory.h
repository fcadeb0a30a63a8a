// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace gatehouse::support {

/// Blocks of a megabyte and more go back to the system as soon as they are freed, from now on. Left to itself, glibc keeps blocks of a size that was freed
/// once; a program that shows the keys of a million records stays some twenty MiB larger then. Nothing to be done with other libraries.
void giveBackLargeBlocks();

} // namespace gatehouse::support
