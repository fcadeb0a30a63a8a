// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/GramCollector.h"

#include <algorithm>

namespace gatehouse::storage {

namespace {

constexpr int kBits = 21; // of a character
constexpr int kAsciiBits = 7;
constexpr char32_t kAsciiEnd = 0x80;

quint64 packed(char32_t first, char32_t second, char32_t third)
{
    return (quint64(first) << (2 * kBits)) | (quint64(second) << kBits) | third;
}

QString unpacked(quint64 gram)
{
    constexpr quint64 mask = (quint64(1) << kBits) - 1;
    const char32_t characters[] = {char32_t(gram >> (2 * kBits)), char32_t((gram >> kBits) & mask), char32_t(gram & mask)};
    return QString::fromUcs4(characters, 3);
}

} // namespace

GramCollector::GramCollector() : m_ascii(size_t(1) << (3 * kAsciiBits)) {}

void GramCollector::add(const QString &text, qsizetype name)
{
    char32_t first = 0;
    char32_t second = 0;
    int seen = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        char32_t third = text.at(at).unicode();
        if (QChar::isHighSurrogate(third) && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()) {
            third = QChar::surrogateToUcs4(text.at(at), text.at(at + 1));
            ++at;
        }
        if (++seen >= 3) {
            const bool isAscii = first < kAsciiEnd && second < kAsciiEnd && third < kAsciiEnd;
            Place &place = isAscii ? m_ascii[(size_t(first) << (2 * kAsciiBits)) | (size_t(second) << kAsciiBits) | third]
                                   : m_others[packed(first, second, third)];
            place = std::max(place, at < name ? Place::Name : Place::Text);
        }
        first = second;
        second = third;
    }
}

QList<Gram> GramCollector::grams() const
{
    std::vector<std::pair<quint64, Place>> all(m_others.begin(), m_others.end());
    constexpr size_t mask = kAsciiEnd - 1;
    for (size_t gram = 0; gram < m_ascii.size(); ++gram) {
        if (m_ascii[gram] != Place::Nowhere)
            all.emplace_back(
                packed(char32_t(gram >> (2 * kAsciiBits)), char32_t((gram >> kAsciiBits) & mask), char32_t(gram & mask)),
                m_ascii[gram]);
    }
    // the order of characters is that of their bytes in UTF-8
    std::sort(all.begin(), all.end());
    QList<Gram> grams;
    for (const auto &[gram, place] : all)
        grams.append({unpacked(gram), place == Place::Name});
    return grams;
}

} // namespace gatehouse::storage
