// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "editors/DraftStore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using gatehouse::editors::DraftStore;

class DraftStoreTest final : public QObject {
    Q_OBJECT

private slots:
    void keepsTheNewestAndForOneselfAlone()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"drafts/one.json"_s);
        {
            DraftStore store(file);
            store.keep({{u"last"_s, u"Li"_s}});
            store.keep({{u"last"_s, u"Lind"_s}});
            QVERIFY(!store.load());
        } // what waits is written
        const DraftStore store(file);
        QCOMPARE(store.load()->draft.value(u"last"_s).toString(), u"Lind"_s);
        QVERIFY(store.load()->at.isValid());
        constexpr auto kOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
        QCOMPARE(QFile::permissions(file) | kOwner, QFileDevice::Permissions(kOwner));
    }

    void isWrittenWhileTypingGoesOn()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"one.json"_s);
        DraftStore store(file);
        // nobody stops typing here, and still the file comes
        int letters = 0;
        QVERIFY(QTest::qWaitFor(
            [&] {
                store.keep({{u"last"_s, QString(++letters, u'a')}});
                return QFile::exists(file);
            },
            10'000));
        QVERIFY(!store.load()->draft.value(u"last"_s).toString().isEmpty());
    }

    void dropTakesAwayWhatIsWrittenAndWhatWaits()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"one.json"_s);
        {
            DraftStore store(file);
            store.keep({{u"last"_s, u"Lind"_s}});
        }
        QVERIFY(QFile::exists(file));
        {
            DraftStore store(file);
            store.keep({{u"last"_s, u"Linda"_s}});
            store.keep({});
        }
        QVERIFY(!QFile::exists(file));
    }

    void whatCannotBeReadIsNoDraft()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"one.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"draft\": {\"last\": \"Li");
        file.close();
        QVERIFY(!DraftStore(path).load());
    }

    void eachDatabaseAndOperatorHasItsOwn()
    {
        const QString anna = DraftStore::fileFor(u"/d"_s, u"new"_s, u"sqlite:/a.db"_s, u"Anna"_s);
        QVERIFY(anna.startsWith(u"/d/new-"_s));
        QCOMPARE(DraftStore::fileFor(u"/d"_s, u"new"_s, u"sqlite:/a.db"_s, u"anna"_s), anna);
        QVERIFY(DraftStore::fileFor(u"/d"_s, u"new"_s, u"sqlite:/b.db"_s, u"anna"_s) != anna);
        QVERIFY(DraftStore::fileFor(u"/d"_s, u"new"_s, u"sqlite:/a.db"_s, u"bert"_s) != anna);
    }
};

QTEST_GUILESS_MAIN(DraftStoreTest)
#include "DraftStoreTest.moc"
