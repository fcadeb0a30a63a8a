// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "paging/RowDifference.h"

#include "paging/KeySet.h"

#include <algorithm>
#include <span>

namespace gatehouse::paging {

namespace {

using Keys = std::span<const qint64>;

struct Outside {
    QList<RowDifference::Range> runs; ///< no more than were asked for
    QList<qint64> keys;
    bool isCut = false;
};

/// Keys that are not in `others`, and their runs as positions that count from `offset`; first run first.
Outside outside(Keys keys, const KeySet &others, qsizetype offset, qsizetype mostRuns)
{
    Outside result;
    for (size_t index = 0; index < keys.size(); ++index) {
        const size_t first = index;
        while (index < keys.size() && !others.contains(keys[index]))
            ++index;
        if (index == first)
            continue;
        for (size_t at = first; at < index; ++at)
            result.keys.append(keys[at]);
        if (result.runs.size() < mostRuns)
            result.runs.append({offset + qsizetype(first), qsizetype(index - first)});
        else
            result.isCut = true;
    }
    return result;
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
    Outside gone = outside(left, fresh, head, mostRanges);
    Outside come = outside(right, old, head, mostRanges);
    result.removed = std::move(gone.runs);
    std::reverse(result.removed.begin(), result.removed.end());
    result.leaving = std::move(gone.keys);
    result.inserted = std::move(come.runs);
    result.arriving = std::move(come.keys);
    result.isScattered = gone.isCut || come.isCut;
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
