// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/ContactService.h"

#include "services/ContactUnits.h"
#include "services/SeenLinks.h"
#include "services/Traces.h"
#include "storage/ContactStore.h"
#include "storage/FindStore.h"
#include "storage/UserStore.h"

#include <algorithm>

namespace gatehouse::services {

using namespace Qt::Literals::StringLiterals;
using domain::ContactKey;
using domain::FacilityKey;
using storage::ContactStore;
using storage::Session;

namespace {

/// The record as it is after a step that changed it; others who want to change this contact wait.
template <typename Step> auto withRecord(ContactKey key, Step step)
{
    return [key, step](Session &session, const Scene &scene) -> Result<ContactRecord> {
        GATEHOUSE_TRY_VALUE(there, ContactStore(session).lock(key));
        if (!there)
            return goneOf(session, "contacts"_L1, key.value, u"contact"_s);
        GATEHOUSE_TRY(step(session));
        return loadContact(session, scene, key);
    };
}

/// Saves the contact as it is now with one thing changed.
template <typename Change> Outcome saveChanged(Session &session, ContactKey key, Change change)
{
    GATEHOUSE_TRY_VALUE(contact, ContactStore(session).find(key));
    if (!contact)
        return notFound(u"contact"_s);
    ContactSave save;
    save.contact = *contact;
    change(save.contact);
    GATEHOUSE_TRY(writeContact(session, save));
    return {};
}

using Offer = std::optional<domain::ContactRef>;

Result<Offer> freeContact(Session &session, const Scene &scene, domain::find::FindField field, const QString &value)
{
    if (value.isEmpty())
        return Offer();
    domain::find::FindQuery query;
    query.entity = domain::find::Entity::Contact;
    query.criteria = {{field, domain::find::FindOperator::Equals, value}};
    query.hasLogin = domain::find::Tick::No;
    query.staff = domain::find::Tick::No;
    GATEHOUSE_TRY_VALUE(page, storage::FindStore(session, {scene.now, scene.today}).page(query, {}, 1));
    if (page.rows.isEmpty())
        return Offer();
    const domain::find::FindRow &row = page.rows.constFirst();
    return Offer(domain::ContactRef{{row.key}, row.contactId, row.first, row.last, row.active, row.staff});
}

Result<Offer> offerUnit(Session &session, const Scene &scene, domain::UserKey key)
{
    using domain::find::FindField;
    GATEHOUSE_TRY_VALUE(user, storage::UserStore(session).find(key));
    if (!user)
        return notFound(u"user"_s);
    const QString name = QString(user->last.text() + u' ' + user->first.text()).trimmed();
    const std::pair<FindField, QString> attempts[] = {{FindField::Email, user->email1.text()},
                                                      {FindField::ContactId, user->email1.text()},
                                                      {FindField::Email, user->email2.text()},
                                                      {FindField::Name, name}};
    for (const auto &[field, value] : attempts) {
        GATEHOUSE_TRY_VALUE(offer, freeContact(session, scene, field, value));
        if (offer)
            return offer;
    }
    return Offer();
}

support::Error linkConflict(Session &session, ContactKey contact)
{
    return conflictOf(session, "contact_facilities"_L1, contact.value, u"facilities"_s);
}

Outcome removeFacilityUnit(Session &session, ContactKey contact, FacilityKey facility, const SeenLink &seen)
{
    const ContactStore store(session);
    GATEHOUSE_TRY_VALUE(links, store.facilities(contact));
    const std::optional<domain::FacilityLink> present = domain::linkTo(links, facility);
    if (!present && seen)
        return {};
    if (present && changedSince(seen, *present))
        return linkConflict(session, contact);
    return services::removeFacility(session, contact, facility);
}

Outcome setDefaultFacilityUnit(Session &session, ContactKey contact, FacilityKey facility, FacilityKey seen)
{
    const ContactStore store(session);
    GATEHOUSE_TRY_VALUE(links, store.facilities(contact));
    const bool there = domain::linkTo(links, facility).has_value();
    if (seen.isStored() && (!there || otherDefault(links, seen, facility)))
        return linkConflict(session, contact);
    if (!there)
        return notFound(u"facility"_s);
    return store.setDefaultFacility(contact, facility);
}

Outcome setValidityUnit(Session &session, ContactKey contact, FacilityKey facility, const domain::Period &validity, const std::optional<domain::Period> &seen)
{
    GATEHOUSE_TRY(validity.check());
    const ContactStore store(session);
    GATEHOUSE_TRY_VALUE(links, store.facilities(contact));
    const std::optional<domain::FacilityLink> link = domain::linkTo(links, facility);
    if (seen && (!link || (link->validity != *seen && link->validity != validity)))
        return linkConflict(session, contact);
    if (!link)
        return notFound(u"facility"_s);
    GATEHOUSE_TRY(store.setValidity(contact, facility, validity));
    return {};
}

} // namespace

ContactService::ContactService(Workspace &workspace) : m_workspace(workspace) {}

QFuture<Result<ContactRecord>> ContactService::load(ContactKey key) const
{
    return look(m_workspace, u"load contact"_s, [key](Session &session, const Scene &scene) { return loadContact(session, scene, key); });
}

QFuture<Result<ContactRecord>> ContactService::load(const QString &id) const
{
    return look(m_workspace, u"load contact"_s, [id](Session &session, const Scene &scene) -> Result<ContactRecord> {
        const auto parsed = domain::ContactId::parse(id);
        if (!parsed.ok() || parsed->isBlank())
            return notFound(u"contact"_s, id);
        GATEHOUSE_TRY_VALUE(found, ContactStore(session).findId(*parsed));
        if (!found)
            return notFound(u"contact"_s, id);
        return loadContact(session, scene, found->key);
    });
}

QFuture<Result<ContactRecord>> ContactService::save(const ContactSave &save) const
{
    const auto unit = [save](Session &session, const Scene &scene) -> Result<ContactRecord> {
        GATEHOUSE_TRY_VALUE(key, writeContact(session, save));
        return loadContact(session, scene, key);
    };
    if (save.contact.key.isStored())
        return changeTraced(m_workspace, Duty::EditPeople, u"save contact"_s, save.contact.key, unit);
    return createTraced(
        m_workspace, Duty::EditPeople, u"save contact"_s, nothingToPrepare,
        [unit](Session &session, const Scene &scene, const Unprepared &) { return unit(session, scene); },
        [](Session &session, const ContactRecord &record) { return creationOf(session, record.contact.key); });
}

QFuture<Result<std::optional<domain::ContactRef>>> ContactService::offerFor(domain::UserKey user) const
{
    return look(m_workspace, u"offer a contact"_s,
                [user](Session &session, const Scene &scene) { return offerUnit(session, scene, user); });
}

QFuture<Result<ContactRecord>> ContactService::linkUser(ContactKey contact, domain::UserKey user) const
{
    return changeTraced(m_workspace, Duty::EditPeople, u"link contact"_s, contact, withRecord(contact, [contact, user](Session &session) {
                      return saveChanged(session, contact, [user](domain::Contact &changed) { changed.user = user; });
                  }));
}

QFuture<Result<ContactRecord>> ContactService::unlinkUser(ContactKey contact) const
{
    return changeTraced(m_workspace, Duty::EditPeople, u"unlink contact"_s, contact, withRecord(contact, [contact](Session &session) {
                      return saveChanged(session, contact, [](domain::Contact &changed) { changed.user = {}; });
                  }));
}

QFuture<Result<ContactRecord>> ContactService::addFacilities(ContactKey contact, const QList<FacilityKey> &facilities, const domain::Period &validity) const
{
    return changeTraced(m_workspace, Duty::EditPeople, u"add facilities"_s, contact, withRecord(contact, [=](Session &session) {
                      return services::addFacilities(session, contact, facilities, validity);
                  }));
}

QFuture<Result<ContactRecord>> ContactService::removeFacility(ContactKey contact, FacilityKey facility, const SeenLink &seen) const
{
    return changeTraced(m_workspace, Duty::EditPeople, u"remove facility"_s, contact,
                  withRecord(contact, [=](Session &session) { return removeFacilityUnit(session, contact, facility, seen); }));
}

QFuture<Result<ContactRecord>> ContactService::setDefaultFacility(ContactKey contact, FacilityKey facility, FacilityKey seen) const
{
    return changeTraced(m_workspace, Duty::EditPeople, u"set default facility"_s, contact,
                  withRecord(contact, [=](Session &session) { return setDefaultFacilityUnit(session, contact, facility, seen); }));
}

QFuture<Result<ContactRecord>> ContactService::setValidity(ContactKey contact, FacilityKey facility, const domain::Period &validity, const std::optional<domain::Period> &seen) const
{
    return changeTraced(m_workspace, Duty::EditPeople, u"set validity"_s, contact,
                  withRecord(contact, [=](Session &session) { return setValidityUnit(session, contact, facility, validity, seen); }));
}

QFuture<Result<ContactRecord>> ContactService::setActive(ContactKey contact, qint64 rowVersion, bool active) const
{
    return changeTraced(m_workspace, Duty::EditPeople, active ? u"activate contact"_s : u"deactivate contact"_s, contact, withRecord(contact, [=](Session &session) {
                      return saveChanged(session, contact, [=](domain::Contact &changed) {
                          changed.rowVersion = rowVersion;
                          changed.active = active;
                      });
                  }));
}

} // namespace gatehouse::services
