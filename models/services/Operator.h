// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Records.h"

#include <QSet>

namespace gatehouse::services {

/// What somebody at the console may be allowed to do; each is a leaf of the console's rights tree.
enum class Duty {
    ViewPeople,       ///< `people.view`: users, contacts, facilities, assets
    EditPeople,       ///< `people.edit`: add, change, link, deactivate them (FLU-02)
    UnlockPeople,     ///< `people.unlock`: passwords and locks
    ViewPortalGroups, ///< `portalgroups.view`
    EditPortalGroups, ///< `portalgroups.edit`
    ViewOperators,    ///< `operators.view`
    EditOperators,    ///< `operators.edit`: users of the console and their groups
    ViewHistory,      ///< `office.history`
    EditSettings,     ///< `office.settings`
};

/// Who works: an operator of the console, or the system account of the command line.
struct Operator {
    domain::UserKey key;                ///< none for the system account
    QString name;                       ///< as recorded in the audit: `anna`, `system:root`
    QString displayName;
    QString group;                      ///< console group with the highest rank: `Administrator` …
    int rank = 0;                       ///< ruling 11
    QSet<QString> rights;               ///< leaves granted by the console groups held
    QList<domain::FacilityRef> labs;    ///< default first
    domain::FacilityRef lab;            ///< the current facility (FLU-41); not stored when there is none

    bool may(Duty duty) const;
};

/// The right's name: `people.edit`.
QString rightName(Duty duty);
/// The built-in console groups that hold the right, for the sentence of a refusal.
QStringList groupsWith(Duty duty);

} // namespace gatehouse::services
