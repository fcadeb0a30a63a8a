// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/AssetService.h"

#include "domain/Fields.h"
#include "services/FindScopes.h"
#include "services/Preview.h"
#include "services/Scene.h"
#include "storage/AssetStore.h"
#include "storage/FacilityStore.h"

#include <algorithm>

namespace gatehouse::services {

using namespace Qt::Literals::StringLiterals;
using storage::AssetStore;
using storage::Session;
using support::Error;
using support::ErrorCode;
using support::Reason;

namespace {

Result<domain::Asset> addUnit(Session &session, const domain::Asset &asset)
{
    if (const QList<Error> found = domain::problems(asset); !found.isEmpty())
        return found.constFirst();
    const AssetStore store(session);
    GATEHOUSE_TRY_VALUE(holder, store.findNumber(asset.number.text()));
    if (holder)
        return Error{ErrorCode::Duplicate, u"number"_s, Reason::None, {holder->ownerName, holder->number}, {}};
    GATEHOUSE_TRY_VALUE(owner, storage::FacilityStore(session).findCode(asset.owner.text()));
    if (!owner)
        return notFound(u"owner"_s, asset.owner.text());
    GATEHOUSE_TRY_VALUE(key, store.insert(asset, owner->key));
    GATEHOUSE_TRY_VALUE(stored, store.find(key));
    if (!stored)
        return Error::internal(u"an asset is not there right after its insert"_s);
    return *stored;
}

Result<AssetService::Seen> seenUnit(Session &session, const Scene &scene, domain::UserKey user, const QString &facility, const QString &after, int limit)
{
    GATEHOUSE_TRY(mustBeInScope(session, scene, user));
    GATEHOUSE_TRY_VALUE(readiness, readinessOf(session, scene, user));
    QList<domain::FacilityKey> owners;
    for (const domain::FacilityRef &visible : std::as_const(readiness.facilities)) {
        if (facility.isEmpty() || visible.code == facility)
            owners.append(visible.key);
    }
    if (owners.isEmpty() && !facility.isEmpty())
        return notFound(u"facility"_s, facility);
    AssetService::Seen seen;
    if (owners.isEmpty() || !showsAssets(readiness))
        return seen;
    GATEHOUSE_TRY_VALUE(assets, AssetStore(session).ownedBy(owners, after, limit + 1));
    seen.more = assets.size() > limit;
    seen.assets = assets.mid(0, limit);
    return seen;
}

} // namespace

AssetService::AssetService(Workspace &workspace) : m_workspace(workspace) {}

QFuture<Result<domain::Asset>> AssetService::add(const domain::Asset &asset) const
{
    return change(m_workspace, Duty::EditPeople, u"add asset"_s, [asset](Session &session, const Scene &) { return addUnit(session, asset); });
}

QFuture<Result<AssetService::Seen>> AssetService::seenBy(domain::UserKey user, const QString &facility, const QString &after, int limit) const
{
    return look(m_workspace, u"list assets"_s, [=](Session &session, const Scene &scene) { return seenUnit(session, scene, user, facility, after, limit); });
}

} // namespace gatehouse::services
