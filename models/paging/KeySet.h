// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <span>
#include <vector>

namespace gatehouse::paging {

/// A set of keys that is asked a million times at a stretch in the window's thread. Keys count upwards in both databases, so a set
/// of many is a bit for each possible key; a few keys far apart go into a small open table. Neither takes more than 16 bytes a key.
class KeySet {
public:
    explicit KeySet(std::span<const qint64> keys);

    bool contains(qint64 key) const
    {
        if (m_dense) {
            const quint64 bit = quint64(key) - quint64(m_first);
            return bit < m_span && (m_words[bit / kBits] >> (bit % kBits) & 1U) != 0;
        }
        if (m_words.empty())
            return false;
        for (size_t slot = slotOf(key);; slot = (slot + 1) & m_mask) {
            if (m_words[slot] == quint64(key))
                return true;
            if (m_words[slot] == 0)
                return false;
        }
    }

private:
    static constexpr quint64 kBits = 64;

    size_t slotOf(qint64 key) const { return size_t((quint64(key) * 0x9e3779b97f4a7c15ULL) >> m_shift); }

    bool m_dense = false;
    qint64 m_first = 0;
    quint64 m_span = 0;
    size_t m_mask = 0;
    int m_shift = 0;
    std::vector<quint64> m_words;
};

} // namespace gatehouse::paging
