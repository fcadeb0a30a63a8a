// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "paging/KeySet.h"

#include <algorithm>
#include <bit>

namespace gatehouse::paging {

KeySet::KeySet(std::span<const qint64> keys)
{
    if (keys.empty())
        return;
    const auto [least, greatest] = std::minmax_element(keys.begin(), keys.end());
    m_first = *least;
    m_span = quint64(*greatest) - quint64(m_first) + 1;
    m_dense = m_span != 0 && m_span / kBits <= keys.size();
    if (m_dense) {
        m_words.assign(size_t(m_span / kBits + 1), 0);
        for (const qint64 key : keys) {
            const quint64 bit = quint64(key) - quint64(m_first);
            m_words[bit / kBits] |= quint64(1) << (bit % kBits);
        }
        return;
    }
    const size_t size = std::bit_ceil(std::max<size_t>(2 * keys.size(), 2));
    m_words.assign(size, 0);
    m_mask = size - 1;
    m_shift = 64 - std::countr_zero(size);
    for (const qint64 key : keys) {
        size_t slot = slotOf(key);
        while (m_words[slot] != 0 && m_words[slot] != quint64(key))
            slot = (slot + 1) & m_mask;
        m_words[slot] = quint64(key);
    }
}

} // namespace gatehouse::paging
