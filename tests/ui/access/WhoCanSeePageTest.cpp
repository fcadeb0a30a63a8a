// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/access/WhoCanSeePage.h"

#include "domain/Fields.h"
#include "paging/PagedTableModel.h"
#include "services/AssetService.h"
#include "services/PortalUserService.h"
#include "support/OpenOffice.h"
#include "support/PageRobot.h"
#include "support/Population.h"
#include "support/UnnamedWidgets.h"
#include "ui/widgets/TableView.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::Literals::StringLiterals;
using services::Entity;
using test::need;
using test::OpenOffice;
using test::PageRobot;
using ui::access::WhoCanSeePage;

/// **Who Can See…** as a person reads it.
class WhoCanSeePageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addEngines(); }
    void init();
    void cleanup() { m_office.reset(); }

    void beyond_2_whoSeesAnAssetAndThroughWhat();
    void SYN_31_nobodySignsInForTheCustomer();
    void whoHoldsARight();
    void beyond_2_manyAreListedBeforeTheyAreCounted();
    void anAssetThatIsNoneIsSaidAtItsField();
    void everyWidgetHasAName();

private:
    void addPerson(const QString &login, const QString &last);
    std::unique_ptr<WhoCanSeePage> page(const QString &thing)
    {
        auto made =
            std::make_unique<WhoCanSeePage>(m_office->context(), ui::page::ScreenAddress{ui::page::Screen::WhoCanSee, 0, thing});
        made->resize(1200, 700);
        made->show();
        return made;
    }
    static QString rows(const WhoCanSeePage &page)
    {
        const QAbstractItemModel *model = page.findChild<ui::widgets::TableView *>()->model();
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < 4; ++column)
                cells.append(model->index(row, column).data().toString());
            lines.append(cells.join(u" | "_s));
        }
        return lines.join(u"; "_s);
    }

    std::unique_ptr<OpenOffice> m_office;
    QHash<QString, qint64> m_keys;
};

void WhoCanSeePageTest::init()
{
    m_office = std::make_unique<OpenOffice>(test::TestDatabase::currentEngine());
    m_office->addFacility(u"LAB"_s, u"Lab"_s, true, false);
    m_office->addFacility(u"cal-1"_s, u"Calibration One"_s, false, true);
    m_office->addFacility(u"empty"_s, u"Empty Works"_s, false, true);
    domain::Asset asset;
    QVERIFY(domain::findField(domain::assetFields(), u"number")->assign(asset, u"C-1"_s).ok());
    QVERIFY(domain::findField(domain::assetFields(), u"owner")->assign(asset, u"cal-1"_s).ok());
    need(services::AssetService(m_office->workspace()).add(asset));
    addPerson(u"b.berg"_s, u"Berg"_s);
    addPerson(u"a.lind"_s, u"Lind"_s);
}

void WhoCanSeePageTest::addPerson(const QString &login, const QString &last)
{
    services::NewPortalUser wanted;
    QVERIFY(domain::findField(domain::userFields(), u"username")->assign(wanted.user, login).ok());
    QVERIFY(domain::findField(domain::userFields(), u"first")->assign(wanted.user, u"Anna"_s).ok());
    QVERIFY(domain::findField(domain::userFields(), u"last")->assign(wanted.user, last).ok());
    QVERIFY(domain::findField(domain::contactFields(), u"id")->assign(wanted.contact, QString(u"C-"_s + last)).ok());
    wanted.lab = u"LAB"_s;
    wanted.facilities = {u"cal-1"_s};
    wanted.firstSecret = services::NewPortalUser::FirstSecret::Passphrase;
    m_keys.insert(login, need(services::PortalUserService(m_office->workspace()).add(wanted)).record.user.key.value);
}

void WhoCanSeePageTest::beyond_2_whoSeesAnAssetAndThroughWhat()
{
    const auto made = page({});
    QVERIFY(PageRobot(*made).reads(u"Nothing is asked yet."_s));
    PageRobot(*made).type(u"Asset number"_s, u"C-1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(rows(*made), u"Berg, Anna | b.berg | C-Berg | cal-1; Lind, Anna | a.lind | C-Lind | cal-1"_s,
                              20'000);
    QVERIFY(PageRobot(*made).reads(u"2 people can see the asset C-1"_s));
    auto *table = made->findChild<ui::widgets::TableView *>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_office->navigator.opened.last(), (ui::page::RecordAddress{Entity::User, m_keys.value(u"b.berg"_s), {}}));
    // one click on the last cell of a row
    const QPoint cell = table->visualRect(table->model()->index(1, 4)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell);
    QCOMPARE(m_office->navigator.screens.last(),
             (ui::page::ScreenAddress{ui::page::Screen::CheckAccess, m_keys.value(u"a.lind"_s), u"asset:C-1"_s}));
}

void WhoCanSeePageTest::SYN_31_nobodySignsInForTheCustomer()
{
    const auto made = page(u"facility:empty"_s);
    QTRY_VERIFY_WITH_TIMEOUT(PageRobot(*made).reads(u"Nobody signs in for Empty Works."_s), 20'000);
    QVERIFY(PageRobot(*made).reads(u"The group Non-Portal Users governs its secure link, and grants Assets: view."_s));
    QVERIFY(PageRobot(*made).reads(u"Nobody can see the facility Empty Works"_s));
}

void WhoCanSeePageTest::whoHoldsARight()
{
    const auto made = page(u"right:requests.create"_s);
    QTRY_COMPARE_WITH_TIMEOUT(
        rows(*made), u"Berg, Anna | b.berg | C-Berg | Customer Portal; Lind, Anna | a.lind | C-Lind | Customer Portal"_s, 20'000);
    QVERIFY(PageRobot(*made).reads(u"2 people can see Requests: create"_s));
}

void WhoCanSeePageTest::beyond_2_manyAreListedBeforeTheyAreCounted()
{
    const test::Population population(m_office->database(), 1200, 4);
    const auto made = page({});
    const auto *model = made->findChild<paging::PagedTableModel *>();
    bool saidAtLeast = false;
    connect(model, &paging::PagedTableModel::stateChanged, made.get(),
            [&] { saidAtLeast = saidAtLeast || PageRobot(*made).reads(u"At least 100 people can see Assets: view"_s); });
    made->turnTo({ui::page::Screen::WhoCanSee, 0, u"right:assets.view"_s});
    const auto seers = need(services::AccessService(m_office->workspace()).whoSees({}, {}, u"assets.view"_s));
    QVERIFY(seers.size() > 100);
    QTRY_VERIFY_WITH_TIMEOUT(PageRobot(*made).reads(u"%1 people can see Assets: view"_s.arg(seers.size())), 20'000);
    QVERIFY(saidAtLeast);
    QCOMPARE(made->findChild<ui::widgets::TableView *>()->selectionModel()->selectedRows().size(), 1);
}

void WhoCanSeePageTest::anAssetThatIsNoneIsSaidAtItsField()
{
    const auto made = page(u"asset:Z-9"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!PageRobot(*made).problem(u"Asset number"_s).isEmpty(), 20'000);
    QCOMPARE(rows(*made), QString());
}

void WhoCanSeePageTest::everyWidgetHasAName()
{
    const auto made = page(u"asset:C-1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!rows(*made).isEmpty(), 20'000);
    QCOMPARE(tests::unnamedWidgets(made.get()), QStringList());
}

QTEST_MAIN(WhoCanSeePageTest)
#include "WhoCanSeePageTest.moc"
