// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Effect.h"

namespace gatehouse::domain {

namespace {

bool isMet(const Readiness &readiness, ConditionKey key)
{
    for (const Condition &condition : readiness.conditions) {
        if (condition.key == key)
            return condition.met;
    }
    return false;
}

QSet<FacilityKey> keysOf(const QList<FacilityRef> &facilities)
{
    QSet<FacilityKey> keys;
    for (const FacilityRef &facility : facilities)
        keys.insert(facility.key);
    return keys;
}

// Who works in the console signs in with an active account that is valid today.
bool signsIn(const AccountFacts &facts, const Readiness &readiness, QDate today)
{
    return facts.application == Application::Console ? facts.user.active && facts.validity.contains(today) : readiness.admitted;
}

} // namespace

Sight sightOf(const Readiness &readiness)
{
    for (const ConditionKey key : {ConditionKey::Active, ConditionKey::Valid, ConditionKey::Group, ConditionKey::Licence}) {
        if (!isMet(readiness, key))
            return {};
    }
    if (readiness.rights.isEmpty())
        return {};
    return {readiness.facilities, readiness.rights.contains(QLatin1StringView("assets.view"))};
}

void EffectCount::add(const AccountFacts &before, const AccountFacts &after, const RightsTree &tree)
{
    const Readiness now = evaluateReadiness(before, tree, m_now, m_today);
    const Readiness then = evaluateReadiness(after, tree, m_now, m_today);
    const bool off = m_effect.turn == Turn::Off;
    const Sight more = sightOf(off ? now : then);
    const Sight less = sightOf(off ? then : now);
    const QSet<FacilityKey> facilities = keysOf(more.facilities) - keysOf(less.facilities);
    const QSet<FacilityKey> owners = (more.assets ? keysOf(more.facilities) : QSet<FacilityKey>()) -
                                     (less.assets ? keysOf(less.facilities) : QSet<FacilityKey>());
    if (signsIn(before, now, m_today) != signsIn(after, then, m_today))
        m_effect.signIn = before.user.shownName();
    if (facilities.isEmpty() && owners.isEmpty())
        return;
    ++m_effect.people;
    if (m_effect.names.size() < Effect::kNames)
        m_effect.names.append(before.user.shownName());
    m_facilities += facilities;
    m_owners += owners;
}

Effect EffectCount::effect(qint64 assets) const
{
    Effect effect = m_effect;
    effect.facilities = m_facilities.size();
    effect.assets = assets;
    return effect;
}

} // namespace gatehouse::domain
