// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "paging/RowDifference.h"

#include "paging/KeySet.h"

#include <algorithm>
#include <span>

namespace gatehouse::paging {

namespace {

using Keys = std::span<const qint64>;

/// Runs of keys that are not in `others`, as positions that count from `offset`, first run first; one more than `most` when there are more.
QList<RowDifference::Range> runsOutside(Keys keys, const KeySet &others, qsizetype offset, qsizetype most)
{
    QList<RowDifference::Range> runs;
    for (size_t index = 0; index < keys.size() && runs.size() <= most; ++index) {
        const size_t first = index;
        while (index < keys.size() && !others.contains(keys[index]))
            ++index;
        if (index > first)
            runs.append({offset + qsizetype(first), qsizetype(index - first)});
    }
    return runs;
}

QList<qint64> keysOutside(Keys keys, const KeySet &others)
{
    QList<qint64> outside;
    std::copy_if(keys.begin(), keys.end(), std::back_inserter(outside), [&others](qint64 key) { return !others.contains(key); });
    return outside;
}

/// Whether the keys of both stand in another order.
bool isReordered(Keys before, const KeySet &old, Keys after, const KeySet &fresh)
{
    auto left = before.begin();
    for (const qint64 key : after) {
        if (!old.contains(key))
            continue;
        left = std::find_if(left, before.end(), [&fresh](qint64 other) { return fresh.contains(other); });
        if (*left != key)
            return true;
        ++left;
    }
    return false;
}

} // namespace

RowDifference difference(const QList<qint64> &before, const QList<qint64> &after, qsizetype mostRanges)
{
    const auto [oldEnd, newEnd] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const qsizetype head = oldEnd - before.begin();
    const auto tails =
        std::mismatch(before.rbegin(), std::make_reverse_iterator(oldEnd), after.rbegin(), std::make_reverse_iterator(newEnd));
    const qsizetype tail = tails.first - before.rbegin();
    const Keys left(before.constData() + head, size_t(before.size() - head - tail));
    const Keys right(after.constData() + head, size_t(after.size() - head - tail));
    RowDifference result;
    if (left.empty() && right.empty())
        return result;
    const KeySet old(left);
    const KeySet fresh(right);
    result.removed = runsOutside(left, fresh, head, mostRanges);
    result.inserted = runsOutside(right, old, head, mostRanges);
    result.isScattered = result.removed.size() > mostRanges || result.inserted.size() > mostRanges;
    std::reverse(result.removed.begin(), result.removed.end());
    if (result.isScattered) {
        result.removed.clear();
        result.inserted.clear();
        result.leaving = keysOutside(left, fresh);
        result.arriving = keysOutside(right, old);
    }
    result.reordered = isReordered(left, old, right, fresh);
    if (result.reordered || result.isScattered) {
        result.kept.reserve(std::min(before.size(), after.size()));
        result.kept.append(after.first(head));
        std::copy_if(right.begin(), right.end(), std::back_inserter(result.kept),
                     [&old](qint64 key) { return old.contains(key); });
        result.kept.append(after.last(tail));
    }
    return result;
}

} // namespace gatehouse::paging
