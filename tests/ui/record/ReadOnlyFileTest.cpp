// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "support/OpenOffice.h"
#include "support/PageRobot.h"
#include "ui/users/UserPage.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>

#include <unistd.h>

using namespace gatehouse;
using namespace Qt::Literals::StringLiterals;
using test::need;
using test::OpenOffice;
using test::PageRobot;
using ui::users::UserPage;

namespace {

constexpr int kPatience = 20'000; // milliseconds
constexpr auto kReadable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;

} // namespace

/// The file of the embedded database may only be read: a record opens, Save is refused in a sentence, nothing is lost, and it goes on.
class ReadOnlyFileTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void savingGoesOnWhenTheFileIsWritableAgain_data();
    void savingGoesOnWhenTheFileIsWritableAgain();
};

void ReadOnlyFileTest::savingGoesOnWhenTheFileIsWritableAgain_data()
{
    QTest::addColumn<bool>("folderToo");
    QTest::newRow("the file") << false;
    QTest::newRow("the file and its folder") << true;
}

void ReadOnlyFileTest::savingGoesOnWhenTheFileIsWritableAgain()
{
    QFETCH(bool, folderToo);
    OpenOffice office(support::Engine::Sqlite);
    const domain::User user = office.addUser(u"r.lind"_s, u"Rea"_s, u"Lind"_s, {});
    const QString file = office.database().url().path();
    const QString folder = QFileInfo(file).absolutePath();
    const auto fileBefore = QFile::permissions(file);
    const auto folderBefore = QFile::permissions(folder);
    QVERIFY(QFile::setPermissions(file, kReadable));
    if (folderToo)
        QVERIFY(QFile::setPermissions(folder, kReadable | QFile::ExeOwner));
    QVERIFY(!QFileInfo(file).isWritable());

    ui::page::RecordAddress address;
    address.key = user.key.value;
    UserPage page(office.contextOfColleague(), address); // opens the file as it is now
    page.show();
    QTRY_COMPARE_WITH_TIMEOUT(page.tabText(), u"Rea Lind"_s, kPatience);
    const PageRobot robot(page);
    robot.type(u"Last"_s, u"Lindqvist"_s);
    QSignalSpy failed(&page, &UserPage::saveFailed);
    robot.action(u"Save"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatience);
    QVERIFY(robot.reads(u"The database takes no changes: ask who looks after it to allow writing."_s));
    QCOMPARE(robot.text(u"Last"_s), u"Lindqvist"_s);
    QVERIFY(page.hasUnsavedChanges());
    QCOMPARE(need(office.users().load(user.key)).user.last.text(), u"Lind"_s);

    QVERIFY(QFile::setPermissions(folder, folderBefore));
    QVERIFY(QFile::setPermissions(file, fileBefore));
    QSignalSpy saved(&page, &UserPage::saved);
    robot.button(u"Try Again"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, kPatience);
    QVERIFY(!page.hasUnsavedChanges());
    QCOMPARE(need(office.users().load(user.key)).user.last.text(), u"Lindqvist"_s);
}

// To root every file is writable.
int main(int argc, char **argv)
{
    constexpr unsigned kNobody = 65534;
    if (geteuid() == 0 && (setresgid(kNobody, kNobody, kNobody) != 0 || setresuid(kNobody, kNobody, kNobody) != 0))
        return EXIT_FAILURE;
    QApplication application(argc, argv);
    ReadOnlyFileTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "ReadOnlyFileTest.moc"
