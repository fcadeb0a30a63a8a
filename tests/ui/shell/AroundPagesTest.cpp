// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "WindowDesk.h"

#include "services/FacilityService.h"
#include "support/NamedWidgets.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace gatehouse;
using namespace Qt::Literals::StringLiterals;
using services::Entity;
using test::actionOf;
using test::Desk;
using test::named;
using test::press;
using test::readableText;
using test::tabsOf;
using ui::shell::MainWindow;
using ui::widgets::PromptAnswer;

namespace {

constexpr int kPatience = 20000; // milliseconds

} // namespace

/// What the window has around its pages.
class AroundPagesTest : public QObject {
    Q_OBJECT

private slots:
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

void AroundPagesTest::FLU_41_screenReadersFindFacilityAndOperator()
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

void AroundPagesTest::linesAreReadAsTheyAreWritten()
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

void AroundPagesTest::FP_02_FP_03_viewedRecordsAreInTheMenu()
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

void AroundPagesTest::tabsComeBack()
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

void AroundPagesTest::whatHasGoneDoesNotComeBack()
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

void AroundPagesTest::whoWantsStartsAfresh()
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

void AroundPagesTest::nextAndPreviousResult()
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

void AroundPagesTest::unsavedChangesAreAskedAboutBeforeTheNextResult()
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

void AroundPagesTest::preferencesReachMenuAndStore()
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

void AroundPagesTest::keysOfWindowAndPage()
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

void AroundPagesTest::lockingHidesThePages()
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

void AroundPagesTest::paletteListsMenusAndPage()
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

QTEST_MAIN(AroundPagesTest)
#include "AroundPagesTest.moc"
