// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/GroupService.h"

#include "services/DirectoryUnits.h"
#include "services/GroupUnits.h"
#include "services/Traces.h"
#include "services/UserUnits.h"
#include "storage/UserStore.h"

#include <algorithm>

namespace gatehouse::services {

using namespace Qt::Literals::StringLiterals;
using domain::GroupKey;
using domain::UserKey;
using storage::Session;

namespace {

Result<GroupRecord> loadGroup(Session &session, GroupKey key)
{
    GATEHOUSE_TRY_VALUE(directory, loadDirectory(session, storage::DirectoryStore::Members::Counted));
    const auto group = std::find_if(directory.groups.cbegin(), directory.groups.cend(),
                                    [key](const domain::Group &each) { return each.key == key; });
    if (group == directory.groups.cend())
        return notFound(u"group"_s);
    GATEHOUSE_TRY_VALUE(settings, storage::DirectoryStore(session).settings(key));
    const domain::RightsTree &tree = directory.tree(group->application);
    GroupRecord record{*group, settings, {}};
    for (const QString &leaf : tree.leaves())
        record.rights.append({leaf, domain::decideRight(tree, leaf, {{group->name, settings}}, {})});
    return record;
}

enum class Membership { Begins, Ends };

Result<GroupRecord> changeMembers(Session &session, const Scene &scene, GroupKey group, QList<UserKey> users,
                                  Membership membership)
{
    // always in the same order, so that two who change many members at once wait for each other and never in a ring
    std::sort(users.begin(), users.end());
    for (const UserKey user : std::as_const(users)) {
        const QList<GroupKey> one{group};
        const bool begins = membership == Membership::Begins;
        const Outcome changed =
            changeGroups(session, scene, user, begins ? one : QList<GroupKey>(), begins ? QList<GroupKey>() : one);
        if (changed.ok())
            continue;
        support::Error error = changed.error();
        GATEHOUSE_TRY_VALUE(person, storage::UserStore(session).ref(user));
        if (person && error.code == support::ErrorCode::Invalid)
            error.arguments.append(person->fullName());
        return error;
    }
    return loadGroup(session, group);
}

} // namespace

GroupService::GroupService(Workspace &workspace) : m_workspace(workspace) {}

QFuture<Result<GroupRecord>> GroupService::load(GroupKey key) const
{
    const auto unit = [key](Session &session, const Scene &) { return loadGroup(session, key); };
    if (!m_workspace.currentOperator().may(Duty::ViewPortalGroups))
        return change(m_workspace, Duty::ViewPortalGroups, u"load group"_s, unit);
    return look(m_workspace, u"load group"_s, unit);
}

QFuture<Result<GroupRecord>> GroupService::load(const QString &name) const
{
    const auto unit = [name](Session &session, const Scene &) -> Result<GroupRecord> {
        GATEHOUSE_TRY_VALUE(directory, loadDirectory(session));
        const domain::Group *group = directory.group(name);
        if (!group)
            return notFound(u"group"_s, name);
        return loadGroup(session, group->key);
    };
    if (!m_workspace.currentOperator().may(Duty::ViewPortalGroups))
        return change(m_workspace, Duty::ViewPortalGroups, u"load group"_s, unit);
    return look(m_workspace, u"load group"_s, unit);
}

QFuture<Result<GroupRecord>> GroupService::save(const domain::Group &group, const QStringList &types) const
{
    const auto unit = [group, types](Session &session, const Scene &) -> Result<GroupRecord> {
        GATEHOUSE_TRY_VALUE(key, writeGroup(session, group, types));
        return loadGroup(session, key);
    };
    if (group.key.isStored())
        return changeTraced(m_workspace, Duty::EditPortalGroups, u"save group"_s, group.key, unit);
    return createTraced(
        m_workspace, Duty::EditPortalGroups, u"save group"_s, nothingToPrepare,
        [unit](Session &session, const Scene &scene, const Unprepared &) { return unit(session, scene); },
        [](Session &session, const GroupRecord &record) { return creationOf(session, record.group.key); });
}

QFuture<Result<GroupRecord>> GroupService::changeRights(GroupKey group, qint64 rowVersion,
                                                        const QList<RightChange> &changes) const
{
    return changeTraced(m_workspace, Duty::EditPortalGroups, u"change rights"_s, group,
                        [=](Session &session, const Scene &) -> Result<GroupRecord> {
                            GATEHOUSE_TRY(changeGroupRights(session, group, rowVersion, changes));
                            return loadGroup(session, group);
                        });
}

QFuture<Result<void>> GroupService::remove(GroupKey group, qint64 rowVersion) const
{
    return change(m_workspace, Duty::EditPortalGroups, u"delete group"_s,
                  [=](Session &session, const Scene &) { return removeGroup(session, group, rowVersion); });
}

QFuture<Result<GroupRecord>> GroupService::addMembers(GroupKey group, const QList<UserKey> &users) const
{
    return change(m_workspace, Duty::EditPeople, u"add members"_s, [=](Session &session, const Scene &scene) {
        return changeMembers(session, scene, group, users, Membership::Begins);
    });
}

QFuture<Result<GroupRecord>> GroupService::removeMembers(GroupKey group, const QList<UserKey> &users) const
{
    return change(m_workspace, Duty::EditPeople, u"remove members"_s, [=](Session &session, const Scene &scene) {
        return changeMembers(session, scene, group, users, Membership::Ends);
    });
}

} // namespace gatehouse::services
