// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <atomic>

namespace gatehouse::support {

/// How far a long load is. Written by the thread that loads, read by the one that shows it, which may ask the other to stop.
struct LoadProgress {
    enum class Stage { Preparing, Rows, Indexes, Sizes };

    std::atomic<Stage> stage = Stage::Preparing;
    std::atomic<qint64> done = 0; ///< rows written, or indexes made
    std::atomic<qint64> all = 0;  ///< of how many; 0: not known
    std::atomic<bool> stopped = false;
};

} // namespace gatehouse::support
