// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/DemoService.h"

#include "domain/Passwords.h"
#include "services/DemoPeople.h"
#include "services/OperatorUnits.h"
#include "services/Units.h"
#include "storage/AssetStore.h"
#include "storage/ContactStore.h"
#include "storage/CredentialStore.h"
#include "storage/DirectoryStore.h"
#include "storage/FacilityStore.h"
#include "storage/UserStore.h"

namespace gatehouse::services {

namespace {

using domain::FacilityLink;
using storage::Bindings;
using storage::Session;
using support::Error;
using support::Reason;
using Flaw = DemoPerson::Flaw;

const QString kAdministrator = QStringLiteral("admin");

/// Slow or pure work, done before the transaction begins.
struct Prepared {
    DemoPopulation population;
    OperatorSecret administrator;
    domain::Verifier nobodys; ///< of a password that nobody knows: demo people have one, and none can sign in with it
};

/// Writes a population; everything by the stores, so that a demo's rows are what saving would have made.
class Filler {
public:
    Filler(Session &session, const Prepared &prepared, const QDateTime &now) : m_session(session), m_prepared(prepared), m_now(now) {}

    Outcome fill()
    {
        GATEHOUSE_TRY(readDirectory());
        GATEHOUSE_TRY(writeFacilities());
        GATEHOUSE_TRY(writeAssets());
        for (const DemoPerson &person : m_prepared.population.people)
            GATEHOUSE_TRY(write(person));
        return {};
    }

    domain::FacilityKey facility(int index) const { return m_facilities[index]; }

private:
    Outcome readDirectory()
    {
        const storage::DirectoryStore directory(m_session);
        GATEHOUSE_TRY_VALUE(groups, directory.groups(storage::DirectoryStore::Members::NotCounted));
        for (const domain::Group &group : groups) {
            if (group.isDefault)
                m_portalGroup = group;
        }
        GATEHOUSE_TRY_VALUE(types, directory.types());
        for (const domain::UserType &type : types)
            m_types.insert(type.name, type.key);
        GATEHOUSE_TRY_VALUE(licences, directory.licences());
        for (const domain::LicenceType &licence : licences)
            m_licences.insert(licence.code, licence.key);
        return {};
    }

    Outcome writeFacilities()
    {
        const storage::FacilityStore facilities(m_session);
        for (const domain::Facility &facility : m_prepared.population.facilities) {
            GATEHOUSE_TRY_VALUE(key, facilities.insert(facility, {}));
            m_facilities.append(key);
            m_facilityByCode.insert(facility.code.text(), key);
        }
        return {};
    }

    Outcome writeAssets()
    {
        const storage::AssetStore assets(m_session);
        for (const domain::Asset &asset : m_prepared.population.assets) {
            GATEHOUSE_TRY(assets.insert(asset, m_facilityByCode.value(asset.owner.text())));
        }
        return {};
    }

    Outcome write(const DemoPerson &person)
    {
        const bool technician = person.flaw == Flaw::Technician;
        const bool withContact = !technician && person.flaw != Flaw::NoContact;
        const storage::UserStore users(m_session);
        const QString contactId = withContact ? person.contact.id.text() : QString();
        GATEHOUSE_TRY_VALUE(user, users.insert(person.user, {m_types.value(person.user.type.text()), m_licences.value(person.user.licence.text()), contactId}));
        // The office's own at the real lab, portal-only users at a lab of their own (FLU-40, FLU-42).
        GATEHOUSE_TRY(users.addLab(user, technician ? facility(0) : facility(2), storage::UserStore::Place::Default));
        if (!technician && person.flaw != Flaw::NoGroup)
            GATEHOUSE_TRY(users.addGroup(user, m_portalGroup));
        if (person.flaw != Flaw::NoPassword)
            GATEHOUSE_TRY(storage::CredentialStore(m_session).set(user, {m_prepared.nobodys, false, m_now, {}}));
        if (person.flaw == Flaw::Locked)
            GATEHOUSE_TRY(lock(user));
        return technician ? Outcome() : writeContact(person, user);
    }

    Outcome lock(domain::UserKey user)
    {
        GATEHOUSE_TRY(m_session.change(QLatin1StringView("operators/record_failure"),
            Bindings {{"user", user}, {"failures", 9}, {"locked_until", m_now.addDays(30)}}));
        return {};
    }

    Outcome writeContact(const DemoPerson &person, domain::UserKey user)
    {
        const storage::ContactStore contacts(m_session);
        domain::Contact contact = person.contact;
        if (person.flaw != Flaw::NoContact)
            contact.user = user;
        GATEHOUSE_TRY_VALUE(key, contacts.insert(contact, contact.user.isStored() ? person.user.username.text() : QString()));
        bool first = true;
        for (const int index : person.facilities) {
            FacilityLink link;
            link.facility.key = facility(index);
            link.isDefault = first;
            GATEHOUSE_TRY(contacts.addFacility(key, link));
            first = false;
        }
        return {};
    }

    Session &m_session;
    const Prepared &m_prepared;
    QDateTime m_now;
    domain::Group m_portalGroup;
    QHash<QString, qint64> m_types;
    QHash<QString, qint64> m_licences;
    QList<domain::FacilityKey> m_facilities;
    QHash<QString, domain::FacilityKey> m_facilityByCode;
};

Outcome checkEmpty(Session &session)
{
    GATEHOUSE_TRY_VALUE(rows, session.run(QLatin1StringView("demo/count_people")));
    if (!rows.next() || rows.integer("people") > 0)
        return Error::invalid(QStringLiteral("database"), Reason::NotEmpty);
    return {};
}

/// The operator of the demo: kept when `init` made him before, and at home in the lab MT.
Result<bool> writeAdministrator(Session &session, const OperatorSecret &secret, domain::FacilityKey lab, const QDateTime &now)
{
    bool made = false;
    qint64 key = 0;
    for (int attempt = 0; attempt < 2 && key == 0; ++attempt) {
        GATEHOUSE_TRY_VALUE(username, domain::Username::parse(kAdministrator));
        GATEHOUSE_TRY_VALUE(holder, storage::UserStore(session).findLogin(username));
        if (holder)
            key = holder->key.value;
        if (key == 0) {
            GATEHOUSE_TRY(addOperatorUnit(session, kAdministrator, QStringLiteral("Administrator"), secret, now));
            made = true;
        }
    }
    GATEHOUSE_TRY(storage::UserStore(session).addLab(domain::UserKey {key}, lab, storage::UserStore::Place::Default));
    return made;
}

Result<DemoMade> fillUnit(Session &session, const Prepared &prepared, const DemoOrder &order, const QDateTime &now)
{
    GATEHOUSE_TRY(checkEmpty(session));
    Filler filler(session, prepared, now);
    GATEHOUSE_TRY(filler.fill());
    GATEHOUSE_TRY_VALUE(administratorMade, writeAdministrator(session, prepared.administrator, filler.facility(0), now));
    GATEHOUSE_TRY(session.change(QLatin1StringView("settings/insert_setting"), Bindings {{"name", QStringLiteral("site.demo")}, {"value", QStringLiteral("yes")}}));
    GATEHOUSE_TRY(session.change(QLatin1StringView("settings/update_setting"),
        Bindings {{"name", QStringLiteral("portal.address")}, {"value", QStringLiteral("https://portal.example.org:35855")}}));
    DemoMade made;
    made.users = prepared.population.people.size();
    made.facilities = prepared.population.facilities.size();
    made.assets = prepared.population.assets.size();
    for (const DemoPerson &person : prepared.population.people)
        made.contacts += person.flaw == Flaw::Technician ? 0 : 1;
    made.administrator = kAdministrator;
    made.password = prepared.administrator.password;
    made.passwordGenerated = administratorMade && order.password.isEmpty();
    return made;
}

} // namespace

DemoService::DemoService(Workspace &workspace) : m_workspace(workspace) {}

QFuture<Result<DemoMade>> DemoService::fill(const DemoOrder &order) const
{
    const support::Engine engine = m_workspace.url().engine();
    const QDateTime now = m_workspace.clock().now();
    const auto prepared = std::make_shared<Prepared>();
    return writePrepared(
        m_workspace, Duty::EditOperators, QStringLiteral("demo"),
        [=]() -> Outcome {
            GATEHOUSE_TRY_VALUE(population, inventPopulation(order.users, order.seed, now.date()));
            prepared->population = population;
            const support::Secret password = order.password.isEmpty() ? domain::makePassphrase() : order.password;
            GATEHOUSE_TRY_VALUE(administrator, prepareOperatorSecret(engine, kAdministrator, password));
            prepared->administrator = administrator;
            GATEHOUSE_TRY_VALUE(nobodys, domain::makeVerifier(domain::makePassphrase()));
            prepared->nobodys = nobodys;
            return {};
        },
        [=](Session &session) { return fillUnit(session, *prepared, order, now); });
}

} // namespace gatehouse::services
