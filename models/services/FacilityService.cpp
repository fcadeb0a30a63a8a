// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/FacilityService.h"

#include "domain/Fields.h"
#include "services/DirectoryUnits.h"
#include "services/FacilityUnits.h"
#include "services/Traces.h"
#include "services/UserRules.h"
#include "storage/FacilityStore.h"

namespace gatehouse::services {

using namespace Qt::Literals::StringLiterals;
using domain::FacilityKey;
using storage::FacilityStore;
using storage::Session;
using support::Error;
using support::ErrorCode;
using support::Reason;

namespace {

Result<FacilityRecord> loadFacility(Session &session, const Scene &scene, FacilityKey key)
{
    const FacilityStore store(session);
    GATEHOUSE_TRY_VALUE(facility, store.find(key));
    if (!facility)
        return notFound(u"facility"_s);
    GATEHOUSE_TRY_VALUE(related, store.related(key, scene.today));
    return FacilityRecord{*facility, related.contacts, related.portalUsers, related.assets};
}

Outcome checkCodeFree(const FacilityStore &store, const domain::Facility &facility)
{
    GATEHOUSE_TRY_VALUE(holder, store.findCode(facility.code.text()));
    if (holder && holder->key != facility.key)
        return Error{ErrorCode::Duplicate, u"code"_s, Reason::None, {holder->name, holder->code}, {}};
    return {};
}

Result<FacilityKey> parentOf(const FacilityStore &store, const domain::Facility &facility)
{
    if (facility.parent.isBlank())
        return FacilityKey();
    GATEHOUSE_TRY_VALUE(parent, store.findCode(facility.parent.text()));
    if (!parent)
        return notFound(u"parent"_s, facility.parent.text());
    if (!facility.key.isStored())
        return parent->key;
    GATEHOUSE_TRY_VALUE(lineage, store.lineage(parent->key));
    if (lineage.contains(facility.key))
        return Error::invalid(u"parent"_s, Reason::Cycle);
    return parent->key;
}

/// The group that new portal users of the facility get: one of the portal that anybody may be added to.
Result<domain::GroupKey> portalGroupOf(Session &session, const domain::Facility &facility)
{
    if (facility.portalGroup.isBlank())
        return domain::GroupKey();
    GATEHOUSE_TRY_VALUE(directory, loadDirectory(session));
    const domain::Group *group = directory.group(facility.portalGroup.text());
    if (!group) {
        QStringList names;
        for (const domain::Group &known : std::as_const(directory.groups)) {
            if (known.application == domain::Application::Portal)
                names.append(known.name);
        }
        const QString nearest = domain::nearestWord(facility.portalGroup.text(), names);
        return Error::invalid(u"portal-group"_s, Reason::Unknown, nearest.isEmpty() ? QStringList() : QStringList{nearest});
    }
    if (isBuiltIn(*group, "Non-Portal Users"_L1))
        return Error::invalid(u"portal-group"_s, Reason::NotForUsers, {group->name});
    if (group->application != domain::Application::Portal)
        return Error::invalid(u"portal-group"_s, Reason::GroupKind, {group->name});
    if (!group->active)
        return Error::invalid(u"portal-group"_s, Reason::Inactive, {group->name});
    if (!group->guest)
        return Error::invalid(u"portal-group"_s, Reason::NotForGuests, {group->name});
    return group->key;
}

Outcome checkLabMark(const FacilityStore &store, const domain::Facility &before, const domain::Facility &facility)
{
    if (!before.lab || facility.lab)
        return {};
    GATEHOUSE_TRY_VALUE(users, store.labUsers(facility.key));
    if (users > 0)
        return Error{ErrorCode::InUse, u"lab"_s, Reason::None, {u"lab"_s, QString::number(users)}, {}};
    return {};
}

/// The site's default lab is kept by its code, so it follows a new one.
Outcome followRename(Session &session, const QString &before, const QString &now)
{
    const QString setting = u"labs.default"_s;
    GATEHOUSE_TRY_VALUE(standard, settingOf(session, setting));
    if (before == now || standard != before)
        return {};
    GATEHOUSE_TRY(session.change("settings/update_setting"_L1, {{"name", setting}, {"value", now}}));
    return {};
}
} // namespace

Result<FacilityKey> writeFacility(Session &session, const domain::Facility &facility)
{
    const FacilityStore store(session);
    if (const QList<Error> found = domain::problems(facility); !found.isEmpty())
        return found.constFirst();
    std::optional<domain::Facility> before;
    if (facility.key.isStored()) {
        GATEHOUSE_TRY_VALUE(there, store.lock(facility.key));
        GATEHOUSE_TRY_VALUE(found, store.find(facility.key));
        if (!there || !found)
            return goneOf(session, "facilities"_L1, facility.key.value, u"facility"_s);
        if (found->rowVersion != facility.rowVersion)
            return conflictOf(session, "facilities"_L1, facility.key.value);
        GATEHOUSE_TRY(checkLabMark(store, *found, facility));
        before = found;
    }
    GATEHOUSE_TRY(checkCodeFree(store, facility));
    FacilityStore::Named named;
    GATEHOUSE_TRY_VALUE(parent, parentOf(store, facility));
    named.parent = parent;
    GATEHOUSE_TRY_VALUE(portalGroup, portalGroupOf(session, facility));
    named.portalGroup = portalGroup;
    if (!before)
        return store.insert(facility, named);
    GATEHOUSE_TRY_VALUE(updated, store.update(facility, named));
    if (!updated)
        return conflictOf(session, "facilities"_L1, facility.key.value);
    GATEHOUSE_TRY(followRename(session, before->code.text(), facility.code.text()));
    return facility.key;
}

FacilityService::FacilityService(Workspace &workspace) : m_workspace(workspace) {}

QFuture<Result<FacilityRecord>> FacilityService::load(FacilityKey key) const
{
    return look(m_workspace, u"load facility"_s,
                [key](Session &session, const Scene &scene) { return loadFacility(session, scene, key); });
}

QFuture<Result<FacilityRecord>> FacilityService::load(const QString &code) const
{
    return look(m_workspace, u"load facility"_s, [code](Session &session, const Scene &scene) -> Result<FacilityRecord> {
        GATEHOUSE_TRY_VALUE(found, FacilityStore(session).findCode(code));
        if (!found)
            return notFound(u"facility"_s, code);
        return loadFacility(session, scene, found->key);
    });
}

QFuture<Result<QList<domain::FacilityRef>>> FacilityService::resolve(const QStringList &codes) const
{
    return look(m_workspace, u"load facilities"_s, [codes](Session &session, const Scene &) -> Result<QList<domain::FacilityRef>> {
        QList<domain::FacilityRef> refs;
        for (const QString &code : codes) {
            GATEHOUSE_TRY_VALUE(found, FacilityStore(session).findCode(code));
            if (!found)
                return notFound(u"facility"_s, code);
            refs.append(*found);
        }
        return refs;
    });
}

QFuture<Result<FacilityRecord>> FacilityService::save(const domain::Facility &facility) const
{
    const auto unit = [facility](Session &session, const Scene &scene) -> Result<FacilityRecord> {
        GATEHOUSE_TRY_VALUE(key, writeFacility(session, facility));
        return loadFacility(session, scene, key);
    };
    if (facility.key.isStored())
        return changeTraced(m_workspace, Duty::EditPeople, u"save facility"_s, facility.key, unit);
    return createTraced(
        m_workspace, Duty::EditPeople, u"save facility"_s, nothingToPrepare,
        [unit](Session &session, const Scene &scene, const Unprepared &) { return unit(session, scene); },
        [](Session &session, const FacilityRecord &record) { return creationOf(session, record.facility.key); });
}

QFuture<Result<FacilityRecord>> FacilityService::setActive(FacilityKey facility, qint64 rowVersion, bool active) const
{
    return changeTraced(m_workspace, Duty::EditPeople, active ? u"activate facility"_s : u"deactivate facility"_s, facility,
                  [=](Session &session, const Scene &scene) -> Result<FacilityRecord> {
                      GATEHOUSE_TRY_VALUE(found, FacilityStore(session).find(facility));
                      if (!found)
                          return goneOf(session, "facilities"_L1, facility.value, u"facility"_s);
                      found->rowVersion = rowVersion;
                      found->active = active;
                      GATEHOUSE_TRY(writeFacility(session, *found));
                      return loadFacility(session, scene, facility);
                  });
}

} // namespace gatehouse::services
