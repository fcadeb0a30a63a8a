// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/ContactStore.h"

#include "storage/RecordReader.h"
#include "storage/SearchStore.h"
#include "storage/UserStore.h"

namespace gatehouse::storage {

using namespace Qt::Literals::StringLiterals;
using domain::ContactKey;
using domain::FacilityKey;
using support::Outcome;
using support::Result;

namespace {

Result<domain::Contact> readContact(const Rows &rows)
{
    domain::Contact contact;
    RecordReader reader(rows);
    reader.read(contact.key, "id");
    reader.read(contact.rowVersion, "row_version");
    reader.read(contact.id, "contact_id");
    contact.kind = rows.text("kind") == "account"_L1 ? domain::ContactKind::Account : domain::ContactKind::Person;
    reader.read(contact.first, "first_name");
    reader.read(contact.last, "last_name");
    reader.read(contact.title, "title");
    reader.read(contact.email, "email");
    reader.read(contact.phone1, "phone1");
    reader.read(contact.phone2, "phone2");
    reader.read(contact.staff, "staff");
    reader.read(contact.active, "active");
    reader.read(contact.user, "user_id");
    GATEHOUSE_TRY(reader.outcome());
    return contact;
}

} // namespace

Bindings columnsOf(const domain::Contact &contact, const PersonKeys &keys)
{
    return {{"contact_id", contact.id.text()},
            {"id_key", contactIdKey(contact.id.text())},
            {"kind", contact.kind == domain::ContactKind::Account ? "account"_L1 : "person"_L1},
            {"first_name", contact.first.text()},
            {"last_name", contact.last.text()},
            {"title", orNull(contact.title.text())},
            {"email", orNull(contact.email.text())},
            {"phone1", orNull(contact.phone1.text())},
            {"phone2", orNull(contact.phone2.text())},
            {"staff", contact.staff},
            {"active", contact.active},
            {"user", contact.user},
            {"sort_key", keys.sort},
            {"name_key", keys.name},
            {"email_key", emailKey(contact.email.text())},
            {"phone1_key", orNull(phoneKey(contact.phone1.text()))},
            {"phone2_key", orNull(phoneKey(contact.phone2.text()))}};
}

Result<std::optional<domain::Contact>> ContactStore::find(ContactKey key) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("contacts/select_contact"_L1, {{"id", key.value}}));
    if (!rows.next()) {
        GATEHOUSE_TRY(rows.outcome());
        return std::optional<domain::Contact>();
    }
    GATEHOUSE_TRY_VALUE(contact, readContact(rows));
    return std::optional(std::move(contact));
}

Result<std::optional<domain::ContactRef>> ContactStore::findId(const domain::ContactId &id) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("contacts/find_id"_L1, {{"id_key", contactIdKey(id.text())}}));
    std::optional<domain::ContactRef> found;
    if (rows.next())
        found = readContactRef(rows);
    GATEHOUSE_TRY(rows.outcome());
    return found;
}

Result<ContactKey> ContactStore::insert(const domain::Contact &contact, const QString &username) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("contacts/insert_contact"_L1, columnsOf(contact, PersonKeys::of(contact.first, contact.last))));
    ContactKey key;
    if (rows.next())
        key.value = rows.integer("id");
    GATEHOUSE_TRY(rows.outcome());
    GATEHOUSE_TRY(SearchStore(m_session, domain::find::Entity::Contact).put(key.value, contactSearch(contact, username)));
    return key;
}

Result<bool> ContactStore::update(const domain::Contact &contact, const QString &username) const
{
    Bindings bindings = columnsOf(contact, PersonKeys::of(contact.first, contact.last));
    bindings.append({"id", contact.key.value});
    bindings.append({"row_version", contact.rowVersion});
    GATEHOUSE_TRY_VALUE(changed, m_session.change("contacts/update_contact"_L1, bindings));
    if (changed == 1)
        GATEHOUSE_TRY(SearchStore(m_session, domain::find::Entity::Contact).put(contact.key.value, contactSearch(contact, username)));
    return changed == 1;
}

Outcome ContactStore::refreshSearch(ContactKey key) const
{
    GATEHOUSE_TRY_VALUE(contact, find(key));
    if (!contact)
        return {};
    GATEHOUSE_TRY_VALUE(user, UserStore(m_session).ref(contact->user));
    return SearchStore(m_session, domain::find::Entity::Contact).put(key.value, contactSearch(*contact, user ? user->username : QString()));
}

Result<bool> ContactStore::remove(ContactKey key, qint64 rowVersion) const
{
    GATEHOUSE_TRY(SearchStore(m_session, domain::find::Entity::Contact).forget(key.value));
    GATEHOUSE_TRY_VALUE(changed, m_session.change("contacts/delete_contact"_L1, {{"id", key.value}, {"row_version", rowVersion}}));
    return changed == 1;
}

Result<bool> ContactStore::lock(ContactKey key) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("contacts/lock_contact"_L1, {{"id", key.value}}));
    const bool found = rows.next();
    GATEHOUSE_TRY(rows.outcome());
    return found;
}

Result<QList<domain::FacilityLink>> ContactStore::facilities(ContactKey contact) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("contacts/select_facilities"_L1, {{"contact", contact.value}}));
    return readFacilityLinks(rows);
}

Outcome ContactStore::addFacility(ContactKey contact, const domain::FacilityLink &link) const
{
    GATEHOUSE_TRY(m_session.change("contacts/insert_facility"_L1, {{"contact", contact.value},
                                                                   {"facility", link.facility.key.value},
                                                                   {"is_default", link.isDefault},
                                                                   {"valid_from", orNull(link.validity.from)},
                                                                   {"valid_until", orNull(link.validity.until)}}));
    return {};
}

Result<bool> ContactStore::removeFacility(ContactKey contact, FacilityKey facility) const
{
    GATEHOUSE_TRY_VALUE(
        changed, m_session.change("contacts/delete_facility"_L1, {{"contact", contact.value}, {"facility", facility.value}}));
    return changed > 0;
}

Outcome ContactStore::setDefaultFacility(ContactKey contact, FacilityKey facility) const
{
    GATEHOUSE_TRY(m_session.change("contacts/clear_default_facility"_L1, {{"contact", contact.value}}));
    GATEHOUSE_TRY(
        m_session.change("contacts/mark_default_facility"_L1, {{"contact", contact.value}, {"facility", facility.value}}));
    return {};
}

Result<bool> ContactStore::setValidity(ContactKey contact, FacilityKey facility, const domain::Period &validity) const
{
    GATEHOUSE_TRY_VALUE(changed, m_session.change("contacts/update_validity"_L1, {{"contact", contact.value},
                                                                                  {"facility", facility.value},
                                                                                  {"valid_from", orNull(validity.from)},
                                                                                  {"valid_until", orNull(validity.until)}}));
    return changed > 0;
}

} // namespace gatehouse::storage
