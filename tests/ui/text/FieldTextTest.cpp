// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/FieldText.h"

#include "domain/Fields.h"

#include <QTest>

using namespace gatehouse;
using ui::text::FieldText;

/// Every field of every record has its word on the screen.
class FieldTextTest : public QObject {
    Q_OBJECT

private slots:
    void everyFieldHasALabel();
    void labelsAreTheScreensWords_data();
    void labelsAreTheScreensWords();
    void aSentenceHasASubject();
};

namespace {

template <typename Record> void verifyAll(std::span<const domain::FieldSpec<Record>> fields)
{
    const QStringList keys = FieldText::keys();
    for (const auto &field : fields)
        QVERIFY2(keys.contains(QString(field.key)), field.key.data());
}

} // namespace

void FieldTextTest::everyFieldHasALabel()
{
    verifyAll(domain::userFields());
    verifyAll(domain::contactFields());
    verifyAll(domain::facilityFields());
    verifyAll(domain::assetFields());
    verifyAll(domain::groupFields());
    verifyAll(domain::typeFields());
    verifyAll(domain::licenceFields());
}

void FieldTextTest::labelsAreTheScreensWords_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("label");
    QTest::newRow("first") << QStringLiteral("first") << QStringLiteral("First");
    QTest::newRow("employee") << QStringLiteral("employee") << QStringLiteral("Employee #");
    QTest::newRow("stamp") << QStringLiteral("stamp") << QStringLiteral("Stamp #");
    QTest::newRow("email") << QStringLiteral("email1") << QStringLiteral("E-mail 1");
    QTest::newRow("id") << QStringLiteral("id") << QStringLiteral("Contact ID");
    QTest::newRow("confirm") << QStringLiteral("confirm") << QStringLiteral("Confirm Password");
    QTest::newRow("licence") << QStringLiteral("licence") << QStringLiteral("Licence type");
}

void FieldTextTest::labelsAreTheScreensWords()
{
    QFETCH(const QString, key);
    QFETCH(const QString, label);
    QCOMPARE(FieldText::label(key), label);
}

void FieldTextTest::aSentenceHasASubject()
{
    QCOMPARE(FieldText::subject({}), QStringLiteral("This"));
    QCOMPARE(FieldText::subject(QStringLiteral("last")), QStringLiteral("Last"));
}

QTEST_GUILESS_MAIN(FieldTextTest)
#include "FieldTextTest.moc"
