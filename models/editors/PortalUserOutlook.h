// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/Directory.h"
#include "services/FacilityService.h"
#include "services/UserService.h"

namespace gatehouse::editors {

/// How somebody gets in for the first time (ruling 6).
enum class FirstEntry { Passphrase, Typed };

/// What stands in the form, as far as readiness asks for it.
struct PortalUserForm {
    QString login;
    QString group;
    FirstEntry entry = FirstEntry::Passphrase;
    support::Secret password;
    QStringList passwordWords;                 ///< what must not make the password
    std::optional<domain::ContactRef> contact; ///< the existing one, or the one to be made; none while its ID is blank
    QList<domain::FacilityLink> facilities;
};

/// The answer to "what is still missing, and what will they see?" before anything is stored.
struct PortalUserOutlook {
    domain::Readiness readiness;
    services::PortalPreview preview;
    QStringList missing; ///< keys of the required fields that are blank
};

/// Asks the same function as everybody else (domain::evaluateReadiness), of facts that the form would make. `assets` are the numbers of
/// assets that the facilities own.
PortalUserOutlook outlookOf(const PortalUserForm &form, const services::Directory &directory,
                            const QHash<qint64, services::FacilityRecord> &assets, const QDateTime &now);

} // namespace gatehouse::editors
