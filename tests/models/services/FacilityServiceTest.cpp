// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/FacilityService.h"
#include "services/OfficeService.h"
#include "services/UserService.h"
#include "support/TestWorkspace.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse::services;
using namespace gatehouse::test;
namespace domain = gatehouse::domain;

class FacilityServiceTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init() { m_test = std::make_unique<TestWorkspace>(TestDatabase::currentEngine()); }
    void cleanup() { m_test.reset(); }

    void whatWasTypedIsReadAgain();
    void codesAreUniqueAsTheyAreWritten();
    void noFacilityStandsAboveItself();
    void FLU_13_theLabMarkOfUsedLabsStays();
    void portalGroupMustBeOneForPortalUsers();
    void codesAreResolvedInOrder();
    void secondSaveOfOneVersionIsRefused();
    void theDefaultLabFollowsItsNewCode();

private:
    FacilityService facilities() { return FacilityService(m_test->workspace()); }
    domain::Facility saved(const domain::Facility &facility);

    std::unique_ptr<TestWorkspace> m_test;
};

domain::Facility FacilityServiceTest::saved(const domain::Facility &facility)
{
    const auto made = await(facilities().save(facility));
    if (!made.ok())
        qFatal("facility: %s %s", qPrintable(described(made)), qPrintable(made.error().detail));
    return made->facility;
}

void FacilityServiceTest::whatWasTypedIsReadAgain()
{
    saved(place(u"TOP"_s, u"Top"_s, Mark::Customer));
    domain::Facility facility = place(u"ж-1"_s, u"Prüf & Söhne"_s, Mark::Both);
    set(facility, domain::facilityFields(),
        {{"parent"_L1, u"TOP"_s},
         {"account"_L1, u"4711"_s},
         {"address"_L1, u"Street 1\nTown"_s},
         {"phone"_L1, u"044 123"_s},
         {"email"_L1, u"info@example.org"_s},
         {"web"_L1, u"https://example.org/lab"_s},
         {"portal-group"_L1, u"Customer Admin"_s},
         {"notes"_L1, u"quiet"_s}});
    const domain::Facility made = saved(facility);
    const auto again = await(facilities().load(u"ж-1"_s));
    QCOMPARE(described(again), u"ok"_s);
    QVERIFY(again->facility == made);
    for (const auto &field : domain::facilityFields())
        QCOMPARE(field.text(again->facility), field.text(facility));
    QCOMPARE(m_test->values(u"SELECT facility_search.sort_key || '/' || search AS value FROM facility_search JOIN facilities ON "
                            u"facilities.id = facility_search.id "
                            "WHERE code = 'ж-1'"_s),
             u"pruf & sohne ж-1/  pruf  &  sohne  ж-1  4711  info@example.org  044123  "_s);
}

void FacilityServiceTest::codesAreUniqueAsTheyAreWritten()
{
    saved(place(u"cal-1"_s, u"Calibration One"_s, Mark::Customer));
    QCOMPARE(described(await(facilities().save(place(u"cal-1"_s, u"Another"_s, Mark::Lab)))), u"duplicate code: Calibration One, cal-1"_s);
    QCOMPARE(described(await(facilities().save(place(u"CAL-1"_s, u"Another"_s, Mark::Lab)))), u"ok"_s);
    QCOMPARE(described(await(facilities().save(place(u""_s, u"Another"_s, Mark::Lab)))), u"invalid code Required"_s);
    QCOMPARE(described(await(facilities().save(place(u"N"_s, u" "_s, Mark::Lab)))), u"invalid name Required"_s);
    QCOMPARE(described(await(facilities().load(u"Cal-1"_s))), u"not-found facility: Cal-1"_s);
}

void FacilityServiceTest::noFacilityStandsAboveItself()
{
    domain::Facility a = saved(place(u"A"_s, u"A"_s, Mark::Customer));
    domain::Facility b = place(u"B"_s, u"B"_s, Mark::Customer);
    set(b, domain::facilityFields(), {{"parent"_L1, u"A"_s}});
    b = saved(b);
    domain::Facility c = place(u"C"_s, u"C"_s, Mark::Customer);
    set(c, domain::facilityFields(), {{"parent"_L1, u"B"_s}});
    saved(c);
    set(a, domain::facilityFields(), {{"parent"_L1, u"C"_s}});
    QCOMPARE(described(await(facilities().save(a))), u"invalid parent Cycle"_s);
    set(a, domain::facilityFields(), {{"parent"_L1, u"A"_s}});
    QCOMPARE(described(await(facilities().save(a))), u"invalid parent Cycle"_s);
    set(a, domain::facilityFields(), {{"parent"_L1, u"none"_s}});
    QCOMPARE(described(await(facilities().save(a))), u"not-found parent: none"_s);
}

void FacilityServiceTest::FLU_13_theLabMarkOfUsedLabsStays()
{
    domain::Facility lab = saved(place(u"CPL"_s, u"Customer Portal Lab"_s, Mark::Lab));
    for (const QString &login : {u"anna"_s, u"bert"_s}) {
        UserSave save;
        save.user = person(login, u"Any"_s, u"Body"_s);
        save.labs = {lab.key};
        QVERIFY(await(UserService(m_test->workspace()).save(save)).ok());
    }
    lab.lab = false;
    QCOMPARE(described(await(facilities().save(lab))), u"in-use lab: lab, 2"_s);
    QVERIFY(await(facilities().load(u"CPL"_s))->facility.lab);
    QVERIFY(m_test->execute(u"UPDATE facilities SET is_lab = FALSE"_s) != u"ok"_s);
    QVERIFY(m_test->execute(u"UPDATE user_labs SET is_lab = FALSE"_s) != u"ok"_s);
}

void FacilityServiceTest::portalGroupMustBeOneForPortalUsers()
{
    domain::Facility facility = saved(place(u"cal-1"_s, u"Calibration One"_s, Mark::Customer));
    const auto with = [&](const QString &group) {
        set(facility, domain::facilityFields(), {{"portal-group"_L1, group}});
        return described(await(facilities().save(facility)));
    };
    QCOMPARE(with(u"Custmer Portal"_s), u"invalid portal-group Unknown: Customer Portal"_s);
    QCOMPARE(with(u"Administrator"_s), u"invalid portal-group GroupKind: Administrator"_s);
    QCOMPARE(with(u"Non-Portal Users"_s), u"invalid portal-group NotForUsers: Non-Portal Users"_s);
    QCOMPARE(with(u"Customer Admin"_s), u"ok"_s);
}

void FacilityServiceTest::codesAreResolvedInOrder()
{
    saved(place(u"A"_s, u"First"_s, Mark::Customer));
    saved(place(u"B"_s, u"Second"_s, Mark::Lab));
    const auto refs = await(facilities().resolve({u"B"_s, u"A"_s}));
    QCOMPARE(described(refs), u"ok"_s);
    QCOMPARE(refs->first().name, u"Second"_s);
    QCOMPARE(refs->last().name, u"First"_s);
    QCOMPARE(described(await(facilities().resolve({u"A"_s, u"b"_s, u"c"_s}))), u"not-found facility: b"_s);
}

void FacilityServiceTest::secondSaveOfOneVersionIsRefused()
{
    const domain::Facility read = saved(place(u"A"_s, u"First"_s, Mark::Customer));
    QCOMPARE(described(await(facilities().setActive(read.key, read.rowVersion, false))), u"ok"_s);
    QCOMPARE(described(await(facilities().save(read))).left(8), u"conflict"_s);
    QVERIFY(!await(facilities().load(u"A"_s))->facility.active);
}

void FacilityServiceTest::theDefaultLabFollowsItsNewCode()
{
    domain::Facility lab = saved(place(u"MT"_s, u"Main Test"_s, Mark::Lab));
    const OfficeService office(m_test->workspace());
    QCOMPARE(described(await(office.setSetting(u"labs.default"_s, u"MT"_s))), u"ok"_s);
    set(lab, domain::facilityFields(), {{"code"_L1, u"MT-2"_s}});
    lab = saved(lab);
    QCOMPARE(await(office.settings())->value(u"labs.default"_s), u"MT-2"_s);
    QCOMPARE(described(await(office.setSetting(u"labs.default"_s, QString()))), u"ok"_s);
    set(lab, domain::facilityFields(), {{"code"_L1, u"MT-3"_s}});
    saved(lab);
    QCOMPARE(await(office.settings())->value(u"labs.default"_s), QString());
}

QTEST_GUILESS_MAIN(FacilityServiceTest)
#include "FacilityServiceTest.moc"
