// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "reliability/SmallDisk.h"
#include "support/OpenOffice.h"
#include "support/PageRobot.h"
#include "support/PlainConnection.h"
#include "ui/users/UserPage.h"

#include <QApplication>
#include <QSignalSpy>

using namespace gatehouse;
using namespace Qt::Literals::StringLiterals;
using test::need;
using test::OpenOffice;
using test::PageRobot;
using ui::users::UserPage;

namespace {

constexpr int kPatience = 20'000; // milliseconds

} // namespace

/// The disk of the embedded database runs full under an open record: said in a sentence, nothing is lost, and it goes on.
class FullDiskTest : public QObject {
    Q_OBJECT

public:
    explicit FullDiskTest(test::SmallDisk &disk) : m_disk(disk) {}

private slots:
    void initTestCase()
    {
        if (!m_disk.made())
            QFAIL(qPrintable(u"no small disk can be made here: %1"_s.arg(m_disk.problem())));
    }

    void savingGoesOnWhenThereIsSpaceAgain()
    {
        OpenOffice office(support::Engine::Sqlite);
        QVERIFY(office.database().url().path().startsWith(m_disk.path()));
        const auto lab = office.addFacility(u"MT"_s, u"Main Lab"_s, true, true);
        const domain::User user = office.addUser(u"r.lind"_s, u"Rut"_s, u"Lind"_s, {lab.key});

        ui::page::RecordAddress address;
        address.key = user.key.value;
        UserPage page(office.context(), address);
        page.resize(1280, 700);
        page.show();
        QTRY_COMPARE_WITH_TIMEOUT(page.tabText(), u"Rut Lind"_s, kPatience);
        const PageRobot robot(page);
        const QString comment = u"Prefers the telephone. "_s.repeated(150);
        robot.type(u"Comments"_s, comment);

        m_disk.fill();
        QSignalSpy failed(&page, &UserPage::saveFailed);
        robot.action(u"Save"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatience);
        QVERIFY(robot.reads(u"There is no space left where the database is kept: free some and try again."_s));
        QCOMPARE(robot.text(u"Comments"_s), comment);
        QVERIFY(page.hasUnsavedChanges());

        m_disk.clear();
        QSignalSpy saved(&page, &UserPage::saved);
        robot.action(u"Save"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, kPatience);
        QCOMPARE(need(office.users().load(user.key)).user.comments.text(), comment.trimmed());
        QCOMPARE(test::PlainConnection(office.database().url(), QString::fromUtf8(office.database().password().bytes())).value(u"PRAGMA integrity_check"_s),
                 u"ok"_s);
    }

private:
    test::SmallDisk &m_disk;
};

// The disk comes first: a mount of its own needs a program that has no threads yet.
int main(int argc, char **argv)
{
    test::SmallDisk disk(6 * 1024 * 1024);
    if (disk.made())
        qputenv("TMPDIR", disk.path().toLocal8Bit());
    QApplication application(argc, argv);
    FullDiskTest test(disk);
    return QTest::qExec(&test, argc, argv);
}

#include "FullDiskTest.moc"
