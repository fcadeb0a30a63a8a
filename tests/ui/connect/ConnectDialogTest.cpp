// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connect/ConnectDialog.h"

#include "services/DemoService.h"
#include "services/FacilityService.h"
#include "services/UserService.h"
#include "support/NamedWidgets.h"
#include "support/PostgresServer.h"
#include "support/TestWorkspace.h"
#include "support/UnnamedWidgets.h"

#include <QComboBox>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using namespace Qt::Literals::StringLiterals;
using support::DatabaseUrl;
using test::named;
using test::press;
using test::readableText;
using test::type;
using ui::connect::ConnectDialog;
using ui::connect::ConnectStart;

namespace {

const QString kPassphrase = u"a sailing boat at noon"_s;

/// The dialog on a screen, with what it hands over.
struct WayIn {
    explicit WayIn(const DatabaseUrl &url, const QString &username = {})
        : dialog(ConnectStart{url, username, {}}, std::make_shared<support::SystemClock>())
    {
        QObject::connect(&dialog, &ConnectDialog::signedIn, &dialog,
                         [this](const std::shared_ptr<services::Workspace> &opened,
                                const std::shared_ptr<const services::Directory> &) { workspace = opened; });
        QSignalSpy shown(&dialog, &ConnectDialog::shown);
        dialog.begin();
        dialog.QDialog::show();
        shown.wait(20000);
    }
    bool isIn() const { return workspace != nullptr; }

    ConnectDialog dialog;
    std::shared_ptr<services::Workspace> workspace;
};

} // namespace

/// The way in, as a person reads it.
class ConnectDialogTest : public QObject {
    Q_OBJECT

private slots:
    void firstStartMakesTheDatabaseAndItsAdministrator();
    void firstStartNamesTheFieldThatIsWrong();
    void wrongPasswordKeepsWhatWasTyped();
    void blankUsernameIsNamed();
    void demoNeedsNoTyping();
    void severalLabsAreAskedFor();
    void noDatabaseFileIsSaidInPlace();
    void serverThatIsAwayIsSaidInPlace();
    void serverThatRefusesThePasswordIsSaidInPlace();
    void serverWithoutTablesIsSaidInPlace();
    void databaseOfANewerProgramIsSaidInPlace();
    void everyWidgetHasAName();
};

void ConnectDialogTest::firstStartMakesTheDatabaseAndItsAdministrator()
{
    QTemporaryDir folder;
    WayIn in(DatabaseUrl::forFile(folder.filePath(u"new/gatehouse.db"_s)));
    QVERIFY(readableText(&in.dialog).contains(u"Choose a database"_s));
    QVERIFY(type(&in.dialog, u"Username"_s, u"anna"_s));
    QVERIFY(type(&in.dialog, u"Password"_s, kPassphrase));
    QVERIFY(type(&in.dialog, u"Confirm Password"_s, kPassphrase));
    QVERIFY(press(&in.dialog, u"Create"_s));
    QTRY_VERIFY_WITH_TIMEOUT(in.isIn(), 20000);
    QCOMPARE(in.workspace->currentOperator().name, u"anna"_s);
    QCOMPARE(in.workspace->currentOperator().group, u"Administrator"_s);
    QVERIFY(QFile::exists(folder.filePath(u"new/gatehouse.db"_s)));
}

void ConnectDialogTest::firstStartNamesTheFieldThatIsWrong()
{
    QTemporaryDir folder;
    WayIn in(DatabaseUrl::forFile(folder.filePath(u"gatehouse.db"_s)));
    QVERIFY(press(&in.dialog, u"Create"_s));
    QVERIFY(readableText(&in.dialog).contains(u"Username cannot be blank: fill it in."_s));
    QVERIFY(type(&in.dialog, u"Username"_s, u"anna"_s));
    QVERIFY(type(&in.dialog, u"Password"_s, u"short"_s));
    QVERIFY(press(&in.dialog, u"Create"_s));
    QVERIFY(readableText(&in.dialog).contains(u"Password is shorter than 15 characters: make it longer."_s));
    QVERIFY(type(&in.dialog, u"Password"_s, kPassphrase));
    QVERIFY(press(&in.dialog, u"Create"_s));
    QVERIFY(readableText(&in.dialog).contains(u"The two passwords differ: type the same one twice."_s));
    QCOMPARE(named<QLineEdit>(&in.dialog, u"Username"_s)->text(), u"anna"_s);
    QVERIFY(!QFile::exists(folder.filePath(u"gatehouse.db"_s)));
}

void ConnectDialogTest::wrongPasswordKeepsWhatWasTyped()
{
    test::TestWorkspace made(support::Engine::Sqlite);
    (void)made.openAs(u"anna"_s, u"Administrator"_s);
    WayIn in(made.database().url());
    QVERIFY(readableText(&in.dialog).contains(made.database().url().words()));
    QVERIFY(type(&in.dialog, u"Username"_s, u"anna"_s));
    QVERIFY(type(&in.dialog, u"Password"_s, u"guessed"_s));
    QVERIFY(press(&in.dialog, u"Sign In"_s));
    QTRY_VERIFY_WITH_TIMEOUT(readableText(&in.dialog).contains(u"This user name or password is wrong: type both again."_s),
                             20000);
    QCOMPARE(named<QLineEdit>(&in.dialog, u"Username"_s)->text(), u"anna"_s);
    QCOMPARE(named<QLineEdit>(&in.dialog, u"Password"_s)->text(), u"guessed"_s);
    QVERIFY(!in.isIn());

    QVERIFY(type(&in.dialog, u"Password"_s, kPassphrase));
    QTest::keyClick(named<QLineEdit>(&in.dialog, u"Password"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(in.isIn(), 20000);
    QCOMPARE(in.workspace->currentOperator().name, u"anna"_s);
}

void ConnectDialogTest::blankUsernameIsNamed()
{
    test::TestWorkspace made(support::Engine::Sqlite);
    (void)made.openAs(u"anna"_s, u"Administrator"_s);
    WayIn in(made.database().url());
    QVERIFY(press(&in.dialog, u"Sign In"_s));
    QVERIFY(readableText(&in.dialog).contains(u"Username cannot be blank: fill it in."_s));
}

void ConnectDialogTest::demoNeedsNoTyping()
{
    test::TestWorkspace made(support::Engine::Sqlite);
    (void)made.openAs(u"anna"_s, u"Administrator"_s);
    {
        WayIn ordinary(made.database().url());
        QVERIFY(!named<QAbstractButton>(&ordinary.dialog, u"Sign in to the demo"_s)->isVisibleTo(&ordinary.dialog));
    }
    services::DemoOrder order;
    order.users = 3;
    QCOMPARE(test::described(test::await(services::DemoService(made.workspace()).fill(order))), u"ok"_s);
    WayIn in(made.database().url());
    QVERIFY(press(&in.dialog, u"Sign in to the demo"_s));
    QTRY_VERIFY_WITH_TIMEOUT(in.isIn(), 20000);
    QCOMPARE(in.workspace->currentOperator().name, u"admin"_s);
}

void ConnectDialogTest::severalLabsAreAskedFor()
{
    test::TestWorkspace made(support::Engine::Sqlite);
    const services::FacilityService facilities(made.workspace());
    const auto north = test::await(facilities.save(test::place(u"N"_s, u"Lab North"_s, test::Mark::Lab)));
    const auto south = test::await(facilities.save(test::place(u"S"_s, u"Lab South"_s, test::Mark::Lab)));
    QVERIFY(north.ok() && south.ok());
    const auto key = made.openAs(u"anna"_s, u"Administrator"_s)->currentOperator().key;
    const services::UserService users(made.workspace());
    QVERIFY(test::await(users.addLabs(key, {south->facility.key, north->facility.key})).ok());
    QVERIFY(test::await(users.setDefaultLab(key, south->facility.key)).ok());

    WayIn in(made.database().url(), u"anna"_s);
    QVERIFY(type(&in.dialog, u"Password"_s, kPassphrase));
    QVERIFY(press(&in.dialog, u"Sign In"_s));
    QTRY_VERIFY_WITH_TIMEOUT(in.dialog.windowTitle().startsWith(u"Select Lab"_s), 20000);
    auto *box = in.dialog.findChild<QComboBox *>();
    QCOMPARE(box->currentText(), u"Lab South"_s);
    QVERIFY(tests::unnamedWidgets(&in.dialog).isEmpty());
    box->setCurrentText(u"Lab North"_s);
    QVERIFY(press(&in.dialog, u"Continue"_s));
    QVERIFY(in.isIn());
    QCOMPARE(in.workspace->currentOperator().lab.name, u"Lab North"_s);
}

void ConnectDialogTest::noDatabaseFileIsSaidInPlace()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"letter.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("Dear customer, ").repeated(400));
    file.close();
    WayIn in(DatabaseUrl::forFile(file.fileName()));
    QVERIFY(readableText(&in.dialog)
                .contains(u"The file is no Gatehouse database, or it is damaged: choose another file or restore a backup."_s));
    QVERIFY(named<QAbstractButton>(&in.dialog, u"Try again"_s));
    QCOMPARE(named<QLineEdit>(&in.dialog, u"File"_s)->text(), file.fileName());
}

void ConnectDialogTest::serverThatIsAwayIsSaidInPlace()
{
    const auto url = DatabaseUrl::parse(u"postgresql://anna@127.0.0.1:1/office"_s);
    QVERIFY(url.ok());
    WayIn in(*url, u"anna"_s);
    QVERIFY(type(&in.dialog, u"Password"_s, kPassphrase));
    QVERIFY(press(&in.dialog, u"Sign In"_s));
    QTRY_VERIFY_WITH_TIMEOUT(
        readableText(&in.dialog).contains(u"The database does not answer: check the connection and try again."_s), 20000);
    QVERIFY(named<QAbstractButton>(&in.dialog, u"Try again"_s)->isVisibleTo(&in.dialog));
    QCOMPARE(named<QLineEdit>(&in.dialog, u"Password"_s)->text(), kPassphrase);
}

void ConnectDialogTest::serverThatRefusesThePasswordIsSaidInPlace()
{
    const test::TestDatabase database(support::Engine::Postgresql);
    WayIn in(database.url(), database.url().user());
    QVERIFY(type(&in.dialog, u"Password"_s, u"guessed"_s));
    QVERIFY(press(&in.dialog, u"Sign In"_s));
    QTRY_VERIFY_WITH_TIMEOUT(readableText(&in.dialog).contains(u"This user name or password is wrong: type both again."_s), 20000);
    QCOMPARE(named<QLineEdit>(&in.dialog, u"Username"_s)->text(), database.url().user());
    QCOMPARE(named<QLineEdit>(&in.dialog, u"Password"_s)->text(), u"guessed"_s);
    QVERIFY(!in.isIn());
}

void ConnectDialogTest::serverWithoutTablesIsSaidInPlace()
{
    const test::TestDatabase database(support::Engine::Postgresql, test::TestDatabase::Content::Empty);
    WayIn in(database.url(), database.url().user());
    QVERIFY(type(&in.dialog, u"Password"_s, QString::fromUtf8(database.password().bytes())));
    QVERIFY(press(&in.dialog, u"Sign In"_s));
    QTRY_VERIFY_WITH_TIMEOUT(
        readableText(&in.dialog)
            .contains(u"The database is there but holds no tables yet: let an administrator run “gatehousectl init”."_s),
        20000);
    QCOMPARE(named<QLineEdit>(&in.dialog, u"Username"_s)->text(), database.url().user());
    QVERIFY(!in.isIn());
}

void ConnectDialogTest::databaseOfANewerProgramIsSaidInPlace()
{
    test::TestWorkspace made(support::Engine::Sqlite);
    (void)made.openAs(u"anna"_s, u"Administrator"_s);
    QCOMPARE(made.execute(u"INSERT INTO schema_migrations (version, name, checksum, minimum_program) VALUES (99, 'later', 'x', 99)"_s),
             u"ok"_s);
    WayIn in(made.database().url());
    QTRY_VERIFY_WITH_TIMEOUT(readableText(&in.dialog).contains(u"install the newer program."_s), 20000);
    QVERIFY(!in.isIn());
}

void ConnectDialogTest::everyWidgetHasAName()
{
    QTemporaryDir folder;
    WayIn in(DatabaseUrl::forFile(folder.filePath(u"gatehouse.db"_s)));
    QCOMPARE(tests::unnamedWidgets(&in.dialog), QStringList());
}

QTEST_MAIN(ConnectDialogTest)
#include "ConnectDialogTest.moc"
