// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Records.h"

namespace gatehouse::domain {

/// The portals that a licence may open, by the names in the table: `console` (IFS: SMART Client), `customer`, `technician`, `mobile`,
/// `warehouse`, `dealer`, `repair`, `designer`.
const QStringList &portalNames();

/// Whether a licence opens a portal, and what is missing when it does not.
struct LicenceDecision {
    enum class Lacks {
        Nothing,
        Portal,     ///< the licence does not open it (IFS-05)
        MobileMark, ///< the mobile portal asks for the user's mark Mobile as well (IFS-09)
    };
    Lacks lacks = Lacks::Nothing;
    bool opens() const { return lacks == Lacks::Nothing; }
};

/// IFS-04 to IFS-09, out of the licence's own portals (ruling 10). `mobileUser` is the user's mark.
LicenceDecision decideLicence(const LicenceType &licence, const QString &portal, bool mobileUser);

/// Whether an account of this licence may send messages to the application, which is no sign-in (IFS-08).
bool maySendMessages(const LicenceType &licence);

/// How a licence stands against its seats, with the active accounts that hold it.
enum class Seats { Unlimited, Free, Full, Exceeded };
Seats seatsOf(const LicenceType &licence, qint64 held);

} // namespace gatehouse::domain
