// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/FindService.h"

#include "services/FindScopes.h"

namespace gatehouse::services {

namespace {

bool isLimited(const Operator &actor)
{
    return actor.group == QLatin1StringView("User");
}

} // namespace

storage::FindStore findStoreOf(storage::Session &session, const Scene &scene)
{
    storage::FindScope scope;
    if (isLimited(scene.actor)) {
        scope.self = scene.actor.key;
        scope.labs.emplace();
        for (const domain::FacilityRef &lab : scene.actor.labs)
            scope.labs->append(lab.key);
    }
    return storage::FindStore(session, {scene.now, scene.today}, scope);
}

Result<QSet<domain::UserKey>> usersInScope(storage::Session &session, const Scene &scene, const QList<domain::UserKey> &users)
{
    if (!isLimited(scene.actor))
        return QSet<domain::UserKey>(users.cbegin(), users.cend());
    QList<qint64> keys;
    for (const domain::UserKey user : users)
        keys.append(user.value);
    GATEHOUSE_TRY_VALUE(rows, findStoreOf(session, scene).rows(Entity::User, keys));
    QSet<domain::UserKey> inScope;
    for (const FindRow &row : std::as_const(rows))
        inScope.insert({row.key});
    return inScope;
}

Outcome mustBeInScope(storage::Session &session, const Scene &scene, domain::UserKey user)
{
    GATEHOUSE_TRY_VALUE(inScope, usersInScope(session, scene, {user}));
    return inScope.contains(user) ? Outcome() : Outcome(notFound(QStringLiteral("user")));
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
