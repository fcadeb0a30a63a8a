// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/ReadinessText.h"
#include "ui/text/EnumText.h"

#include <QRegularExpression>
#include <QTest>

using namespace gatehouse;
using domain::Condition;
using domain::ConditionKey;
using domain::ConditionReason;
using domain::FixKind;
using ui::text::ReadinessText;

namespace {

const QDateTime kNow(QDate(2026, 11, 22), QTime(14, 0), Qt::LocalTime);
const QString kLater = QDateTime(QDate(2026, 11, 22), QTime(15, 40), Qt::LocalTime).toUTC().toString(Qt::ISODate);

Condition broken(ConditionReason reason, const QStringList &arguments)
{
    return {ConditionKey::Active, domain::Stage::SignIn, false, reason, arguments, FixKind::None, {}};
}

} // namespace

/// What a person reads about readiness.
class ReadinessTextTest : public QObject {
    Q_OBJECT

private slots:
    void everyReasonIsSaidShortAndLong();
    void everyMetConditionIsSaid();
    void everyFixIsNamed();
    void readyColumn();
    void whatEndsSoonIsSaidBeforeItEnds();
    void FLU_34_noFacilityIsFlagged();
    void headline();
    void IFS_21_consoleUserShowsNothing();
    void closedListsHaveWords();
};

void ReadinessTextTest::everyReasonIsSaidShortAndLong()
{
    QSet<QString> sentences;
    QSet<QString> words;
    for (int number = 1; number <= static_cast<int>(ConditionReason::NoRight); ++number) {
        const auto reason = static_cast<ConditionReason>(number);
        const bool time = reason == ConditionReason::Locked;
        const QStringList arguments{time ? kLater : QStringLiteral("cal-1"), QStringLiteral("2026-12-01")};
        const QString sentence = ReadinessText::sentence(broken(reason, arguments), kNow);
        const QString word = ReadinessText::shortReason(reason, arguments, kNow);
        QVERIFY2(sentence.endsWith(QLatin1Char('.')), sentence.toUtf8().constData());
        QVERIFY2(!sentence.contains(QRegularExpression(QStringLiteral("%[0-9]"))), sentence.toUtf8().constData());
        QVERIFY2(!word.isEmpty() && word.size() <= 26, word.toUtf8().constData());
        sentences.insert(sentence);
        words.insert(word);
    }
    QCOMPARE(sentences.size(), static_cast<int>(ConditionReason::NoRight));
    QCOMPARE(words.size(), static_cast<int>(ConditionReason::NoRight));
}

void ReadinessTextTest::everyMetConditionIsSaid()
{
    for (int key = 0; key <= static_cast<int>(ConditionKey::Right); ++key) {
        const Condition condition{
            static_cast<ConditionKey>(key), domain::Stage::SignIn, true, ConditionReason::Met, {}, FixKind::None, {}};
        QVERIFY(ReadinessText::sentence(condition, kNow).endsWith(QLatin1Char('.')));
    }
}

void ReadinessTextTest::everyFixIsNamed()
{
    QVERIFY(ReadinessText::fixLabel(FixKind::None).isEmpty());
    for (int fix = 1; fix <= static_cast<int>(FixKind::GrantRight); ++fix)
        QVERIFY(!ReadinessText::fixLabel(static_cast<FixKind>(fix)).isEmpty());
}

void ReadinessTextTest::readyColumn()
{
    domain::Readiness readiness;
    readiness.ready = true;
    QCOMPARE(ReadinessText::shortText(readiness, kNow), QStringLiteral("Ready"));
    readiness.conditions.append(broken(ConditionReason::Locked, {kLater}));
    readiness.ready = false;
    QCOMPARE(ReadinessText::shortText(readiness, kNow), QStringLiteral("Locked until 15:40"));
}

void ReadinessTextTest::whatEndsSoonIsSaidBeforeItEnds()
{
    using domain::Ending;
    domain::FacilityRef facility;
    facility.name = QStringLiteral("Calibration One");
    const Ending link{Ending::Of::Facility, facility, QDate(2026, 11, 27), 5};
    const Ending account{Ending::Of::Account, {}, QDate(2026, 11, 22), 0};
    QCOMPARE(ReadinessText::ending(link),
             QStringLiteral("The link to Calibration One ends in 5 days: the last day is 2026-11-27."));
    QCOMPARE(ReadinessText::ending(account), QStringLiteral("The account ends today: the last day is 2026-11-22."));
    domain::Readiness readiness;
    readiness.ready = true;
    readiness.facilities = {facility, facility};
    readiness.endings = {link};
    QCOMPARE(ReadinessText::shortText(readiness, kNow), QStringLiteral("Ready")); // the other facility stays
    readiness.facilities = {facility};
    QCOMPARE(ReadinessText::shortText(readiness, kNow), QStringLiteral("Ready, ends in 5 days"));
    readiness.endings = {account, link};
    QCOMPARE(ReadinessText::shortText(readiness, kNow), QStringLiteral("Ready, ends today"));
}

void ReadinessTextTest::FLU_34_noFacilityIsFlagged()
{
    domain::Readiness readiness;
    readiness.conditions.append(broken(ConditionReason::NoFacility, {}));
    QCOMPARE(ReadinessText::shortText(readiness, kNow), QStringLiteral("No facility"));
    QCOMPARE(ReadinessText::sentence(readiness.conditions.constFirst(), kNow),
             QStringLiteral("No facility is linked to the contact: the portal opens and shows nothing."));
}

void ReadinessTextTest::headline()
{
    domain::Readiness readiness;
    readiness.conditions.append(broken(ConditionReason::NoFacility, {}));
    QCOMPARE(ReadinessText::headline(readiness), QStringLiteral("Not ready: 1 thing is missing"));
    readiness.conditions.append(broken(ConditionReason::NoRight, {}));
    QCOMPARE(ReadinessText::headline(readiness), QStringLiteral("Not ready: 2 things are missing"));
    // without a contact, its status and its facilities are no causes of their own
    readiness.conditions = {broken(ConditionReason::NoContact, {}), broken(ConditionReason::NoContact, {})};
    readiness.conditions[0].key = domain::ConditionKey::Contact;
    readiness.conditions[1].key = domain::ConditionKey::Facility;
    QCOMPARE(ReadinessText::headline(readiness), QStringLiteral("Not ready: 1 thing is missing"));
}

void ReadinessTextTest::IFS_21_consoleUserShowsNothing()
{
    domain::Readiness readiness;
    readiness.applicable = false;
    QCOMPARE(ReadinessText::shortText(readiness, kNow), QString());
}

void ReadinessTextTest::closedListsHaveWords()
{
    using ui::text::EnumText;
    QCOMPARE(EnumText::status(EnumText::Standing::Inactive), QStringLiteral("Inactive"));
    QCOMPARE(EnumText::application(domain::Application::Portal), QStringLiteral("Portal"));
    QCOMPARE(EnumText::stage(domain::Stage::SignIn), QStringLiteral("Sign-in"));
}

QTEST_GUILESS_MAIN(ReadinessTextTest)
#include "ReadinessTextTest.moc"
