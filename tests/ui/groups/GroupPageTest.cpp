// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/groups/GroupPage.h"

#include "support/NamedWidgets.h"
#include "support/OpenOffice.h"
#include "support/PageRobot.h"
#include "support/UnnamedWidgets.h"
#include "ui/find/FindDialog.h"
#include "ui/text/RightText.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QPushButton>

using namespace gatehouse;
using namespace Qt::Literals::StringLiterals;
using test::need;
using test::OpenOffice;
using test::PageRobot;
using ui::find::FindDialog;
using ui::groups::GroupPage;
using ui::widgets::TableView;

namespace {

constexpr int kPatience = 20'000;

QStringList rowsOf(const TableView &table)
{
    QStringList names;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        names.append(table.model()->index(row, 0).data().toString());
    return names;
}

} // namespace

/// The page of a group as a person uses it, on both engines.
class GroupPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addEngines(); }
    void initTestCase() { qputenv("TZ", "UTC"); }
    void init();
    void cleanup() { m_office.reset(); }

    void whatTheGroupIsAndGrantsIsRead();
    void membersAreAddedByTheFindDialogAndMarkedThere();
    void severalAreRemovedAfterAQuestion();
    void whoMayNotHoldItIsNamedAndNobodyIsAdded();
    void IFS_21_consoleGroupsSayWhyNot();
    void nobodyIsAddedToNonPortalUsers();
    void FLU_02_supportLooksOnly();
    void allMembersAreThereAndFound();
    void enterOpensTheMember();
    void everythingHasAName();

private:
    domain::GroupKey keyOf(const QString &name) const;
    std::unique_ptr<GroupPage> open(const QString &name, const std::optional<ui::page::PageContext> &context = {}) const;
    std::unique_ptr<OpenOffice> m_office;
    domain::User m_anna;
    domain::User m_bert;
};

void GroupPageTest::init()
{
    m_office = std::make_unique<OpenOffice>(test::TestDatabase::currentEngine());
    const domain::FacilityRef lab = m_office->addFacility(u"MT"_s, u"Main Lab"_s, true, true);
    m_anna = m_office->addUser(u"anna"_s, u"Anna"_s, u"Lind"_s, {lab.key});
    m_bert = m_office->addUser(u"bert"_s, u"Bert"_s, u"Öberg"_s, {lab.key});
}

domain::GroupKey GroupPageTest::keyOf(const QString &name) const
{
    const auto context = m_office->context();
    return context.directory->group(name)->key;
}

std::unique_ptr<GroupPage> GroupPageTest::open(const QString &name, const std::optional<ui::page::PageContext> &context) const
{
    ui::page::RecordAddress address;
    address.entity = services::Entity::Group;
    address.key = keyOf(name).value;
    auto page = std::make_unique<GroupPage>(context.value_or(m_office->context()), address);
    page->show();
    if (!QTest::qWaitFor([&] { return page->tabText() == name; }, kPatience))
        qFatal("the group did not come");
    return page;
}

void GroupPageTest::whatTheGroupIsAndGrantsIsRead()
{
    const auto page = open(u"Customer Portal"_s);
    QCOMPARE(page->titleText(), u"Group – Customer Portal"_s);
    const PageRobot robot(*page);
    QVERIFY(robot.reads(u"Portal"_s));
    QVERIFY(robot.reads(u"Yes: new portal users get it"_s));
    QVERIFY(robot.reads(u"Yes: for people of customers"_s));
    QVERIFY(robot.reads(u"public files, download"_s));
    QVERIFY(robot.reads(u"view, create, edit, cancel (through Requests as a whole)"_s));
    QVERIFY(robot.reads(u"own details"_s));
    QVERIFY(!robot.reads(u"invoices"_s));
    const auto context = m_office->context();
    for (const domain::Application application : {domain::Application::Portal, domain::Application::Console}) {
        for (const domain::Right &right : context.directory->tree(application).rights())
            QVERIFY2(ui::text::RightText::full(right.name) != right.name, qPrintable(right.name));
    }
}

void GroupPageTest::membersAreAddedByTheFindDialogAndMarkedThere()
{
    const auto page = open(u"Customer Portal"_s);
    const PageRobot robot(*page);
    QTRY_VERIFY_WITH_TIMEOUT(robot.reads(u"This group has no members."_s), kPatience);
    need(m_office->users().changeGroups(m_anna.key, {keyOf(u"Customer Portal"_s)}, {}));
    page->recordChanged(services::Entity::User, m_anna.key.value);
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf(*page->members()), QStringList{u"Lind, Anna"_s}, kPatience);

    robot.action(u"Add Members"_s)->trigger();
    auto *dialog = page->findChild<FindDialog *>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->windowTitle(), u"Add Members"_s);
    QVERIFY(test::press(dialog, u"Find"_s));
    auto *results = test::named<TableView>(dialog, u"Results"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf(*results), (QStringList{u"Lind, Anna"_s, u"Öberg, Bert"_s}), kPatience);
    results->selectAll();
    QVERIFY(test::press(dialog, u"Move Down"_s));
    QCOMPARE(rowsOf(*test::named<TableView>(dialog, u"Selected"_s)), QStringList{u"Öberg, Bert"_s});
    QVERIFY(test::press(dialog, u"OK"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf(*page->members()), (QStringList{u"Lind, Anna"_s, u"Öberg, Bert"_s}), kPatience);
    QVERIFY(robot.reads(u"1 member added, saved 14:02"_s));
    QTRY_COMPARE_WITH_TIMEOUT(page->countText(), u"1–2 of 2"_s, kPatience);
    QCOMPARE(need(m_office->users().load(m_bert.key)).groups.size(), 1);
}

void GroupPageTest::severalAreRemovedAfterAQuestion()
{
    for (const domain::User &user : {m_anna, m_bert})
        need(m_office->users().changeGroups(user.key, {keyOf(u"Customer Portal"_s)}, {}));
    const auto page = open(u"Customer Portal"_s);
    const PageRobot robot(*page);
    QTRY_COMPARE_WITH_TIMEOUT(page->members()->model()->rowCount(), 2, kPatience);
    QCOMPARE(robot.reason(u"Remove"_s), u"Choose a member first."_s);
    page->members()->selectAll();
    robot.action(u"Remove"_s)->trigger(); // answered with Cancel
    QCOMPARE(m_office->prompt.asked().size(), 1);
    QCOMPARE(m_office->prompt.asked().first().text,
             u"2 people will no longer be members of Customer Portal, and lose what only this group grants them."_s);
    QCOMPARE(need(m_office->users().load(m_anna.key)).groups.size(), 1);
    m_office->prompt.prepare(ui::widgets::PromptAnswer::Accepted);
    robot.action(u"Remove"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(robot.reads(u"2 members removed, saved 14:02"_s), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(page->members()->model()->rowCount(), 0, kPatience);
    QVERIFY(need(m_office->users().load(m_anna.key)).groups.isEmpty());
    QCOMPARE(m_office->navigator.announced.last().first, services::Entity::Group);
}

void GroupPageTest::whoMayNotHoldItIsNamedAndNobodyIsAdded()
{
    const auto page = open(u"Customer Admin"_s);
    const domain::FacilityRef lab = m_office->addFacility(u"CPL"_s, u"Portal Lab"_s, true, false);
    const domain::ContactKey contact = [&] {
        services::ContactSave save;
        save.contact.id = domain::ContactId::parse(u"c-1"_s).value();
        save.contact.last = domain::PersonName::parse(u"Öberg"_s).value();
        save.contact.first = domain::PersonName::parse(u"Bert"_s).value();
        save.contact.user = m_bert.key;
        return need(m_office->contacts().save(save)).contact.key;
    }();
    QVERIFY(contact.isStored() && lab.key.isStored());
    services::UserSave save;
    save.user = need(m_office->users().load(m_bert.key)).user;
    save.user.type = domain::Line::parse(u"Customer User"_s).value();
    need(m_office->users().save(save));
    PageRobot(*page).action(u"Add Members"_s)->trigger();
    auto *dialog = page->findChild<FindDialog *>();
    services::FindRow anna;
    anna.key = m_anna.key.value;
    services::FindRow bert;
    bert.key = m_bert.key.value;
    emit dialog->rowsChosen({anna, bert});
    QTRY_VERIFY_WITH_TIMEOUT(
        PageRobot(*page).reads(u"The user type Customer User of Bert Öberg does not allow the group Customer Admin: choose "
                               "another group or another user type."_s),
        kPatience);
    QVERIFY(need(m_office->users().load(m_anna.key)).groups.isEmpty());
}

void GroupPageTest::IFS_21_consoleGroupsSayWhyNot()
{
    const auto page = open(u"Support"_s);
    const PageRobot robot(*page);
    QVERIFY(robot.reads(u"A group of the console is fixed: its rights are shown and never changed."_s));
    QVERIFY(robot.reads(u"view, passwords and locks"_s));
    const bool onServer = test::TestDatabase::currentEngine() == support::Engine::Postgresql;
    QCOMPARE(robot.reason(u"Add Members"_s),
             onServer ? u"Groups of the console are given with the command “gatehousectl operator”."_s : QString());
}

void GroupPageTest::nobodyIsAddedToNonPortalUsers()
{
    const auto page = open(u"Non-Portal Users"_s);
    QCOMPARE(PageRobot(*page).reason(u"Add Members"_s),
             u"Nobody is a member of this group: it governs customers without an active portal user."_s);
}

void GroupPageTest::FLU_02_supportLooksOnly()
{
    const auto page = open(u"Customer Portal"_s, m_office->contextOf(u"Support"_s));
    QCOMPARE(PageRobot(*page).reason(u"Add Members"_s),
             u"Only members of the groups Administrator and Portal Admin can do this. Ask one of them."_s);
}

void GroupPageTest::allMembersAreThereAndFound()
{
    const domain::FacilityRef lab = m_office->addFacility(u"CPL"_s, u"Portal Lab"_s, true, false);
    QList<domain::UserKey> many;
    for (int number = 0; number < 110; ++number)
        many.append(
            m_office->addUser(u"u%1"_s.arg(number), u"First"_s, u"Person%1"_s.arg(number, 4, 10, QLatin1Char('0')), {lab.key})
                .key);
    need(services::GroupService(m_office->workspace()).addMembers(keyOf(u"Customer Portal"_s), many));
    const auto page = open(u"Customer Portal"_s);
    QTRY_COMPARE_WITH_TIMEOUT(page->countText(), u"1–110 of 110"_s, kPatience);
    test::named<QLineEdit>(page.get(), u"Find among the members"_s)->setText(u"person0107"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf(*page->members()), QStringList{u"Person0107, First"_s}, kPatience);
    test::named<QLineEdit>(page.get(), u"Find among the members"_s)->setText(u"anna"_s); // is no member
    QTRY_VERIFY_WITH_TIMEOUT(PageRobot(*page).reads(u"No member fits “anna”."_s), kPatience);
}

void GroupPageTest::enterOpensTheMember()
{
    need(m_office->users().changeGroups(m_anna.key, {keyOf(u"Customer Portal"_s)}, {}));
    const auto page = open(u"Customer Portal"_s);
    QTRY_COMPARE_WITH_TIMEOUT(page->members()->model()->rowCount(), 1, kPatience);
    page->members()->setFocus();
    page->members()->selectRow(0);
    QTest::keyClick(page->members(), Qt::Key_Return);
    QCOMPARE(m_office->navigator.opened.size(), 1);
    QCOMPARE(m_office->navigator.opened.first().key, m_anna.key.value);
}

void GroupPageTest::everythingHasAName()
{
    const auto page = open(u"Customer Portal"_s);
    QCOMPARE(tests::unnamedWidgets(page.get()), QStringList());
}

QTEST_MAIN(GroupPageTest)
#include "GroupPageTest.moc"
