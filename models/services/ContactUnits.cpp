// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/ContactUnits.h"

#include "domain/Fields.h"
#include "services/DirectoryUnits.h"
#include "services/Preview.h"
#include "storage/ContactStore.h"
#include "storage/FacilityStore.h"
#include "storage/UserStore.h"

#include <algorithm>

namespace gatehouse::services {

using namespace Qt::Literals::StringLiterals;
using domain::ContactKey;
using domain::FacilityKey;
using storage::ContactStore;
using storage::Session;
using storage::UserStore;
using support::Error;
using support::ErrorCode;
using support::Reason;

namespace {

Outcome checkIdFree(const ContactStore &store, const domain::Contact &contact)
{
    GATEHOUSE_TRY_VALUE(holder, store.findId(contact.id));
    if (!holder || holder->key == contact.key)
        return {};
    return Error{ErrorCode::Duplicate, u"id"_s, Reason::None, {holder->fullName(), holder->id}, {}};
}

/// The user that a contact is to be linked with, and whether that may be.
Result<std::optional<domain::User>> checkUser(const UserStore &users, const domain::Contact &contact)
{
    if (!contact.user.isStored())
        return std::optional<domain::User>();
    // two contacts that reach for one user at once wait for each other here
    GATEHOUSE_TRY_VALUE(there, users.lock(contact.user));
    GATEHOUSE_TRY_VALUE(user, users.find(contact.user));
    if (!there || !user)
        return notFound(u"login"_s);
    GATEHOUSE_TRY_VALUE(other, users.contact(contact.user));
    if (other && other->key != contact.key)
        return Error::invalid(u"login"_s, Reason::AlreadyLinked, {other->id});
    if (contact.staff && user->application == domain::Application::Portal)
        return Error::invalid(u"staff"_s, Reason::StaffContact);
    return user;
}

/// A user whose type demands a contact keeps it (ruling 9).
Outcome checkLeftUser(Session &session, domain::UserKey left)
{
    GATEHOUSE_TRY_VALUE(user, UserStore(session).find(left));
    if (!user)
        return {};
    GATEHOUSE_TRY_VALUE(directory, loadDirectory(session));
    const domain::UserType *type = directory.type(user->type.text());
    if (type && type->linkedEntity == domain::LinkedEntity::Contact)
        return Error::invalid(u"login"_s, Reason::ContactRequired);
    return {};
}

Result<ContactKey> updateContact(Session &session, const domain::Contact &contact)
{
    const ContactStore store(session);
    const UserStore users(session);
    GATEHOUSE_TRY_VALUE(there, store.lock(contact.key));
    GATEHOUSE_TRY_VALUE(before, store.find(contact.key));
    if (!there || !before)
        return goneOf(session, "contacts"_L1, contact.key.value, u"contact"_s);
    if (before->rowVersion != contact.rowVersion)
        return conflictOf(session, "contacts"_L1, contact.key.value);
    GATEHOUSE_TRY(checkIdFree(store, contact));
    GATEHOUSE_TRY_VALUE(user, checkUser(users, contact));
    const bool leaves = before->user.isStored() && before->user != contact.user;
    if (leaves)
        GATEHOUSE_TRY(checkLeftUser(session, before->user));
    GATEHOUSE_TRY_VALUE(updated, store.update(contact, user ? user->username.text() : QString()));
    if (!updated)
        return conflictOf(session, "contacts"_L1, contact.key.value);
    if (leaves)
        GATEHOUSE_TRY(users.refreshSearch(before->user));
    if (user)
        GATEHOUSE_TRY(users.refreshSearch(user->key));
    return contact.key;
}

} // namespace

Result<ContactRecord> loadContact(Session &session, const Scene &scene, ContactKey key)
{
    const ContactStore store(session);
    GATEHOUSE_TRY_VALUE(contact, store.find(key));
    if (!contact)
        return notFound(u"contact"_s);
    ContactRecord record;
    record.contact = *contact;
    record.today = scene.today;
    GATEHOUSE_TRY_VALUE(facilities, store.facilities(key));
    record.facilities = facilities;
    GATEHOUSE_TRY_VALUE(user, UserStore(session).ref(contact->user));
    record.user = user;
    if (!user)
        return record;
    GATEHOUSE_TRY_VALUE(readiness, readinessOf(session, scene, user->key));
    record.readiness = readiness;
    GATEHOUSE_TRY_VALUE(preview, previewOf(session, readiness));
    record.preview = preview;
    return record;
}

Result<ContactKey> writeContact(Session &session, const ContactSave &save)
{
    const domain::Contact &contact = save.contact;
    if (const QList<Error> found = domain::problems(contact); !found.isEmpty())
        return found.constFirst();
    if (contact.key.isStored())
        return updateContact(session, contact);
    const ContactStore store(session);
    const UserStore users(session);
    GATEHOUSE_TRY(checkIdFree(store, contact));
    GATEHOUSE_TRY_VALUE(user, checkUser(users, contact));
    GATEHOUSE_TRY_VALUE(key, store.insert(contact, user ? user->username.text() : QString()));
    if (user)
        GATEHOUSE_TRY(users.refreshSearch(user->key));
    for (const FacilityKey facility : save.facilities)
        GATEHOUSE_TRY(addFacilities(session, key, {facility}, save.validities.value(facility.value)));
    return key;
}

Outcome addFacilities(Session &session, ContactKey contact, const QList<FacilityKey> &facilities, const domain::Period &validity)
{
    if (facilities.isEmpty())
        return {};
    GATEHOUSE_TRY(validity.check());
    const ContactStore store(session);
    GATEHOUSE_TRY_VALUE(present, store.facilities(contact));
    GATEHOUSE_TRY_VALUE(wanted, storage::FacilityStore(session).refs(facilities));
    for (const FacilityKey key : facilities) {
        if (std::none_of(wanted.cbegin(), wanted.cend(), [&](const domain::FacilityRef &facility) { return facility.key == key; }))
            return notFound(u"facility"_s);
    }
    bool hasDefault = std::any_of(present.cbegin(), present.cend(), [](const domain::FacilityLink &link) { return link.isDefault; });
    for (const domain::FacilityRef &facility : std::as_const(wanted)) {
        if (std::any_of(present.cbegin(), present.cend(), [&](const domain::FacilityLink &link) { return link.facility.key == facility.key; }))
            continue;
        if (!facility.active)
            return Error::invalid(u"facility"_s, Reason::Inactive, {facility.name});
        GATEHOUSE_TRY(store.addFacility(contact, {facility, !hasDefault, validity}));
        hasDefault = true;
    }
    return {};
}

Outcome removeFacility(Session &session, ContactKey contact, FacilityKey facility)
{
    const ContactStore store(session);
    GATEHOUSE_TRY_VALUE(removed, store.removeFacility(contact, facility));
    if (!removed)
        return notFound(u"facility"_s);
    GATEHOUSE_TRY_VALUE(left, store.facilities(contact));
    const bool hasDefault = std::any_of(left.cbegin(), left.cend(), [](const domain::FacilityLink &link) { return link.isDefault; });
    if (!left.isEmpty() && !hasDefault)
        GATEHOUSE_TRY(store.setDefaultFacility(contact, left.constFirst().facility.key));
    return {};
}

} // namespace gatehouse::services
