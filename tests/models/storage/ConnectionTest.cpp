// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/Connection.h"

#include "storage/FileSystem.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;
using namespace Qt::Literals::StringLiterals;
using storage::Access;
using storage::Connection;
using support::DatabaseUrl;
using support::ErrorCode;
using support::Reason;

/// What is said of a file before anything is written to it.
class ConnectionTest : public QObject {
    Q_OBJECT

private slots:
    void namesOfSharedFileSystems_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("shared");
        for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "CIFS", "fuse.sshfs", "9p", "unc"})
            QTest::newRow(type) << QByteArray(type) << true;
        for (const char *type : {"ext4", "btrfs", "xfs", "tmpfs", "NTFS", "apfs", "overlay", "fuseblk", ""})
            QTest::newRow(qPrintable(u"local "_s + QLatin1StringView(type))) << QByteArray(type) << false;
    }
    void namesOfSharedFileSystems()
    {
        QFETCH(const QByteArray, type);
        QFETCH(const bool, shared);
        QCOMPARE(storage::isNetworkFileSystem(type), shared);
    }

    void thisMachinesFoldersHaveAType()
    {
        const QTemporaryDir folder;
        QVERIFY(!storage::fileSystemOf(folder.path()).isEmpty());
        QCOMPARE(storage::fileSystemOf(folder.filePath(u"not/yet/there.db"_s)), storage::fileSystemOf(folder.path()));
        QCOMPARE(storage::fileSystemOf(u"\\\\server\\share\\office.db"_s),
                 QDir::separator() == u'\\' ? QByteArray("unc") : storage::fileSystemOf(QDir::currentPath()));
        QCOMPARE(storage::fileSystemOf(u"//server/share/office.db"_s), QByteArray("unc"));
    }

    void networkFileSystemIsRefused_data()
    {
        QTest::addColumn<bool>("there");
        QTest::newRow("a file that is there") << true;
        QTest::newRow("a new file") << false;
    }
    void networkFileSystemIsRefused()
    {
        QFETCH(const bool, there);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"office.db"_s);
        if (there) {
            Connection maker(DatabaseUrl::forFile(path), {}, Access::Create, {});
            QVERIFY(maker.open().ok());
        }
        QString asked;
        Connection connection(DatabaseUrl::forFile(path), {}, Access::Create, {}, [&asked](const QString &file) {
            asked = file;
            return QByteArray("nfs4");
        });
        const support::Outcome outcome = connection.open();
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().code, ErrorCode::ReadOnly);
        QCOMPARE(outcome.error().reason, Reason::NetworkDrive);
        QCOMPARE(outcome.error().arguments, QStringList({path, u"nfs4"_s}));
        QCOMPARE(asked, path);
        QVERIFY(!connection.isOpen());
        QCOMPARE(QFile::exists(path), there);
    }
};

QTEST_GUILESS_MAIN(ConnectionTest)
#include "ConnectionTest.moc"
