// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "support/Colleague.h"
#include "support/NamedWidgets.h"
#include "support/UnnamedWidgets.h"
#include "ui/desk/ChangePasswordDialog.h"
#include "ui/desk/KeysDialog.h"
#include "ui/desk/PreferencesDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace gatehouse;
using namespace Qt::Literals::StringLiterals;
using test::named;
using test::press;
using test::readableText;
using ui::desk::DeskPreferences;

namespace {

constexpr int kPatience = 20000;                       // milliseconds
const QString kPassword = u"a sailing boat at noon"_s; // TestWorkspace::openAs
const QString kNext = u"seven copper lanterns"_s;

} // namespace

/// The operator's own password, preferences, keys.
class DeskDialogsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addEngines(); }

    void changesTheOwnPassword();
    void saysWhatIsWrongBesideItsField();
    void preferencesComeBackAsChosen();
    void cancelChoosesNothing();
    void keysAreListedAndFound();
};

void DeskDialogsTest::changesTheOwnPassword()
{
    test::TestWorkspace office(test::TestDatabase::currentEngine());
    test::Colleague anna(office, u"Support"_s);
    QPointer<ui::desk::ChangePasswordDialog> dialog = new ui::desk::ChangePasswordDialog(anna.workspace(), nullptr);
    dialog->show();
    QCOMPARE(tests::unnamedWidgets(dialog), QStringList());
    QSignalSpy changed(dialog, &ui::desk::ChangePasswordDialog::changed);
    QVERIFY(test::type(dialog, u"Current Password"_s, kPassword));
    QVERIFY(test::type(dialog, u"New Password"_s, kNext));
    QVERIFY(test::type(dialog, u"Confirm New Password"_s, kNext));
    QVERIFY(press(dialog, u"Change Password"_s));
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, kPatience);
    QTRY_VERIFY(!dialog);
    QCOMPARE(test::described(test::await(services::OwnAccountService(anna.workspace()).prove(support::Secret::fromText(kNext)))),
             u"ok"_s);
}

void DeskDialogsTest::saysWhatIsWrongBesideItsField()
{
    test::TestWorkspace office(test::TestDatabase::currentEngine());
    test::Colleague anna(office, u"Support"_s);
    ui::desk::ChangePasswordDialog dialog(anna.workspace(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(!press(&dialog, u"Change Password"_s)); // nothing typed yet
    QVERIFY(test::type(&dialog, u"Current Password"_s, u"not this one"_s));
    QVERIFY(test::type(&dialog, u"New Password"_s, kNext));
    QVERIFY(press(&dialog, u"Change Password"_s));
    QVERIFY(!named<QLineEdit>(&dialog, u"Confirm New Password"_s)->accessibleDescription().isEmpty());
    QVERIFY(test::type(&dialog, u"Confirm New Password"_s, kNext));
    QVERIFY(press(&dialog, u"Change Password"_s));
    QTRY_COMPARE_WITH_TIMEOUT(named<QLineEdit>(&dialog, u"Current Password"_s)->accessibleDescription(),
                              u"The current password is wrong: type it again."_s, kPatience);
    QVERIFY(test::type(&dialog, u"Current Password"_s, kPassword));
    QVERIFY(test::type(&dialog, u"New Password"_s, u"short"_s));
    QVERIFY(test::type(&dialog, u"Confirm New Password"_s, u"short"_s));
    QVERIFY(press(&dialog, u"Change Password"_s));
    QTRY_VERIFY_WITH_TIMEOUT(named<QLineEdit>(&dialog, u"New Password"_s)->accessibleDescription().contains(u"8"_s), kPatience);
}

void DeskDialogsTest::preferencesComeBackAsChosen()
{
    const DeskPreferences now{ui::style::Scheme::Dark, ui::style::Density::Compact, u"de"_s, 5,
                              DeskPreferences::Tabs::StartAfresh};
    auto *dialog = new ui::desk::PreferencesDialog(now, nullptr);
    dialog->show();
    QCOMPARE(tests::unnamedWidgets(dialog), QStringList());
    DeskPreferences chosen;
    connect(dialog, &ui::desk::PreferencesDialog::chosen, this,
            [&chosen](const DeskPreferences &preferences) { chosen = preferences; });
    QVERIFY(readableText(dialog).contains(u"Takes effect when the console starts next."_s));
    named<QSpinBox>(dialog, u"Lock when idle, minutes"_s)->setValue(30);
    named<QCheckBox>(dialog, u"Open last time's tabs again"_s)->setChecked(true);
    QVERIFY(press(dialog, u"OK"_s));
    DeskPreferences expected = now;
    expected.idleMinutes = 30;
    expected.tabs = DeskPreferences::Tabs::ComeBack;
    QCOMPARE(chosen, expected);
}

void DeskDialogsTest::cancelChoosesNothing()
{
    auto *dialog = new ui::desk::PreferencesDialog({}, nullptr);
    QSignalSpy chosen(dialog, &ui::desk::PreferencesDialog::chosen);
    dialog->show();
    QVERIFY(press(dialog, u"Cancel"_s));
    QCOMPARE(chosen.size(), 0);
}

void DeskDialogsTest::keysAreListedAndFound()
{
    ui::desk::KeysDialog dialog(
        {{u"File"_s, u"New User"_s, QKeySequence(u"Ctrl+Shift+U"_s)}, {u"Users"_s, u"Add"_s, QKeySequence(u"Ctrl+N"_s)}},
        nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QCOMPARE(tests::unnamedWidgets(&dialog), QStringList());
    const auto *table = named<QTableView>(&dialog, u"Keys"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QTest::keyClicks(named<QLineEdit>(&dialog, u"Find a key"_s), u"ctrl+n"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"Add"_s);
    QCOMPARE(table->model()->index(0, 2).data().toString(), u"Users"_s);
}

QTEST_MAIN(DeskDialogsTest)
#include "DeskDialogsTest.moc"
