// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/find/FindDialog.h"

#include "lists/FindListModel.h"
#include "services/FacilityService.h"
#include "services/UserService.h"
#include "support/NamedWidgets.h"
#include "support/PageSurroundings.h"
#include "support/UnnamedWidgets.h"
#include "ui/widgets/TableView.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using namespace Qt::Literals::StringLiterals;
using test::named;
using test::press;
using test::readableText;
using ui::find::FindDialog;
using ui::widgets::TableView;
using Purpose = FindDialog::Purpose;

namespace {

constexpr int kPatience = 20000; // milliseconds; both engines on a busy machine

QStringList rowsOf(QDialog &dialog, const QString &grid)
{
    QStringList texts;
    const auto *table = named<TableView>(&dialog, grid);
    for (int row = 0; table && row < table->model()->rowCount(); ++row)
        texts.append(table->model()->index(row, 0).data().toString());
    return texts;
}

void doubleClick(QDialog &dialog, const QString &grid, int row)
{
    auto *table = named<TableView>(&dialog, grid);
    const QPoint cell = table->visualRect(table->model()->index(row, 0)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, cell);
}

/// Facilities MT (lab and customer), cal-1 (customer), CPL (lab) and an inactive lab, and the dialogs over them.
struct Place {
    explicit Place(support::Engine engine) : around(engine)
    {
        main = add(test::place(u"MT"_s, u"Main Test"_s, test::Mark::Both));
        cal = add(test::place(u"cal-1"_s, u"Calibration One"_s, test::Mark::Customer));
        portal = add(test::place(u"CPL"_s, u"Customer Portal Lab"_s, test::Mark::Lab));
        domain::Facility old = test::place(u"OLD"_s, u"Old Lab"_s, test::Mark::Lab);
        old.active = false;
        add(old);
    }

    domain::FacilityKey add(const domain::Facility &facility)
    {
        const auto saved = test::await(services::FacilityService(around.made().workspace()).save(facility));
        if (!saved.ok())
            qFatal("facility: %s", qUtf8Printable(test::described(saved.error())));
        return saved->facility.key;
    }

    FindDialog &show(Purpose purpose, const QSet<qint64> &linked = {})
    {
        dialog = std::make_unique<FindDialog>(purpose, around.context(), linked, nullptr);
        QObject::connect(dialog.get(), &FindDialog::rowsChosen, dialog.get(), [this](const QList<services::FindRow> &rows) {
            for (const services::FindRow &row : rows)
                chosen.append(row.code.isEmpty() ? row.username : row.code);
        });
        dialog->show();
        return *dialog;
    }

    test::PageSurroundings around;
    domain::FacilityKey main;
    domain::FacilityKey cal;
    domain::FacilityKey portal;
    std::unique_ptr<FindDialog> dialog;
    QStringList chosen;
};

} // namespace

/// The find dialogs as a person uses them, on both engines.
class FindDialogTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addEngines(); }
    void FLU_11_startsEmptyUntilFindIsPressed();
    void FLU_11_typingListsAtOnce();
    void FLU_12_doubleClickMovesDownOnce();
    void FLU_12_worksWhileAFilterIsActive();
    void FLU_12_takenOutAgain();
    void FLU_13_onlyActiveLabsAreListed();
    void FLU_19_inactiveLabsAreNotOffered();
    void FLU_29_customerIsPresetAndCanBeCleared();
    void FLU_32_linkedOnesAreMarkedAndNeverDoubled();
    void FLU_43_saysTheNamesOfScreens();
    void okByKeyAndCancelGivesNothing();
    void findUserTakesOne();
    void FLU_26_enterTakesTheRowThatDownReaches();
    void everyWidgetHasAName();
};

void FindDialogTest::FLU_11_startsEmptyUntilFindIsPressed()
{
    Place place(test::TestDatabase::currentEngine());
    FindDialog &dialog = place.show(Purpose::NewLab);
    QCOMPARE(dialog.windowTitle(), u"Find New Lab"_s);
    QCOMPARE(rowsOf(dialog, u"Results"_s), QStringList());
    QVERIFY(readableText(&dialog).contains(u"Nothing is listed yet."_s));
    QVERIFY(press(&dialog, u"Find"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf(dialog, u"Results"_s), (QStringList{u"Customer Portal Lab"_s, u"Main Test"_s}), kPatience);
}

void FindDialogTest::FLU_11_typingListsAtOnce()
{
    Place place(test::TestDatabase::currentEngine());
    FindDialog &dialog = place.show(Purpose::NewLab);
    auto *quick = named<QLineEdit>(&dialog, u"Find"_s);
    QTest::keyClicks(quick, u"main"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf(dialog, u"Results"_s), QStringList{u"Main Test"_s}, kPatience);
    QVERIFY(press(&dialog, u"Clear"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf(dialog, u"Results"_s), QStringList(), kPatience);
    QTest::keyClick(quick, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf(dialog, u"Results"_s).size(), 2, kPatience);
    QVERIFY(dialog.isVisible());
}

void FindDialogTest::FLU_12_doubleClickMovesDownOnce()
{
    Place place(test::TestDatabase::currentEngine());
    FindDialog &dialog = place.show(Purpose::NewLab);
    QVERIFY(press(&dialog, u"Find"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf(dialog, u"Results"_s).size(), 2, kPatience);
    doubleClick(dialog, u"Results"_s, 1);
    QCOMPARE(rowsOf(dialog, u"Selected"_s), QStringList{u"Main Test"_s});
    doubleClick(dialog, u"Results"_s, 1);
    QCOMPARE(rowsOf(dialog, u"Selected"_s), QStringList{u"Main Test"_s});
    auto *results = named<TableView>(&dialog, u"Results"_s);
    results->setFocus();
    results->selectRow(0);
    QTest::keyClick(results, Qt::Key_Return);
    QCOMPARE(rowsOf(dialog, u"Selected"_s), (QStringList{u"Main Test"_s, u"Customer Portal Lab"_s}));
    QVERIFY(press(&dialog, u"OK"_s));
    QCOMPARE(place.chosen, (QStringList{u"MT"_s, u"CPL"_s}));
}

void FindDialogTest::FLU_12_worksWhileAFilterIsActive()
{
    Place place(test::TestDatabase::currentEngine());
    FindDialog &dialog = place.show(Purpose::NewLab);
    auto *quick = named<QLineEdit>(&dialog, u"Find"_s);
    QTest::keyClicks(quick, u"main"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf(dialog, u"Results"_s), QStringList{u"Main Test"_s}, kPatience);
    doubleClick(dialog, u"Results"_s, 0);
    quick->setText(u"portal"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf(dialog, u"Results"_s), QStringList{u"Customer Portal Lab"_s}, kPatience);
    doubleClick(dialog, u"Results"_s, 0);
    QCOMPARE(rowsOf(dialog, u"Selected"_s), (QStringList{u"Main Test"_s, u"Customer Portal Lab"_s}));
    QVERIFY(press(&dialog, u"OK"_s));
    QCOMPARE(place.chosen, (QStringList{u"MT"_s, u"CPL"_s}));
}

void FindDialogTest::FLU_12_takenOutAgain()
{
    Place place(test::TestDatabase::currentEngine());
    FindDialog &dialog = place.show(Purpose::NewLab);
    QVERIFY(press(&dialog, u"Find"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf(dialog, u"Results"_s).size(), 2, kPatience);
    auto *results = named<TableView>(&dialog, u"Results"_s);
    results->selectAll();
    QVERIFY(press(&dialog, u"Move Down"_s));
    QCOMPARE(rowsOf(dialog, u"Selected"_s).size(), 2);
    doubleClick(dialog, u"Selected"_s, 0);
    QCOMPARE(rowsOf(dialog, u"Selected"_s), QStringList{u"Main Test"_s});
    named<TableView>(&dialog, u"Selected"_s)->selectRow(0);
    QVERIFY(press(&dialog, u"Move Up"_s));
    QCOMPARE(rowsOf(dialog, u"Selected"_s), QStringList());
    QVERIFY(!named<QAbstractButton>(&dialog, u"OK"_s)->isEnabled());
}

void FindDialogTest::FLU_13_onlyActiveLabsAreListed()
{
    Place place(test::TestDatabase::currentEngine());
    FindDialog &dialog = place.show(Purpose::NewLab);
    QVERIFY(press(&dialog, u"Find"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf(dialog, u"Results"_s), (QStringList{u"Customer Portal Lab"_s, u"Main Test"_s}), kPatience);
    // no filter can reveal a non-lab
    QVERIFY(dialog.findChildren<QCheckBox *>().isEmpty());
    named<QLineEdit>(&dialog, u"Find"_s)->setText(u"calibration"_s);
    QTRY_VERIFY_WITH_TIMEOUT(readableText(&dialog).contains(u"Only active facilities with the Lab mark are listed here."_s),
                             kPatience);

    services::FacilityService facilities(place.around.made().workspace());
    domain::Facility cal = test::await(facilities.load(place.cal))->facility;
    cal.lab = true;
    QVERIFY(test::await(facilities.save(cal)).ok());
    QVERIFY(press(&dialog, u"Find"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf(dialog, u"Results"_s), QStringList{u"Calibration One"_s}, kPatience);
}

void FindDialogTest::FLU_19_inactiveLabsAreNotOffered()
{
    Place place(test::TestDatabase::currentEngine());
    FindDialog &dialog = place.show(Purpose::NewLab);
    named<QLineEdit>(&dialog, u"Find"_s)->setText(u"old"_s);
    QTRY_VERIFY_WITH_TIMEOUT(readableText(&dialog).contains(u"No lab fits."_s), kPatience);
    QCOMPARE(rowsOf(dialog, u"Results"_s), QStringList());
}

void FindDialogTest::FLU_29_customerIsPresetAndCanBeCleared()
{
    Place place(test::TestDatabase::currentEngine());
    FindDialog &dialog = place.show(Purpose::Facility);
    QCOMPARE(dialog.windowTitle(), u"Find Facility"_s);
    auto *customer = named<QCheckBox>(&dialog, u"Customer"_s);
    QVERIFY(customer->isChecked());
    QVERIFY(press(&dialog, u"Find"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf(dialog, u"Results"_s), (QStringList{u"Calibration One"_s, u"Main Test"_s}), kPatience);
    customer->setChecked(false);
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf(dialog, u"Results"_s),
                              (QStringList{u"Calibration One"_s, u"Customer Portal Lab"_s, u"Main Test"_s}), kPatience);
    doubleClick(dialog, u"Results"_s, 1);
    QVERIFY(press(&dialog, u"OK"_s));
    QCOMPARE(place.chosen, QStringList{u"CPL"_s});
}

void FindDialogTest::FLU_32_linkedOnesAreMarkedAndNeverDoubled()
{
    Place place(test::TestDatabase::currentEngine());
    FindDialog &dialog = place.show(Purpose::Facility, {place.cal.value});
    QVERIFY(press(&dialog, u"Find"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf(dialog, u"Results"_s).size(), 2, kPatience);
    doubleClick(dialog, u"Results"_s, 0);
    QCOMPARE(rowsOf(dialog, u"Selected"_s), QStringList());
    named<TableView>(&dialog, u"Results"_s)->selectAll();
    QVERIFY(press(&dialog, u"Move Down"_s));
    QCOMPARE(rowsOf(dialog, u"Selected"_s), QStringList{u"Main Test"_s});
}

void FindDialogTest::FLU_43_saysTheNamesOfScreens()
{
    Place place(test::TestDatabase::currentEngine());
    FindDialog &dialog = place.show(Purpose::NewLab);
    const QString text = readableText(&dialog);
    QVERIFY(text.contains(u"press Find to list all."_s));
    QVERIFY(!text.contains(u"step"_s, Qt::CaseInsensitive));
}

void FindDialogTest::okByKeyAndCancelGivesNothing()
{
    Place place(test::TestDatabase::currentEngine());
    FindDialog &dialog = place.show(Purpose::NewLab);
    QVERIFY(press(&dialog, u"Find"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf(dialog, u"Results"_s).size(), 2, kPatience);
    doubleClick(dialog, u"Results"_s, 0);
    QVERIFY(press(&dialog, u"Cancel"_s));
    QVERIFY(!dialog.isVisible());
    QCOMPARE(place.chosen, QStringList());

    FindDialog &again = place.show(Purpose::NewLab);
    QVERIFY(QTest::qWaitForWindowActive(&again));
    QVERIFY(press(&again, u"Find"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf(again, u"Results"_s).size(), 2, kPatience);
    doubleClick(again, u"Results"_s, 0);
    QTest::keyClick(&again, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(place.chosen, QStringList{u"CPL"_s});
}

void FindDialogTest::findUserTakesOne()
{
    Place place(test::TestDatabase::currentEngine());
    services::UserService users(place.around.made().workspace());
    for (const QString &login : {u"a.berg"_s, u"b.berg"_s}) {
        services::UserSave save;
        save.user = test::person(login, login, u"Berg"_s);
        save.labs = {place.portal};
        QVERIFY(test::await(users.save(save)).ok());
    }
    FindDialog &dialog = place.show(Purpose::User);
    QCOMPARE(dialog.windowTitle(), u"Find User"_s);
    QVERIFY(!named<TableView>(&dialog, u"Selected"_s));
    named<QLineEdit>(&dialog, u"Find"_s)->setText(u"b.berg"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf(dialog, u"Results"_s).size(), 1, kPatience);
    doubleClick(dialog, u"Results"_s, 0);
    QCOMPARE(place.chosen, QStringList{u"b.berg"_s});
    QVERIFY(!dialog.isVisible());
}

void FindDialogTest::FLU_26_enterTakesTheRowThatDownReaches()
{
    Place place(test::TestDatabase::currentEngine());
    services::UserSave save;
    save.user = test::person(u"a.berg"_s, u"Anna"_s, u"Berg"_s);
    save.labs = {place.portal};
    QVERIFY(test::await(services::UserService(place.around.made().workspace()).save(save)).ok());
    FindDialog &dialog = place.show(Purpose::User);
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *quick = named<QLineEdit>(&dialog, u"Find"_s);
    QTest::keyClicks(quick, u"a.berg"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf(dialog, u"Results"_s).size(), 1, kPatience);
    QTest::keyClick(quick, Qt::Key_Down);
    QTest::keyClick(named<TableView>(&dialog, u"Results"_s), Qt::Key_Return);
    QCOMPARE(place.chosen, QStringList{u"a.berg"_s});
}

void FindDialogTest::everyWidgetHasAName()
{
    Place place(test::TestDatabase::currentEngine());
    for (const Purpose purpose : {Purpose::NewLab, Purpose::User, Purpose::Facility}) {
        FindDialog &dialog = place.show(purpose);
        QCOMPARE(tests::unnamedWidgets(&dialog), QStringList());
    }
}

QTEST_MAIN(FindDialogTest)
#include "FindDialogTest.moc"
