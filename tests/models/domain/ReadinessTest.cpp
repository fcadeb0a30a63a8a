// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Readiness.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <functional>

using namespace gatehouse::domain;

namespace {

const QDate kToday(2026, 6, 15);
const QDateTime kNow(kToday, QTime(12, 0), Qt::UTC);

RightsTree tree()
{
    QList<Right> rights;
    int position = 0;
    for (const auto &[name, parent] :
         {std::pair{"assets", ""}, {"assets.view", "assets"}, {"requests", ""}, {"requests.view", "requests"}}) {
        Right made;
        made.name = QString::fromLatin1(name);
        made.parent = QString::fromLatin1(parent);
        made.position = ++position;
        rights.append(made);
    }
    return RightsTree(rights);
}

FacilityLink link(const QString &code, const QString &name)
{
    FacilityLink made;
    made.facility.key = FacilityKey{1};
    made.facility.code = code;
    made.facility.name = name;
    made.facility.customer = true;
    return made;
}

AccountFacts readyAccount()
{
    AccountFacts facts;
    facts.user = {UserKey{1}, QStringLiteral("anna"), QStringLiteral("Anna"), QStringLiteral("Lindgren"), true};
    facts.credential = CredentialStand::Usable;
    facts.groups = {QStringLiteral("Customer Portal")};
    facts.portalGroups = {{QStringLiteral("Customer Portal"), {{QStringLiteral("assets.view"), true}}}};
    facts.licence.code = QStringLiteral("CUSTPORTAL");
    facts.licence.portals = {QStringLiteral("customer")};
    facts.contact =
        ContactRef{ContactKey{1}, QStringLiteral("4711"), QStringLiteral("Anna"), QStringLiteral("Lindgren"), true, false};
    facts.facilities = {link(QStringLiteral("cal-1"), QStringLiteral("Calibration"))};
    return facts;
}

QString word(ConditionReason reason)
{
    switch (reason) {
    case ConditionReason::Met: return QStringLiteral("Met");
    case ConditionReason::UserInactive: return QStringLiteral("UserInactive");
    case ConditionReason::NotYetValid: return QStringLiteral("NotYetValid");
    case ConditionReason::NoLongerValid: return QStringLiteral("NoLongerValid");
    case ConditionReason::Locked: return QStringLiteral("Locked");
    case ConditionReason::NoCredential: return QStringLiteral("NoCredential");
    case ConditionReason::InitialExpired: return QStringLiteral("InitialExpired");
    case ConditionReason::InvitationOpen: return QStringLiteral("InvitationOpen");
    case ConditionReason::NoPortalGroup: return QStringLiteral("NoPortalGroup");
    case ConditionReason::PortalGroupsNotGuest: return QStringLiteral("PortalGroupsNotGuest");
    case ConditionReason::LicenceLacksPortal: return QStringLiteral("LicenceLacksPortal");
    case ConditionReason::SecondFactorMissing: return QStringLiteral("SecondFactorMissing");
    case ConditionReason::NoContact: return QStringLiteral("NoContact");
    case ConditionReason::ContactInactive: return QStringLiteral("ContactInactive");
    case ConditionReason::NoFacility: return QStringLiteral("NoFacility");
    case ConditionReason::FacilitiesInactive: return QStringLiteral("FacilitiesInactive");
    case ConditionReason::FacilityNotYet: return QStringLiteral("FacilityNotYet");
    case ConditionReason::FacilityOver: return QStringLiteral("FacilityOver");
    case ConditionReason::PortalGroupsInactive: return QStringLiteral("PortalGroupsInactive");
    case ConditionReason::OwnerNotLinked: return QStringLiteral("OwnerNotLinked");
    case ConditionReason::FacilityNotLinked: return QStringLiteral("FacilityNotLinked");
    case ConditionReason::FacilityInactive: return QStringLiteral("FacilityInactive");
    case ConditionReason::RightNotGranted: return QStringLiteral("RightNotGranted");
    case ConditionReason::RightDenied: return QStringLiteral("RightDenied");
    case ConditionReason::NoRight: return QStringLiteral("NoRight");
    }
    return {};
}

QString word(FixKind fix)
{
    switch (fix) {
    case FixKind::None: return QStringLiteral("None");
    case FixKind::ActivateUser: return QStringLiteral("ActivateUser");
    case FixKind::ChangeValidity: return QStringLiteral("ChangeValidity");
    case FixKind::Unlock: return QStringLiteral("Unlock");
    case FixKind::SetPassword: return QStringLiteral("SetPassword");
    case FixKind::AssignGroup: return QStringLiteral("AssignGroup");
    case FixKind::ChangeLicence: return QStringLiteral("ChangeLicence");
    case FixKind::EnrolSecondFactor: return QStringLiteral("EnrolSecondFactor");
    case FixKind::LinkContact: return QStringLiteral("LinkContact");
    case FixKind::ActivateContact: return QStringLiteral("ActivateContact");
    case FixKind::AddFacility: return QStringLiteral("AddFacility");
    case FixKind::ActivateFacility: return QStringLiteral("ActivateFacility");
    case FixKind::ChangeLinkPeriod: return QStringLiteral("ChangeLinkPeriod");
    case FixKind::AllowRight: return QStringLiteral("AllowRight");
    case FixKind::GrantRight: return QStringLiteral("GrantRight");
    }
    return {};
}

Readiness evaluate(const AccountFacts &facts)
{
    return evaluateReadiness(facts, tree(), kNow, kToday);
}

// "facility: NoFacility -> AddFacility; …" of all that is not met.
QString broken(const Readiness &readiness)
{
    QStringList lines;
    for (const Condition &condition : readiness.conditions) {
        if (condition.met)
            continue;
        QString line = QString(name(condition.key)) + QStringLiteral(": ") + word(condition.reason);
        if (!condition.arguments.isEmpty())
            line += QStringLiteral(" (") + condition.arguments.join(QStringLiteral(", ")) + QStringLiteral(")");
        lines.append(QString(line + QStringLiteral(" -> ") + word(condition.fix)));
    }
    return lines.join(QStringLiteral("; "));
}

using Change = std::function<void(AccountFacts &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class ReadinessTest : public QObject {
    Q_OBJECT

private slots:
    void everythingMetIsReady();
    void elevenConditionsInOrderWithTheirStages();
    void eachConditionBrokenAlone_data();
    void eachConditionBrokenAlone();
    void stillMet_data();
    void stillMet();
    void FLU_22_withoutThePortalGroupNobodyIsAdmitted();
    void FLU_33_onlyTheContactsFacilitiesAreSeen();
    void FLU_34_admittedWithoutFacilityIsFlagged();
    void FLU_16_labsAreNoInput();
    void IFS_21_consoleUsersHaveNoReadiness();
    void IFS_04_licenceMatrix_data();
    void IFS_04_licenceMatrix();
    void firstBrokenIsTheFirstInOrder();
    void anInactiveContactSeesNothing();
    void theOrderOfLinksDoesNotMatter();
};

void ReadinessTest::everythingMetIsReady()
{
    const Readiness readiness = evaluate(readyAccount());
    QCOMPARE(broken(readiness), QString());
    QVERIFY(readiness.ready && readiness.admitted && readiness.applicable);
    QVERIFY(!readiness.firstBroken());
    QCOMPARE(readiness.missing(), 0);
    QCOMPARE(readiness.rights, QStringList{QStringLiteral("assets.view")});
    for (const Condition &condition : readiness.conditions)
        QCOMPARE(word(condition.reason) + word(condition.fix), QStringLiteral("MetNone"));
}

void ReadinessTest::elevenConditionsInOrderWithTheirStages()
{
    QStringList lines;
    for (const Condition &condition : evaluate(readyAccount()).conditions)
        lines.append(QString(QString(name(condition.key)) + u'/' + QString(name(condition.stage))));
    QCOMPARE(lines.join(u' '),
             QStringLiteral("active/sign-in valid/sign-in unlocked/sign-in credential/sign-in group/sign-in licence/sign-in "
                            "second-factor/sign-in contact/sight contact-active/sight facility/sight right/sight"));
}

void ReadinessTest::eachConditionBrokenAlone_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("admitted");
    const auto row = [](const char *title, const Change &change, const QString &expected, bool admitted) {
        QTest::newRow(title) << change << expected << admitted;
    };
    row(
        "active", [](AccountFacts &f) { f.user.active = false; }, QStringLiteral("active: UserInactive -> ActivateUser"), false);
    row(
        "not yet valid", [](AccountFacts &f) { f.validity.from = kToday.addDays(1); },
        QStringLiteral("valid: NotYetValid (2026-06-16) -> ChangeValidity"), false);
    row(
        "no longer valid", [](AccountFacts &f) { f.validity.until = kToday.addDays(-1); },
        QStringLiteral("valid: NoLongerValid (2026-06-14) -> ChangeValidity"), false);
    row(
        "locked", [](AccountFacts &f) { f.lockedUntil = kNow.addSecs(60); },
        QStringLiteral("unlocked: Locked (2026-06-15T12:01:00Z) -> Unlock"), false);
    row(
        "no credential", [](AccountFacts &f) { f.credential = CredentialStand::None; },
        QStringLiteral("credential: NoCredential -> SetPassword"), false);
    row(
        "initial expired", [](AccountFacts &f) { f.credential = CredentialStand::InitialExpired; },
        QStringLiteral("credential: InitialExpired -> SetPassword"), false);
    row(
        "invitation open", [](AccountFacts &f) { f.credential = CredentialStand::InvitationOpen; },
        QStringLiteral("credential: InvitationOpen -> SetPassword"), false);
    row(
        "licence",
        [](AccountFacts &f) {
            f.licence = {};
            f.licence.code = QStringLiteral("MESSAGE");
        },
        QStringLiteral("licence: LicenceLacksPortal (MESSAGE) -> ChangeLicence"), false);
    row(
        "group",
        [](AccountFacts &f) {
            f.portalGroups.clear();
            f.personal = {{QStringLiteral("assets"), true}};
        },
        QStringLiteral("group: NoPortalGroup -> AssignGroup"), false);
    row(
        "second factor",
        [](AccountFacts &f) {
            f.secondFactorRequired = true;
            f.secondFactorCanEnrol = false;
        },
        QStringLiteral("second-factor: SecondFactorMissing -> EnrolSecondFactor"), false);
    row(
        "contact", [](AccountFacts &f) { f.contact.reset(); },
        QStringLiteral(
            "contact: NoContact -> LinkContact; contact-active: NoContact -> LinkContact; facility: NoContact -> LinkContact"),
        true);
    row(
        "contact inactive", [](AccountFacts &f) { f.contact->active = false; },
        QStringLiteral("contact-active: ContactInactive (4711) -> ActivateContact"), true);
    row(
        "no facility", [](AccountFacts &f) { f.facilities.clear(); }, QStringLiteral("facility: NoFacility -> AddFacility"),
        true);
    row(
        "facility inactive", [](AccountFacts &f) { f.facilities[0].facility.active = false; },
        QStringLiteral("facility: FacilitiesInactive (Calibration) -> ActivateFacility"), true);
    row(
        "facility not yet", [](AccountFacts &f) { f.facilities[0].validity.from = kToday.addDays(3); },
        QStringLiteral("facility: FacilityNotYet (Calibration, 2026-06-18) -> ChangeLinkPeriod"), true);
    row(
        "facility over", [](AccountFacts &f) { f.facilities[0].validity.until = kToday.addDays(-3); },
        QStringLiteral("facility: FacilityOver (Calibration, 2026-06-12) -> ChangeLinkPeriod"), true);
    row(
        "no right", [](AccountFacts &f) { f.portalGroups[0].settings.clear(); },
        QStringLiteral("right: NoRight (Customer Portal) -> GrantRight"), true);
    row(
        "personal denial",
        [](AccountFacts &f) {
            f.personal = {{QStringLiteral("assets"), false}};
        },
        QStringLiteral("right: NoRight (Customer Portal) -> GrantRight"), true);
    row(
        "everything denied in person",
        [](AccountFacts &f) {
            f.personal = {{QStringLiteral("assets"), false}, {QStringLiteral("requests.view"), false}};
        },
        QStringLiteral("right: RightDenied (assets) -> AllowRight"), true);
    row(
        "group not for guests",
        [](AccountFacts &f) {
            f.portalGroups.clear();
            f.closedPortalGroups = {QStringLiteral("Office")};
            f.personal = {{QStringLiteral("assets"), true}};
        },
        QStringLiteral("group: PortalGroupsNotGuest (Office) -> AssignGroup"), false);
}

void ReadinessTest::eachConditionBrokenAlone()
{
    QFETCH(Change, change);
    QFETCH(QString, expected);
    QFETCH(bool, admitted);
    AccountFacts facts = readyAccount();
    change(facts);
    const Readiness readiness = evaluate(facts);
    QCOMPARE(broken(readiness), expected);
    QVERIFY(!readiness.ready);
    QCOMPARE(readiness.admitted, admitted);
    QCOMPARE(readiness.conditions.size(), qsizetype(11));
}

void ReadinessTest::stillMet_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *title, const Change &change) { QTest::newRow(title) << change; };
    row("valid from today", [](AccountFacts &f) { f.validity.from = kToday; });
    row("valid until today", [](AccountFacts &f) { f.validity.until = kToday; });
    row("lock is over", [](AccountFacts &f) { f.lockedUntil = kNow; });
    row("must change the password", [](AccountFacts &f) { f.mustChangePassword = true; });
    row("second factor can be enrolled now", [](AccountFacts &f) { f.secondFactorRequired = true; });
    row("second factor enrolled", [](AccountFacts &f) {
        f.secondFactorRequired = true;
        f.secondFactorEnrolled = true;
        f.secondFactorCanEnrol = false;
    });
    row("second factor not required", [](AccountFacts &f) { f.secondFactorCanEnrol = false; });
    row("one of two facilities is active", [](AccountFacts &f) {
        f.facilities.append(link(QStringLiteral("X"), QStringLiteral("Closed")));
        f.facilities.last().facility.active = false;
    });
    row("mobile mark does not matter", [](AccountFacts &f) { f.mobile = true; });
    row("a second group that denies", [](AccountFacts &f) {
        f.portalGroups.append({QStringLiteral("Other"), {{QStringLiteral("assets"), false}}});
    });
}

void ReadinessTest::stillMet()
{
    QFETCH(Change, change);
    AccountFacts facts = readyAccount();
    change(facts);
    QCOMPARE(broken(evaluate(facts)), QString());
}

void ReadinessTest::FLU_22_withoutThePortalGroupNobodyIsAdmitted()
{
    AccountFacts facts = readyAccount();
    const QList<GroupGrants> held = facts.portalGroups;
    facts.portalGroups.clear();
    facts.groups = {QStringLiteral("an inactive group")};
    const Readiness refused = evaluate(facts);
    QVERIFY(!refused.admitted);
    QCOMPARE(broken(refused), QStringLiteral("group: NoPortalGroup -> AssignGroup; right: NoRight -> AssignGroup"));
    facts.portalGroups = held;
    QVERIFY(evaluate(facts).admitted);
}

void ReadinessTest::FLU_33_onlyTheContactsFacilitiesAreSeen()
{
    AccountFacts facts = readyAccount();
    QCOMPARE(evaluate(facts).facilities.size(), qsizetype(1));
    QCOMPARE(evaluate(facts).facilities.first().code, QStringLiteral("cal-1"));
    facts.facilities.append(link(QStringLiteral("MT"), QStringLiteral("Metrology")));
    QCOMPARE(evaluate(facts).facilities.size(), qsizetype(2));
    facts.facilities.clear();
    QVERIFY(evaluate(facts).facilities.isEmpty());
}

void ReadinessTest::FLU_34_admittedWithoutFacilityIsFlagged()
{
    AccountFacts facts = readyAccount();
    facts.facilities.clear();
    const Readiness readiness = evaluate(facts);
    QVERIFY(readiness.admitted);
    QVERIFY(!readiness.ready);
    QCOMPARE(QString(name(readiness.firstBroken()->key)), QStringLiteral("facility"));
}

void ReadinessTest::FLU_16_labsAreNoInput()
{
    // AccountFacts has no labs; the only facilities in it are the contact's. A lab mark on one of these changes nothing.
    AccountFacts facts = readyAccount();
    const Readiness before = evaluate(facts);
    facts.facilities[0].facility.lab = true;
    const Readiness after = evaluate(facts);
    QVERIFY(before.conditions == after.conditions);
    QCOMPARE(after.facilities.size(), before.facilities.size());
    QCOMPARE(after.rights, before.rights);
}

void ReadinessTest::IFS_21_consoleUsersHaveNoReadiness()
{
    AccountFacts facts = readyAccount();
    facts.application = Application::Console;
    facts.contact.reset();
    const Readiness readiness = evaluate(facts);
    QVERIFY(!readiness.applicable);
    QVERIFY(!readiness.ready && !readiness.admitted);
    QCOMPARE(readiness.missing(), 0);
    QVERIFY(!readiness.firstBroken());
}

void ReadinessTest::IFS_04_licenceMatrix_data()
{
    QTest::addColumn<QString>("portals");
    QTest::addColumn<bool>("admitted");
    QTest::newRow("NAMED") << QStringLiteral("customer console technician mobile warehouse dealer repair") << true;
    QTest::newRow("STUDIO") << QStringLiteral("customer console technician mobile warehouse dealer repair designer") << true;
    QTest::newRow("CUSTPORTAL") << QStringLiteral("customer") << true;
    QTest::newRow("TECHPORTAL") << QStringLiteral("technician") << false;
    QTest::newRow("MOBILE") << QStringLiteral("mobile") << false;
    QTest::newRow("WHSEPORTAL") << QStringLiteral("warehouse") << false;
    QTest::newRow("DEALPORTAL") << QStringLiteral("dealer") << false;
    QTest::newRow("REPRPORTAL") << QStringLiteral("repair") << false;
    QTest::newRow("MESSAGE") << QString() << false;
}

void ReadinessTest::IFS_04_licenceMatrix()
{
    QFETCH(QString, portals);
    QFETCH(bool, admitted);
    AccountFacts facts = readyAccount();
    facts.licence.code = QString::fromLatin1(QTest::currentDataTag());
    facts.licence.portals = portals.split(u' ', Qt::SkipEmptyParts);
    QCOMPARE(evaluate(facts).admitted, admitted);
}

void ReadinessTest::firstBrokenIsTheFirstInOrder()
{
    const Readiness readiness = evaluate(AccountFacts());
    QCOMPARE(QString(name(readiness.firstBroken()->key)), QStringLiteral("credential"));
    QCOMPARE(readiness.missing(), 7);
    QVERIFY(!readiness.admitted);
}

void ReadinessTest::anInactiveContactSeesNothing()
{
    AccountFacts facts = readyAccount();
    facts.contact->active = false;
    QVERIFY(evaluate(facts).facilities.isEmpty());
    facts.contact.reset();
    QVERIFY(evaluate(facts).facilities.isEmpty());
}

void ReadinessTest::theOrderOfLinksDoesNotMatter()
{
    AccountFacts facts = readyAccount();
    facts.facilities = {link(QStringLiteral("B"), QStringLiteral("Beta")), link(QStringLiteral("A"), QStringLiteral("alpha")),
                        link(QStringLiteral("C"), QStringLiteral("Closed"))};
    facts.facilities[0].validity.from = kToday.addDays(5);
    facts.facilities[1].validity.from = kToday.addDays(5);
    facts.facilities[2].facility.active = false;
    const QString expected = QStringLiteral("facility: FacilityNotYet (alpha, 2026-06-20) -> ChangeLinkPeriod");
    QCOMPARE(broken(evaluate(facts)), expected);
    std::reverse(facts.facilities.begin(), facts.facilities.end());
    QCOMPARE(broken(evaluate(facts)), expected);
    for (FacilityLink &each : facts.facilities)
        each.facility.active = false;
    QCOMPARE(broken(evaluate(facts)), QStringLiteral("facility: FacilitiesInactive (alpha, Beta, Closed) -> ActivateFacility"));
}

QTEST_APPLESS_MAIN(ReadinessTest)
#include "ReadinessTest.moc"
