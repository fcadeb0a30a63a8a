// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/AccessService.h"
#include "services/AssetService.h"
#include "services/ContactService.h"
#include "services/FacilityService.h"
#include "services/FindService.h"
#include "services/OfficeService.h"
#include "services/PortalUserService.h"
#include "support/TestWorkspace.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse::services;
using namespace gatehouse::test;
namespace domain = gatehouse::domain;

namespace {

/// The one day on which the account, or the link, holds.
const QDate kDay(2026, 5, 20);

} // namespace

/// Valid from and valid until take effect by themselves, everywhere at the same moment: both days included, in the site's zone (ruling 14).
class TimeBoxTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();
    void cleanup() { m_test.reset(); }

    void anAccountHoldsFromTheFirstMomentOfItsDayToTheLast_data() { zones(); }
    void anAccountHoldsFromTheFirstMomentOfItsDayToTheLast();
    void beyond_14_aLinkHoldsFromTheFirstMomentOfItsDayToTheLast_data() { zones(); }
    void beyond_14_aLinkHoldsFromTheFirstMomentOfItsDayToTheLast();
    void anEndIsToldBeforeItComes();

private:
    static void zones();
    /// Local midnight at which the day begins, in the zone of the data row.
    static QDateTime beginning(QDate day)
    {
        QFETCH(QByteArray, zone);
        return day.startOfDay(QTimeZone(zone)).toUTC();
    }
    void goTo(const QDateTime &moment) { m_test->clock().moveBy(m_test->clock().now().secsTo(moment)); }
    /// All that says whether she sees the asset, in one line.
    QString everywhere();
    void walk(const QString &before, const QString &after);
    domain::FacilityKey place(const QString &code)
    {
        return await(FacilityService(m_test->workspace()).load(code))->facility.key;
    }

    std::unique_ptr<TestWorkspace> m_test;
    domain::UserKey m_user;
    domain::ContactKey m_contact;
};

void TimeBoxTest::zones()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("first to wake") << QByteArray("Pacific/Kiritimati"); // 14 hours before UTC
    QTest::newRow("last to wake") << QByteArray("Pacific/Pago_Pago");   // 11 hours after it
}

void TimeBoxTest::init()
{
    m_test = std::make_unique<TestWorkspace>(TestDatabase::currentEngine());
    for (const auto &made : {gatehouse::test::place(u"LAB"_s, u"Lab"_s, Mark::Lab),
                             gatehouse::test::place(u"cal-1"_s, u"Calibration One"_s, Mark::Customer)})
        QVERIFY(await(FacilityService(m_test->workspace()).save(made)).ok());
    domain::Asset asset;
    set(asset, domain::assetFields(), {{"number"_L1, u"C-1"_s}, {"owner"_L1, u"cal-1"_s}});
    QVERIFY(await(AssetService(m_test->workspace()).add(asset)).ok());
    NewPortalUser wanted;
    wanted.user = person(u"anna"_s, u"Anna"_s, u"Lind"_s);
    wanted.contact.id = *domain::ContactId::parse(u"E-17");
    wanted.lab = u"LAB"_s;
    wanted.facilities = {u"cal-1"_s};
    wanted.firstSecret = NewPortalUser::FirstSecret::Passphrase;
    const auto made = await(PortalUserService(m_test->workspace()).add(wanted));
    QVERIFY(made.ok());
    m_user = made->record.user.key;
    m_contact = made->record.contact->key;
    // the passphrase dies by itself; that is another matter
    QCOMPARE(m_test->execute(u"UPDATE credentials SET dead_at = NULL"_s), u"ok"_s);
}

QString TimeBoxTest::everywhere()
{
    Workspace &workspace = m_test->workspace();
    const auto answer = await(AccessService(workspace).check({m_user, u"C-1"_s, {}, {}}));
    const auto seers = await(AccessService(workspace).whoSees(u"C-1"_s, {}, {}));
    const auto seen = await(AssetService(workspace).seenBy(m_user, {}, {}, 10));
    const auto row = await(FindService(workspace).row(Entity::User, m_user.value));
    const auto counted = [&workspace](ReadyFilter ready) {
        FindQuery query;
        query.ready = ready;
        return *await(FindService(workspace).count(query));
    };
    const auto customers = await(FacilityService(workspace).load(u"cal-1"_s));
    const auto listed = await(FindService(workspace).row(Entity::Facility, customers->facility.key.value));
    return u"%1; who-sees %2; assets %3; row %4; ready %5, unfinished %6; facility %7, %8"_s
        .arg(answer->sees ? u"sees"_s : answer->brokenLink)
        .arg(seers->size())
        .arg(seen->assets.size())
        .arg(row->readiness.ready ? u"ready"_s : QString(domain::name(row->readiness.firstBroken()->key)))
        .arg(counted(ReadyFilter::Ready))
        .arg(counted(ReadyFilter::Unfinished))
        .arg(customers->portalUsers)
        .arg(listed->portalUsers);
}

void TimeBoxTest::walk(const QString &before, const QString &after)
{
    QFETCH(QByteArray, zone);
    QVERIFY(await(OfficeService(m_test->workspace()).setSetting(u"site.zone"_s, QString::fromLatin1(zone))).ok());
    const QString holds = u"sees; who-sees 1; assets 1; row ready; ready 1, unfinished 0; facility 1, 1"_s;
    goTo(beginning(kDay).addSecs(-1));
    QCOMPARE(everywhere(), before);
    goTo(beginning(kDay));
    QCOMPARE(everywhere(), holds);
    goTo(beginning(kDay.addDays(1)).addSecs(-1));
    QCOMPARE(everywhere(), holds);
    goTo(beginning(kDay.addDays(1)));
    QCOMPARE(everywhere(), after);
}

void TimeBoxTest::anAccountHoldsFromTheFirstMomentOfItsDayToTheLast()
{
    const UserService users(m_test->workspace());
    UserSave save;
    save.user = await(users.load(m_user))->user;
    save.user.validity = {kDay, kDay};
    QVERIFY(await(users.save(save)).ok());
    const QString no = u"valid; who-sees 0; assets 0; row valid; ready 0, unfinished 1; facility 0, 0"_s;
    walk(no, no);
}

void TimeBoxTest::beyond_14_aLinkHoldsFromTheFirstMomentOfItsDayToTheLast()
{
    QVERIFY(await(ContactService(m_test->workspace()).setValidity(m_contact, place(u"cal-1"_s), {kDay, kDay})).ok());
    const QString no = u"facility-link; who-sees 0; assets 0; row facility; ready 0, unfinished 1; facility 0, 0"_s;
    walk(no, no);
}

void TimeBoxTest::anEndIsToldBeforeItComes()
{
    const UserService users(m_test->workspace());
    QVERIFY(await(ContactService(m_test->workspace()).setValidity(m_contact, place(u"cal-1"_s), {{}, kDay})).ok());
    const auto told = [&] {
        const domain::Readiness readiness = await(users.load(m_user))->readiness;
        QStringList endings;
        for (const domain::Ending &ending : readiness.endings)
            endings.append(u"%1 in %2"_s.arg(ending.of == domain::Ending::Of::Account ? u"account"_s : ending.facility.code)
                               .arg(ending.days));
        FindQuery query;
        query.ready = ReadyFilter::Expiring;
        const auto expiring = await(FindService(m_test->workspace()).page(query, {}, 10));
        return u"%1 · %2 expiring of %3"_s.arg(endings.join(u", "_s))
            .arg(expiring->rows.size())
            .arg(*await(FindService(m_test->workspace()).count(query)));
    };
    const QDateTime noon(kDay, QTime(12, 0), Qt::UTC);
    goTo(noon.addDays(-15));
    QCOMPARE(told(), u" · 0 expiring of 0"_s);
    goTo(noon.addDays(-14));
    QCOMPARE(told(), u"cal-1 in 14 · 1 expiring of 1"_s);
    UserSave save;
    save.user = await(users.load(m_user))->user;
    save.user.validity.until = kDay.addDays(-9);
    QVERIFY(await(users.save(save)).ok());
    QCOMPARE(told(), u"account in 5, cal-1 in 14 · 1 expiring of 1"_s);
    const auto end = await(users.load(m_user))->readiness.sightEnd();
    QVERIFY(end && end->of == domain::Ending::Of::Account && end->days == 5);
    goTo(noon);
    QCOMPARE(told(), u"cal-1 in 0 · 1 expiring of 1"_s);
    goTo(noon.addDays(1));
    QCOMPARE(told(), u" · 0 expiring of 0"_s);
}

QTEST_GUILESS_MAIN(TimeBoxTest)
#include "TimeBoxTest.moc"
