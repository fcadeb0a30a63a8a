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
#include "ui/page/Page.h"
#include "ui/shell/PageTabs.h"
#include "ui/style/Theme.h"

#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
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
        screens.entries = {{ui::page::Screen::Portal, ui::shell::MenuName::Configure, u"&Portal"_s, QKeySequence(Qt::CTRL | Qt::Key_5), {},
                            [](const ui::page::ScreenAddress &, const ui::page::PageContext &context) { return new ui::configure::PortalPage(context); }}};
        window = std::make_unique<MainWindow>(
            MainWindow::Parts{around.workspace(), around.directory(), theme, around.prompt(), screens, u"1.2.3"_s});
        window->show();
        return *window;
    }

    test::PageSurroundings around;
    ui::style::Theme theme;
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
    void everyWidgetHasAName();
};

void MainWindowTest::menusHaveTheWordsAndTheKeys()
{
    Desk desk;
    MainWindow &window = desk.show();
    QCOMPARE(menusOf(window), (QStringList{
                                  u"File: New User, New Contact, New Facility, Close Tab, Sign Out, Quit"_s,
                                  u"View: Scheme as the System, Light Scheme, Dark Scheme, Comfortable Rows, Compact Rows"_s,
                                  u"Setup: Users, Contacts, Facilities"_s,
                                  u"Configure: Groups, Portal"_s,
                                  u"Help: About"_s,
                              }));
    QStringList keys;
    for (const QAction *menu : window.menuBar()->actions()) {
        for (const QAction *entry : menu->menu()->actions()) {
            if (!entry->isSeparator())
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
    QVERIFY(readableText(&window).contains(u"anna · Administrator"_s));
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

QTEST_MAIN(MainWindowTest)
#include "MainWindowTest.moc"
