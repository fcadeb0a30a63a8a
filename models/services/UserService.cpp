// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/UserService.h"

#include "services/FirstPassword.h"
#include "services/GroupUnits.h"
#include "services/SeenLinks.h"
#include "services/Traces.h"
#include "services/UserRules.h"
#include "services/UserUnits.h"
#include "storage/UserStore.h"

#include <algorithm>

namespace gatehouse::services {

using namespace Qt::Literals::StringLiterals;
using domain::FacilityKey;
using domain::UserKey;
using storage::Session;
using storage::UserStore;
using support::Error;
using support::Reason;

namespace {

using MaybeCredential = std::optional<storage::Credential>;

Result<MaybeCredential> prepareFirstPassword(const UserSave &save, const QDateTime &now)
{
    if (!save.password || save.user.key.isStored())
        return MaybeCredential();
    GATEHOUSE_TRY_VALUE(credential, makeCredential(*save.password, PasswordChange::MustChange, passwordContext(save.user, {}), now));
    return MaybeCredential(credential);
}

Result<storage::Credential> preparePassword(Session &session, const Scene &scene, UserKey key, const support::Secret &password, PasswordChange change)
{
    const UserStore store(session);
    GATEHOUSE_TRY_VALUE(user, store.find(key));
    if (!user)
        return notFound(u"user"_s);
    GATEHOUSE_TRY(operatorsHere(session, user->application, u"password"_s));
    QStringList company;
    GATEHOUSE_TRY_VALUE(labs, store.labs(key));
    for (const domain::FacilityLink &lab : std::as_const(labs))
        company << lab.facility.code << lab.facility.name;
    GATEHOUSE_TRY_VALUE(contact, store.contact(key));
    if (contact)
        company << contact->id;
    return makeCredential(password, change, passwordContext(*user, company), scene.now);
}

/// The record as it is after a step that changed it.
template <typename Step> auto withRecord(UserKey key, Step step)
{
    return [key, step](Session &session, const Scene &scene) -> Result<UserRecord> {
        GATEHOUSE_TRY(step(session, scene));
        return loadUser(session, scene, key);
    };
}

Outcome removeLabUnit(Session &session, const Scene &scene, UserKey user, FacilityKey lab, const SeenLink &seen)
{
    const UserStore store(session);
    GATEHOUSE_TRY(holdUser(session, scene, user));
    GATEHOUSE_TRY_VALUE(labs, store.labs(user));
    const std::optional<domain::FacilityLink> found = domain::linkTo(labs, lab);
    if (!found)
        return seen ? Outcome() : Outcome(notFound(u"lab"_s));
    if (labs.size() == 1)
        return Error::invalid(u"lab"_s, Reason::LastLab);
    if (changedSince(seen, *found))
        return conflictOf(session, "user_labs"_L1, user.value, u"labs"_s);
    const bool wasDefault = found->isDefault;
    GATEHOUSE_TRY(store.removeLab(user, lab));
    labs.removeIf([&](const domain::FacilityLink &link) { return link.facility.key == lab; });
    if (wasDefault)
        GATEHOUSE_TRY(store.setDefaultLab(user, labs.constFirst().facility.key));
    return {};
}

Outcome setDefaultLabUnit(Session &session, const Scene &scene, UserKey user, FacilityKey lab, FacilityKey seen)
{
    const UserStore store(session);
    GATEHOUSE_TRY(holdUser(session, scene, user));
    GATEHOUSE_TRY_VALUE(labs, store.labs(user));
    const bool there = std::any_of(labs.cbegin(), labs.cend(), [&](const domain::FacilityLink &link) { return link.facility.key == lab; });
    if (seen.isStored() && (!there || otherDefault(labs, seen, lab)))
        return conflictOf(session, "user_labs"_L1, user.value, u"labs"_s);
    if (!there)
        return notFound(u"lab"_s);
    return store.setDefaultLab(user, lab);
}

Outcome setActiveUnit(Session &session, const Scene &scene, UserKey key, qint64 rowVersion, bool active)
{
    GATEHOUSE_TRY_VALUE(user, UserStore(session).find(key));
    if (!user)
        return goneOf(session, "users"_L1, key.value, u"user"_s);
    UserSave save;
    save.user = *user;
    save.user.rowVersion = rowVersion;
    save.user.active = active;
    GATEHOUSE_TRY(writeUser(session, scene, save, {}, ContactComes::No, {}));
    return {};
}

// Passwords and locks of operators are given by those who may edit operators; Support helps portal users only.
Outcome mayHelp(Session &session, const Scene &scene, UserKey key)
{
    const UserStore store(session);
    GATEHOUSE_TRY_VALUE(user, store.find(key));
    if (!user)
        return notFound(u"user"_s);
    if (scene.actor.key == key)
        return {};
    GATEHOUSE_TRY_VALUE(groups, store.groups(key));
    return mayActOn(scene, user->application, rankOf(groups));
}

} // namespace

UserService::UserService(Workspace &workspace) : m_workspace(workspace) {}

QFuture<Result<UserRecord>> UserService::load(UserKey key) const
{
    return look(m_workspace, u"load user"_s, [key](Session &session, const Scene &scene) { return loadUser(session, scene, key); });
}

QFuture<Result<UserRecord>> UserService::load(const QString &username) const
{
    return look(m_workspace, u"load user"_s, [username](Session &session, const Scene &scene) -> Result<UserRecord> {
        GATEHOUSE_TRY_VALUE(key, findUser(session, username));
        return loadUser(session, scene, key);
    });
}

QFuture<Result<UserSaved>> UserService::save(const UserSave &save) const
{
    const auto unit = [save](Session &session, const Scene &scene, const MaybeCredential &credential) -> Result<UserSaved> {
        GATEHOUSE_TRY_VALUE(written, writeUser(session, scene, save, credential, ContactComes::No, u"General"_s));
        GATEHOUSE_TRY_VALUE(record, loadUser(session, scene, written.key));
        return UserSaved{record, written.overSeats, written.defaultLabAttached};
    };
    if (save.user.key.isStored()) {
        return changeTraced(m_workspace, Duty::EditPeople, u"save user"_s, save.user.key,
                            [unit](Session &session, const Scene &scene) { return unit(session, scene, {}); });
    }
    return createTraced(
        m_workspace, Duty::EditPeople, u"save user"_s,
        [save](Session &, const Scene &scene) { return prepareFirstPassword(save, scene.now); }, unit,
        [](Session &session, const UserSaved &saved) { return creationOf(session, saved.record.user.key); });
}

QFuture<Result<UserRecord>> UserService::addLabs(UserKey user, const QList<FacilityKey> &labs) const
{
    return changeTraced(m_workspace, Duty::EditPeople, u"add labs"_s, user, withRecord(user, [user, labs](Session &session, const Scene &scene) -> Outcome {
                      GATEHOUSE_TRY(holdUser(session, scene, user));
                      return services::addLabs(session, user, labs);
                  }));
}

QFuture<Result<UserRecord>> UserService::removeLab(UserKey user, FacilityKey lab, const SeenLink &seen) const
{
    return changeTraced(m_workspace, Duty::EditPeople, u"remove lab"_s, user,
                  withRecord(user, [=](Session &session, const Scene &scene) { return removeLabUnit(session, scene, user, lab, seen); }));
}

QFuture<Result<UserRecord>> UserService::setDefaultLab(UserKey user, FacilityKey lab, FacilityKey seen) const
{
    return changeTraced(m_workspace, Duty::EditPeople, u"set default lab"_s, user,
                  withRecord(user, [=](Session &session, const Scene &scene) { return setDefaultLabUnit(session, scene, user, lab, seen); }));
}

QFuture<Result<UserRecord>> UserService::changeGroups(UserKey user, const QList<domain::GroupKey> &add, const QList<domain::GroupKey> &remove) const
{
    return changeTraced(m_workspace, Duty::EditPeople, u"change groups"_s, user, withRecord(user, [user, add, remove](Session &session, const Scene &scene) {
                      return services::changeGroups(session, scene, user, add, remove);
                  }));
}

QFuture<Result<UserRecord>> UserService::changeRights(UserKey user, const QList<RightChange> &changes,
                                                      const std::optional<domain::RightSettings> &seen) const
{
    return changeTraced(m_workspace, Duty::EditPeople, u"change personal rights"_s, user,
                        withRecord(user, [user, changes, seen](Session &session, const Scene &scene) {
                            return changePersonalRights(session, scene, user, changes, seen);
                        }));
}

QFuture<Result<UserRecord>> UserService::setPassword(UserKey user, const support::Secret &password, PasswordChange change) const
{
    return changePrepared(
        m_workspace, Duty::UnlockPeople, u"set password"_s,
        [user, password, change](Session &session, const Scene &scene) -> Result<storage::Credential> {
            GATEHOUSE_TRY(mayHelp(session, scene, user));
            return preparePassword(session, scene, user, password, change);
        },
        [user](Session &session, const Scene &scene, const storage::Credential &credential) -> Result<UserRecord> {
            GATEHOUSE_TRY(mayHelp(session, scene, user));
            GATEHOUSE_TRY(storage::CredentialStore(session).set(user, credential));
            return loadUser(session, scene, user);
        });
}

QFuture<Result<UserRecord>> UserService::unlock(UserKey user) const
{
    return change(m_workspace, Duty::UnlockPeople, u"unlock user"_s, withRecord(user, [user](Session &session, const Scene &scene) -> Outcome {
                      GATEHOUSE_TRY(mayHelp(session, scene, user));
                      return UserStore(session).unlock(user);
                  }));
}

QFuture<Result<UserRecord>> UserService::setActive(UserKey user, qint64 rowVersion, bool active) const
{
    return changeTraced(m_workspace, Duty::EditPeople, active ? u"activate user"_s : u"deactivate user"_s, user,
                  withRecord(user, [=](Session &session, const Scene &scene) { return setActiveUnit(session, scene, user, rowVersion, active); }));
}

} // namespace gatehouse::services
