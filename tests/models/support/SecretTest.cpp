// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "support/Secret.h"

#include <QTest>

using gatehouse::support::Secret;

class SecretTest : public QObject {
    Q_OBJECT

private slots:
    void textIsComposedAndNeverTrimmed();
    void countsCharactersNotBytes_data();
    void countsCharactersNotBytes();
    void equalsComparesEveryByte();
    void copiesAreIndependent();
    void movedFromIsEmpty();
    void doesNotShareTheBufferItWasGiven();
    void bytesTakenOutOutliveTheSecret();
};

void SecretTest::textIsComposedAndNeverTrimmed()
{
    const Secret composed = Secret::fromText(QStringLiteral(u" Zo\u00EB "));
    const Secret decomposed = Secret::fromText(QStringLiteral(u" Zoe\u0308 "));
    QVERIFY(composed.equals(decomposed));
    QCOMPARE(composed.bytes(), QByteArray(" Zo\xC3\xAB "));
}

void SecretTest::countsCharactersNotBytes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("ascii") << QStringLiteral("abc") << 3;
    QTest::newRow("umlauts") << QStringLiteral("äöü") << 3;
    QTest::newRow("han") << QStringLiteral("密码") << 2;
    QTest::newRow("beyond the first plane") << QStringLiteral("😀a") << 2;
}

void SecretTest::countsCharactersNotBytes()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    QCOMPARE(Secret::fromText(text).characterCount(), qsizetype(count));
}

void SecretTest::equalsComparesEveryByte()
{
    const Secret secret(QByteArray("hunter2"));
    QVERIFY(secret.equals(Secret(QByteArray("hunter2"))));
    QVERIFY(!secret.equals(Secret(QByteArray("hunter3"))));
    QVERIFY(!secret.equals(Secret(QByteArray("hunter"))));
    QVERIFY(!secret.equals(Secret()));
    QVERIFY(Secret().equals(Secret()));
    QVERIFY(!Secret(QByteArray("a\0b", 3)).equals(Secret(QByteArray("a\0c", 3))));
}

void SecretTest::copiesAreIndependent()
{
    const Secret kept(QByteArray("first"));
    Secret copy = kept;
    QVERIFY(copy.bytes().constData() != kept.bytes().constData());
    copy = Secret(QByteArray("second"));
    QCOMPARE(kept.bytes(), QByteArray("first"));
    QCOMPARE(copy.bytes(), QByteArray("second"));
    copy = kept;
    QVERIFY(copy.equals(kept));
    const Secret &itself = copy;
    copy = itself;
    QCOMPARE(copy.bytes(), QByteArray("first"));
}

void SecretTest::movedFromIsEmpty()
{
    Secret source(QByteArray("secret"));
    Secret target = std::move(source);
    QVERIFY(source.isEmpty()); // NOLINT(bugprone-use-after-move): this is what is tested
    QCOMPARE(target.bytes(), QByteArray("secret"));
    Secret assigned(QByteArray("old"));
    assigned = std::move(target);
    QVERIFY(target.isEmpty()); // NOLINT(bugprone-use-after-move)
    QCOMPARE(assigned.bytes(), QByteArray("secret"));
}

void SecretTest::doesNotShareTheBufferItWasGiven()
{
    const QByteArray given("in the caller's hands");
    {
        const Secret secret(given);
        QVERIFY(secret.bytes().constData() != given.constData());
    }
    QCOMPARE(given, QByteArray("in the caller's hands"));
}

void SecretTest::bytesTakenOutOutliveTheSecret()
{
    QByteArray taken;
    {
        const Secret secret(QByteArray("on the wire"));
        taken = secret.bytes();
    }
    QCOMPARE(taken, QByteArray("on the wire"));
}

QTEST_APPLESS_MAIN(SecretTest)
#include "SecretTest.moc"
