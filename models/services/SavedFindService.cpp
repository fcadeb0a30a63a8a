// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/SavedFindService.h"

#include "services/Scene.h"
#include "storage/SavedFindStore.h"

#include <algorithm>

namespace gatehouse::services {

using storage::SavedFindStore;
using storage::Session;
using support::Error;
using support::Reason;

namespace {

constexpr qsizetype kLongestName = 60;

Duty dutyOf(Sharing sharing)
{
    return sharing == Sharing::Everybody ? Duty::EditPeople : Duty::ViewPeople;
}

Outcome checkName(const QString &name)
{
    const QString field = QStringLiteral("name");
    if (name.isEmpty())
        return Error::invalid(field, Reason::Required);
    if (name.size() > kLongestName)
        return Error::invalid(field, Reason::TooLong, {QString::number(kLongestName)});
    if (std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return Error::invalid(field, Reason::ControlCharacter);
    return {};
}

/// The key under which the find stands; an own find needs somebody whose it is.
Result<domain::UserKey> ownerOf(const Operator &actor, Sharing sharing)
{
    if (sharing == Sharing::Everybody)
        return domain::UserKey();
    if (!actor.key.isStored())
        return Error{support::ErrorCode::Denied, {}, Reason::None, {}, {}};
    return actor.key;
}

} // namespace

SavedFindService::SavedFindService(Workspace &workspace) : m_workspace(workspace) {}

QFuture<Result<QList<SavedFind>>> SavedFindService::list(Entity entity) const
{
    return look(m_workspace, QStringLiteral("saved finds"),
                [entity](Session &session, const Scene &scene) -> Result<QList<SavedFind>> {
                    GATEHOUSE_TRY_VALUE(entries, SavedFindStore(session).list(entity, scene.actor.key));
                    QList<SavedFind> finds;
                    for (const SavedFindStore::Entry &entry : entries)
                        finds.append({entry.key, entry.name, entry.shared ? Sharing::Everybody : Sharing::Own, entry.query});
                    return finds;
                });
}

QFuture<Result<void>> SavedFindService::save(const QString &name, Sharing sharing, const FindQuery &query) const
{
    const QString clean = name.simplified();
    return change(m_workspace, dutyOf(sharing), QStringLiteral("save find"),
                  [clean, sharing, query](Session &session, const Scene &scene) -> Outcome {
                      GATEHOUSE_TRY(checkName(clean));
                      GATEHOUSE_TRY_VALUE(owner, ownerOf(scene.actor, sharing));
                      return SavedFindStore(session).save(owner, clean, query);
                  });
}

QFuture<Result<void>> SavedFindService::remove(const SavedFind &find) const
{
    return change(m_workspace, dutyOf(find.sharing), QStringLiteral("remove find"),
                  [find](Session &session, const Scene &scene) -> Outcome {
                      GATEHOUSE_TRY_VALUE(owner, ownerOf(scene.actor, find.sharing));
                      return SavedFindStore(session).remove(owner, find.key);
                  });
}

} // namespace gatehouse::services
