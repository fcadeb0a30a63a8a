// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/portalusers/NewPortalUserPage.h"
#include "support/OpenOffice.h"
#include "support/PageRobot.h"
#include "support/UnnamedWidgets.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/PageTitle.h"
#include "ui/widgets/SuggestEdit.h"
#include "ui/widgets/TableView.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse;
using test::need;
using test::OpenOffice;
using test::PageRobot;
using ui::portalusers::NewPortalUserPage;
using ui::widgets::InlineMessage;
using ui::widgets::SuggestEdit;
using ui::widgets::TableView;

namespace {

constexpr int kPatience = 20'000;

QString drafts()
{
    return editors::DraftStore::personalFolder();
}

QStringList draftFiles()
{
    return QDir(drafts()).entryList(QDir::Files);
}

} // namespace

class NewPortalUserPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addEngines(); }
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QStandardPaths::setTestModeEnabled(true);
    }
    void init();
    void cleanup();

    void FLU_01_allFourPartsAtOnce();
    void FLU_01_saysWhatIsMissingWhileItIsTyped();
    void FLU_34_saysWhatTheyWillSee();
    void FLU_39_addAnotherKeepsCustomerGroupAndLab();
    void FLU_40_labIsPresetAndCanBecomeTheDefault();
    void FLU_06_typedPasswordIsJudgedAtItsField();
    void FLU_06_slipIsCopiedAndForgotten();
    void FP_07_loginIsOfferedFromTheEmailElseTheName();
    void groupIsThatOfTheFacility();
    void IFS_13_existingContactIsTaken();
    void IFS_13_existingUserIsOpened();
    void nothingTypedIsLostOnARefusal();
    void contactIsFoundWhileTyping();
    void draftComesBackWithoutThePassword();
    void draftGoesWithCreateAndDiscard();
    void FLU_02_whoMayNotIsToldSo();
    void everythingHasAName();

private:
    std::unique_ptr<NewPortalUserPage> open();
    SuggestEdit *suggest(const NewPortalUserPage &page, const QString &label) const;
    void addFacility(NewPortalUserPage &page, const QString &typed);
    void person(NewPortalUserPage &page, const QString &first, const QString &last, const QString &email);
    void create(NewPortalUserPage &page);

    std::unique_ptr<OpenOffice> m_office;
};

void NewPortalUserPageTest::init()
{
    QDir(drafts()).removeRecursively();
    m_office = std::make_unique<OpenOffice>(test::TestDatabase::currentEngine());
    m_office->addFacility(u"CPL"_s, u"Customer Portal Lab"_s, true, false);
    m_office->addFacility(u"cal-1"_s, u"Nordic Scales"_s, false, true);
    m_office->addFacility(u"cal-2"_s, u"Clyde Gauges"_s, false, true);
}

void NewPortalUserPageTest::cleanup()
{
    m_office.reset();
    QDir(drafts()).removeRecursively();
}

std::unique_ptr<NewPortalUserPage> NewPortalUserPageTest::open()
{
    auto page = std::make_unique<NewPortalUserPage>(m_office->context());
    page->resize(1280, 800);
    page->show();
    page->focusField({});
    if (!QTest::qWaitFor([&] { return PageRobot(*page).action(u"Create"_s)->isEnabled(); }, kPatience))
        qFatal("the page does not come");
    return page;
}

SuggestEdit *NewPortalUserPageTest::suggest(const NewPortalUserPage &page, const QString &label) const
{
    for (auto *edit : page.findChildren<SuggestEdit *>()) {
        if (edit->accessibleName() == label)
            return edit;
    }
    qFatal("no field %s", qPrintable(label));
    return nullptr;
}

void NewPortalUserPageTest::addFacility(NewPortalUserPage &page, const QString &typed)
{
    SuggestEdit *edit = suggest(page, u"Facility"_s);
    edit->setText(typed);
    QTRY_COMPARE_WITH_TIMEOUT(edit->offered().size(), 1, kPatience);
    edit->take(0);
}

void NewPortalUserPageTest::person(NewPortalUserPage &page, const QString &first, const QString &last, const QString &email)
{
    const PageRobot robot(page);
    robot.type(u"First"_s, first);
    robot.type(u"Last"_s, last);
    robot.type(u"E-mail"_s, email);
}

void NewPortalUserPageTest::create(NewPortalUserPage &page)
{
    QSignalSpy saved(&page, &NewPortalUserPage::saved);
    PageRobot(page).action(u"Create"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, kPatience);
}

void NewPortalUserPageTest::FLU_01_allFourPartsAtOnce()
{
    const auto page = open();
    const PageRobot robot(*page);
    person(*page, u"Rea"_s, u"Lind"_s, u"rea@example.org"_s);
    addFacility(*page, u"nordic"_s);
    robot.type(u"Lab"_s, u"Customer Portal Lab (CPL)"_s);
    QTRY_VERIFY_WITH_TIMEOUT(robot.reads(u"Nothing: they can sign in as soon as you choose Create."_s), kPatience);
    create(*page);
    QVERIFY(robot.reads(u"Rea Lind is made. Ready"_s));
    QVERIFY(robot.reads(u"Created 14:02"_s));
    QCOMPARE(robot.text(u"One-time passphrase"_s).count(u'-') >= 5, true);
    const services::UserRecord made = need(m_office->users().load(u"rea@example.org"_s));
    QCOMPARE(made.contact->id, u"rea@example.org"_s);
    QCOMPARE(made.labs.first().facility.code, u"CPL"_s);
    QCOMPARE(made.groups.first().name, u"Customer Portal"_s);
    QCOMPARE(made.preview.facilities.first().code, u"cal-1"_s);
    QCOMPARE(made.readiness.ready, true);
    QCOMPARE(m_office->navigator.announced.size(), 2);
}

void NewPortalUserPageTest::FLU_01_saysWhatIsMissingWhileItIsTyped()
{
    const auto page = open();
    const PageRobot robot(*page);
    QVERIFY(robot.reads(u"What is still missing"_s));
    for (const QString &part : {u"First"_s, u"Last"_s, u"Username"_s, u"Contact ID"_s, u"A facility"_s, u"Lab"_s})
        QVERIFY2(robot.button(u"Fix: Go to %1"_s.arg(part == u"A facility"_s ? u"Facilities"_s : part)) != nullptr,
                 qPrintable(part));
    person(*page, u"Rea"_s, u"Lind"_s, {});
    robot.button(u"Fix: Go to Facilities"_s)->click();
    QCOMPARE(QApplication::focusWidget(), suggest(*page, u"Facility"_s));
    QVERIFY(robot.reads(u"r.lind"_s));
    // nothing is made of it
    QSignalSpy failed(page.get(), &NewPortalUserPage::saveFailed);
    robot.action(u"Create"_s)->trigger();
    QCOMPARE(failed.size(), 1);
    QVERIFY2(!robot.problem(u"Facility"_s).isEmpty(), "no problem at Facility");
    QVERIFY2(!robot.problem(u"Lab"_s).isEmpty(), "no problem at Lab");
    QCOMPARE(robot.text(u"First"_s), u"Rea"_s);
}

void NewPortalUserPageTest::FLU_34_saysWhatTheyWillSee()
{
    const auto page = open();
    const PageRobot robot(*page);
    QVERIFY(robot.reads(u"They sign in as"_s));
    QVERIFY(robot.reads(u"No username yet"_s));
    QVERIFY(robot.reads(u"What they will see"_s));
    QVERIFY(robot.reads(u"0 facilities"_s));
    addFacility(*page, u"cal-1"_s);
    person(*page, u"Rea"_s, u"Lind"_s, {});
    QTRY_VERIFY_WITH_TIMEOUT(robot.reads(u"1 facility · 0 assets"_s), kPatience);
    QVERIFY(robot.reads(u"Nordic Scales"_s));
}

void NewPortalUserPageTest::FLU_39_addAnotherKeepsCustomerGroupAndLab()
{
    const auto page = open();
    const PageRobot robot(*page);
    person(*page, u"Rea"_s, u"Lind"_s, {});
    addFacility(*page, u"cal-1"_s);
    robot.type(u"Lab"_s, u"Customer Portal Lab (CPL)"_s);
    create(*page);
    robot.action(u"Add Another"_s)->trigger();
    QCOMPARE(robot.text(u"First"_s), QString());
    QCOMPARE(robot.text(u"Username"_s), QString());
    QCOMPARE(robot.text(u"Lab"_s), u"Customer Portal Lab (CPL)"_s);
    QCOMPARE(robot.text(u"Group"_s), u"Customer Portal"_s);
    QVERIFY(robot.reads(u"Facilities, group and lab are those of the one before."_s));
    person(*page, u"Una"_s, u"Berg"_s, {});
    create(*page);
    QCOMPARE(need(m_office->users().load(u"u.berg"_s)).preview.facilities.first().code, u"cal-1"_s);
}

void NewPortalUserPageTest::FLU_40_labIsPresetAndCanBecomeTheDefault()
{
    const auto page = open();
    const PageRobot robot(*page);
    QCOMPARE(robot.text(u"Lab"_s), QString());
    auto *remember = page->findChild<QCheckBox *>();
    QVERIFY(!remember->isEnabled());
    QCOMPARE(remember->toolTip(), u"Choose a lab first."_s);
    person(*page, u"Rea"_s, u"Lind"_s, {});
    addFacility(*page, u"cal-1"_s);
    robot.type(u"Lab"_s, u"Customer Portal Lab (CPL)"_s);
    QVERIFY(remember->isEnabled());
    remember->setChecked(true);
    create(*page);
    services::OfficeService office(m_office->workspace());
    QTRY_COMPARE_WITH_TIMEOUT(need(office.settings()).value(u"labs.default"_s), u"CPL"_s, kPatience);
    const auto next = open();
    QTRY_COMPARE_WITH_TIMEOUT(PageRobot(*next).text(u"Lab"_s), u"Customer Portal Lab (CPL)"_s, kPatience);
    QCOMPARE(next->findChild<QCheckBox *>()->toolTip(), u"This lab is the default already."_s);
}

void NewPortalUserPageTest::FLU_06_typedPasswordIsJudgedAtItsField()
{
    const auto page = open();
    const PageRobot robot(*page);
    person(*page, u"Rea"_s, u"Lindner"_s, {});
    addFacility(*page, u"cal-1"_s);
    robot.type(u"Lab"_s, u"Customer Portal Lab (CPL)"_s);
    robot.type(u"How they get in"_s, u"Password that you type"_s);
    robot.type(u"Password"_s, u"rlindner"_s);
    QSignalSpy failed(page.get(), &NewPortalUserPage::saveFailed);
    robot.action(u"Create"_s)->trigger();
    QCOMPARE(failed.size(), 1);
    QVERIFY2(!robot.problem(u"Password"_s).isEmpty(), "no problem at Password");
    robot.type(u"Password"_s, u"copper lantern 58"_s);
    QVERIFY(robot.problem(u"Password"_s).isEmpty());
    create(*page);
    QCOMPARE(robot.reason(u"Print Slip…"_s), u"The password was typed: there is no slip."_s);
    QCOMPARE(need(m_office->users().load(u"r.lindner"_s)).readiness.ready, true);
}

void NewPortalUserPageTest::FLU_06_slipIsCopiedAndForgotten()
{
    const auto page = open();
    const PageRobot robot(*page);
    person(*page, u"Rea"_s, u"Lind"_s, {});
    addFacility(*page, u"cal-1"_s);
    robot.type(u"Lab"_s, u"Customer Portal Lab (CPL)"_s);
    create(*page);
    const QString phrase = robot.text(u"One-time passphrase"_s);
    QVERIFY(robot.reads(u"shown this once"_s));
    robot.action(u"Copy Slip"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(phrase));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Username: r.lind"_s));
    robot.action(u"Add Another"_s)->trigger();
    QCOMPARE(robot.text(u"One-time passphrase"_s), QString());
    QCOMPARE(robot.reason(u"Copy Slip"_s), u"Create a portal user first."_s);
}

void NewPortalUserPageTest::FP_07_loginIsOfferedFromTheEmailElseTheName()
{
    const auto page = open();
    const PageRobot robot(*page);
    person(*page, u"Réa"_s, u"Lind"_s, {});
    QCOMPARE(robot.text(u"Username"_s), u"r.lind"_s);
    QCOMPARE(robot.text(u"Contact ID"_s), u"r.lind"_s);
    robot.type(u"E-mail"_s, u"rea@example.org"_s);
    QCOMPARE(robot.text(u"Username"_s), u"rea@example.org"_s);
    QCOMPARE(robot.text(u"Contact ID"_s), u"rea@example.org"_s);
    robot.type(u"E-mail"_s, u"réa@example.org"_s);
    QCOMPARE(robot.text(u"Username"_s), u"r.lind"_s);
    QCOMPARE(robot.form(u"Username"_s)->editor()->accessibleDescription(), u"From the name: the e-mail cannot be a login"_s);
    // what somebody chose stays
    robot.type(u"Username"_s, u"rea"_s);
    robot.type(u"E-mail"_s, u"rea.lind@example.org"_s);
    QCOMPARE(robot.text(u"Username"_s), u"rea"_s);
}

void NewPortalUserPageTest::groupIsThatOfTheFacility()
{
    const auto page = open();
    const PageRobot robot(*page);
    QCOMPARE(robot.text(u"Group"_s), u"Customer Portal"_s);
    QCOMPARE(qobject_cast<QComboBox *>(robot.form(u"Group"_s)->editor())->findText(u"Non-Portal Users"_s), -1);
}

void NewPortalUserPageTest::IFS_13_existingContactIsTaken()
{
    services::ContactSave known;
    for (const auto &[key, text] : {std::pair(u"id"_s, u"L-204"_s), std::pair(u"first"_s, u"Rea"_s),
                                    std::pair(u"last"_s, u"Lind"_s), std::pair(u"email"_s, u"rea@example.org"_s)})
        QVERIFY(domain::findField(domain::contactFields(), key)->assign(known.contact, text).ok());
    need(m_office->contacts().save(known));
    const auto page = open();
    const PageRobot robot(*page);
    person(*page, u"Réa"_s, u"Lindt"_s, {});
    QTRY_VERIFY_WITH_TIMEOUT(robot.reads(u"Rea Lind (contact L-204) has nearly the same name."_s), kPatience);
    robot.button(u"Use the existing one"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(suggest(*page, u"Existing contact"_s)->text(), u"Rea Lind (L-204)"_s, kPatience);
    QCOMPARE(robot.text(u"Contact ID"_s), u"L-204"_s);
    QCOMPARE(robot.text(u"E-mail"_s), u"rea@example.org"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!robot.reads(u"nearly the same name"_s), kPatience);
    addFacility(*page, u"cal-1"_s);
    robot.type(u"Lab"_s, u"Customer Portal Lab (CPL)"_s);
    create(*page);
    const services::ContactRecord taken = need(m_office->contacts().load(u"L-204"_s));
    QCOMPARE(taken.user->username, u"rea@example.org"_s);
    QCOMPARE(taken.contact.last.text(), u"Lind"_s);
}

void NewPortalUserPageTest::IFS_13_existingUserIsOpened()
{
    const domain::User known = m_office->addUser(u"r.lind"_s, u"Rea"_s, u"Lind"_s, {});
    const auto page = open();
    const PageRobot robot(*page);
    person(*page, u"Lind"_s, u"Rea"_s, {});
    QTRY_VERIFY_WITH_TIMEOUT(robot.reads(u"Rea Lind (user r.lind) has the same name."_s), kPatience);
    robot.type(u"Username"_s, u"R.Lind"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!robot.problem(u"Username"_s).isEmpty(), kPatience);
    robot.button(u"Use the existing one"_s)->click();
    QCOMPARE(m_office->navigator.opened.size(), 1);
    QCOMPARE(m_office->navigator.opened.first().key, known.key.value);
}

void NewPortalUserPageTest::nothingTypedIsLostOnARefusal()
{
    const auto page = open();
    const PageRobot robot(*page);
    person(*page, u"Rea"_s, u"Lind"_s, {});
    addFacility(*page, u"cal-1"_s);
    robot.type(u"Lab"_s, u"Customer Portal Lab (CPL)"_s);
    // somebody else takes the login meanwhile
    m_office->addUser(u"r.lind"_s, u"Rolf"_s, u"Lindqvist"_s, {});
    QSignalSpy failed(page.get(), &NewPortalUserPage::saveFailed);
    robot.action(u"Create"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatience);
    QVERIFY2(robot.problem(u"Username"_s).contains(u"Rolf Lindqvist"_s), qPrintable(robot.problem(u"Username"_s)));
    QCOMPARE(robot.text(u"First"_s), u"Rea"_s);
    robot.type(u"Username"_s, u"rea"_s);
    create(*page);
    QCOMPARE(page->findChild<ui::widgets::PageTitle *>()->subtitle(), u"They sign in as rea"_s);
}

void NewPortalUserPageTest::contactIsFoundWhileTyping()
{
    services::ContactSave known;
    for (const auto &[key, text] :
         {std::pair(u"id"_s, u"L-204"_s), std::pair(u"first"_s, u"Rea"_s), std::pair(u"last"_s, u"Lind"_s)})
        QVERIFY(domain::findField(domain::contactFields(), key)->assign(known.contact, text).ok());
    known.facilities = {need(m_office->facilities().load(u"cal-2"_s)).facility.key};
    need(m_office->contacts().save(known));
    const auto page = open();
    const PageRobot robot(*page);
    SuggestEdit *contact = suggest(*page, u"Existing contact"_s);
    contact->setText(u"lind"_s);
    QTRY_COMPARE_WITH_TIMEOUT(contact->offered().join(u'\n'), u"Lind, Rea · L-204 · Clyde Gauges"_s, kPatience);
    contact->take(0);
    QTRY_COMPARE_WITH_TIMEOUT(robot.text(u"First"_s), u"Rea"_s, kPatience);
    QVERIFY(robot.reads(u"Clyde Gauges"_s));
    // Delete lets it go again
    QTest::keyClick(contact, Qt::Key_Delete);
    QCOMPARE(contact->text(), QString());
    QVERIFY(robot.reads(u"0 facilities"_s));
}

void NewPortalUserPageTest::draftComesBackWithoutThePassword()
{
    {
        const auto page = open();
        const PageRobot robot(*page);
        person(*page, u"Rea"_s, u"Lind"_s, u"rea@example.org"_s);
        addFacility(*page, u"cal-1"_s);
        robot.type(u"How they get in"_s, u"Password that you type"_s);
        robot.type(u"Password"_s, u"copper lantern 58"_s);
        QVERIFY(!page->hasUnsavedChanges());
    }
    QCOMPARE(draftFiles().size(), 1);
    QFile file(drafts() + u'/' + draftFiles().first());
    QCOMPARE(file.permissions() &
                 (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther),
             QFileDevice::Permissions());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("copper"));
    const auto page = open();
    const PageRobot robot(*page);
    QVERIFY(page->findChild<InlineMessage *>()->text().startsWith(u"What you typed "_s));
    QCOMPARE(robot.text(u"First"_s), u"Rea"_s);
    QCOMPARE(robot.text(u"Username"_s), u"rea@example.org"_s);
    QCOMPARE(robot.text(u"How they get in"_s), u"Password that you type"_s);
    QCOMPARE(robot.text(u"Password"_s), QString());
    QVERIFY(robot.reads(u"1 facility"_s));
    // the login still follows the e-mail
    robot.type(u"E-mail"_s, u"rea.lind@example.org"_s);
    QCOMPARE(robot.text(u"Username"_s), u"rea.lind@example.org"_s);
}

void NewPortalUserPageTest::draftGoesWithCreateAndDiscard()
{
    {
        const auto page = open();
        person(*page, u"Rea"_s, u"Lind"_s, {});
        QTRY_COMPARE_WITH_TIMEOUT(draftFiles().size(), 1, kPatience);
        PageRobot(*page).action(u"Discard"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(draftFiles().size(), 0, kPatience);
        QCOMPARE(PageRobot(*page).text(u"First"_s), QString());
        person(*page, u"Una"_s, u"Berg"_s, {});
        addFacility(*page, u"cal-1"_s);
        PageRobot(*page).type(u"Lab"_s, u"Customer Portal Lab (CPL)"_s);
        create(*page);
    }
    QCOMPARE(draftFiles().size(), 0);
    const auto page = open();
    QCOMPARE(PageRobot(*page).text(u"First"_s), QString());
}

void NewPortalUserPageTest::FLU_02_whoMayNotIsToldSo()
{
    NewPortalUserPage page(m_office->contextOf(u"Support"_s));
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(
        PageRobot(page).reason(u"Create"_s).startsWith(u"Only members of the groups Administrator and Portal Admin"_s),
        kPatience);
}

void NewPortalUserPageTest::everythingHasAName()
{
    const auto page = open();
    QCOMPARE(tests::unnamedWidgets(page.get()).join(u", "), QString());
}

QTEST_MAIN(NewPortalUserPageTest)
#include "NewPortalUserPageTest.moc"
