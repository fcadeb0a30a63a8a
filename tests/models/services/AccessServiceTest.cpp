// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/AccessService.h"
#include "services/AssetService.h"
#include "services/ContactService.h"
#include "services/FacilityService.h"
#include "services/PortalUserService.h"
#include "support/Colleague.h"
#include "support/Population.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse::services;
using namespace gatehouse::test;
namespace domain = gatehouse::domain;
namespace support = gatehouse::support;

class AccessServiceTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();
    void cleanup() { m_test.reset(); }

    void theChainNamesItsFirstBrokenLink();
    void FLU_22_withoutThePortalGroupNobodySees();
    void FLU_33_linksDecideWhatIsSeen();
    void FLU_34_withoutAFacilityThatIsTheBrokenLink();
    void aPersonalDenialBreaksTheRight();
    void beyond_1_everyFurtherBrokenLinkIsNamed();
    void SYN_31_aSectionIsHeldWithAnyRightInIt();
    void anInactiveGroupIsNamed();
    void aFreeContactOfTheSameMailOrNameIsOffered();
    void whatIsNotThereIsNotFound();
    void whoSeesEqualsBruteForce();
    void beyond_2_whoSeesEqualsEverybodysCheck_data();
    void beyond_2_whoSeesEqualsEverybodysCheck();
    void beyond_2_stretchesGiveTheSameAsAll();
    void aCustomerWithoutPortalUsersIsGovernedByItsGroup();
    void ruling_11_theGroupUserIsToldOfItsOwnLabsAlone();

private:
    AccessService access() { return AccessService(m_test->workspace()); }
    /// `sees`, or the broken link with its arguments.
    QString chain(const QString &asset, const QString &facility = {}, const QString &right = {});
    QString whoSees(const QString &asset, const QString &facility = {}, const QString &right = {});
    /// Their logins in order, asked for in stretches of so many.
    QStringList inStretches(const SeenThing &thing, int most);
    domain::FacilityKey facility(const QString &code)
    {
        return await(FacilityService(m_test->workspace()).load(code))->facility.key;
    }
    void addAsset(const QString &number, const QString &owner);

    std::unique_ptr<TestWorkspace> m_test;
    domain::UserKey m_user;
    domain::ContactKey m_contact;
};

void AccessServiceTest::init()
{
    m_test = std::make_unique<TestWorkspace>(TestDatabase::currentEngine());
    for (const auto &made : {place(u"MT"_s, u"Metro"_s, Mark::Both), place(u"cal-1"_s, u"Calibration One"_s, Mark::Customer)})
        QVERIFY(await(FacilityService(m_test->workspace()).save(made)).ok());
    addAsset(u"M-1"_s, u"MT"_s);
    addAsset(u"C-1"_s, u"cal-1"_s);
    NewPortalUser wanted;
    wanted.user = person(u"anna"_s, u"Anna"_s, u"Lind"_s);
    wanted.contact.id = *domain::ContactId::parse(u"E-17");
    wanted.lab = u"MT"_s;
    wanted.facilities = {u"cal-1"_s};
    wanted.firstSecret = NewPortalUser::FirstSecret::Passphrase;
    const auto made = await(PortalUserService(m_test->workspace()).add(wanted));
    QCOMPARE(described(made), u"ok"_s);
    m_user = made->record.user.key;
    m_contact = made->record.contact->key;
}

void AccessServiceTest::addAsset(const QString &number, const QString &owner)
{
    domain::Asset asset;
    set(asset, domain::assetFields(), {{"number"_L1, number}, {"owner"_L1, owner}});
    QCOMPARE(described(await(AssetService(m_test->workspace()).add(asset))), u"ok"_s);
}

QString AccessServiceTest::chain(const QString &asset, const QString &facilityCode, const QString &right)
{
    const auto answer = await(access().check({m_user, asset, facilityCode, right}));
    if (!answer.ok())
        return described(answer);
    if (answer->sees)
        return answer->brokenLink.isEmpty() ? u"sees"_s : u"sees, but "_s + answer->brokenLink;
    return QStringList{answer->brokenLink, answer->brokenArguments.join(u", "_s)}.join(u": "_s);
}

QString AccessServiceTest::whoSees(const QString &asset, const QString &facilityCode, const QString &right)
{
    const auto answer = await(access().whoSees(asset, facilityCode, right));
    if (!answer.ok())
        return described(answer);
    QStringList seers;
    for (const Seer &seer : *answer)
        seers.append(u"%1 (%2) through %3"_s.arg(seer.user.username, seer.contact.id, seer.through.join(u'+')));
    return seers.join(u"; "_s);
}

void AccessServiceTest::theChainNamesItsFirstBrokenLink()
{
    const ContactService contacts(m_test->workspace());
    QCOMPARE(chain({}), u"sees"_s);
    QCOMPARE(chain(u"C-1"_s), u"sees"_s);
    QCOMPARE(chain({}, u"cal-1"_s), u"sees"_s);
    QCOMPARE(chain({}, {}, u"assets.view"_s), u"sees"_s);
    QCOMPARE(chain({}, {}, u"finance.invoices"_s), u"right: finance.invoices, Customer Portal"_s);
    QCOMPARE(chain(u"M-1"_s), u"owner: M-1, Metro"_s);
    QCOMPARE(chain({}, u"MT"_s), u"facility-link: Metro"_s);
    QVERIFY(await(contacts.setValidity(m_contact, facility(u"cal-1"_s), {{}, QDate(2026, 5, 3)})).ok());
    QCOMPARE(chain(u"C-1"_s), u"facility-link: Calibration One, 2026-05-03"_s);
    QVERIFY(await(contacts.setValidity(m_contact, facility(u"cal-1"_s), {QDate(2026, 5, 5), {}})).ok());
    QCOMPARE(chain({}, u"cal-1"_s), u"facility-link: Calibration One, 2026-05-05"_s);
    QVERIFY(await(contacts.setValidity(m_contact, facility(u"cal-1"_s), {QDate(2026, 5, 4), QDate(2026, 5, 4)})).ok());
    QCOMPARE(chain(u"C-1"_s), u"sees"_s);
    QCOMPARE(m_test->execute(u"UPDATE facilities SET active = FALSE WHERE code = 'cal-1'"_s), u"ok"_s);
    QCOMPARE(chain(u"C-1"_s), u"facility-active: Calibration One"_s);
    QCOMPARE(m_test->execute(u"UPDATE contacts SET active = FALSE"_s), u"ok"_s);
    QCOMPARE(chain(u"C-1"_s), u"contact-active: E-17"_s);
    QCOMPARE(m_test->execute(u"UPDATE users SET active = FALSE WHERE username = 'anna'"_s), u"ok"_s);
    QCOMPARE(chain(u"C-1"_s), u"active: "_s);
}

void AccessServiceTest::FLU_22_withoutThePortalGroupNobodySees()
{
    QCOMPARE(m_test->execute(u"DELETE FROM user_groups"_s), u"ok"_s);
    QCOMPARE(chain(u"C-1"_s), u"group: "_s);
    QCOMPARE(whoSees(u"C-1"_s), QString());
}

void AccessServiceTest::FLU_33_linksDecideWhatIsSeen()
{
    const ContactService contacts(m_test->workspace());
    QCOMPARE(whoSees(u"C-1"_s), u"anna (E-17) through cal-1"_s);
    QCOMPARE(whoSees(u"M-1"_s), QString());
    QVERIFY(await(contacts.addFacilities(m_contact, {facility(u"MT"_s)})).ok());
    QCOMPARE(whoSees(u"M-1"_s), u"anna (E-17) through MT"_s);
    QCOMPARE(whoSees({}, u"MT"_s), u"anna (E-17) through MT"_s);
    QCOMPARE(whoSees({}, {}, u"requests.create"_s), u"anna (E-17) through Customer Portal"_s);
    QCOMPARE(whoSees({}, {}, u"finance.invoices"_s), QString());
}

void AccessServiceTest::FLU_34_withoutAFacilityThatIsTheBrokenLink()
{
    QVERIFY(await(ContactService(m_test->workspace()).removeFacility(m_contact, facility(u"cal-1"_s))).ok());
    const auto answer = await(access().check({m_user, {}, {}, {}}));
    QVERIFY(answer->readiness.admitted);
    QVERIFY(!answer->sees);
    QCOMPARE(answer->brokenLink, u"facility"_s);
    QCOMPARE(answer->preview.assets, 0);
    QCOMPARE(chain(u"C-1"_s), u"facility: "_s);
}

void AccessServiceTest::aPersonalDenialBreaksTheRight()
{
    QCOMPARE(m_test->execute(
                 u"INSERT INTO user_rights (user_id, right_id, granted) SELECT users.id, rights.id, FALSE FROM users, rights "
                 "WHERE users.username = 'anna' AND rights.name = 'assets.view'"_s),
             u"ok"_s);
    const auto answer = await(access().check({m_user, u"C-1"_s, {}, {}}));
    QCOMPARE(answer->brokenLink, u"right"_s);
    QCOMPARE(answer->brokenArguments, QStringList{u"assets.view"_s});
    QVERIFY(answer->right.by == domain::RightDecision::By::Personal);
    QCOMPARE(whoSees(u"C-1"_s), QString());
    QCOMPARE(whoSees({}, u"cal-1"_s), u"anna (E-17) through cal-1"_s);
}

void AccessServiceTest::beyond_1_everyFurtherBrokenLinkIsNamed()
{
    QCOMPARE(m_test->execute(u"UPDATE users SET active = FALSE WHERE username = 'anna'"_s), u"ok"_s);
    QCOMPARE(m_test->execute(u"UPDATE facilities SET active = FALSE WHERE code = 'MT'"_s), u"ok"_s);
    QCOMPARE(m_test->execute(u"UPDATE contacts SET active = FALSE"_s), u"ok"_s);
    const auto answer = await(access().check({m_user, u"M-1"_s, {}, u"finance.invoices"_s}));
    QStringList broken;
    for (const domain::Condition &link : answer->links) {
        if (!link.met)
            broken.append(u"%1 (%2)"_s.arg(domain::name(link.key), link.arguments.join(u", "_s)));
    }
    QCOMPARE(broken.join(u"; "_s), u"active (); contact-active (E-17); owner (M-1, Metro); facility-active (Metro); "
                                   "right (finance.invoices, Customer Portal)"_s);
    QVERIFY(answer->links.at(9).facility == facility(u"MT"_s));
    QCOMPARE(answer->contact->id, u"E-17"_s);
}

void AccessServiceTest::SYN_31_aSectionIsHeldWithAnyRightInIt()
{
    QCOMPARE(chain({}, {}, u"files"_s), u"sees"_s); // by files.public and files.download alone
    QCOMPARE(chain({}, {}, u"finance"_s), u"right: finance, Customer Portal"_s);
    QCOMPARE(whoSees({}, {}, u"files"_s), u"anna (E-17) through Customer Portal"_s);
    QCOMPARE(whoSees({}, {}, u"finance"_s), QString());
}

void AccessServiceTest::anInactiveGroupIsNamed()
{
    QCOMPARE(m_test->execute(u"UPDATE groups SET active = FALSE, is_default = FALSE WHERE name = 'Customer Portal'"_s), u"ok"_s);
    const auto answer = await(access().check({m_user, {}, {}, {}}));
    QCOMPARE(answer->brokenLink, u"group"_s);
    QVERIFY(answer->links.at(4).reason == domain::ConditionReason::PortalGroupsInactive);
    QCOMPARE(answer->brokenArguments, QStringList{u"Customer Portal"_s});
}

void AccessServiceTest::aFreeContactOfTheSameMailOrNameIsOffered()
{
    const ContactService contacts(m_test->workspace());
    const auto offered = [&] {
        const auto offer = await(contacts.offerFor(m_user));
        return offer.ok() ? (*offer ? (*offer)->id : u"none"_s) : described(offer);
    };
    QCOMPARE(offered(), u"none"_s); // her own contact is not free
    ContactSave save;
    save.contact = contactOf(u"N-1"_s, u"anna"_s, u"LIND"_s);
    QVERIFY(await(contacts.save(save)).ok());
    QCOMPARE(offered(), u"N-1"_s);
    save.contact = contactOf(u"S-1"_s, u"Somebody"_s, u"Else"_s);
    set(save.contact, domain::contactFields(), {{"email"_L1, u"Anna.Lind@example.org"_s}});
    QVERIFY(await(contacts.save(save)).ok());
    QCOMPARE(m_test->execute(u"UPDATE users SET email1 = 'anna.lind@example.org' WHERE username = 'anna'"_s), u"ok"_s);
    QCOMPARE(offered(), u"S-1"_s); // the e-mail says more than the name
    QCOMPARE(m_test->execute(u"UPDATE contacts SET staff = TRUE WHERE contact_id = 'S-1'"_s), u"ok"_s);
    QCOMPARE(offered(), u"N-1"_s);
    QCOMPARE(described(await(contacts.offerFor({9999}))), u"not-found user"_s);
}

void AccessServiceTest::whatIsNotThereIsNotFound()
{
    QCOMPARE(chain(u"Z-9"_s), u"not-found asset: Z-9"_s);
    QCOMPARE(chain({}, u"nowhere"_s), u"not-found facility: nowhere"_s);
    QCOMPARE(chain({}, {}, u"assets.fly"_s), u"not-found right: assets.fly"_s);
    QCOMPARE(described(await(access().check({{9999}, {}, {}, {}}))), u"not-found user"_s);
    QCOMPARE(whoSees({}), u"invalid asset Required"_s);
    QCOMPARE(whoSees(u"C-1"_s, u"cal-1"_s), u"invalid asset Required"_s);
    QCOMPARE(described(await(access().checkCustomer(u"nowhere"_s))), u"not-found facility: nowhere"_s);
}

void AccessServiceTest::whoSeesEqualsBruteForce()
{
    const Population population(m_test->database(), 250, 21);
    int seers = 0;
    for (qsizetype number = 0; number < population.places().size(); ++number) {
        const Place &place = population.places().at(number);
        addAsset(u"A-"_s + place.code, place.code);
        QSet<QString> reaching;
        QSet<QString> seeing;
        for (const Somebody &user : population.people()) {
            if (population.isAdmitted(user) && population.reaches(user, number))
                reaching.insert(user.username);
            if (population.seesAssetsOf(user, number))
                seeing.insert(user.username);
        }
        const auto names = [this](const support::Result<QList<Seer>> &answer) {
            QSet<QString> found;
            for (const Seer &seer : *answer)
                found.insert(seer.user.username);
            return found;
        };
        QCOMPARE(names(await(access().whoSees({}, place.code, {}))), reaching);
        QCOMPARE(names(await(access().whoSees(u"A-"_s + place.code, {}, {}))), seeing);
        seers += int(seeing.size());
    }
    QVERIFY(seers > 50);
    const auto holders = await(access().whoSees({}, {}, u"assets.view"_s));
    const auto right = std::count_if(population.people().cbegin(), population.people().cend(),
                                     [&](const Somebody &user) { return population.isReady(user) && !user.assetsDenied; });
    QCOMPARE(holders->size(), right + 1); // and Anna
}

void AccessServiceTest::beyond_2_whoSeesEqualsEverybodysCheck_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {3U, 2026U})
        QTest::addRow("population %u", seed) << seed;
}

void AccessServiceTest::beyond_2_whoSeesEqualsEverybodysCheck()
{
    QFETCH(quint32, seed);
    const Population population(m_test->database(), 50, seed);
    int seers = 0;
    for (const Place &place : population.places()) {
        const QString number = u"A-"_s + place.code;
        addAsset(number, place.code);
        QList<QFuture<support::Result<AccessAnswer>>> asked;
        for (const Somebody &user : population.people())
            asked.append(access().check({{user.key}, number, {}, {}}));
        QSet<QString> checked;
        for (const auto &future : std::as_const(asked)) {
            const auto answer = await(future);
            if (answer->sees)
                checked.insert(answer->user.username);
        }
        QSet<QString> listed;
        const auto answer = await(access().whoSees(number, {}, {}));
        for (const Seer &seer : *answer)
            listed.insert(seer.user.username);
        QCOMPARE(listed, checked);
        seers += int(listed.size());
    }
    QVERIFY(seers > 5);
}

QStringList AccessServiceTest::inStretches(const SeenThing &thing, int most)
{
    QStringList logins;
    SeerStretch stretch;
    do {
        const auto answer = await(access().seersAfter(thing, stretch.reached, most));
        if (!answer.ok() || answer->seers.size() > most)
            return {answer.ok() ? u"too many"_s : described(answer)};
        stretch = *answer;
        for (const Seer &seer : std::as_const(stretch.seers))
            logins.append(seer.user.username);
    } while (!stretch.last);
    return logins;
}

void AccessServiceTest::beyond_2_stretchesGiveTheSameAsAll()
{
    const Population population(m_test->database(), 250, 9);
    QList<SeenThing> things{{{}, {}, u"assets.view"_s}, {{}, {}, u"finance"_s}};
    for (const Place &place : population.places()) {
        addAsset(u"A-"_s + place.code, place.code);
        things.append({u"A-"_s + place.code, {}, {}});
        things.append({{}, place.code, {}});
    }
    QList<qint64> everybody;
    for (const Somebody &user : population.people())
        everybody.append(user.key);
    for (const SeenThing &thing : std::as_const(things)) {
        QStringList all;
        for (const auto answer = await(access().whoSees(thing.asset, thing.facility, thing.right)); const Seer &seer : *answer)
            all.append(seer.user.username);
        for (const int most : {1, 7, 100, 1000})
            QCOMPARE(inStretches(thing, most), all);
        all.removeOne(u"anna"_s); // whom the population does not know
        QStringList among;
        for (const auto answer = await(access().seersAmong(thing, everybody)); const Seer &seer : *answer)
            among.append(seer.user.username);
        QCOMPARE(among, all);
    }
    QCOMPARE(inStretches({u"no such"_s, {}, {}}, 10), QStringList{u"not-found asset: no such"_s});
    QCOMPARE(inStretches({}, 10), QStringList{u"invalid asset Required"_s});
}

void AccessServiceTest::aCustomerWithoutPortalUsersIsGovernedByItsGroup()
{
    const auto with = await(access().checkCustomer(u"cal-1"_s));
    QCOMPARE(with->portalUsers, 1);
    QCOMPARE(with->governedBy, QString());
    const auto without = await(access().checkCustomer(u"MT"_s));
    QCOMPARE(without->portalUsers, 0);
    QCOMPARE(without->governedBy, u"Non-Portal Users"_s);
    QCOMPARE(without->rights, QStringList{u"assets.view"_s});
}

void AccessServiceTest::ruling_11_theGroupUserIsToldOfItsOwnLabsAlone()
{
    QVERIFY(await(FacilityService(m_test->workspace()).save(place(u"NL"_s, u"North Lab"_s, Mark::Lab))).ok());
    NewPortalUser wanted;
    wanted.user = person(u"bert"_s, u"Bert"_s, u"Aalto"_s);
    wanted.contact.id = *domain::ContactId::parse(u"E-18");
    wanted.lab = u"NL"_s;
    wanted.facilities = {u"cal-1"_s};
    wanted.firstSecret = NewPortalUser::FirstSecret::Passphrase;
    const auto bert = await(PortalUserService(m_test->workspace()).add(wanted));
    QCOMPARE(described(bert), u"ok"_s);
    QCOMPARE(whoSees(u"C-1"_s), u"bert (E-18) through cal-1; anna (E-17) through cal-1"_s);

    Colleague reader(*m_test, u"User"_s, u"NL"_s);
    const AccessService seen(reader.workspace());
    const auto logins = [](const support::Result<QList<Seer>> &answer) {
        QStringList found;
        for (const Seer &seer : *answer)
            found.append(seer.user.username);
        return found.join(u' ');
    };
    QCOMPARE(logins(await(seen.whoSees(u"C-1"_s, {}, {}))), u"bert"_s);
    QCOMPARE(logins(await(seen.whoSees({}, u"cal-1"_s, {}))), u"bert"_s);
    QCOMPARE(logins(await(seen.whoSees({}, {}, u"requests.create"_s))), u"bert"_s);
    QVERIFY(await(seen.check({bert->record.user.key, u"C-1"_s, {}, {}}))->sees);
    QCOMPARE(described(await(seen.check({m_user, u"C-1"_s, {}, {}}))), u"not-found user"_s);
    // the other ways to the same: what is loaded for a check, and what somebody sees
    const UserService users(reader.workspace());
    QCOMPARE(described(await(users.load(u"bert"_s))), u"ok"_s);
    QCOMPARE(described(await(users.load(u"anna"_s))), u"not-found user"_s);
    QCOMPARE(described(await(users.load(m_user))), u"not-found user"_s);
    QCOMPARE(described(await(AssetService(reader.workspace()).seenBy(m_user, {}, {}, 10))), u"not-found user"_s);

    Colleague auditor(*m_test, u"Auditor"_s);
    QCOMPARE(logins(await(AccessService(auditor.workspace()).whoSees(u"C-1"_s, {}, {}))), u"bert anna"_s);
    QVERIFY(await(AccessService(auditor.workspace()).check({m_user, u"C-1"_s, {}, {}}))->sees);
}

QTEST_GUILESS_MAIN(AccessServiceTest)
#include "AccessServiceTest.moc"
