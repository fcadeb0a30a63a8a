// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/find/FindPage.h"

#include "services/ContactService.h"
#include "services/FacilityService.h"
#include "services/UserService.h"
#include "support/Colleague.h"
#include "support/NamedWidgets.h"
#include "support/PageSurroundings.h"
#include "support/UnnamedWidgets.h"
#include "ui/find/ColumnsDialog.h"
#include "ui/find/SaveFindDialog.h"
#include "ui/page/Memory.h"
#include "ui/page/Page.h"
#include "ui/style/Theme.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TableView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
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
    void beyond_7_whatIsUnfinishedOrEndsIsOneKeyAway();
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
    void nothingScrollsSidewaysAtFirst();
    void everyWidgetHasAName();
    void theLastFindComesBack();
    void columnsComeBack();
    void chipsTellAndTakeOff();
    void neighboursGoThroughThePages();
    void findsAreSavedByName();

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

void FindPageTest::beyond_7_whatIsUnfinishedOrEndsIsOneKeyAway()
{
    const auto around = surroundings();
    addUser(*around, u"a.berg"_s, u"Anna"_s, u"Berg"_s);
    addUser(*around, u"j.lindner"_s, u"Jörg"_s, u"Lindner"_s);
    // five days after the clock's day
    QCOMPARE(around->made().execute(u"UPDATE users SET valid_until = '2026-05-09' WHERE username = 'j.lindner'"_s), u"ok"_s);
    FindPage page(Entity::User, around->context());
    page.show();
    const QStringList both{u"Berg, Anna"_s, u"Lindner, Jörg"_s};
    QTRY_COMPARE_WITH_TIMEOUT(column(page), both, kPatience);
    auto *ready = named<QComboBox>(&page, u"Any readiness"_s); // a combo box goes by its text
    QVERIFY(ready != nullptr);
    QVERIFY(actionOf(&page, u"Unfinished"_s)->shortcut() == QKeySequence(Qt::Key_F7));
    actionOf(&page, u"Unfinished"_s)->trigger();
    QCOMPARE(ready->currentText(), u"Unfinished"_s);
    QTRY_COMPARE_WITH_TIMEOUT(page.countText(), u"1–2 of 2"_s, kPatience);
    actionOf(&page, u"Expiring"_s)->trigger();
    QCOMPARE(ready->currentText(), u"Expiring"_s);
    QTRY_COMPARE_WITH_TIMEOUT(column(page), QStringList{u"Lindner, Jörg"_s}, kPatience);
    page.table()->selectRow(0);
    actionOf(&page, u"Check Access…"_s)->trigger();
    QVERIFY(around->navigator().screens.last().screen == ui::page::Screen::CheckAccess);
    actionOf(&page, u"Expiring"_s)->trigger(); // once more: everybody
    QTRY_COMPARE_WITH_TIMEOUT(column(page), both, kPatience);
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

void FindPageTest::nothingScrollsSidewaysAtFirst()
{
    constexpr int kPageWidth = 1280 - 2 * 16; // of a window as it opens
    const auto around = surroundings();
    const ui::style::Theme theme(*qApp, ui::style::Scheme::Light);
    for (const Entity entity : {Entity::User, Entity::Contact, Entity::Facility, Entity::Group}) {
        FindPage page(entity, around->context());
        page.resize(kPageWidth, 700);
        page.show();
        QCoreApplication::processEvents();
        QVERIFY2(page.table()->horizontalScrollBar()->maximum() == 0, qPrintable(page.titleText()));
    }
    FindPage users(Entity::User, around->context());
    for (const QString &rare : {u"Labs"_s, u"Groups"_s, u"E-mail"_s, u"Valid until"_s}) {
        QVERIFY(users.table()->isColumnHidden(columnNamed(users, rare)));
        actionOf(users.table()->horizontalHeader(), rare)->trigger();
        QVERIFY(!users.table()->isColumnHidden(columnNamed(users, rare)));
    }
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

namespace {

/// A memory without a file.
class PlainMemory : public ui::page::Memory {
public:
    QVariant recall(const QString &key) const override { return m_values.value(key); }
    void keep(const QString &key, const QVariant &value) override { m_values.insert(key, value); }

private:
    QVariantMap m_values;
};

QStringList chipsOf(QWidget &page)
{
    QStringList texts;
    for (const QPushButton *chip : page.findChild<ui::widgets::ChipRow *>()->findChildren<QPushButton *>())
        texts.append(chip->text());
    return texts;
}

} // namespace

void FindPageTest::theLastFindComesBack()
{
    const auto around = surroundings();
    addUser(*around, u"j.lindner"_s, u"Jörg"_s, u"Lindner"_s);
    addUser(*around, u"a.berg"_s, u"Anna"_s, u"Berg"_s);
    PlainMemory memory;
    ui::page::PageContext context = around->context();
    context.memory = &memory;
    {
        FindPage page(Entity::User, context);
        page.show();
        QTest::keyClicks(named<QLineEdit>(&page, u"Find"_s), u"lind"_s);
        for (QComboBox *box : page.findChildren<QComboBox *>()) {
            if (box->accessibleDescription() == u"Readiness"_s)
                box->setCurrentIndex(box->findText(u"Unfinished"_s));
        }
        page.table()->horizontalHeader()->sectionClicked(columnNamed(page, u"Username"_s));
    }
    FindPage page(Entity::User, context);
    page.show();
    QCOMPARE(named<QLineEdit>(&page, u"Find"_s)->text(), u"lind"_s);
    QCOMPARE(chipsOf(page), QStringList{u"Readiness: Unfinished"_s});
    QCOMPARE(page.table()->horizontalHeader()->sortIndicatorSection(), columnNamed(page, u"Username"_s));
    QTRY_COMPARE_WITH_TIMEOUT(column(page), QStringList{u"Lindner, Jörg"_s}, kPatience);
}

void FindPageTest::columnsComeBack()
{
    const auto around = surroundings();
    PlainMemory memory;
    ui::page::PageContext context = around->context();
    context.memory = &memory;
    {
        FindPage page(Entity::User, context);
        page.show();
        page.chooseColumns();
        QWidget *dialog = page.findChild<ui::find::ColumnsDialog *>();
        QVERIFY(dialog);
        QCOMPARE(tests::unnamedWidgets(dialog), QStringList());
        auto *list = dialog->findChild<QListWidget *>();
        QVERIFY(!(list->item(0)->flags() & Qt::ItemIsUserCheckable));
        list->setCurrentRow(1);                      // Username
        list->item(2)->setCheckState(Qt::Unchecked); // Contact
        QVERIFY(press(dialog, u"Move Up"_s));
        QVERIFY(press(dialog, u"OK"_s));
        page.table()->setColumnWidth(columnNamed(page, u"Username"_s), 333);
    }
    FindPage page(Entity::User, context);
    const QHeaderView *header = page.table()->horizontalHeader();
    QCOMPARE(header->visualIndex(columnNamed(page, u"Username"_s)), 0);
    QCOMPARE(header->sectionSize(columnNamed(page, u"Username"_s)), 333);
    QVERIFY(header->isSectionHidden(columnNamed(page, u"Contact"_s)));
    QVERIFY(!actionOf(&page, u"Contact"_s)->isChecked());
    QVERIFY(actionOf(&page, u"Ready"_s)->isChecked());
}

void FindPageTest::chipsTellAndTakeOff()
{
    const auto around = surroundings();
    FindPage page(Entity::Facility, around->context());
    page.show();
    QVERIFY(!page.findChild<ui::widgets::ChipRow *>()->isVisible());
    named<QCheckBox>(&page, u"Lab"_s)->setChecked(true);
    QVERIFY(press(&page, u"More criteria"_s));
    QTest::keyClicks(named<QLineEdit>(&page, u"Criterion 1: value"_s), u"North"_s);
    QCOMPARE(chipsOf(page), (QStringList{u"Lab"_s, u"Name starts with North"_s}));
    QVERIFY(named<QPushButton>(&page, u"Take off: Lab"_s)->isVisible());
    auto *chip = named<QPushButton>(&page, u"Take off: Lab"_s);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    QVERIFY(!named<QCheckBox>(&page, u"Lab"_s)->isChecked());
    QCOMPARE(chipsOf(page), QStringList{u"Name starts with North"_s});
    QVERIFY(press(&page, u"Take off: Name starts with North"_s));
    QVERIFY(!page.findChild<ui::widgets::ChipRow *>()->isVisible());
}

void FindPageTest::neighboursGoThroughThePages()
{
    const auto around = surroundings();
    const services::FacilityService facilities(around->made().workspace());
    QList<qint64> keys;
    for (int number = 0; number < 103; ++number) // one more page than the first
        keys.append(
            test::await(facilities.save(test::place(u"F%1"_s.arg(number, 3, 10, QChar(u'0')),
                                                    u"Facility %1"_s.arg(number, 3, 10, QChar(u'0')), test::Mark::Customer)))
                ->facility.key.value);
    FindPage page(Entity::Facility, around->context());
    QTRY_VERIFY_WITH_TIMEOUT(page.countText().startsWith(u"1–103 of 103"_s), kPatience);
    qint64 found = -1;
    const auto take = [&found](qint64 key) { found = key; };
    page.neighbour(keys.at(99), ui::find::Step::Next, take);
    QTRY_COMPARE_WITH_TIMEOUT(found, keys.at(100), kPatience);
    page.neighbour(keys.at(100), ui::find::Step::Previous, take);
    QCOMPARE(found, keys.at(99));
    page.neighbour(keys.at(102), ui::find::Step::Next, take);
    QTRY_COMPARE_WITH_TIMEOUT(found, qint64(0), kPatience);
    found = -1;
    page.neighbour(keys.at(0), ui::find::Step::Previous, take);
    QCOMPARE(found, qint64(0));
    page.neighbour(4711, ui::find::Step::Next, take);
    QCOMPARE(found, qint64(0));
}

void FindPageTest::findsAreSavedByName()
{
    const auto around = surroundings();
    test::Colleague anna(around->made(), u"Portal Admin"_s);
    around->workAs(anna.shared());
    FindPage page(Entity::Facility, around->context());
    page.show();
    const auto openMenu = [&page]() -> QMenu * {
        actionOf(&page, u"Saved Finds…"_s)->trigger();
        if (!QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }, kPatience))
            return nullptr;
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    };
    QTest::keyClicks(named<QLineEdit>(&page, u"Find"_s), u"north"_s);
    QMenu *menu = openMenu();
    QVERIFY(menu);
    QAction *save = actionOf(menu, u"Save This Find…"_s);
    save->trigger();
    menu->close();
    QDialog *dialog = page.findChild<ui::find::SaveFindDialog *>();
    QVERIFY(dialog);
    QCOMPARE(tests::unnamedWidgets(dialog), QStringList());
    QVERIFY(test::type(dialog, u"Name of the find"_s, u"In the north"_s));
    named<QCheckBox>(dialog, u"For everybody"_s)->setChecked(true);
    QVERIFY(press(dialog, u"Save"_s));
    QTRY_COMPARE_WITH_TIMEOUT(around->navigator().said, QStringList{u"The find “In the north” is saved."_s}, kPatience);
    QVERIFY(press(&page, u"Clear"_s));
    QCOMPARE(named<QLineEdit>(&page, u"Find"_s)->text(), QString());
    menu = openMenu();
    QVERIFY(menu);
    menu->actions().constFirst()->trigger();
    QCOMPARE(menu->actions().constFirst()->text(), u"In the north (for everybody)"_s);
    menu->close();
    QCOMPARE(named<QLineEdit>(&page, u"Find"_s)->text(), u"north"_s);
}

QTEST_MAIN(FindPageTest)
#include "FindPageTest.moc"
