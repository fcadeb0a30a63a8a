// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/SearchedParts.h"

#include "storage/FindFilters.h"
#include "storage/SqlText.h"
#include "support/Folding.h"

#include <algorithm>

namespace gatehouse::storage {

using namespace Qt::Literals::StringLiterals;
using domain::find::Criterion;
using domain::find::FindField;
using domain::find::FindOperator;
using support::Engine;

namespace {

constexpr qsizetype kGram = 3;

bool isShort(const QString &part)
{
    return part.size() < 2 * kGram && part.toUcs4().size() < kGram;
}

bool looksLikePhone(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar character) { return character.isDigit() || u" +()-./"_s.contains(character); });
}

QString joined(const QStringList &conditions, QLatin1StringView word)
{
    if (conditions.size() == 1)
        return conditions.constFirst();
    return u'(' + conditions.join(word) + u')';
}

// A phrase of FTS5: in quotes, which double inside.
QString phrase(const QString &part)
{
    return u'"' + QString(part).replace(u'"', u"\"\""_s) + u'"';
}

// An element of a PostgreSQL array literal.
QString element(const QString &text)
{
    return u'"' + QString(text).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

QString patternOf(const QString &part)
{
    return u'%' + likeText(part) + u'%';
}

QString patternsOf(const QStringList &grams)
{
    QStringList elements;
    for (const QString &gram : grams)
        elements.append(element(patternOf(gram)));
    return u'{' + elements.join(u',') + u'}';
}

// As it is found in the searched text; blank when the field is not in it.
QString partOf(domain::find::Entity entity, const Criterion &criterion)
{
    const QString folded = support::fold(criterion.value);
    // a type is no word of the record; a stretch of an order is quicker by its own index
    if (criterion.field == FindField::Type ||
        (criterion.op != FindOperator::Contains && !exactColumn(entity, criterion.field).isEmpty()))
        return {};
    if (criterion.field == FindField::Phone)
        return support::digits(folded);
    const QString plain = criterion.field == FindField::Name ? namePart(criterion.value) : folded;
    return criterion.op == FindOperator::Contains ? support::searchedPart(plain)
                                                  : (plain.isEmpty() ? plain : support::searchedBeginning(plain));
}

} // namespace

SearchedParts SearchedParts::of(const domain::find::FindQuery &query)
{
    SearchedParts parts;
    const QString text = support::fold(query.text);
    const QStringList words = support::foldedWords(query.text);
    AllOf all;
    for (const QString &word : words) {
        const QString digits = looksLikePhone(word) ? support::digits(word) : QString();
        AnyOf any{{support::searchedBeginning(word)}};
        if (!digits.isEmpty() && digits != word)
            any.parts.append(support::searchedBeginning(digits));
        all.append(any);
    }
    if (!all.isEmpty())
        parts.m_alternatives.append(all);
    // of the text itself: a number may have equal groups
    const QString digits = text.contains(u' ') && looksLikePhone(text) ? support::digits(text) : QString();
    if (!digits.isEmpty())
        parts.m_alternatives.append(AllOf{AnyOf{{support::searchedBeginning(digits)}}});
    for (const Criterion &criterion : query.criteria) {
        if (const QString part = partOf(query.entity, criterion); !part.isEmpty())
            parts.want({{part}, isNameDecided(query.entity, criterion.field)});
    }
    return parts;
}

void SearchedParts::want(const AnyOf &any)
{
    if (m_alternatives.isEmpty())
        m_alternatives.append(AllOf());
    for (AllOf &all : m_alternatives)
        all.append(any);
}

bool SearchedParts::isBeyondAscii() const
{
    const auto beyond = [](const QString &part) {
        return std::any_of(part.cbegin(), part.cend(), [](QChar character) { return character.unicode() > 0x7f; });
    };
    return !m_alternatives.isEmpty() && std::all_of(m_alternatives.cbegin(), m_alternatives.cend(), [&](const AllOf &all) {
        return std::any_of(all.cbegin(), all.cend(),
                           [&](const AnyOf &any) { return std::all_of(any.parts.cbegin(), any.parts.cend(), beyond); });
    });
}

bool SearchedParts::hasProbe() const
{
    // alternatives differ by what the quick field says, which nothing else decides
    return std::any_of(m_alternatives.cbegin(), m_alternatives.cend(), [](const AllOf &all) {
        return std::any_of(all.cbegin(), all.cend(), [](const AnyOf &any) { return !any.isOfName; });
    });
}

QList<ShortPart> SearchedParts::shortParts() const
{
    QList<ShortPart> found;
    for (const AllOf &all : m_alternatives) {
        for (const AnyOf &any : all) {
            for (const QString &part : any.parts) {
                if (const ShortPart asked{part, any.isOfName}; isShort(part) && !found.contains(asked))
                    found.append(asked);
            }
        }
    }
    return found;
}

QString SearchedParts::probe(Engine engine, const QString &column, FindBindings &bindings) const
{
    QStringList alternatives;
    for (const AllOf &all : m_alternatives) {
        QStringList conditions;
        for (const AnyOf &any : all) {
            if (any.isOfName)
                continue;
            QStringList ways;
            for (const QString &part : any.parts)
                ways.append(holdsText(engine, column, bindings.add(part)));
            conditions.append(joined(ways, " OR "_L1));
        }
        alternatives.append(joined(conditions, " AND "_L1));
    }
    return joined(alternatives, " OR "_L1);
}

bool SearchedParts::isExact(const KnownGrams &grams) const
{
    const QList<ShortPart> parts = shortParts();
    return std::all_of(parts.cbegin(), parts.cend(), [&grams](const ShortPart &part) { return grams.contains(part); });
}

QString SearchedParts::lookUp(Engine engine, QLatin1StringView partsTable, const KnownGrams &grams, FindBindings &bindings) const
{
    const bool sqlite = engine == Engine::Sqlite;
    QStringList alternatives;
    for (const AllOf &all : m_alternatives) {
        QStringList conditions;
        for (const AnyOf &any : all) {
            if (!std::all_of(any.parts.cbegin(), any.parts.cend(), [&](const QString &part) {
                    return !isShort(part) || grams.contains({part, any.isOfName});
                }))
                continue; // too common to be looked up
            QStringList ways;
            for (const QString &part : any.parts) {
                const QStringList pieces = isShort(part) ? grams.value({part, any.isOfName}) : QStringList{part};
                if (sqlite) {
                    for (const QString &piece : pieces)
                        ways.append(phrase(piece));
                } else {
                    ways.append(isShort(part)
                                    ? "found.search LIKE ANY (CAST("_L1 + bindings.add(patternsOf(pieces)) + " AS text[]))"_L1
                                    : "found.search LIKE "_L1 + bindings.add(patternOf(part)) + " ESCAPE '\\'"_L1);
                }
            }
            if (ways.isEmpty())
                ways.append(sqlite ? phrase(u"\uFFFF\uFFFF\uFFFF"_s) : u"FALSE"_s); // what nobody ever wrote
            conditions.append(joined(ways, " OR "_L1));
        }
        if (conditions.isEmpty())
            return {};
        alternatives.append(joined(conditions, " AND "_L1));
    }
    const QString wanted = joined(alternatives, " OR "_L1);
    if (!sqlite || alternatives.isEmpty())
        return alternatives.isEmpty() ? QString() : wanted;
    return "found.id IN (SELECT rowid FROM "_L1 + partsTable + " WHERE "_L1 + partsTable + " MATCH "_L1 + bindings.add(wanted) +
           u')';
}

} // namespace gatehouse::storage
