// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "paging/PageCache.h"

#include <QSet>

#include <algorithm>

namespace gatehouse::paging {

PageCache::PageCache(qsizetype bound) : m_bound(std::max<qsizetype>(bound, 1)) {}

std::shared_ptr<const void> PageCache::contents(qsizetype row)
{
    const auto found = m_contents.find(keyAt(row));
    if (found == m_contents.end())
        return nullptr;
    m_used.splice(m_used.begin(), m_used, found->use);
    return found->value;
}

QList<qint64> PageCache::missingAround(qsizetype row, qsizetype span) const
{
    QList<qint64> missing;
    const qsizetype first = row - row % span;
    const qsizetype end = std::min(first + span, m_keys.size());
    for (qsizetype index = first; index < end; ++index) {
        if (!m_contents.contains(m_keys.at(index)))
            missing.append(m_keys.at(index));
    }
    return missing;
}

QList<RowHandle> PageCache::unknownOf(const QList<RowHandle> &rows) const
{
    QSet<qint64> arriving;
    for (const RowHandle &row : rows)
        arriving.insert(row.key);
    // One walk over the order instead of a set of all keys: a million keys stay 8 MB.
    for (const qint64 key : m_keys) {
        if (arriving.isEmpty())
            return {};
        arriving.remove(key);
    }
    QList<RowHandle> unknown;
    for (const RowHandle &row : rows) {
        if (arriving.remove(row.key))
            unknown.append(row);
    }
    return unknown;
}

void PageCache::insert(qsizetype row, const QList<RowHandle> &rows)
{
    m_keys.insert(row, rows.size(), 0);
    for (qsizetype index = 0; index < rows.size(); ++index) {
        m_keys[row + index] = rows.at(index).key;
        store(rows.at(index));
    }
}

void PageCache::remove(qsizetype first, qsizetype count)
{
    for (qsizetype index = first; index < first + count; ++index) {
        const auto found = m_contents.find(m_keys.at(index));
        if (found == m_contents.end())
            continue;
        m_used.erase(found->use);
        m_contents.erase(found);
    }
    m_keys.remove(first, count);
}

void PageCache::update(const RowHandle &row)
{
    store(row);
}

void PageCache::reorder(const QList<qint64> &keys)
{
    Q_ASSERT(keys.size() == m_keys.size());
    m_keys = keys;
}

void PageCache::clear()
{
    m_keys.clear();
    m_contents.clear();
    m_used.clear();
}

void PageCache::store(const RowHandle &row)
{
    const auto found = m_contents.find(row.key);
    if (found != m_contents.end()) {
        found->value = row.value;
        m_used.splice(m_used.begin(), m_used, found->use);
        return;
    }
    m_used.push_front(row.key);
    m_contents.insert(row.key, {row.value, m_used.begin()});
    while (m_contents.size() > m_bound) {
        m_contents.remove(m_used.back());
        m_used.pop_back();
    }
}

} // namespace gatehouse::paging
