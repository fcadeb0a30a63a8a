// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Records.h"

#include <QHash>
#include <QSet>

namespace gatehouse::domain {

/// What is set on one node for one holder: granted or denied. A node that is not listed is inherited.
using RightSettings = QHash<QString, bool>;

/// A group and what is set in it.
struct GroupGrants {
    QString group;
    RightSettings settings;
};

/// Why a right is granted or not: the group or personal entry that decides, and the node on which it is set.
struct RightDecision {
    enum class By { Nothing, Group, Personal };
    bool granted = false;
    By by = By::Nothing;
    QString group;  ///< with By::Group
    QString node;   ///< where it is set: the right itself, or what it inherits from
};

/// The rights tree with names and parents; holds leaves and sections.
class RightsTree {
public:
    RightsTree() = default;
    explicit RightsTree(QList<Right> rights);

    const QList<Right> &rights() const { return m_rights; }
    bool contains(const QString &name) const { return m_parents.contains(name); }
    /// Names of the rights without children, in the tree's order.
    QStringList leaves() const;
    QStringList sections() const;
    /// The leaves at or below a node; all of them without one.
    QStringList leavesBelow(const QString &node) const;
    /// The name itself, then its parents up to the section.
    QStringList lineage(const QString &name) const;

private:
    QList<Right> m_rights;
    QHash<QString, QString> m_parents;
};

/// One entry that is set, in a group or in person, on the right itself or on a node above it.
struct RightCause {
    RightDecision::By by = RightDecision::By::Group;
    QString group; ///< with By::Group
    QString node;  ///< where it is set
    friend bool operator==(const RightCause &, const RightCause &) = default;
};

/// Why a right is as it is.
struct RightExplanation {
    QString right; ///< or a section
    RightDecision decision;
    /// Of a granted right every entry that grants it, those first that decide now: it is denied as soon as all of them are gone, or
    /// the memberships of all their groups. Of a denied one the entries that deny it: one in person, or one for each group that has any.
    QList<RightCause> causes;
};

/// Ruling 3: personal entries beat groups; of groups, whichever grants wins; a setting on a node holds below it unless set again;
/// nothing granted means denied.
RightDecision decideRight(const RightsTree &tree, const QString &right, const QList<GroupGrants> &groups, const RightSettings &personal);

/// Whether a right is held; of a section whether any right in it is, since the portal shows the section then. Of a section that is
/// denied it is the decision on the right that is the easiest to grant: one that no personal entry denies, if there is one.
RightDecision decideNode(const RightsTree &tree, const QString &node, const QList<GroupGrants> &groups,
                         const RightSettings &personal);

/// The same with all its causes.
RightExplanation explainNode(const RightsTree &tree, const QString &node, const QList<GroupGrants> &groups,
                             const RightSettings &personal);

/// The first right at or below the node that a group can grant, because no personal entry denies it; empty when there is none.
/// Without a node, of the whole tree.
QString grantableRight(const RightsTree &tree, const QString &node, const RightSettings &personal);

/// Names of all leaves that are granted, in the tree's order.
QStringList effectiveRights(const RightsTree &tree, const QList<GroupGrants> &groups, const RightSettings &personal);

/// Ruling 2, FLU-33: the active facilities of links in force on `today`, ordered default first, then by name. The parent of a
/// facility gives nothing, and the user's labs give nothing (FLU-16).
QList<FacilityRef> visibleFacilities(const QList<FacilityLink> &links, QDate today);

} // namespace gatehouse::domain
