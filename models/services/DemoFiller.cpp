// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/DemoFiller.h"

#include "storage/AssetStore.h"
#include "storage/ContactStore.h"
#include "storage/CredentialStore.h"
#include "storage/FacilityStore.h"
#include "storage/UserStore.h"

#include <algorithm>

namespace gatehouse::services {

using storage::Bindings;
using storage::BulkTable;
using support::Outcome;
using Flaw = DemoPerson::Flaw;

namespace {

constexpr int kFailuresOfLocked = 9;

Bindings withKey(qint64 key, Bindings columns)
{
    columns.prepend({"id", key});
    return columns;
}

} // namespace

DemoFiller::DemoFiller(storage::BulkLoad &load, DemoPopulation &population, DemoStandings &standings,
                       const domain::Verifier &nobodys, const Moment &moment)
    : m_load(load)
    , m_population(population)
    , m_standings(standings)
    , m_credential(storage::columnsOf(domain::UserKey(), {nobodys, false, moment.now, {}}))
    , m_moment(moment)
{
}

qint64 DemoFiller::rowsOf(const DemoPopulation &population)
{
    // user, searched text, lab, group, credential, contact and its searched text; and what a contact sees
    return qint64(population.users()) * 9 + population.assets() + 2 * qint64(population.facilities());
}

Outcome DemoFiller::fill(const QList<storage::Gram> &known)
{
    GATEHOUSE_TRY_VALUE(last, m_load.lastKeys());
    m_last = last;
    GATEHOUSE_TRY(writeFacilities());
    GATEHOUSE_TRY(writeAssets());
    for (int number = 0; number < m_population.users(); ++number) {
        GATEHOUSE_TRY_VALUE(person, m_population.nextPerson());
        GATEHOUSE_TRY(writePerson(person));
    }
    return writeGrams(known);
}

Outcome DemoFiller::writeFacilities()
{
    for (int number = 0; number < m_population.facilities(); ++number) {
        GATEHOUSE_TRY_VALUE(made, m_population.facility(number));
        storage::FacilityStore::Named named;
        if (const int parent = m_population.parentOf(number); parent >= 0)
            named.parent = facility(parent);
        GATEHOUSE_TRY(
            m_load.add(BulkTable::Facilities, withKey(facility(number).value, storage::FacilityStore::columnsOf(made, named))));
        GATEHOUSE_TRY(writeSearch(BulkTable::FacilitySearch, facility(number).value, storage::facilitySearch(made), {}));
    }
    return {};
}

Outcome DemoFiller::writeAssets()
{
    for (int number = 0; number < m_population.assets(); ++number) {
        GATEHOUSE_TRY_VALUE(made, m_population.nextAsset());
        GATEHOUSE_TRY(m_load.add(BulkTable::Assets,
                                 withKey(m_last.assets + 1 + number, storage::columnsOf(made.asset, facility(made.owner)))));
    }
    return {};
}

Outcome DemoFiller::writeSearch(BulkTable table, qint64 key, const storage::SearchedRow &row, const Bindings &further)
{
    m_grams.add(row.search, row.name);
    Bindings columns{{"id", key}, {"sort_key", row.sortKey}, {"search", row.search}, {"beyond_ascii", row.isBeyondAscii()}};
    if (table != BulkTable::FacilitySearch)
        columns.append({"other_key", row.otherKey});
    return m_load.add(table, columns + further);
}

// People come in the order of their names, so those who are called the same come together.
const storage::PersonKeys &DemoFiller::keysOf(const DemoPerson &person)
{
    if (m_first != person.user.first || m_lastName != person.user.last) {
        m_first = person.user.first;
        m_lastName = person.user.last;
        m_keys = storage::PersonKeys::of(m_first, m_lastName);
    }
    return m_keys;
}

Outcome DemoFiller::writePerson(const DemoPerson &person)
{
    const domain::UserKey user{m_last.users + ++m_users};
    const storage::PersonKeys &keys = keysOf(person);
    const bool isLinked = person.flaw != Flaw::Technician && person.flaw != Flaw::NoContact;
    const QString contactId = isLinked ? person.contact.id.text() : QString();
    const storage::UserRow row{m_standings.type(person.user.type), m_standings.licence(person.user.licence), contactId};
    GATEHOUSE_TRY(m_load.add(BulkTable::Users, withKey(user.value, storage::columnsOf(person.user, row, keys))));
    const DemoStandings::Standing standing = m_standings.of(person);
    GATEHOUSE_TRY(writeSearch(BulkTable::UserSearch, user.value, storage::userSearch(person.user, contactId, keys),
                              {{"ready_key", QString(standing.mark + keys.sort)},
                               {"recheck_day", standing.recheck.day},
                               {"recheck_at", standing.recheck.moment}}));
    GATEHOUSE_TRY(writeAccount(person, user));
    return person.flaw == Flaw::Technician ? Outcome() : writeContact(person, user);
}

Outcome DemoFiller::writeAccount(const DemoPerson &person, domain::UserKey user)
{
    const bool isTechnician = person.flaw == Flaw::Technician;
    // The office's own at the real lab, portal-only users at a lab of their own (FLU-40, FLU-42).
    GATEHOUSE_TRY(
        m_load.add(BulkTable::Labs, {{"user", user}, {"facility", facility(isTechnician ? 0 : 2)}, {"is_default", true}}));
    if (!isTechnician && person.flaw != Flaw::NoGroup)
        GATEHOUSE_TRY(
            m_load.add(BulkTable::Memberships,
                       {{"user", user}, {"group", m_standings.portalGroup().key}, {"application", QLatin1StringView("portal")}}));
    if (person.flaw != Flaw::NoPassword) {
        m_credential[0] = {"user", user};
        GATEHOUSE_TRY(m_load.add(BulkTable::Credentials, m_credential));
    }
    if (person.flaw == Flaw::Locked)
        GATEHOUSE_TRY(m_load.add(BulkTable::Locks,
                                 {{"user", user}, {"failures", kFailuresOfLocked}, {"locked_until", m_standings.lockedUntil()}}));
    return {};
}

Outcome DemoFiller::writeContact(const DemoPerson &person, domain::UserKey user)
{
    const qint64 key = m_last.contacts + ++m_contacts;
    domain::Contact contact = person.contact;
    if (person.flaw != Flaw::NoContact)
        contact.user = user;
    const storage::PersonKeys &keys = keysOf(person);
    GATEHOUSE_TRY(m_load.add(BulkTable::Contacts, withKey(key, storage::columnsOf(contact, keys))));
    const QString username = contact.user.isStored() ? person.user.username.text() : QString();
    GATEHOUSE_TRY(writeSearch(BulkTable::ContactSearch, key, storage::contactSearch(contact, username, keys), {}));
    const int defaultPlace = person.facilities.value(0);
    QList<int> facilities = person.facilities;
    std::sort(facilities.begin(), facilities.end());
    for (const int number : std::as_const(facilities)) {
        ++m_links;
        GATEHOUSE_TRY(m_load.add(BulkTable::Sights, {{"contact", key},
                                                     {"facility", facility(number)},
                                                     {"is_default", number == defaultPlace},
                                                     {"valid_from", QDate()},
                                                     {"valid_until", QDate()}}));
    }
    return {};
}

Outcome DemoFiller::writeGrams(const QList<storage::Gram> &known)
{
    for (const storage::Gram &gram : known)
        m_grams.add(gram);
    const QList<storage::Gram> grams = m_grams.grams();
    for (const storage::Gram &gram : grams)
        GATEHOUSE_TRY(m_load.add(BulkTable::Grams, {{"gram", gram.text}, {"in_name", gram.inName}}));
    return {};
}

} // namespace gatehouse::services
