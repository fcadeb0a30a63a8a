// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <unordered_map>
#include <vector>

namespace gatehouse::storage {

/// Three characters in a row of a searched text, as in search_grams.
struct Gram {
    QString text;
    bool inName = false;
};

/// The same grams as support::trigrams() of many texts, each once. There are far fewer of them than texts, so they fit into memory.
class GramCollector {
public:
    GramCollector();
    /// What lies within the first `name` characters of the text stands in a name.
    void add(const QString &text, qsizetype name);
    void add(const Gram &gram) { add(gram.text, gram.inName ? gram.text.size() : 0); }
    /// All, in the order of their bytes.
    QList<Gram> grams() const;

private:
    enum class Place : unsigned char { Nowhere, Text, Name };

    std::vector<Place> m_ascii; ///< nearly all grams are of these
    std::unordered_map<quint64, Place> m_others;
};

} // namespace gatehouse::storage
