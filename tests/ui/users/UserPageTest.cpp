// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/SessionProbe.h"
#include "support/OpenOffice.h"
#include "support/PageRobot.h"
#include "support/UnnamedWidgets.h"
#include "ui/find/FindDialog.h"
#include "ui/groups/AssignGroupsDialog.h"
#include "ui/users/ResetPasswordDialog.h"
#include "ui/users/UserPage.h"
#include "ui/widgets/TableView.h"

#include <QCheckBox>
#include <QSignalSpy>

using namespace gatehouse;
using test::need;
using test::OpenOffice;
using test::PageRobot;
using test::rowOf;
using ui::find::FindDialog;
using ui::groups::AssignGroupsDialog;
using ui::page::RecordAddress;
using ui::users::UserPage;

namespace {

const auto kSave = QStringLiteral("Save");
const auto kFirst = QStringLiteral("First");
const auto kLast = QStringLiteral("Last");
const auto kUsername = QStringLiteral("Username");

RecordAddress addressOf(domain::UserKey user)
{
    RecordAddress address;
    address.key = user.value;
    return address;
}

} // namespace

class UserPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addEngines(); }
    void initTestCase() { qputenv("TZ", "UTC"); }
    void init() { m_office = std::make_unique<OpenOffice>(test::TestDatabase::currentEngine()); }
    void cleanup() { m_office.reset(); }

    void FLU_04_addUserPageIsBlank();
    void FLU_05_fieldsArePersistedAndReadBack();
    void FLU_05_blankRequiredFieldIsNamedAndNothingIsWritten();
    void FLU_08_saveIsEnabledOnlyWithChanges();
    void FLU_09_FLU_10_attentionBoxOpensFindNewLab();
    void FLU_15_removingTheLastLabIsRefused();
    void FLU_18_titleChangesWithTheFirstSave();
    void FLU_20_groupWaitsForTheFirstSave();
    void FLU_21_tickSaveAndReopen();
    void FLU_34_userWhoSeesNothingIsFlagged();
    void FLU_40_defaultLabIsAttachedAndSaid();
    void unlockTakesTheLockOff();
    void noEndTakesTheLastDayAway();
    void resetPasswordSaysWhatIsWrong();
    void resetPasswordSetsAFirstPassword();
    void nothingTypedIsLost_data();
    void nothingTypedIsLost();
    void twoPeopleOnOneRecord();
    void everythingHasAName();

private:
    void fill(const PageRobot &robot) const;

    std::unique_ptr<OpenOffice> m_office;
};

void UserPageTest::fill(const PageRobot &robot) const
{
    robot.type(kFirst, QStringLiteral("Jörg"));
    robot.type(kLast, QStringLiteral("Lindner"));
    robot.type(QStringLiteral("Initials"), QStringLiteral("JL"));
    robot.type(kUsername, QStringLiteral("j.lindner"));
    robot.type(QStringLiteral("Password"), QStringLiteral("amber kettle 29"));
    robot.type(QStringLiteral("Confirm Password"), QStringLiteral("amber kettle 29"));
}

void UserPageTest::FLU_04_addUserPageIsBlank()
{
    UserPage page(m_office->context(), {});
    QCOMPARE(page.titleText(), QStringLiteral("Add User"));
    QCOMPARE(page.tabText(), QStringLiteral("New user"));
    for (const auto *line : page.findChildren<QLineEdit *>())
        QCOMPARE(line->text(), QString());
    QVERIFY(!page.hasUnsavedChanges());
}

void UserPageTest::FLU_05_fieldsArePersistedAndReadBack()
{
    const auto lab = m_office->addFacility(QStringLiteral("MT"), QStringLiteral("Main Lab"), true, true);
    Q_UNUSED(lab)
    const QMap<QString, QString> typed{
        {QStringLiteral("E-mail 1"), QStringLiteral("joerg@example.org")},   {QStringLiteral("E-mail 2"), QStringLiteral("j.l@example.org")},
        {QStringLiteral("Phone 1"), QStringLiteral("+41 44 123 45 67")},     {QStringLiteral("Phone 2"), QStringLiteral("044 765")},
        {QStringLiteral("Employee #"), QStringLiteral("L-204")},             {QStringLiteral("Stamp #"), QStringLiteral("17")},
        {QStringLiteral("Valid from"), QStringLiteral("2026-11-01")},        {QStringLiteral("Valid until"), QStringLiteral("2027-10-31")},
        {QStringLiteral("Comments"), QStringLiteral("Calls on Mondays.\nSpeaks Finnish.")},
    };
    UserPage page(m_office->context(), {});
    const PageRobot robot(page);
    fill(robot);
    for (auto it = typed.cbegin(); it != typed.cend(); ++it)
        robot.type(it.key(), it.value());
    test::save(page);

    UserPage again(m_office->context(), addressOf({page.address()->key}));
    test::open(again, QStringLiteral("User"));
    const PageRobot reader(again);
    QCOMPARE(reader.text(kFirst), QStringLiteral("Jörg"));
    QCOMPARE(reader.text(kLast), QStringLiteral("Lindner"));
    QCOMPARE(reader.text(QStringLiteral("Initials")), QStringLiteral("JL"));
    QCOMPARE(reader.text(kUsername), QStringLiteral("j.lindner"));
    QCOMPARE(reader.text(QStringLiteral("Password")), QString());
    for (auto it = typed.cbegin(); it != typed.cend(); ++it)
        QCOMPARE(reader.text(it.key()), it.value());
}

void UserPageTest::FLU_05_blankRequiredFieldIsNamedAndNothingIsWritten()
{
    UserPage page(m_office->context(), {});
    page.show();
    const PageRobot robot(page);
    robot.type(kFirst, QStringLiteral("Jörg"));
    QSignalSpy failed(&page, &UserPage::saveFailed);
    robot.action(kSave)->trigger();
    QCOMPARE(failed.size(), 1);
    QVERIFY2(robot.problem(kLast).contains(kLast), qPrintable(robot.problem(kLast)));
    QVERIFY2(robot.problem(kUsername).contains(kUsername), qPrintable(robot.problem(kUsername)));
    QCOMPARE(page.focusWidget(), robot.form(kLast)->editor());
    QCOMPARE(robot.text(kFirst), QStringLiteral("Jörg"));
    QCOMPARE(page.titleText(), QStringLiteral("Add User"));
    QVERIFY(m_office->navigator.announced.isEmpty());
}

void UserPageTest::FLU_08_saveIsEnabledOnlyWithChanges()
{
    UserPage page(m_office->context(), {});
    const PageRobot robot(page);
    QCOMPARE(robot.action(kSave)->shortcut(), QKeySequence(QKeySequence::Save));
    QVERIFY(!robot.action(kSave)->isEnabled());
    QCOMPARE(robot.reason(kSave), QStringLiteral("Nothing has been changed since the last save."));
    fill(robot);
    QVERIFY(robot.action(kSave)->isEnabled());
    QVERIFY(page.hasUnsavedChanges());
    test::save(page);
    QVERIFY(!robot.action(kSave)->isEnabled());
    QVERIFY(robot.reads(QStringLiteral("Saved 14:02")));
    robot.type(kLast, QStringLiteral("Linder"));
    QVERIFY(robot.action(kSave)->isEnabled());
    robot.type(kLast, QStringLiteral("Lindner"));
    QVERIFY(!robot.action(kSave)->isEnabled());
}

void UserPageTest::FLU_09_FLU_10_attentionBoxOpensFindNewLab()
{
    const auto lab = m_office->addFacility(QStringLiteral("CPL"), QStringLiteral("Customer Portal Lab"), true, false);
    UserPage page(m_office->context(), {});
    page.show();
    const PageRobot robot(page);
    fill(robot);
    test::save(page);
    QTRY_COMPARE(m_office->prompt.told().size(), 1);
    QCOMPARE(m_office->prompt.told().first().title, QStringLiteral("Attention"));
    // FLU-10
    auto *dialog = page.findChild<FindDialog *>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->windowTitle(), QStringLiteral("Find New Lab"));
    QVERIFY(robot.reads(QStringLiteral("A user needs at least one lab")));
    // FLU-14
    QSignalSpy saved(&page, &UserPage::saved);
    emit dialog->rowsChosen({rowOf(lab)});
    dialog->close();
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 20'000);
    const auto *table = page.findChild<ui::widgets::TableView *>();
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Customer Portal Lab"));
    const services::UserRecord stored = need(m_office->users().load(QStringLiteral("j.lindner")));
    QCOMPARE(stored.labs.size(), 1);
    QCOMPARE(stored.labs.first().facility.code, QStringLiteral("CPL"));
    // saving again asks nobody
    robot.type(kLast, QStringLiteral("Lindnér"));
    test::save(page);
    QTest::qWait(50);
    QCOMPARE(m_office->prompt.told().size(), 1);
}

void UserPageTest::FLU_15_removingTheLastLabIsRefused()
{
    const auto lab = m_office->addFacility(QStringLiteral("MT"), QStringLiteral("Main Lab"), true, true);
    const domain::User user = m_office->addUser(QStringLiteral("r.lind"), QStringLiteral("Rea"), QStringLiteral("Lind"), {lab.key});
    UserPage page(m_office->context(), addressOf(user.key));
    test::open(page, QStringLiteral("User"));
    auto *table = page.findChild<ui::widgets::TableView *>();
    table->selectRow(0);
    const PageRobot robot(page);
    QSignalSpy failed(&page, &UserPage::saveFailed);
    robot.action(QStringLiteral("Remove Lab"))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QVERIFY(robot.reads(QStringLiteral("This is the user's last lab: add another one before you remove it.")));
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(need(m_office->users().load(user.key)).labs.size(), 1);
}

void UserPageTest::FLU_18_titleChangesWithTheFirstSave()
{
    UserPage page(m_office->context(), {});
    QSignalSpy changed(&page, &UserPage::titleChanged);
    fill(PageRobot(page));
    QCOMPARE(page.titleText(), QStringLiteral("Add User"));
    test::save(page);
    QCOMPARE(page.titleText(), QStringLiteral("Edit User – Jörg Lindner"));
    QVERIFY(!changed.isEmpty());
    QVERIFY(PageRobot(page).form(QStringLiteral("Password"))->isHidden());
}

void UserPageTest::FLU_20_groupWaitsForTheFirstSave()
{
    UserPage page(m_office->context(), {});
    const PageRobot robot(page);
    QVERIFY(!robot.action(QStringLiteral("Group"))->isEnabled());
    QCOMPARE(robot.reason(QStringLiteral("Group")), QStringLiteral("Save first."));
    fill(robot);
    test::save(page);
    QVERIFY(robot.action(QStringLiteral("Group"))->isEnabled());
    robot.action(QStringLiteral("Group"))->trigger();
    auto *dialog = page.findChild<AssignGroupsDialog *>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->windowTitle(), QStringLiteral("Assign Groups"));
    QCOMPARE(ui::page::PageContext(m_office->context()).directory->groups.size(), dialog->findChildren<QCheckBox *>().size());
}

void UserPageTest::FLU_21_tickSaveAndReopen()
{
    const domain::User user = m_office->addUser(QStringLiteral("r.lind"), QStringLiteral("Rea"), QStringLiteral("Lind"), {});
    UserPage page(m_office->context(), addressOf(user.key));
    test::open(page, QStringLiteral("User"));
    const auto openDialog = [&page] {
        PageRobot(page).action(QStringLiteral("Group"))->trigger();
        return page.findChild<AssignGroupsDialog *>();
    };
    const auto box = [](AssignGroupsDialog *dialog) {
        for (auto *each : dialog->findChildren<QCheckBox *>()) {
            if (each->accessibleName() == QLatin1StringView("Customer Portal"))
                return each;
        }
        return static_cast<QCheckBox *>(nullptr);
    };
    AssignGroupsDialog *dialog = openDialog();
    QVERIFY(!box(dialog)->isChecked());
    box(dialog)->setChecked(true);
    delete dialog; // closed without Save
    QVERIFY(need(m_office->users().load(user.key)).groups.isEmpty());

    dialog = openDialog();
    box(dialog)->setChecked(true);
    QVERIFY(PageRobot(*dialog).reads(QStringLiteral("Assets: view")));
    PageRobot(*dialog).button(kSave)->click();
    QTRY_VERIFY_WITH_TIMEOUT(PageRobot(*dialog).reads(QStringLiteral("Saved")), 20'000);
    delete dialog;
    dialog = openDialog();
    QVERIFY(box(dialog)->isChecked());
    QCOMPARE(need(m_office->users().load(user.key)).groups.size(), 1);
    QVERIFY(PageRobot(page).reads(QStringLiteral("Customer Portal")));
}

void UserPageTest::FLU_34_userWhoSeesNothingIsFlagged()
{
    const domain::User user = m_office->addUser(QStringLiteral("r.lind"), QStringLiteral("Rea"), QStringLiteral("Lind"), {});
    UserPage page(m_office->context(), addressOf(user.key));
    test::open(page, QStringLiteral("User"));
    const PageRobot robot(page);
    QVERIFY(robot.reads(QStringLiteral("Not ready: 4 things are missing")));
    QVERIFY(robot.reads(QStringLiteral("No contact is linked: the portal opens and shows nothing.")));
    QVERIFY(robot.reads(QStringLiteral("0 facilities · 0 assets · 0 sections")));
    robot.button(QStringLiteral("Fix: Link a contact"))->click();
    // a free contact of hers is looked for first
    QTRY_COMPARE_WITH_TIMEOUT(m_office->navigator.opened.size(), 1, 20'000);
    QCOMPARE(m_office->navigator.opened.first().entity, services::Entity::Contact);
    QCOMPARE(m_office->navigator.opened.first().field, QStringLiteral("user"));
    QCOMPARE(m_office->navigator.opened.first().user, user.key.value);
}

void UserPageTest::FLU_40_defaultLabIsAttachedAndSaid()
{
    m_office->addFacility(QStringLiteral("CPL"), QStringLiteral("Customer Portal Lab"), true, false);
    auto set = services::OfficeService(m_office->workspace()).setSetting(QStringLiteral("labs.default"), QStringLiteral("CPL"));
    QTRY_VERIFY_WITH_TIMEOUT(set.isFinished() && set.result().ok(), 20'000);
    UserPage page(m_office->context(), {});
    const PageRobot robot(page);
    fill(robot);
    test::save(page);
    QVERIFY(robot.reads(QStringLiteral("Saved 14:02 with the site's default lab, Customer Portal Lab")));
    QTest::qWait(50);
    QVERIFY(m_office->prompt.told().isEmpty());
    QCOMPARE(need(m_office->users().load(QStringLiteral("j.lindner"))).labs.size(), 1);
}

void UserPageTest::noEndTakesTheLastDayAway()
{
    const auto lab = m_office->addFacility(QStringLiteral("MT"), QStringLiteral("Main Lab"), true, true);
    services::UserSave save;
    save.user = m_office->addUser(QStringLiteral("r.lind"), QStringLiteral("Rea"), QStringLiteral("Lind"), {lab.key});
    save.user.validity.until = QDate(2026, 1, 31);
    need(m_office->users().save(save));
    UserPage page(m_office->context(), addressOf(save.user.key));
    test::open(page, QStringLiteral("User"));
    const PageRobot robot(page);
    QVERIFY(robot.reads(QStringLiteral("The account was valid until 2026-01-31.")));
    QCOMPARE(robot.reason(QStringLiteral("No Start")), QStringLiteral("There is no date to take away."));
    QSignalSpy saved(&page, &UserPage::saved);
    robot.button(QStringLiteral("No End"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 20'000);
    QVERIFY(robot.reads(QStringLiteral("The account is valid today.")));
    QCOMPARE(robot.text(QStringLiteral("Valid until")), QString());
    QCOMPARE(robot.reason(QStringLiteral("No End")), QStringLiteral("There is no date to take away."));
    QVERIFY(!need(m_office->users().load(save.user.key)).user.validity.until.isValid());
}

void UserPageTest::unlockTakesTheLockOff()
{
    const domain::User user = m_office->addUser(QStringLiteral("r.lind"), QStringLiteral("Rea"), QStringLiteral("Lind"), {});
    {
        const auto session = m_office->database().openSession();
        const auto locked = session->transaction(storage::Request::make(QStringLiteral("test"), QStringLiteral("lock")),
                                                 [&](storage::Session &inner) -> support::Outcome {
                                                     const auto rows = storage::SessionProbe(inner).run(
                                                         QStringLiteral("INSERT INTO sign_in_state (user_id, failures, locked_until) VALUES "
                                                                        "(%1, 5, '2026-11-22T15:40:00.000Z')")
                                                             .arg(user.key.value));
                                                     return rows.ok() ? support::Outcome() : support::Outcome(rows.error());
                                                 });
        QVERIFY(locked.ok());
    }
    UserPage page(m_office->context(), addressOf(user.key));
    test::open(page, QStringLiteral("User"));
    const PageRobot robot(page);
    QVERIFY(robot.reads(QStringLiteral("15:40")));
    QCOMPARE(robot.reason(QStringLiteral("Unlock")), QString());
    robot.action(QStringLiteral("Unlock"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(robot.reads(QStringLiteral("Unlocked 14:02")), 20'000);
    QCOMPARE(robot.reason(QStringLiteral("Unlock")), QStringLiteral("The account is not locked."));
    QVERIFY(!need(m_office->users().load(user.key)).lockedUntil.isValid());
}

void UserPageTest::resetPasswordSaysWhatIsWrong()
{
    const domain::User user = m_office->addUser(QStringLiteral("r.lind"), QStringLiteral("Rea"), QStringLiteral("Lind"), {});
    UserPage page(m_office->context(), addressOf(user.key));
    test::open(page, QStringLiteral("User"));
    PageRobot(page).action(QStringLiteral("Reset Password…"))->trigger();
    auto *dialog = page.findChild<ui::users::ResetPasswordDialog *>();
    QVERIFY(dialog != nullptr);
    const PageRobot robot(*dialog);
    QVERIFY(robot.reads(QStringLiteral("r.lind must change it at the first sign-in. Unused, it stops working after 72 hours.")));
    QVERIFY(!robot.button(QStringLiteral("Set Password"))->isEnabled());
    robot.type(QStringLiteral("Password"), QStringLiteral("copper lantern 58 fields"));
    robot.type(QStringLiteral("Confirm Password"), QStringLiteral("copper lantern 59 fields"));
    robot.button(QStringLiteral("Set Password"))->click();
    QCOMPARE(robot.problem(QStringLiteral("Confirm Password")), QStringLiteral("The two passwords differ: type the same one twice."));
    robot.type(QStringLiteral("Password"), QStringLiteral("short"));
    robot.type(QStringLiteral("Confirm Password"), QStringLiteral("short"));
    robot.button(QStringLiteral("Set Password"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(robot.problem(QStringLiteral("Password")),
                              QStringLiteral("Password is shorter than 8 characters: make it longer."), 20'000);
    QVERIFY(page.findChild<ui::users::ResetPasswordDialog *>() != nullptr);
    QCOMPARE(robot.text(QStringLiteral("Password")), QStringLiteral("short"));
}

void UserPageTest::resetPasswordSetsAFirstPassword()
{
    const domain::User user = m_office->addUser(QStringLiteral("r.lind"), QStringLiteral("Rea"), QStringLiteral("Lind"), {});
    UserPage page(m_office->context(), addressOf(user.key));
    test::open(page, QStringLiteral("User"));
    PageRobot(page).action(QStringLiteral("Reset Password…"))->trigger();
    const PageRobot robot(*page.findChild<ui::users::ResetPasswordDialog *>());
    robot.type(QStringLiteral("Password"), QStringLiteral("copper lantern 58 fields"));
    robot.type(QStringLiteral("Confirm Password"), QStringLiteral("copper lantern 58 fields"));
    robot.button(QStringLiteral("Set Password"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(PageRobot(page).reads(QStringLiteral("Password set 14:02")), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(page.findChild<ui::users::ResetPasswordDialog *>() == nullptr, 20'000);
    for (const domain::Condition &condition : need(m_office->users().load(user.key)).readiness.conditions) {
        if (condition.key == domain::ConditionKey::Credential)
            QVERIFY(condition.met);
    }
}

void UserPageTest::nothingTypedIsLost_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("typed");
    QTest::newRow("login taken in another case") << kUsername << QStringLiteral("R.LIND");
    QTest::newRow("login with a blank") << kUsername << QStringLiteral("r lind");
    QTest::newRow("control character") << kLast << QStringLiteral("Li\x01nd");
    QTest::newRow("U+0000") << kLast << QString(QStringLiteral("Li") + QChar(0) + QStringLiteral("nd"));
    QTest::newRow("300 characters") << kLast << QString(300, u'x');
    QTest::newRow("no address") << QStringLiteral("E-mail 1") << QStringLiteral("joerg at example");
    QTest::newRow("address with CR LF") << QStringLiteral("E-mail 1") << QStringLiteral("joerg@example.org\r\nBcc: x@example.org");
    QTest::newRow("no date") << QStringLiteral("Valid until") << QStringLiteral("31.10.2027");
    QTest::newRow("predictable password") << QStringLiteral("Password") << QStringLiteral("lindner2026");
}

void UserPageTest::nothingTypedIsLost()
{
    QFETCH(QString, label);
    QFETCH(QString, typed);
    m_office->addUser(QStringLiteral("r.lind"), QStringLiteral("Rea"), QStringLiteral("Lind"), {});
    UserPage page(m_office->context(), {});
    const PageRobot robot(page);
    fill(robot);
    robot.type(label, typed);
    const QString shown = robot.text(label);
    if (label == QLatin1StringView("Password"))
        robot.type(QStringLiteral("Confirm Password"), typed);
    QSignalSpy failed(&page, &UserPage::saveFailed);
    robot.action(kSave)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QVERIFY(!robot.problem(label).isEmpty());
    QCOMPARE(robot.text(label), shown);
    QCOMPARE(robot.text(kFirst), QStringLiteral("Jörg"));
    QCOMPARE(page.titleText(), QStringLiteral("Add User"));
    QVERIFY(page.hasUnsavedChanges());
    QVERIFY(robot.action(kSave)->isEnabled());
}

void UserPageTest::twoPeopleOnOneRecord()
{
    const domain::User user = m_office->addUser(QStringLiteral("r.lind"), QStringLiteral("Rea"), QStringLiteral("Lind"), {});
    UserPage mine(m_office->context(), addressOf(user.key));
    UserPage theirs(m_office->context(), addressOf(user.key));
    test::open(mine, QStringLiteral("User"));
    test::open(theirs, QStringLiteral("User"));
    PageRobot(theirs).type(kFirst, QStringLiteral("Réa"));
    test::save(theirs);
    const PageRobot robot(mine);
    robot.type(kLast, QStringLiteral("Lindqvist"));
    test::save(mine);
    QCOMPARE(robot.text(kFirst), QStringLiteral("Réa"));
    QVERIFY(robot.reads(QStringLiteral("Both changes are kept; taken over: First “Réa”.")));
    const domain::User stored = need(m_office->users().load(user.key)).user;
    QCOMPARE(stored.first.text(), QStringLiteral("Réa"));
    QCOMPARE(stored.last.text(), QStringLiteral("Lindqvist"));
}

void UserPageTest::everythingHasAName()
{
    const domain::User user = m_office->addUser(QStringLiteral("r.lind"), QStringLiteral("Rea"), QStringLiteral("Lind"), {});
    UserPage page(m_office->context(), addressOf(user.key));
    test::open(page, QStringLiteral("User"));
    QCOMPARE(tests::unnamedWidgets(&page), QStringList());
    PageRobot(page).action(QStringLiteral("Group"))->trigger();
    QCOMPARE(tests::unnamedWidgets(page.findChild<AssignGroupsDialog *>()), QStringList());
}

QTEST_MAIN(UserPageTest)
#include "UserPageTest.moc"
