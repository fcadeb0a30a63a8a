// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace gatehouse::paging {

/// What turns one order of keys into another without a reset, in this sequence: remove, reorder, insert.
struct RowDifference {
    struct Range {
        qsizetype first = 0;
        qsizetype count = 0;
        friend bool operator==(const Range &, const Range &) = default;
    };
    QList<Range> removed;     ///< positions in the old order, last range first, so that each can be removed as it stands
    bool reordered = false;   ///< the kept keys stood in another order
    QList<qint64> kept;       ///< when they did, and when the change is scattered: keys of both, in the new order
    QList<Range> inserted;    ///< positions in the new order, first range first
    bool isScattered = false; ///< there are more ranges than were asked for: keys tell what goes and comes, and no ranges do
    QList<qint64> leaving;    ///< the keys that go, in the old order
    QList<qint64> arriving;   ///< the keys that come, in the new order
};

/// Keys must be unique within each list and not 0. Takes time in proportion to both lists together, and next to none for what is the
/// same at the beginning and at the end. Gives at most `mostRanges` ranges of each kind.
RowDifference difference(const QList<qint64> &before, const QList<qint64> &after, qsizetype mostRanges);

} // namespace gatehouse::paging
