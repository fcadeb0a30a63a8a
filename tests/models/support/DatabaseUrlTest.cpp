// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "support/DatabaseUrl.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse::support;

class DatabaseUrlTest final : public QObject {
    Q_OBJECT

private slots:
    void whatIsReadIsWrittenAgain_data();
    void whatIsReadIsWrittenAgain();
    void partsAreRead();
    void encryptionIsCheckedAwayFromThisMachine();
    void whatIsNoAddressIsRefused_data();
    void whatIsNoAddressIsRefused();
};

void DatabaseUrlTest::whatIsReadIsWrittenAgain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("file") << u"sqlite:/data/site/demo.db"_s << u"SQLite · demo.db"_s;
    QTest::newRow("file with odd characters") << u"sqlite:/data/50% ä?#/demo.db"_s << u"SQLite · demo.db"_s;
    QTest::newRow("server") << u"postgresql://anna@db.example.org/gatehouse"_s << u"PostgreSQL · gatehouse on db.example.org"_s;
    QTest::newRow("port") << u"postgresql://anna@127.0.0.1:5433/gatehouse"_s << u"PostgreSQL · gatehouse on 127.0.0.1"_s;
    QTest::newRow("servers") << u"postgresql://anna@a.example.org:5433,b.example.org/gate"_s << u"PostgreSQL · gate on a.example.org"_s;
    QTest::newRow("IPv6") << u"postgresql://anna@[::1]:5433/gate"_s << u"PostgreSQL · gate on ::1"_s;
    QTest::newRow("encoded") << u"postgresql://anna%40example.org@db.example.org/gate%20house"_s << u"PostgreSQL · gate house on db.example.org"_s;
    QTest::newRow("options") << u"postgresql://anna@db.example.org/gate?sslmode=verify-full&sslrootcert=/etc/ssl/site.pem"_s
                             << u"PostgreSQL · gate on db.example.org"_s;
}

void DatabaseUrlTest::whatIsReadIsWrittenAgain()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    const auto url = DatabaseUrl::parse(text);
    QVERIFY(url.ok());
    QCOMPARE(url->text(), text);
    QCOMPARE(url->words(), words);
    QVERIFY(*DatabaseUrl::parse(url->text()) == *url);
}

void DatabaseUrlTest::partsAreRead()
{
    const auto url = DatabaseUrl::parse(u"postgresql://anna%40example.org@a.example.org:5433,[2001:db8::1]/gate%2Dhouse?sslmode=require"_s);
    QVERIFY(url.ok());
    QCOMPARE(url->engine(), Engine::Postgresql);
    QCOMPARE(url->user(), u"anna@example.org"_s);
    QCOMPARE(url->database(), u"gate-house"_s);
    QCOMPARE(url->hosts().size(), 2);
    QCOMPARE(url->hosts()[0].name, u"a.example.org"_s);
    QCOMPARE(url->hosts()[0].port, 5433);
    QCOMPARE(url->hosts()[1].name, u"2001:db8::1"_s);
    QCOMPARE(url->hosts()[1].port, 5432);
    QCOMPARE(url->sslMode(), u"require"_s);
    QCOMPARE(url->withUser(u"bert"_s).withDatabase(u"other"_s).text(), u"postgresql://bert@a.example.org:5433,[2001:db8::1]/other?sslmode=require"_s);
    QCOMPARE(DatabaseUrl::forFile(u"demo.db"_s).text(), u"sqlite:demo.db"_s);
}

void DatabaseUrlTest::encryptionIsCheckedAwayFromThisMachine()
{
    QCOMPARE(DatabaseUrl::parse(u"postgresql://anna@db.example.org/gate"_s)->sslMode(), u"verify-full"_s);
    QCOMPARE(DatabaseUrl::parse(u"postgresql://anna@127.0.0.1,db.example.org/gate"_s)->sslMode(), u"verify-full"_s);
    QCOMPARE(DatabaseUrl::parse(u"postgresql://anna@localhost/gate"_s)->sslMode(), u"prefer"_s);
}

void DatabaseUrlTest::whatIsNoAddressIsRefused_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{
        {}, u"demo.db"_s, u"sqlite:"_s, u"mysql://anna@db.example.org/gate"_s, u"postgresql://db.example.org/gate"_s,
        u"postgresql://anna:secret@db.example.org/gate"_s, u"postgresql://anna@db.example.org"_s, u"postgresql://anna@db.example.org/"_s,
        u"postgresql://anna@/gate"_s, u"postgresql://@db.example.org/gate"_s, u"postgresql://anna@db.example.org:0/gate"_s,
        u"postgresql://anna@db.example.org:99999/gate"_s, u"postgresql://anna@db.example.org:x/gate"_s, u"postgresql://anna@a.example.org,/gate"_s,
        u"postgresql://anna@db.example.org/gate?sslmode=sometimes"_s, u"postgresql://anna@db.example.org/gate?password=secret"_s,
        u"postgresql://anna@db.example.org/gate?sslrootcert=a;b"_s, u"postgresql://an%0Ana@db.example.org/gate"_s, u"sqlite:a\nb"_s,
    };
    for (qsizetype i = 0; i < texts.size(); ++i)
        QTest::addRow("%d: %s", int(i), qUtf8Printable(texts[i])) << texts[i];
}

void DatabaseUrlTest::whatIsNoAddressIsRefused()
{
    QFETCH(const QString, text);
    const auto url = DatabaseUrl::parse(text);
    QVERIFY(!url.ok());
    QCOMPARE(url.error().field, u"database"_s);
    QCOMPARE(url.error().reason, Reason::Shape);
    QVERIFY(!url.error().detail.contains(u"secret"_s));
}

QTEST_GUILESS_MAIN(DatabaseUrlTest)
#include "DatabaseUrlTest.moc"
