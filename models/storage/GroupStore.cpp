// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/GroupStore.h"

#include "storage/RecordReader.h"
#include "support/Folding.h"

namespace gatehouse::storage {

using namespace Qt::Literals::StringLiterals;
using domain::GroupKey;
using support::Outcome;
using support::Result;

Result<GroupKey> GroupStore::insert(const domain::Group &group) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("groups/insert_group"_L1, {{"name", group.name},
                                                                       {"name_key", support::fold(group.name)},
                                                                       {"guest", group.guest},
                                                                       {"active", group.active}}));
    GroupKey key;
    if (rows.next())
        key.value = rows.integer("id");
    GATEHOUSE_TRY(rows.outcome());
    return key;
}

Result<bool> GroupStore::update(const domain::Group &group) const
{
    if (group.isDefault)
        GATEHOUSE_TRY(m_session.change("groups/clear_default"_L1, {{"id", group.key}}));
    GATEHOUSE_TRY_VALUE(changed, m_session.change("groups/update_group"_L1, {{"name", group.name},
                                                                             {"name_key", support::fold(group.name)},
                                                                             {"is_default", group.isDefault},
                                                                             {"guest", group.guest},
                                                                             {"active", group.active},
                                                                             {"id", group.key},
                                                                             {"row_version", group.rowVersion}}));
    return changed == 1;
}

Result<bool> GroupStore::touch(GroupKey group, qint64 rowVersion) const
{
    GATEHOUSE_TRY_VALUE(changed, m_session.change("groups/touch_group"_L1, {{"id", group}, {"row_version", rowVersion}}));
    return changed == 1;
}

Result<bool> GroupStore::remove(GroupKey group, qint64 rowVersion) const
{
    GATEHOUSE_TRY(m_session.change("groups/delete_allowances"_L1, {{"group", group}}));
    GATEHOUSE_TRY_VALUE(changed, m_session.change("groups/delete_group"_L1, {{"id", group}, {"row_version", rowVersion}}));
    return changed == 1;
}

Result<bool> GroupStore::lock(GroupKey group) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("groups/lock_group"_L1, {{"id", group}}));
    const bool found = rows.next();
    GATEHOUSE_TRY(rows.outcome());
    return found;
}

Outcome GroupStore::hold(GroupKey group) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("groups/hold_group"_L1, {{"id", group}}));
    rows.next();
    return rows.outcome();
}

Outcome GroupStore::setRight(GroupKey group, const QString &right, std::optional<bool> granted) const
{
    if (granted)
        GATEHOUSE_TRY(m_session.change("groups/put_right"_L1, {{"group", group}, {"granted", *granted}, {"name", right}}));
    else
        GATEHOUSE_TRY(m_session.change("groups/delete_right"_L1, {{"group", group}, {"name", right}}));
    return {};
}

Result<GroupStore::Uses> GroupStore::uses(GroupKey group) const
{
    GATEHOUSE_TRY_VALUE(
        rows, m_session.run("groups/count_uses"_L1, {{"members_of", group}, {"default_of", group}, {"given_by", group}}));
    Uses uses;
    if (rows.next())
        uses = {rows.integer("members"), rows.integer("types"), rows.integer("facilities")};
    GATEHOUSE_TRY(rows.outcome());
    return uses;
}

Result<QList<domain::UserRef>> GroupStore::firstMembers(GroupKey group, int limit) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("groups/select_first_members"_L1, {{"group", group}, {"limit", limit}}));
    QList<domain::UserRef> members;
    while (rows.next())
        members.append(readUserRef(rows));
    GATEHOUSE_TRY(rows.outcome());
    return members;
}

} // namespace gatehouse::storage
