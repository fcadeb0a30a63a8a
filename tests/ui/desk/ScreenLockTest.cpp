// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/ScreenLock.h"

#include "support/Colleague.h"
#include "support/NamedWidgets.h"
#include "support/UnnamedWidgets.h"
#include "ui/desk/LockDialog.h"

#include <QDialog>
#include <QMainWindow>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace gatehouse;
using namespace Qt::Literals::StringLiterals;
using test::named;
using test::press;
using test::readableText;
using ui::desk::LockDialog;
using ui::desk::ScreenLock;

namespace {

constexpr int kPatience = 20000;                       // milliseconds
const QString kPassword = u"a sailing boat at noon"_s; // TestWorkspace::openAs

/// A window with a field, and a box over it that waits for an answer.
struct Work {
    Work()
    {
        auto *body = new QWidget;
        auto *layout = new QVBoxLayout(body);
        layout->addWidget(field = new QLineEdit);
        window.setCentralWidget(body);
        window.menuBar()->addMenu(u"File"_s);
        window.setWindowTitle(u"Edit User – Anna Berg – Gatehouse"_s);
        field->setAccessibleName(u"First"_s);
        window.show();
        field->setFocus();
    }
    QMainWindow window;
    QLineEdit *field = nullptr;
};

} // namespace

/// The lock over the windows.
class ScreenLockTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addEngines(); }
    void init();
    void cleanup();

    void hidesEverythingAndLosesNothing();
    void aWrongPasswordSaysSo();
    void locksByItselfWhenIdle();
    void workKeepsItOpen();
    void coversBoxesAndGivesThemBack();
    void coversABoxThatComesLater();
    void withoutAPasswordOneKeyUnlocks();
    void closingLeavesItLocked();

private:
    static LockDialog *dialog(QWidget &window) { return window.findChild<LockDialog *>(); }

    std::unique_ptr<test::TestWorkspace> m_office;
    std::unique_ptr<test::Colleague> m_anna;
};

void ScreenLockTest::init()
{
    m_office = std::make_unique<test::TestWorkspace>(test::TestDatabase::currentEngine());
    m_anna = std::make_unique<test::Colleague>(*m_office, u"Support"_s);
}

void ScreenLockTest::cleanup()
{
    m_anna.reset();
    m_office.reset();
}

void ScreenLockTest::hidesEverythingAndLosesNothing()
{
    Work work;
    QTest::keyClicks(work.field, u"Joerg"_s);
    ScreenLock lock(m_anna->workspace(), &work.window);
    QSignalSpy unlocked(&lock, &ScreenLock::unlocked);
    lock.lock();
    QVERIFY(lock.isLocked());
    QVERIFY(!work.field->isVisible());
    QVERIFY(!work.window.menuBar()->isVisible());
    QCOMPARE(work.window.windowTitle(), u"Locked – Gatehouse"_s);
    LockDialog *box = dialog(work.window);
    QVERIFY(box && box->isVisible());
    QVERIFY(readableText(box).contains(m_anna->name() + u" works here."_s));
    QCOMPARE(tests::unnamedWidgets(box), QStringList());
    QTest::keyClicks(named<QLineEdit>(box, u"Password"_s), kPassword);
    QTest::keyClick(named<QLineEdit>(box, u"Password"_s), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(unlocked.size(), 1, kPatience);
    QVERIFY(work.field->isVisible());
    QVERIFY(work.window.menuBar()->isVisible());
    QCOMPARE(work.field->text(), u"Joerg"_s);
    QCOMPARE(work.window.windowTitle(), u"Edit User – Anna Berg – Gatehouse"_s);
    QCOMPARE(work.window.focusWidget(), work.field);
}

void ScreenLockTest::aWrongPasswordSaysSo()
{
    Work work;
    ScreenLock lock(m_anna->workspace(), &work.window);
    lock.lock();
    LockDialog *box = dialog(work.window);
    QVERIFY(test::type(box, u"Password"_s, u"something else"_s));
    QVERIFY(press(box, u"Unlock"_s));
    QTRY_VERIFY_WITH_TIMEOUT(readableText(box).contains(u"The password is wrong"_s), kPatience);
    QVERIFY(lock.isLocked());
    QVERIFY(!work.field->isVisible());
}

void ScreenLockTest::locksByItselfWhenIdle()
{
    Work work;
    ScreenLock lock(m_anna->workspace(), &work.window);
    lock.setIdleTime(std::chrono::milliseconds(20));
    QTRY_VERIFY_WITH_TIMEOUT(lock.isLocked(), kPatience);
    QVERIFY(!work.field->isVisible());
}

void ScreenLockTest::workKeepsItOpen()
{
    Work work;
    ScreenLock lock(m_anna->workspace(), &work.window);
    lock.setIdleTime(std::chrono::hours(1));
    QTest::keyClicks(work.field, u"x"_s);
    QVERIFY(!lock.isLocked());
    lock.setIdleTime(std::chrono::milliseconds(0));
    QTest::qWait(50); // never by itself
    QVERIFY(!lock.isLocked());
}

void ScreenLockTest::coversBoxesAndGivesThemBack()
{
    Work work;
    QDialog box(&work.window);
    auto *layout = new QVBoxLayout(&box);
    auto *typed = new QLineEdit;
    layout->addWidget(typed);
    box.setWindowTitle(u"Find User"_s);
    box.open();
    QSignalSpy ended(&box, &QDialog::finished);
    QTest::keyClicks(typed, u"lindner"_s);
    ScreenLock lock(m_anna->workspace(), &work.window);
    lock.lock();
    QVERIFY(!typed->isVisible());
    QCOMPARE(box.windowTitle(), u"Locked – Gatehouse"_s);
    LockDialog *over = box.findChild<LockDialog *>();
    QVERIFY(over && QApplication::activeModalWidget() == over);
    over->accept();
    QVERIFY(!lock.isLocked());
    QVERIFY(typed->isVisible());
    QCOMPARE(typed->text(), u"lindner"_s);
    QCOMPARE(ended.size(), 0);
}

void ScreenLockTest::coversABoxThatComesLater()
{
    Work work;
    ScreenLock lock(m_anna->workspace(), &work.window);
    lock.lock();
    QDialog late(&work.window);
    auto *secret = new QLineEdit(&late);
    secret->setText(u"Anna Berg"_s);
    late.open();
    QTRY_VERIFY_WITH_TIMEOUT(!secret->isVisible(), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(QApplication::activeModalWidget(), static_cast<QWidget *>(dialog(work.window)), kPatience);
    dialog(work.window)->accept();
    QVERIFY(secret->isVisible());
}

void ScreenLockTest::withoutAPasswordOneKeyUnlocks()
{
    Work work;
    ScreenLock lock(m_office->workspace(), &work.window);
    lock.lock();
    LockDialog *box = dialog(work.window);
    QVERIFY(readableText(box).contains(u"Nobody signed in with a password, so none is asked for."_s));
    QVERIFY(!named<QLineEdit>(box, u"Password"_s)->isVisible());
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(!lock.isLocked());
    QVERIFY(work.field->isVisible());
}

void ScreenLockTest::closingLeavesItLocked()
{
    Work work;
    ScreenLock lock(m_anna->workspace(), &work.window);
    lock.lock();
    QTest::keyClick(dialog(work.window), Qt::Key_Escape);
    QVERIFY(lock.isLocked() && dialog(work.window)->isVisible());
    dialog(work.window)->close();
    QVERIFY(lock.isLocked() && dialog(work.window)->isVisible());
}

QTEST_MAIN(ScreenLockTest)
#include "ScreenLockTest.moc"
