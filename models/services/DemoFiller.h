// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Passwords.h"
#include "services/DemoPeople.h"
#include "services/DemoStandings.h"
#include "storage/BulkLoad.h"
#include "storage/GramCollector.h"
#include "storage/SearchKeys.h"

namespace gatehouse::services {

/// Writes a population through a bulk load: the rows that saving would have made, made by the functions of the stores.
class DemoFiller {
public:
    struct Moment {
        QDateTime now;
        QDate today;
    };
    DemoFiller(storage::BulkLoad &load, DemoPopulation &population, DemoStandings &standings, const domain::Verifier &nobodys,
               const Moment &moment);

    /// `known`: grams to be written with its own.
    support::Outcome fill(const QList<storage::Gram> &known);
    domain::FacilityKey facility(int number) const { return {m_last.facilities + 1 + number}; }
    qint64 contacts() const { return m_contacts; }
    qint64 links() const { return m_links; }
    /// About how many rows a population makes.
    static qint64 rowsOf(const DemoPopulation &population);

private:
    support::Outcome writeFacilities();
    support::Outcome writeAssets();
    support::Outcome writePerson(const DemoPerson &person);
    support::Outcome writeAccount(const DemoPerson &person, domain::UserKey user);
    support::Outcome writeContact(const DemoPerson &person, domain::UserKey user);
    support::Outcome writeGrams(const QList<storage::Gram> &known);
    support::Outcome writeSearch(storage::BulkTable table, qint64 key, const storage::SearchedRow &row,
                                 const storage::Bindings &further);
    const storage::PersonKeys &keysOf(const DemoPerson &person);

    storage::BulkLoad &m_load;
    DemoPopulation &m_population;
    DemoStandings &m_standings;
    storage::Bindings m_credential;
    Moment m_moment;
    storage::BulkLoad::LastKeys m_last;
    storage::GramCollector m_grams;
    storage::PersonKeys m_keys; ///< of whoever was written last
    domain::PersonName m_first;
    domain::PersonName m_lastName;
    qint64 m_users = 0;
    qint64 m_contacts = 0;
    qint64 m_links = 0;
};

} // namespace gatehouse::services
