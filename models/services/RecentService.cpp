// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/RecentService.h"

#include "services/FindScopes.h"
#include "storage/RecentStore.h"

namespace gatehouse::services {

using storage::RecentStore;
using storage::Session;

namespace {

constexpr int kKept = 50;

Result<QHash<qint64, FindRow>> rowsOf(const storage::FindStore &store, Entity entity, const QList<RecentStore::View> &views)
{
    QList<qint64> keys;
    for (const RecentStore::View &view : views) {
        if (view.entity == entity)
            keys.append(view.key);
    }
    QHash<qint64, FindRow> found;
    if (keys.isEmpty())
        return found;
    GATEHOUSE_TRY_VALUE(rows, store.rows(entity, keys));
    for (const FindRow &row : rows)
        found.insert(row.key, row);
    return found;
}

} // namespace

RecentService::RecentService(Workspace &workspace) : m_workspace(workspace) {}

QFuture<Result<void>> RecentService::note(Entity entity, qint64 key) const
{
    return m_workspace.writeLane().run(
        [actor = m_workspace.currentOperator(), clock = &m_workspace.clock(), entity, key](Session &session) -> Outcome {
            if (!actor.key.isStored() || !actor.may(Duty::ViewPeople))
                return {};
            return RecentStore(session).note(actor.key, {entity, key}, clock->now(), kKept);
        });
}

QFuture<Result<QList<RecentRecord>>> RecentService::list(int limit) const
{
    return look(m_workspace, QStringLiteral("recently viewed"),
                [limit](Session &session, const Scene &scene) -> Result<QList<RecentRecord>> {
                    QList<RecentRecord> records;
                    if (!scene.actor.key.isStored())
                        return records;
                    GATEHOUSE_TRY_VALUE(views, RecentStore(session).list(scene.actor.key, kKept));
                    const storage::FindStore store = findStoreOf(session, scene);
                    QHash<Entity, QHash<qint64, FindRow>> rows;
                    for (const Entity entity : {Entity::User, Entity::Contact, Entity::Facility, Entity::Group}) {
                        GATEHOUSE_TRY_VALUE(found, rowsOf(store, entity, views));
                        rows.insert(entity, found);
                    }
                    for (const RecentStore::View &view : views) {
                        const QHash<qint64, FindRow> &found = rows[view.entity];
                        if (const auto row = found.constFind(view.key); row != found.constEnd() && records.size() < limit)
                            records.append({view.entity, *row});
                    }
                    return records;
                });
}

} // namespace gatehouse::services
