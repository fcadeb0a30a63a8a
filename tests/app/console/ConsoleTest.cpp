// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/console/Console.h"

#include "services/DemoService.h"
#include "support/NamedWidgets.h"
#include "support/TestWorkspace.h"
#include "ui/connect/ConnectDialog.h"
#include "ui/find/FindPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageTabs.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace gatehouse;
using namespace Qt::Literals::StringLiterals;
using console::Console;
using console::Preferences;
using test::actionOf;
using test::press;

namespace {

constexpr int kPatience = 20000; // milliseconds

} // namespace

/// The console put together: in, at work, out and in again.
class ConsoleTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void signsInToTheDemoAndListsItsUsers();

private:
    QTemporaryDir m_configuration;
};

// The choice of the database is kept where a person's settings are; here that is a folder of the test.
void ConsoleTest::initTestCase()
{
    QVERIFY(qputenv("XDG_CONFIG_HOME", m_configuration.path().toLocal8Bit()));
    QStandardPaths::setTestModeEnabled(true);
}

void ConsoleTest::signsInToTheDemoAndListsItsUsers()
{
    test::TestWorkspace made(support::Engine::Sqlite);
    services::DemoOrder order;
    order.users = 5;
    QCOMPARE(test::described(test::await(services::DemoService(made.workspace()).fill(order))), u"ok"_s);

    QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"gatehouse.ini"_s));
    ui::style::Theme theme(*qApp, ui::style::Scheme::Light);
    Console console(preferences, theme, std::make_shared<support::SystemClock>(), {});
    QSignalSpy entered(&console, &Console::entered);
    console.start(made.database().url());
    auto *demo = test::named<QAbstractButton>(console.connectDialog(), u"Sign in to the demo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(demo->isVisible(), kPatience);
    QVERIFY(press(console.connectDialog(), u"Sign in to the demo"_s));
    QTRY_COMPARE_WITH_TIMEOUT(entered.size(), 1, kPatience);
    QCOMPARE(console.window()->windowTitle(), u"Users – Gatehouse"_s);
    const auto *users = qobject_cast<ui::find::FindPage *>(console.window()->tabs().currentWidget());
    QVERIFY(users);
    QTRY_COMPARE_WITH_TIMEOUT(users->countText(), u"1–6 of 6"_s, kPatience);
    QCOMPARE(preferences.username(), u"admin"_s);

    actionOf(console.window(), u"Sign Out"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!console.window(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(console.connectDialog() && console.connectDialog()->windowTitle().startsWith(u"Sign In"_s),
                             kPatience);
}

QTEST_MAIN(ConsoleTest)
#include "ConsoleTest.moc"
