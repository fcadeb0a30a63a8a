// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Find.h"
#include "storage/FindBindings.h"
#include "support/DatabaseUrl.h"

#include <QHash>

namespace gatehouse::storage {

/// A part of one or two characters, which can be looked up only as the grams that have it behind their first.
struct ShortPart {
    QString text;
    bool inName = false; ///< only grams that stand in a name are asked for
    friend bool operator==(const ShortPart &, const ShortPart &) = default;
    friend size_t qHash(const ShortPart &part, size_t seed = 0) { return qHashMulti(seed, part.text, part.inName); }
};

/// The grams of a short part. One that is not here is so common that looking it up gains nothing.
using KnownGrams = QHash<ShortPart, QStringList>;

/// What must stand in the searched text of a record: one of some alternatives, each of which wants several things, each of these one of
/// some parts. Parts are folded, with their blanks doubled as in support::searchText.
class SearchedParts {
public:
    /// Beginnings of words from the quick field; and what is a part of the text for every criterion on a field that is in it.
    static SearchedParts of(const domain::find::FindQuery &query);

    bool isEmpty() const { return m_alternatives.isEmpty(); }
    /// Whether anything is left for probe(): what a name must hold is asked of the name itself.
    bool hasProbe() const;
    bool isBeyondAscii() const;
    QList<ShortPart> shortParts() const;

    /// Whether `column`, a searched text, holds what is wanted. Only with hasProbe().
    QString probe(support::Engine engine, const QString &column, FindBindings &bindings) const;
    /// The keys in `searchTable` (alias `found`) that the index of parts gives, as a condition on `found`; some keys too many when a part is
    /// too common to be looked up. Empty when the index cannot narrow anything.
    QString lookUp(support::Engine engine, QLatin1StringView partsTable, const KnownGrams &grams, FindBindings &bindings) const;
    /// Whether lookUp() gives exactly what probe() finds.
    bool isExact(const KnownGrams &grams) const;

private:
    struct AnyOf {
        QStringList parts;
        bool isOfName = false; ///< the name decides it: only the index asks for it
    };
    using AllOf = QList<AnyOf>;

    void want(const AnyOf &any);

    QList<AllOf> m_alternatives;
};

} // namespace gatehouse::storage
