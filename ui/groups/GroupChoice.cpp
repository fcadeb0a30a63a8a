// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/groups/GroupChoice.h"

#include "ui/text/RightText.h"

#include <algorithm>

namespace gatehouse::ui::groups {

using domain::Application;
using domain::Group;

GroupChoice::GroupChoice(const services::Directory &directory, const domain::User &user, ConsoleLogins logins)
    : m_directory(directory)
    , m_user(user)
    , m_logins(logins)
{
}

QList<GroupOffer> GroupChoice::offers() const
{
    QList<GroupOffer> offers;
    for (const Group &group : m_directory.groups) {
        if (group.active)
            offers.append({group, reasonAgainst(group)});
    }
    std::stable_partition(offers.begin(), offers.end(),
                          [this](const GroupOffer &offer) { return offer.group.application == m_user.application; });
    return offers;
}

QString GroupChoice::reasonAgainst(const Group &group) const
{
    if (group.application == Application::Console && m_logins == ConsoleLogins::Database)
        return tr("Groups of the console are given with the command “gatehousectl operator”.");
    if (group.application != m_user.application) {
        return group.application == Application::Console ? tr("A portal user holds no group of the console.")
                                                         : tr("A user of the console holds no group of the portal.");
    }
    const domain::UserType *type = m_directory.type(m_user.type.text());
    if (type != nullptr && !type->allowedGroups.contains(group.name))
        return tr("The user type %1 does not allow this group.").arg(type->name);
    if (group.application == Application::Portal && !group.guest)
        return tr("This group has no guest mark and is not for people of customers.");
    return {};
}

QString GroupChoice::grants(const Group &group) const
{
    for (const domain::GroupGrants &grants : m_directory.grants) {
        if (grants.group == group.name)
            return words(domain::effectiveRights(m_directory.tree(group.application), {grants}, {}));
    }
    return words({});
}

QString GroupChoice::together(const QList<domain::GroupKey> &chosen) const
{
    QList<domain::GroupGrants> held;
    for (const Group &group : m_directory.groups) {
        if (!chosen.contains(group.key) || group.application != m_user.application)
            continue;
        for (const domain::GroupGrants &grants : m_directory.grants) {
            if (grants.group == group.name)
                held.append(grants);
        }
    }
    return words(domain::effectiveRights(m_directory.tree(m_user.application), held, {}));
}

QString GroupChoice::words(const QStringList &leaves) const
{
    if (leaves.isEmpty())
        return tr("Nothing");
    return text::RightText::lines(leaves).join(u'\n');
}

} // namespace gatehouse::ui::groups
