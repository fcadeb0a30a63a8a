// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Records.h"
#include "services/DemoNames.h"

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
        Ended, ///< valid until a day that is over
        Locked,
        Technician, ///< not a portal user: one of the office's own, at a real lab (FLU-42)
    };
    domain::User user;
    domain::Contact contact;
    QList<int> facilities; ///< numbers of the facilities, the default place first
    Flaw flaw = Flaw::None;
};

/// An invented thing, and the number of the facility that owns it.
struct DemoAsset {
    domain::Asset asset;
    int owner = 0;
};

/// What a demo database is filled with: invented one by one, never kept, the same for the same seed and day. Names are of many scripts, logins are
/// ASCII, addresses end in example.org. The more people, the more customers, and the larger the largest of them.
class DemoPopulation {
public:
    static Result<DemoPopulation> make(int users, quint32 seed, QDate today);

    int users() const { return m_users; }
    int facilities() const { return m_firstCustomer + m_customers; }
    int assets() const { return m_assets; }
    /// The article's MT, cal-1 and CPL first.
    Result<domain::Facility> facility(int number) const;
    /// The facility above it, or -1.
    int parentOf(int facility) const;
    /// The next one; as many as users(), in the order of their names.
    Result<DemoPerson> nextPerson();
    /// The next one; as many as assets(), in the order of their numbers.
    Result<DemoAsset> nextAsset();

private:
    DemoPopulation(int users, quint32 seed, QDate today, DemoNames names);

    QString customerName(int customer) const;
    int anyCustomer();
    DemoPerson::Flaw anyFlaw();
    QList<int> anyFacilities();
    support::Outcome describe(DemoPerson &person, const DemoNames::Person &named);
    /// A number between 1 and m_users that nobody else gets, in no order that shows.
    int shuffled(int number) const;

    static constexpr int m_firstCustomer = 4;
    int m_users = 0;
    int m_customers = 0;
    int m_openCustomers = 0; ///< the others have gone, as happens
    int m_assets = 0;
    int m_sites = 0;     ///< of the one customer who has very many
    int m_someSites = 0; ///< what a few contacts at large customers see
    int m_stride = 1;
    int m_person = 0;
    int m_asset = 0;
    Dice m_dice;
    Dice m_thingDice;
    QDate m_today;
    DemoNames m_names;
    QStringList m_companies;
    QStringList m_towns;
    QStringList m_things;
    domain::Line m_generalType;
    domain::Line m_customerType;
    domain::Line m_staffType;
    domain::LicenceCode m_portalLicence;
    domain::LicenceCode m_staffLicence;
};

} // namespace gatehouse::services
