// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/contacts/ContactPage.h"
#include "support/OpenOffice.h"
#include "support/PageRobot.h"
#include "support/UnnamedWidgets.h"
#include "ui/find/FindDialog.h"
#include "ui/record/LinkGrid.h"
#include "ui/widgets/LookupEdit.h"
#include "ui/widgets/TableView.h"

#include <QCheckBox>
#include <QSignalSpy>

using namespace gatehouse;
using test::need;
using test::OpenOffice;
using test::PageRobot;
using test::rowOf;
using ui::contacts::ContactPage;
using ui::find::FindDialog;
using ui::page::RecordAddress;
using ui::widgets::LookupEdit;
using ui::widgets::TableView;

namespace {

const auto kSave = QStringLiteral("Save");
const auto kContactId = QStringLiteral("Contact ID");
const auto kFirst = QStringLiteral("First");
const auto kLast = QStringLiteral("Last");

services::FindRow rowOf(const domain::User &user)
{
    services::FindRow row;
    row.key = user.key.value;
    row.username = user.username.text();
    row.first = user.first.text();
    row.last = user.last.text();
    return row;
}

QStringList names(const ContactPage &page)
{
    QStringList names;
    const QAbstractItemModel *model = page.findChild<TableView *>()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        names.append(model->index(row, 0).data().toString());
    return names;
}

} // namespace

class ContactPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addEngines(); }
    void initTestCase() { qputenv("TZ", "UTC"); }
    void init() { m_office = std::make_unique<OpenOffice>(test::TestDatabase::currentEngine()); }
    void cleanup() { m_office.reset(); }

    void FLU_24_duplicateContactIdIsRefusedNamingTheOther();
    void FLU_25_fieldsArePersistedAndReadBack();
    void FLU_26_nothingPersistsUntilSave();
    void FLU_27_relationIsStored();
    void FLU_28_facilitiesAreQueuedBeforeTheFirstSave();
    void FLU_29_anyFacilityMayBeChosen();
    void FLU_30_exactlyTheChosenOnesWithoutDoubles();
    void FLU_31_titleChangesWithTheFirstSave();
    void linkHasItsOwnDates();
    void fixChoosesTheLinksDate();
    void aFreeContactIsOfferedToAUser();
    void secondContactForAUserIsRefused();
    void FLU_39_fixOpensTheInactiveFacility();
    void everythingHasAName();

private:
    void fill(const PageRobot &robot) const;
    FindDialog *dialog(ContactPage &page, const QString &button) const;
    void openStored(ContactPage &page) const { QTRY_VERIFY_WITH_TIMEOUT(page.tabText() != QLatin1StringView("Contact"), 20'000); }

    std::unique_ptr<OpenOffice> m_office;
};

void ContactPageTest::fill(const PageRobot &robot) const
{
    robot.type(kContactId, QStringLiteral("L-204"));
    robot.type(kFirst, QStringLiteral("Jörg"));
    robot.type(kLast, QStringLiteral("Lindner"));
}

FindDialog *ContactPageTest::dialog(ContactPage &page, const QString &button) const
{
    PageRobot(page).button(button)->click();
    const auto all = page.findChildren<FindDialog *>();
    return all.isEmpty() ? nullptr : all.last();
}

void ContactPageTest::FLU_24_duplicateContactIdIsRefusedNamingTheOther()
{
    ContactPage first(m_office->context(), {});
    fill(PageRobot(first));
    test::save(first);
    ContactPage second(m_office->context(), {});
    const PageRobot robot(second);
    fill(robot);
    robot.type(kFirst, QStringLiteral("Rea"));
    QSignalSpy failed(&second, &ContactPage::saveFailed);
    robot.action(kSave)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QVERIFY2(robot.problem(kContactId).contains(QStringLiteral("Lindner")), qPrintable(robot.problem(kContactId)));
    QCOMPARE(robot.text(kFirst), QStringLiteral("Rea"));
    robot.type(kContactId, QStringLiteral("rea@example.org"));
    test::save(second);
}

void ContactPageTest::FLU_25_fieldsArePersistedAndReadBack()
{
    ContactPage page(m_office->context(), {});
    const PageRobot robot(page);
    fill(robot);
    robot.type(QStringLiteral("Title"), QStringLiteral("Dr."));
    robot.type(QStringLiteral("E-mail"), QStringLiteral("joerg@example.org"));
    robot.type(QStringLiteral("Phone 1"), QStringLiteral("+41 44 123 45 67"));
    robot.type(QStringLiteral("Phone 2"), QStringLiteral("044 765"));
    test::save(page);
    ContactPage again(m_office->context(), *page.address());
    openStored(again);
    const PageRobot reader(again);
    QCOMPARE(reader.text(kContactId), QStringLiteral("L-204"));
    QCOMPARE(reader.text(kFirst), QStringLiteral("Jörg"));
    QCOMPARE(reader.text(kLast), QStringLiteral("Lindner"));
    QCOMPARE(reader.text(QStringLiteral("Title")), QStringLiteral("Dr."));
    QCOMPARE(reader.text(QStringLiteral("E-mail")), QStringLiteral("joerg@example.org"));
    QCOMPARE(reader.text(QStringLiteral("Phone 1")), QStringLiteral("+41 44 123 45 67"));
    QCOMPARE(reader.text(QStringLiteral("Phone 2")), QStringLiteral("044 765"));
    QCOMPARE(reader.text(QStringLiteral("Status")), QStringLiteral("Active"));
}

void ContactPageTest::FLU_26_nothingPersistsUntilSave()
{
    const domain::User user = m_office->addUser(QStringLiteral("r.lind"), QStringLiteral("Rea"), QStringLiteral("Lind"), {});
    ContactPage page(m_office->context(), {});
    page.show();
    fill(PageRobot(page));
    test::save(page);
    FindDialog *finder = dialog(page, QStringLiteral("Find User…"));
    QVERIFY(finder != nullptr);
    QCOMPARE(finder->windowTitle(), QStringLiteral("Find User"));
    emit finder->rowsChosen({rowOf(user)});
    QCOMPARE(page.findChild<LookupEdit *>()->text(), QStringLiteral("Rea Lind (r.lind)"));
    QVERIFY(page.hasUnsavedChanges());
    const domain::ContactKey key{page.address()->key};
    QVERIFY(!need(m_office->contacts().load(key)).user);
    test::save(page);
    QCOMPARE(need(m_office->contacts().load(key)).user->username, QStringLiteral("r.lind"));
    emit page.findChild<LookupEdit *>() -> cleared();
    QVERIFY(page.hasUnsavedChanges());
    test::save(page);
    QVERIFY(!need(m_office->contacts().load(key)).user);
}

void ContactPageTest::FLU_27_relationIsStored()
{
    const domain::User user = m_office->addUser(QStringLiteral("r.lind"), QStringLiteral("Rea"), QStringLiteral("Lind"), {});
    RecordAddress fresh;
    fresh.user = user.key.value; // as the user's page opens it
    ContactPage page(m_office->context(), fresh);
    page.show();
    QTRY_COMPARE_WITH_TIMEOUT(page.findChild<LookupEdit *>()->text(), QStringLiteral("Rea Lind (r.lind)"), 20'000);
    fill(PageRobot(page));
    test::save(page);
    QVERIFY(PageRobot(page).reads(QStringLiteral("Not ready")));
    QVERIFY(PageRobot(page).reads(QStringLiteral("No facility is linked to the contact")));
    QCOMPARE(need(m_office->users().load(user.key)).contact->id, QStringLiteral("L-204"));
}

void ContactPageTest::FLU_28_facilitiesAreQueuedBeforeTheFirstSave()
{
    const auto customer = m_office->addFacility(QStringLiteral("cal-1"), QStringLiteral("Nordic Scales"), false, true);
    ContactPage page(m_office->context(), {});
    page.show();
    fill(PageRobot(page));
    FindDialog *finder = dialog(page, QStringLiteral("Add Facility"));
    QCOMPARE(finder->windowTitle(), QStringLiteral("Find Facility"));
    emit finder->rowsChosen({rowOf(customer)});
    QCOMPARE(names(page), QStringList{QStringLiteral("Nordic Scales")});
    QCOMPARE(page.titleText(), QStringLiteral("Add Contact"));
    test::save(page);
    const services::ContactRecord stored = need(m_office->contacts().load(QStringLiteral("L-204")));
    QCOMPARE(stored.facilities.size(), 1);
    QVERIFY(stored.facilities.first().isDefault);
}

void ContactPageTest::FLU_29_anyFacilityMayBeChosen()
{
    const auto lab = m_office->addFacility(QStringLiteral("MT"), QStringLiteral("Main Lab"), true, false);
    ContactPage page(m_office->context(), {});
    page.show();
    fill(PageRobot(page));
    test::save(page);
    QSignalSpy saved(&page, &ContactPage::saved);
    emit dialog(page, QStringLiteral("Add Facility"))->rowsChosen({rowOf(lab)});
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 20'000);
    QVERIFY(PageRobot(page).reads(QStringLiteral("Saved 14:02")));
    QCOMPARE(names(page), QStringList{QStringLiteral("Main Lab")});
}

void ContactPageTest::FLU_30_exactlyTheChosenOnesWithoutDoubles()
{
    const auto one = m_office->addFacility(QStringLiteral("cal-1"), QStringLiteral("Nordic Scales"), false, true);
    const auto two = m_office->addFacility(QStringLiteral("cal-2"), QStringLiteral("Clyde Gauges"), false, true);
    ContactPage page(m_office->context(), {});
    page.show();
    fill(PageRobot(page));
    emit dialog(page, QStringLiteral("Add Facility"))->rowsChosen({rowOf(one), rowOf(two)});
    emit dialog(page, QStringLiteral("Add Facility"))->rowsChosen({rowOf(two)});
    QCOMPARE(names(page), QStringList({QStringLiteral("Nordic Scales"), QStringLiteral("Clyde Gauges")}));
    test::save(page);
    QCOMPARE(names(page), QStringList({QStringLiteral("Nordic Scales"), QStringLiteral("Clyde Gauges")}));
    // the default place by double-click or Enter
    auto *table = page.findChild<TableView *>();
    QSignalSpy saved(&page, &ContactPage::saved);
    table->selectRow(1);
    emit table->rowActivated(table->model()->index(1, 0));
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 20'000);
    QCOMPARE(names(page).first(), QStringLiteral("Clyde Gauges"));
    QCOMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("Default"));
}

void ContactPageTest::FLU_31_titleChangesWithTheFirstSave()
{
    ContactPage page(m_office->context(), {});
    QCOMPARE(page.titleText(), QStringLiteral("Add Contact"));
    fill(PageRobot(page));
    test::save(page);
    QCOMPARE(page.titleText(), QStringLiteral("Edit Contact – Jörg Lindner"));
}

void ContactPageTest::linkHasItsOwnDates()
{
    const auto one = m_office->addFacility(QStringLiteral("cal-1"), QStringLiteral("Nordic Scales"), false, true);
    ContactPage page(m_office->context(), {});
    page.show();
    const PageRobot robot(page);
    fill(robot);
    emit dialog(page, QStringLiteral("Add Facility"))->rowsChosen({rowOf(one)});
    test::save(page);
    QAbstractItemModel *model = page.findChild<TableView *>()->model();
    QVERIFY(!model->setData(model->index(0, 4), QStringLiteral("next year"), Qt::EditRole));
    QVERIFY(robot.reads(QStringLiteral("Valid until")));
    QSignalSpy saved(&page, &ContactPage::saved);
    QVERIFY(model->setData(model->index(0, 4), QStringLiteral("2027-03-31"), Qt::EditRole));
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 20'000);
    QCOMPARE(model->index(0, 4).data().toString(), QStringLiteral("2027-03-31"));
    QCOMPARE(need(m_office->contacts().load(QStringLiteral("L-204"))).facilities.first().validity.until, QDate(2027, 3, 31));
}

void ContactPageTest::fixChoosesTheLinksDate()
{
    const auto customer = m_office->addFacility(QStringLiteral("cal-1"), QStringLiteral("Nordic Scales"), false, true);
    const auto other = m_office->addFacility(QStringLiteral("cal-2"), QStringLiteral("Southern Scales"), false, true);
    ContactPage fresh(m_office->context(), {});
    fresh.show();
    fill(PageRobot(fresh));
    test::save(fresh);
    const domain::ContactKey key = need(m_office->contacts().load(QStringLiteral("L-204"))).contact.key;
    need(m_office->contacts().addFacilities(key, {customer.key, other.key}));
    need(m_office->contacts().setValidity(key, customer.key, {{}, QDate(2026, 11, 21)}));
    need(m_office->contacts().setValidity(key, other.key, {{}, QDate(2026, 11, 27)}));
    RecordAddress address;
    address.entity = services::Entity::Contact;
    address.key = key.value;
    ContactPage page(m_office->context(), address);
    page.show();
    openStored(page);
    auto *table = page.findChild<ui::record::LinkGrid *>()->table();
    const auto until = [table](int row) { return table->model()->index(row, 4).data().toString(); };
    QCOMPARE(until(0), QStringLiteral("2026-11-21 (ended)"));
    QCOMPARE(until(1), QStringLiteral("2026-11-27 (ends in 5 days)"));
    page.focusField(QStringLiteral("facilities/%1/valid-until").arg(customer.key.value));
    QCOMPARE(table->currentIndex().row(), 0);
    QCOMPARE(table->currentIndex().column(), 4);
    const auto *date = table->viewport()->findChild<QLineEdit *>();
    QVERIFY(date != nullptr);
    QCOMPARE(date->text(), QStringLiteral("2026-11-21"));
}

void ContactPageTest::aFreeContactIsOfferedToAUser()
{
    const domain::User user = m_office->addUser(QStringLiteral("r.lind"), QStringLiteral("Rea"), QStringLiteral("Lind"), {});
    ContactPage fresh(m_office->context(), {});
    fresh.show();
    fill(PageRobot(fresh));
    test::save(fresh);
    RecordAddress address;
    address.entity = services::Entity::Contact;
    address.key = need(m_office->contacts().load(QStringLiteral("L-204"))).contact.key.value;
    ContactPage page(m_office->context(), address);
    page.show();
    openStored(page);
    const auto offer = [&] {
        page.focusField(QStringLiteral("user/%1").arg(user.key.value));
        QTRY_COMPARE_WITH_TIMEOUT(page.findChild<LookupEdit *>()->text(), QStringLiteral("Rea Lind (r.lind)"), 20'000);
    };
    offer();
    QVERIFY(PageRobot(page).reads(QStringLiteral("This contact has the same e-mail or name as r.lind. Save links them.")));
    QVERIFY(!need(m_office->contacts().load(QStringLiteral("L-204"))).user); // nothing is stored yet
    PageRobot(page).button(QStringLiteral("New Contact Instead"))->click();
    QVERIFY(!page.hasUnsavedChanges());
    QVERIFY(m_office->navigator.opened.last().isNew());
    QCOMPARE(m_office->navigator.opened.last().user, user.key.value);
    offer();
    test::save(page);
    QCOMPARE(need(m_office->contacts().load(QStringLiteral("L-204"))).user->username, QStringLiteral("r.lind"));
}

void ContactPageTest::secondContactForAUserIsRefused()
{
    const domain::User user = m_office->addUser(QStringLiteral("r.lind"), QStringLiteral("Rea"), QStringLiteral("Lind"), {});
    RecordAddress fresh;
    fresh.user = user.key.value;
    ContactPage first(m_office->context(), fresh);
    QTRY_VERIFY_WITH_TIMEOUT(!first.findChild<LookupEdit *>()->text().isEmpty(), 20'000);
    fill(PageRobot(first));
    test::save(first);
    ContactPage second(m_office->context(), fresh);
    QTRY_VERIFY_WITH_TIMEOUT(!second.findChild<LookupEdit *>()->text().isEmpty(), 20'000);
    const PageRobot robot(second);
    fill(robot);
    robot.type(kContactId, QStringLiteral("L-205"));
    QSignalSpy failed(&second, &ContactPage::saveFailed);
    robot.action(kSave)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QVERIFY2(robot.problem(QStringLiteral("User")).contains(QStringLiteral("L-204")), qPrintable(robot.problem(QStringLiteral("User"))));
    QCOMPARE(robot.text(kContactId), QStringLiteral("L-205"));
    QVERIFY(!second.findChild<LookupEdit *>()->text().isEmpty());
}

void ContactPageTest::FLU_39_fixOpensTheInactiveFacility()
{
    const domain::FacilityRef one = m_office->addFacility(QStringLiteral("cal-1"), QStringLiteral("Calibration One"), false, true);
    const domain::User user = m_office->addUser(QStringLiteral("r.lind"), QStringLiteral("Rea"), QStringLiteral("Lind"), {});
    services::ContactSave save;
    save.contact.id = domain::ContactId::parse(u"L-204").value();
    save.contact.last = domain::PersonName::parse(u"Lind").value();
    save.contact.first = domain::PersonName::parse(u"Rea").value();
    save.contact.user = user.key;
    save.facilities = {one.key};
    const domain::ContactKey contact = need(m_office->contacts().save(save)).contact.key;
    need(m_office->facilities().setActive(one.key, need(m_office->facilities().load(one.key)).facility.rowVersion, false));
    RecordAddress address;
    address.entity = services::Entity::Contact;
    address.key = contact.value;
    ContactPage page(m_office->context(), address);
    const PageRobot robot(page);
    QTRY_VERIFY_WITH_TIMEOUT(robot.reads(QStringLiteral("Every linked facility is inactive: Calibration One.")), 20'000);
    QPushButton *fix = nullptr;
    for (auto *button : page.findChildren<QPushButton *>()) {
        if (button->accessibleName().contains(QStringLiteral("facility"), Qt::CaseInsensitive) && button->text().contains(QStringLiteral("Fix")))
            fix = button;
    }
    QVERIFY(fix != nullptr);
    fix->click();
    QCOMPARE(m_office->navigator.opened.size(), 1);
    const RecordAddress opened = m_office->navigator.opened.first();
    QCOMPARE(opened.entity, services::Entity::Facility);
    QCOMPARE(opened.key, one.key.value);
    QCOMPARE(opened.field, QStringLiteral("active"));
}

void ContactPageTest::everythingHasAName()
{
    ContactPage page(m_office->context(), {});
    page.show();
    QCOMPARE(tests::unnamedWidgets(&page).join(u", "), QString());
}

QTEST_MAIN(ContactPageTest)
#include "ContactPageTest.moc"
