// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/access/CheckAccessPage.h"

#include "domain/Fields.h"
#include "services/AssetService.h"
#include "support/OpenOffice.h"
#include "support/PageRobot.h"
#include "support/UnnamedWidgets.h"
#include "ui/page/Mend.h"

#include <QListWidget>
#include <QTest>

using namespace gatehouse;
using namespace Qt::Literals::StringLiterals;
using domain::ConditionReason;
using domain::FixKind;
using services::Entity;
using test::need;
using test::OpenOffice;
using test::PageRobot;
using ui::access::CheckAccessPage;
using ui::page::RecordAddress;

/// **Check Access…** as a person reads it, and where each **Fix** leads.
class CheckAccessPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addEngines(); }
    void init();
    void cleanup() { m_office.reset(); }

    void IFS_17_everythingThatIsMissingIsListed();
    void SYN_31_theMissingRightOfASectionIsNamed();
    void beyond_1_theChainToAnAsset();
    void severalWhoFitAreListed();
    void aFreeContactIsOffered();
    void theAnswerFollowsAChange();
    void everyFixLeadsSomewhere();
    void everyWidgetHasAName();

private:
    std::unique_ptr<CheckAccessPage> page(const ui::page::ScreenAddress &address = {})
    {
        auto made = std::make_unique<CheckAccessPage>(m_office->context(), address);
        made->resize(1200, 700);
        made->show();
        return made;
    }
    static bool reads(const CheckAccessPage &page, const QString &words)
    {
        return QTest::qWaitFor([&] { return PageRobot(const_cast<CheckAccessPage &>(page)).reads(words); }, 20'000);
    }

    std::unique_ptr<OpenOffice> m_office;
    domain::User m_anna;
    domain::FacilityRef m_lab;
    domain::FacilityRef m_customer;
};

void CheckAccessPageTest::init()
{
    m_office = std::make_unique<OpenOffice>(test::TestDatabase::currentEngine());
    m_lab = m_office->addFacility(u"LAB"_s, u"Lab"_s, true, false);
    m_customer = m_office->addFacility(u"cal-1"_s, u"Calibration One"_s, false, true);
    m_anna = m_office->addUser(u"a.lind"_s, u"Anna"_s, u"Lind"_s, {m_lab.key});
    domain::Asset asset;
    QVERIFY(domain::findField(domain::assetFields(), u"number")->assign(asset, u"C-1"_s).ok());
    QVERIFY(domain::findField(domain::assetFields(), u"owner")->assign(asset, u"cal-1"_s).ok());
    need(services::AssetService(m_office->workspace()).add(asset));
}

void CheckAccessPageTest::IFS_17_everythingThatIsMissingIsListed()
{
    const auto made = page();
    const PageRobot robot(*made);
    QVERIFY(!robot.action(u"Fix the First"_s)->isEnabled());
    QCOMPARE(robot.reason(u"Fix the First"_s), u"Choose a user first."_s);
    made->findChild<QLineEdit *>()->setText(u"a.lind"_s);
    QVERIFY(reads(*made, u"Anna Lind cannot sign in."_s));
    QVERIFY(robot.reads(u"The first broken link: There is no password: nobody can sign in yet."_s));
    for (const QString &missing : {u"The user is in no portal group: the portal does not admit them."_s,
                                   u"No contact is linked: the portal opens and shows nothing."_s,
                                   u"Without a group there is nothing that the user may do."_s})
        QVERIFY2(robot.reads(missing), qUtf8Printable(missing));
    QVERIFY(robot.reads(u"They sign in as a.lind"_s));
    QCOMPARE(made->titleText(), u"Check Access – Anna Lind"_s);
    robot.button(u"Fix: Assign a group"_s)->click();
    QCOMPARE(m_office->navigator.opened.last(), (RecordAddress{Entity::User, m_anna.key.value, u"groups"_s}));
    robot.action(u"Fix the First"_s)->trigger();
    QCOMPARE(m_office->navigator.opened.last(), (RecordAddress{Entity::User, m_anna.key.value, u"password"_s}));
}

void CheckAccessPageTest::SYN_31_theMissingRightOfASectionIsNamed()
{
    const auto made = page({ui::page::Screen::CheckAccess, m_anna.key.value, u"right:files.links"_s});
    QVERIFY(reads(*made, u"Anna Lind cannot see Files: shared links."_s));
    QVERIFY(PageRobot(*made).reads(u"The right “Files: shared links” is granted by no group: none is held."_s));
    PageRobot(*made).action(u"Who Can See…"_s)->trigger();
    QCOMPARE(m_office->navigator.screens.last().text, u"right:files.links"_s);
}

void CheckAccessPageTest::beyond_1_theChainToAnAsset()
{
    services::ContactSave save;
    QVERIFY(domain::findField(domain::contactFields(), u"id")->assign(save.contact, u"E-17"_s).ok());
    QVERIFY(domain::findField(domain::contactFields(), u"first")->assign(save.contact, u"Anna"_s).ok());
    QVERIFY(domain::findField(domain::contactFields(), u"last")->assign(save.contact, u"Lind"_s).ok());
    save.contact.user = m_anna.key;
    save.facilities = {m_lab.key};
    const qint64 contact = need(m_office->contacts().save(save)).contact.key.value;
    const auto made = page({ui::page::Screen::CheckAccess, m_anna.key.value, u"asset:C-1"_s});
    QVERIFY(reads(*made, u"Anna Lind cannot see the asset C-1."_s));
    QVERIFY(PageRobot(*made).reads(u"The asset C-1 belongs to Calibration One, which is not linked to the contact."_s));
    PageRobot(*made).button(u"Fix: Add a facility"_s)->click();
    QCOMPARE(m_office->navigator.opened.last(), (RecordAddress{Entity::Contact, contact, u"facilities/add"_s}));
    PageRobot(*made).type(u"Asset number"_s, u"Z-9"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!PageRobot(*made).problem(u"Asset number"_s).isEmpty(), 20'000);
}

void CheckAccessPageTest::severalWhoFitAreListed()
{
    m_office->addUser(u"a.lindner"_s, u"Anna"_s, u"Lindner"_s, {m_lab.key});
    const auto made = page();
    made->findChild<QLineEdit *>()->setText(u"anna"_s);
    auto *list = made->findChild<QListWidget *>();
    QTRY_COMPARE_WITH_TIMEOUT(list->count(), 2, 20'000);
    QVERIFY(PageRobot(*made).reads(u"2 fit: choose one below."_s));
    QTest::keyClick(made->findChild<QLineEdit *>(), Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(reads(*made, u"Anna Lindner cannot sign in."_s));
    QVERIFY(list->isHidden());
    made->findChild<QLineEdit *>()->setText(u"nobody.here"_s);
    QVERIFY(reads(*made, u"No user fits “nobody.here”."_s));
}

void CheckAccessPageTest::aFreeContactIsOffered()
{
    services::ContactSave save;
    QVERIFY(domain::findField(domain::contactFields(), u"id")->assign(save.contact, u"E-18"_s).ok());
    QVERIFY(domain::findField(domain::contactFields(), u"first")->assign(save.contact, u"Anna"_s).ok());
    QVERIFY(domain::findField(domain::contactFields(), u"last")->assign(save.contact, u"Lind"_s).ok());
    const qint64 free = need(m_office->contacts().save(save)).contact.key.value;
    const auto made = page({ui::page::Screen::CheckAccess, m_anna.key.value, {}});
    QVERIFY(reads(*made, u"No contact is linked: the portal opens and shows nothing."_s));
    PageRobot(*made).button(u"Fix: Link a contact"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_office->navigator.opened.size(), 1, 20'000);
    QCOMPARE(m_office->navigator.opened.first(), (RecordAddress{Entity::Contact, free, u"user/%1"_s.arg(m_anna.key.value)}));
}

void CheckAccessPageTest::theAnswerFollowsAChange()
{
    const auto made = page({ui::page::Screen::CheckAccess, m_anna.key.value, {}});
    QVERIFY(reads(*made, u"There is no password: nobody can sign in yet."_s));
    need(m_office->users().setPassword(m_anna.key, support::Secret::fromText(u"harbour-lantern-58"_s),
                                       services::PasswordChange::Lasting));
    made->recordChanged(Entity::User, m_anna.key.value);
    QVERIFY(reads(*made, u"There is a password."_s));
    QVERIFY(reads(*made, u"The first broken link: The user is in no portal group: the portal does not admit them."_s));
}

void CheckAccessPageTest::everyFixLeadsSomewhere()
{
    const ui::page::MendSubject subject{{7}, domain::ContactRef{{8}, u"E-17"_s, {}, {}, true, false}};
    QSet<QString> places;
    for (int number = 1; number <= static_cast<int>(FixKind::GrantRight); ++number) {
        const auto fix = static_cast<FixKind>(number);
        if (fix == FixKind::EnrolSecondFactor)
            continue; // comes with second factors
        domain::Condition condition;
        condition.fix = fix;
        condition.reason = ConditionReason::FacilityOver;
        condition.facility = {9};
        const auto address = ui::page::mendAddress(condition, subject);
        QVERIFY2(address && address->key != 0 && !address->field.isEmpty(), qPrintable(QString::number(number)));
        places.insert(u"%1 %2"_s.arg(address->key).arg(address->field));
    }
    // a group is assigned where a right is missing too
    QCOMPARE(places.size(), static_cast<int>(FixKind::GrantRight) - 2);
    QVERIFY(places.contains(u"8 facilities/9/valid-until"_s));
    QVERIFY(places.contains(u"9 active"_s));
}

void CheckAccessPageTest::everyWidgetHasAName()
{
    const auto made = page({ui::page::Screen::CheckAccess, m_anna.key.value, u"asset:C-1"_s});
    QVERIFY(reads(*made, u"Anna Lind cannot see the asset C-1."_s));
    QCOMPARE(tests::unnamedWidgets(made.get()), QStringList());
}

QTEST_MAIN(CheckAccessPageTest)
#include "CheckAccessPageTest.moc"
