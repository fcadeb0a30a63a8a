// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Values.h"
#include "support/Folding.h"

#include <QList>

#include <algorithm>
#include <numeric>

namespace gatehouse::domain {

namespace {

// Longer text is no slip of the finger, and the distance costs the product of both lengths.
constexpr qsizetype kLongestTyped = 200;

// Levenshtein's distance, one row at a time.
qsizetype editDistance(const QString &left, const QString &right)
{
    QList<qsizetype> row(right.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < left.size(); ++i) {
        qsizetype diagonal = row.at(0);
        row[0] = i + 1;
        for (qsizetype j = 0; j < right.size(); ++j) {
            const qsizetype above = row.at(j + 1);
            const qsizetype replaced = diagonal + (left.at(i) == right.at(j) ? 0 : 1);
            row[j + 1] = std::min({above + 1, row.at(j) + 1, replaced});
            diagonal = above;
        }
    }
    return row.last();
}

} // namespace

QString nearestWord(const QString &typed, const QStringList &known)
{
    const QString wanted = support::lettersAndDigits(typed.left(kLongestTyped).toLower());
    if (wanted.isEmpty())
        return {};
    QString nearest;
    qsizetype least = 0;
    for (const QString &word : known) {
        const QString candidate = support::lettersAndDigits(word.toLower());
        if (candidate.isEmpty())
            continue;
        const qsizetype distance = editDistance(wanted, candidate);
        const qsizetype bound = std::max<qsizetype>(1, std::max(wanted.size(), candidate.size()) / 3);
        if (distance <= bound && (nearest.isEmpty() || distance < least)) {
            nearest = word;
            least = distance;
        }
    }
    return nearest;
}

} // namespace gatehouse::domain
