// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/LeaverService.h"

#include "services/ContactUnits.h"
#include "services/EffectUnits.h"
#include "services/UserRules.h"
#include "services/UserUnits.h"
#include "storage/ContactStore.h"
#include "storage/CredentialStore.h"
#include "storage/UserStore.h"

namespace gatehouse::services {

using namespace Qt::Literals::StringLiterals;
using domain::ContactKey;
using domain::UserKey;
using storage::ContactStore;
using storage::Session;
using storage::UserStore;

namespace {

/// The one person, by whichever of the two records was named.
struct Person {
    UserKey user;
    ContactKey contact;
};

Result<Person> personOf(Session &session, UserKey user)
{
    const UserStore users(session);
    GATEHOUSE_TRY_VALUE(known, users.ref(user));
    if (!known)
        return notFound(u"user"_s);
    GATEHOUSE_TRY_VALUE(contact, users.contact(user));
    return Person{user, contact ? contact->key : ContactKey()};
}

Result<Person> personOf(Session &session, ContactKey contact)
{
    GATEHOUSE_TRY_VALUE(known, ContactStore(session).find(contact));
    if (!known)
        return notFound(u"contact"_s);
    return Person{known->user, contact};
}

bool endsToday(const domain::FacilityLink &link, QDate today)
{
    return !link.validity.until.isValid() || link.validity.until > today;
}

Outcome lookAtUser(Session &session, const Scene &scene, UserKey key, Leaver &leaver)
{
    GATEHOUSE_TRY_VALUE(user, UserStore(session).ref(key));
    leaver.user = user;
    GATEHOUSE_TRY_VALUE(credential, storage::CredentialStore(session).find(key));
    leaver.openPassword =
        credential && credential->mustChange && !(credential->deadAt.isValid() && credential->deadAt <= scene.now);
    GATEHOUSE_TRY_VALUE(effect, effectOn(session, scene, {key}, domain::Turn::Off, [](domain::AccountFacts &facts) {
                            facts.user.active = false;
                            if (facts.contact)
                                facts.contact->active = false;
                        }));
    leaver.effect = effect;
    return {};
}

Result<Leaver> lookAt(Session &session, const Scene &scene, const Person &person)
{
    Leaver leaver;
    if (person.contact.isStored()) {
        const ContactStore contacts(session);
        GATEHOUSE_TRY_VALUE(contact, contacts.find(person.contact));
        if (!contact)
            return notFound(u"contact"_s);
        leaver.contact = domain::ContactRef{contact->key,         contact->id.text(), contact->first.text(),
                                            contact->last.text(), contact->active,    contact->staff};
        GATEHOUSE_TRY_VALUE(links, contacts.facilities(person.contact));
        for (const domain::FacilityLink &link : std::as_const(links)) {
            if (endsToday(link, scene.today))
                leaver.facilities.append(link.facility);
        }
    }
    if (person.user.isStored())
        GATEHOUSE_TRY(lookAtUser(session, scene, person.user, leaver));
    return leaver;
}

Outcome endContact(Session &session, const Scene &scene, ContactKey key)
{
    const ContactStore contacts(session);
    GATEHOUSE_TRY_VALUE(links, contacts.facilities(key));
    for (const domain::FacilityLink &link : std::as_const(links)) {
        if (!endsToday(link, scene.today))
            continue;
        if (link.validity.at(scene.today) == domain::Period::Stand::NotYet)
            GATEHOUSE_TRY(removeFacility(session, key, link.facility.key));
        else
            GATEHOUSE_TRY(contacts.setValidity(key, link.facility.key, {link.validity.from, scene.today}));
    }
    GATEHOUSE_TRY_VALUE(contact, contacts.find(key));
    if (!contact || !contact->active)
        return {};
    ContactSave save;
    save.contact = *contact;
    save.contact.active = false;
    GATEHOUSE_TRY(writeContact(session, save));
    return {};
}

Outcome endUser(Session &session, const Scene &scene, UserKey key)
{
    GATEHOUSE_TRY_VALUE(held, holdUser(session, scene, key));
    GATEHOUSE_TRY(operatorsHere(session, held.user.application, u"login"_s));
    GATEHOUSE_TRY(storage::CredentialStore(session).endInitial(key, scene.now));
    if (!held.user.active)
        return {};
    UserSave save;
    save.user = held.user;
    save.user.active = false;
    GATEHOUSE_TRY(writeUser(session, scene, save, {}, ContactComes::No, {}));
    return {};
}

// The contact first, as every other change that takes both: two at once wait for each other and never in a ring.
template <typename Key> Result<Leaver> leaveUnit(Session &session, const Scene &scene, Key key)
{
    GATEHOUSE_TRY_VALUE(person, personOf(session, key));
    if (person.contact.isStored()) {
        GATEHOUSE_TRY_VALUE(there, ContactStore(session).lock(person.contact));
        if (!there)
            return notFound(u"contact"_s);
    }
    GATEHOUSE_TRY_VALUE(leaver, lookAt(session, scene, person));
    if (person.contact.isStored())
        GATEHOUSE_TRY(endContact(session, scene, person.contact));
    if (person.user.isStored())
        GATEHOUSE_TRY(endUser(session, scene, person.user));
    return leaver;
}

template <typename Key> QFuture<Result<Leaver>> lookAtLeaver(Workspace &workspace, Key key)
{
    return services::look(workspace, u"look at leaver"_s, [key](Session &session, const Scene &scene) -> Result<Leaver> {
        GATEHOUSE_TRY_VALUE(person, personOf(session, key));
        return lookAt(session, scene, person);
    });
}

template <typename Key> QFuture<Result<Leaver>> leaveNow(Workspace &workspace, Key key)
{
    return change(workspace, Duty::EditPeople, u"leaver"_s,
                  [key](Session &session, const Scene &scene) { return leaveUnit(session, scene, key); });
}

} // namespace

LeaverService::LeaverService(Workspace &workspace) : m_workspace(workspace) {}

QFuture<Result<Leaver>> LeaverService::look(UserKey user) const
{
    return lookAtLeaver(m_workspace, user);
}

QFuture<Result<Leaver>> LeaverService::look(ContactKey contact) const
{
    return lookAtLeaver(m_workspace, contact);
}

QFuture<Result<Leaver>> LeaverService::leave(UserKey user) const
{
    return leaveNow(m_workspace, user);
}

QFuture<Result<Leaver>> LeaverService::leave(ContactKey contact) const
{
    return leaveNow(m_workspace, contact);
}

} // namespace gatehouse::services
