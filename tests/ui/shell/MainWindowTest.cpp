// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/MainWindow.h"

#include "services/FacilityService.h"
#include "services/OfficeService.h"
#include "services/UserService.h"
#include "support/NamedWidgets.h"
#include "support/PageSurroundings.h"
#include "support/UnnamedWidgets.h"
#include "ui/configure/PortalPage.h"
#include "ui/page/Actions.h"
#include "ui/page/Memory.h"
#include "ui/page/Page.h"
#include "ui/shell/PageTabs.h"
#include "ui/style/Theme.h"
#include "ui/widgets/ActionBar.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace gatehouse;
using namespace Qt::Literals::StringLiterals;
using services::Entity;
using test::actionOf;
using test::named;
using test::press;
using test::readableText;
using ui::page::RecordAddress;
using ui::shell::MainWindow;
using ui::widgets::PromptAnswer;

namespace {

constexpr int kPatience = 20000; // milliseconds

/// A record page that holds one line.
class LinePage : public ui::page::Page {
public:
    LinePage(const RecordAddress &address, const ui::page::PageContext &context)
        : Page(context)
        , m_address(address)
        , m_line(new QLineEdit)
    {
        setBody(m_line);
        m_line->setAccessibleName(u"Line"_s);
        connect(m_line, &QLineEdit::textChanged, this, &LinePage::unsavedStateChanged);
    }
    QString titleText() const override { return m_address.isNew() ? u"Add User"_s : u"Edit User – Anna Berg"_s; }
    QString tabText() const override { return m_address.isNew() ? u"New user"_s : u"Anna Berg"_s; }
    std::optional<RecordAddress> address() const override { return m_address; }
    bool hasUnsavedChanges() const override { return m_line->isModified(); }
    void save() override
    {
        m_line->setModified(false);
        emit saved();
    }
    void focusField(const QString &field) override
    {
        focused = field;
        m_line->setFocus();
    }
    void recordChanged(Entity, qint64 key) override { changes.append(key); }

    QString focused;
    QList<qint64> changes;

private:
    RecordAddress m_address;
    QLineEdit *m_line;
};

/// The window over a database of its own.
struct Desk {
    Desk() : around(support::Engine::Sqlite), theme(*qApp, ui::style::Scheme::Light) {}

    MainWindow &show()
    {
        ui::shell::Screens screens;
        for (const Entity entity : {Entity::User, Entity::Contact, Entity::Facility})
            screens.records[entity] = [](const RecordAddress &address, const ui::page::PageContext &context) {
                return new LinePage(address, context);
            };
        screens.entries = {{ui::page::Screen::Portal,
                            ui::shell::MenuName::Configure,
                            u"&Portal"_s,
                            QKeySequence(Qt::CTRL | Qt::Key_5),
                            {},
                            [](const ui::page::ScreenAddress &, const ui::page::PageContext &context) {
                                return new ui::configure::PortalPage(context);
                            }}};
        window = std::make_unique<MainWindow>(MainWindow::Parts{around.workspace(), around.directory(), theme, around.prompt(),
                                                                screens, u"1.2.3"_s, preferences, memory});
        window->show();
        return *window;
    }

    test::PageSurroundings around;
    ui::style::Theme theme;
    ui::desk::DeskPreferences preferences;
    ui::page::Memory *memory = nullptr;
    std::unique_ptr<MainWindow> window;
};

QStringList tabsOf(const MainWindow &window)
{
    QStringList texts;
    for (int index = 0; index < window.tabs().count(); ++index)
        texts.append(window.tabs().tabText(index));
    return texts;
}

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
    void everyWidgetHasAName();
    void FLU_41_screenReadersFindFacilityAndOperator();
    void linesAreReadAsTheyAreWritten();
    void FP_02_FP_03_viewedRecordsAreInTheMenu();
    void tabsComeBack();
    void whatHasGoneDoesNotComeBack();
    void whoWantsStartsAfresh();
    void nextAndPreviousResult();
    void unsavedChangesAreAskedAboutBeforeTheNextResult();
    void preferencesReachMenuAndStore();
    void keysOfWindowAndPage();
    void lockingHidesThePages();
    void paletteListsMenusAndPage();
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

namespace {

/// What a screen reader meets under the window, by name.
QStringList namesUnder(QAccessibleInterface *face, int depth = 0)
{
    QStringList names;
    if (!face || depth > 12)
        return names;
    names.append(face->text(QAccessible::Name));
    for (int child = 0; child < face->childCount(); ++child)
        names += namesUnder(face->child(child), depth + 1);
    return names;
}

/// A memory without a file.
class PlainMemory : public ui::page::Memory {
public:
    QVariant recall(const QString &key) const override { return m_values.value(key); }
    void keep(const QString &key, const QVariant &value) override { m_values.insert(key, value); }

private:
    QVariantMap m_values;
};

} // namespace

void MainWindowTest::FLU_41_screenReadersFindFacilityAndOperator()
{
    Desk desk;
    desk.around.workAs(desk.around.made().openAs(u"sam"_s, u"Support"_s));
    MainWindow &window = desk.show();
    const QStringList names = namesUnder(QAccessible::queryAccessibleInterface(&window));
    QVERIFY2(names.contains(u"Operator: sam · Support"_s), qUtf8Printable(names.join(u'|')));
    QVERIFY2(names.contains(u"Current facility: No lab"_s), qUtf8Printable(names.join(u'|')));
    auto *who = named<QPushButton>(&window, u"Operator: sam · Support"_s);
    QVERIFY(window.rect().contains(QRect(who->mapTo(&window, QPoint()), who->size())));
}

void MainWindowTest::linesAreReadAsTheyAreWritten()
{
    Desk desk;
    MainWindow &window = desk.show();
    window.openFind(Entity::User);
    window.say(u"The find is saved."_s);
    QTRY_VERIFY(namesUnder(QAccessible::queryAccessibleInterface(&window)).contains(u"The find is saved."_s));
    const QStringList names = namesUnder(QAccessible::queryAccessibleInterface(&window));
    QVERIFY(names.contains(desk.around.workspace()->url().words()));
    for (QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty() && label->textFormat() != Qt::RichText)
            QVERIFY2(test::nameOf(label).contains(label->text().remove(u'&')), qUtf8Printable(label->text()));
    }
}

void MainWindowTest::FP_02_FP_03_viewedRecordsAreInTheMenu()
{
    Desk desk;
    const auto saved = test::await(
        services::FacilityService(desk.around.made().workspace()).save(test::place(u"N"_s, u"Lab & North"_s, test::Mark::Lab)));
    QVERIFY(saved.ok());
    desk.around.workAs(desk.around.made().openAs(u"sam"_s, u"Support"_s));
    MainWindow &window = desk.show();
    QAction *menu = actionOf(&window, u"Recently Viewed"_s);
    QVERIFY(!menu->isEnabled());
    window.open({Entity::Facility, saved->facility.key.value, {}});
    window.openFind(Entity::User);
    QTRY_VERIFY_WITH_TIMEOUT(menu->isEnabled(), kPatience);
    QCOMPARE(menu->menu()->actions().size(), 1);
    QAction *entry = menu->menu()->actions().constFirst();
    QCOMPARE(entry->text(), u"&1 Lab && North"_s);
    QCOMPARE(entry->shortcut(), QKeySequence(u"Ctrl+Alt+1"_s));
    window.tabs().close(window.tabs().pages().constFirst());
    entry->trigger();
    QCOMPARE(window.tabs().currentPage()->address()->key, saved->facility.key.value);
    QCOMPARE(desk.around.made().execute(u"DELETE FROM facilities WHERE code = 'N'"_s), u"ok"_s);
    window.openFind(Entity::User);
    window.announceChange(Entity::Facility, saved->facility.key.value);
    QTRY_VERIFY_WITH_TIMEOUT(!menu->isEnabled(), kPatience);
}

void MainWindowTest::tabsComeBack()
{
    Desk desk;
    const auto saved = test::await(
        services::FacilityService(desk.around.made().workspace()).save(test::place(u"N"_s, u"North"_s, test::Mark::Lab)));
    QVERIFY(saved.ok());
    PlainMemory memory;
    desk.memory = &memory;
    {
        MainWindow &window = desk.show();
        QSignalSpy restored(&window, &MainWindow::tabsRestored);
        window.restoreTabs();
        QTRY_COMPARE(restored.size(), 1);
        QCOMPARE(tabsOf(window), QStringList{u"Users"_s});
        window.openFind(Entity::Contact);
        window.open({Entity::Facility, saved->facility.key.value, {}});
        window.open({Entity::User, 0, {}}); // never saved: there is nothing to come back to
        window.openScreen({ui::page::Screen::Portal, 0, {}});
        window.tabs().setCurrentIndex(1);
        QVERIFY(window.close());
    }
    MainWindow &window = desk.show();
    QSignalSpy restored(&window, &MainWindow::tabsRestored);
    window.restoreTabs();
    QTRY_COMPARE_WITH_TIMEOUT(restored.size(), 1, kPatience);
    QCOMPARE(tabsOf(window), (QStringList{u"Users"_s, u"Contacts"_s, u"Anna Berg"_s, u"Portal"_s}));
    QCOMPARE(window.tabs().currentIndex(), 1);
}

void MainWindowTest::whatHasGoneDoesNotComeBack()
{
    Desk desk;
    PlainMemory memory;
    memory.keep(u"tabs"_s, QStringList{u"record facility 4711"_s, u"screen Moon"_s, u"nonsense"_s, u"find facility"_s});
    memory.keep(u"current-tab"_s, 3);
    desk.memory = &memory;
    MainWindow &window = desk.show();
    QSignalSpy restored(&window, &MainWindow::tabsRestored);
    window.restoreTabs();
    QTRY_COMPARE_WITH_TIMEOUT(restored.size(), 1, kPatience);
    QCOMPARE(tabsOf(window), QStringList{u"Facilities"_s});
}

void MainWindowTest::whoWantsStartsAfresh()
{
    Desk desk;
    PlainMemory memory;
    memory.keep(u"tabs"_s, QStringList{u"find facility"_s});
    desk.memory = &memory;
    desk.preferences.tabs = ui::desk::DeskPreferences::Tabs::StartAfresh;
    MainWindow &window = desk.show();
    window.restoreTabs();
    QCOMPARE(tabsOf(window), QStringList{u"Users"_s});
}

void MainWindowTest::nextAndPreviousResult()
{
    Desk desk;
    QList<qint64> keys;
    for (const QString &code : {u"A"_s, u"B"_s, u"C"_s}) {
        const auto saved =
            test::await(services::FacilityService(desk.around.made().workspace()).save(test::place(code, code, test::Mark::Lab)));
        QVERIFY(saved.ok());
        keys.append(saved->facility.key.value);
    }
    MainWindow &window = desk.show();
    window.openFind(Entity::Facility);
    const auto *list = qobject_cast<ui::find::FindPage *>(window.tabs().currentPage());
    QVERIFY(!actionOf(&window, u"Next Result"_s)->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(list->countText().startsWith(u"1–3"_s), kPatience);
    window.open({Entity::Facility, keys.at(1), {}});
    QVERIFY(actionOf(&window, u"Next Result"_s)->isEnabled());
    const auto shown = [&window] { return window.tabs().currentPage()->address()->key; };
    actionOf(&window, u"Next Result"_s)->trigger();
    QCOMPARE(shown(), keys.at(2));
    actionOf(&window, u"Next Result"_s)->trigger();
    QCOMPARE(shown(), keys.at(2));
    QVERIFY(readableText(&window).contains(u"This is the last result."_s));
    actionOf(&window, u"Previous Result"_s)->trigger();
    actionOf(&window, u"Previous Result"_s)->trigger();
    QCOMPARE(shown(), keys.at(0));
    actionOf(&window, u"Previous Result"_s)->trigger();
    QVERIFY(readableText(&window).contains(u"This is the first result."_s));
    QCOMPARE(window.tabs().count(), 2);
}

void MainWindowTest::unsavedChangesAreAskedAboutBeforeTheNextResult()
{
    Desk desk;
    QList<qint64> keys;
    for (const QString &code : {u"A"_s, u"B"_s})
        keys.append(
            test::await(services::FacilityService(desk.around.made().workspace()).save(test::place(code, code, test::Mark::Lab)))
                ->facility.key.value);
    MainWindow &window = desk.show();
    window.openFind(Entity::Facility);
    const auto *list = qobject_cast<ui::find::FindPage *>(window.tabs().currentPage());
    QTRY_VERIFY_WITH_TIMEOUT(list->countText().startsWith(u"1–2"_s), kPatience);
    window.open({Entity::Facility, keys.at(0), {}});
    QTest::keyClicks(named<QLineEdit>(&window, u"Line"_s), u"x"_s);
    actionOf(&window, u"Next Result"_s)->trigger(); // the person wants to stay
    QCOMPARE(window.tabs().currentPage()->address()->key, keys.at(0));
    desk.around.prompt().prepare(PromptAnswer::Accepted);
    actionOf(&window, u"Next Result"_s)->trigger();
    QCOMPARE(window.tabs().currentPage()->address()->key, keys.at(1));
}

void MainWindowTest::preferencesReachMenuAndStore()
{
    Desk desk;
    MainWindow &window = desk.show();
    QList<ui::desk::DeskPreferences> stored;
    connect(&window, &MainWindow::preferencesChanged, this,
            [&stored](const ui::desk::DeskPreferences &now) { stored.append(now); });
    actionOf(&window, u"Dark Scheme"_s)->trigger();
    QCOMPARE(stored.constLast().scheme, ui::style::Scheme::Dark);
    actionOf(&window, u"Preferences…"_s)->trigger();
    QWidget *dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    for (QComboBox *box : dialog->findChildren<QComboBox *>()) {
        if (box->findText(u"Compact rows"_s) >= 0)
            box->setCurrentIndex(box->findText(u"Compact rows"_s));
        if (box->findText(u"Deutsch"_s) >= 0)
            box->setCurrentIndex(box->findText(u"Deutsch"_s));
    }
    QVERIFY(press(dialog, u"OK"_s));
    QCOMPARE(stored.constLast().density, ui::style::Density::Compact);
    QCOMPARE(stored.constLast().language, u"de"_s);
    QCOMPARE(stored.constLast().scheme, ui::style::Scheme::Dark);
    QVERIFY(actionOf(&window, u"Compact Rows"_s)->isChecked());
    QVERIFY(readableText(&window).contains(u"The language changes when the console starts next."_s));
}

void MainWindowTest::keysOfWindowAndPage()
{
    Desk desk;
    MainWindow &window = desk.show();
    window.openFind(Entity::User);
    actionOf(&window, u"Keys"_s)->trigger();
    QWidget *dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    const auto *table = named<QTableView>(dialog, u"Keys"_s);
    QStringList lines;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        lines.append(table->model()->index(row, 0).data().toString() + u' ' + table->model()->index(row, 1).data().toString() +
                     u" ("_s + table->model()->index(row, 2).data().toString() + u')');
    }
    for (const QString &line : {u"Ctrl+N Add (Users)"_s, u"Ctrl+L Lock (File)"_s, u"Ctrl+K Command Palette… (View)"_s})
        QVERIFY2(lines.contains(line), qUtf8Printable(lines.join(u'\n')));
    dialog->close();
}

void MainWindowTest::lockingHidesThePages()
{
    Desk desk;
    MainWindow &window = desk.show();
    window.open({Entity::User, 7, {}});
    auto *line = named<QLineEdit>(&window, u"Line"_s);
    QTest::keyClicks(line, u"typed"_s);
    actionOf(&window, u"Lock"_s)->trigger();
    QVERIFY(!line->isVisible());
    QCOMPARE(window.windowTitle(), u"Locked – Gatehouse"_s);
    QVERIFY(press(QApplication::activeModalWidget(), u"Unlock"_s));
    QVERIFY(line->isVisible());
    QCOMPARE(line->text(), u"typed"_s);
    QCOMPARE(window.windowTitle(), u"Edit User – Anna Berg – Gatehouse"_s);
}

void MainWindowTest::paletteListsMenusAndPage()
{
    Desk desk;
    MainWindow &window = desk.show();
    window.openFind(Entity::User);
    actionOf(&window, u"Command Palette…"_s)->trigger();
    QWidget *palette = QApplication::activeModalWidget();
    QVERIFY(palette);
    QTest::keyClicks(named<QLineEdit>(palette, u"Command palette"_s), u"portal"_s);
    QTest::keyClick(named<QLineEdit>(palette, u"Command palette"_s), Qt::Key_Return);
    QTRY_COMPARE(window.windowTitle(), u"Portal – Gatehouse"_s);
}

void MainWindowTest::undoTakesBackTheLastSave()
{
    Desk desk;
    const services::FacilityService facilities(desk.around.made().workspace());
    const auto made = test::await(facilities.save(test::place(u"N"_s, u"North"_s, test::Mark::Both)));
    QVERIFY(made.ok());
    MainWindow &window = desk.show();
    QCOMPARE(ui::widgets::disabledReason(actionOf(&window, u"Undo"_s)),
             u"Nothing that you saved since you signed in can be undone."_s);
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

QTEST_MAIN(MainWindowTest)
#include "MainWindowTest.moc"
