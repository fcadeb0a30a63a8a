// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/FindService.h"

#include "services/FindScopes.h"

namespace gatehouse::services {

storage::FindStore findStoreOf(storage::Session &session, const Scene &scene)
{
    storage::FindScope scope;
    if (scene.actor.group == QLatin1StringView("User")) {
        scope.self = scene.actor.key;
        scope.labs.emplace();
        for (const domain::FacilityRef &lab : scene.actor.labs)
            scope.labs->append(lab.key);
    }
    return storage::FindStore(session, {scene.now, scene.today}, scope);
}

FindService::FindService(Workspace &workspace) : m_workspace(workspace) {}

QFuture<Result<FindPage>> FindService::page(const FindQuery &query, const PageMark &after, int limit) const
{
    return look(m_workspace, QStringLiteral("find"), [query, after, limit](storage::Session &session, const Scene &scene) {
        return findStoreOf(session, scene).page(query, after, limit);
    });
}

QFuture<Result<qint64>> FindService::count(const FindQuery &query) const
{
    return look(m_workspace, QStringLiteral("find"),
                [query](storage::Session &session, const Scene &scene) { return findStoreOf(session, scene).count(query); });
}

QFuture<Result<FindRow>> FindService::row(Entity entity, qint64 key) const
{
    return look(m_workspace, QStringLiteral("find"),
                [entity, key](storage::Session &session, const Scene &scene) -> Result<FindRow> {
                    GATEHOUSE_TRY_VALUE(rows, findStoreOf(session, scene).rows(entity, {key}));
                    if (rows.isEmpty())
                        return notFound({});
                    return rows.constFirst();
                });
}

QFuture<Result<QList<FindRow>>> FindService::rows(Entity entity, const QList<qint64> &keys) const
{
    return look(m_workspace, QStringLiteral("find"), [entity, keys](storage::Session &session, const Scene &scene) {
        return findStoreOf(session, scene).rows(entity, keys);
    });
}

} // namespace gatehouse::services
