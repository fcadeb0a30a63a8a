// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Licensing.h"
#include "domain/Readiness.h"

#include <QTest>

using namespace gatehouse::domain;
using namespace Qt::Literals::StringLiterals;

namespace {

LicenceType licence(const QString &portals)
{
    LicenceType made;
    made.code = u"X"_s;
    made.portals = portals.split(u' ', Qt::SkipEmptyParts);
    return made;
}

const QDateTime kNow(QDate(2026, 6, 15), QTime(9, 0), Qt::UTC);

RightsTree oneRight()
{
    Right view;
    view.name = u"assets.view"_s;
    return RightsTree({view});
}

} // namespace

/// What a licence opens. That the nine are as IFS-05 says is LicenceMatrixTest's matter: they are data.
class LicensingTest : public QObject {
    Q_OBJECT

private slots:
    void IFS_05_opensItsOwnPortalsOnly();
    void IFS_09_mobileNeedsTheMarkToo();
    void IFS_08_messagesAreNoPortal();
    void seats();
    void IFS_10_signInForEveryCombination();
};

void LicensingTest::IFS_05_opensItsOwnPortalsOnly()
{
    const LicenceType two = licence(u"customer dealer"_s);
    for (const QString &portal : portalNames()) {
        const bool own = portal == "customer"_L1 || portal == "dealer"_L1;
        QCOMPARE(decideLicence(two, portal, true).opens(), own);
        QVERIFY(own || decideLicence(two, portal, true).lacks == LicenceDecision::Lacks::Portal);
    }
    QVERIFY(!decideLicence(two, u"nothing"_s, true).opens());
}

void LicensingTest::IFS_09_mobileNeedsTheMarkToo()
{
    LicenceType mobile = licence(u"mobile customer"_s);
    mobile.needsMobile = true;
    QVERIFY(decideLicence(mobile, u"mobile"_s, false).lacks == LicenceDecision::Lacks::MobileMark);
    QVERIFY(decideLicence(mobile, u"mobile"_s, true).opens());
    QVERIFY(decideLicence(mobile, u"customer"_s, false).opens()); // the mark is about the mobile portal alone
    QVERIFY(decideLicence(licence(u"customer"_s), u"mobile"_s, true).lacks == LicenceDecision::Lacks::Portal);
}

void LicensingTest::IFS_08_messagesAreNoPortal()
{
    LicenceType message = licence({});
    message.messages = true;
    QVERIFY(maySendMessages(message));
    for (const QString &portal : portalNames())
        QVERIFY(!decideLicence(message, portal, true).opens());
    QVERIFY(!maySendMessages(licence(u"customer"_s)));
}

void LicensingTest::seats()
{
    LicenceType counted = licence({});
    QVERIFY(seatsOf(counted, 1'000'000) == Seats::Unlimited);
    counted.seats = 2;
    QVERIFY(seatsOf(counted, 1) == Seats::Free);
    QVERIFY(seatsOf(counted, 2) == Seats::Full);
    QVERIFY(seatsOf(counted, 3) == Seats::Exceeded);
    counted.seats = 0;
    QVERIFY(seatsOf(counted, 0) == Seats::Full);
}

// Status, validity, kind of account, licence, group, password, lock: 2 × 3 × 2 × 2 × 4 × 3 × 2 accounts, each judged by ruling 2 as it reads.
void LicensingTest::IFS_10_signInForEveryCombination()
{
    enum class Held { None, Inactive, NotGuest, Guest };
    const QDate today = kNow.date();
    const Period periods[] = {{}, {today.addDays(1), {}}, {{}, today.addDays(-1)}};
    int admitted = 0;
    int asked = 0;
    for (int bits = 0; bits < 16; ++bits) {
        for (const Period &period : periods) {
            for (const Held held : {Held::None, Held::Inactive, Held::NotGuest, Held::Guest}) {
                for (const CredentialStand credential :
                     {CredentialStand::Usable, CredentialStand::None, CredentialStand::InitialExpired}) {
                    AccountFacts facts;
                    facts.user.active = bits & 1;
                    facts.application = bits & 2 ? Application::Portal : Application::Console;
                    facts.licence = licence(bits & 4 ? u"customer"_s : u"warehouse console"_s);
                    facts.lockedUntil = bits & 8 ? kNow.addSecs(60) : QDateTime();
                    facts.validity = period;
                    facts.credential = credential;
                    if (held == Held::Inactive)
                        facts.inactivePortalGroups = QStringList{u"G"_s};
                    if (held == Held::NotGuest)
                        facts.closedPortalGroups = QStringList{u"G"_s};
                    if (held == Held::Guest)
                        facts.portalGroups = {{u"G"_s, {}}};
                    const Readiness readiness = evaluateReadiness(facts, oneRight(), kNow, today);
                    const bool expected = facts.user.active && facts.application == Application::Portal && (bits & 4) &&
                                          !(bits & 8) && !period.from.isValid() && !period.until.isValid() &&
                                          held == Held::Guest && credential == CredentialStand::Usable;
                    QCOMPARE(readiness.applicable && readiness.admitted, expected);
                    admitted += expected ? 1 : 0;
                    ++asked;
                }
            }
        }
    }
    QCOMPARE(asked, 576);
    QCOMPARE(admitted, 1);
}

QTEST_APPLESS_MAIN(LicensingTest)
#include "LicensingTest.moc"
