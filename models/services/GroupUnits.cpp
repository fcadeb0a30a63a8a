// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/GroupUnits.h"

#include "domain/CustomerAccess.h"
#include "domain/Fields.h"
#include "services/DirectoryUnits.h"
#include "services/UserRules.h"
#include "services/UserUnits.h"
#include "storage/GroupStore.h"
#include "storage/TypeStore.h"
#include "storage/UserStore.h"
#include "support/Folding.h"

#include <algorithm>

namespace gatehouse::services {

using namespace Qt::Literals::StringLiterals;
using domain::Application;
using domain::GroupKey;
using storage::GroupStore;
using storage::Session;
using support::Error;
using support::ErrorCode;
using support::Reason;

namespace {

/// So many of those who hold a group are named in a refusal.
constexpr int kNamed = 5;

Result<domain::Group> lockedGroup(Session &session, GroupKey key)
{
    GATEHOUSE_TRY_VALUE(there, GroupStore(session).lock(key));
    GATEHOUSE_TRY_VALUE(directory, loadDirectory(session));
    for (const domain::Group &group : std::as_const(directory.groups)) {
        if (!there || group.key != key)
            continue;
        if (group.application == Application::Console) // ruling 11
            return Error::invalid(u"group"_s, Reason::Fixed, {group.name});
        return group;
    }
    return goneOf(session, "groups"_L1, key.value, u"group"_s);
}

Outcome checkNameFree(const Directory &directory, const domain::Group &group)
{
    for (const domain::Group &other : directory.groups) {
        if (other.key != group.key && other.application == Application::Portal &&
            support::fold(other.name) == support::fold(group.name))
            return Error{ErrorCode::Duplicate, u"name"_s, Reason::None, {other.name}, {}};
    }
    return {};
}

// The guest mark is taken from no group that people of customers hold, or are to get (ACU-08).
Outcome checkGuestMark(Session &session, const domain::Group &group)
{
    const GroupStore store(session);
    GATEHOUSE_TRY_VALUE(uses, store.uses(group.key));
    if (uses.members > 0) {
        GATEHOUSE_TRY_VALUE(members, store.firstMembers(group.key, kNamed));
        QStringList names{QString::number(uses.members)};
        for (const domain::UserRef &member : std::as_const(members))
            names.append(member.shownName());
        return Error{ErrorCode::InUse, u"guest"_s, Reason::HeldByUsers, names, {}};
    }
    if (uses.all() > 0)
        return Error{ErrorCode::InUse, u"guest"_s, Reason::None, {u"group"_s, QString::number(uses.all())}, {}};
    return {};
}

// There is one default group at any time, and whoever gets it can use it (ruling 4).
Outcome checkDefaultMark(const domain::Group &before, const domain::Group &group)
{
    if (before.isDefault && !group.isDefault)
        return Error::invalid(u"default"_s, Reason::OnlyDefault, {group.name});
    if (!group.isDefault)
        return {};
    if (!group.active)
        return before.isDefault ? Error::invalid(u"active"_s, Reason::OnlyDefault, {group.name})
                                : Error::invalid(u"default"_s, Reason::Inactive, {group.name});
    if (!group.guest)
        return before.isDefault ? Error::invalid(u"guest"_s, Reason::OnlyDefault, {group.name})
                                : Error::invalid(u"default"_s, Reason::NotForGuests, {group.name});
    return {};
}

Outcome checkBuiltIn(const domain::Group &before, const domain::Group &group)
{
    if (!before.builtIn)
        return {};
    if (before.name != group.name)
        return Error::invalid(u"name"_s, Reason::Fixed, {before.name});
    if (!isBuiltIn(before, domain::kNonPortalUsers))
        return {};
    // it governs customers without portal users whoever they are, and is nobody's own (ruling 5)
    if (group.isDefault)
        return Error::invalid(u"default"_s, Reason::NotForUsers, {before.name});
    if (!group.active)
        return Error::invalid(u"active"_s, Reason::Fixed, {before.name});
    return {};
}

/// Those that are named; without any, every portal type that no other type manages: what customers hand out to each other is named.
Result<QList<qint64>> typesToAllow(const Directory &directory, const QStringList &names)
{
    QStringList managed;
    QStringList known;
    for (const domain::UserType &type : directory.types) {
        managed += type.managedTypes;
        known.append(type.name);
    }
    QList<qint64> keys;
    for (const domain::UserType &type : directory.types) {
        if (names.isEmpty() && type.application == Application::Portal && !managed.contains(type.name))
            keys.append(type.key);
    }
    for (const QString &name : names) {
        const domain::UserType *type = directory.type(name);
        if (!type) {
            const QString nearest = domain::nearestWord(name, known);
            return Error::invalid(u"type"_s, Reason::Unknown, nearest.isEmpty() ? QStringList() : QStringList{nearest});
        }
        if (type->application != Application::Portal)
            return Error::invalid(u"type"_s, Reason::GroupKind, {type->name});
        if (!keys.contains(type->key))
            keys.append(type->key);
    }
    return keys;
}

Result<GroupKey> insertGroup(Session &session, const Directory &directory, const domain::Group &group, const QStringList &types)
{
    const GroupStore store(session);
    GATEHOUSE_TRY(checkDefaultMark({}, group));
    GATEHOUSE_TRY_VALUE(allowed, typesToAllow(directory, types));
    GATEHOUSE_TRY_VALUE(key, store.insert(group));
    for (const qint64 type : std::as_const(allowed))
        GATEHOUSE_TRY(storage::TypeStore(session).allow(type, key));
    if (group.isDefault) {
        domain::Group standard = group;
        standard.key = key;
        standard.rowVersion = 1;
        GATEHOUSE_TRY(store.update(standard));
    }
    return key;
}

Outcome checkRights(const domain::RightsTree &tree, const QList<RightChange> &changes)
{
    for (const RightChange &change : changes) {
        if (tree.contains(change.right))
            continue;
        QStringList known;
        for (const domain::Right &right : tree.rights())
            known.append(right.name);
        const QString nearest = domain::nearestWord(change.right, known);
        return Error::invalid(u"right"_s, Reason::Unknown, nearest.isEmpty() ? QStringList() : QStringList{nearest});
    }
    return {};
}

std::optional<bool> markOf(const domain::RightSettings &settings, const QString &right)
{
    return settings.contains(right) ? std::optional<bool>(settings.value(right)) : std::nullopt;
}

} // namespace

Outcome holdGroups(Session &session, QList<GroupKey> groups)
{
    std::sort(groups.begin(), groups.end());
    for (const GroupKey group : std::as_const(groups))
        GATEHOUSE_TRY(GroupStore(session).hold(group));
    return {};
}

Result<GroupKey> writeGroup(Session &session, const domain::Group &group, const QStringList &types)
{
    if (group.name.isEmpty())
        return Error::invalid(u"name"_s, Reason::Required);
    if (!group.key.isStored()) {
        GATEHOUSE_TRY_VALUE(directory, loadDirectory(session));
        GATEHOUSE_TRY(checkNameFree(directory, group));
        return insertGroup(session, directory, group, types);
    }
    GATEHOUSE_TRY_VALUE(before, lockedGroup(session, group.key));
    if (before.rowVersion != group.rowVersion)
        return conflictOf(session, "groups"_L1, group.key.value);
    GATEHOUSE_TRY_VALUE(directory, loadDirectory(session));
    GATEHOUSE_TRY(checkNameFree(directory, group));
    GATEHOUSE_TRY(checkBuiltIn(before, group));
    GATEHOUSE_TRY(checkDefaultMark(before, group));
    if (before.guest && !group.guest)
        GATEHOUSE_TRY(checkGuestMark(session, group));
    GATEHOUSE_TRY_VALUE(updated, GroupStore(session).update(group));
    if (!updated)
        return conflictOf(session, "groups"_L1, group.key.value);
    return group.key;
}

Outcome changeGroupRights(Session &session, GroupKey key, qint64 rowVersion, const QList<RightChange> &changes)
{
    const GroupStore store(session);
    GATEHOUSE_TRY_VALUE(group, lockedGroup(session, key));
    if (group.rowVersion != rowVersion)
        return conflictOf(session, "groups"_L1, key.value);
    GATEHOUSE_TRY_VALUE(directory, loadDirectory(session));
    GATEHOUSE_TRY(checkRights(directory.portalTree, changes));
    GATEHOUSE_TRY_VALUE(settings, storage::DirectoryStore(session).settings(key));
    bool touched = false;
    for (const RightChange &change : changes) {
        if (markOf(settings, change.right) == change.granted)
            continue;
        GATEHOUSE_TRY(store.setRight(key, change.right, change.granted));
        touched = true;
    }
    if (touched)
        GATEHOUSE_TRY(store.touch(key, rowVersion));
    return {};
}

Outcome removeGroup(Session &session, GroupKey key, qint64 rowVersion)
{
    const GroupStore store(session);
    GATEHOUSE_TRY_VALUE(group, lockedGroup(session, key));
    if (group.builtIn)
        return Error::invalid(u"group"_s, Reason::Fixed, {group.name});
    if (group.isDefault)
        return Error::invalid(u"default"_s, Reason::OnlyDefault, {group.name});
    GATEHOUSE_TRY_VALUE(uses, store.uses(key));
    if (uses.all() > 0)
        return Error{ErrorCode::InUse, u"group"_s, Reason::None, {u"group"_s, QString::number(uses.all())}, {}};
    GATEHOUSE_TRY_VALUE(removed, store.remove(key, rowVersion));
    if (!removed)
        return conflictOf(session, "groups"_L1, key.value);
    return {};
}

Outcome changePersonalRights(Session &session, const Scene &scene, domain::UserKey user, const QList<RightChange> &changes,
                             const std::optional<domain::RightSettings> &seen)
{
    const storage::UserStore store(session);
    GATEHOUSE_TRY_VALUE(held, holdUser(session, scene, user));
    if (held.user.application == Application::Console)
        return Error::invalid(u"right"_s, Reason::ConsoleUser);
    GATEHOUSE_TRY_VALUE(directory, loadDirectory(session));
    GATEHOUSE_TRY(checkRights(directory.portalTree, changes));
    GATEHOUSE_TRY_VALUE(settings, store.rights(user));
    for (const RightChange &change : changes) {
        const std::optional<bool> now = markOf(settings, change.right);
        if (seen && markOf(*seen, change.right) != now && now != change.granted)
            return conflictOf(session, "user_rights"_L1, user.value, u"rights"_s);
        if (now != change.granted)
            GATEHOUSE_TRY(store.setRight(user, change.right, change.granted));
    }
    return {};
}

} // namespace gatehouse::services
