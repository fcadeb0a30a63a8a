// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/UndoService.h"
#include "support/PageRobot.h"
#include "support/ServerOffice.h"
#include "ui/portalusers/NewPortalUserPage.h"
#include "ui/widgets/SuggestEdit.h"

#include <QDir>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace gatehouse;
using namespace Qt::Literals::StringLiterals;
using test::Dies;
using test::PageRobot;
using test::ServerOffice;
using ui::portalusers::NewPortalUserPage;
using ui::widgets::SuggestEdit;

namespace {

constexpr int kPatience = 60'000; // milliseconds

} // namespace

/// The server dies while a portal user is being made: the page asks whether it was, and says what became of the passphrase.
class PortalUserOutcomeTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QStandardPaths::setTestModeEnabled(true);
    }
    void cleanup() { QDir(editors::DraftStore::personalFolder()).removeRecursively(); }
    void itIsAskedWhetherTheUserWasMade_data();
    void itIsAskedWhetherTheUserWasMade();
};

void PortalUserOutcomeTest::itIsAskedWhetherTheUserWasMade_data()
{
    QTest::addColumn<int>("dies");
    QTest::newRow("nothing is kept") << int(Dies::InCommitAndKeepsNothing);
    QTest::newRow("everything is kept") << int(Dies::InCommitAndKeepsAll);
}

void PortalUserOutcomeTest::itIsAskedWhetherTheUserWasMade()
{
    QFETCH(int, dies);
    ServerOffice office;
    NewPortalUserPage page(office.context());
    page.show();
    const PageRobot robot(page);
    QTRY_VERIFY_WITH_TIMEOUT(robot.action(u"Create"_s)->isEnabled(), kPatience);
    robot.type(u"First"_s, u"Rea"_s);
    robot.type(u"Last"_s, u"Lind"_s);
    robot.type(u"E-mail"_s, u"rea@example.org"_s);
    for (auto *edit : page.findChildren<SuggestEdit *>()) {
        if (edit->accessibleName() != u"Facility"_s)
            continue;
        edit->setText(u"main"_s);
        QTRY_COMPARE_WITH_TIMEOUT(edit->offered().size(), 1, kPatience);
        edit->take(0);
    }
    QTRY_VERIFY_WITH_TIMEOUT(robot.reads(u"Nothing: they can sign in as soon as you choose Create."_s), kPatience);
    const services::UndoService undo(*office.context().workspace);
    const qsizetype before = undo.actions().size();
    QSignalSpy failed(&page, &NewPortalUserPage::saveFailed);
    office.diesWithin(Dies(dies), [&robot] { robot.action(u"Create"_s)->trigger(); });
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatience);
    QVERIFY(robot.reads(
        u"The connection broke while the portal user was being made. As soon as the database answers, it is asked whether "
        "that arrived. What you typed is still here."_s));
    QCOMPARE(robot.text(u"Last"_s), u"Lind"_s);
    QCOMPARE(robot.reason(u"Create"_s), u"Whether the portal user was made is still being asked for."_s);
    QVERIFY(office.server().start());
    const QString people = u"SELECT count(*) FROM users JOIN contacts ON contacts.user_id = users.id JOIN credentials ON "
                           "credentials.user_id = users.id"_s;
    if (Dies(dies) == Dies::InCommitAndKeepsNothing) {
        QTRY_VERIFY_WITH_TIMEOUT(robot.reads(u"The database answers again: nothing was made. What you typed is still here."_s),
                                 kPatience);
        QCOMPARE(office.watch()->number(people), 0);
        QCOMPARE(undo.actions().size(), before);
        QSignalSpy saved(&page, &NewPortalUserPage::saved);
        robot.button(u"Try Again"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, kPatience);
        QVERIFY(robot.reads(u"Rea Lind is made. Ready"_s));
    } else {
        QTRY_VERIFY_WITH_TIMEOUT(
            robot.reads(u"The database answers again: the portal user was made. A passphrase is lost with the "
                        "connection: choose Open User, and Reset Password there."_s),
            kPatience);
        QCOMPARE(robot.reason(u"Create"_s), u"Made already: choose Discard to begin anew."_s);
        robot.action(u"Open User"_s)->trigger();
        QCOMPARE(office.navigator().opened.size(), 1);
        QCOMPARE(office.navigator().opened.constFirst().key, office.watch()->number(u"SELECT id FROM users"_s));
    }
    QCOMPARE(undo.actions().size(), before + 1);
    QCOMPARE(undo.actions().constLast().name(), u"Rea Lind"_s);
    QCOMPARE(office.watch()->number(people), 1);
}

QTEST_MAIN(PortalUserOutcomeTest)
#include "PortalUserOutcomeTest.moc"
