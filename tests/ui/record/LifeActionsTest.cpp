// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/record/LifeActions.h"

#include "support/OpenOffice.h"
#include "support/PageRobot.h"
#include "support/PortalPeople.h"
#include "ui/contacts/ContactPage.h"
#include "ui/facilities/FacilityPage.h"
#include "ui/find/FindPage.h"
#include "ui/users/UserPage.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QCheckBox>
#include <QSignalSpy>

using namespace gatehouse;
using namespace Qt::Literals::StringLiterals;
using services::Entity;
using test::need;
using test::OpenOffice;
using test::PageRobot;
using ui::page::RecordAddress;
using ui::widgets::PromptAnswer;

namespace {

constexpr int kPatience = 20'000;

RecordAddress addressOf(Entity entity, qint64 key)
{
    RecordAddress address;
    address.entity = entity;
    address.key = key;
    return address;
}

} // namespace

/// **Deactivate**, **Leaver…** and **Delete…** on the pages that have them, on both engines.
class LifeActionsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addEngines(); }
    void initTestCase() { qputenv("TZ", "UTC"); }
    void init();
    void cleanup();

    void deactivatingAUserSaysWhatIsLost();
    void deactivatingAContactSaysWhatIsLost();
    void deactivatingAFacilitySaysWhoLosesWhat();
    void savingTheActiveMarkAsksTheSame();
    void whoseRecordNobodyMissesIsNotAskedFor();
    void leaverEndsItWithOneQuestion();
    void leaverFromTheFindPage();
    void IFS_11_deleteSaysWhatHistoryThereIs();
    void deleteTakesAwayWhatHasNoHistory();

private:
    template <typename Page> std::unique_ptr<Page> open(Entity entity, qint64 key, const QString &tab);
    const ui::widgets::PromptQuestion &asked();

    std::unique_ptr<OpenOffice> m_office;
    std::unique_ptr<test::PortalPeople> m_people;
    services::UserRecord m_anna;
};

void LifeActionsTest::init()
{
    m_office = std::make_unique<OpenOffice>(test::TestDatabase::currentEngine());
    m_people = std::make_unique<test::PortalPeople>(m_office->workspace());
    m_anna = m_people->add(u"anna"_s, u"Anna"_s, u"Lind"_s, {u"MT"_s, u"cal-1"_s});
}

void LifeActionsTest::cleanup()
{
    m_people.reset();
    m_office.reset();
}

template <typename Page> std::unique_ptr<Page> LifeActionsTest::open(Entity entity, qint64 key, const QString &tab)
{
    auto page = std::make_unique<Page>(m_office->context(), addressOf(entity, key));
    if (!QTest::qWaitFor([&] { return page->tabText() == tab; }, kPatience))
        qFatal("the record did not come");
    return page;
}

/// The question that comes next.
const ui::widgets::PromptQuestion &LifeActionsTest::asked()
{
    if (!QTest::qWaitFor([this] { return !m_office->prompt.asked().isEmpty(); }, kPatience))
        qFatal("nothing was asked");
    return m_office->prompt.asked().last();
}

void LifeActionsTest::deactivatingAUserSaysWhatIsLost()
{
    const auto page = open<ui::users::UserPage>(Entity::User, m_anna.user.key.value, u"Anna Lind"_s);
    PageRobot(*page).action(u"Deactivate"_s)->trigger(); // answered with Cancel
    QCOMPARE(asked().title, u"Deactivate Anna Lind"_s);
    QCOMPARE(asked().text, u"Anna Lind loses 3 assets of 2 facilities and can no longer sign in."_s);
    QVERIFY(need(m_office->users().load(m_anna.user.key)).user.active);
    m_office->prompt.prepare(PromptAnswer::Accepted);
    PageRobot(*page).action(u"Deactivate"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(PageRobot(*page).reads(u"Deactivated 14:02"_s), kPatience);
    QVERIFY(!need(m_office->users().load(m_anna.user.key)).user.active);
    const auto questions = m_office->prompt.asked().size();
    PageRobot(*page).action(u"Activate"_s)->trigger(); // one person who comes back is no question
    QTRY_VERIFY_WITH_TIMEOUT(PageRobot(*page).reads(u"Activated 14:02"_s), kPatience);
    QCOMPARE(m_office->prompt.asked().size(), questions);
}

void LifeActionsTest::deactivatingAContactSaysWhatIsLost()
{
    const auto page = open<ui::contacts::ContactPage>(Entity::Contact, m_anna.contact->key.value, u"Anna Lind"_s);
    m_office->prompt.prepare(PromptAnswer::Accepted);
    PageRobot(*page).action(u"Deactivate"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(PageRobot(*page).reads(u"Deactivated 14:02"_s), kPatience);
    QCOMPARE(asked().text, u"Anna Lind loses 3 assets of 2 facilities."_s);
}

void LifeActionsTest::deactivatingAFacilitySaysWhoLosesWhat()
{
    m_people->add(u"bert"_s, u"Bert"_s, u"Berg"_s, {u"MT"_s});
    const auto page = open<ui::facilities::FacilityPage>(Entity::Facility, m_people->mt.key.value, u"Main Test"_s);
    PageRobot(*page).action(u"Deactivate"_s)->trigger();
    QCOMPARE(asked().text, u"2 people lose 2 assets."_s);
    QCOMPARE(asked().detail, u"Anna Lind, Bert Berg"_s);
    QVERIFY(need(m_office->facilities().load(m_people->mt.key)).facility.active);
}

void LifeActionsTest::savingTheActiveMarkAsksTheSame()
{
    const auto page = open<ui::facilities::FacilityPage>(Entity::Facility, m_people->mt.key.value, u"Main Test"_s);
    for (auto *box : page->findChildren<QCheckBox *>()) {
        if (box->text() == u"Active"_s)
            box->setChecked(false);
    }
    QSignalSpy failed(page.get(), &ui::page::Page::saveFailed);
    PageRobot(*page).action(u"Save"_s)->trigger(); // answered with Cancel
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatience);
    QCOMPARE(asked().text, u"Anna Lind loses 2 assets."_s);
    QVERIFY(page->hasUnsavedChanges());
    m_office->prompt.prepare(PromptAnswer::Accepted);
    PageRobot(*page).action(u"Save"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(PageRobot(*page).reads(u"Saved 14:02"_s), kPatience);
    QVERIFY(!need(m_office->facilities().load(m_people->mt.key)).facility.active);
}

void LifeActionsTest::whoseRecordNobodyMissesIsNotAskedFor()
{
    const domain::Facility empty = m_people->add(test::place(u"NEW"_s, u"Newcomer"_s, test::Mark::Customer));
    const auto page = open<ui::facilities::FacilityPage>(Entity::Facility, empty.key.value, u"Newcomer"_s);
    PageRobot(*page).action(u"Deactivate"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(PageRobot(*page).reads(u"Deactivated 14:02"_s), kPatience);
    QVERIFY(m_office->prompt.asked().isEmpty());
}

void LifeActionsTest::leaverEndsItWithOneQuestion()
{
    const auto page = open<ui::contacts::ContactPage>(Entity::Contact, m_anna.contact->key.value, u"Anna Lind"_s);
    m_office->prompt.prepare(PromptAnswer::Accepted);
    PageRobot(*page).action(u"Leaver…"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(PageRobot(*page).reads(u"Anna Lind has left: nothing opens any more."_s), kPatience);
    QCOMPARE(m_office->prompt.asked().size(), 1);
    QCOMPARE(asked().title, u"Leaver"_s);
    QCOMPARE(asked().text, u"Anna Lind loses 3 assets of 2 facilities and can no longer sign in."_s);
    QVERIFY2(asked().detail.contains(u"The links to facilities end today: Main Test, Calibration One."_s),
             qPrintable(asked().detail));
    QVERIFY(!need(m_office->users().load(m_anna.user.key)).user.active);
    QCOMPARE(m_office->navigator.announced.size(), 2);
    PageRobot(*page).action(u"Leaver…"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(PageRobot(*page).reads(u"Anna Lind has left already: nothing is active any more."_s), kPatience);
}

void LifeActionsTest::leaverFromTheFindPage()
{
    m_people->add(u"bert"_s, u"Bert"_s, u"Berg"_s, {u"MT"_s});
    ui::find::FindPage page(Entity::User, m_office->context());
    QTRY_VERIFY_WITH_TIMEOUT(page.table()->model()->rowCount() > 1, kPatience);
    QCOMPARE(PageRobot(page).reason(u"Leaver…"_s), u"Choose one row first."_s);
    for (int row = 0; row < page.table()->model()->rowCount(); ++row) {
        if (page.table()->model()->index(row, 0).data().toString() == u"Lind, Anna"_s)
            page.table()->selectRow(row);
    }
    m_office->prompt.prepare(PromptAnswer::Accepted);
    PageRobot(page).action(u"Leaver…"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(PageRobot(page).reads(u"Anna Lind has left: nothing opens any more."_s), kPatience);
}

void LifeActionsTest::IFS_11_deleteSaysWhatHistoryThereIs()
{
    const auto page = open<ui::facilities::FacilityPage>(Entity::Facility, m_people->cal.key.value, u"Calibration One"_s);
    QCOMPARE(page->editActions(), QList<QAction *>{PageRobot(*page).action(u"Delete…"_s)});
    PageRobot(*page).action(u"Delete…"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(
        PageRobot(*page).reads(
            u"This record has a history and stays: it owns 1 asset, it is or was linked with 1 contact. Deactivate it instead."_s),
        kPatience);
    QVERIFY(m_office->prompt.asked().isEmpty());
}

void LifeActionsTest::deleteTakesAwayWhatHasNoHistory()
{
    const domain::User ada = m_office->addUser(u"ada"_s, u"Ada"_s, u"Alone"_s, {m_people->mt.key});
    const auto page = open<ui::users::UserPage>(Entity::User, ada.key.value, u"Ada Alone"_s);
    QSignalSpy closing(page.get(), &ui::page::Page::closeRequested);
    PageRobot(*page).action(u"Delete…"_s)->trigger(); // answered with Cancel
    QCOMPARE(asked().text, u"Ada Alone has no history and will be gone for good."_s);
    m_office->prompt.prepare(PromptAnswer::Accepted);
    PageRobot(*page).action(u"Delete…"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(closing.size(), 1, kPatience);
    QCOMPARE(m_office->navigator.announced.last(), std::pair(Entity::User, ada.key.value));
}

QTEST_MAIN(LifeActionsTest)
#include "LifeActionsTest.moc"
