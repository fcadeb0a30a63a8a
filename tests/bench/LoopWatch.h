// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QTimer>

namespace gatehouse::bench {

/// Records how long the event loop of the window's thread was away: a timer that is due every millisecond says when it came to it.
/// Only the time between begin() and end() counts, so that idle moments do not make a bad one look rare.
class LoopWatch {
public:
    LoopWatch();

    void begin();
    void end();

    qsizetype count() const { return m_gaps.size(); }
    /// In milliseconds; `share` 0.99 is the 99th percentile, 1 the worst.
    double gap(double share) const;
    void clear() { m_gaps.clear(); }

private:
    void note();

    QTimer m_timer;
    QElapsedTimer m_since;
    QList<double> m_gaps;
};

} // namespace gatehouse::bench
