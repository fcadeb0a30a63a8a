// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "WindowDesk.h"

#include "services/AssetService.h"
#include "services/FacilityService.h"
#include "services/OfficeService.h"
#include "services/PortalUserService.h"
#include "services/UserService.h"
#include "support/NamedWidgets.h"
#include "support/UnnamedWidgets.h"
#include "ui/page/Actions.h"
#include "ui/widgets/ActionBar.h"

#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using namespace Qt::Literals::StringLiterals;
using services::Entity;
using test::actionOf;
using test::Desk;
using test::LinePage;
using test::named;
using test::press;
using test::readableText;
using test::tabsOf;
using ui::page::RecordAddress;
using ui::shell::MainWindow;
using ui::widgets::PromptAnswer;

namespace {

constexpr int kPatience = 20000; // milliseconds

/// `File: New User (Ctrl+Shift+U), …` for each menu.
QStringList menusOf(const MainWindow &window)
{
    QStringList menus;
    for (const QAction *menu : window.menuBar()->actions()) {
        QStringList entries;
        for (const QAction *entry : menu->menu()->actions()) {
            if (!entry->isSeparator())
                entries.append(entry->text().remove(u'&'));
        }
        menus.append(QString(menu->text().remove(u'&') + u": " + entries.join(u", ")));
    }
    return menus;
}

} // namespace

/// The window: menus, tabs, titles, who works where.
class MainWindowTest : public QObject {
    Q_OBJECT

private slots:
    void menusHaveTheWordsAndTheKeys();
    void editSaysWhatItNeeds();
    void FLU_03_setupUsersOpensTheFindPage();
    void FLU_23_setupContactsOpensTheFindPage();
    void FLU_18_titleFollowsTheTab();
    void aRecordIsOpenedOnce();
    void unsavedPagesHaveAMarkAndAskBeforeClosing();
    void closingWithSaveWaitsForTheSave();
    void quittingAsksForEachUnsavedPage();
    void changesAreToldToEveryPage();
    void FLU_02_newIsOffWithTheReason();
    void FLU_41_currentFacilityIsAlwaysShown();
    void signOutClosesThePages();
    void portalAddressOffersThePortalsPort();
    void aboutSaysTheVersion();
    void undoTakesBackTheLastSave();
    void undoOfANewRecordDeletesItForGood();
    void everyWidgetHasAName();
};

void MainWindowTest::menusHaveTheWordsAndTheKeys()
{
    Desk desk;
    MainWindow &window = desk.show();
    QCOMPARE(menusOf(window),
             (QStringList{
                 u"File: New User, New Contact, New Facility, Recently Viewed, Close Tab, Lock, Sign Out, Quit"_s,
                 u"Edit: Undo, Redo, Undo Earlier"_s,
                 u"View: Scheme as the System, Light Scheme, Dark Scheme, Comfortable Rows, Compact Rows, "
                 "Command Palette…, Next Result, Previous Result, Columns…, Preferences…"_s,
                 u"Setup: Users, Contacts, Facilities"_s,
                 u"Configure: Groups, Portal"_s,
                 u"Help: Keys, Log Folder, About"_s,
             }));
    QStringList keys;
    for (const QAction *menu : window.menuBar()->actions()) {
        for (const QAction *entry : menu->menu()->actions()) {
            if (!entry->isSeparator() && !entry->menu())
                keys.append(entry->shortcut().toString());
        }
    }
    QVERIFY(!keys.contains(QString()));
    QCOMPARE(QSet<QString>(keys.cbegin(), keys.cend()).size(), keys.size());
}

void MainWindowTest::editSaysWhatItNeeds()
{
    Desk desk;
    QMenu *edit = desk.show().menuBar()->actions().at(1)->menu();
    emit edit->aboutToShow();
    const QAction *last = edit->actions().last();
    QCOMPARE(last->text().remove(u'&'), u"Delete…"_s);
    QVERIFY(!last->isEnabled());
    QCOMPARE(last->toolTip(), u"Open a user, a contact or a facility first."_s);
}

void MainWindowTest::FLU_03_setupUsersOpensTheFindPage()
{
    Desk desk;
    MainWindow &window = desk.show();
    actionOf(&window, u"Users"_s)->trigger();
    QCOMPARE(window.windowTitle(), u"Users – Gatehouse"_s);
    QCOMPARE(tabsOf(window), QStringList{u"Users"_s});
    actionOf(&window, u"Users"_s)->trigger();
    QCOMPARE(window.tabs().count(), 1);
}

void MainWindowTest::FLU_23_setupContactsOpensTheFindPage()
{
    Desk desk;
    MainWindow &window = desk.show();
    actionOf(&window, u"Contacts"_s)->trigger();
    QCOMPARE(window.windowTitle(), u"Contacts – Gatehouse"_s);
    QVERIFY(press(&window, u"Add"_s));
    QCOMPARE(window.tabs().count(), 2);
}

void MainWindowTest::FLU_18_titleFollowsTheTab()
{
    Desk desk;
    MainWindow &window = desk.show();
    QCOMPARE(window.windowTitle(), u"Gatehouse"_s);
    window.openFind(Entity::User);
    window.open({Entity::User, 0, {}});
    QCOMPARE(window.windowTitle(), u"Add User – Gatehouse"_s);
    window.open({Entity::User, 7, {}});
    QCOMPARE(window.windowTitle(), u"Edit User – Anna Berg – Gatehouse"_s);
    window.tabs().setCurrentIndex(0);
    QCOMPARE(window.windowTitle(), u"Users – Gatehouse"_s);
}

void MainWindowTest::aRecordIsOpenedOnce()
{
    Desk desk;
    MainWindow &window = desk.show();
    window.open({Entity::User, 7, {}});
    window.openFind(Entity::User);
    window.open({Entity::User, 7, u"email1"_s});
    QCOMPARE(tabsOf(window), (QStringList{u"Anna Berg"_s, u"Users"_s}));
    QCOMPARE(static_cast<LinePage *>(window.tabs().currentPage())->focused, u"email1"_s);
    window.open({Entity::User, 0, {}});
    window.open({Entity::User, 0, {}});
    QCOMPARE(window.tabs().count(), 4);
}

void MainWindowTest::unsavedPagesHaveAMarkAndAskBeforeClosing()
{
    Desk desk;
    MainWindow &window = desk.show();
    window.open({Entity::User, 7, {}});
    QTest::keyClicks(named<QLineEdit>(&window, u"Line"_s), u"x"_s);
    QCOMPARE(tabsOf(window), QStringList{u"Anna Berg •"_s});
    actionOf(&window, u"Close Tab"_s)->trigger();
    QCOMPARE(window.tabs().count(), 1);
    QCOMPARE(desk.around.prompt().asked().constLast().text, u"Edit User – Anna Berg has changes that are not saved."_s);
    desk.around.prompt().prepare(PromptAnswer::Alternative);
    actionOf(&window, u"Close Tab"_s)->trigger();
    QCOMPARE(window.tabs().count(), 0);
    QVERIFY(readableText(&window).contains(u"Nothing is open."_s));
}

void MainWindowTest::closingWithSaveWaitsForTheSave()
{
    Desk desk;
    MainWindow &window = desk.show();
    window.open({Entity::User, 7, {}});
    QTest::keyClicks(named<QLineEdit>(&window, u"Line"_s), u"x"_s);
    desk.around.prompt().prepare(PromptAnswer::Accepted);
    actionOf(&window, u"Close Tab"_s)->trigger();
    QCOMPARE(window.tabs().count(), 0);
}

void MainWindowTest::quittingAsksForEachUnsavedPage()
{
    Desk desk;
    MainWindow &window = desk.show();
    window.open({Entity::User, 7, {}});
    QTest::keyClicks(named<QLineEdit>(&window, u"Line"_s), u"x"_s);
    QVERIFY(!window.close());
    QVERIFY(window.isVisible());
    QCOMPARE(window.tabs().count(), 1);
    desk.around.prompt().prepare(PromptAnswer::Alternative);
    QVERIFY(window.close());
}

void MainWindowTest::changesAreToldToEveryPage()
{
    Desk desk;
    MainWindow &window = desk.show();
    window.open({Entity::User, 7, {}});
    window.announceChange(Entity::User, 12);
    QCOMPARE(static_cast<LinePage *>(window.tabs().currentPage())->changes, QList<qint64>{12});
}

void MainWindowTest::FLU_02_newIsOffWithTheReason()
{
    Desk desk;
    desk.around.workAs(desk.around.made().openAs(u"sam"_s, u"Support"_s));
    MainWindow &window = desk.show();
    for (const QString &word : {u"New User"_s, u"New Contact"_s, u"New Facility"_s}) {
        QAction *action = actionOf(&window, word);
        QVERIFY(action && !action->isEnabled());
        QVERIFY2(action->toolTip().contains(u"Only members of the groups Administrator and Portal Admin can do this."_s),
                 action->toolTip().toUtf8().constData());
    }
}

void MainWindowTest::FLU_41_currentFacilityIsAlwaysShown()
{
    Desk desk;
    test::TestWorkspace &made = desk.around.made();
    const services::FacilityService facilities(made.workspace());
    const auto north = test::await(facilities.save(test::place(u"N"_s, u"Lab North"_s, test::Mark::Lab)));
    const auto south = test::await(facilities.save(test::place(u"S"_s, u"Lab South"_s, test::Mark::Lab)));
    QVERIFY(north.ok() && south.ok());
    const auto key = made.openAs(u"anna"_s, u"Administrator"_s)->currentOperator().key;
    const services::UserService users(made.workspace());
    QVERIFY(test::await(users.addLabs(key, {north->facility.key, south->facility.key})).ok());
    const services::SignIn again{services::SignIn::As::Operator, u"anna"_s,
                                 support::Secret::fromText(u"a sailing boat at noon"_s)};
    const auto opened =
        test::await(services::Workspace::open(made.database().url(), again, std::make_shared<test::StandingClock>()));
    QVERIFY(opened.ok());
    desk.around.workAs(*opened);
    MainWindow &window = desk.show();
    auto *facility = named<QPushButton>(&window, u"Current facility: Lab North"_s);
    QVERIFY(facility && facility->isVisibleTo(&window));
    QCOMPARE(facility->text(), u"Lab North"_s);
    QVERIFY(named<QPushButton>(&window, u"Operator: anna · Administrator"_s)->isVisibleTo(&window));
    actionOf(&window, u"Lab South"_s)->trigger();
    QCOMPARE(facility->text(), u"Lab South"_s);
    QCOMPARE((*opened)->currentOperator().lab.name, u"Lab South"_s);
    QVERIFY(readableText(&window).contains(u"You work in Lab South now."_s));
}

void MainWindowTest::signOutClosesThePages()
{
    Desk desk;
    MainWindow &window = desk.show();
    QSignalSpy out(&window, &MainWindow::signedOut);
    window.open({Entity::User, 7, {}});
    QTest::keyClicks(named<QLineEdit>(&window, u"Line"_s), u"x"_s);
    actionOf(&window, u"Sign Out"_s)->trigger();
    QCOMPARE(out.size(), 0);
    desk.around.prompt().prepare(PromptAnswer::Accepted);
    actionOf(&window, u"Sign Out"_s)->trigger();
    QCOMPARE(out.size(), 1);
    QCOMPARE(window.tabs().count(), 0);
}

void MainWindowTest::portalAddressOffersThePortalsPort()
{
    Desk desk;
    MainWindow &window = desk.show();
    actionOf(&window, u"Portal"_s)->trigger();
    QCOMPARE(window.windowTitle(), u"Portal – Gatehouse"_s);
    QCOMPARE(tests::unnamedWidgets(&window), QStringList());
    auto *address = named<QLineEdit>(&window, u"Portal address"_s);
    QVERIFY(address);
    const services::OfficeService office(desk.around.made().workspace());
    const auto before = test::await(office.settings());
    QTRY_VERIFY_WITH_TIMEOUT(address->isEnabled(), kPatience);
    QCOMPARE(address->text(), before->value(u"portal.address"_s));
    address->clear();
    QTest::keyClicks(address, u"https://met.example.org:35853"_s);
    QTest::keyClick(address, Qt::Key_Return);
    QVERIFY(press(&window, u"Use https://met.example.org:35855"_s));
    QCOMPARE(address->text(), u"https://met.example.org:35855"_s);
    QTRY_VERIFY(press(&window, u"Save"_s));
    QTRY_VERIFY_WITH_TIMEOUT(readableText(&window).contains(u"Saved "_s), kPatience);
    QCOMPARE(test::await(office.settings())->value(u"portal.address"_s), u"https://met.example.org:35855"_s);
}

void MainWindowTest::aboutSaysTheVersion()
{
    Desk desk;
    MainWindow &window = desk.show();
    actionOf(&window, u"About"_s)->trigger();
    QCOMPARE(desk.around.prompt().told().constLast().text, u"Gatehouse 1.2.3"_s);
}

void MainWindowTest::everyWidgetHasAName()
{
    Desk desk;
    MainWindow &window = desk.show();
    window.openFind(Entity::User);
    QCOMPARE(tests::unnamedWidgets(&window), QStringList());
}

void MainWindowTest::undoTakesBackTheLastSave()
{
    Desk desk;
    MainWindow &window = desk.show();
    QCOMPARE(ui::widgets::disabledReason(actionOf(&window, u"Undo"_s)),
             u"Nothing that you saved since you signed in can be undone. Passwords and unlocking never are."_s);
    const services::FacilityService facilities(desk.around.made().workspace());
    const auto made = test::await(facilities.save(test::place(u"N"_s, u"North"_s, test::Mark::Both)));
    QVERIFY(made.ok());
    domain::Facility changed = made->facility;
    test::set(changed, domain::facilityFields(), {{"name"_L1, u"South & West"_s}, {"notes"_L1, u"Moved"_s}});
    QVERIFY(test::await(facilities.save(changed)).ok());
    window.announceChange(Entity::Facility, changed.key.value);
    QVERIFY(actionOf(&window, u"Undo: South  West – Name, Notes"_s) != nullptr);
    QAction *undo = actionOf(&window, u"Undo: South  West – Name, Notes"_s);
    QCOMPARE(undo->shortcut(), QKeySequence(QKeySequence::Undo));
    undo->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(readableText(&window).contains(u"Undone: North – Name, Notes."_s), kPatience);
    QCOMPARE(test::await(facilities.load(u"N"_s))->facility.name.text(), u"North"_s);
    // and again, unless somebody changed the same since
    QVERIFY(actionOf(&window, u"Redo: South  West – Name, Notes"_s) != nullptr);
    actionOf(&window, u"Redo: South  West – Name, Notes"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(readableText(&window).contains(u"Done again: South & West – Name, Notes."_s), kPatience);
    const QString bea =
        desk.around.made().execute(u"UPDATE facilities SET notes = 'Closed', row_version = row_version + 1 WHERE code = 'N'"_s);
    QCOMPARE(bea, u"ok"_s);
    actionOf(&window, u"Undo: South  West – Name, Notes"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(readableText(&window).contains(u"Not undone: test changed “Notes” at "_s), kPatience);
    QCOMPARE(test::await(facilities.load(u"N"_s))->facility.name.text(), u"South & West"_s);
}

void MainWindowTest::undoOfANewRecordDeletesItForGood()
{
    Desk desk;
    MainWindow &window = desk.show();
    services::Workspace &workspace = desk.around.made().workspace();
    const services::FacilityService facilities(workspace);
    const auto lab = test::await(facilities.save(test::place(u"N"_s, u"North"_s, test::Mark::Both)));
    services::NewPortalUser wanted;
    wanted.user = test::person(u"anna"_s, u"Anna"_s, u"Berg"_s);
    wanted.contact = test::contactOf(u"C-1"_s, u"Anna"_s, u"Berg"_s);
    wanted.lab = u"N"_s;
    wanted.firstSecret = services::NewPortalUser::FirstSecret::Passphrase;
    const auto made = test::await(services::PortalUserService(workspace).add(wanted));
    QVERIFY(made.ok());
    window.openFind(Entity::User);
    window.open({Entity::User, made->record.user.key.value, {}});
    window.announceChange(Entity::User, made->record.user.key.value);
    QCOMPARE(tabsOf(window), (QStringList{u"Users"_s, u"Anna Berg"_s}));
    actionOf(&window, u"Undo: Anna Berg – new portal user and contact"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(
        readableText(&window).contains(
            u"Undone: Anna Berg – new portal user and contact. It is deleted for good: Redo cannot bring it back."_s),
        kPatience);
    QCOMPARE(tabsOf(window), QStringList{u"Users"_s});
    QCOMPARE(ui::widgets::disabledReason(actionOf(&window, u"Redo"_s)),
             u"Nothing was undone that can be done again. A new record that was undone has to be made anew."_s);
    // who knows the record by now keeps it
    domain::Asset asset;
    test::set(asset, domain::assetFields(), {{"number"_L1, u"A-1"_s}, {"owner"_L1, lab->facility.code.text()}});
    QVERIFY(test::await(services::AssetService(workspace).add(asset)).ok());
    actionOf(&window, u"Undo: North – new facility"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(
        readableText(&window).contains(u"Not undone. This record has a history and stays: it owns 1 asset"_s), kPatience);
    QCOMPARE(test::await(facilities.load(u"N"_s))->facility.name.text(), u"North"_s);
}

QTEST_MAIN(MainWindowTest)
#include "MainWindowTest.moc"
