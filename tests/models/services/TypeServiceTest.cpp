// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/TypeService.h"

#include "models/editors/EditedOffice.h"
#include "services/Directory.h"
#include "services/GroupService.h"
#include "services/OfficeService.h"
#include "support/Colleague.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::services;
using namespace Qt::Literals::StringLiterals;
using test::await;
using test::Colleague;
using test::described;
using test::EditedOffice;

/// User types and licence types.
class TypeServiceTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addEngines(); }
    void init();
    void cleanup() { m_office.reset(); }

    void ACU_04_typesAreMadeRenamedAndDeactivated();
    void ACU_05_aTypeOfContactsDemandsOne();
    void ACU_06_managedTypesAreNamed();
    void ACU_08_onlyGroupsOfItsKindAreAllowed();
    void aGroupThatUsersHoldStaysAllowed();
    void whatIsBuiltInStays();
    void whoSavedFirstIsSaid();
    void whoMayNotIsRefused();
    void IFS_05_theNineOpenTheirOwnPortalsOnly();
    void IFS_16_aMisspeltCodeIsRefusedWithTheNearest();
    void licencesAreData();
    void ruling_10_seatsWarnAndRefuseOnlyWhereTheSiteSaysSo();

private:
    TypeService types() { return TypeService(m_office->mine()); }
    LicenceService licences() { return LicenceService(m_office->mine()); }
    TypeRecord type(const QString &name) { return EditedOffice::need(types().load(name)); }
    QString saved(const domain::UserType &type) { return described(await(types().save(type))); }
    static domain::UserType portalType(const QString &name, const QStringList &groups)
    {
        domain::UserType type;
        type.name = name;
        type.allowedGroups = groups;
        return type;
    }
    Result<UserSaved> addUser(const QString &login, const QString &type, const QString &licence = {})
    {
        UserSave save;
        save.user = test::person(login, u"Bo"_s, u"Berg"_s);
        test::set(save.user, domain::userFields(), {{"type"_L1, type}, {"licence"_L1, licence}});
        save.labs = {m_lab};
        return await(UserService(m_office->mine()).save(save));
    }

    std::unique_ptr<EditedOffice> m_office;
    domain::FacilityKey m_lab;
};

void TypeServiceTest::init()
{
    m_office = std::make_unique<EditedOffice>(test::TestDatabase::currentEngine());
    m_lab = m_office->addFacility(u"N"_s, u"North"_s).key;
}

void TypeServiceTest::ACU_04_typesAreMadeRenamedAndDeactivated()
{
    domain::UserType contractor = portalType(u"Contractor"_s, {u"customer portal"_s});
    contractor.defaultGroup = u"Customer Portal"_s;
    QCOMPARE(saved(contractor), u"ok"_s);
    TypeRecord record = type(u"CONTRACTOR"_s);
    QCOMPARE(record.type.allowedGroups, QStringList{u"Customer Portal"_s});
    QCOMPARE(record.users, 0);
    QCOMPARE(described(addUser(u"bo"_s, u"Contractor"_s)), u"ok"_s);
    record.type.name = u"Supplier"_s;
    record.type.active = false;
    QCOMPARE(saved(record.type), u"ok"_s);
    record = type(u"Supplier"_s);
    QCOMPARE(record.users, 1);
    QCOMPARE(described(addUser(u"bea"_s, u"Supplier"_s)), u"invalid type Inactive: Supplier"_s);
    QCOMPARE(saved(portalType(u"supplier"_s, {})), u"duplicate name: Supplier"_s);
    QCOMPARE(saved(portalType({}, {})), u"invalid name Required"_s);
    QCOMPARE(described(await(types().remove(record.type.key, record.type.rowVersion))), u"in-use type: type, 1"_s);
    QCOMPARE(saved(portalType(u"Passing"_s, {})), u"ok"_s);
    record = type(u"Passing"_s);
    QCOMPARE(described(await(types().remove(record.type.key, record.type.rowVersion))), u"ok"_s);
    QCOMPARE(described(await(types().load(u"Passing"_s))), u"not-found type: Passing"_s);
}

void TypeServiceTest::ACU_05_aTypeOfContactsDemandsOne()
{
    domain::UserType person = portalType(u"Person"_s, {});
    QCOMPARE(saved(person), u"ok"_s);
    QCOMPARE(described(addUser(u"bo"_s, u"Person"_s)), u"ok"_s);
    person = type(u"Person"_s).type;
    person.linkedEntity = domain::LinkedEntity::Contact;
    QCOMPARE(saved(person), u"ok"_s);
    QCOMPARE(described(addUser(u"bea"_s, u"Person"_s)), u"invalid type ContactRequired"_s);
}

void TypeServiceTest::ACU_06_managedTypesAreNamed()
{
    domain::UserType chief = portalType(u"Chief"_s, {u"Customer Admin"_s});
    chief.managedTypes = QStringList{u"customer user"_s, u"General"_s};
    QCOMPARE(saved(chief), u"ok"_s);
    chief = type(u"Chief"_s).type;
    QCOMPARE(chief.managedTypes.join(u", "_s), u"Customer User, General"_s);
    chief.managedTypes = QStringList{u"General"_s};
    QCOMPARE(saved(chief), u"ok"_s);
    chief = type(u"Chief"_s).type;
    chief.managedTypes = QStringList{u"Custmer User"_s};
    QCOMPARE(saved(chief), u"invalid manages Unknown: Customer User"_s);
    chief.managedTypes = QStringList{u"Staff"_s};
    QCOMPARE(saved(chief), u"invalid manages ConsoleUser"_s);
    QCOMPARE(type(u"Chief"_s).type.managedTypes.join(u", "_s), u"General"_s);
}

void TypeServiceTest::ACU_08_onlyGroupsOfItsKindAreAllowed()
{
    QCOMPARE(saved(portalType(u"A"_s, {u"Support"_s})), u"invalid groups GroupKind: Support"_s);
    QCOMPARE(saved(portalType(u"A"_s, {u"Non-Portal Users"_s})), u"invalid groups NotForUsers: Non-Portal Users"_s);
    QCOMPARE(saved(portalType(u"A"_s, {u"Customer Portl"_s})), u"invalid groups Unknown: Customer Portal"_s);
    domain::Group office;
    office.name = u"Office"_s;
    QVERIFY(await(GroupService(m_office->mine()).save(office, {u"General"_s})).ok());
    QCOMPARE(saved(portalType(u"A"_s, {u"Office"_s})), u"invalid groups NotForGuests: Office"_s);
    domain::UserType type = portalType(u"A"_s, {u"Customer Portal"_s});
    type.defaultGroup = u"Customer Admin"_s;
    QCOMPARE(saved(type), u"invalid default-group NotAllowedByType: Customer Admin, A"_s);
    domain::UserType clerk = portalType(u"Clerk"_s, {u"Support"_s});
    clerk.application = domain::Application::Console;
    QCOMPARE(saved(clerk), u"ok"_s);
    clerk = this->type(u"Clerk"_s).type;
    clerk.application = domain::Application::Portal;
    QCOMPARE(saved(clerk), u"invalid application ApplicationFixed"_s);
}

void TypeServiceTest::aGroupThatUsersHoldStaysAllowed()
{
    QCOMPARE(saved(portalType(u"Contractor"_s, {u"Customer Portal"_s, u"Customer Admin"_s})), u"ok"_s);
    const auto user = addUser(u"bo"_s, u"Contractor"_s);
    QVERIFY(user.ok());
    const GroupService groups(m_office->mine());
    const domain::GroupKey admins = EditedOffice::need(groups.load(u"Customer Admin"_s)).group.key;
    QVERIFY(await(groups.addMembers(admins, {user->record.user.key})).ok());
    domain::UserType contractor = type(u"Contractor"_s).type;
    contractor.allowedGroups = QStringList{u"Customer Portal"_s};
    QCOMPARE(saved(contractor), u"in-use groups HeldByType: Customer Admin, 1"_s);
    QVERIFY(await(groups.removeMembers(admins, {user->record.user.key})).ok());
    QCOMPARE(saved(contractor), u"ok"_s);
    QCOMPARE(described(await(groups.addMembers(admins, {user->record.user.key}))),
             u"invalid group NotAllowedByType: Customer Admin, Contractor, Bo Berg"_s);
}

void TypeServiceTest::whatIsBuiltInStays()
{
    domain::UserType general = type(u"General"_s).type;
    general.name = u"Anybody"_s;
    QCOMPARE(saved(general), u"invalid name Fixed: General"_s);
    general.name = u"General"_s;
    general.active = false;
    QCOMPARE(saved(general), u"invalid active Fixed: General"_s);
    QCOMPARE(described(await(types().remove(general.key, general.rowVersion))), u"invalid type Fixed: General"_s);
    general.active = true;
    general.defaultGroup = u"Customer Admin"_s;
    QCOMPARE(saved(general), u"ok"_s);
}

void TypeServiceTest::whoSavedFirstIsSaid()
{
    const domain::UserType seen = type(u"General"_s).type;
    domain::UserType theirs = seen;
    theirs.defaultGroup.clear();
    QVERIFY(await(TypeService(m_office->theirs()).save(theirs)).ok());
    const auto refused = await(types().save(seen));
    QVERIFY(!refused.ok() && refused.error().code == support::ErrorCode::Conflict);
    QCOMPARE(refused.error().arguments.constFirst(), m_office->theirName());
    const domain::LicenceType licence = EditedOffice::need(licences().load(u"NAMED"_s)).licence;
    QVERIFY(await(LicenceService(m_office->theirs()).save(licence)).ok());
    const auto late = await(licences().save(licence));
    QVERIFY(!late.ok() && late.error().code == support::ErrorCode::Conflict);
}

void TypeServiceTest::whoMayNotIsRefused()
{
    Colleague support(m_office->made(), u"Support"_s);
    Colleague portalAdmin(m_office->made(), u"Portal Admin"_s);
    QCOMPARE(described(await(TypeService(support.workspace()).save(portalType(u"A"_s, {})))),
             u"denied: Administrator, Portal Admin"_s);
    QCOMPARE(described(await(TypeService(portalAdmin.workspace()).save(portalType(u"A"_s, {})))), u"ok"_s);
    domain::UserType clerk = portalType(u"Clerk"_s, {});
    clerk.application = domain::Application::Console;
    QCOMPARE(described(await(TypeService(portalAdmin.workspace()).save(clerk))), u"denied: Administrator"_s);
    const domain::LicenceType licence = EditedOffice::need(licences().load(u"NAMED"_s)).licence;
    QCOMPARE(described(await(LicenceService(portalAdmin.workspace()).save(licence))), u"denied: Administrator"_s);
}

// The table of IFS-05 as it reads, against what the database ships and the rule decides.
void TypeServiceTest::IFS_05_theNineOpenTheirOwnPortalsOnly()
{
    const QString everything = u"console customer technician mobile warehouse dealer repair"_s;
    const QList<std::pair<QString, QString>> table{{u"NAMED"_s, everything},
                                                   {u"STUDIO"_s, everything + u" designer"_s},
                                                   {u"CUSTPORTAL"_s, u"customer"_s},
                                                   {u"TECHPORTAL"_s, u"technician"_s},
                                                   {u"MOBILE"_s, u"mobile"_s},
                                                   {u"WHSEPORTAL"_s, u"warehouse"_s},
                                                   {u"DEALPORTAL"_s, u"dealer"_s},
                                                   {u"REPRPORTAL"_s, u"repair"_s},
                                                   {u"MESSAGE"_s, {}}};
    const Directory directory = EditedOffice::need(DirectoryService(m_office->mine()).load());
    QCOMPARE(directory.licences.size(), table.size());
    int asked = 0;
    for (const auto &[code, portals] : table) {
        const domain::LicenceType *licence = directory.licence(code);
        QVERIFY(licence);
        for (const QString &portal : domain::portalNames()) {
            const bool opens = portals.split(u' ').contains(portal);
            QCOMPARE(domain::decideLicence(*licence, portal, true).opens(), opens);
            QCOMPARE(domain::decideLicence(*licence, portal, false).opens(), opens && portal != "mobile"_L1); // IFS-09
            ++asked;
        }
        QCOMPARE(domain::maySendMessages(*licence), code == "MESSAGE"_L1); // IFS-08
    }
    QCOMPARE(asked, 72);
}

void TypeServiceTest::IFS_16_aMisspeltCodeIsRefusedWithTheNearest()
{
    QCOMPARE(described(await(licences().load(u"CUST_PORTAL"_s))), u"invalid licence Unknown: CUSTPORTAL"_s);
    QCOMPARE(described(await(licences().load(u"TECHPORTL"_s))), u"invalid licence Unknown: TECHPORTAL"_s);
    QCOMPARE(described(await(licences().load(u"custportal"_s))), u"ok"_s);
}

void TypeServiceTest::licencesAreData()
{
    const auto user = addUser(u"bo"_s, u"General"_s, u"WHSEPORTAL"_s);
    QVERIFY(user.ok());
    const auto licenceMet = [&] {
        return EditedOffice::need(UserService(m_office->mine()).load(user->record.user.key)).readiness.conditions.at(5).met;
    };
    QVERIFY(!licenceMet());
    LicenceRecord record = EditedOffice::need(licences().load(u"WHSEPORTAL"_s));
    QCOMPARE(record.held, 1);
    record.licence.portals.append(u"customer"_s);
    record.licence.name = u"Warehouse"_s;
    record.licence.needsMobile = true;
    QVERIFY(await(licences().save(record.licence)).ok());
    QVERIFY(licenceMet());
    record = EditedOffice::need(licences().load(u"WHSEPORTAL"_s));
    QCOMPARE(record.licence.portals.join(u' '), u"customer warehouse"_s);
    QVERIFY(record.licence.needsMobile && record.licence.name == "Warehouse"_L1);
    record.licence.portals = QStringList{u"custmer"_s};
    QCOMPARE(described(await(licences().save(record.licence))), u"invalid portals Unknown: customer"_s);
    record.licence.name.clear();
    QCOMPARE(described(await(licences().save(record.licence))), u"invalid name Required"_s);
}

void TypeServiceTest::ruling_10_seatsWarnAndRefuseOnlyWhereTheSiteSaysSo()
{
    LicenceRecord record = EditedOffice::need(licences().load(u"DEALPORTAL"_s));
    record.licence.seats = 1;
    QVERIFY(await(licences().save(record.licence)).ok());
    const auto first = addUser(u"bo"_s, u"General"_s, u"DEALPORTAL"_s);
    QVERIFY(first.ok() && !first->overSeats);
    const auto second = addUser(u"bea"_s, u"General"_s, u"DEALPORTAL"_s);
    QVERIFY(second.ok() && second->overSeats);
    QVERIFY(EditedOffice::need(licences().load(u"DEALPORTAL"_s)).seats == domain::Seats::Exceeded);
    const OfficeService office(m_office->mine());
    QCOMPARE(described(await(office.setSetting(u"licences.seats"_s, u"refused"_s))), u"invalid licences.seats Unknown: refuse"_s);
    QVERIFY(await(office.setSetting(u"licences.seats"_s, u"refuse"_s)).ok());
    QCOMPARE(described(addUser(u"cy"_s, u"General"_s, u"DEALPORTAL"_s)), u"invalid licence SeatsTaken: DEALPORTAL, 1, 3, cy"_s);
    QCOMPARE(described(addUser(u"cy"_s, u"General"_s)), u"ok"_s); // another licence
    // an inactive account takes no seat
    const UserService users(m_office->mine());
    const auto off = await(users.setActive(second->record.user.key, second->record.user.rowVersion, false));
    QVERIFY(off.ok());
    QCOMPARE(described(await(users.setActive(off->user.key, off->user.rowVersion, true))),
             u"invalid licence SeatsTaken: DEALPORTAL, 1, 2, bea"_s);
}

QTEST_GUILESS_MAIN(TypeServiceTest)
#include "TypeServiceTest.moc"
