// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/LikenessService.h"

#include "services/Scene.h"
#include "storage/LikenessStore.h"

namespace gatehouse::services {

LikenessService::LikenessService(Workspace &workspace) : m_workspace(workspace) {}

QFuture<Result<QList<domain::AlikePerson>>> LikenessService::find(const domain::PersonTyped &typed, int limit) const
{
    using People = QList<domain::AlikePerson>;
    return look(m_workspace, QStringLiteral("find similar people"),
                [typed, limit](storage::Session &session, const Scene &scene) -> Result<People> {
                    if (!scene.actor.may(Duty::EditPeople))
                        return deniedError(Duty::EditPeople);
                    GATEHOUSE_TRY_VALUE(candidates, storage::LikenessStore(session).candidates(typed));
                    return domain::alikePeople(typed, candidates).mid(0, limit);
                });
}

} // namespace gatehouse::services
