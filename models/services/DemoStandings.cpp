// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/DemoStandings.h"

#include "storage/DirectoryStore.h"
#include "storage/StandingStore.h"

namespace gatehouse::services {

using Flaw = DemoPerson::Flaw;

namespace {

constexpr int kLockedDays = 30;

} // namespace

Result<DemoStandings> DemoStandings::make(storage::Session &session, const QDateTime &now, QDate today)
{
    DemoStandings standings(now, today);
    const storage::DirectoryStore directory(session);
    GATEHOUSE_TRY_VALUE(rights, directory.rights());
    rights.removeIf([](const domain::Right &right) { return right.application != domain::Application::Portal; });
    standings.m_tree = domain::RightsTree(rights);
    GATEHOUSE_TRY_VALUE(groups, directory.groups(storage::DirectoryStore::Members::NotCounted));
    for (const domain::Group &group : groups) {
        if (group.isDefault)
            standings.m_portalGroup = group;
    }
    GATEHOUSE_TRY_VALUE(grants, directory.portalGrants());
    standings.m_portalRights = grants.value(standings.m_portalGroup.name);
    GATEHOUSE_TRY_VALUE(types, directory.types());
    for (const domain::UserType &type : types)
        standings.m_types.insert(type.name, type.key);
    GATEHOUSE_TRY_VALUE(licences, directory.licences());
    for (const domain::LicenceType &licence : licences)
        standings.m_licences.insert(licence.code, licence);
    return standings;
}

QDateTime DemoStandings::lockedUntil() const
{
    return m_now.addDays(kLockedDays);
}

domain::AccountFacts DemoStandings::factsOf(const DemoPerson &person) const
{
    domain::AccountFacts facts;
    facts.user.active = person.user.active;
    facts.application = person.user.application;
    facts.validity = person.user.validity;
    if (person.flaw == Flaw::Locked)
        facts.lockedUntil = lockedUntil();
    facts.credential = person.flaw == Flaw::NoPassword ? domain::CredentialStand::None : domain::CredentialStand::Usable;
    if (person.flaw != Flaw::NoGroup && person.flaw != Flaw::Technician)
        facts.portalGroups.append({m_portalGroup.name, m_portalRights});
    facts.licence = m_licences.value(person.user.licence.text());
    if (person.flaw != Flaw::NoContact && person.flaw != Flaw::Technician) {
        facts.contact = domain::ContactRef();
        facts.contact->active = person.contact.active;
        // all that invented people see is open, and their links have no end: one says as much as many
        if (!person.facilities.isEmpty())
            facts.facilities.append(domain::FacilityLink());
    }
    return facts;
}

DemoStandings::Standing DemoStandings::of(const DemoPerson &person)
{
    const domain::AccountFacts facts = factsOf(person);
    auto mark = m_marks.constFind(static_cast<int>(person.flaw));
    if (mark == m_marks.constEnd())
        mark = m_marks.insert(static_cast<int>(person.flaw),
                              storage::readyMark(domain::evaluateReadiness(facts, m_tree, m_now, m_today)));
    return {*mark, domain::recheckOf(facts, m_now, m_today)};
}

} // namespace gatehouse::services
