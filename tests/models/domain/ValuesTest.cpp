// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Values.h"

#include "domain/Period.h"

#include <QTest>

using namespace gatehouse::domain;
using gatehouse::support::Error;
using gatehouse::support::ErrorCode;
using gatehouse::support::Reason;
using gatehouse::support::Result;

namespace {

QString reasonName(Reason reason)
{
    switch (reason) {
    case Reason::None: return QStringLiteral("None");
    case Reason::TooLong: return QStringLiteral("TooLong");
    case Reason::ControlCharacter: return QStringLiteral("ControlCharacter");
    case Reason::Characters: return QStringLiteral("Characters");
    case Reason::FirstCharacter: return QStringLiteral("FirstCharacter");
    case Reason::Shape: return QStringLiteral("Shape");
    case Reason::Unknown: return QStringLiteral("Unknown");
    case Reason::Period: return QStringLiteral("Period");
    default: return QStringLiteral("reason %1").arg(static_cast<int>(reason));
    }
}

QString described(const Error &error)
{
    QString text = QLatin1StringView("refused: ") + reasonName(error.reason);
    for (const QString &argument : error.arguments)
        text += QLatin1Char(' ') + argument;
    return text;
}

// What parsing gives, as a sentence: the text between brackets, or the reason and its arguments.
template <typename Value> QString outcomeOf(const QString &typed)
{
    const Result<Value> result = Value::parse(typed);
    if (result.ok())
        return QLatin1Char('[') + result->text() + QLatin1Char(']');
    return described(result.error());
}

QString repeated(QChar character, int count)
{
    return QString(count, character);
}

void columns()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
}

} // namespace

#define CHECK_ROWS(VALUE)                                                                                                        \
    QFETCH(QString, typed);                                                                                                      \
    QFETCH(QString, expected);                                                                                                   \
    QCOMPARE(outcomeOf<VALUE>(typed), expected)

class ValuesTest : public QObject {
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void usernames_data();
    void usernames();
    void loginKeysIgnoreCase();
    void addresses_data();
    void addresses();
    void FLU_24_contactIds_data();
    void FLU_24_contactIds();
    void facilityCodes_data();
    void facilityCodes();
    void initials_data();
    void initials();
    void phones_data();
    void phones();
    void IFS_05_licenceCodesAreExactlyNine();
    void IFS_16_licenceCodes_data();
    void IFS_16_licenceCodes();
    void lines_data();
    void lines();
    void notes_data();
    void notes();
    void webAddresses_data();
    void webAddresses();
    void dates_data();
    void dates();
    void periods_data();
    void periods();
    void nearestWords_data();
    void nearestWords();
    void parsingTwiceChangesNothing();
};

void ValuesTest::names_data()
{
    columns();
    QTest::newRow("plain") << QStringLiteral("Anna") << QStringLiteral("[Anna]");
    QTest::newRow("blank") << QStringLiteral("  ") << QStringLiteral("[]");
    QTest::newRow("spaces trimmed") << QStringLiteral("  Anna Maria ") << QStringLiteral("[Anna Maria]");
    QTest::newRow("no-break and ideographic spaces trimmed")
        << QStringLiteral("\u00A0王小明\u3000") << QStringLiteral("[王小明]");
    QTest::newRow("composed") << QStringLiteral("Zoe\u0308") << QStringLiteral("[Zo\u00EB]");
    QTest::newRow("Arabic") << QStringLiteral("محمد") << QStringLiteral("[محمد]");
    QTest::newRow("Persian with joiner") << QStringLiteral("علی\u200Cرضا") << QStringLiteral("[علی\u200Cرضا]");
    QTest::newRow("apostrophe and quote") << QStringLiteral("O'Neil \"Bo\"; DROP") << QStringLiteral("[O'Neil \"Bo\"; DROP]");
    QTest::newRow("100 characters") << repeated(u'ä', 100) << QString(u'[' + repeated(u'ä', 100) + u']');
    QTest::newRow("101 characters") << repeated(u'a', 101) << QStringLiteral("refused: TooLong 100");
    QTest::newRow("300 characters") << repeated(u'n', 300) << QStringLiteral("refused: TooLong 100");
    QTest::newRow("100 beyond the first plane")
        << QStringLiteral("𠮷").repeated(100) << QString(u'[' + QStringLiteral("𠮷").repeated(100) + u']');
    QTest::newRow("101 beyond the first plane") << QStringLiteral("𠮷").repeated(101) << QStringLiteral("refused: TooLong 100");
    const QString control = QStringLiteral("refused: ControlCharacter");
    QTest::newRow("U+0000") << QString::fromUtf16(u"An\0na", 5) << control;
    QTest::newRow("U+0000 at the end") << QString::fromUtf16(u"Anna\0", 5) << control;
    QTest::newRow("line feed inside") << QStringLiteral("An\nna") << control;
    QTest::newRow("CR LF at the end") << QStringLiteral("Anna\r\n") << control;
    QTest::newRow("tab in front") << QStringLiteral("\tAnna") << control;
    QTest::newRow("only a line feed") << QStringLiteral("\n") << control;
    QTest::newRow("tab behind a space") << QStringLiteral("Anna \t ") << control;
    QTest::newRow("escape") << QStringLiteral("\x1B[31mAnna") << control;
    QTest::newRow("delete") << QStringLiteral("Anna\x7F") << control;
    QTest::newRow("C1") << QStringLiteral("Anna\u0085") << control;
    QTest::newRow("line separator") << QStringLiteral("An\u2028na") << control;
    QTest::newRow("paragraph separator") << QStringLiteral("Anna\u2029") << control;
    QTest::newRow("high surrogate alone") << QString(QStringLiteral("a") + QChar(0xD83D)) << control;
    QTest::newRow("high surrogate before a letter") << QString(QChar(0xD83D) + QStringLiteral("a")) << control;
    QTest::newRow("low surrogate alone") << QString(QChar(0xDE00) + QStringLiteral("a")) << control;
    for (const char16_t mark : {u'\u200E', u'\u200F', u'\u061C', u'\u202A', u'\u202B', u'\u202C', u'\u202D', u'\u202E', u'\u2066',
                                u'\u2067', u'\u2068', u'\u2069'})
        QTest::addRow("bidi control U+%04X", static_cast<unsigned>(mark))
            << QString(QStringLiteral("a") + QChar(mark) + QStringLiteral("b")) << control;
}

void ValuesTest::names()
{
    CHECK_ROWS(PersonName);
}

void ValuesTest::usernames_data()
{
    columns();
    QTest::newRow("plain") << QStringLiteral("anna") << QStringLiteral("[anna]");
    QTest::newRow("blank") << QString() << QStringLiteral("[]");
    QTest::newRow("kept as typed") << QStringLiteral(" Anna.Lindgren ") << QStringLiteral("[Anna.Lindgren]");
    QTest::newRow("every sign") << QStringLiteral("a._@+-9") << QStringLiteral("[a._@+-9]");
    QTest::newRow("an address") << QStringLiteral("anna@example.org") << QStringLiteral("[anna@example.org]");
    QTest::newRow("begins with a digit") << QStringLiteral("4711") << QStringLiteral("[4711]");
    QTest::newRow("128") << repeated(u'a', 128) << QString(u'[' + repeated(u'a', 128) + u']');
    QTest::newRow("129") << repeated(u'a', 129) << QStringLiteral("refused: TooLong 128");
    QTest::newRow("too long comes first") << QString(u'.' + repeated(u'ä', 200)) << QStringLiteral("refused: TooLong 128");
    QTest::newRow("begins with a dot") << QStringLiteral(".anna") << QStringLiteral("refused: FirstCharacter");
    QTest::newRow("first character comes second") << QStringLiteral("_an na") << QStringLiteral("refused: FirstCharacter");
    QTest::newRow("umlaut in front") << QStringLiteral("ärger") << QStringLiteral("refused: FirstCharacter");
    QTest::newRow("umlaut") << QStringLiteral("müller") << QStringLiteral("refused: Characters");
    QTest::newRow("space") << QStringLiteral("anna lindgren") << QStringLiteral("refused: Characters");
    QTest::newRow("Cyrillic look-alike") << QStringLiteral("аnna") << QStringLiteral("refused: FirstCharacter");
    QTest::newRow("full-width") << QStringLiteral("aｎna") << QStringLiteral("refused: Characters");
    QTest::newRow("Kelvin sign") << QStringLiteral("a\u212A") << QStringLiteral("[aK]");
    QTest::newRow("quote") << QStringLiteral("anna'--") << QStringLiteral("refused: Characters");
    QTest::newRow("CR LF at the end") << QStringLiteral("anna\r\n") << QStringLiteral("refused: Characters");
    QTest::newRow("U+0000") << QString::fromUtf16(u"an\0na", 5) << QStringLiteral("refused: Characters");
}

void ValuesTest::usernames()
{
    CHECK_ROWS(Username);
}

void ValuesTest::loginKeysIgnoreCase()
{
    QCOMPARE(loginKey(*Username::parse(u"ANNA.Lindgren+9")), QStringLiteral("anna.lindgren+9"));
    QCOMPARE(loginKey(*Username::parse(u"Anna")), loginKey(*Username::parse(u"ANNA")));
    QCOMPARE(loginKey(Username()), QString());
}

void ValuesTest::addresses_data()
{
    columns();
    QTest::newRow("plain") << QStringLiteral("anna@example.org") << QStringLiteral("[anna@example.org]");
    QTest::newRow("blank") << QStringLiteral(" ") << QStringLiteral("[]");
    QTest::newRow("spaces around") << QStringLiteral(" anna@example.org ") << QStringLiteral("[anna@example.org]");
    QTest::newRow("dots and a plus") << QStringLiteral("a.b+c_d@mail.example.org")
                                     << QStringLiteral("[a.b+c_d@mail.example.org]");
    QTest::newRow("RFC 5321 signs") << QStringLiteral("!#$%&'*+-/=?^_`{|}~@example.org")
                                    << QStringLiteral("[!#$%&'*+-/=?^_`{|}~@example.org]");
    QTest::newRow("letters of UTF-8") << QStringLiteral("jörg@müller.example.org") << QStringLiteral("[jörg@müller.example.org]");
    QTest::newRow("Han") << QStringLiteral("用户@例子.广告") << QStringLiteral("[用户@例子.广告]");
    QTest::newRow("punycode") << QStringLiteral("anna@xn--mller-kva.example") << QStringLiteral("[anna@xn--mller-kva.example]");
    QTest::newRow("local part of 64") << QString(repeated(u'a', 64) + QStringLiteral("@example.org"))
                                      << QString(u'[' + repeated(u'a', 64) + QStringLiteral("@example.org]"));
    QTest::newRow("local part of 65") << QString(repeated(u'a', 65) + QStringLiteral("@example.org"))
                                      << QStringLiteral("refused: TooLong 64");
    QTest::newRow("local part of 66 bytes") << QString(repeated(u'ä', 33) + QStringLiteral("@example.org"))
                                            << QStringLiteral("refused: TooLong 64");
    QTest::newRow("255 bytes") << QString(QStringLiteral("a@") + QStringLiteral("b234567890.").repeated(23))
                               << QStringLiteral("refused: TooLong 254");
    QTest::newRow("300 characters") << QString(repeated(u'a', 300) + QStringLiteral("@example.org"))
                                    << QStringLiteral("refused: TooLong 254");
    const QString shape = QStringLiteral("refused: Shape");
    QTest::newRow("no @") << QStringLiteral("anna.example.org") << shape;
    QTest::newRow("two @") << QStringLiteral("anna@home@example.org") << shape;
    QTest::newRow("nothing before the @") << QStringLiteral("@example.org") << shape;
    QTest::newRow("nothing behind the @") << QStringLiteral("anna@") << shape;
    QTest::newRow("no dot") << QStringLiteral("anna@localhost") << shape;
    QTest::newRow("dot in front") << QStringLiteral(".anna@example.org") << shape;
    QTest::newRow("dot before the @") << QStringLiteral("anna.@example.org") << shape;
    QTest::newRow("two dots") << QStringLiteral("an..na@example.org") << shape;
    QTest::newRow("domain begins with a dot") << QStringLiteral("anna@.example.org") << shape;
    QTest::newRow("domain ends with a dot") << QStringLiteral("anna@example.org.") << shape;
    QTest::newRow("label begins with a hyphen") << QStringLiteral("anna@-example.org") << shape;
    QTest::newRow("label ends with a hyphen") << QStringLiteral("anna@example-.org") << shape;
    QTest::newRow("label of 64") << QString(QStringLiteral("anna@") + repeated(u'b', 64) + QStringLiteral(".org")) << shape;
    QTest::newRow("address of a machine") << QStringLiteral("anna@192.0.2.1") << shape;
    const QString characters = QStringLiteral("refused: Characters");
    QTest::newRow("address literal") << QStringLiteral("anna@[192.0.2.1]") << characters;
    QTest::newRow("space inside") << QStringLiteral("anna lindgren@example.org") << characters;
    QTest::newRow("quoted") << QStringLiteral("\"anna\"@example.org") << characters;
    QTest::newRow("with a name") << QStringLiteral("Anna <anna@example.org>") << characters;
    QTest::newRow("two addresses") << QStringLiteral("anna,bo@example.org") << characters;
    QTest::newRow("underscore in the domain") << QStringLiteral("anna@exa_mple.org") << characters;
    QTest::newRow("zero width space") << QStringLiteral("an\u200Bna@example.org") << characters;
    const QString control = QStringLiteral("refused: ControlCharacter");
    QTest::newRow("CR LF and a header") << QStringLiteral("anna@example.org\r\nBcc: all@example.org") << control;
    QTest::newRow("CR LF at the end") << QStringLiteral("anna@example.org\r\n") << control;
    QTest::newRow("line feed in front") << QStringLiteral("\nanna@example.org") << control;
    QTest::newRow("tab at the end") << QStringLiteral("anna@example.org\t") << control;
    QTest::newRow("U+0000") << QString::fromUtf16(u"anna@example.org\0.com", 21) << control;
    QTest::newRow("right to left") << QStringLiteral("anna\u202E@example.org") << control;
}

void ValuesTest::addresses()
{
    CHECK_ROWS(EmailAddress);
}

void ValuesTest::FLU_24_contactIds_data()
{
    columns();
    QTest::newRow("employee number") << QStringLiteral("004711") << QStringLiteral("[004711]");
    QTest::newRow("e-mail") << QStringLiteral("anna@example.org") << QStringLiteral("[anna@example.org]");
    QTest::newRow("any script") << QStringLiteral("员工 7") << QStringLiteral("[员工 7]");
    QTest::newRow("128") << repeated(u'7', 128) << QString(u'[' + repeated(u'7', 128) + u']');
    QTest::newRow("129") << repeated(u'7', 129) << QStringLiteral("refused: TooLong 128");
    QTest::newRow("line feed") << QStringLiteral("47\n11") << QStringLiteral("refused: ControlCharacter");
}

void ValuesTest::FLU_24_contactIds()
{
    CHECK_ROWS(ContactId);
}

void ValuesTest::facilityCodes_data()
{
    columns();
    QTest::newRow("plain") << QStringLiteral("cal-1") << QStringLiteral("[cal-1]");
    QTest::newRow("case kept") << QStringLiteral("MT") << QStringLiteral("[MT]");
    QTest::newRow("any script") << QStringLiteral("Zürich/1") << QStringLiteral("[Zürich/1]");
    QTest::newRow("32") << repeated(u'x', 32) << QString(u'[' + repeated(u'x', 32) + u']');
    QTest::newRow("33") << repeated(u'x', 33) << QStringLiteral("refused: TooLong 32");
    QTest::newRow("tab") << QStringLiteral("a\tb") << QStringLiteral("refused: ControlCharacter");
}

void ValuesTest::facilityCodes()
{
    CHECK_ROWS(FacilityCode);
}

void ValuesTest::initials_data()
{
    columns();
    QTest::newRow("plain") << QStringLiteral("AL") << QStringLiteral("[AL]");
    QTest::newRow("10") << repeated(u'Ä', 10) << QString(u'[' + repeated(u'Ä', 10) + u']');
    QTest::newRow("11") << repeated(u'A', 11) << QStringLiteral("refused: TooLong 10");
    QTest::newRow("control") << QStringLiteral("A\u0001") << QStringLiteral("refused: ControlCharacter");
}

void ValuesTest::initials()
{
    CHECK_ROWS(Initials);
}

void ValuesTest::phones_data()
{
    columns();
    QTest::newRow("international") << QStringLiteral("+41 (0)44 123-45.67/8 x9 #1")
                                   << QStringLiteral("[+41 (0)44 123-45.67/8 x9 #1]");
    QTest::newRow("three digits") << QStringLiteral("117") << QStringLiteral("[117]");
    QTest::newRow("two digits") << QStringLiteral("(1) 2") << QStringLiteral("refused: Shape");
    QTest::newRow("letters") << QStringLiteral("0800 FLOWERS") << QStringLiteral("refused: Characters");
    QTest::newRow("41 characters") << repeated(u'1', 41) << QStringLiteral("refused: TooLong 40");
    QTest::newRow("line feed") << QStringLiteral("044\n123") << QStringLiteral("refused: ControlCharacter");
}

void ValuesTest::phones()
{
    CHECK_ROWS(Phone);
}

void ValuesTest::IFS_05_licenceCodesAreExactlyNine()
{
    QCOMPARE(licenceCodes().join(u' '),
             QStringLiteral("NAMED STUDIO CUSTPORTAL TECHPORTAL MOBILE WHSEPORTAL DEALPORTAL REPRPORTAL MESSAGE"));
    for (const QString &code : licenceCodes())
        QCOMPARE(outcomeOf<LicenceCode>(code), QString(u'[' + code + u']'));
}

void ValuesTest::IFS_16_licenceCodes_data()
{
    columns();
    QTest::newRow("underscore") << QStringLiteral("CUST_PORTAL") << QStringLiteral("refused: Unknown CUSTPORTAL");
    QTest::newRow("lower case") << QStringLiteral("custportal") << QStringLiteral("refused: Unknown CUSTPORTAL");
    QTest::newRow("space") << QStringLiteral("CUST PORTAL") << QStringLiteral("refused: Unknown CUSTPORTAL");
    QTest::newRow("letter lost") << QStringLiteral("NAMD") << QStringLiteral("refused: Unknown NAMED");
    QTest::newRow("letters swapped") << QStringLiteral("STUIDO") << QStringLiteral("refused: Unknown STUDIO");
    QTest::newRow("nothing near") << QStringLiteral("XYZZY") << QStringLiteral("refused: Unknown");
    QTest::newRow("only signs") << QStringLiteral("___") << QStringLiteral("refused: Unknown");
    QTest::newRow("blank") << QString() << QStringLiteral("[]");
}

void ValuesTest::IFS_16_licenceCodes()
{
    CHECK_ROWS(LicenceCode);
}

void ValuesTest::lines_data()
{
    columns();
    QTest::newRow("200") << repeated(u'x', 200) << QString(u'[' + repeated(u'x', 200) + u']');
    QTest::newRow("201") << repeated(u'x', 201) << QStringLiteral("refused: TooLong 200");
    QTest::newRow("two lines") << QStringLiteral("a\nb") << QStringLiteral("refused: ControlCharacter");
}

void ValuesTest::lines()
{
    CHECK_ROWS(Line);
}

void ValuesTest::notes_data()
{
    columns();
    QTest::newRow("lines and tabs") << QStringLiteral("a\n\tb") << QStringLiteral("[a\n\tb]");
    QTest::newRow("CR LF made LF") << QStringLiteral("a\r\nb\r\n") << QStringLiteral("[a\nb]");
    QTest::newRow("only line ends") << QStringLiteral("\n \r\n") << QStringLiteral("[]");
    QTest::newRow("CR alone") << QStringLiteral("a\rb") << QStringLiteral("refused: ControlCharacter");
    QTest::newRow("U+0000") << QString::fromUtf16(u"a\0b", 3) << QStringLiteral("refused: ControlCharacter");
    QTest::newRow("right to left") << QStringLiteral("a\u202Eb") << QStringLiteral("refused: ControlCharacter");
    QTest::newRow("line separator") << QStringLiteral("a\u2028b") << QStringLiteral("[a\u2028b]");
    QTest::newRow("4001") << repeated(u'x', 4001) << QStringLiteral("refused: TooLong 4000");
}

void ValuesTest::notes()
{
    CHECK_ROWS(Notes);
}

void ValuesTest::webAddresses_data()
{
    columns();
    QTest::newRow("https") << QStringLiteral("https://example.org/a?b=c#d") << QStringLiteral("[https://example.org/a?b=c#d]");
    QTest::newRow("http with a port") << QStringLiteral("http://example.org:35855/")
                                      << QStringLiteral("[http://example.org:35855/]");
    QTest::newRow("no scheme") << QStringLiteral("example.org") << QStringLiteral("refused: Shape");
    QTest::newRow("another scheme") << QStringLiteral("ftp://example.org") << QStringLiteral("refused: Shape");
    QTest::newRow("script") << QStringLiteral("javascript:alert(1)") << QStringLiteral("refused: Shape");
    QTest::newRow("no host") << QStringLiteral("https:///a") << QStringLiteral("refused: Shape");
    QTest::newRow("a name before the host") << QStringLiteral("https://example.org@evil.example")
                                            << QStringLiteral("refused: Shape");
    QTest::newRow("space") << QStringLiteral("https://exa mple.org") << QStringLiteral("refused: Shape");
    QTest::newRow("401") << QString(QStringLiteral("https://example.org/") + repeated(u'x', 381))
                         << QStringLiteral("refused: TooLong 400");
    QTest::newRow("CR LF") << QStringLiteral("https://example.org\r\n") << QStringLiteral("refused: ControlCharacter");
}

void ValuesTest::webAddresses()
{
    CHECK_ROWS(WebAddress);
}

void ValuesTest::dates_data()
{
    columns();
    QTest::newRow("ISO") << QStringLiteral(" 2026-02-28 ") << QStringLiteral("2026-02-28");
    QTest::newRow("blank is open") << QString() << QString();
    QTest::newRow("no such day") << QStringLiteral("2026-02-30") << QStringLiteral("refused: Shape");
    QTest::newRow("slashes") << QStringLiteral("2026/02/28") << QStringLiteral("refused: Shape");
    QTest::newRow("German") << QStringLiteral("28.02.2026") << QStringLiteral("refused: Shape");
    QTest::newRow("with a time") << QStringLiteral("2026-02-28T10:00") << QStringLiteral("refused: Shape");
    QTest::newRow("two-figure year") << QStringLiteral("26-02-28") << QStringLiteral("refused: Shape");
    QTest::newRow("line feed") << QStringLiteral("2026-02-28\n") << QStringLiteral("refused: Shape");
}

void ValuesTest::dates()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const Result<QDate> date = parseDate(typed);
    QCOMPARE(date.ok() ? date->toString(Qt::ISODate) : described(date.error()), expected);
}

void ValuesTest::periods_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<bool>("contained");
    QTest::addColumn<bool>("right");
    const QDate today(2026, 6, 15);
    QTest::newRow("open") << QDate() << QDate() << true << true;
    QTest::newRow("begins today") << today << QDate() << true << true;
    QTest::newRow("ends today") << QDate() << today << true << true;
    QTest::newRow("one day") << today << today << true << true;
    QTest::newRow("begins tomorrow") << today.addDays(1) << QDate() << false << true;
    QTest::newRow("ended yesterday") << QDate() << today.addDays(-1) << false << true;
    QTest::newRow("ends before it begins") << today.addDays(1) << today << false << false;
}

void ValuesTest::periods()
{
    QFETCH(QDate, from);
    QFETCH(QDate, until);
    QFETCH(bool, contained);
    QFETCH(bool, right);
    const Period period{from, until};
    QCOMPARE(period.contains(QDate(2026, 6, 15)), contained);
    QCOMPARE(period.check().ok(), right);
    if (!right) {
        QCOMPARE(period.check().error().field, QStringLiteral("valid-until"));
        QCOMPARE(described(period.check().error()), QStringLiteral("refused: Period"));
    }
}

void ValuesTest::nearestWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("nearest");
    QTest::newRow("itself") << QStringLiteral("requests.view") << QStringLiteral("requests.view");
    QTest::newRow("other signs, other case") << QStringLiteral("Requests_VIEW") << QStringLiteral("requests.view");
    QTest::newRow("one letter") << QStringLiteral("request.view") << QStringLiteral("requests.view");
    QTest::newRow("of two equally near, the first") << QStringLiteral("cot") << QStringLiteral("cat");
    QTest::newRow("far") << QStringLiteral("warehouse") << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("endless") << repeated(u'x', 100000) << QString();
}

void ValuesTest::nearestWords()
{
    QFETCH(QString, typed);
    QFETCH(QString, nearest);
    QCOMPARE(nearestWord(typed,
                         {QStringLiteral("..."), QStringLiteral("requests.view"), QStringLiteral("cat"), QStringLiteral("cut")}),
             nearest);
}

void ValuesTest::parsingTwiceChangesNothing()
{
    for (const QString &typed :
         {QStringLiteral(" \u0301a "), QStringLiteral("A\u030A "), QStringLiteral("각"), QStringLiteral("\u2126")}) {
        const QString once = PersonName::parse(typed)->text();
        QCOMPARE(PersonName::parse(once)->text(), once);
    }
}

QTEST_APPLESS_MAIN(ValuesTest)
#include "ValuesTest.moc"
