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
    /// The name itself, then its parents up to the section.
    QStringList lineage(const QString &name) const;

private:
    QList<Right> m_rights;
    QHash<QString, QString> m_parents;
};

/// Ruling 3: personal entries beat groups; of groups, whichever grants wins; a setting on a node holds below it unless set again;
/// nothing granted means denied.
RightDecision decideRight(const RightsTree &tree, const QString &right, const QList<GroupGrants> &groups, const RightSettings &personal);

/// Names of all leaves that are granted, in the tree's order.
QStringList effectiveRights(const RightsTree &tree, const QList<GroupGrants> &groups, const RightSettings &personal);

/// Ruling 2, FLU-33: the active facilities of links in force on `today`, ordered default first, then by name. The parent of a
/// facility gives nothing, and the user's labs give nothing (FLU-16).
QList<FacilityRef> visibleFacilities(const QList<FacilityLink> &links, QDate today);

} // namespace gatehouse::domain
