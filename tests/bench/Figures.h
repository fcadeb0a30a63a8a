// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <vector>

namespace gatehouse::bench {

/// One line of the table that `tests/bench/table` makes.
struct Figure {
    QString name;
    double ours = 0;
    double floor = 0;  ///< 0: none in this run
    double target = 0; ///< of the ratio; of the milliseconds or MiB when `absolute`; 0: none
    qint64 rows = 0;
    bool absolute = false;
    bool atLeast = false;
    enum class Unit { Milliseconds, Mebibytes };
    Unit unit = Unit::Milliseconds;
};

/// Prints a figure as a line of JSON.
void say(const Figure &figure, const QString &engine);

/// Half of the values are at most this. 0 when there is none.
double median(std::vector<double> values);

/// How long something takes once, in milliseconds.
template <typename Work> double once(Work work)
{
    constexpr double kNanoseconds = 1e6;
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / kNanoseconds;
}

/// The median of some runs, in milliseconds.
template <typename Work> double timed(Work work)
{
    constexpr int kRounds = 7;
    std::vector<double> times;
    for (int round = 0; round < kRounds; ++round)
        times.push_back(once(work));
    return median(std::move(times));
}

} // namespace gatehouse::bench
