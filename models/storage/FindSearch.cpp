// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/FindSearch.h"

#include "storage/StandingStore.h"

#include <algorithm>

namespace gatehouse::storage {

using namespace Qt::Literals::StringLiterals;
using domain::find::FindQuery;
using domain::find::PageMark;
using domain::find::ReadyFilter;
using support::Outcome;
using support::Result;

namespace {

Outcome readKeys(Session &session, QLatin1StringView statement, const QString &name, QList<qint64> &keys)
{
    if (name.isEmpty())
        return {};
    GATEHOUSE_TRY_VALUE(rows, session.run(statement, {{"name", name}}));
    while (rows.next())
        keys.append(rows.integer("id"));
    return rows.outcome();
}

bool isBefore(const PageMark &left, const PageMark &right, Qt::SortOrder order)
{
    // as the databases compare: by bytes
    const QByteArray leftValue = left.sortValue.toUtf8();
    const QByteArray rightValue = right.sortValue.toUtf8();
    const bool ascending = leftValue == rightValue ? left.key < right.key : leftValue < rightValue;
    return order == Qt::AscendingOrder ? ascending : !(ascending || left == right);
}

} // namespace

FindSearch::FindSearch(Session &session, const FindQuery &query, FindComposer composer, const FindBounds &bounds)
    : m_session(session)
    , m_query(query)
    , m_composer(std::move(composer))
    , m_bounds(bounds)
    , m_rest(m_composer.rest())
{
}

Result<FindSearch> FindSearch::begin(Session &session, const FindQuery &query, const FindScope &scope, const FindMoment &moment,
                                     const FindBounds &bounds)
{
    FindNames names;
    GATEHOUSE_TRY(readKeys(session, "find/select_group_keys"_L1, query.group, names.groups));
    GATEHOUSE_TRY(readKeys(session, "find/select_type_keys"_L1, query.type, names.types));
    FindSearch search(session, query, FindComposer(session.engine(), query, scope, moment, names), bounds);
    GATEHOUSE_TRY(search.m_composer.check());
    GATEHOUSE_TRY(search.findGrams());
    if (!search.m_composer.isStretch())
        GATEHOUSE_TRY(search.weigh(search.m_composer.beginnings(), bounds.few));
    if (FindComposer::asksReadiness(query))
        GATEHOUSE_TRY(search.judge(moment));
    return search;
}

Result<QList<PageMark>> FindSearch::keys(const PageMark &after, int limit)
{
    FindDrive walk;
    const QList<int> beginnings = m_composer.beginnings();
    const bool byParts = canLookUp();
    QList<PageMark> found;
    if (m_composer.isStretch() || (beginnings.isEmpty() && !byParts)) {
        GATEHOUSE_TRY_VALUE(met, marks(m_composer.keys(walk, m_grams, after, limit, m_apart)));
        return withJudged(met, after, limit);
    }
    // of those whom both a filter and the words leave over, few are met along the order
    if (byParts)
        GATEHOUSE_TRY(weigh(beginnings, m_bounds.many));
    const qint64 few = byParts ? m_bounds.many : m_bounds.few;
    if (std::none_of(beginnings.cbegin(), beginnings.cend(), [&](int set) { return isLight(set, few); })) {
        walk.steps = stepsOfWalk();
        GATEHOUSE_TRY_VALUE(met, marks(m_composer.keys(walk, m_grams, after, limit, m_apart)));
        found = met;
    }
    if (found.size() < limit) {
        GATEHOUSE_TRY_VALUE(drive, driveForAll());
        GATEHOUSE_TRY_VALUE(chosen, marksFrom(drive, after, limit));
        found = chosen;
    }
    return withJudged(found, after, limit);
}

// When the words are looked up and most records pass the other filters, few records have to be asked: those that come first.
Result<QList<PageMark>> FindSearch::marksFrom(const FindDrive &drive, const PageMark &after, int limit) const
{
    FindDrive first = drive;
    const QList<int> beginnings = m_composer.beginnings();
    first.within.removeIf([&beginnings](int set) { return !beginnings.contains(set); });
    if (drive.by == FindDrive::By::Parts && m_composer.asksRecords(first)) {
        first.steps = std::max(m_bounds.steps / 2, limit);
        GATEHOUSE_TRY_VALUE(met, marks(m_composer.keys(first, m_grams, after, limit, m_apart)));
        if (met.size() >= limit)
            return met;
    }
    return marks(m_composer.keys(drive, m_grams, after, limit, m_apart));
}

Result<QList<qint64>> FindSearch::order()
{
    GATEHOUSE_TRY_VALUE(drive, driveForAll());
    if (m_judged.isEmpty())
        return numbers(m_composer.order(drive, m_grams, m_apart));
    GATEHOUSE_TRY_VALUE(all, marks(m_composer.keys(drive, m_grams, {}, 0, m_apart)));
    const QList<PageMark> merged = withJudged(all, {}, 0);
    QList<qint64> keys;
    keys.reserve(merged.size());
    for (const PageMark &mark : merged)
        keys.append(mark.key);
    return keys;
}

Result<qint64> FindSearch::count()
{
    GATEHOUSE_TRY_VALUE(drive, driveForAll());
    const ComposedFind find = m_composer.count(drive, m_grams, m_apart);
    GATEHOUSE_TRY_VALUE(rows, m_session.runComposed(find.sql, find.bindings));
    const qint64 count = rows.next() ? rows.integer("row_count") : 0;
    GATEHOUSE_TRY(rows.outcome());
    return count + m_judged.size();
}

Outcome FindSearch::findGrams()
{
    const QList<ShortPart> shortParts = m_composer.parts().shortParts();
    for (const ShortPart &part : shortParts) {
        const QString high = part.text + u"\U0010FFFF";
        GATEHOUSE_TRY_VALUE(rows, m_session.run(part.inName ? "find/select_name_grams"_L1 : "find/select_grams"_L1,
                                                {{"low", part.text}, {"high", high}, {"limit", m_bounds.grams}}));
        QStringList grams;
        while (rows.next())
            grams.append(rows.text("gram"));
        GATEHOUSE_TRY(rows.outcome());
        if (grams.size() < m_bounds.grams)
            m_grams.insert(part, grams);
    }
    return {};
}

// Whoever has to be judged anew is judged now, by the one function, and takes his place among those whom the database knows.
Outcome FindSearch::judge(const FindMoment &moment)
{
    GATEHOUSE_TRY_VALUE(due, StandingStore(m_session).due(moment));
    if (due.isEmpty())
        return {};
    GATEHOUSE_TRY_VALUE(standings, StandingStore(m_session).judge(due, moment));
    for (const domain::UserKey user : due)
        m_apart.append(user.value);
    GATEHOUSE_TRY_VALUE(fitting, marks(m_composer.among(m_apart)));
    const domain::find::SortBy sort = FindComposer::effectiveSort(m_query);
    const bool byReadiness = sort == domain::find::SortBy::Ready || sort == domain::find::SortBy::Name;
    for (PageMark &mark : fitting) {
        const QString readyKey = standings.value({mark.key}).readyKey;
        const bool wanted = m_query.ready == ReadyFilter::Ready        ? readyKey.startsWith(u'r')
                            : m_query.ready == ReadyFilter::Unfinished ? readyKey.startsWith(u'u')
                                                                       : !readyKey.isEmpty();
        if (byReadiness)
            mark.sortValue = readyKey;
        if (wanted)
            m_judged.append(mark);
    }
    const Qt::SortOrder order = m_query.order;
    std::sort(m_judged.begin(), m_judged.end(),
              [order](const PageMark &left, const PageMark &right) { return isBefore(left, right, order); });
    return {};
}

QList<PageMark> FindSearch::withJudged(const QList<PageMark> &found, const PageMark &after, int limit) const
{
    const auto before = [order = m_query.order](const PageMark &left, const PageMark &right) {
        return isBefore(left, right, order);
    };
    auto from = m_judged.cbegin();
    while (from != m_judged.cend() && !after.isFirst() && !before(after, *from))
        ++from;
    if (from == m_judged.cend())
        return found;
    QList<PageMark> merged;
    merged.reserve(found.size() + m_judged.size());
    std::merge(found.cbegin(), found.cend(), from, m_judged.cend(), std::back_inserter(merged), before);
    if (limit > 0 && merged.size() > limit)
        merged.resize(limit);
    return merged;
}

Outcome FindSearch::weigh(const QList<int> &sets, qint64 bound)
{
    for (const int set : sets) {
        if (const Weight known = m_weights.value(set); known.isExact() || known.bound >= bound)
            continue;
        const ComposedFind find = m_composer.size(set, static_cast<int>(bound));
        GATEHOUSE_TRY_VALUE(rows, m_session.runComposed(find.sql, find.bindings));
        m_weights.insert(set, {rows.next() ? rows.integer("amount") : 0, bound});
        GATEHOUSE_TRY(rows.outcome());
    }
    return {};
}

bool FindSearch::isLight(int set, qint64 bound) const
{
    const Weight weight = m_weights.value(set);
    return weight.isExact() && weight.keys < bound;
}

// A name is in the order itself, a text may stand elsewhere: the same time for each.
int FindSearch::stepsOfWalk() const
{
    constexpr int kOfNames = 4;
    constexpr int kOfOtherRows = 5;
    if (!m_composer.parts().hasProbe())
        return m_bounds.steps * kOfNames;
    return m_composer.walksTexts() ? m_bounds.steps : std::max(1, m_bounds.steps / kOfOtherRows);
}

// For all of the answer there is nothing to win along the order.
Result<FindDrive> FindSearch::driveForAll()
{
    FindDrive drive;
    if (m_composer.isStretch())
        return drive;
    const bool byParts = canLookUp();
    const QList<int> beginnings = m_composer.beginnings();
    const QList<int> sets = m_composer.sets();
    if (byParts || !beginnings.isEmpty())
        GATEHOUSE_TRY(weigh(sets, m_bounds.many));
    const auto lighter = [this](int left, int right) { return m_weights.value(left).keys < m_weights.value(right).keys; };
    const auto lightest = std::min_element(beginnings.cbegin(), beginnings.cend(), lighter);
    if (lightest != beginnings.cend() && isLight(*lightest, byParts ? m_bounds.few : m_bounds.many))
        drive = {FindDrive::By::Set, *lightest};
    else if (byParts)
        drive.by = FindDrive::By::Parts;
    if (drive.by == FindDrive::By::Order)
        return drive;
    for (const int set : sets) {
        if (set != drive.set && isLight(set, m_bounds.many))
            drive.within.append(set);
    }
    return drive;
}

bool FindSearch::canLookUp() const
{
    if (searchTableOf(m_query.entity).isEmpty())
        return false;
    Bindings unused;
    FindBindings bindings(unused);
    return !m_composer.parts().lookUp(m_session.engine(), partsTableOf(m_query.entity), m_grams, bindings).isEmpty();
}

Result<QList<PageMark>> FindSearch::marks(const ComposedFind &find) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.runComposed(find.sql, find.bindings));
    QList<PageMark> found;
    while (rows.next())
        found.append({rows.text("sort_value"), rows.integer("id")});
    GATEHOUSE_TRY(rows.outcome());
    return found;
}

// A million keys are read as they come, and nothing else with them.
Result<QList<qint64>> FindSearch::numbers(const ComposedFind &find) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.runText(find.sql, find.bindings, Session::Reading::RowByRow));
    QList<qint64> keys;
    while (rows.next())
        keys.append(rows.integer("id"));
    GATEHOUSE_TRY(rows.outcome());
    keys.squeeze(); // they stay for as long as the list is shown
    return keys;
}

} // namespace gatehouse::storage
