// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/LoopWatch.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace gatehouse::bench {

LoopWatch::LoopWatch()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(std::chrono::milliseconds(1));
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { note(); });
}

void LoopWatch::begin()
{
    m_since.start();
    m_timer.start();
}

void LoopWatch::end()
{
    note();
    m_timer.stop();
}

void LoopWatch::note()
{
    constexpr double kNanoseconds = 1e6;
    m_gaps.append(double(m_since.nsecsElapsed()) / kNanoseconds);
    m_since.start();
}

double LoopWatch::gap(double share) const
{
    if (m_gaps.isEmpty())
        return 0;
    QList<double> sorted = m_gaps;
    std::sort(sorted.begin(), sorted.end());
    const auto rank = qsizetype(std::ceil(share * double(sorted.size())));
    return sorted.at(std::clamp<qsizetype>(rank, 1, sorted.size()) - 1);
}

} // namespace gatehouse::bench
