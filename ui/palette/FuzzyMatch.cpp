// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/FuzzyMatch.h"

#include "support/Folding.h"

#include <QStringList>

namespace gatehouse::ui::palette {

namespace {

constexpr int kWhole = 100;
constexpr int kBeginning = 80;
constexpr int kWordBeginning = 60;
constexpr int kInside = 30;
constexpr int kScattered = 10;

bool beginsAWord(const QString &name, qsizetype at)
{
    return at == 0 || !name.at(at - 1).isLetterOrNumber();
}

// The letters in order, each one beginning a word or following the letter before it; else it would fit nearly everything.
bool scattered(const QString &word, const QString &name)
{
    qsizetype next = 0;
    qsizetype last = -2;
    for (qsizetype at = 0; at < name.size() && next < word.size(); ++at) {
        if (name.at(at) == word.at(next) && (beginsAWord(name, at) || at == last + 1)) {
            ++next;
            last = at;
        }
    }
    return next == word.size();
}

int scoreOf(const QString &word, const QString &name)
{
    if (name == word)
        return kWhole;
    if (name.startsWith(word))
        return kBeginning;
    for (qsizetype at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
        if (beginsAWord(name, at))
            return kWordBeginning;
    }
    if (name.contains(word))
        return kInside;
    return word.size() > 1 && scattered(word, name) ? kScattered : 0;
}

} // namespace

std::optional<int> fuzzyScore(const QString &typed, const QString &name)
{
    const QString folded = support::fold(name);
    const QStringList words = support::fold(typed).split(u' ', Qt::SkipEmptyParts);
    int sum = 0;
    for (const QString &word : words) {
        const int score = scoreOf(word, folded);
        if (score == 0)
            return std::nullopt;
        sum += score;
    }
    // of two that fit alike the shorter is meant
    return words.isEmpty() ? 0 : sum * 100 / int(words.size()) - int(qMin<qsizetype>(folded.size(), 99));
}

} // namespace gatehouse::ui::palette
