// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <unordered_set>
#include <vector>

namespace gatehouse::storage {

/// The same grams as support::trigrams() of many texts, each once. There are far fewer of them than texts, so they fit into memory.
class GramCollector {
public:
    GramCollector();
    void add(const QString &text);
    /// All but `known`, in the order of their bytes.
    QStringList grams(const QStringList &known = {}) const;

private:
    std::vector<bool> m_ascii; ///< nearly all grams are of these
    std::unordered_set<quint64> m_others;
};

} // namespace gatehouse::storage
