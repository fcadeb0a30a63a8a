// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/TypeStore.h"

#include "storage/RecordReader.h"
#include "support/Folding.h"

namespace gatehouse::storage {

using namespace Qt::Literals::StringLiterals;
using domain::GroupKey;
using support::Outcome;
using support::Result;

namespace {

Bindings columnsOf(const domain::UserType &type, GroupKey defaultGroup)
{
    const bool contact = type.linkedEntity == domain::LinkedEntity::Contact;
    return {{"name", type.name},
            {"name_key", support::fold(type.name)},
            {"linked_entity", contact ? "contact"_L1 : "none"_L1},
            {"default_group", defaultGroup},
            {"active", type.active}};
}

} // namespace

Result<qint64> TypeStore::count(Result<Rows> answer, const char *column) const
{
    GATEHOUSE_TRY_VALUE(rows, std::move(answer));
    const qint64 number = rows.next() ? rows.integer(column) : 0;
    GATEHOUSE_TRY(rows.outcome());
    return number;
}

Result<bool> TypeStore::found(Result<Rows> answer) const
{
    GATEHOUSE_TRY_VALUE(rows, std::move(answer));
    const bool there = rows.next();
    GATEHOUSE_TRY(rows.outcome());
    return there;
}

Result<qint64> TypeStore::insert(const domain::UserType &type, GroupKey defaultGroup) const
{
    Bindings bindings = columnsOf(type, defaultGroup);
    bindings.append({"application", columnText(type.application)});
    return count(m_session.run("types/insert_type"_L1, bindings), "id");
}

Result<bool> TypeStore::update(const domain::UserType &type, GroupKey defaultGroup) const
{
    Bindings bindings = columnsOf(type, defaultGroup);
    bindings.append({"id", type.key});
    bindings.append({"row_version", type.rowVersion});
    GATEHOUSE_TRY_VALUE(changed, m_session.change("types/update_type"_L1, bindings));
    return changed == 1;
}

Result<bool> TypeStore::remove(qint64 type, qint64 rowVersion) const
{
    GATEHOUSE_TRY_VALUE(changed, m_session.change("types/delete_type"_L1, {{"id", type}, {"row_version", rowVersion}}));
    return changed == 1;
}

Result<bool> TypeStore::lock(qint64 type) const
{
    return found(m_session.run("types/lock_type"_L1, {{"id", type}}));
}

Outcome TypeStore::allow(qint64 type, GroupKey group) const
{
    GATEHOUSE_TRY(m_session.change("types/insert_allowed_group"_L1, {{"type", type}, {"group", group}}));
    return {};
}

Outcome TypeStore::forbid(qint64 type, GroupKey group) const
{
    GATEHOUSE_TRY(m_session.change("types/delete_allowed_group"_L1, {{"type", type}, {"group", group}}));
    return {};
}

Outcome TypeStore::manage(qint64 type, qint64 managed) const
{
    GATEHOUSE_TRY(m_session.change("types/insert_managed"_L1, {{"type", type}, {"managed", managed}}));
    return {};
}

Outcome TypeStore::release(qint64 type, qint64 managed) const
{
    GATEHOUSE_TRY(m_session.change("types/delete_managed"_L1, {{"type", type}, {"managed", managed}}));
    return {};
}

Result<TypeStore::Uses> TypeStore::uses(qint64 type) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("types/count_users"_L1, {{"used_by", type}, {"managed_by", type}, {"itself", type}}));
    Uses uses;
    if (rows.next())
        uses = {rows.integer("users"), rows.integer("managers")};
    GATEHOUSE_TRY(rows.outcome());
    return uses;
}

Result<qint64> TypeStore::holders(qint64 type, GroupKey group) const
{
    return count(m_session.run("types/count_holders"_L1, {{"group", group}, {"type", type}}), "holders");
}

Result<bool> TypeStore::update(const domain::LicenceType &licence) const
{
    const BoundValue seats = licence.seats ? BoundValue(*licence.seats) : BoundValue(nullptr);
    GATEHOUSE_TRY_VALUE(changed, m_session.change("licences/update_licence"_L1, {{"name", licence.name},
                                                                                 {"seats", seats},
                                                                                 {"needs_mobile", licence.needsMobile},
                                                                                 {"id", licence.key},
                                                                                 {"row_version", licence.rowVersion}}));
    return changed == 1;
}

Result<bool> TypeStore::lockLicence(qint64 licence) const
{
    return found(m_session.run("licences/lock_licence"_L1, {{"id", licence}}));
}

Outcome TypeStore::open(qint64 licence, const QString &portal) const
{
    GATEHOUSE_TRY(m_session.change("licences/insert_portal"_L1, {{"licence", licence}, {"portal", portal}}));
    return {};
}

Outcome TypeStore::close(qint64 licence, const QString &portal) const
{
    GATEHOUSE_TRY(m_session.change("licences/delete_portal"_L1, {{"licence", licence}, {"portal", portal}}));
    return {};
}

Result<qint64> TypeStore::seatsHeld(qint64 licence) const
{
    return count(m_session.run("licences/count_seats"_L1, {{"licence", licence}}), "held");
}

} // namespace gatehouse::storage
