// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/Preview.h"

#include "storage/AssetStore.h"
#include "storage/DirectoryStore.h"
#include "storage/FactsStore.h"

namespace gatehouse::services {

using namespace Qt::Literals::StringLiterals;
using domain::ConditionKey;

namespace {

Result<domain::RightsTree> portalTree(storage::Session &session)
{
    GATEHOUSE_TRY_VALUE(rights, storage::DirectoryStore(session).rights());
    rights.removeIf([](const domain::Right &right) { return right.application != domain::Application::Portal; });
    return domain::RightsTree(rights);
}

bool isMet(const domain::Readiness &readiness, ConditionKey key)
{
    for (const domain::Condition &condition : readiness.conditions) {
        if (condition.key == key)
            return condition.met;
    }
    return false;
}

} // namespace

Result<domain::Readiness> readinessOf(storage::Session &session, const Scene &scene, domain::UserKey user)
{
    GATEHOUSE_TRY_VALUE(facts, storage::FactsStore::load(session, {user}, scene.now));
    if (!facts.contains(user))
        return notFound(u"user"_s);
    GATEHOUSE_TRY_VALUE(tree, portalTree(session));
    return domain::evaluateReadiness(facts.value(user), tree, scene.now, scene.today);
}

Result<PortalPreview> previewOf(storage::Session &session, const domain::Readiness &readiness)
{
    PortalPreview preview;
    preview.facilities = readiness.facilities;
    for (const QString &right : readiness.rights) {
        const QString section = right.section(u'.', 0, 0);
        if (!preview.sections.contains(section))
            preview.sections.append(section);
    }
    if (!showsAssets(readiness) || preview.facilities.isEmpty())
        return preview;
    QList<domain::FacilityKey> owners;
    for (const domain::FacilityRef &facility : readiness.facilities)
        owners.append(facility.key);
    GATEHOUSE_TRY_VALUE(assets, storage::AssetStore(session).countOwnedBy(owners));
    preview.assets = assets;
    return preview;
}

bool showsAssets(const domain::Readiness &readiness)
{
    return readiness.rights.contains(u"assets.view"_s) && isMet(readiness, ConditionKey::Active) && isMet(readiness, ConditionKey::Valid)
        && isMet(readiness, ConditionKey::Group) && isMet(readiness, ConditionKey::Licence);
}

} // namespace gatehouse::services
