// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Records.h"

#include <QRandomGenerator>

namespace gatehouse::services {

/// One invented portal user with contact and facilities, and what is wrong with the set-up, if anything.
struct DemoPerson {
    enum class Flaw {
        None,
        NoContact,
        NoFacility,
        NoGroup,
        NoPassword,
        Inactive,
        ContactInactive,
        Ended,          ///< valid until a day that is over
        Locked,
        Technician,     ///< not a portal user: one of the office's own, at a real lab (FLU-42)
    };
    domain::User user;
    domain::Contact contact;
    QList<int> facilities;   ///< indexes into DemoPopulation::facilities
    Flaw flaw = Flaw::None;
};

/// What a demo database is filled with.
struct DemoPopulation {
    QList<domain::Facility> facilities;   ///< the article's MT, cal-1 and CPL first
    QList<domain::Asset> assets;
    QList<DemoPerson> people;
};

/// Invents `users` people, their customers and assets; the same for the same seed and day. Names are of many scripts, logins are
/// ASCII, addresses end in example.org.
support::Result<DemoPopulation> inventPopulation(int users, quint32 seed, QDate today);

} // namespace gatehouse::services
