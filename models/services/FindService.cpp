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

FindService::FindService(Workspace &workspace) : m_workspace(workspace), m_questions(std::make_shared<storage::Questions>()) {}

template <typename Unit> auto FindService::ask(storage::Lane &lane, Unit unit) const
{
    return lookIn(m_workspace, lane, m_questions.get(), QStringLiteral("find"),
                  [unit](storage::Session &session, const Scene &scene) { return unit(findStoreOf(session, scene)); });
}

QFuture<Result<FindPage>> FindService::page(const FindQuery &query, const PageMark &after, int limit) const
{
    return ask(m_workspace.readLane(),
               [query, after, limit](const storage::FindStore &finds) { return finds.page(query, after, limit); });
}

QFuture<Result<qint64>> FindService::count(const FindQuery &query) const
{
    return ask(m_workspace.longLane(), [query](const storage::FindStore &finds) { return finds.count(query); });
}

QFuture<Result<QList<qint64>>> FindService::order(const FindQuery &query) const
{
    return ask(m_workspace.longLane(), [query](const storage::FindStore &finds) { return finds.order(query); });
}

QFuture<Result<FindRow>> FindService::row(Entity entity, qint64 key) const
{
    return ask(m_workspace.readLane(), [entity, key](const storage::FindStore &finds) -> Result<FindRow> {
        GATEHOUSE_TRY_VALUE(rows, finds.rows(entity, {key}));
        if (rows.isEmpty())
            return notFound({});
        return rows.constFirst();
    });
}

QFuture<Result<QList<FindRow>>> FindService::rows(Entity entity, const QList<qint64> &keys) const
{
    return ask(m_workspace.readLane(), [entity, keys](const storage::FindStore &finds) { return finds.rows(entity, keys); });
}

void FindService::giveUp() const
{
    m_questions->giveUp();
}

} // namespace gatehouse::services
