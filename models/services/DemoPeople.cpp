// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/DemoPeople.h"

#include <algorithm>
#include <numeric>

namespace gatehouse::services {

namespace {

using support::Outcome;
using Flaw = DemoPerson::Flaw;

constexpr int kManySites = 5000;
constexpr int kSomeSites = 200;
/// How many contacts see the sites of a large customer, each m_users divided by this one apart.
constexpr int kContactsOfMany = 20;
/// Nobody else sees more than this.
constexpr int kMostSites = 12;

template <typename Value> Outcome put(Value &value, const QString &text)
{
    GATEHOUSE_TRY_VALUE(parsed, Value::parse(text));
    value = parsed;
    return {};
}

} // namespace

DemoPopulation::DemoPopulation(int users, quint32 seed, QDate today, DemoNames names)
    : m_users(users)
    , m_customers(std::max(6, users / 20))
    , m_openCustomers(m_customers - 1 - m_customers / 200)
    , m_assets(std::max(12, users * 2))
    , m_sites(std::min(kManySites, m_customers / 10))
    , m_someSites(std::min(kSomeSites, m_openCustomers / 50))
    , m_dice(seed ^ 0x5eed0001U)
    , m_thingDice(seed ^ 0x5eed0002U)
    , m_today(today)
    , m_names(std::move(names))
    , m_companies(demoLines(QStringLiteral("companies.txt")))
    , m_towns(demoLines(QStringLiteral("towns.txt")))
    , m_things(demoLines(QStringLiteral("assets.txt")))
{
    // about the golden section, and without a divisor in common: each number once, and none beside the last
    m_stride = std::max(1, static_cast<int>(users * 0.618));
    while (std::gcd(m_stride, std::max(1, users)) != 1)
        ++m_stride;
}

Result<DemoPopulation> DemoPopulation::make(int users, quint32 seed, QDate today)
{
    GATEHOUSE_TRY_VALUE(names, DemoNames::make(users, seed));
    DemoPopulation population(users, seed, today, std::move(names));
    GATEHOUSE_TRY(put(population.m_generalType, QStringLiteral("General")));
    GATEHOUSE_TRY(put(population.m_customerType, QStringLiteral("Customer User")));
    GATEHOUSE_TRY(put(population.m_staffType, QStringLiteral("Staff")));
    GATEHOUSE_TRY(put(population.m_portalLicence, QStringLiteral("CUSTPORTAL")));
    GATEHOUSE_TRY(put(population.m_staffLicence, QStringLiteral("NAMED")));
    return population;
}

int DemoPopulation::shuffled(int number) const
{
    return static_cast<int>((qint64(number) * m_stride) % m_users) + 1;
}

// The sites of the customer who has very many stand together, behind him.
int DemoPopulation::parentOf(int facility) const
{
    const int head = m_firstCustomer + static_cast<int>(m_companies.size());
    return m_sites > 1 && facility > head && facility < head + m_sites ? head : -1;
}

QString DemoPopulation::customerName(int customer) const
{
    const int companies = static_cast<int>(m_companies.size());
    if (const int head = parentOf(m_firstCustomer + customer); head >= 0)
        return QStringLiteral("%1, site %2").arg(customerName(head - m_firstCustomer)).arg(customer + m_firstCustomer - head);
    const int round = customer / companies;
    QString name = m_companies[customer % companies];
    if (round > 0)
        name += QStringLiteral(", ") + m_towns[(customer + round) % m_towns.size()];
    if (const int again = round / static_cast<int>(m_towns.size()); again > 0)
        name += QStringLiteral(" %1").arg(again + 1);
    return name;
}

Result<domain::Facility> DemoPopulation::facility(int number) const
{
    struct Known {
        QLatin1StringView code;
        QLatin1StringView name;
        bool lab;
        bool customer;
    };
    static constexpr std::array<Known, m_firstCustomer> cast{{
        {QLatin1StringView("MT"), QLatin1StringView("MT"), true, true},
        {QLatin1StringView("cal-1"), QLatin1StringView("cal-1"), false, true},
        {QLatin1StringView("CPL"), QLatin1StringView("Customer Portal Lab"), true, false},
        {QLatin1StringView("NORTH"), QLatin1StringView("Calibration Lab North"), true, false},
    }};
    domain::Facility facility;
    if (number < m_firstCustomer) {
        const Known &known = cast[static_cast<size_t>(number)];
        GATEHOUSE_TRY(put(facility.code, QString(known.code)));
        GATEHOUSE_TRY(put(facility.name, QString(known.name)));
        facility.lab = known.lab;
        facility.customer = known.customer;
        return facility;
    }
    const int customer = number - m_firstCustomer;
    GATEHOUSE_TRY(put(facility.code, QStringLiteral("C-%1").arg(customer + 101)));
    GATEHOUSE_TRY(put(facility.name, customerName(customer)));
    facility.customer = true;
    facility.active = customer < m_openCustomers;
    return facility;
}

// A few large customers and many small ones.
int DemoPopulation::anyCustomer()
{
    const double drawn = m_dice.fraction();
    return m_firstCustomer + static_cast<int>(m_openCustomers * drawn * drawn);
}

// Most set-ups are whole; the others show what Gatehouse is for.
Flaw DemoPopulation::anyFlaw()
{
    static const QList<Flaw> flaws{Flaw::NoContact, Flaw::NoFacility,      Flaw::NoGroup, Flaw::NoPassword,
                                   Flaw::Inactive,  Flaw::ContactInactive, Flaw::Ended,   Flaw::Locked};
    if (m_person % 40 == 7)
        return Flaw::Technician;
    return m_dice.below(100) < 22 ? m_dice.of(flaws) : Flaw::None;
}

// One facility for half of the people, a few for most others: two and a half on average, where there are enough.
QList<int> DemoPopulation::anyFacilities()
{
    int count = 1;
    if (const int drawn = m_dice.below(100); drawn >= 91)
        count = 7 + m_dice.below(kMostSites - 6);
    else if (drawn >= 70)
        count = 3 + m_dice.below(3);
    else if (drawn >= 50)
        count = 2;
    count = std::min(count, std::max(1, m_openCustomers / 3));
    QList<int> facilities;
    // the article's customer is everywhere in a small demo, and not the largest by far in a large one
    const int chancesOfCast = std::max(8, m_users / 250);
    for (int number = 0; number < count; ++number) {
        const int facility = m_dice.oneIn(chancesOfCast) ? 1 : anyCustomer();
        if (!facilities.contains(facility))
            facilities.append(facility);
    }
    return facilities;
}

Result<DemoPerson> DemoPopulation::nextPerson()
{
    const DemoNames::Person named = m_names.next();
    DemoPerson person;
    person.flaw = anyFlaw();
    const int number = m_person++;
    const int apart = std::max(1, m_users / kContactsOfMany);
    const bool seesMany = m_someSites > 1 && number % apart == apart / 2;
    if (seesMany)
        person.flaw = Flaw::None;
    GATEHOUSE_TRY(describe(person, named));
    if (seesMany) {
        const bool seesAll = number / apart == kContactsOfMany / 2;
        const int head = m_firstCustomer + static_cast<int>(m_companies.size());
        const int first = seesAll ? head : m_firstCustomer + m_dice.below(m_openCustomers - m_someSites);
        person.facilities.resize(seesAll ? m_sites : m_someSites);
        std::iota(person.facilities.begin(), person.facilities.end(), first);
    } else if (person.flaw != Flaw::NoFacility) {
        person.facilities = anyFacilities();
    }
    return person;
}

Outcome DemoPopulation::describe(DemoPerson &person, const DemoNames::Person &named)
{
    const int number = shuffled(m_person);
    const QString email = named.login + QStringLiteral("@example.org");
    const QString phone = QStringLiteral("+00 555 01%1 %2")
                              .arg(m_dice.below(100), 2, 10, QLatin1Char('0'))
                              .arg(m_dice.below(10000), 4, 10, QLatin1Char('0'));
    const bool isTechnician = person.flaw == Flaw::Technician;
    domain::User &user = person.user;
    user.first = named.first;
    user.last = named.last;
    GATEHOUSE_TRY(put(user.username, named.login));
    GATEHOUSE_TRY(put(user.initials, named.initials));
    GATEHOUSE_TRY(put(user.email1, email));
    GATEHOUSE_TRY(put(user.phone1, phone));
    // ruling 9: who belongs to a contact has the type that demands one
    user.type = isTechnician ? m_staffType : person.flaw == Flaw::NoContact ? m_generalType : m_customerType;
    user.licence = isTechnician ? m_staffLicence : m_portalLicence;
    user.application = isTechnician ? domain::Application::Console : domain::Application::Portal;
    user.active = person.flaw != Flaw::Inactive;
    if (person.flaw == Flaw::Ended)
        user.validity.until = m_today.addDays(-1 - m_dice.below(60));
    domain::Contact &contact = person.contact;
    GATEHOUSE_TRY(put(contact.id, m_dice.oneIn(3) ? QStringLiteral("P-%1").arg(number + 1000) : email));
    contact.first = user.first;
    contact.last = user.last;
    contact.email = user.email1;
    contact.phone1 = user.phone1;
    contact.active = person.flaw != Flaw::ContactInactive;
    return {};
}

Result<DemoAsset> DemoPopulation::nextAsset()
{
    static const QStringList states{QStringLiteral("In use"), QStringLiteral("In use"), QStringLiteral("In use"),
                                    QStringLiteral("At the lab"), QStringLiteral("Awaiting parts")};
    constexpr int ofCast = 1000; // the first ones; half of them belong to the article's two owners
    const int number = m_asset++;
    const int width = std::max(6, static_cast<int>(QString::number(m_assets).size()));
    DemoAsset made;
    // the article's two owners come first and always have some
    made.owner = number < 3                           ? 0
                 : number < 6                         ? 1
                 : number < ofCast && number % 2 == 0 ? m_thingDice.below(2)
                                                      : m_firstCustomer + m_thingDice.below(m_customers);
    GATEHOUSE_TRY(put(made.asset.number, QStringLiteral("A-%1").arg(number + 1, width, 10, QLatin1Char('0'))));
    GATEHOUSE_TRY(put(made.asset.description, m_thingDice.of(m_things)));
    GATEHOUSE_TRY(put(made.asset.serial, QStringLiteral("SN%1").arg(100000 + m_thingDice.below(899999))));
    GATEHOUSE_TRY(put(made.asset.status, m_thingDice.of(states)));
    if (!m_thingDice.oneIn(12)) {
        made.asset.due = m_today.addDays(m_thingDice.below(420) - 40);
        made.asset.lastCalibrated = made.asset.due.addYears(-1);
    }
    return made;
}

} // namespace gatehouse::services
