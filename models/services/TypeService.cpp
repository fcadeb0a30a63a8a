// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/TypeService.h"

#include "domain/CustomerAccess.h"
#include "services/DirectoryUnits.h"
#include "services/GroupUnits.h"
#include "services/Scene.h"
#include "services/UserRules.h"
#include "storage/TypeStore.h"
#include "support/Folding.h"

#include <algorithm>

namespace gatehouse::services {

using namespace Qt::Literals::StringLiterals;
using domain::Application;
using domain::LicenceType;
using domain::UserType;
using storage::Session;
using storage::TypeStore;
using support::Error;
using support::ErrorCode;
using support::Reason;

namespace {

template <typename Record>
Error unknown(const QString &field, const QString &typed, const QList<Record> &records, QString Record::*name)
{
    QStringList known;
    for (const Record &record : records)
        known.append(record.*name);
    const QString nearest = domain::nearestWord(typed, known);
    return Error::invalid(field, Reason::Unknown, nearest.isEmpty() ? QStringList() : QStringList{nearest});
}

Result<TypeRecord> loadType(Session &session, const QString &name)
{
    GATEHOUSE_TRY_VALUE(directory, loadDirectory(session));
    const UserType *type = directory.type(name);
    if (!type)
        return notFound(u"type"_s, name);
    GATEHOUSE_TRY_VALUE(uses, TypeStore(session).uses(type->key));
    return TypeRecord{*type, uses.users};
}

/// What the names of a type stand for; they are written as the records have them from here on.
struct TypeParts {
    QList<domain::GroupKey> groups;
    QList<qint64> managed;
    domain::GroupKey defaultGroup;
};

Outcome checkGroup(const UserType &type, const domain::Group &group)
{
    if (group.application != type.application)
        return Error::invalid(u"groups"_s, Reason::GroupKind, {group.name});
    if (isBuiltIn(group, domain::kNonPortalUsers))
        return Error::invalid(u"groups"_s, Reason::NotForUsers, {group.name});
    if (group.application == Application::Portal && !group.guest)
        return Error::invalid(u"groups"_s, Reason::NotForGuests, {group.name});
    return {};
}

Result<TypeParts> partsOf(const Directory &directory, UserType &type)
{
    TypeParts parts;
    QStringList names;
    for (const QString &name : std::as_const(type.allowedGroups)) {
        const domain::Group *group = directory.group(name);
        if (!group)
            return unknown(u"groups"_s, name, directory.groups, &domain::Group::name);
        GATEHOUSE_TRY(checkGroup(type, *group));
        if (parts.groups.contains(group->key))
            continue;
        parts.groups.append(group->key);
        names.append(group->name);
    }
    type.allowedGroups = names;
    for (const QString &name : std::as_const(type.managedTypes)) {
        const UserType *managed = directory.type(name);
        if (!managed)
            return unknown(u"manages"_s, name, directory.types, &UserType::name);
        // delegation is the portal's alone (ruling 12)
        if (managed->application != Application::Portal || type.application != Application::Portal)
            return Error::invalid(u"manages"_s, Reason::ConsoleUser);
        if (!parts.managed.contains(managed->key))
            parts.managed.append(managed->key);
    }
    if (type.defaultGroup.isEmpty())
        return parts;
    const domain::Group *standard = directory.group(type.defaultGroup);
    if (!standard)
        return unknown(u"default-group"_s, type.defaultGroup, directory.groups, &domain::Group::name);
    if (!parts.groups.contains(standard->key))
        return Error::invalid(u"default-group"_s, Reason::NotAllowedByType, {standard->name, type.name});
    type.defaultGroup = standard->name;
    parts.defaultGroup = standard->key;
    return parts;
}

Outcome checkNameFree(const Directory &directory, const UserType &type)
{
    if (type.name.isEmpty())
        return Error::invalid(u"name"_s, Reason::Required);
    for (const UserType &other : directory.types) {
        if (other.key != type.key && support::fold(other.name) == support::fold(type.name))
            return Error{ErrorCode::Duplicate, u"name"_s, Reason::None, {other.name}, {}};
    }
    return {};
}

Outcome checkChange(const UserType &before, const UserType &type)
{
    if (before.application != type.application)
        return Error::invalid(u"application"_s, Reason::ApplicationFixed);
    if (before.builtIn && before.name != type.name)
        return Error::invalid(u"name"_s, Reason::Fixed, {before.name});
    if (before.builtIn && !type.active)
        return Error::invalid(u"active"_s, Reason::Fixed, {before.name});
    return {};
}

Outcome writeGroups(Session &session, const Directory &directory, const UserType &before, const UserType &type,
                    const TypeParts &parts)
{
    const TypeStore store(session);
    QList<domain::GroupKey> held;
    for (const QString &name : before.allowedGroups) {
        const domain::Group *group = directory.group(name);
        if (group)
            held.append(group->key);
        if (!group || parts.groups.contains(group->key))
            continue;
        GATEHOUSE_TRY_VALUE(holders, store.holders(type.key, group->key));
        if (holders > 0)
            return Error{ErrorCode::InUse, u"groups"_s, Reason::HeldByType, {group->name, QString::number(holders)}, {}};
        GATEHOUSE_TRY(store.forbid(type.key, group->key));
    }
    for (const domain::GroupKey group : parts.groups) {
        if (!held.contains(group))
            GATEHOUSE_TRY(store.allow(type.key, group));
    }
    return {};
}

Outcome writeManaged(Session &session, const Directory &directory, const UserType &before, const UserType &type,
                     const TypeParts &parts)
{
    const TypeStore store(session);
    QList<qint64> held;
    for (const QString &name : before.managedTypes) {
        const UserType *managed = directory.type(name);
        if (managed)
            held.append(managed->key);
        if (managed && !parts.managed.contains(managed->key))
            GATEHOUSE_TRY(store.release(type.key, managed->key));
    }
    for (const qint64 managed : parts.managed) {
        if (!held.contains(managed))
            GATEHOUSE_TRY(store.manage(type.key, managed));
    }
    return {};
}

Outcome mayEdit(const Scene &scene, const UserType &type)
{
    if (type.application == Application::Console && !scene.actor.may(Duty::EditOperators))
        return deniedError(Duty::EditOperators);
    return {};
}

/// The type as it stands, with others made to wait who change it; a blank one when it is new.
Result<UserType> standing(Session &session, const Directory &directory, const UserType &type)
{
    if (type.key == 0)
        return UserType();
    const auto found = std::find_if(directory.types.cbegin(), directory.types.cend(),
                                    [&type](const UserType &each) { return each.key == type.key; });
    if (found == directory.types.cend())
        return goneOf(session, "user_types"_L1, type.key, u"type"_s);
    if (found->rowVersion != type.rowVersion)
        return conflictOf(session, "user_types"_L1, type.key);
    return *found;
}

Result<TypeRecord> saveType(Session &session, const Scene &scene, UserType type)
{
    const TypeStore store(session);
    GATEHOUSE_TRY(mayEdit(scene, type));
    if (type.key != 0)
        GATEHOUSE_TRY(store.lock(type.key));
    GATEHOUSE_TRY_VALUE(directory, loadDirectory(session));
    GATEHOUSE_TRY_VALUE(before, standing(session, directory, type));
    GATEHOUSE_TRY(checkNameFree(directory, type));
    if (type.key != 0)
        GATEHOUSE_TRY(checkChange(before, type));
    GATEHOUSE_TRY_VALUE(parts, partsOf(directory, type));
    GATEHOUSE_TRY(holdGroups(session, parts.groups));
    if (type.key == 0) {
        GATEHOUSE_TRY_VALUE(key, store.insert(type, parts.defaultGroup));
        type.key = key;
    } else {
        GATEHOUSE_TRY_VALUE(updated, store.update(type, parts.defaultGroup));
        if (!updated)
            return conflictOf(session, "user_types"_L1, type.key);
    }
    GATEHOUSE_TRY(writeGroups(session, directory, before, type, parts));
    GATEHOUSE_TRY(writeManaged(session, directory, before, type, parts));
    return loadType(session, type.name);
}

Outcome removeType(Session &session, const Scene &scene, qint64 key, qint64 rowVersion)
{
    const TypeStore store(session);
    GATEHOUSE_TRY(store.lock(key));
    GATEHOUSE_TRY_VALUE(directory, loadDirectory(session));
    UserType wanted;
    wanted.key = key;
    wanted.rowVersion = rowVersion;
    GATEHOUSE_TRY_VALUE(type, standing(session, directory, wanted));
    GATEHOUSE_TRY(mayEdit(scene, type));
    if (type.builtIn)
        return Error::invalid(u"type"_s, Reason::Fixed, {type.name});
    GATEHOUSE_TRY_VALUE(uses, store.uses(key));
    if (uses.users + uses.managers > 0)
        return Error{ErrorCode::InUse, u"type"_s, Reason::None, {u"type"_s, QString::number(uses.users + uses.managers)}, {}};
    GATEHOUSE_TRY_VALUE(removed, store.remove(key, rowVersion));
    if (!removed)
        return conflictOf(session, "user_types"_L1, key);
    return {};
}

Result<LicenceRecord> loadLicence(Session &session, const QString &code)
{
    GATEHOUSE_TRY_VALUE(directory, loadDirectory(session));
    const LicenceType *licence = directory.licence(code);
    if (!licence)
        return unknown(u"licence"_s, code, directory.licences, &LicenceType::code);
    GATEHOUSE_TRY_VALUE(held, TypeStore(session).seatsHeld(licence->key));
    return LicenceRecord{*licence, held, domain::seatsOf(*licence, held)};
}

Outcome checkPortals(const LicenceType &licence)
{
    for (const QString &portal : licence.portals) {
        if (domain::portalNames().contains(portal))
            continue;
        const QString nearest = domain::nearestWord(portal, domain::portalNames());
        return Error::invalid(u"portals"_s, Reason::Unknown, nearest.isEmpty() ? QStringList() : QStringList{nearest});
    }
    return {};
}

Result<LicenceRecord> saveLicence(Session &session, const LicenceType &licence)
{
    const TypeStore store(session);
    if (licence.name.isEmpty())
        return Error::invalid(u"name"_s, Reason::Required);
    GATEHOUSE_TRY(checkPortals(licence));
    GATEHOUSE_TRY(store.lockLicence(licence.key));
    GATEHOUSE_TRY_VALUE(before, loadLicence(session, licence.code));
    if (before.licence.key != licence.key || before.licence.rowVersion != licence.rowVersion)
        return conflictOf(session, "licence_types"_L1, licence.key);
    GATEHOUSE_TRY_VALUE(updated, store.update(licence));
    if (!updated)
        return conflictOf(session, "licence_types"_L1, licence.key);
    for (const QString &portal : domain::portalNames()) {
        const bool opened = before.licence.portals.contains(portal);
        const bool opens = licence.portals.contains(portal);
        if (opens && !opened)
            GATEHOUSE_TRY(store.open(licence.key, portal));
        if (opened && !opens)
            GATEHOUSE_TRY(store.close(licence.key, portal));
    }
    return loadLicence(session, licence.code);
}

} // namespace

TypeService::TypeService(Workspace &workspace) : m_workspace(workspace) {}

QFuture<Result<TypeRecord>> TypeService::load(const QString &name) const
{
    return look(m_workspace, u"load type"_s, [name](Session &session, const Scene &) { return loadType(session, name); });
}

QFuture<Result<TypeRecord>> TypeService::save(const UserType &type) const
{
    return change(m_workspace, Duty::EditPortalGroups, u"save type"_s,
                  [type](Session &session, const Scene &scene) { return saveType(session, scene, type); });
}

QFuture<Result<void>> TypeService::remove(qint64 type, qint64 rowVersion) const
{
    return change(m_workspace, Duty::EditPortalGroups, u"delete type"_s,
                  [=](Session &session, const Scene &scene) { return removeType(session, scene, type, rowVersion); });
}

LicenceService::LicenceService(Workspace &workspace) : m_workspace(workspace) {}

QFuture<Result<LicenceRecord>> LicenceService::load(const QString &code) const
{
    return look(m_workspace, u"load licence"_s, [code](Session &session, const Scene &) { return loadLicence(session, code); });
}

QFuture<Result<LicenceRecord>> LicenceService::save(const LicenceType &licence) const
{
    return change(m_workspace, Duty::EditSettings, u"save licence"_s,
                  [licence](Session &session, const Scene &) { return saveLicence(session, licence); });
}

} // namespace gatehouse::services
