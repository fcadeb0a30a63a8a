// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/facilities/FacilityPage.h"
#include "support/OpenOffice.h"
#include "support/PageRobot.h"
#include "support/UnnamedWidgets.h"
#include "ui/facilities/ParentBox.h"
#include "ui/find/FindDialog.h"
#include "ui/widgets/SuggestEdit.h"

#include <QCheckBox>
#include <QSignalSpy>

using namespace gatehouse;
using test::need;
using test::OpenOffice;
using test::PageRobot;
using ui::facilities::FacilityPage;
using ui::facilities::ParentBox;
using ui::find::FindDialog;

namespace {

const auto kSave = QStringLiteral("Save");
const auto kName = QStringLiteral("Name");
const auto kCode = QStringLiteral("Code");

QCheckBox *box(const FacilityPage &page, const QString &text)
{
    for (auto *each : page.findChildren<QCheckBox *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

} // namespace

class FacilityPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addEngines(); }
    void initTestCase() { qputenv("TZ", "UTC"); }
    void init() { m_office = std::make_unique<OpenOffice>(test::TestDatabase::currentEngine()); }
    void cleanup() { m_office.reset(); }

    void FLU_19_facilityHasLabAndActiveMarks();
    void titleChangesWithTheFirstSave();
    void fieldsArePersistedAndReadBack();
    void parentIsFoundWhileTyping();
    void codeThatIsTakenIsRefused();
    void labOfUsersKeepsItsMark();
    void everythingHasAName();

private:
    std::unique_ptr<OpenOffice> m_office;
};

void FacilityPageTest::FLU_19_facilityHasLabAndActiveMarks()
{
    FacilityPage page(m_office->context(), {});
    const PageRobot robot(page);
    robot.type(kName, QStringLiteral("Main Lab"));
    robot.type(kCode, QStringLiteral("MT"));
    QVERIFY(!box(page, QStringLiteral("Lab"))->isChecked());
    QVERIFY(box(page, QStringLiteral("Active"))->isChecked());
    box(page, QStringLiteral("Lab"))->setChecked(true);
    test::save(page);
    QVERIFY(need(m_office->facilities().load(QStringLiteral("MT"))).facility.lab);
    box(page, QStringLiteral("Active"))->setChecked(false);
    test::save(page);
    QVERIFY(!need(m_office->facilities().load(QStringLiteral("MT"))).facility.active);
}

void FacilityPageTest::titleChangesWithTheFirstSave()
{
    FacilityPage page(m_office->context(), {});
    QCOMPARE(page.titleText(), QStringLiteral("Add Facility"));
    PageRobot(page).type(kName, QStringLiteral("Main Lab"));
    PageRobot(page).type(kCode, QStringLiteral("MT"));
    test::save(page);
    QCOMPARE(page.titleText(), QStringLiteral("Edit Facility – Main Lab"));
    QVERIFY(PageRobot(page).reads(QStringLiteral("0 contacts are linked")));
}

void FacilityPageTest::fieldsArePersistedAndReadBack()
{
    const domain::FacilityRef head = m_office->addFacility(QStringLiteral("HQ"), QStringLiteral("Head Office"), false, true);
    const QMap<QString, QString> typed{
        {kName, QStringLiteral("Nordic Scales")},
        {kCode, QStringLiteral("cal-1")},
        {QStringLiteral("Account number"), QStringLiteral("4711")},
        {QStringLiteral("Phone"), QStringLiteral("+46 8 123 456")},
        {QStringLiteral("E-mail"), QStringLiteral("office@example.org")},
        {QStringLiteral("Web site"), QStringLiteral("https://example.org/scales")},
        {QStringLiteral("Default portal group"), QStringLiteral("Customer Portal")},
        {QStringLiteral("Address"), QStringLiteral("Hamngatan 1\nStockholm")},
        {QStringLiteral("Notes"), QStringLiteral("Deliveries at the back.")},
    };
    FacilityPage page(m_office->context(), {});
    for (auto it = typed.cbegin(); it != typed.cend(); ++it)
        PageRobot(page).type(it.key(), it.value());
    auto *parent = page.findChild<ParentBox *>();
    QTest::keyClick(parent->field(), Qt::Key_Return);
    auto *finder = page.findChild<FindDialog *>();
    QVERIFY(finder != nullptr);
    QCOMPARE(finder->windowTitle(), QStringLiteral("Find Facility"));
    emit finder->rowsChosen({test::rowOf(head)});
    finder->reject();
    QCOMPARE(parent->code(), QStringLiteral("HQ"));
    test::save(page);
    FacilityPage again(m_office->context(), *page.address());
    QTRY_COMPARE_WITH_TIMEOUT(again.tabText(), QStringLiteral("Nordic Scales"), 20'000);
    for (auto it = typed.cbegin(); it != typed.cend(); ++it)
        QCOMPARE(PageRobot(again).text(it.key()), it.value());
    QCOMPARE(again.findChild<ParentBox *>()->code(), QStringLiteral("HQ"));
    QTest::keyClick(again.findChild<ParentBox *>()->field(), Qt::Key_Delete);
    test::save(again);
    QVERIFY(need(m_office->facilities().load(QStringLiteral("cal-1"))).facility.parent.isBlank());
}

void FacilityPageTest::parentIsFoundWhileTyping()
{
    m_office->addFacility(QStringLiteral("HQ"), QStringLiteral("Head Office"), false, true);
    m_office->addFacility(QStringLiteral("HS"), QStringLiteral("Harbour Works"), false, true);
    FacilityPage page(m_office->context(), {});
    const PageRobot robot(page);
    robot.type(kName, QStringLiteral("Head Quarter Annex"));
    robot.type(kCode, QStringLiteral("annex"));
    test::save(page);
    auto *parent = page.findChild<ParentBox *>();
    parent->field()->setText(QStringLiteral("hea"));
    QTRY_COMPARE_WITH_TIMEOUT(parent->field()->offered(), QStringList(QStringLiteral("Head Office · HQ")),
                              20'000); // never itself
    parent->field()->take(0);
    QCOMPARE(parent->code(), QStringLiteral("HQ"));
    QVERIFY(parent->field()->holds());
    test::save(page);
    QCOMPARE(need(m_office->facilities().load(QStringLiteral("annex"))).facility.parent.text(), QStringLiteral("HQ"));
    QTest::keyClick(parent->field(), Qt::Key_Delete);
    parent->field()->setText(QStringLiteral("nowhere")); // typed and not taken: nothing is lost without a word
    QSignalSpy failed(&page, &ui::page::Page::saveFailed);
    robot.action(kSave)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20'000);
    QVERIFY2(robot.problem(QStringLiteral("Parent")).contains(QStringLiteral("nowhere")),
             qUtf8Printable(robot.problem(QStringLiteral("Parent"))));
    QCOMPARE(parent->code(), QStringLiteral("nowhere"));
}

void FacilityPageTest::codeThatIsTakenIsRefused()
{
    m_office->addFacility(QStringLiteral("MT"), QStringLiteral("Main Lab"), true, true);
    FacilityPage page(m_office->context(), {});
    const PageRobot robot(page);
    robot.type(kName, QStringLiteral("Other"));
    robot.type(kCode, QStringLiteral("MT"));
    QSignalSpy failed(&page, &FacilityPage::saveFailed);
    robot.action(kSave)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QVERIFY2(robot.problem(kCode).contains(QStringLiteral("taken")), qPrintable(robot.problem(kCode)));
    QCOMPARE(robot.text(kName), QStringLiteral("Other"));
}

void FacilityPageTest::labOfUsersKeepsItsMark()
{
    const auto lab = m_office->addFacility(QStringLiteral("MT"), QStringLiteral("Main Lab"), true, true);
    m_office->addUser(QStringLiteral("r.lind"), QStringLiteral("Rea"), QStringLiteral("Lind"), {lab.key});
    ui::page::RecordAddress address;
    address.key = lab.key.value;
    FacilityPage page(m_office->context(), address);
    QTRY_COMPARE_WITH_TIMEOUT(page.tabText(), QStringLiteral("Main Lab"), 20'000);
    box(page, QStringLiteral("Lab"))->setChecked(false);
    QSignalSpy failed(&page, &FacilityPage::saveFailed);
    PageRobot(page).action(kSave)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QVERIFY(need(m_office->facilities().load(lab.key)).facility.lab);
    QVERIFY(page.hasUnsavedChanges());
}

void FacilityPageTest::everythingHasAName()
{
    FacilityPage page(m_office->context(), {});
    page.show();
    QCOMPARE(tests::unnamedWidgets(&page), QStringList());
}

QTEST_MAIN(FacilityPageTest)
#include "FacilityPageTest.moc"
