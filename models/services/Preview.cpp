// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/Preview.h"

#include "domain/Effect.h"
#include "storage/AssetStore.h"
#include "storage/DirectoryStore.h"
#include "storage/FactsStore.h"

namespace gatehouse::services {

using namespace Qt::Literals::StringLiterals;

Result<domain::RightsTree> portalRights(storage::Session &session)
{
    GATEHOUSE_TRY_VALUE(rights, storage::DirectoryStore(session).rights());
    rights.removeIf([](const domain::Right &right) { return right.application != domain::Application::Portal; });
    return domain::RightsTree(rights);
}

Result<domain::Readiness> readinessOf(storage::Session &session, const Scene &scene, domain::UserKey user)
{
    GATEHOUSE_TRY_VALUE(facts, storage::FactsStore::load(session, {user}, scene.now));
    if (!facts.contains(user))
        return notFound(u"user"_s);
    GATEHOUSE_TRY_VALUE(tree, portalRights(session));
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
    return domain::sightOf(readiness).assets;
}

} // namespace gatehouse::services
