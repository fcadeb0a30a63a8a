// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/AccessService.h"

#include "domain/AccessChain.h"
#include "services/FindScopes.h"
#include "services/Preview.h"
#include "services/Scene.h"
#include "storage/AssetStore.h"
#include "storage/DirectoryStore.h"
#include "storage/FacilityStore.h"
#include "storage/FactsStore.h"
#include "storage/FindStore.h"

#include <algorithm>

namespace gatehouse::services {

using namespace Qt::Literals::StringLiterals;
using domain::AccessChain;
using domain::AccessTarget;
using domain::AccountFacts;
using domain::UserKey;
using storage::FactsStore;
using storage::NamePlace;
using storage::Session;

namespace {

/// How many users are evaluated at once, at most and at least.
constexpr int kChunk = 500;
constexpr int kSmallestChunk = 100;

Result<domain::FacilityRef> facilityOf(Session &session, const QString &code)
{
    GATEHOUSE_TRY_VALUE(facility, storage::FacilityStore(session).findCode(code));
    if (!facility)
        return notFound(u"facility"_s, code);
    return *facility;
}

/// What is asked for, found in the database. An asset and a facility together ask for the asset; the facility must then own it.
Result<AccessTarget> targetOf(Session &session, const domain::RightsTree &tree, const QString &asset, const QString &facility,
                              const QString &right)
{
    AccessTarget target;
    if (!facility.isEmpty()) {
        GATEHOUSE_TRY_VALUE(found, facilityOf(session, facility));
        target.facility = found;
    }
    if (!asset.isEmpty()) {
        GATEHOUSE_TRY_VALUE(holder, storage::AssetStore(session).findNumber(asset));
        if (!holder || (target.facility && target.facility->code != holder->ownerCode))
            return notFound(u"asset"_s, asset);
        GATEHOUSE_TRY_VALUE(owner, facilityOf(session, holder->ownerCode));
        target.asset = holder->number;
        target.facility = owner;
    }
    if (!right.isEmpty() && !tree.contains(right))
        return notFound(u"right"_s, right);
    target.right = right;
    return target;
}

Result<AccessAnswer> checkUnit(Session &session, const Scene &scene, const AccessQuestion &question)
{
    GATEHOUSE_TRY(mustBeInScope(session, scene, question.user));
    GATEHOUSE_TRY_VALUE(tree, portalRights(session));
    GATEHOUSE_TRY_VALUE(target, targetOf(session, tree, question.asset, question.facility, question.right));
    GATEHOUSE_TRY_VALUE(found, FactsStore::load(session, {question.user}, scene.now));
    if (!found.contains(question.user))
        return notFound(u"user"_s);
    const AccountFacts facts = found.value(question.user);
    AccessAnswer answer;
    answer.user = facts.user;
    answer.readiness = domain::evaluateReadiness(facts, tree, scene.now, scene.today);
    GATEHOUSE_TRY_VALUE(preview, previewOf(session, answer.readiness));
    answer.preview = preview;
    answer.contact = facts.contact;
    const AccessChain chain = domain::followChain(facts, answer.readiness, tree, target, scene.today);
    answer.links = chain.links;
    answer.sees = chain.sees;
    if (const domain::Condition *broken = chain.firstBroken()) {
        answer.brokenLink = domain::name(broken->key);
        answer.brokenArguments = broken->arguments;
    }
    answer.right = chain.right;
    for (const QString &needed : domain::neededRights(target))
        answer.rights.append(domain::explainNode(tree, needed, facts.portalGroups, facts.personal));
    return answer;
}

/// What is asked for, and what everybody is judged by.
struct Quest {
    domain::RightsTree tree;
    AccessTarget target;
};

Result<Quest> questFor(Session &session, const SeenThing &thing)
{
    if (int(thing.asset.isEmpty()) + int(thing.facility.isEmpty()) + int(thing.right.isEmpty()) != 2)
        return support::Error::invalid(u"asset"_s, support::Reason::Required);
    GATEHOUSE_TRY_VALUE(tree, portalRights(session));
    GATEHOUSE_TRY_VALUE(target, targetOf(session, tree, thing.asset, thing.facility, thing.right));
    return Quest{tree, target};
}

Result<QList<NamePlace>> candidates(Session &session, const AccessTarget &target, const NamePlace &after, int limit)
{
    const FactsStore store(session);
    return target.facility ? store.linkedByName(target.facility->key, after, limit) : store.activePortalUsers(after, limit);
}

/// Those of the people who see it, in their order.
Result<QList<Seer>> judge(Session &session, const Scene &scene, const Quest &quest, const QList<NamePlace> &people)
{
    QList<UserKey> keys;
    for (const NamePlace &person : people)
        keys.append(person.user);
    GATEHOUSE_TRY_VALUE(found, FactsStore::load(session, keys, scene.now));
    GATEHOUSE_TRY_VALUE(inScope, usersInScope(session, scene, keys));
    QList<Seer> seers;
    for (const NamePlace &person : people) {
        if (!inScope.contains(person.user))
            continue;
        const AccountFacts facts = found.value(person.user);
        const domain::Readiness readiness = domain::evaluateReadiness(facts, quest.tree, scene.now, scene.today);
        if (!domain::followChain(facts, readiness, quest.tree, quest.target, scene.today).sees)
            continue;
        const QStringList through = quest.target.facility ? QStringList{quest.target.facility->code}
                                                          : domain::grantingGroups(facts, quest.tree, quest.target.right);
        seers.append(Seer{facts.user, facts.contact.value_or(domain::ContactRef()), through, person.sortKey});
    }
    return seers;
}

Result<SeerStretch> stretchUnit(Session &session, const Scene &scene, const Quest &quest, const Seer &after, int most)
{
    const int limit = std::clamp(most, kSmallestChunk, kChunk);
    GATEHOUSE_TRY_VALUE(people, candidates(session, quest.target, {after.sortKey, after.user.key}, limit));
    GATEHOUSE_TRY_VALUE(seers, judge(session, scene, quest, people));
    SeerStretch stretch{seers, after, people.size() < limit};
    if (seers.size() > most) {
        stretch.seers.resize(most);
        stretch.last = false;
        stretch.reached = stretch.seers.constLast();
    } else if (!people.isEmpty()) {
        stretch.reached.user.key = people.constLast().user;
        stretch.reached.sortKey = people.constLast().sortKey;
    }
    return stretch;
}

Result<QList<Seer>> whoSeesUnit(Session &session, const Scene &scene, const SeenThing &thing)
{
    GATEHOUSE_TRY_VALUE(quest, questFor(session, thing));
    QList<Seer> seers;
    Seer after;
    for (;;) {
        GATEHOUSE_TRY_VALUE(stretch, stretchUnit(session, scene, quest, after, kChunk));
        seers.append(stretch.seers);
        if (stretch.last)
            return seers;
        after = stretch.reached;
    }
}

/// Non-Portal Users, with what is set in it.
Outcome readGoverning(Session &session, domain::CustomerFacts &facts)
{
    const storage::DirectoryStore store(session);
    GATEHOUSE_TRY_VALUE(groups, store.groups(storage::DirectoryStore::Members::NotCounted));
    GATEHOUSE_TRY_VALUE(grants, store.portalGrants());
    facts.governing = {domain::kNonPortalUsers, grants.value(domain::kNonPortalUsers)};
    for (const domain::Group &group : std::as_const(groups)) {
        if (group.builtIn && group.name == domain::kNonPortalUsers)
            facts.governingActive = group.active;
    }
    return {};
}

Result<AccessService::CustomerAnswer> checkCustomerUnit(Session &session, const Scene &scene, const QString &code,
                                                        const QString &right, const QString &asset)
{
    AccessService::CustomerAnswer answer;
    domain::CustomerFacts facts;
    GATEHOUSE_TRY_VALUE(facility, facilityOf(session, code));
    facts.facility = facility;
    answer.facility = facility;
    GATEHOUSE_TRY_VALUE(
        rows, storage::FindStore(session, {scene.now, scene.today}).rows(domain::find::Entity::Facility, {facility.key.value}));
    facts.portalUsers = rows.isEmpty() ? 0 : rows.constFirst().portalUsers;
    answer.portalUsers = facts.portalUsers;
    GATEHOUSE_TRY(readGoverning(session, facts));
    GATEHOUSE_TRY_VALUE(tree, portalRights(session));
    GATEHOUSE_TRY_VALUE(target, targetOf(session, tree, asset, {}, right));
    answer.access = domain::followCustomer(facts, tree, target);
    if (answer.access.governed)
        answer.governedBy = domain::kNonPortalUsers;
    answer.rights = answer.access.rights;
    return answer;
}

} // namespace

AccessService::AccessService(Workspace &workspace) : m_workspace(workspace) {}

QFuture<Result<AccessAnswer>> AccessService::check(const AccessQuestion &question) const
{
    return look(m_workspace, u"check access"_s,
                [question](Session &session, const Scene &scene) { return checkUnit(session, scene, question); });
}

QFuture<Result<QList<Seer>>> AccessService::whoSees(const QString &asset, const QString &facility, const QString &right) const
{
    return look(m_workspace, u"who sees"_s, [thing = SeenThing{asset, facility, right}](Session &session, const Scene &scene) {
        return whoSeesUnit(session, scene, thing);
    });
}

QFuture<Result<SeerStretch>> AccessService::seersAfter(const SeenThing &thing, const Seer &after, int most) const
{
    return look(m_workspace, u"who sees"_s, [thing, after, most](Session &session, const Scene &scene) -> Result<SeerStretch> {
        GATEHOUSE_TRY_VALUE(quest, questFor(session, thing));
        return stretchUnit(session, scene, quest, after, most);
    });
}

QFuture<Result<QList<Seer>>> AccessService::seersAmong(const SeenThing &thing, const QList<qint64> &users) const
{
    return look(m_workspace, u"who sees"_s, [thing, users](Session &session, const Scene &scene) -> Result<QList<Seer>> {
        GATEHOUSE_TRY_VALUE(quest, questFor(session, thing));
        GATEHOUSE_TRY_VALUE(people, FactsStore(session).places(users));
        return judge(session, scene, quest, people);
    });
}

QFuture<Result<AccessService::CustomerAnswer>> AccessService::checkCustomer(const QString &code, const QString &right,
                                                                            const QString &asset) const
{
    return look(m_workspace, u"check customer"_s, [code, right, asset](Session &session, const Scene &scene) {
        return checkCustomerUnit(session, scene, code, right, asset);
    });
}

} // namespace gatehouse::services
