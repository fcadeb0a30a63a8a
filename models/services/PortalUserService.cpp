// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/PortalUserService.h"

#include "services/ContactUnits.h"
#include "services/DirectoryUnits.h"
#include "services/FirstPassword.h"
#include "services/Traces.h"
#include "services/UserRules.h"
#include "services/UserUnits.h"
#include "storage/ContactStore.h"
#include "storage/FacilityStore.h"
#include "storage/UserStore.h"

#include <algorithm>

namespace gatehouse::services {

using namespace Qt::Literals::StringLiterals;
using storage::ContactStore;
using storage::FacilityStore;
using storage::Session;
using support::Error;
using support::ErrorCode;
using support::Reason;
using FirstSecret = NewPortalUser::FirstSecret;

namespace {

/// How the new user gets in, made before the transaction begins.
struct FirstEntry {
    std::optional<storage::Credential> credential;
    support::Secret passphrase;
};

Result<FirstEntry> prepareEntry(Session &session, const NewPortalUser &wanted, const QDateTime &now)
{
    FirstEntry entry;
    if (wanted.firstSecret == FirstSecret::None)
        return entry;
    if (wanted.firstSecret == FirstSecret::Passphrase) {
        entry.passphrase = domain::makePassphrase();
        GATEHOUSE_TRY_VALUE(drawn, makeInitialCredential(entry.passphrase, now));
        entry.credential = drawn;
        return entry;
    }
    QStringList company = wanted.facilities;
    company << wanted.contact.id.text() << wanted.lab;
    for (const QString &code : wanted.facilities) {
        GATEHOUSE_TRY_VALUE(facility, FacilityStore(session).findCode(code));
        if (facility)
            company << facility->name;
    }
    GATEHOUSE_TRY_VALUE(credential, makeCredential(wanted.password, PasswordChange::MustChange, passwordContext(wanted.user, company), now));
    entry.credential = credential;
    return entry;
}

/// The contact to use: one that is there under this ID keeps its names; a new one takes the user's where it has none.
struct ContactChosen {
    domain::Contact contact;
    bool existed = false;
};

Result<ContactChosen> chooseContact(Session &session, const NewPortalUser &wanted)
{
    const ContactStore store(session);
    if (wanted.contact.id.isBlank())
        return Error::invalid(u"contact"_s, Reason::Required);
    GATEHOUSE_TRY_VALUE(ref, store.findId(wanted.contact.id));
    if (!ref) {
        domain::Contact fresh = wanted.contact;
        fresh.first = fresh.first.isBlank() ? wanted.user.first : fresh.first;
        fresh.last = fresh.last.isBlank() ? wanted.user.last : fresh.last;
        return ContactChosen{fresh, false};
    }
    GATEHOUSE_TRY_VALUE(there, store.lock(ref->key));
    GATEHOUSE_TRY_VALUE(contact, store.find(ref->key));
    if (!there || !contact)
        return notFound(u"contact"_s, wanted.contact.id.text());
    return ContactChosen{*contact, true};
}

// Somebody else signs in as this contact already: his login says who.
Outcome checkContactFree(Session &session, const domain::Contact &contact)
{
    if (!contact.user.isStored())
        return {};
    GATEHOUSE_TRY_VALUE(user, storage::UserStore(session).ref(contact.user));
    return Error{ErrorCode::Duplicate, u"contact"_s, Reason::None, {user ? user->username : QString()}, {}};
}

Result<QList<domain::FacilityRef>> resolveFacilities(Session &session, const QStringList &codes)
{
    QList<domain::FacilityRef> refs;
    for (const QString &code : codes) {
        GATEHOUSE_TRY_VALUE(found, FacilityStore(session).findCode(code));
        if (!found)
            return notFound(u"facility"_s, code);
        if (!found->active)
            return Error::invalid(u"facility"_s, Reason::Inactive, {found->name});
        if (!refs.contains(*found))
            refs.append(*found);
    }
    return refs;
}

/// Ruling 4: the group set on the customer facility, of several the contact's default place; empty when none is set.
Result<QString> facilityGroup(Session &session, domain::ContactKey contact)
{
    GATEHOUSE_TRY_VALUE(links, ContactStore(session).facilities(contact));
    const auto standard = std::find_if(links.cbegin(), links.cend(), [](const domain::FacilityLink &link) { return link.isDefault; });
    if (standard == links.cend())
        return QString();
    GATEHOUSE_TRY_VALUE(facility, FacilityStore(session).find(standard->facility.key));
    return facility && facility->customer ? facility->portalGroup.text() : QString();
}

Result<UserWritten> writeAccount(Session &session, const Scene &scene, const NewPortalUser &wanted, const domain::Contact &contact, const FirstEntry &entry)
{
    UserSave save;
    save.user = wanted.user;
    save.user.key = {};
    save.labRule = UserSave::LabRule::Required;
    // account mail goes to the user (ruling 15)
    if (save.user.email1.isBlank())
        save.user.email1 = contact.email;
    if (!wanted.lab.isEmpty()) {
        GATEHOUSE_TRY_VALUE(lab, FacilityStore(session).findCode(wanted.lab));
        if (!lab)
            return notFound(u"lab"_s, wanted.lab);
        save.labs = {lab->key};
    }
    return writeUser(session, scene, save, entry.credential, ContactComes::Yes, u"Customer User"_s);
}

Outcome giveGroup(Session &session, const Scene &scene, const NewPortalUser &wanted, domain::UserKey user, domain::ContactKey contact)
{
    GATEHOUSE_TRY_VALUE(directory, loadDirectory(session));
    GATEHOUSE_TRY_VALUE(ofFacility, facilityGroup(session, contact));
    GATEHOUSE_TRY_VALUE(group, groupForNew(directory, wanted.group, ofFacility));
    return changeGroups(session, scene, user, {group.key}, {});
}

Outcome checkPortalType(Session &session, const NewPortalUser &wanted)
{
    if (wanted.user.type.isBlank())
        return {};
    GATEHOUSE_TRY_VALUE(directory, loadDirectory(session));
    const domain::UserType *type = directory.type(wanted.user.type.text());
    if (type && type->application != domain::Application::Portal)
        return Error::invalid(u"type"_s, Reason::ConsoleUser);
    return {};
}

Result<PortalUserMade> addUnit(Session &session, const Scene &scene, const NewPortalUser &wanted, const FirstEntry &entry)
{
    GATEHOUSE_TRY(checkPortalType(session, wanted));
    GATEHOUSE_TRY_VALUE(chosen, chooseContact(session, wanted));
    GATEHOUSE_TRY(checkContactFree(session, chosen.contact));
    GATEHOUSE_TRY_VALUE(facilities, resolveFacilities(session, wanted.facilities));
    GATEHOUSE_TRY_VALUE(account, writeAccount(session, scene, wanted, chosen.contact, entry));
    ContactSave link;
    link.contact = chosen.contact;
    link.contact.user = account.key;
    GATEHOUSE_TRY_VALUE(contact, writeContact(session, link));
    QList<domain::FacilityKey> keys;
    for (const domain::FacilityRef &facility : std::as_const(facilities))
        keys.append(facility.key);
    GATEHOUSE_TRY(addFacilities(session, contact, keys, {}));
    GATEHOUSE_TRY(giveGroup(session, scene, wanted, account.key, contact));
    GATEHOUSE_TRY_VALUE(record, loadUser(session, scene, account.key));
    return PortalUserMade{record, entry.passphrase, chosen.existed};
}

} // namespace

PortalUserService::PortalUserService(Workspace &workspace) : m_workspace(workspace) {}

QFuture<Result<PortalUserMade>> PortalUserService::add(const NewPortalUser &portalUser) const
{
    const auto met = std::make_shared<std::optional<ContactTrace>>();
    const auto unit = [portalUser, met](Session &session, const Scene &scene, const FirstEntry &entry) -> Result<PortalUserMade> {
        met->reset();
        GATEHOUSE_TRY_VALUE(ref, ContactStore(session).findId(portalUser.contact.id));
        if (ref) {
            GATEHOUSE_TRY(ContactStore(session).lock(ref->key)); // so that it stays as it is read
            GATEHOUSE_TRY_VALUE(trace, traceOf(session, ref->key));
            *met = trace;
        }
        return addUnit(session, scene, portalUser, entry);
    };
    const auto made = [met](Session &session, const PortalUserMade &result) -> Result<Action> {
        GATEHOUSE_TRY_VALUE(action, creationOf(session, result.record.user.key));
        GATEHOUSE_TRY_VALUE(contact, creationOf(session, result.record.contact->key));
        action.withContact = Action::ContactPart{*met, std::get<ContactTrace>(contact.after)};
        return action;
    };
    return createTraced(
        m_workspace, Duty::EditPeople, u"add portal user"_s,
        [portalUser](Session &session, const Scene &scene) { return prepareEntry(session, portalUser, scene.now); }, unit, made);
}

} // namespace gatehouse::services
