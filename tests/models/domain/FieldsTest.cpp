// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Fields.h"

#include <QHash>
#include <QTest>

using namespace gatehouse::domain;
using gatehouse::support::Error;
using gatehouse::support::ErrorCode;
using gatehouse::support::Outcome;
using gatehouse::support::Reason;

namespace {

using Texts = QHash<QString, QString>;

template <typename Record> QString keysOf(std::span<const FieldSpec<Record>> fields)
{
    QStringList keys;
    for (const auto &field : fields)
        keys.append(QString(field.key));
    return keys.join(u' ');
}

template <typename Record> QString requiredOf(std::span<const FieldSpec<Record>> fields)
{
    QStringList keys;
    for (const auto &field : fields) {
        if (field.need == FieldSpec<Record>::Need::Required)
            keys.append(QString(field.key));
    }
    return keys.join(u' ');
}

Texts userTexts()
{
    return {{QStringLiteral("first"), QStringLiteral("Zoë")},
            {QStringLiteral("last"), QStringLiteral("Müller")},
            {QStringLiteral("initials"), QStringLiteral("ZM")},
            {QStringLiteral("username"), QStringLiteral("Zoe.M")},
            {QStringLiteral("email1"), QStringLiteral("zoe@example.org")},
            {QStringLiteral("email2"), QStringLiteral("z@example.org")},
            {QStringLiteral("phone1"), QStringLiteral("+41 44 123")},
            {QStringLiteral("phone2"), QStringLiteral("117")},
            {QStringLiteral("employee"), QStringLiteral("0042")},
            {QStringLiteral("stamp"), QStringLiteral("S-7")},
            {QStringLiteral("type"), QStringLiteral("Customer User")},
            {QStringLiteral("licence"), QStringLiteral("STUDIO")},
            {QStringLiteral("mobile"), QStringLiteral("yes")},
            {QStringLiteral("valid-from"), QStringLiteral("2026-01-01")},
            {QStringLiteral("valid-until"), QStringLiteral("2026-12-31")},
            {QStringLiteral("comments"), QStringLiteral("one\ntwo")},
            {QStringLiteral("active"), QStringLiteral("no")}};
}

Texts contactTexts()
{
    return {{QStringLiteral("id"), QStringLiteral("zoe@example.org")},
            {QStringLiteral("first"), QStringLiteral("Zoë")},
            {QStringLiteral("last"), QStringLiteral("Müller")},
            {QStringLiteral("title"), QStringLiteral("Dr.")},
            {QStringLiteral("email"), QStringLiteral("z@example.org")},
            {QStringLiteral("phone1"), QStringLiteral("117")},
            {QStringLiteral("phone2"), QStringLiteral("118")},
            {QStringLiteral("staff"), QStringLiteral("yes")},
            {QStringLiteral("active"), QStringLiteral("no")}};
}

Texts facilityTexts()
{
    return {{QStringLiteral("code"), QStringLiteral("cal-1")},
            {QStringLiteral("name"), QStringLiteral("Calibration 1")},
            {QStringLiteral("lab"), QStringLiteral("yes")},
            {QStringLiteral("customer"), QStringLiteral("yes")},
            {QStringLiteral("parent"), QStringLiteral("MT")},
            {QStringLiteral("account"), QStringLiteral("A-1")},
            {QStringLiteral("address"), QStringLiteral("Hauptstraße 1\n8000 Zürich")},
            {QStringLiteral("phone"), QStringLiteral("117")},
            {QStringLiteral("email"), QStringLiteral("office@example.org")},
            {QStringLiteral("web"), QStringLiteral("https://example.org")},
            {QStringLiteral("portal-group"), QStringLiteral("Customer Portal")},
            {QStringLiteral("notes"), QStringLiteral("a\n\tb")},
            {QStringLiteral("active"), QStringLiteral("no")}};
}

Texts assetTexts()
{
    return {
        {QStringLiteral("number"), QStringLiteral("M-1")},        {QStringLiteral("description"), QStringLiteral("Multimeter")},
        {QStringLiteral("serial"), QStringLiteral("77")},         {QStringLiteral("owner"), QStringLiteral("cal-1")},
        {QStringLiteral("status"), QStringLiteral("at the lab")}, {QStringLiteral("calibrated"), QStringLiteral("2026-01-31")},
        {QStringLiteral("due"), QStringLiteral("2027-01-31")}};
}

// Every field takes its text, gives it back, and takes what it gave; no field touches another.
template <typename Record> void roundTrip(std::span<const FieldSpec<Record>> fields, const Texts &texts)
{
    QCOMPARE(qsizetype(fields.size()), texts.size());
    Record record;
    for (const auto &field : fields) {
        const Record before = record;
        const Outcome outcome = field.assign(record, texts.value(QString(field.key)));
        QVERIFY2(outcome.ok(), field.key.data());
        QCOMPARE(field.text(record), texts.value(QString(field.key)));
        QVERIFY2(!(record == before), field.key.data());
        for (const auto &other : fields) {
            if (other.key != field.key)
                QCOMPARE(other.text(record), other.text(before));
        }
    }
    Record copy;
    for (const auto &field : fields)
        QVERIFY(field.assign(copy, field.text(record)).ok());
    QVERIFY(copy == record);
    QVERIFY(problems(record).isEmpty());
}

// What no field takes: each refuses under its own key and leaves the record as it was.
template <typename Record> void refuseControls(std::span<const FieldSpec<Record>> fields)
{
    for (const auto &field : fields) {
        Record record;
        const Outcome outcome = field.assign(record, QString::fromUtf16(u"a\0b", 3));
        QVERIFY2(!outcome.ok(), field.key.data());
        QCOMPARE(outcome.error().code, ErrorCode::Invalid);
        QCOMPARE(outcome.error().field, QString(field.key));
        QVERIFY(record == Record());
    }
}

QString described(const QList<Error> &errors)
{
    QStringList lines;
    for (const Error &error : errors)
        lines.append(error.field + (error.reason == Reason::Required ? QStringLiteral(":required")
                                    : error.reason == Reason::Period ? QStringLiteral(":period")
                                    : error.reason == Reason::Cycle  ? QStringLiteral(":cycle")
                                                                     : QStringLiteral(":other")));
    return lines.join(u' ');
}

template <typename Record> Record filled(std::span<const FieldSpec<Record>> fields, const Texts &texts)
{
    Record record;
    for (const auto &field : fields) {
        if (!field.assign(record, texts.value(QString(field.key))).ok())
            qFatal("the texts of the test are wrong");
    }
    return record;
}

} // namespace

class FieldsTest : public QObject {
    Q_OBJECT

private slots:
    void keysAreTheContract();
    void everyUserFieldRoundTrips() { roundTrip(userFields(), userTexts()); }
    void everyContactFieldRoundTrips() { roundTrip(contactFields(), contactTexts()); }
    void everyFacilityFieldRoundTrips() { roundTrip(facilityFields(), facilityTexts()); }
    void everyAssetFieldRoundTrips() { roundTrip(assetFields(), assetTexts()); }
    void everyRefusalNamesItsField();
    void refusals_data();
    void refusals();
    void marks_data();
    void marks();
    void anEmptyTextClearsAField();
    void unknownFieldsAreNotFound();
    void FLU_05_blankRequiredFieldsAreNamed();
    void aPeriodMustNotEndBeforeItBegins();
    void aFacilityIsNotItsOwnParent();
    void SYN_06_theCustomerItselfHasOneName();
};

void FieldsTest::keysAreTheContract()
{
    QCOMPARE(keysOf(userFields()),
             QStringLiteral("first last initials username email1 email2 phone1 phone2 employee stamp type licence mobile "
                            "valid-from valid-until comments active"));
    QCOMPARE(keysOf(contactFields()), QStringLiteral("id first last title email phone1 phone2 staff active"));
    QCOMPARE(keysOf(facilityFields()),
             QStringLiteral("code name lab customer parent account address phone email web portal-group notes active"));
    QCOMPARE(keysOf(assetFields()), QStringLiteral("number description serial owner status calibrated due"));
    QCOMPARE(requiredOf(userFields()), QStringLiteral("first last username"));
    QCOMPARE(requiredOf(contactFields()), QStringLiteral("id first last"));
    QCOMPARE(requiredOf(facilityFields()), QStringLiteral("code name"));
    QCOMPARE(requiredOf(assetFields()), QStringLiteral("number owner"));
}

void FieldsTest::everyRefusalNamesItsField()
{
    refuseControls(userFields());
    refuseControls(contactFields());
    refuseControls(facilityFields());
    refuseControls(assetFields());
}

void FieldsTest::refusals_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *name, const QString &key, const QString &typed, Reason reason) {
        QTest::newRow(name) << key << typed << static_cast<int>(reason);
    };
    row("address", QStringLiteral("email1"), QStringLiteral("nowhere"), Reason::Shape);
    row("login", QStringLiteral("username"), QStringLiteral(".x"), Reason::FirstCharacter);
    row("licence", QStringLiteral("licence"), QStringLiteral("CUST_PORTAL"), Reason::Unknown);
    row("date", QStringLiteral("valid-from"), QStringLiteral("tomorrow"), Reason::Shape);
    row("mark", QStringLiteral("mobile"), QStringLiteral("maybe"), Reason::Shape);
    row("blank mark", QStringLiteral("active"), QString(), Reason::Shape);
    row("phone", QStringLiteral("phone2"), QStringLiteral("none"), Reason::Characters);
    row("long name", QStringLiteral("last"), QString(300, u'x'), Reason::TooLong);
}

void FieldsTest::refusals()
{
    QFETCH(QString, key);
    QFETCH(QString, typed);
    QFETCH(int, reason);
    User user = filled(userFields(), userTexts());
    const User before = user;
    const auto *field = findField(userFields(), key);
    QVERIFY(field);
    const Outcome outcome = field->assign(user, typed);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().field, key);
    QCOMPARE(static_cast<int>(outcome.error().reason), reason);
    QVERIFY(user == before);
}

void FieldsTest::marks_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    for (const char *yes : {"yes", "true", "1", "Yes", " TRUE "})
        QTest::newRow(yes) << QString::fromLatin1(yes) << QStringLiteral("yes");
    for (const char *no : {"no", "false", "0", "NO", " False "})
        QTest::newRow(no) << QString::fromLatin1(no) << QStringLiteral("no");
}

void FieldsTest::marks()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    Contact contact;
    contact.staff = text == QLatin1StringView("no");
    const auto *field = findField(contactFields(), QStringLiteral("staff"));
    QVERIFY(field->assign(contact, typed).ok());
    QCOMPARE(field->text(contact), text);
}

void FieldsTest::anEmptyTextClearsAField()
{
    User user = filled(userFields(), userTexts());
    for (const auto &field : userFields()) {
        if (field.key == QLatin1StringView("mobile") || field.key == QLatin1StringView("active"))
            continue;
        QVERIFY2(field.assign(user, QStringLiteral("  ")).ok(), field.key.data());
        QCOMPARE(field.text(user), QString());
    }
}

void FieldsTest::unknownFieldsAreNotFound()
{
    QVERIFY(!findField(userFields(), u"password"));
    QVERIFY(!findField(userFields(), u"First"));
    QVERIFY(!findField(contactFields(), u""));
}

void FieldsTest::FLU_05_blankRequiredFieldsAreNamed()
{
    QCOMPARE(described(problems(User())), QStringLiteral("first:required last:required username:required"));
    QCOMPARE(described(problems(Contact())), QStringLiteral("id:required first:required last:required"));
    QCOMPARE(described(problems(Facility())), QStringLiteral("code:required name:required"));
    QCOMPARE(described(problems(Asset())), QStringLiteral("number:required owner:required"));
}

void FieldsTest::aPeriodMustNotEndBeforeItBegins()
{
    User user = filled(userFields(), userTexts());
    user.validity = {QDate(2026, 2, 1), QDate(2026, 1, 31)};
    QCOMPARE(described(problems(user)), QStringLiteral("valid-until:period"));
}

void FieldsTest::aFacilityIsNotItsOwnParent()
{
    Facility facility = filled(facilityFields(), facilityTexts());
    facility.parent = facility.code;
    QCOMPARE(described(problems(facility)), QStringLiteral("parent:cycle"));
}

void FieldsTest::SYN_06_theCustomerItselfHasOneName()
{
    Contact contact = filled(contactFields(), contactTexts());
    contact.kind = ContactKind::Account;
    contact.first = PersonName();
    QCOMPARE(described(problems(contact)), QString());
    contact.kind = ContactKind::Person;
    QCOMPARE(described(problems(contact)), QStringLiteral("first:required"));
}

QTEST_APPLESS_MAIN(FieldsTest)
#include "FieldsTest.moc"
