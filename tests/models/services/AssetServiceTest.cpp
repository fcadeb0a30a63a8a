// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/AssetService.h"
#include "services/ContactService.h"
#include "services/FacilityService.h"
#include "services/PortalUserService.h"
#include "support/TestWorkspace.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse::services;
using namespace gatehouse::test;
namespace domain = gatehouse::domain;

class AssetServiceTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();
    void cleanup() { m_test.reset(); }

    void FLU_33_onlyAssetsOfTheContactsFacilitiesAreSeen();
    void FLU_33_whoIsNoLongerAdmittedSeesNothing();
    void FLU_34_withoutAFacilityNothingIsSeenAndItIsFlagged();
    void FLU_16_labsShowNoAssets();
    void FLU_22_withoutAGroupNothingIsSeen();
    void pagesGoByDueDateThenNumber();
    void numbersAreUniqueAndOwnersMustExist();

private:
    AssetService assets() { return AssetService(m_test->workspace()); }
    void addAsset(const QString &number, const QString &owner, const QString &due);
    QString seen(const QString &facility = {});
    domain::FacilityKey facility(const QString &code);

    std::unique_ptr<TestWorkspace> m_test;
    domain::UserKey m_user;
    domain::ContactKey m_contact;
};

void AssetServiceTest::init()
{
    m_test = std::make_unique<TestWorkspace>(TestDatabase::currentEngine());
    for (const auto &made : {place(u"MT"_s, u"Metro"_s, Mark::Both), place(u"cal-1"_s, u"Calibration One"_s, Mark::Customer)})
        QVERIFY(await(FacilityService(m_test->workspace()).save(made)).ok());
    addAsset(u"M-1"_s, u"MT"_s, u"2026-06-01"_s);
    addAsset(u"M-2"_s, u"MT"_s, QString());
    addAsset(u"C-1"_s, u"cal-1"_s, u"2026-07-01"_s);
    addAsset(u"c-0"_s, u"cal-1"_s, u"2026-07-01"_s);
    NewPortalUser wanted;
    wanted.user = person(u"anna"_s, u"Anna"_s, u"Lind"_s);
    wanted.contact.id = *domain::ContactId::parse(u"E-17");
    wanted.lab = u"MT"_s;
    const auto made = await(PortalUserService(m_test->workspace()).add(wanted));
    QCOMPARE(described(made), u"ok"_s);
    m_user = made->record.user.key;
    m_contact = made->record.contact->key;
}

void AssetServiceTest::addAsset(const QString &number, const QString &owner, const QString &due)
{
    domain::Asset asset;
    set(asset, domain::assetFields(), {{"number"_L1, number}, {"owner"_L1, owner}, {"due"_L1, due}, {"status"_L1, u"in use"_s}});
    QCOMPARE(described(await(assets().add(asset))), u"ok"_s);
}

QString AssetServiceTest::seen(const QString &facility)
{
    const auto answer = await(assets().seenBy(m_user, facility, {}, 100));
    if (!answer.ok())
        return described(answer);
    QStringList numbers;
    for (const domain::Asset &asset : answer->assets)
        numbers << asset.number.text();
    return numbers.join(u' ');
}

domain::FacilityKey AssetServiceTest::facility(const QString &code)
{
    return await(FacilityService(m_test->workspace()).load(code))->facility.key;
}

void AssetServiceTest::FLU_33_onlyAssetsOfTheContactsFacilitiesAreSeen()
{
    const ContactService contacts(m_test->workspace());
    QCOMPARE(seen(), QString());
    QVERIFY(await(contacts.addFacilities(m_contact, {facility(u"cal-1"_s)})).ok());
    QCOMPARE(seen(), u"c-0 C-1"_s);
    QCOMPARE(seen(u"MT"_s), u"not-found facility: MT"_s);
    QVERIFY(await(contacts.addFacilities(m_contact, {facility(u"MT"_s)})).ok());
    QCOMPARE(seen(), u"M-1 c-0 C-1 M-2"_s);
    QCOMPARE(seen(u"MT"_s), u"M-1 M-2"_s);
    QCOMPARE(await(UserService(m_test->workspace()).load(m_user))->preview.assets, 4);
    QVERIFY(await(contacts.setValidity(m_contact, facility(u"MT"_s), {QDate(), QDate(2026, 5, 3)})).ok());
    QCOMPARE(seen(), u"c-0 C-1"_s);
    QVERIFY(await(contacts.removeFacility(m_contact, facility(u"cal-1"_s))).ok());
    QCOMPARE(seen(), QString());
}

void AssetServiceTest::FLU_33_whoIsNoLongerAdmittedSeesNothing()
{
    QVERIFY(await(ContactService(m_test->workspace()).addFacilities(m_contact, {facility(u"cal-1"_s)})).ok());
    const auto user = await(UserService(m_test->workspace()).load(m_user));
    QVERIFY(await(UserService(m_test->workspace()).setActive(m_user, user->user.rowVersion, false)).ok());
    QCOMPARE(seen(), QString());
}

void AssetServiceTest::FLU_34_withoutAFacilityNothingIsSeenAndItIsFlagged()
{
    const auto record = await(UserService(m_test->workspace()).load(m_user));
    QStringList broken;
    for (const domain::Condition &condition : record->readiness.conditions) {
        if (!condition.met)
            broken << QString(domain::name(condition.key));
    }
    QCOMPARE(broken.join(u' '), u"credential facility"_s);
    QCOMPARE(seen(), QString());
}

void AssetServiceTest::FLU_16_labsShowNoAssets()
{
    const UserService users(m_test->workspace());
    domain::Facility other = place(u"LAB"_s, u"Other Lab"_s, Mark::Both);
    const auto lab = await(FacilityService(m_test->workspace()).save(other));
    QVERIFY(await(ContactService(m_test->workspace()).addFacilities(m_contact, {facility(u"cal-1"_s)})).ok());
    const QString before = seen();
    QVERIFY(await(users.addLabs(m_user, {lab->facility.key})).ok());
    QVERIFY(await(users.removeLab(m_user, facility(u"MT"_s))).ok());
    QCOMPARE(seen(), before);
    QCOMPARE(seen(u"LAB"_s), u"not-found facility: LAB"_s);
}

void AssetServiceTest::FLU_22_withoutAGroupNothingIsSeen()
{
    QVERIFY(await(ContactService(m_test->workspace()).addFacilities(m_contact, {facility(u"cal-1"_s)})).ok());
    const UserService users(m_test->workspace());
    const auto held = await(users.load(m_user))->groups;
    QVERIFY(await(users.changeGroups(m_user, {}, {held.constFirst().key})).ok());
    QCOMPARE(seen(), QString());
    QVERIFY(await(users.changeGroups(m_user, {held.constFirst().key}, {})).ok());
    QCOMPARE(seen(), u"c-0 C-1"_s);
}

void AssetServiceTest::pagesGoByDueDateThenNumber()
{
    QVERIFY(await(ContactService(m_test->workspace()).addFacilities(m_contact, {facility(u"cal-1"_s), facility(u"MT"_s)})).ok());
    addAsset(u"A-9"_s, u"MT"_s, QString());
    QStringList pages;
    QString after;
    bool more = true;
    while (more) {
        const auto page = await(assets().seenBy(m_user, {}, after, 2));
        QCOMPARE(described(page), u"ok"_s);
        QStringList numbers;
        for (const domain::Asset &asset : page->assets)
            numbers << asset.number.text();
        pages << numbers.join(u' ');
        after = page->assets.constLast().number.text();
        more = page->more;
    }
    QCOMPARE(pages.join(u'|'), u"M-1 c-0|C-1 A-9|M-2"_s);
}

void AssetServiceTest::numbersAreUniqueAndOwnersMustExist()
{
    domain::Asset asset;
    set(asset, domain::assetFields(), {{"number"_L1, u"m-1"_s}, {"owner"_L1, u"cal-1"_s}});
    QCOMPARE(described(await(assets().add(asset))), u"duplicate number: Metro, M-1"_s);
    set(asset, domain::assetFields(), {{"number"_L1, u"N-1"_s}, {"owner"_L1, u"nowhere"_s}});
    QCOMPARE(described(await(assets().add(asset))), u"not-found owner: nowhere"_s);
    set(asset, domain::assetFields(), {{"number"_L1, u" "_s}});
    QCOMPARE(described(await(assets().add(asset))), u"invalid number Required"_s);
}

QTEST_GUILESS_MAIN(AssetServiceTest)
#include "AssetServiceTest.moc"
