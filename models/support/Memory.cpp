// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "support/Memory.h"

#include <cstdlib> // tells which library this is

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace gatehouse::support {

void giveBackLargeBlocks()
{
#ifdef __GLIBC__
    constexpr int kMebibyte = 1024 * 1024;
    mallopt(M_MMAP_THRESHOLD, kMebibyte); // a fixed threshold no longer grows with what is freed
#endif
}

} // namespace gatehouse::support
