// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/StandingStore.h"

#include "storage/DirectoryStore.h"
#include "storage/FactsStore.h"

#include <limits>

namespace gatehouse::storage {

using namespace Qt::Literals::StringLiterals;
using domain::UserKey;
using support::Outcome;
using support::Result;

namespace {

/// How many users are judged by one set of statements.
constexpr qsizetype kAtOnce = 1000;

} // namespace

QChar readyMark(const domain::Readiness &readiness)
{
    return !readiness.applicable ? u'n' : readiness.ready ? u'r' : u'u';
}

Result<QHash<UserKey, Standing>> StandingStore::judge(const QList<UserKey> &users, const FindMoment &moment) const
{
    GATEHOUSE_TRY_VALUE(rights, DirectoryStore(m_session).rights());
    rights.removeIf([](const domain::Right &right) { return right.application != domain::Application::Portal; });
    const domain::RightsTree tree(rights);
    QHash<UserKey, Standing> standings;
    for (qsizetype from = 0; from < users.size(); from += kAtOnce) {
        const QList<UserKey> part = users.mid(from, kAtOnce);
        GATEHOUSE_TRY_VALUE(facts, FactsStore::load(m_session, part, moment.now));
        QList<qint64> numbers;
        for (const UserKey user : part)
            numbers.append(user.value);
        GATEHOUSE_TRY_VALUE(names, m_session.run("find/select_sort_keys"_L1, {}, numbers));
        while (names.next()) {
            const UserKey user{names.integer("id")};
            Standing standing;
            standing.facts = facts.value(user);
            standing.readiness = domain::evaluateReadiness(standing.facts, tree, moment.now, moment.today);
            standing.recheck = domain::recheckOf(standing.facts, moment.now, moment.today);
            standing.readyKey = readyMark(standing.readiness) + names.text("sort_key");
            standings.insert(user, standing);
        }
        GATEHOUSE_TRY(names.outcome());
    }
    return standings;
}

Result<QList<UserKey>> StandingStore::due(const FindMoment &moment, int limit) const
{
    GATEHOUSE_TRY_VALUE(rows,
                        m_session.run("find/select_due"_L1, {{"today", moment.today},
                                                             {"now", moment.now},
                                                             {"limit", limit > 0 ? limit : std::numeric_limits<int>::max()}}));
    QList<UserKey> users;
    while (rows.next())
        users.append(UserKey{rows.integer("id")});
    GATEHOUSE_TRY(rows.outcome());
    return users;
}

// Held before they are judged: a change that is committed between judging and writing would be lost, since its mark would be written over.
Result<QList<UserKey>> StandingStore::hold(const QList<UserKey> &users) const
{
    QList<qint64> numbers;
    for (const UserKey user : users)
        numbers.append(user.value);
    GATEHOUSE_TRY_VALUE(rows, m_session.run("find/hold_due"_L1, {}, numbers));
    QList<UserKey> held;
    while (rows.next())
        held.append(UserKey{rows.integer("id")});
    GATEHOUSE_TRY(rows.outcome());
    return held;
}

Outcome StandingStore::settle(const FindMoment &moment, int limit) const
{
    GATEHOUSE_TRY_VALUE(waiting, due(moment, limit));
    if (waiting.isEmpty())
        return {};
    GATEHOUSE_TRY_VALUE(users, hold(waiting));
    GATEHOUSE_TRY_VALUE(standings, judge(users, moment));
    for (const UserKey user : std::as_const(users)) {
        const auto standing = standings.constFind(user);
        if (standing == standings.constEnd())
            continue;
        GATEHOUSE_TRY(m_session.change("find/update_standing"_L1, {{"id", user},
                                                                   {"ready_key", standing->readyKey},
                                                                   {"recheck_day", standing->recheck.day},
                                                                   {"recheck_at", standing->recheck.moment}}));
    }
    return {};
}

} // namespace gatehouse::storage
