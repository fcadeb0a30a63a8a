// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Passwords.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <array>
#include <thread>

using namespace gatehouse::domain;
using gatehouse::support::Outcome;
using gatehouse::support::Reason;
using gatehouse::support::Secret;

namespace {

PasswordContext annaOfNorthwind()
{
    return {{QStringLiteral("Anna"), QStringLiteral("Müller"), QStringLiteral("amueller"), QStringLiteral("AM"),
             QStringLiteral("Northwind Calibration"), QStringLiteral("cal-1"), QStringLiteral("anna@northwind.example.org")}};
}

QString outcomeOf(const QString &password, PasswordUse use)
{
    const Outcome outcome = checkPassword(Secret::fromText(password), use, annaOfNorthwind());
    if (outcome.ok())
        return QStringLiteral("accepted");
    if (outcome.error().field != QLatin1StringView("password"))
        return QStringLiteral("wrong field");
    switch (outcome.error().reason) {
    case Reason::TooShort: return QString(QStringLiteral("TooShort ") + outcome.error().arguments.join(u' '));
    case Reason::TooLong: return QString(QStringLiteral("TooLong ") + outcome.error().arguments.join(u' '));
    case Reason::Predictable: return QStringLiteral("Predictable");
    default: return QStringLiteral("another reason");
    }
}

} // namespace

class PasswordsTest : public QObject {
    Q_OBJECT

private slots:
    void FLU_06_lengths_data();
    void FLU_06_lengths();
    void FLU_06_initialPasswordIsKeptOnlyAsAVerifier();
    void FP_07_predictable_data();
    void FP_07_predictable();
    void FP_07_goodPasswords_data();
    void FP_07_goodPasswords();
    void predictableWithoutContext();
    void shortNamesMakeNothingPredictable();
    void passphraseHasSixWordsOfTheList();
    void passphrasesDifferAndPassTheCheck();
    void everyWordOfTheListIsDrawn();
    void verifierMatchesOnlyItsPassword();
    void verifierComparesComposedText();
    void tamperedVerifiersMatchNothing();
    void saltsDiffer();
    void derivedKeyIsTheKnownOne();
    void manyAtOnce();
};

void PasswordsTest::FLU_06_lengths_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("initial");
    QTest::addColumn<QString>("lasting");
    const QString accepted = QStringLiteral("accepted");
    QTest::newRow("empty") << QString() << QStringLiteral("TooShort 8") << QStringLiteral("TooShort 15");
    QTest::newRow("7") << QStringLiteral("kT7#vqz") << QStringLiteral("TooShort 8") << QStringLiteral("TooShort 15");
    QTest::newRow("8") << QStringLiteral("kT7#vqzm") << accepted << QStringLiteral("TooShort 15");
    QTest::newRow("8 characters, 24 bytes") << QStringLiteral("密码钥匙门窗桌椅") << accepted << QStringLiteral("TooShort 15");
    QTest::newRow("14") << QStringLiteral("kT7#vqzm2Lx9!b") << accepted << QStringLiteral("TooShort 15");
    QTest::newRow("15") << QStringLiteral("kT7#vqzm2Lx9!bf") << accepted << accepted;
    QTest::newRow("no composition rules") << QStringLiteral("violin under seven lamps") << accepted << accepted;
    QTest::newRow("256") << QStringLiteral("kT7#vqzm2Lx9!bfW").repeated(16) << accepted << accepted;
    QTest::newRow("257") << QString(QStringLiteral("kT7#vqzm2Lx9!bfW").repeated(16) + u'x') << QStringLiteral("TooLong 256")
                         << QStringLiteral("TooLong 256");
}

void PasswordsTest::FLU_06_lengths()
{
    QFETCH(QString, password);
    QFETCH(QString, initial);
    QFETCH(QString, lasting);
    QCOMPARE(outcomeOf(password, PasswordUse::Initial), initial);
    QCOMPARE(outcomeOf(password, PasswordUse::Lasting), lasting);
}

void PasswordsTest::FLU_06_initialPasswordIsKeptOnlyAsAVerifier()
{
    const QString typed = QStringLiteral("kT7#vqzm");
    QCOMPARE(outcomeOf(typed, PasswordUse::Initial), QStringLiteral("accepted"));
    const auto verifier = makeVerifier(Secret::fromText(typed));
    QVERIFY(verifier.ok());
    QCOMPARE(verifier->salt.size(), kSaltBytes);
    QCOMPARE(verifier->digest.size(), qsizetype(32));
    QCOMPARE(verifier->memoryKib, 65536);
    QCOMPARE(verifier->passes, 2);
    QVERIFY(!verifier->salt.contains(typed.toUtf8()) && !verifier->digest.contains(typed.toUtf8()));
}

void PasswordsTest::FP_07_predictable_data()
{
    QTest::addColumn<QString>("password");
    for (const char *password : {"amueller",
                                 "amuller1",
                                 "AMueller2026",
                                 "annamueller",
                                 "Anna.Mueller",
                                 "AnnaM2026",
                                 "muelleranna",
                                 "Müller2026",
                                 "MUELLER!!",
                                 "muller-muller-muller",
                                 "northwind",
                                 "Northwind2026!",
                                 "N0rthw1nd",
                                 "northwindcal1",
                                 "calibration",
                                 "calibration123456",
                                 "anna@northwind.example.org",
                                 "password",
                                 "Password1",
                                 "P@ssw0rd",
                                 "pa55w0rd!",
                                 "Passwort123",
                                 "welcome2026",
                                 "Willkommen1!",
                                 "iloveyou2",
                                 "Summer2026!",
                                 "qwertyuiop",
                                 "QWERTZUIOP",
                                 "asdfghjk",
                                 "1qaz2wsx3edc",
                                 "poiuytrewq",
                                 "12345678",
                                 "87654321",
                                 "123456789012345",
                                 "abcdefgh",
                                 "zyxwvutsrqponml",
                                 "aaaaaaaa",
                                 "        ",
                                 "!!!!!!!!!!!!!!!",
                                 "abababab",
                                 "xk3pxk3p",
                                 "changeme",
                                 "letmein123",
                                 "adminadmin",
                                 "customerportal",
                                 "passwordpassword",
                                 "trustno1trustno1"})
        QTest::newRow(password) << QString::fromUtf8(password);
}

void PasswordsTest::FP_07_predictable()
{
    QFETCH(QString, password);
    QCOMPARE(outcomeOf(password, PasswordUse::Initial), QStringLiteral("Predictable"));
    const QString lasting = outcomeOf(password, PasswordUse::Lasting);
    QVERIFY(lasting == QLatin1StringView("Predictable") || lasting == QLatin1StringView("TooShort 15"));
}

void PasswordsTest::FP_07_goodPasswords_data()
{
    QTest::addColumn<QString>("password");
    for (const char *password :
         {"kT7#vqzm", "violin under seven lamps", "correct-horse-battery-staple", "Mein Velo hat 3 rostige Speichen",
          "muller prefers marmalade without toast", "Zwölf Boxkämpfer jagen", "gxq4-northwind-p2vw8-ztm6"})
        QTest::newRow(password) << QString::fromUtf8(password);
}

void PasswordsTest::FP_07_goodPasswords()
{
    QFETCH(QString, password);
    QCOMPARE(outcomeOf(password, PasswordUse::Initial), QStringLiteral("accepted"));
}

void PasswordsTest::predictableWithoutContext()
{
    QVERIFY(!checkPassword(Secret::fromText(QStringLiteral("password")), PasswordUse::Initial, {}).ok());
    QVERIFY(checkPassword(Secret::fromText(QStringLiteral("northwindy vale")), PasswordUse::Lasting, {}).ok());
}

void PasswordsTest::shortNamesMakeNothingPredictable()
{
    const PasswordContext context{
        {QStringLiteral("Bo"), QStringLiteral("Li"), QStringLiteral("BL"), QString(), QStringLiteral("--")}};
    QVERIFY(checkPassword(Secret::fromText(QStringLiteral("Lively Boats blink")), PasswordUse::Lasting, context).ok());
    QVERIFY(!checkPassword(Secret::fromText(QStringLiteral("boli2026")), PasswordUse::Initial, context).ok());
}

void PasswordsTest::passphraseHasSixWordsOfTheList()
{
    // That the list is found at all proves that the resources of a static library reach the program.
    QFile file(QStringLiteral(":/gatehouse/words/eff_large.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    const QSet<QByteArray> words(lines.cbegin(), lines.cend());
    QCOMPARE(lines.size(), qsizetype(7776));
    QCOMPARE(words.size(), qsizetype(7776));
    for (int round = 0; round < 200; ++round) {
        QList<QByteArray> parts = makePassphrase().bytes().split('-');
        // Four words of the list hold a hyphen themselves; none of them is made of two words of the list.
        for (qsizetype at = 0; at + 1 < parts.size(); ++at) {
            const QByteArray joined = parts[at] + '-' + parts[at + 1];
            if (words.contains(joined)) {
                parts[at] = joined;
                parts.removeAt(at + 1);
            }
        }
        QCOMPARE(parts.size(), qsizetype(6));
        for (const QByteArray &part : parts)
            QVERIFY2(words.contains(part), part.constData());
    }
}

void PasswordsTest::passphrasesDifferAndPassTheCheck()
{
    QSet<QByteArray> seen;
    for (int round = 0; round < 300; ++round) {
        const Secret phrase = makePassphrase();
        QVERIFY2(checkPassword(phrase, PasswordUse::Lasting, annaOfNorthwind()).ok(), phrase.bytes().constData());
        seen.insert(phrase.bytes());
    }
    QCOMPARE(seen.size(), qsizetype(300));
}

void PasswordsTest::everyWordOfTheListIsDrawn()
{
    // 20,000 phrases draw 120,000 words: of 7,776 equally likely ones 0.0016 are expected to be missing.
    QSet<QByteArray> first;
    QSet<QByteArray> all;
    for (int round = 0; round < 20000; ++round) {
        const QList<QByteArray> parts = makePassphrase().bytes().split('-');
        first.insert(parts.first());
        all.unite(QSet<QByteArray>(parts.cbegin(), parts.cend()));
    }
    QVERIFY2(all.size() >= 7770, QByteArray::number(all.size()).constData());
    QVERIFY2(first.size() >= 7000, QByteArray::number(first.size()).constData());
}

void PasswordsTest::verifierMatchesOnlyItsPassword()
{
    const auto verifier = makeVerifier(Secret::fromText(QStringLiteral("violin under seven lamps")));
    QVERIFY(verifier.ok());
    QVERIFY(matches(*verifier, Secret::fromText(QStringLiteral("violin under seven lamps"))));
    QVERIFY(!matches(*verifier, Secret::fromText(QStringLiteral("violin under seven lamp"))));
    QVERIFY(!matches(*verifier, Secret::fromText(QStringLiteral("Violin under seven lamps"))));
    QVERIFY(!matches(*verifier, Secret::fromText(QStringLiteral("violin under seven lamps "))));
    QVERIFY(!matches(*verifier, Secret()));
}

void PasswordsTest::verifierComparesComposedText()
{
    const auto verifier = makeVerifier(Secret::fromText(QStringLiteral(u"Zo\u00EB am See sieben")));
    QVERIFY(verifier.ok());
    QVERIFY(matches(*verifier, Secret::fromText(QStringLiteral(u"Zoe\u0308 am See sieben"))));
}

void PasswordsTest::tamperedVerifiersMatchNothing()
{
    const Secret password = Secret::fromText(QStringLiteral("violin under seven lamps"));
    const auto made = makeVerifier(password);
    QVERIFY(made.ok());
    Verifier changed = *made;
    changed.digest[31] = static_cast<char>(changed.digest.at(31) ^ 1);
    QVERIFY(!matches(changed, password));
    changed = *made;
    changed.salt[0] = static_cast<char>(changed.salt.at(0) ^ 1);
    QVERIFY(!matches(changed, password));
    changed = *made;
    changed.passes = 3;
    QVERIFY(!matches(changed, password));
    changed = *made;
    changed.memoryKib = 32768;
    QVERIFY(!matches(changed, password));
    changed = *made;
    changed.digest.chop(1);
    QVERIFY(!matches(changed, password));
    changed = *made;
    changed.salt.clear();
    QVERIFY(!matches(changed, password));
    changed = *made;
    changed.passes = 0;
    QVERIFY(!matches(changed, password));
    changed = *made;
    changed.memoryKib = -1;
    QVERIFY(!matches(changed, password));
    QVERIFY(!matches(Verifier(), password));
    QVERIFY(!matches(Verifier(), Secret()));
}

void PasswordsTest::saltsDiffer()
{
    const Secret password = Secret::fromText(QStringLiteral("violin under seven lamps"));
    const auto one = makeVerifier(password);
    const auto other = makeVerifier(password);
    QVERIFY(one.ok() && other.ok());
    QVERIFY(one->salt != other->salt);
    QVERIFY(one->digest != other->digest);
}

// Computed once by another implementation (OpenSSL's Argon2id, 2 passes, 64 MiB, one lane). Stored verifiers must outlive a change of library.
void PasswordsTest::derivedKeyIsTheKnownOne()
{
    const auto key =
        deriveKey(Secret::fromText(QStringLiteral("violin under seven lamps")), QByteArray("0123456789abcdef"), 65536, 2);
    QVERIFY(key.ok());
    QCOMPARE(key->bytes().toHex(), QByteArray("18d281c91e617e43003b9bb2e678caee83ae1ca3f03fce1f31c8c1f550e50431"));
    QVERIFY(!deriveKey(Secret(), QByteArray("short"), 65536, 2).ok());
}

void PasswordsTest::manyAtOnce()
{
    const Secret password = Secret::fromText(QStringLiteral("violin under seven lamps"));
    const auto verifier = makeVerifier(password);
    QVERIFY(verifier.ok());
    std::array<bool, 8> right{};
    std::array<std::thread, 8> threads;
    for (size_t at = 0; at < threads.size(); ++at) {
        threads.at(at) = std::thread([&, at] {
            const Secret typed = at % 2 == 0 ? password : Secret::fromText(QStringLiteral("wrong"));
            right.at(at) = matches(*verifier, typed) == (at % 2 == 0);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(std::count(right.cbegin(), right.cend(), true), std::ptrdiff_t(8));
}

QTEST_APPLESS_MAIN(PasswordsTest)
#include "PasswordsTest.moc"
