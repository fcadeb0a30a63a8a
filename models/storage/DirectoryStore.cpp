// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/DirectoryStore.h"

#include "storage/RecordReader.h"

namespace gatehouse::storage {

using namespace Qt::Literals::StringLiterals;
using support::Result;

namespace {

/// The texts of a two-column list by the key in its first column.
Result<QHash<qint64, QStringList>> textsByKey(Rows rows, const char *key, const char *text)
{
    QHash<qint64, QStringList> texts;
    while (rows.next())
        texts[rows.integer(key)].append(rows.text(text));
    GATEHOUSE_TRY(rows.outcome());
    return texts;
}

} // namespace

Result<QList<domain::Group>> DirectoryStore::groups(Members members) const
{
    QHash<qint64, int> counts;
    if (members == Members::Counted) {
        GATEHOUSE_TRY_VALUE(rows, m_session.run("groups/count_members"_L1));
        while (rows.next())
            counts.insert(rows.integer("group_id"), int(rows.integer("members")));
        GATEHOUSE_TRY(rows.outcome());
    }
    GATEHOUSE_TRY_VALUE(rows, m_session.run("groups/select_groups"_L1));
    QList<domain::Group> groups;
    while (rows.next()) {
        groups.append(readGroup(rows));
        groups.last().members = counts.value(groups.constLast().key.value);
    }
    GATEHOUSE_TRY(rows.outcome());
    return groups;
}

Result<QList<domain::GroupGrants>> DirectoryStore::grants() const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("groups/select_grants"_L1));
    QList<domain::GroupGrants> grants;
    while (rows.next()) {
        const QString group = rows.text("group_name");
        if (grants.isEmpty() || grants.constLast().group != group)
            grants.append({group, {}});
        grants.last().settings.insert(rows.text("right_name"), rows.mark("granted"));
    }
    GATEHOUSE_TRY(rows.outcome());
    return grants;
}

Result<domain::RightSettings> DirectoryStore::settings(domain::GroupKey group) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("groups/select_settings"_L1, {{"group", group.value}}));
    domain::RightSettings settings;
    while (rows.next())
        settings.insert(rows.text("right_name"), rows.mark("granted"));
    GATEHOUSE_TRY(rows.outcome());
    return settings;
}

Result<QHash<QString, domain::RightSettings>> DirectoryStore::portalGrants() const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("groups/select_grants"_L1));
    QHash<QString, domain::RightSettings> grants;
    while (rows.next()) {
        if (rows.text("application") == columnText(domain::Application::Portal))
            grants[rows.text("group_name")].insert(rows.text("right_name"), rows.mark("granted"));
    }
    GATEHOUSE_TRY(rows.outcome());
    return grants;
}

Result<QList<domain::UserType>> DirectoryStore::types() const
{
    GATEHOUSE_TRY_VALUE(allowedRows, m_session.run("types/select_allowed_groups"_L1));
    GATEHOUSE_TRY_VALUE(allowed, textsByKey(std::move(allowedRows), "type_id", "group_name"));
    GATEHOUSE_TRY_VALUE(managedRows, m_session.run("types/select_managed"_L1));
    GATEHOUSE_TRY_VALUE(managed, textsByKey(std::move(managedRows), "type_id", "managed_name"));
    GATEHOUSE_TRY_VALUE(rows, m_session.run("types/select_types"_L1));
    QList<domain::UserType> types;
    while (rows.next()) {
        domain::UserType type;
        RecordReader reader(rows);
        reader.read(type.key, "id");
        reader.read(type.rowVersion, "row_version");
        reader.read(type.name, "name");
        reader.read(type.application, "application");
        type.linkedEntity = rows.text("linked_entity") == "contact"_L1 ? domain::LinkedEntity::Contact : domain::LinkedEntity::None;
        reader.read(type.defaultGroup, "default_group");
        reader.read(type.builtIn, "built_in");
        reader.read(type.active, "active");
        type.allowedGroups = allowed.value(type.key);
        type.managedTypes = managed.value(type.key);
        types.append(type);
    }
    GATEHOUSE_TRY(rows.outcome());
    return types;
}

Result<QList<domain::LicenceType>> DirectoryStore::licences() const
{
    GATEHOUSE_TRY_VALUE(portalRows, m_session.run("licences/select_portals"_L1));
    GATEHOUSE_TRY_VALUE(portals, textsByKey(std::move(portalRows), "licence_id", "portal"));
    GATEHOUSE_TRY_VALUE(rows, m_session.run("licences/select_licences"_L1));
    QList<domain::LicenceType> licences;
    while (rows.next()) {
        domain::LicenceType licence;
        RecordReader reader(rows);
        reader.read(licence.key, "id");
        reader.read(licence.rowVersion, "row_version");
        reader.read(licence.code, "code");
        reader.read(licence.name, "name");
        reader.read(licence.needsMobile, "needs_mobile");
        reader.read(licence.messages, "messages");
        if (!rows.isNull("seats"))
            licence.seats = int(rows.integer("seats"));
        licence.portals = portals.value(licence.key);
        licences.append(licence);
    }
    GATEHOUSE_TRY(rows.outcome());
    return licences;
}

Result<QList<domain::Right>> DirectoryStore::rights() const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("rights/select_rights"_L1));
    QList<domain::Right> rights;
    while (rows.next()) {
        domain::Right right;
        RecordReader reader(rows);
        reader.read(right.key, "id");
        reader.read(right.name, "name");
        reader.read(right.parent, "parent_name");
        reader.read(right.application, "application");
        right.position = int(rows.integer("position"));
        rights.append(right);
    }
    GATEHOUSE_TRY(rows.outcome());
    return rights;
}

} // namespace gatehouse::storage
