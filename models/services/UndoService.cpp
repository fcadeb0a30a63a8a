// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/UndoService.h"

#include "domain/Fields.h"
#include "services/ContactUnits.h"
#include "services/FacilityUnits.h"
#include "services/GroupUnits.h"
#include "services/RemovalUnits.h"
#include "services/Traces.h"
#include "services/UserUnits.h"
#include "storage/ContactStore.h"
#include "storage/FacilityStore.h"
#include "storage/GroupStore.h"
#include "storage/UserStore.h"

#include <algorithm>

namespace gatehouse::services {

using namespace Qt::Literals::StringLiterals;
using domain::FacilityKey;
using domain::FacilityLink;
using storage::Session;
using support::Error;
using support::Reason;

namespace {

using Links = QList<FacilityLink>;

FacilityKey defaultOf(const Links &links)
{
    const auto found = std::find_if(links.cbegin(), links.cend(), [](const FacilityLink &link) { return link.isDefault; });
    return found == links.cend() ? FacilityKey() : found->facility.key;
}

/// What is to be done to links so that what `from` made into `to` is so again, over what stands `now`.
struct LinkPlan {
    Links add;
    QList<FacilityKey> remove;
    Links date;
    FacilityKey makeDefault;
    bool clashes = false; ///< somebody changed the same since
};

LinkPlan planOf(const Links &from, const Links &to, const Links &now)
{
    LinkPlan plan;
    for (const FacilityLink &link : from) {
        const std::optional<FacilityLink> present = domain::linkTo(now, link.facility.key);
        const std::optional<FacilityLink> wanted = domain::linkTo(to, link.facility.key);
        const bool same = present && present->validity == link.validity;
        if (!wanted) {
            plan.remove.append(link.facility.key);
            plan.clashes = plan.clashes || !same || (present->isDefault && !link.isDefault);
        } else if (wanted->validity != link.validity) {
            plan.date.append(*wanted);
            plan.clashes = plan.clashes || !same;
        }
    }
    for (const FacilityLink &link : to) {
        if (domain::linkTo(from, link.facility.key))
            continue;
        plan.add.append(link);
        plan.clashes = plan.clashes || domain::linkTo(now, link.facility.key).has_value();
    }
    if (defaultOf(from) != defaultOf(to)) {
        plan.makeDefault = defaultOf(to);
        const bool there = domain::linkTo(now, plan.makeDefault) || domain::linkTo(plan.add, plan.makeDefault);
        plan.clashes = plan.clashes || defaultOf(now) != defaultOf(from) || (plan.makeDefault.isStored() && !there);
    }
    return plan;
}

/// Gives the fields that `from` and `to` differ in the values of `to`. The key of a field that is not as in `from` any more; empty
/// when there is none.
template <typename Record>
Result<QString> turn(std::span<const domain::FieldSpec<Record>> specs, const Record &from, const Record &to, Record &now)
{
    for (const auto &spec : specs) {
        const QString wanted = spec.text(to);
        if (spec.text(from) == wanted)
            continue;
        if (spec.text(now) != spec.text(from))
            return QString(spec.key);
        GATEHOUSE_TRY(spec.assign(now, wanted));
    }
    return QString();
}

Outcome turnLabs(Session &session, domain::UserKey user, const LinkPlan &plan, const Links &now)
{
    const storage::UserStore store(session);
    if (plan.clashes)
        return conflictOf(session, "user_labs"_L1, user.value, u"labs"_s);
    if (now.size() + plan.add.size() == plan.remove.size())
        return Error::invalid(u"lab"_s, Reason::LastLab);
    QList<FacilityKey> add;
    for (const FacilityLink &link : plan.add)
        add.append(link.facility.key);
    GATEHOUSE_TRY(addLabs(session, user, add));
    for (const FacilityKey lab : plan.remove)
        GATEHOUSE_TRY(store.removeLab(user, lab));
    if (plan.makeDefault.isStored())
        GATEHOUSE_TRY(store.setDefaultLab(user, plan.makeDefault));
    return {};
}

Outcome turnGroups(Session &session, const Scene &scene, const UserTrace &from, const UserTrace &to, const UserTrace &now)
{
    const auto holds = [](const QList<domain::Group> &groups, domain::GroupKey key) {
        return std::any_of(groups.cbegin(), groups.cend(), [key](const domain::Group &group) { return group.key == key; });
    };
    QList<domain::GroupKey> add;
    QList<domain::GroupKey> remove;
    bool clashes = false;
    for (const domain::Group &group : from.groups) {
        if (holds(to.groups, group.key))
            continue;
        remove.append(group.key);
        clashes = clashes || !holds(now.groups, group.key);
    }
    for (const domain::Group &group : to.groups) {
        if (holds(from.groups, group.key))
            continue;
        add.append(group.key);
        clashes = clashes || holds(now.groups, group.key);
    }
    if (clashes)
        return conflictOf(session, "user_groups"_L1, now.user.key.value, u"groups"_s);
    return add.isEmpty() && remove.isEmpty() ? Outcome() : changeGroups(session, scene, now.user.key, add, remove);
}

/// What gives settings that were `from` the values of `to`; none when somebody has set one of them otherwise since.
std::optional<QList<RightChange>> rightsBack(const domain::RightSettings &from, const domain::RightSettings &to,
                                             const domain::RightSettings &now)
{
    const auto setting = [](const domain::RightSettings &settings, const QString &right) {
        return settings.contains(right) ? std::optional<bool>(settings.value(right)) : std::nullopt;
    };
    QList<RightChange> changes;
    const QStringList nodes = from.keys() + to.keys();
    for (const QString &node : nodes) {
        if (setting(from, node) == setting(to, node))
            continue;
        if (setting(now, node) != setting(from, node))
            return std::nullopt;
        changes.append({node, setting(to, node)});
    }
    return changes;
}

Outcome turnRights(Session &session, const Scene &scene, const UserTrace &from, const UserTrace &to, const UserTrace &now)
{
    const auto changes = rightsBack(from.personal, to.personal, now.personal);
    if (!changes)
        return conflictOf(session, "user_rights"_L1, now.user.key.value, u"rights"_s);
    return changes->isEmpty() ? Outcome() : changePersonalRights(session, scene, now.user.key, *changes, {});
}

Outcome turn(Session &session, const Scene &scene, const UserTrace &from, const UserTrace &to)
{
    const domain::UserKey key = to.user.key;
    GATEHOUSE_TRY(holdUser(session, scene, key));
    GATEHOUSE_TRY_VALUE(now, traceOf(session, key));
    UserSave save;
    save.user = now->user;
    GATEHOUSE_TRY_VALUE(changed, turn(domain::userFields(), from.user, to.user, save.user));
    if (!changed.isEmpty())
        return conflictOf(session, "users"_L1, key.value, changed);
    if (save.user != now->user)
        GATEHOUSE_TRY(writeUser(session, scene, save, {}, ContactComes::No, {}));
    const LinkPlan plan = planOf(from.labs, to.labs, now->labs);
    if (plan.clashes || !plan.add.isEmpty() || !plan.remove.isEmpty() || plan.makeDefault.isStored())
        GATEHOUSE_TRY(turnLabs(session, key, plan, now->labs));
    GATEHOUSE_TRY(turnGroups(session, scene, from, to, *now));
    return turnRights(session, scene, from, to, *now);
}

Outcome turnFacilities(Session &session, domain::ContactKey contact, const LinkPlan &plan)
{
    const storage::ContactStore store(session);
    if (plan.clashes)
        return conflictOf(session, "contact_facilities"_L1, contact.value, u"facilities"_s);
    for (const FacilityLink &link : plan.add)
        GATEHOUSE_TRY(addFacilities(session, contact, {link.facility.key}, link.validity));
    for (const FacilityLink &link : plan.date)
        GATEHOUSE_TRY(store.setValidity(contact, link.facility.key, link.validity));
    for (const FacilityKey facility : plan.remove)
        GATEHOUSE_TRY(store.removeFacility(contact, facility));
    if (plan.makeDefault.isStored())
        GATEHOUSE_TRY(store.setDefaultFacility(contact, plan.makeDefault));
    return {};
}

Outcome turn(Session &session, const Scene &, const ContactTrace &from, const ContactTrace &to)
{
    const domain::ContactKey key = to.contact.key;
    GATEHOUSE_TRY_VALUE(there, storage::ContactStore(session).lock(key));
    GATEHOUSE_TRY_VALUE(now, traceOf(session, key));
    if (!there || !now)
        return goneOf(session, "contacts"_L1, key.value, u"contact"_s);
    ContactSave save;
    save.contact = now->contact;
    GATEHOUSE_TRY_VALUE(changed, turn(domain::contactFields(), from.contact, to.contact, save.contact));
    if (from.contact.user != to.contact.user) {
        if (now->contact.user != from.contact.user)
            changed = u"login"_s;
        save.contact.user = to.contact.user;
    }
    if (!changed.isEmpty())
        return conflictOf(session, "contacts"_L1, key.value, changed);
    if (save.contact != now->contact)
        GATEHOUSE_TRY(writeContact(session, save));
    return turnFacilities(session, key, planOf(from.facilities, to.facilities, now->facilities));
}

Outcome turn(Session &session, const Scene &, const FacilityTrace &from, const FacilityTrace &to)
{
    const FacilityKey key = to.facility.key;
    GATEHOUSE_TRY_VALUE(now, traceOf(session, key));
    if (!now)
        return goneOf(session, "facilities"_L1, key.value, u"facility"_s);
    GATEHOUSE_TRY_VALUE(changed, turn(domain::facilityFields(), from.facility, to.facility, now->facility));
    if (!changed.isEmpty())
        return conflictOf(session, "facilities"_L1, key.value, changed);
    GATEHOUSE_TRY(writeFacility(session, now->facility));
    return {};
}

/// The default mark goes back to the group that had it.
Outcome turnDefault(Session &session, const GroupTrace &from, const GroupTrace &to, const GroupTrace &now)
{
    if (from.standard == to.standard)
        return {};
    if (now.standard != from.standard)
        return conflictOf(session, "groups"_L1, now.standard.value, u"default"_s);
    GATEHOUSE_TRY_VALUE(before, traceOf(session, to.standard));
    if (!before)
        return goneOf(session, "groups"_L1, to.standard.value, u"group"_s);
    before->group.isDefault = true;
    GATEHOUSE_TRY(writeGroup(session, before->group, {}));
    return {};
}

Outcome turn(Session &session, const Scene &scene, const GroupTrace &from, const GroupTrace &to)
{
    const domain::GroupKey key = to.group.key;
    if (!scene.actor.may(Duty::EditPortalGroups))
        return deniedError(Duty::EditPortalGroups);
    GATEHOUSE_TRY(storage::GroupStore(session).lock(key));
    GATEHOUSE_TRY_VALUE(now, traceOf(session, key));
    if (!now)
        return goneOf(session, "groups"_L1, key.value, u"group"_s);
    GATEHOUSE_TRY(turnDefault(session, from, to, *now));
    GATEHOUSE_TRY_VALUE(standing, traceOf(session, key));
    domain::Group wanted = standing->group;
    domain::Group before = from.group;
    domain::Group after = to.group;
    before.isDefault = after.isDefault = wanted.isDefault; // done with above
    GATEHOUSE_TRY_VALUE(changed, turn(domain::groupFields(), before, after, wanted));
    const auto rights = rightsBack(from.settings, to.settings, now->settings);
    if (!changed.isEmpty() || !rights)
        return conflictOf(session, changed.isEmpty() ? "group_rights"_L1 : "groups"_L1, key.value,
                          changed.isEmpty() ? u"rights"_s : changed);
    if (wanted != standing->group)
        GATEHOUSE_TRY(writeGroup(session, wanted, {}));
    GATEHOUSE_TRY_VALUE(written, traceOf(session, key));
    return rights->isEmpty() ? Outcome() : changeGroupRights(session, key, written->group.rowVersion, *rights);
}

/// Locks the record. Conflict with who changed it when it is not as it was made.
template <typename Store, typename Key, typename Made>
Outcome mustBeAsMade(Session &session, const Made &made, Key key, QLatin1StringView table, const QString &field,
                     const QHash<QString, QLatin1StringView> &tables)
{
    GATEHOUSE_TRY(Store(session).lock(key));
    GATEHOUSE_TRY_VALUE(now, traceOf(session, key));
    if (!now)
        return goneOf(session, table, key.value, field);
    const QStringList changed = difference(made, *now);
    if (changed.isEmpty())
        return {};
    return conflictOf(session, tables.value(changed.constFirst(), table), key.value, changed.constFirst());
}

Outcome takeBack(Session &session, const Scene &scene, const UserTrace &made, const MadeWith &with)
{
    const domain::UserKey key = made.user.key;
    GATEHOUSE_TRY(mustBeAsMade<storage::UserStore>(
        session, made, key, "users"_L1, u"user"_s,
        {{u"labs"_s, "user_labs"_L1}, {u"groups"_s, "user_groups"_L1}, {u"password"_s, "credentials"_L1}}));
    GATEHOUSE_TRY(checkRemoval(session, scene, key, with));
    GATEHOUSE_TRY_VALUE(now, storage::UserStore(session).find(key));
    return removeRecord(session, key, now->rowVersion);
}

Outcome takeBack(Session &session, const Scene &scene, const ContactTrace &made, MadeWith with)
{
    const domain::ContactKey key = made.contact.key;
    GATEHOUSE_TRY(mustBeAsMade<storage::ContactStore>(session, made, key, "contacts"_L1, u"contact"_s,
                                                      {{u"facilities"_s, "contact_facilities"_L1}}));
    for (const FacilityLink &link : made.facilities)
        with.facilities.append(link.facility.key);
    GATEHOUSE_TRY(checkRemoval(session, scene, key, with));
    GATEHOUSE_TRY_VALUE(now, storage::ContactStore(session).find(key));
    return removeRecord(session, key, now->rowVersion);
}

Outcome takeBack(Session &session, const Scene &scene, const FacilityTrace &made, const MadeWith &with)
{
    const FacilityKey key = made.facility.key;
    GATEHOUSE_TRY(mustBeAsMade<storage::FacilityStore>(session, made, key, "facilities"_L1, u"facility"_s, {}));
    GATEHOUSE_TRY(checkRemoval(session, scene, key, with));
    GATEHOUSE_TRY_VALUE(now, storage::FacilityStore(session).find(key));
    return removeRecord(session, key, now->rowVersion);
}

Outcome takeBack(Session &session, const Scene &scene, const GroupTrace &made, const MadeWith &)
{
    if (!scene.actor.may(Duty::EditPortalGroups))
        return deniedError(Duty::EditPortalGroups);
    const domain::GroupKey key = made.group.key;
    GATEHOUSE_TRY(
        mustBeAsMade<storage::GroupStore>(session, made, key, "groups"_L1, u"group"_s, {{u"rights"_s, "group_rights"_L1}}));
    GATEHOUSE_TRY_VALUE(now, traceOf(session, key));
    return removeGroup(session, key, now->group.rowVersion);
}

/// A contact that was there before gets its facilities back, and loses the user whose type may demand it: that one goes, too.
Outcome giveBack(Session &session, const ContactTrace &after, const ContactTrace &before)
{
    const storage::ContactStore store(session);
    const domain::ContactKey key = after.contact.key;
    GATEHOUSE_TRY(store.lock(key));
    GATEHOUSE_TRY_VALUE(now, traceOf(session, key));
    if (!now)
        return goneOf(session, "contacts"_L1, key.value, u"contact"_s);
    if (now->contact.user != after.contact.user)
        return conflictOf(session, "contacts"_L1, key.value, u"login"_s);
    now->contact.user = before.contact.user;
    GATEHOUSE_TRY_VALUE(written, store.update(now->contact, QString()));
    if (!written)
        return conflictOf(session, "contacts"_L1, key.value, u"login"_s);
    return turnFacilities(session, key, planOf(after.facilities, before.facilities, now->facilities));
}

/// Deletes what a creation made. The contact goes first: it holds the user.
Outcome takeBack(Session &session, const Scene &scene, const Action &creation)
{
    MadeWith with;
    if (const auto *user = std::get_if<UserTrace>(&creation.after); user && creation.withContact) {
        with.user = user->user.key;
        with.contact = creation.withContact->after.contact.key;
        if (creation.withContact->before)
            GATEHOUSE_TRY(giveBack(session, creation.withContact->after, *creation.withContact->before));
        else
            GATEHOUSE_TRY(takeBack(session, scene, creation.withContact->after, with));
    }
    return std::visit([&](const auto &made) { return takeBack(session, scene, made, with); }, creation.after);
}

Undone::Record recordOf(const Trace &trace, Undone::Fate fate)
{
    if (const auto *user = std::get_if<UserTrace>(&trace))
        return {Entity::User, user->user.key.value, fate};
    if (const auto *contact = std::get_if<ContactTrace>(&trace))
        return {Entity::Contact, contact->contact.key.value, fate};
    if (const auto *group = std::get_if<GroupTrace>(&trace))
        return {Entity::Group, group->group.key.value, fate};
    return {Entity::Facility, std::get<FacilityTrace>(trace).facility.key.value, fate};
}

Undone undoneOf(const Action &action)
{
    using Fate = Undone::Fate;
    Undone undone{action, {recordOf(action.after, action.isCreation() ? Fate::Deleted : Fate::Changed)}};
    if (action.withContact)
        undone.records.append(recordOf(action.withContact->after, action.withContact->before ? Fate::Changed : Fate::Deleted));
    return undone;
}

Outcome turn(Session &session, const Scene &scene, const Action &action)
{
    if (action.isCreation())
        return takeBack(session, scene, action);
    if (const auto *user = std::get_if<UserTrace>(&*action.before))
        return turn(session, scene, *user, std::get<UserTrace>(action.after));
    if (const auto *contact = std::get_if<ContactTrace>(&*action.before))
        return turn(session, scene, *contact, std::get<ContactTrace>(action.after));
    if (const auto *group = std::get_if<GroupTrace>(&*action.before))
        return turn(session, scene, *group, std::get<GroupTrace>(action.after));
    return turn(session, scene, std::get<FacilityTrace>(*action.before), std::get<FacilityTrace>(action.after));
}

bool isForGood(const Error &error)
{
    return error.code == support::ErrorCode::Conflict ||
           (error.code == support::ErrorCode::InUse && error.reason == Reason::History);
}

} // namespace

UndoService::UndoService(Workspace &workspace) : m_workspace(workspace) {}

QList<Action> UndoService::actions() const
{
    return m_workspace.journal().actions();
}

QList<Action> UndoService::undone() const
{
    return m_workspace.journal().undone();
}

QFuture<Result<Undone>> UndoService::undo(qint64 number) const
{
    return run(number, Direction::Undo);
}

QFuture<Result<Undone>> UndoService::redo(qint64 number) const
{
    return run(number, Direction::Redo);
}

QFuture<Result<Undone>> UndoService::run(qint64 number, Direction direction) const
{
    Journal *journal = &m_workspace.journal();
    const bool undoes = direction == Direction::Undo;
    std::optional<Action> action;
    for (const Action &known : undoes ? journal->actions() : journal->undone()) {
        if (known.number == number)
            action = undoes && !known.isCreation() ? known.inverse() : known;
    }
    const auto unit = [action, journal](Session &session, const Scene &scene, const Unprepared &) -> Result<Undone> {
        if (!action)
            return notFound(u"action"_s);
        if (const Outcome outcome = turn(session, scene, *action); !outcome.ok()) {
            if (isForGood(outcome.error()))
                journal->drop(action->number);
            return outcome.error();
        }
        return undoneOf(*action);
    };
    const auto kept = [journal, number, undoes, action] {
        if (action->isCreation())
            journal->dropWithRecord(*action);
        else if (undoes)
            journal->moveToUndone(number);
        else
            journal->moveBack(number);
    };
    return changePrepared(
        m_workspace, Duty::EditPeople, undoes ? u"undo"_s : u"redo"_s,
        nothingToPrepare, unit, kept);
}

} // namespace gatehouse::services
