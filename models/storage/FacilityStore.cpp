// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/FacilityStore.h"

#include "storage/RecordReader.h"
#include "storage/SearchStore.h"

namespace gatehouse::storage {

using namespace Qt::Literals::StringLiterals;
using domain::FacilityKey;
using support::Outcome;
using support::Result;

namespace {

Result<domain::Facility> readFacility(const Rows &rows)
{
    domain::Facility facility;
    RecordReader reader(rows);
    reader.read(facility.key, "id");
    reader.read(facility.rowVersion, "row_version");
    reader.read(facility.code, "code");
    reader.read(facility.name, "name");
    reader.read(facility.lab, "is_lab");
    reader.read(facility.customer, "is_customer");
    reader.read(facility.active, "active");
    reader.read(facility.parent, "parent_code");
    reader.read(facility.account, "account");
    reader.read(facility.address, "address");
    reader.read(facility.phone, "phone");
    reader.read(facility.email, "email");
    reader.read(facility.web, "web");
    reader.read(facility.portalGroup, "portal_group");
    reader.read(facility.notes, "notes");
    GATEHOUSE_TRY(reader.outcome());
    return facility;
}

} // namespace

Bindings FacilityStore::columnsOf(const domain::Facility &facility, const Named &named)
{
    return {{"code", facility.code.text()},
            {"name", facility.name.text()},
            {"is_lab", facility.lab},
            {"is_customer", facility.customer},
            {"active", facility.active},
            {"parent", named.parent},
            {"account", orNull(facility.account.text())},
            {"address", orNull(facility.address.text())},
            {"phone", orNull(facility.phone.text())},
            {"email", orNull(facility.email.text())},
            {"web", orNull(facility.web.text())},
            {"portal_group", named.portalGroup},
            {"notes", orNull(facility.notes.text())},
            {"sort_key", facilitySortKey(facility)}};
}

Result<std::optional<domain::Facility>> FacilityStore::find(FacilityKey key) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("facilities/select_facility"_L1, {{"id", key.value}}));
    if (!rows.next()) {
        GATEHOUSE_TRY(rows.outcome());
        return std::optional<domain::Facility>();
    }
    GATEHOUSE_TRY_VALUE(facility, readFacility(rows));
    return std::optional(std::move(facility));
}

Result<std::optional<domain::FacilityRef>> FacilityStore::findCode(const QString &code) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("facilities/find_code"_L1, {{"code", code}}));
    std::optional<domain::FacilityRef> found;
    if (rows.next())
        found = readFacilityRef(rows);
    GATEHOUSE_TRY(rows.outcome());
    return found;
}

Result<QList<domain::FacilityRef>> FacilityStore::refs(const QList<FacilityKey> &keys) const
{
    QList<qint64> numbers;
    for (const FacilityKey key : keys)
        numbers.append(key.value);
    QHash<FacilityKey, domain::FacilityRef> found;
    GATEHOUSE_TRY_VALUE(rows, m_session.run("facilities/select_refs"_L1, {}, numbers));
    while (rows.next()) {
        const domain::FacilityRef ref = readFacilityRef(rows);
        found.insert(ref.key, ref);
    }
    GATEHOUSE_TRY(rows.outcome());
    QList<domain::FacilityRef> ordered;
    for (const FacilityKey key : keys) {
        if (found.contains(key))
            ordered.append(found.take(key));
    }
    return ordered;
}

Result<FacilityKey> FacilityStore::insert(const domain::Facility &facility, const Named &named) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("facilities/insert_facility"_L1, columnsOf(facility, named)));
    FacilityKey key;
    if (rows.next())
        key.value = rows.integer("id");
    GATEHOUSE_TRY(rows.outcome());
    GATEHOUSE_TRY(SearchStore(m_session, domain::find::Entity::Facility).put(key.value, facilitySearch(facility)));
    return key;
}

Result<bool> FacilityStore::update(const domain::Facility &facility, const Named &named) const
{
    Bindings bindings = columnsOf(facility, named);
    bindings.append({"id", facility.key.value});
    bindings.append({"row_version", facility.rowVersion});
    GATEHOUSE_TRY_VALUE(changed, m_session.change("facilities/update_facility"_L1, bindings));
    if (changed == 1)
        GATEHOUSE_TRY(SearchStore(m_session, domain::find::Entity::Facility).put(facility.key.value, facilitySearch(facility)));
    return changed == 1;
}

Result<bool> FacilityStore::remove(FacilityKey key, qint64 rowVersion) const
{
    GATEHOUSE_TRY(SearchStore(m_session, domain::find::Entity::Facility).forget(key.value));
    GATEHOUSE_TRY_VALUE(changed, m_session.change("facilities/delete_facility"_L1, {{"id", key.value}, {"row_version", rowVersion}}));
    return changed == 1;
}

Result<bool> FacilityStore::lock(FacilityKey key) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("facilities/lock_facility"_L1, {{"id", key.value}}));
    const bool found = rows.next();
    GATEHOUSE_TRY(rows.outcome());
    return found;
}

Result<QList<FacilityKey>> FacilityStore::lineage(FacilityKey key) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("facilities/select_lineage"_L1, {{"id", key.value}}));
    QList<FacilityKey> keys;
    while (rows.next())
        keys.append(FacilityKey{rows.integer("id")});
    GATEHOUSE_TRY(rows.outcome());
    return keys;
}

Result<qint64> FacilityStore::labUsers(FacilityKey key) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("facilities/count_lab_users"_L1, {{"facility", key.value}}));
    const qint64 users = rows.next() ? rows.integer("users") : 0;
    GATEHOUSE_TRY(rows.outcome());
    return users;
}

Result<qint64> FacilityStore::children(FacilityKey key) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("facilities/count_children"_L1, {{"facility", key.value}}));
    const qint64 children = rows.next() ? rows.integer("children") : 0;
    GATEHOUSE_TRY(rows.outcome());
    return children;
}

Result<FacilityStore::Related> FacilityStore::related(FacilityKey key, QDate today) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("facilities/count_related"_L1, {{"facility", key.value}, {"today", today}}));
    Related related;
    if (rows.next())
        related = {rows.integer("contacts"), rows.integer("portal_users"), rows.integer("assets")};
    GATEHOUSE_TRY(rows.outcome());
    return related;
}

} // namespace gatehouse::storage
