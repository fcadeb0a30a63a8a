// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "paging/PageCache.h"

#include "paging/KeySet.h"

#include <algorithm>

namespace gatehouse::paging {

PageCache::PageCache(qsizetype bound) : m_bound(std::max<qsizetype>(bound, 1)) {}

qsizetype PageCache::rowOf(qint64 key) const
{
    const auto found = m_contents.constFind(key);
    if (found != m_contents.constEnd() && keyAt(found->row) == key)
        return found->row;
    return m_keys.indexOf(key);
}

QHash<qint64, qsizetype> PageCache::rowsOf(const QHash<qint64, qsizetype> &guesses) const
{
    QHash<qint64, qsizetype> rows;
    QList<qint64> lost;
    for (auto guess = guesses.cbegin(); guess != guesses.cend(); ++guess) {
        if (keyAt(guess.value()) == guess.key())
            rows.insert(guess.key(), guess.value());
        else
            lost.append(guess.key());
    }
    if (lost.isEmpty())
        return rows;
    const KeySet wanted(lost);
    const qsizetype possible = guesses.size();
    for (qsizetype row = 0; row < m_keys.size() && rows.size() < possible; ++row) {
        if (wanted.contains(m_keys.at(row)))
            rows.insert(m_keys.at(row), row);
    }
    return rows;
}

bool PageCache::isFresh(qint64 key) const
{
    const auto found = m_contents.constFind(key);
    return found != m_contents.constEnd() && found->age == m_age;
}

PageCache::Contents PageCache::contents(qsizetype row)
{
    const auto found = m_contents.find(keyAt(row));
    if (found == m_contents.end())
        return {};
    m_used.splice(m_used.begin(), m_used, found->use);
    found->row = row;
    return {found->value, found->age == m_age};
}

QList<qsizetype> PageCache::rowsWithContents(qsizetype first, qsizetype last) const
{
    QList<qsizetype> rows;
    if (last - first <= m_contents.size()) {
        for (qsizetype row = first; row <= last; ++row) {
            if (m_contents.contains(keyAt(row)))
                rows.append(row);
        }
        return rows;
    }
    QHash<qint64, qsizetype> guesses;
    for (auto content = m_contents.cbegin(); content != m_contents.cend(); ++content)
        guesses.insert(content.key(), content->row);
    for (const qsizetype row : rowsOf(guesses)) {
        if (row >= first && row <= last)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QHash<qint64, qsizetype> PageCache::missingAround(qsizetype row, qsizetype span) const
{
    QHash<qint64, qsizetype> missing;
    const qsizetype first = row - row % span;
    const qsizetype end = std::min(first + span, m_keys.size());
    for (qsizetype index = first; index < end; ++index) {
        if (!isFresh(m_keys.at(index)))
            missing.insert(m_keys.at(index), index);
    }
    return missing;
}

QList<RowHandle> PageCache::unknownOf(const QList<RowHandle> &rows) const
{
    QHash<qint64, qsizetype> guesses;
    for (const RowHandle &row : rows)
        guesses.insert(row.key, -1);
    auto known = rowsOf(guesses);
    QList<RowHandle> unknown;
    for (const RowHandle &row : rows) {
        if (known.contains(row.key))
            continue;
        known.insert(row.key, -1);
        unknown.append(row);
    }
    return unknown;
}

void PageCache::insert(qsizetype row, const QList<qint64> &keys)
{
    if (m_keys.isEmpty()) {
        m_keys = keys; // shares, where copying a million keys would be seen
        return;
    }
    m_keys.insert(row, keys.size(), 0);
    std::copy(keys.begin(), keys.end(), m_keys.begin() + row);
}

void PageCache::remove(qsizetype first, qsizetype count)
{
    if (count <= m_contents.size()) {
        for (qsizetype index = first; index < first + count; ++index) {
            if (const auto found = m_contents.find(m_keys.at(index)); found != m_contents.end())
                drop(found);
        }
    } else {
        // What is not known to lie elsewhere stays until others push it out: no key comes back without expire() before.
        for (auto content = m_contents.begin(); content != m_contents.end();) {
            const bool goes = content->row >= first && content->row < first + count && keyAt(content->row) == content.key();
            content = goes ? drop(content) : std::next(content);
        }
    }
    m_keys.remove(first, count);
    if (m_keys.size() < m_keys.capacity() / 4)
        m_keys.squeeze(); // a few rows of what were a million
}

void PageCache::update(const RowHandle &row)
{
    const auto found = m_contents.find(row.key);
    if (found != m_contents.end()) {
        found->value = row.value;
        found->age = m_age;
        m_used.splice(m_used.begin(), m_used, found->use);
        return;
    }
    m_used.push_front(row.key);
    m_contents.insert(row.key, {row.value, m_used.begin(), m_age, -1});
    while (m_contents.size() > m_bound) {
        m_contents.remove(m_used.back());
        m_used.pop_back();
    }
}

void PageCache::clear()
{
    m_keys.clear();
    m_contents.clear();
    m_used.clear();
}

QHash<qint64, PageCache::Content>::iterator PageCache::drop(QHash<qint64, Content>::iterator content)
{
    m_used.erase(content->use);
    return m_contents.erase(content);
}

} // namespace gatehouse::paging
