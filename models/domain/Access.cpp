// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Access.h"

#include "support/Folding.h"
#include "support/KeyedSort.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace gatehouse::domain {

namespace {

void appendBelow(const QString &parent, const QMultiHash<QString, Right> &children, QList<Right> &ordered, QSet<QString> &seen)
{
    QList<Right> siblings = children.values(parent);
    std::sort(siblings.begin(), siblings.end(), [](const Right &left, const Right &right) {
        return std::tie(left.position, left.name) < std::tie(right.position, right.name);
    });
    for (const Right &right : std::as_const(siblings)) {
        if (seen.contains(right.name))
            continue;
        seen.insert(right.name);
        ordered.append(right);
        appendBelow(right.name, children, ordered, seen);
    }
}

struct Nearest {
    bool found = false;
    bool granted = false;
    QString node;
};

Nearest nearestSetting(const QStringList &lineage, const RightSettings &settings)
{
    for (const QString &node : lineage) {
        if (const auto setting = settings.constFind(node); setting != settings.cend())
            return {true, setting.value(), node};
    }
    return {};
}

/// The grants of one holder that decide one after the other as each is taken away, up to the first denial.
QStringList grantsInTurn(const QStringList &lineage, const RightSettings &settings, bool &denied)
{
    QStringList nodes;
    denied = false;
    for (const QString &node : lineage) {
        const auto setting = settings.constFind(node);
        if (setting == settings.cend())
            continue;
        denied = !setting.value();
        if (denied)
            break;
        nodes.append(node);
    }
    return nodes;
}

void appendOnce(QList<RightCause> &causes, const RightCause &cause)
{
    if (!causes.contains(cause))
        causes.append(cause);
}

void collectGrants(const RightsTree &tree, const QString &right, const QList<GroupGrants> &groups, const RightSettings &personal,
                   QList<RightCause> &causes)
{
    const QStringList lineage = tree.lineage(right);
    bool denied = false;
    for (const QString &node : grantsInTurn(lineage, personal, denied))
        appendOnce(causes, {RightDecision::By::Personal, {}, node});
    if (denied)
        return; // what the groups say counts for nothing then
    for (const GroupGrants &group : groups) {
        bool ignored = false;
        for (const QString &node : grantsInTurn(lineage, group.settings, ignored))
            appendOnce(causes, {RightDecision::By::Group, group.group, node});
    }
}

void collectDenials(const RightsTree &tree, const QString &right, const QList<GroupGrants> &groups, const RightSettings &personal,
                    QList<RightCause> &causes)
{
    const QStringList lineage = tree.lineage(right);
    if (const Nearest own = nearestSetting(lineage, personal); own.found) {
        appendOnce(causes, {RightDecision::By::Personal, {}, own.node});
        return;
    }
    for (const GroupGrants &group : groups) {
        if (const Nearest set = nearestSetting(lineage, group.settings); set.found)
            appendOnce(causes, {RightDecision::By::Group, group.group, set.node});
    }
}

/// How far a denied right is from being granted: the less, the nearer.
int distance(const RightDecision &denied)
{
    switch (denied.by) {
    case RightDecision::By::Group: return 0;
    case RightDecision::By::Nothing: return 1;
    case RightDecision::By::Personal: break;
    }
    return 2;
}

} // namespace

RightsTree::RightsTree(QList<Right> rights)
{
    QSet<QString> names;
    for (const Right &right : std::as_const(rights))
        names.insert(right.name);
    QMultiHash<QString, Right> children;
    for (Right &right : rights) {
        if (!names.contains(right.parent))
            right.parent.clear();
        children.insert(right.parent, right);
        m_parents.insert(right.name, right.parent);
    }
    QSet<QString> seen;
    appendBelow(QString(), children, m_rights, seen);
    // A ring hangs below no section and can be granted by nothing: a damaged table gives less, never more.
    m_parents.removeIf([&](const auto &entry) { return !seen.contains(entry.key()); });
}

QStringList RightsTree::leaves() const
{
    QSet<QString> parents;
    for (const Right &right : m_rights)
        parents.insert(right.parent);
    QStringList names;
    for (const Right &right : m_rights) {
        if (!parents.contains(right.name))
            names.append(right.name);
    }
    return names;
}

QStringList RightsTree::sections() const
{
    QStringList names;
    for (const Right &right : m_rights) {
        if (right.parent.isEmpty())
            names.append(right.name);
    }
    return names;
}

QStringList RightsTree::leavesBelow(const QString &node) const
{
    QStringList names = leaves();
    if (!node.isEmpty())
        names.removeIf([&](const QString &leaf) { return !lineage(leaf).contains(node); });
    return names;
}

QStringList RightsTree::lineage(const QString &name) const
{
    QStringList names;
    for (QString node = name; m_parents.contains(node); node = m_parents.value(node))
        names.append(node);
    return names;
}

RightDecision decideRight(const RightsTree &tree, const QString &right, const QList<GroupGrants> &groups,
                          const RightSettings &personal)
{
    const QStringList lineage = tree.lineage(right);
    if (const Nearest own = nearestSetting(lineage, personal); own.found)
        return {own.granted, RightDecision::By::Personal, {}, own.node};
    RightDecision decision;
    for (const GroupGrants &group : groups) {
        const Nearest set = nearestSetting(lineage, group.settings);
        if (!set.found)
            continue;
        if (set.granted)
            return {true, RightDecision::By::Group, group.group, set.node};
        if (decision.by == RightDecision::By::Nothing)
            decision = {false, RightDecision::By::Group, group.group, set.node};
    }
    return decision;
}

RightDecision decideNode(const RightsTree &tree, const QString &node, const QList<GroupGrants> &groups,
                         const RightSettings &personal)
{
    std::optional<RightDecision> nearest;
    const QStringList leaves = node.isEmpty() ? QStringList() : tree.leavesBelow(node);
    for (const QString &leaf : leaves) {
        RightDecision decision = decideRight(tree, leaf, groups, personal);
        if (decision.granted)
            return decision;
        if (!nearest || distance(decision) < distance(*nearest))
            nearest = decision;
    }
    return nearest.value_or(RightDecision());
}

RightExplanation explainNode(const RightsTree &tree, const QString &node, const QList<GroupGrants> &groups,
                             const RightSettings &personal)
{
    RightExplanation explanation{node, decideNode(tree, node, groups, personal), {}};
    const QStringList leaves = node.isEmpty() ? QStringList() : tree.leavesBelow(node);
    for (const QString &leaf : leaves) {
        if (!explanation.decision.granted)
            collectDenials(tree, leaf, groups, personal, explanation.causes);
        else if (decideRight(tree, leaf, groups, personal).granted)
            collectGrants(tree, leaf, groups, personal, explanation.causes);
    }
    return explanation;
}

QString grantableRight(const RightsTree &tree, const QString &node, const RightSettings &personal)
{
    for (const QString &leaf : tree.leavesBelow(node)) {
        if (!nearestSetting(tree.lineage(leaf), personal).found)
            return leaf;
    }
    return {};
}

QStringList effectiveRights(const RightsTree &tree, const QList<GroupGrants> &groups, const RightSettings &personal)
{
    QStringList names = tree.leaves();
    names.removeIf([&](const QString &name) { return !decideRight(tree, name, groups, personal).granted; });
    return names;
}

QList<FacilityRef> visibleFacilities(const QList<FacilityLink> &links, QDate today)
{
    QList<FacilityLink> inForce;
    for (const FacilityLink &link : links) {
        if (link.facility.active && link.validity.contains(today))
            inForce.append(link);
    }
    support::sortByKey(inForce, [](const FacilityLink &link) {
        return std::tuple(!link.isDefault, support::fold(link.facility.name).toUtf8(), link.facility.code.toUtf8(),
                          link.facility.key);
    });
    QList<FacilityRef> facilities;
    for (const FacilityLink &link : std::as_const(inForce))
        facilities.append(link.facility);
    return facilities;
}

} // namespace gatehouse::domain
