// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "support/Population.h"

#include "models/storage/SessionProbe.h"
#include "storage/ContactStore.h"
#include "storage/CredentialStore.h"
#include "storage/DirectoryStore.h"
#include "storage/FacilityStore.h"
#include "storage/UserStore.h"

#include <algorithm>

namespace gatehouse::test {

using namespace Qt::Literals::StringLiterals;
using support::Outcome;

namespace {

const QStringList kFirst{u"Anna"_s,
                         u"Ánna"_s,
                         u"José"_s,
                         u"Øyvind"_s,
                         u"Мария"_s,
                         u"Іван"_s,
                         u"小明"_s,
                         u"Ann"_s,
                         u"Zoë"_s,
                         u"Łukasz"_s,
                         u"Nguyễn"_s,
                         u"علي"_s,
                         u"Mary Jane"_s,
                         u"X"_s,
                         u"Ayşe"_s,
                         u"Σοφία"_s,
                         u"Annika"_s,
                         u"Hanna"_s,
                         u"Jo"_s,
                         u"明"_s,
                         u"민준"_s,
                         u"Фёдор"_s,
                         u"\U00020BB7\U0001F600"_s,
                         u"O\"Neil"_s};
const QStringList kLast{u"Müller"_s,   u"MULLER"_s,       u"Lind"_s,        u"Li"_s,         u"Lia"_s,
                        u"Иванов"_s,   u"王"_s,           u"Straße"_s,      u"O'Brien"_s,    u"Šťastný"_s,
                        u"Ångström"_s, u"García López"_s, u"حسن"_s,         u"de la Cruz"_s, u"100%_Sure"_s,
                        u"Lindberg"_s, u"Lindgren"_s,     u"Bergström"_s,   u"王小明"_s,     u"\U00020BB7野"_s,
                        u"김"_s,       u"Ковалёв"_s,      u"Back\\Slash"_s, u"Ng"_s,         u"Ødegård-Lind"_s};
const QStringList kTitles{u"Dr."_s, u"Head of Quality"_s, u"主任"_s, u"Lab 100%"_s, QString(), QString()};
const QStringList kTypes{u"General"_s, u"Customer User"_s, u"Customer Admin"_s};

template <typename T> const T &pick(QRandomGenerator &random, const QList<T> &list)
{
    return list.at(random.bounded(int(list.size())));
}

bool chance(QRandomGenerator &random, int percent)
{
    return random.bounded(100) < percent;
}

qint64 keyOf(const auto &list, const QString &name)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), [&name](const auto &entry) { return entry.name == name; });
    return found == list.cend() ? 0 : found->key;
}

} // namespace

Population::Population(const TestDatabase &database, int count, quint32 seed, int places)
{
    QRandomGenerator random(seed);
    for (qsizetype number = 0; number < places; ++number)
        m_places.append(makePlace(number));
    for (int number = 0; number < count; ++number)
        m_people.append(makeSomebody(random, number));
    for (int number = 0; number < count / 4; ++number)
        m_strangers.append(makeStranger(random, count + number));
    const auto session = database.openSession();
    const Outcome written = session->transaction(storage::Request::make(u"test"_s, u"populate"_s),
                                                 [this](storage::Session &inner) { return write(inner); });
    if (!written.ok())
        qFatal("populate: %s %s", qPrintable(described(written.error())), qPrintable(written.error().detail));
}

Place Population::makePlace(qsizetype number) const
{
    static const QStringList names{u"Nord"_s, u"Süd"_s, u"Öst"_s, u"West"_s};
    Place place;
    place.code = u"P-%1"_s.arg(number);
    place.name = u"%1 %2"_s.arg(names.at(number % 4)).arg(number);
    place.lab = number < 3;
    place.customer = number >= 2;
    place.active = number % 5 != 4;
    if (number % 3 == 0)
        place.account = u"K%1/%2"_s.arg(4711 + number).arg(number % 7);
    if (number % 2 == 0)
        place.email = u"Office%1@sued.example.org"_s.arg(number);
    if (number % 4 != 3)
        place.phone = u"+41 (0)44 %1 %2 %2"_s.arg(300 + number % 9).arg(10 + number % 40);
    return place;
}

Somebody Population::makeSomebody(QRandomGenerator &random, int number) const
{
    Somebody user;
    user.first = pick(random, kFirst);
    user.last = pick(random, kLast);
    if (chance(random, 10)) // whole families, and people whose names others begin with
        user.last = kLast.at(number % 3);
    user.username = u"%1.%2"_s.arg(chance(random, 50) ? u"Ab"_s : u"cd_"_s).arg(number);
    if (chance(random, 70))
        user.email1 = u"%1user%2@example.org"_s.arg(chance(random, 50) ? u"A"_s : u"b"_s).arg(number);
    if (chance(random, 30))
        user.email2 = u"other%1@mail.example.org"_s.arg(number);
    if (chance(random, 60))
        user.phone = u"+41 (0)44 %1 %2"_s.arg(100 + random.bounded(9)).arg(10 + number % 90);
    if (chance(random, 40))
        user.employee = u"E-%1"_s.arg(random.bounded(500));
    user.console = chance(random, 15);
    user.type = user.console ? u"Staff"_s : pick(random, kTypes);
    user.active = chance(random, 85);
    user.password = chance(random, 85);
    user.locked = chance(random, 6);
    user.assetsDenied = !user.console && chance(random, 8);
    if (chance(random, 25))
        user.validUntil = today().addDays(chance(random, 70) ? random.bounded(7) - 3 : random.bounded(40) - 10);
    if (chance(random, 60))
        user.lastSignIn = now().addSecs(-3600LL * random.bounded(200));
    if (chance(random, 90))
        user.group = user.console ? u"Support"_s : chance(random, 80) ? u"Customer Portal"_s : u"Customer Admin"_s;
    const int labs = random.bounded(3);
    for (int lab = 0; lab < labs; ++lab)
        user.labs.append((number + lab) % 3);
    if (user.console || !chance(random, 85))
        return user;
    giveContact(random, number, user);
    return user;
}

Somebody Population::makeStranger(QRandomGenerator &random, int number) const
{
    Somebody stranger;
    stranger.first = chance(random, 15) ? QString() : pick(random, kFirst);
    stranger.last = pick(random, kLast);
    stranger.staff = chance(random, 30);
    giveContact(random, number, stranger);
    return stranger;
}

void Population::giveContact(QRandomGenerator &random, int number, Somebody &user) const
{
    user.contactKey = -1;
    user.title = pick(random, kTitles);
    if (chance(random, 60))
        user.contactEmail = u"%1.%2@Kunde.example"_s.arg(chance(random, 50) ? u"Post"_s : u"mail"_s).arg(number);
    if (chance(random, 50))
        user.contactPhone = u"0%1 / %2 %2"_s.arg(30 + number % 5).arg(100 + number % 50);
    user.contactId = chance(random, 50) ? u"C%1"_s.arg(number) : u"Person%1@Example.org"_s.arg(number);
    user.contactActive = chance(random, 92);
    for (qsizetype place = 0; place < m_places.size(); ++place) {
        if (random.bounded(int(m_places.size())) > 1)
            continue;
        Somebody::Link link{place, user.links.isEmpty(), {}, {}};
        if (chance(random, 30))
            link.from = today().addDays(random.bounded(5) - 3);
        if (chance(random, 30))
            link.until = (link.from.isValid() ? link.from : today().addDays(-3)).addDays(random.bounded(6));
        user.links.append(link);
    }
}

Outcome Population::write(storage::Session &session)
{
    for (Place &made : m_places) {
        domain::Facility facility =
            place(made.code, made.name, made.lab ? (made.customer ? Mark::Both : Mark::Lab) : Mark::Customer);
        facility.active = made.active;
        set(facility, domain::facilityFields(),
            {{"account"_L1, made.account}, {"email"_L1, made.email}, {"phone"_L1, made.phone}});
        GATEHOUSE_TRY_VALUE(key, storage::FacilityStore(session).insert(facility, {}));
        made.key = key.value;
    }
    const storage::DirectoryStore store(session);
    Tables tables;
    GATEHOUSE_TRY_VALUE(types, store.types());
    GATEHOUSE_TRY_VALUE(groups, store.groups(storage::DirectoryStore::Members::NotCounted));
    GATEHOUSE_TRY_VALUE(licences, store.licences());
    tables.types = types;
    tables.groups = groups;
    for (const domain::LicenceType &licence : std::as_const(licences)) {
        if (licence.code == "CUSTPORTAL"_L1)
            tables.licence = licence.key;
    }
    for (Somebody &user : m_people)
        GATEHOUSE_TRY(writeSomebody(session, user, tables));
    for (Somebody &stranger : m_strangers)
        GATEHOUSE_TRY(writeContact(session, stranger));
    return {};
}

Outcome Population::writeSomebody(storage::Session &session, Somebody &user, const Tables &tables) const
{
    const storage::UserStore store(session);
    domain::User record = person(user.username, user.first, user.last);
    set(record, domain::userFields(),
        {{"email1"_L1, user.email1},
         {"email2"_L1, user.email2},
         {"phone1"_L1, user.phone},
         {"employee"_L1, user.employee},
         {"type"_L1, user.type}});
    record.application = user.console ? domain::Application::Console : domain::Application::Portal;
    record.active = user.active;
    record.validity.until = user.validUntil;
    GATEHOUSE_TRY_VALUE(key, store.insert(record, {keyOf(tables.types, user.type), tables.licence, user.contactId}));
    user.key = key.value;
    for (const domain::Group &group : tables.groups) {
        if (group.name == user.group && group.application == record.application)
            GATEHOUSE_TRY(store.addGroup(key, group));
    }
    for (const qsizetype lab : std::as_const(user.labs))
        GATEHOUSE_TRY(store.addLab(key, {m_places.at(lab).key},
                                   lab == user.labs.constFirst() ? storage::UserStore::Place::Default
                                                                 : storage::UserStore::Place::Further));
    if (user.password)
        GATEHOUSE_TRY(
            storage::CredentialStore(session).set(key, {{QByteArray(16, 's'), 1024, 1, QByteArray(32, 'd')}, false, now(), {}}));
    storage::SessionProbe probe(session);
    if (user.locked || user.lastSignIn.isValid())
        GATEHOUSE_TRY(
            probe.run(u"INSERT INTO sign_in_state (user_id, locked_until, last_sign_in) VALUES (:user, :until, :last)"_s,
                      {{"user", key}, {"until", user.locked ? now().addSecs(60) : QDateTime()}, {"last", user.lastSignIn}}));
    if (user.assetsDenied)
        GATEHOUSE_TRY(probe.run(
            u"INSERT INTO user_rights (user_id, right_id, granted) SELECT :user, id, FALSE FROM rights WHERE name = 'assets'"_s,
            {{"user", key}}));
    return user.contactKey == 0 ? Outcome() : writeContact(session, user);
}

Outcome Population::writeContact(storage::Session &session, Somebody &user) const
{
    const storage::ContactStore store(session);
    domain::Contact contact = contactOf(user.contactId, user.first, user.last);
    set(contact, domain::contactFields(),
        {{"title"_L1, user.title}, {"email"_L1, user.contactEmail}, {"phone1"_L1, user.contactPhone}});
    contact.active = user.contactActive;
    contact.staff = user.staff;
    contact.user = {user.key};
    GATEHOUSE_TRY_VALUE(key, store.insert(contact, user.username));
    user.contactKey = key.value;
    for (const Somebody::Link &link : std::as_const(user.links)) {
        domain::FacilityLink linked;
        linked.facility.key = {m_places.at(link.place).key};
        linked.isDefault = link.isDefault;
        linked.validity = {link.from, link.until};
        GATEHOUSE_TRY(store.addFacility(key, linked));
    }
    return {};
}

bool Population::isAdmitted(const Somebody &user) const
{
    const bool valid = !user.validUntil.isValid() || user.validUntil >= today();
    return !user.console && user.active && valid && !user.locked && user.password && !user.group.isEmpty();
}

bool Population::reaches(const Somebody &user, qsizetype place) const
{
    if (user.contactKey == 0 || !user.contactActive || !m_places.at(place).active)
        return false;
    return std::any_of(user.links.cbegin(), user.links.cend(), [place](const Somebody::Link &link) {
        return link.place == place && (!link.from.isValid() || link.from <= today()) &&
               (!link.until.isValid() || link.until >= today());
    });
}

bool Population::isReady(const Somebody &user) const
{
    bool reachesAny = false;
    for (qsizetype place = 0; place < m_places.size(); ++place)
        reachesAny = reachesAny || reaches(user, place);
    return isAdmitted(user) && reachesAny;
}

bool Population::seesAssetsOf(const Somebody &user, qsizetype place) const
{
    return isAdmitted(user) && reaches(user, place) && !user.assetsDenied;
}

} // namespace gatehouse::test
