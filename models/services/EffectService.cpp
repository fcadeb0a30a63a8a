// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/EffectService.h"

#include "services/EffectUnits.h"
#include "services/Preview.h"
#include "storage/AssetStore.h"
#include "storage/ContactStore.h"
#include "storage/FacilityStore.h"
#include "storage/FactsStore.h"
#include "storage/UserStore.h"

namespace gatehouse::services {

using namespace Qt::Literals::StringLiterals;
using domain::AccountFacts;
using domain::Effect;
using domain::EffectCount;
using domain::Turn;
using domain::UserKey;
using storage::FactsStore;
using storage::Session;

namespace {

/// How many accounts are evaluated at once.
constexpr int kPeopleAtOnce = 500;

Outcome addAccounts(Session &session, const Scene &scene, const QList<UserKey> &users, const domain::RightsTree &tree,
                    const Alteration &alter, EffectCount &count)
{
    GATEHOUSE_TRY_VALUE(found, FactsStore::load(session, users, scene.now));
    for (const UserKey user : users) {
        const auto facts = found.constFind(user);
        if (facts == found.cend())
            continue;
        AccountFacts after = *facts;
        alter(after);
        count.add(*facts, after, tree);
    }
    return {};
}

Result<Effect> counted(Session &session, const EffectCount &count)
{
    const QList<domain::FacilityKey> owners = count.owners();
    if (owners.isEmpty())
        return count.effect(0);
    GATEHOUSE_TRY_VALUE(assets, storage::AssetStore(session).countOwnedBy(owners));
    return count.effect(assets);
}

Result<Effect> ofFacility(Session &session, const Scene &scene, domain::FacilityKey facility, Turn turn)
{
    GATEHOUSE_TRY_VALUE(known, storage::FacilityStore(session).find(facility));
    if (!known)
        return notFound(u"facility"_s);
    GATEHOUSE_TRY_VALUE(tree, portalRights(session));
    EffectCount count(turn, scene.now, scene.today);
    const Alteration alter = [facility, turn](AccountFacts &facts) {
        for (domain::FacilityLink &link : facts.facilities) {
            if (link.facility.key == facility)
                link.facility.active = turn == Turn::On;
        }
    };
    UserKey after;
    for (;;) {
        GATEHOUSE_TRY_VALUE(users, FactsStore(session).linkedTo(facility, after, kPeopleAtOnce));
        GATEHOUSE_TRY(addAccounts(session, scene, users, tree, alter, count));
        if (users.size() < kPeopleAtOnce)
            return counted(session, count);
        after = users.constLast();
    }
}

} // namespace

Result<Effect> effectOn(Session &session, const Scene &scene, const QList<UserKey> &users, Turn turn, const Alteration &alter)
{
    GATEHOUSE_TRY_VALUE(tree, portalRights(session));
    EffectCount count(turn, scene.now, scene.today);
    GATEHOUSE_TRY(addAccounts(session, scene, users, tree, alter, count));
    return counted(session, count);
}

EffectService::EffectService(Workspace &workspace) : m_workspace(workspace) {}

QFuture<Result<Effect>> EffectService::of(UserKey user, Turn turn) const
{
    return look(m_workspace, u"count effect"_s, [user, turn](Session &session, const Scene &scene) -> Result<Effect> {
        GATEHOUSE_TRY_VALUE(known, storage::UserStore(session).ref(user));
        if (!known)
            return notFound(u"user"_s);
        return effectOn(session, scene, {user}, turn, [turn](AccountFacts &facts) { facts.user.active = turn == Turn::On; });
    });
}

QFuture<Result<Effect>> EffectService::of(domain::ContactKey contact, Turn turn) const
{
    return look(m_workspace, u"count effect"_s, [contact, turn](Session &session, const Scene &scene) -> Result<Effect> {
        GATEHOUSE_TRY_VALUE(known, storage::ContactStore(session).find(contact));
        if (!known)
            return notFound(u"contact"_s);
        if (!known->user.isStored())
            return Effect{turn, 0, {}, 0, 0, {}};
        return effectOn(session, scene, {known->user}, turn, [turn](AccountFacts &facts) {
            if (facts.contact)
                facts.contact->active = turn == Turn::On;
        });
    });
}

QFuture<Result<Effect>> EffectService::of(domain::FacilityKey facility, Turn turn) const
{
    return look(m_workspace, u"count effect"_s,
                [facility, turn](Session &session, const Scene &scene) { return ofFacility(session, scene, facility, turn); });
}

} // namespace gatehouse::services
