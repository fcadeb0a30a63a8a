// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "support/OpenOffice.h"
#include "support/PageRobot.h"
#include "ui/contacts/ContactPage.h"
#include "ui/facilities/FacilityPage.h"
#include "ui/users/UserPage.h"

using namespace gatehouse;
using test::OpenOffice;
using test::PageRobot;

/// Who may not change people finds the pages readable and everything that writes off, with the reason.
class RefusalTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_office = std::make_unique<OpenOffice>(support::Engine::Sqlite); }
    void cleanupTestCase() { m_office.reset(); }

    void FLU_02_savingIsOffWithTheReason();

private:
    std::unique_ptr<OpenOffice> m_office;
};

void RefusalTest::FLU_02_savingIsOffWithTheReason()
{
    const domain::User user = m_office->addUser(QStringLiteral("r.lind"), QStringLiteral("Rea"), QStringLiteral("Lind"), {});
    const ui::page::PageContext auditor = m_office->contextOf(QStringLiteral("Auditor"));
    const auto reason = QStringLiteral("Only members of the groups Administrator and Portal Admin can do this. Ask one of them.");
    ui::page::RecordAddress address;
    address.key = user.key.value;
    ui::users::UserPage page(auditor, address);
    QTRY_COMPARE_WITH_TIMEOUT(page.tabText(), QStringLiteral("Rea Lind"), 20'000);
    const PageRobot robot(page);
    for (const char *word : {"Save", "Group", "Add Lab", "Remove Lab", "Deactivate"}) {
        QVERIFY2(!robot.action(QString::fromLatin1(word))->isEnabled(), word);
        QCOMPARE(robot.reason(QString::fromLatin1(word)), reason);
    }
    QVERIFY(!robot.action(QStringLiteral("Reset Password…"))->isEnabled());
    QVERIFY(qobject_cast<QLineEdit *>(robot.form(QStringLiteral("Last"))->editor())->isReadOnly());

    ui::contacts::ContactPage contact(auditor, {});
    for (const char *word : {"Save", "Add Facility"})
        QCOMPARE(PageRobot(contact).reason(QString::fromLatin1(word)), reason);
    ui::facilities::FacilityPage facility(auditor, {});
    QCOMPARE(PageRobot(facility).reason(QStringLiteral("Save")), reason);

    const ui::page::PageContext support = m_office->contextOf(QStringLiteral("Support"));
    ui::users::UserPage help(support, address);
    QTRY_COMPARE_WITH_TIMEOUT(help.tabText(), QStringLiteral("Rea Lind"), 20'000);
    QVERIFY(!PageRobot(help).action(QStringLiteral("Save"))->isEnabled());
    QVERIFY(PageRobot(help).action(QStringLiteral("Reset Password…"))->isEnabled());
}

QTEST_MAIN(RefusalTest)
#include "RefusalTest.moc"
