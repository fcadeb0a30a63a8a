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
    QList<Range> removed;   ///< positions in the old order, last range first, so that each can be removed as it stands
    QList<qint64> kept;     ///< keys of both, in the new order
    bool reordered = false; ///< the kept keys stood in another order
    QList<Range> inserted;  ///< positions in the new order, first range first
};

/// Keys must be unique within each list.
RowDifference difference(const QList<qint64> &before, const QList<qint64> &after);

} // namespace gatehouse::paging
