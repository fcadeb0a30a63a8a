// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/UserUnits.h"

#include "domain/Fields.h"
#include "domain/Licensing.h"
#include "services/DirectoryUnits.h"
#include "services/FindScopes.h"
#include "services/GroupUnits.h"
#include "services/Preview.h"
#include "services/UserRules.h"
#include "storage/ContactStore.h"
#include "storage/FacilityStore.h"
#include "storage/TypeStore.h"
#include "storage/UserStore.h"

#include <algorithm>

namespace gatehouse::services {

using namespace Qt::Literals::StringLiterals;
using domain::Application;
using domain::FacilityKey;
using domain::UserKey;
using storage::Session;
using storage::UserStore;
using support::Error;
using support::ErrorCode;
using support::Reason;

namespace {

Outcome checkLoginFree(const UserStore &store, const domain::User &user)
{
    GATEHOUSE_TRY_VALUE(holder, store.findLogin(user.username));
    if (holder && holder->key != user.key)
        return Error{ErrorCode::Duplicate, u"username"_s, Reason::None, {holder->fullName(), holder->username}, {}};
    return {};
}

Outcome checkNewGroups(const Session &session, const Scene &scene, const domain::UserType &type, const QList<domain::Group> &groups)
{
    for (const domain::Group &group : groups) {
        GATEHOUSE_TRY(mayHold(type, group));
        GATEHOUSE_TRY(mayActOn(scene, group.application, group.rank));
        GATEHOUSE_TRY(operatorsHere(session, group.application, u"group"_s));
    }
    return {};
}

Result<QList<domain::Group>> groupsOf(const Directory &directory, const QList<domain::GroupKey> &keys)
{
    QList<domain::Group> groups;
    for (const domain::GroupKey key : keys) {
        const auto found = std::find_if(directory.groups.cbegin(), directory.groups.cend(), [&](const domain::Group &group) { return group.key == key; });
        if (found == directory.groups.cend())
            return notFound(u"group"_s);
        if (!groups.contains(*found))
            groups.append(*found);
    }
    return groups;
}

Result<bool> attachLabs(Session &session, const UserSave &save, UserKey key)
{
    GATEHOUSE_TRY(addLabs(session, key, save.labs));
    if (!save.labs.isEmpty())
        return false;
    if (save.user.application == Application::Portal) {
        GATEHOUSE_TRY_VALUE(standard, siteDefaultLab(session));
        if (standard) {
            GATEHOUSE_TRY(addLabs(session, key, {standard->key}));
            return true;
        }
    }
    if (save.labRule == UserSave::LabRule::Required)
        return Error{ErrorCode::LabRequired, u"lab"_s, Reason::None, {}, {}};
    return false;
}

/// Ruling 10: going over the seats of a licence is told, and refused only where the site says so.
Result<bool> takeSeat(Session &session, const domain::LicenceType &licence, const QString &username)
{
    if (!licence.seats)
        return false;
    const storage::TypeStore store(session);
    GATEHOUSE_TRY_VALUE(rule, settingOf(session, u"licences.seats"_s));
    const bool refuses = rule == "refuse"_L1;
    if (refuses)
        GATEHOUSE_TRY(store.lockLicence(licence.key)); // two who take the last seat wait for each other
    GATEHOUSE_TRY_VALUE(held, store.seatsHeld(licence.key));
    const bool exceeded = domain::seatsOf(licence, held) == domain::Seats::Exceeded;
    if (exceeded && refuses)
        return Error::invalid(u"licence"_s, Reason::SeatsTaken,
                              {licence.code, QString::number(*licence.seats), QString::number(held), username});
    return exceeded;
}

Result<UserWritten> insertUser(Session &session, const Scene &scene, const UserSave &save, const AccountKind &kind, const Directory &directory,
                               const std::optional<storage::Credential> &credential, ContactComes contactComes)
{
    const UserStore store(session);
    if (kind.type.linkedEntity == domain::LinkedEntity::Contact && contactComes == ContactComes::No)
        return Error::invalid(u"type"_s, Reason::ContactRequired);
    GATEHOUSE_TRY_VALUE(groups, groupsOf(directory, save.groups));
    GATEHOUSE_TRY(checkNewGroups(session, scene, kind.type, groups));
    GATEHOUSE_TRY(checkLoginFree(store, save.user));
    GATEHOUSE_TRY_VALUE(key, store.insert(save.user, {kind.type.key, kind.licence.key, {}}));
    GATEHOUSE_TRY_VALUE(defaultLab, attachLabs(session, save, key));
    for (const domain::Group &group : std::as_const(groups))
        GATEHOUSE_TRY(store.addGroup(key, group));
    if (credential)
        GATEHOUSE_TRY(storage::CredentialStore(session).set(key, *credential));
    GATEHOUSE_TRY_VALUE(overSeats,
                        save.user.active ? takeSeat(session, kind.licence, save.user.username.text()) : Result<bool>(false));
    return UserWritten{key, defaultLab, overSeats};
}

// What the type of an account that stands already may become.
Outcome checkNewType(const UserHeld &before, const domain::User &user, const AccountKind &kind, bool hasContact)
{
    if (user.application != before.user.application && !before.groups.isEmpty())
        return Error::invalid(u"type"_s, Reason::ApplicationFixed);
    if (kind.type.linkedEntity == domain::LinkedEntity::Contact && !hasContact)
        return Error::invalid(u"type"_s, Reason::ContactRequired);
    for (const domain::Group &group : before.groups) {
        if (!kind.type.allowedGroups.contains(group.name) && user.type != before.user.type)
            return Error::invalid(u"type"_s, Reason::NotAllowedByType, {group.name, kind.type.name});
    }
    return {};
}

Result<UserWritten> updateUser(Session &session, const Scene &scene, const UserSave &save, const AccountKind &kind)
{
    const domain::User &user = save.user;
    const UserStore store(session);
    GATEHOUSE_TRY_VALUE(before, holdUser(session, scene, user.key));
    if (before.user.rowVersion != user.rowVersion)
        return conflictOf(session, "users"_L1, user.key.value);
    GATEHOUSE_TRY_VALUE(contact, store.contact(user.key));
    GATEHOUSE_TRY(checkNewType(before, user, kind, contact.has_value()));
    if (user.application != before.user.application)
        GATEHOUSE_TRY(operatorsHere(session, user.application, u"type"_s));
    if (before.user.active && !user.active && before.user.application == Application::Console) {
        GATEHOUSE_TRY(notOneself(scene, user.key, u"active"_s));
        GATEHOUSE_TRY(notLastAdministrator(session, user.key, before.groups, u"active"_s));
    }
    GATEHOUSE_TRY(checkLoginFree(store, user));
    GATEHOUSE_TRY_VALUE(updated, store.update(before.user, user, {kind.type.key, kind.licence.key, contact ? contact->id : QString()}));
    if (!updated)
        return conflictOf(session, "users"_L1, user.key.value);
    if (contact && before.user.username != user.username)
        GATEHOUSE_TRY(storage::ContactStore(session).refreshSearch(contact->key));
    const bool takesSeat = user.active && (!before.user.active || user.licence != before.user.licence);
    GATEHOUSE_TRY_VALUE(overSeats, takesSeat ? takeSeat(session, kind.licence, user.username.text()) : Result<bool>(false));
    return UserWritten{user.key, false, overSeats};
}

} // namespace

Result<UserRecord> loadUser(Session &session, const Scene &scene, UserKey key)
{
    const UserStore store(session);
    GATEHOUSE_TRY(mustBeInScope(session, scene, key));
    GATEHOUSE_TRY_VALUE(user, store.find(key));
    if (!user)
        return notFound(u"user"_s);
    UserRecord record;
    record.user = *user;
    GATEHOUSE_TRY_VALUE(labs, store.labs(key));
    record.labs = labs;
    GATEHOUSE_TRY_VALUE(groups, store.groups(key));
    record.groups = groups;
    GATEHOUSE_TRY_VALUE(personal, store.rights(key));
    record.personal = personal;
    GATEHOUSE_TRY_VALUE(contact, store.contact(key));
    record.contact = contact;
    GATEHOUSE_TRY_VALUE(state, store.signInState(key));
    record.lastSignIn = state.lastSignIn;
    record.lockedUntil = state.lockedUntil;
    GATEHOUSE_TRY_VALUE(readiness, readinessOf(session, scene, key));
    record.readiness = readiness;
    GATEHOUSE_TRY_VALUE(preview, previewOf(session, readiness));
    record.preview = preview;
    return record;
}

Result<UserKey> findUser(Session &session, const QString &username)
{
    const auto parsed = domain::Username::parse(username);
    if (!parsed.ok() || parsed->isBlank())
        return notFound(u"user"_s, username);
    GATEHOUSE_TRY_VALUE(found, UserStore(session).findLogin(*parsed));
    if (!found)
        return notFound(u"user"_s, username);
    return found->key;
}

Result<UserWritten> writeUser(Session &session, const Scene &scene, const UserSave &save, const std::optional<storage::Credential> &credential,
                              ContactComes contactComes, const QString &fallbackType)
{
    UserSave settled = save;
    GATEHOUSE_TRY(holdGroups(session, save.groups));
    GATEHOUSE_TRY_VALUE(directory, loadDirectory(session));
    GATEHOUSE_TRY_VALUE(kind, settleKind(directory, settled.user, fallbackType));
    if (const QList<Error> found = domain::problems(settled.user); !found.isEmpty())
        return found.constFirst();
    GATEHOUSE_TRY(mayActOn(scene, settled.user.application, 0));
    if (settled.user.key.isStored())
        return updateUser(session, scene, settled, kind);
    GATEHOUSE_TRY(operatorsHere(session, settled.user.application, u"type"_s));
    return insertUser(session, scene, settled, kind, directory, credential, contactComes);
}

Outcome addLabs(Session &session, UserKey user, const QList<FacilityKey> &labs)
{
    if (labs.isEmpty())
        return {};
    const UserStore store(session);
    GATEHOUSE_TRY_VALUE(present, store.labs(user));
    GATEHOUSE_TRY_VALUE(wanted, storage::FacilityStore(session).refs(labs));
    for (const FacilityKey key : labs) {
        if (std::none_of(wanted.cbegin(), wanted.cend(), [&](const domain::FacilityRef &lab) { return lab.key == key; }))
            return notFound(u"lab"_s);
    }
    bool hasDefault = std::any_of(present.cbegin(), present.cend(), [](const domain::FacilityLink &link) { return link.isDefault; });
    for (const domain::FacilityRef &lab : std::as_const(wanted)) {
        if (std::any_of(present.cbegin(), present.cend(), [&](const domain::FacilityLink &link) { return link.facility.key == lab.key; }))
            continue;
        if (!lab.lab)
            return Error::invalid(u"lab"_s, Reason::NotALab, {lab.code});
        if (!lab.active)
            return Error::invalid(u"lab"_s, Reason::Inactive, {lab.name});
        GATEHOUSE_TRY(store.addLab(user, lab.key, hasDefault ? UserStore::Place::Further : UserStore::Place::Default));
        hasDefault = true;
    }
    return {};
}

Result<std::optional<domain::FacilityRef>> siteDefaultLab(Session &session)
{
    GATEHOUSE_TRY_VALUE(code, settingOf(session, u"labs.default"_s));
    if (code.isEmpty())
        return std::optional<domain::FacilityRef>();
    GATEHOUSE_TRY_VALUE(lab, storage::FacilityStore(session).findCode(code));
    if (lab && (!lab->lab || !lab->active))
        lab.reset();
    return lab;
}

Outcome changeGroups(Session &session, const Scene &scene, UserKey user, const QList<domain::GroupKey> &add, const QList<domain::GroupKey> &remove)
{
    const UserStore store(session);
    GATEHOUSE_TRY_VALUE(held, holdUser(session, scene, user));
    GATEHOUSE_TRY(operatorsHere(session, held.user.application, u"group"_s));
    if (held.user.application == Application::Console)
        GATEHOUSE_TRY(notOneself(scene, user, u"group"_s));
    GATEHOUSE_TRY(holdGroups(session, add));
    GATEHOUSE_TRY_VALUE(directory, loadDirectory(session));
    const domain::UserType *type = directory.type(held.user.type.text());
    if (!type)
        return Error::internal(u"the type of a stored user is not there"_s);
    GATEHOUSE_TRY_VALUE(added, groupsOf(directory, add));
    added.removeIf([&](const domain::Group &group) {
        return std::any_of(held.groups.cbegin(), held.groups.cend(), [&](const domain::Group &present) { return present.key == group.key; });
    });
    GATEHOUSE_TRY(checkNewGroups(session, scene, *type, added));
    GATEHOUSE_TRY_VALUE(removed, groupsOf(directory, remove));
    removed.removeIf([&](const domain::Group &group) {
        return std::none_of(held.groups.cbegin(), held.groups.cend(), [&](const domain::Group &present) { return present.key == group.key; });
    });
    if (held.user.active)
        GATEHOUSE_TRY(notLastAdministrator(session, user, removed, u"group"_s));
    for (const domain::Group &group : std::as_const(removed))
        GATEHOUSE_TRY(store.removeGroup(user, group.key));
    for (const domain::Group &group : std::as_const(added))
        GATEHOUSE_TRY(store.addGroup(user, group));
    return {};
}

Result<UserHeld> holdUser(Session &session, const Scene &scene, UserKey key)
{
    const UserStore store(session);
    GATEHOUSE_TRY_VALUE(there, store.lock(key));
    if (!there)
        return goneOf(session, "users"_L1, key.value, u"user"_s);
    GATEHOUSE_TRY_VALUE(user, store.find(key));
    if (!user)
        return notFound(u"user"_s);
    GATEHOUSE_TRY_VALUE(groups, store.groups(key));
    GATEHOUSE_TRY(mayActOn(scene, user->application, rankOf(groups)));
    return UserHeld{*user, groups};
}

} // namespace gatehouse::services
