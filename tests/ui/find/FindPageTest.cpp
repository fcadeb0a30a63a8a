// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/find/FindPage.h"

#include "services/ContactService.h"
#include "services/FacilityService.h"
#include "services/UserService.h"
#include "support/NamedWidgets.h"
#include "support/PageSurroundings.h"
#include "support/UnnamedWidgets.h"
#include "ui/page/Page.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TableView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QTest>

using namespace gatehouse;
using namespace Qt::Literals::StringLiterals;
using services::Entity;
using test::actionOf;
using test::named;
using test::press;
using ui::find::FindPage;

namespace {

constexpr int kPatience = 20000; // milliseconds; both engines on a busy machine

/// The texts of a column, from the first row on.
QStringList column(const FindPage &page, int number = 0)
{
    QStringList texts;
    const QAbstractItemModel *model = page.table()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, number).data().toString());
    return texts;
}

int columnNamed(const FindPage &page, const QString &header)
{
    const QAbstractItemModel *model = page.table()->model();
    for (int number = 0; number < model->columnCount(); ++number) {
        if (model->headerData(number, Qt::Horizontal).toString() == header)
            return number;
    }
    return -1;
}

} // namespace

/// The find page as a person uses it, on both engines.
class FindPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addEngines(); }
    void FLU_03_usersOpenOnAFindPage();
    void FLU_23_contactsOpenOnAFindPage();
    void typingListsAtOnce();
    void findEnterAndClear();
    void criteriaNarrow();
    void FLU_04_addOpensANewRecord();
    void FLU_02_addIsOffWithTheReason();
    void FLU_42_currentFacilityShowsTheLabsOwn();
    void facilitiesByLabAndCustomer();
    void countAndChoice();
    void emptyFindSaysWhyAndWhatToDo();
    void openingByEnterAndDoubleClick();
    void aSavedRecordIsShownAsItIs();
    void columnsCanBeHidden();
    void everyWidgetHasAName();

private:
    std::unique_ptr<test::PageSurroundings> surroundings() const
    {
        return std::make_unique<test::PageSurroundings>(test::TestDatabase::currentEngine());
    }
    static domain::UserKey addUser(test::PageSurroundings &around, const QString &login, const QString &first,
                                   const QString &last, const QList<domain::FacilityKey> &labs = {});
    static domain::FacilityRef addPlace(test::PageSurroundings &around, const QString &code, const QString &name,
                                        test::Mark mark);
};

domain::UserKey FindPageTest::addUser(test::PageSurroundings &around, const QString &login, const QString &first,
                                      const QString &last, const QList<domain::FacilityKey> &labs)
{
    services::UserSave save;
    save.user = test::person(login, first, last);
    save.labs = labs;
    const auto saved = test::await(services::UserService(around.made().workspace()).save(save));
    if (!saved.ok())
        qFatal("user: %s", qUtf8Printable(test::described(saved.error())));
    return saved->record.user.key;
}

domain::FacilityRef FindPageTest::addPlace(test::PageSurroundings &around, const QString &code, const QString &name,
                                           test::Mark mark)
{
    const auto saved = test::await(services::FacilityService(around.made().workspace()).save(test::place(code, name, mark)));
    if (!saved.ok())
        qFatal("facility: %s", qUtf8Printable(test::described(saved.error())));
    const domain::Facility &facility = saved->facility;
    return {facility.key, code, name, facility.lab, facility.customer, facility.active};
}

void FindPageTest::FLU_03_usersOpenOnAFindPage()
{
    const auto around = surroundings();
    addUser(*around, u"j.lindner"_s, u"Jörg"_s, u"Lindner"_s);
    FindPage page(Entity::User, around->context());
    page.show();
    page.focusField({});
    QCOMPARE(page.titleText(), u"Users"_s);
    QVERIFY(qobject_cast<ui::widgets::SearchField *>(page.focusWidget()));
    QTRY_COMPARE_WITH_TIMEOUT(column(page), QStringList{u"Lindner, Jörg"_s}, kPatience);
}

void FindPageTest::FLU_23_contactsOpenOnAFindPage()
{
    const auto around = surroundings();
    services::ContactSave save;
    save.contact = test::contactOf(u"L-204"_s, u"Jörg"_s, u"Lindner"_s);
    QVERIFY(test::await(services::ContactService(around->made().workspace()).save(save)).ok());
    FindPage page(Entity::Contact, around->context());
    QCOMPARE(page.titleText(), u"Contacts"_s);
    QTRY_COMPARE_WITH_TIMEOUT(column(page), QStringList{u"Lindner, Jörg"_s}, kPatience);
    QVERIFY(actionOf(&page, u"Add"_s)->isEnabled());
    actionOf(&page, u"Add"_s)->trigger();
    QCOMPARE(around->navigator().opened, QList<ui::page::RecordAddress>({{Entity::Contact, 0, {}}}));
}

void FindPageTest::typingListsAtOnce()
{
    const auto around = surroundings();
    addUser(*around, u"a.berg"_s, u"Anna"_s, u"Berg"_s);
    addUser(*around, u"j.lindner"_s, u"Jörg"_s, u"Lindner"_s);
    addUser(*around, u"m.linden"_s, u"Märta"_s, u"Lindén"_s);
    FindPage page(Entity::User, around->context());
    QTRY_COMPARE_WITH_TIMEOUT(column(page).size(), 3, kPatience);
    QTest::keyClicks(named<QLineEdit>(&page, u"Find"_s), u"lind"_s);
    QTRY_COMPARE_WITH_TIMEOUT(column(page), (QStringList{u"Lindén, Märta"_s, u"Lindner, Jörg"_s}), kPatience);
    QTest::keyClicks(named<QLineEdit>(&page, u"Find"_s), u"ner"_s);
    QTRY_COMPARE_WITH_TIMEOUT(column(page), QStringList{u"Lindner, Jörg"_s}, kPatience);
}

void FindPageTest::findEnterAndClear()
{
    const auto around = surroundings();
    addUser(*around, u"a.berg"_s, u"Anna"_s, u"Berg"_s);
    FindPage page(Entity::User, around->context());
    auto *quick = named<QLineEdit>(&page, u"Find"_s);
    quick->setText(u"nobody"_s);
    QTRY_COMPARE_WITH_TIMEOUT(column(page), QStringList(), kPatience);
    QVERIFY(press(&page, u"Clear"_s));
    QCOMPARE(quick->text(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(column(page), QStringList{u"Berg, Anna"_s}, kPatience);
    addUser(*around, u"b.berg"_s, u"Bo"_s, u"Berg"_s);
    QVERIFY(press(&page, u"Find"_s));
    QTRY_COMPARE_WITH_TIMEOUT(column(page), (QStringList{u"Berg, Anna"_s, u"Berg, Bo"_s}), kPatience);
    addUser(*around, u"c.berg"_s, u"Cai"_s, u"Berg"_s);
    QTest::keyClick(quick, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(column(page).size(), 3, kPatience);
}

void FindPageTest::criteriaNarrow()
{
    const auto around = surroundings();
    addUser(*around, u"a.berg"_s, u"Anna"_s, u"Berg"_s);
    addUser(*around, u"b.berg"_s, u"Bo"_s, u"Berg"_s);
    FindPage page(Entity::User, around->context());
    QVERIFY(press(&page, u"More criteria"_s));
    auto *value = named<QLineEdit>(&page, u"Criterion 1: value"_s);
    QVERIFY(value);
    QTest::keyClicks(value, u"bo"_s);
    QTRY_COMPARE_WITH_TIMEOUT(column(page), QStringList{u"Berg, Bo"_s}, kPatience);
    QVERIFY(press(&page, u"Remove criterion 1"_s));
    QTRY_COMPARE_WITH_TIMEOUT(column(page).size(), 2, kPatience);
}

void FindPageTest::FLU_04_addOpensANewRecord()
{
    const auto around = surroundings();
    FindPage page(Entity::User, around->context());
    QVERIFY(press(&page, u"Add"_s));
    QCOMPARE(around->navigator().opened, QList<ui::page::RecordAddress>({{Entity::User, 0, {}}}));
}

void FindPageTest::FLU_02_addIsOffWithTheReason()
{
    if (test::TestDatabase::currentEngine() != support::Engine::Sqlite)
        QSKIP("only SQLite lets a test become another operator");
    const auto around = surroundings();
    around->workAs(around->made().openAs(u"sam"_s, u"Auditor"_s));
    for (const Entity entity : {Entity::User, Entity::Contact, Entity::Facility}) {
        FindPage page(entity, around->context());
        auto *add = named<QAbstractButton>(&page, u"Add"_s);
        QVERIFY(!add->isEnabled());
        QVERIFY(add->toolTip().contains(u"Only members of the groups Administrator and Portal Admin can do this."_s));
        QVERIFY(add->accessibleDescription().contains(u"Only members of the groups Administrator and Portal Admin"_s));
    }
}

void FindPageTest::FLU_42_currentFacilityShowsTheLabsOwn()
{
    if (test::TestDatabase::currentEngine() != support::Engine::Sqlite)
        QSKIP("only SQLite lets a test become another operator");
    const auto around = surroundings();
    const auto staffLab = addPlace(*around, u"A"_s, u"Lab North"_s, test::Mark::Lab);
    const auto portalLab = addPlace(*around, u"CPL"_s, u"Customer Portal Lab"_s, test::Mark::Lab);
    auto anna = around->made().openAs(u"anna"_s, u"Administrator"_s);
    auto bo = around->made().openAs(u"bo"_s, u"Support"_s);
    const services::UserService users(around->made().workspace());
    QVERIFY(test::await(users.addLabs(anna->currentOperator().key, {staffLab.key})).ok());
    QVERIFY(test::await(users.addLabs(bo->currentOperator().key, {staffLab.key})).ok());
    for (const QString &login : {u"p1"_s, u"p2"_s, u"p3"_s})
        addUser(*around, login, login, u"Portal"_s, {portalLab.key});
    // the labs of an operator are read when he signs in
    const services::SignIn again{services::SignIn::As::Operator, u"anna"_s,
                                 support::Secret::fromText(u"a sailing boat at noon"_s)};
    const auto opened =
        test::await(services::Workspace::open(around->made().database().url(), again, std::make_shared<test::StandingClock>()));
    QVERIFY(opened.ok());
    around->workAs(*opened);
    FindPage page(Entity::User, around->context());
    QTRY_COMPARE_WITH_TIMEOUT(column(page).size(), 5, kPatience);
    auto *box = named<QCheckBox>(&page, u"Current Facility"_s);
    QVERIFY(box && box->isEnabled());
    box->setChecked(true);
    QTRY_COMPARE_WITH_TIMEOUT(column(page).size(), 2, kPatience);
    const int logins = columnNamed(page, u"Username"_s);
    QCOMPARE(column(page, logins), (QStringList{u"anna"_s, u"bo"_s}));
    box->setChecked(false);
    QTRY_COMPARE_WITH_TIMEOUT(column(page).size(), 5, kPatience);
}

void FindPageTest::facilitiesByLabAndCustomer()
{
    const auto around = surroundings();
    addPlace(*around, u"MT"_s, u"Main Test"_s, test::Mark::Both);
    addPlace(*around, u"cal-1"_s, u"Calibration One"_s, test::Mark::Customer);
    addPlace(*around, u"CPL"_s, u"Customer Portal Lab"_s, test::Mark::Lab);
    FindPage page(Entity::Facility, around->context());
    QTRY_COMPARE_WITH_TIMEOUT(column(page).size(), 3, kPatience);
    named<QCheckBox>(&page, u"Lab"_s)->setChecked(true);
    QTRY_COMPARE_WITH_TIMEOUT(column(page), (QStringList{u"Customer Portal Lab"_s, u"Main Test"_s}), kPatience);
    named<QCheckBox>(&page, u"Customer"_s)->setChecked(true);
    QTRY_COMPARE_WITH_TIMEOUT(column(page), QStringList{u"Main Test"_s}, kPatience);
}

void FindPageTest::countAndChoice()
{
    const auto around = surroundings();
    addUser(*around, u"a.berg"_s, u"Anna"_s, u"Berg"_s);
    addUser(*around, u"b.berg"_s, u"Bo"_s, u"Berg"_s);
    FindPage page(Entity::User, around->context());
    QTRY_COMPARE_WITH_TIMEOUT(page.countText(), u"1–2 of 2"_s, kPatience);
    page.table()->selectRow(1);
    QCOMPARE(page.countText(), u"1–2 of 2 · 1 chosen"_s);
    page.table()->selectAll();
    QCOMPARE(page.countText(), u"1–2 of 2 · 2 chosen"_s);
    QVERIFY(!actionOf(&page, u"Open"_s)->isEnabled());
}

void FindPageTest::emptyFindSaysWhyAndWhatToDo()
{
    const auto around = surroundings();
    FindPage page(Entity::User, around->context());
    page.show();
    QTRY_COMPARE_WITH_TIMEOUT(page.table()->emptyState()->title(), u"There are no users yet."_s, kPatience);
    QVERIFY(press(page.table()->emptyState(), u"Add a user"_s));
    QCOMPARE(around->navigator().opened.size(), 1);
    named<QLineEdit>(&page, u"Find"_s)->setText(u"oberg"_s);
    QTRY_COMPARE_WITH_TIMEOUT(page.table()->emptyState()->title(), u"No user fits “oberg”."_s, kPatience);
    QVERIFY(press(page.table()->emptyState(), u"Clear the find"_s));
    QTRY_COMPARE_WITH_TIMEOUT(page.table()->emptyState()->title(), u"There are no users yet."_s, kPatience);
}

void FindPageTest::openingByEnterAndDoubleClick()
{
    const auto around = surroundings();
    const auto key = addUser(*around, u"a.berg"_s, u"Anna"_s, u"Berg"_s);
    FindPage page(Entity::User, around->context());
    page.resize(1000, 600);
    page.show();
    QTRY_COMPARE_WITH_TIMEOUT(column(page).size(), 1, kPatience);
    page.table()->selectRow(0);
    QTest::keyClick(page.table(), Qt::Key_Return);
    const QPoint cell = page.table()->visualRect(page.table()->model()->index(0, 0)).center();
    QTest::mouseClick(page.table()->viewport(), Qt::LeftButton, {}, cell);
    QTest::mouseDClick(page.table()->viewport(), Qt::LeftButton, {}, cell);
    const ui::page::RecordAddress address{Entity::User, key.value, {}};
    QCOMPARE(around->navigator().opened, QList<ui::page::RecordAddress>({address, address}));
}

void FindPageTest::aSavedRecordIsShownAsItIs()
{
    const auto around = surroundings();
    const auto key = addUser(*around, u"a.berg"_s, u"Anna"_s, u"Berg"_s);
    FindPage page(Entity::User, around->context());
    QTRY_COMPARE_WITH_TIMEOUT(column(page), QStringList{u"Berg, Anna"_s}, kPatience);
    const services::UserService users(around->made().workspace());
    services::UserSave save;
    save.user = test::await(users.load(key))->user;
    test::set(save.user, domain::userFields(), {{"first"_L1, u"Anne"_s}});
    QVERIFY(test::await(users.save(save)).ok());
    page.recordChanged(Entity::User, key.value);
    QTRY_COMPARE_WITH_TIMEOUT(column(page), QStringList{u"Berg, Anne"_s}, kPatience);
    addUser(*around, u"b.berg"_s, u"Bo"_s, u"Berg"_s);
    page.recordChanged(Entity::User, key.value + 1000);
    QTRY_COMPARE_WITH_TIMEOUT(column(page).size(), 2, kPatience);
}

void FindPageTest::columnsCanBeHidden()
{
    const auto around = surroundings();
    FindPage page(Entity::User, around->context());
    const int ready = columnNamed(page, u"Ready"_s);
    QVERIFY(ready > 0);
    QVERIFY(!page.table()->isColumnHidden(ready));
    for (QAction *action : page.table()->horizontalHeader()->actions()) {
        if (action->text() == u"Ready"_s)
            action->setChecked(false);
    }
    QVERIFY(page.table()->isColumnHidden(ready));
}

void FindPageTest::everyWidgetHasAName()
{
    const auto around = surroundings();
    for (const Entity entity : {Entity::User, Entity::Contact, Entity::Facility, Entity::Group}) {
        FindPage page(entity, around->context());
        press(&page, u"More criteria"_s);
        QCOMPARE(tests::unnamedWidgets(&page), QStringList());
    }
}

QTEST_MAIN(FindPageTest)
#include "FindPageTest.moc"
