// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "paging/RowDifference.h"

#include <QSet>

#include <algorithm>

namespace gatehouse::paging {

namespace {

/// Runs of positions in `keys` that are not in `others`, first run first.
QList<RowDifference::Range> runsOutside(const QList<qint64> &keys, const QSet<qint64> &others)
{
    QList<RowDifference::Range> runs;
    for (qsizetype index = 0; index < keys.size(); ++index) {
        if (others.contains(keys.at(index)))
            continue;
        if (!runs.isEmpty() && runs.last().first + runs.last().count == index)
            ++runs.last().count;
        else
            runs.append({index, 1});
    }
    return runs;
}

QList<qint64> common(const QList<qint64> &keys, const QSet<qint64> &others)
{
    QList<qint64> result;
    std::copy_if(keys.begin(), keys.end(), std::back_inserter(result), [&others](qint64 key) { return others.contains(key); });
    return result;
}

} // namespace

RowDifference difference(const QList<qint64> &before, const QList<qint64> &after)
{
    const QSet<qint64> old(before.begin(), before.end());
    const QSet<qint64> fresh(after.begin(), after.end());
    RowDifference result;
    result.removed = runsOutside(before, fresh);
    std::reverse(result.removed.begin(), result.removed.end());
    result.kept = common(after, old);
    result.reordered = result.kept != common(before, fresh);
    result.inserted = runsOutside(after, old);
    return result;
}

} // namespace gatehouse::paging
