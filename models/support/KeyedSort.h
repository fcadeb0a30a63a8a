// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <algorithm>
#include <type_traits>
#include <utility>
#include <vector>

namespace gatehouse::support {

/// Sorts by what `keyOf` gives for a value, which is asked once for each: a folded name costs more than many comparisons. Values of
/// one key keep their order.
template <typename T, typename KeyOf> void sortByKey(QList<T> &values, KeyOf keyOf)
{
    std::vector<std::pair<std::invoke_result_t<KeyOf &, const T &>, qsizetype>> order;
    order.reserve(std::size_t(values.size()));
    for (qsizetype place = 0; place < values.size(); ++place)
        order.emplace_back(keyOf(std::as_const(values).at(place)), place);
    std::sort(order.begin(), order.end());
    QList<T> sorted;
    sorted.reserve(values.size());
    for (const auto &[key, place] : order)
        sorted.append(std::move(values[place]));
    values = std::move(sorted);
}

} // namespace gatehouse::support
