// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/ErrorText.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace gatehouse;
using support::Error;
using support::ErrorCode;
using support::Reason;
using ui::text::ErrorText;

namespace {

const QDateTime kNow(QDate(2026, 11, 22), QTime(14, 0), Qt::LocalTime);

} // namespace

/// Every code and every reason has one sentence of its own that a person can act on.
class ErrorTextTest : public QObject {
    Q_OBJECT

private slots:
    void everyCodeHasItsSentence();
    void everyReasonHasItsSentence();
    void namesTheFieldAndWhatToDo();
    void namesWhoHasTheValue();
    void saysWhoSavedAndWhen();
    void saysUntilWhenAnAccountIsLocked();
    void theDetailIsNeverShown();

private:
    QSet<QString> m_seen;
    void check(const Error &error);
};

// One sentence, with its "what to do" after the colon, all arguments filled in, and different from all others.
void ErrorTextTest::check(const Error &error)
{
    const QString sentence = ErrorText::sentence(error, kNow);
    const QByteArray shown = sentence.toUtf8();
    QVERIFY2(!sentence.isEmpty(), "no sentence");
    QVERIFY2(sentence.contains(QLatin1Char(':')) || sentence.contains(QStringLiteral("ask")), shown.constData());
    QVERIFY2(sentence.endsWith(QLatin1Char('.')) || sentence.endsWith(QLatin1Char('?')), shown.constData());
    QVERIFY2(!sentence.contains(QRegularExpression(QStringLiteral("%[0-9n]"))), shown.constData());
    QVERIFY2(sentence.size() < 170, shown.constData());
    QVERIFY2(!m_seen.contains(sentence), shown.constData());
    m_seen.insert(sentence);
}

void ErrorTextTest::everyCodeHasItsSentence()
{
    m_seen.clear();
    for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code)
        check({static_cast<ErrorCode>(code),
               QStringLiteral("code"),
               Reason::None,
               {QStringLiteral("lab"), QStringLiteral("3")},
               {}});
    QCOMPARE(m_seen.size(), static_cast<int>(ErrorCode::Internal) + 1);
}

void ErrorTextTest::everyReasonHasItsSentence()
{
    m_seen.clear();
    for (int reason = 1; reason <= static_cast<int>(Reason::History); ++reason)
        check(Error::invalid(QStringLiteral("first"), static_cast<Reason>(reason), {QStringLiteral("8")}));
    QCOMPARE(m_seen.size(), static_cast<int>(Reason::History));
}

void ErrorTextTest::namesTheFieldAndWhatToDo()
{
    QCOMPARE(ErrorText::sentence(Error::invalid(QStringLiteral("first"), Reason::Required), kNow),
             QStringLiteral("First cannot be blank: fill it in."));
    QCOMPARE(ErrorText::sentence(Error::invalid(QStringLiteral("last"), Reason::TooLong, {QStringLiteral("100")}), kNow),
             QStringLiteral("Last is longer than 100 characters: shorten it."));
    QCOMPARE(ErrorText::sentence(Error::invalid(QStringLiteral("email1"), Reason::Shape), kNow),
             QStringLiteral("E-mail 1 is no e-mail address: write it like name@example.org."));
    QCOMPARE(
        ErrorText::sentence(Error::invalid(QStringLiteral("licence"), Reason::Unknown, {QStringLiteral("CUSTPORTAL")}), kNow),
        QStringLiteral("Licence type is none that Gatehouse knows: did you mean CUSTPORTAL?"));
}

void ErrorTextTest::namesWhoHasTheValue()
{
    const Error error{ErrorCode::Duplicate, QStringLiteral("username"), Reason::None, {QStringLiteral("Anna Berg")}, {}};
    QCOMPARE(ErrorText::sentence(error, kNow), QStringLiteral("Username is taken already by Anna Berg: choose another."));
}

void ErrorTextTest::saysWhoSavedAndWhen()
{
    const QDateTime saved(QDate(2026, 11, 22), QTime(13, 30), Qt::LocalTime);
    const Error error{ErrorCode::Conflict, {}, Reason::None, {QStringLiteral("anna"), saved.toUTC().toString(Qt::ISODate)}, {}};
    QCOMPARE(ErrorText::sentence(error, kNow),
             QStringLiteral("anna changed this record at 13:30: load it again and repeat your change."));
}

void ErrorTextTest::saysUntilWhenAnAccountIsLocked()
{
    const QDateTime until(QDate(2026, 11, 23), QTime(15, 40), Qt::LocalTime);
    const Error error{ErrorCode::Locked, {}, Reason::AccountLocked, {until.toUTC().toString(Qt::ISODate)}, {}};
    QVERIFY(ErrorText::sentence(error, kNow).startsWith(QStringLiteral("This account is locked until 2026-11-23 15:40 ")));
}

void ErrorTextTest::theDetailIsNeverShown()
{
    const Error error = Error::internal(QStringLiteral("near SELECT: syntax error"));
    const QString sentence = ErrorText::sentence(error, kNow);
    QVERIFY(!sentence.contains(QStringLiteral("SELECT")));
    QVERIFY(sentence.contains(ErrorText::reference(error)));
    QCOMPARE(ErrorText::reference(error).size(), 6);
    QCOMPARE(ErrorText::reference(error), ErrorText::reference(Error::internal(error.detail)));
}

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "ErrorTextTest.moc"
