// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "editors/Field.h"

#include <QSignalSpy>
#include <QTest>

using gatehouse::editors::Field;
using gatehouse::support::Error;
using gatehouse::support::Outcome;
using gatehouse::support::Reason;

namespace {

Outcome withoutDigits(const QString &text)
{
    for (const QChar sign : text) {
        if (sign.isDigit())
            return Error::invalid(QStringLiteral("last"), Reason::Characters);
    }
    return {};
}

} // namespace

class FieldTest : public QObject {
    Q_OBJECT

private slots:
    void tellsWhenItBecomesDirtyAndCleanAgain();
    void isMissingOnlyWhileRequiredAndBlank();
    void verifiesWhenLeftAndAgainWhileWrong();
    void followsTheStoredTextUnlessTypedMeanwhile();

private:
    Field m_field{QStringLiteral("last"), Field::Need::Required, withoutDigits, nullptr};
};

void FieldTest::tellsWhenItBecomesDirtyAndCleanAgain()
{
    m_field.begin(QStringLiteral("Lind"));
    QSignalSpy dirty(&m_field, &Field::dirtyChanged);
    m_field.setText(QStringLiteral("Linde"));
    m_field.setText(QStringLiteral("Linden"));
    m_field.setText(QStringLiteral("Lind"));
    QCOMPARE(dirty.size(), 2);
    QCOMPARE(dirty.first().first().toBool(), true);
    QCOMPARE(dirty.last().first().toBool(), false);
}

void FieldTest::isMissingOnlyWhileRequiredAndBlank()
{
    m_field.begin({});
    QVERIFY(m_field.isMissing());
    m_field.setText(QStringLiteral("  "));
    QVERIFY(m_field.isMissing());
    m_field.setText(QStringLiteral("Ó"));
    QVERIFY(!m_field.isMissing());
    const Field optional(QStringLiteral("title"), Field::Need::Optional, {}, nullptr);
    QVERIFY(!optional.isMissing());
}

void FieldTest::verifiesWhenLeftAndAgainWhileWrong()
{
    m_field.begin({});
    m_field.setText(QStringLiteral("Lind4"));
    QVERIFY2(!m_field.problem(), "nobody is told off while typing");
    m_field.verify();
    QVERIFY(m_field.problem());
    QCOMPARE(m_field.problem()->reason, Reason::Characters);
    m_field.setText(QStringLiteral("Lind45"));
    QVERIFY(m_field.problem());
    m_field.setText(QStringLiteral("Lind"));
    QVERIFY2(!m_field.problem(), "it goes as soon as it is mended");
}

void FieldTest::followsTheStoredTextUnlessTypedMeanwhile()
{
    m_field.begin(QStringLiteral("Lind"));
    m_field.rebase(QStringLiteral("Lindh"), QStringLiteral("Lind"));
    QCOMPARE(m_field.text(), QStringLiteral("Lindh"));
    QVERIFY(!m_field.isDirty());

    m_field.setText(QStringLiteral("Lindqvist"));
    m_field.rebase(QStringLiteral("Linde"), QStringLiteral("Lindh"));
    QCOMPARE(m_field.text(), QStringLiteral("Lindqvist"));
    QCOMPARE(m_field.original(), QStringLiteral("Linde"));
    QVERIFY(m_field.isDirty());
}

QTEST_GUILESS_MAIN(FieldTest)
#include "FieldTest.moc"
