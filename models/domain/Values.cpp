// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Values.h"

#include <QUrl>

#include <algorithm>

namespace gatehouse::domain {

using support::Error;
using support::Reason;

namespace {

constexpr qsizetype kUsernameLimit = 128;
constexpr qsizetype kContactIdLimit = 128;
constexpr qsizetype kFacilityCodeLimit = 32;
constexpr qsizetype kPersonNameLimit = 100;
constexpr qsizetype kInitialsLimit = 10;
constexpr qsizetype kPhoneLimit = 40;
constexpr qsizetype kPhoneDigits = 3;
constexpr qsizetype kLineLimit = 200;
constexpr qsizetype kNotesLimit = 4000;
constexpr qsizetype kWebAddressLimit = 400;

Error refused(Reason reason, QStringList arguments = {})
{
    return Error::invalid({}, reason, std::move(arguments));
}

bool isAsciiLetterOrDigit(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z') ||
           (character >= u'0' && character <= u'9');
}

// Text that turns other text round on the screen; a name that holds it can pass for another name.
bool isBidiControl(char16_t unit)
{
    return (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069) || unit == 0x200E || unit == 0x200F ||
           unit == 0x061C;
}

bool isRefusedUnit(QChar character, Lines lines)
{
    if (isBidiControl(character.unicode()))
        return true;
    if (lines == Lines::Allowed && (character == u'\n' || character == u'\t'))
        return false;
    if (lines == Lines::Refused && (character == QChar::LineSeparator || character == QChar::ParagraphSeparator))
        return true;
    return character.category() == QChar::Other_Control;
}

bool isTrimmed(QChar character, Lines lines)
{
    if (character.category() == QChar::Separator_Space)
        return true;
    return lines == Lines::Allowed && (character == u'\n' || character == u'\t');
}

} // namespace

QString trimmedText(QStringView typed, Lines lines)
{
    QString text = typed.toString();
    if (lines == Lines::Allowed)
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && isTrimmed(text.at(begin), lines))
        ++begin;
    while (end > begin && isTrimmed(text.at(end - 1), lines))
        --end;
    return text.mid(begin, end - begin);
}

Outcome checkText(const QString &text, qsizetype limit, Lines lines)
{
    qsizetype count = 0;
    for (qsizetype at = 0; at < text.size(); ++at, ++count) {
        const QChar character = text.at(at);
        if (character.isHighSurrogate()) {
            if (at + 1 == text.size() || !text.at(at + 1).isLowSurrogate())
                return refused(Reason::ControlCharacter);
            ++at;
        } else if (character.isLowSurrogate() || isRefusedUnit(character, lines)) {
            return refused(Reason::ControlCharacter);
        }
    }
    if (count > limit)
        return refused(Reason::TooLong, {QString::number(limit)});
    return {};
}

Outcome UsernameRule::check(const QString &text)
{
    if (text.toUcs4().size() > kUsernameLimit)
        return refused(Reason::TooLong, {QString::number(kUsernameLimit)});
    if (!isAsciiLetterOrDigit(text.front()))
        return refused(Reason::FirstCharacter);
    const bool allowed = std::all_of(text.cbegin(), text.cend(), [](QChar character) {
        return isAsciiLetterOrDigit(character) || QStringView(u"._@+-").contains(character);
    });
    return allowed ? Outcome() : refused(Reason::Characters);
}

Outcome ContactIdRule::check(const QString &text)
{
    return checkText(text, kContactIdLimit);
}

Outcome FacilityCodeRule::check(const QString &text)
{
    return checkText(text, kFacilityCodeLimit);
}

Outcome PersonNameRule::check(const QString &text)
{
    return checkText(text, kPersonNameLimit);
}

Outcome InitialsRule::check(const QString &text)
{
    return checkText(text, kInitialsLimit);
}

Outcome PhoneRule::check(const QString &text)
{
    GATEHOUSE_TRY(checkText(text, kPhoneLimit));
    const auto isDigit = [](QChar character) { return character >= u'0' && character <= u'9'; };
    const bool allowed = std::all_of(text.cbegin(), text.cend(), [&](QChar character) {
        return isDigit(character) || QStringView(u" +()-./x#").contains(character);
    });
    if (!allowed)
        return refused(Reason::Characters);
    if (std::count_if(text.cbegin(), text.cend(), isDigit) < kPhoneDigits)
        return refused(Reason::Shape);
    return {};
}

const QStringList &licenceCodes()
{
    static const QStringList codes{QStringLiteral("NAMED"),      QStringLiteral("STUDIO"),     QStringLiteral("CUSTPORTAL"),
                                   QStringLiteral("TECHPORTAL"), QStringLiteral("MOBILE"),     QStringLiteral("WHSEPORTAL"),
                                   QStringLiteral("DEALPORTAL"), QStringLiteral("REPRPORTAL"), QStringLiteral("MESSAGE")};
    return codes;
}

Outcome LicenceCodeRule::check(const QString &text)
{
    if (licenceCodes().contains(text))
        return {};
    const QString nearest = nearestWord(text, licenceCodes());
    return refused(Reason::Unknown, nearest.isEmpty() ? QStringList() : QStringList{nearest});
}

Outcome LineRule::check(const QString &text)
{
    return checkText(text, kLineLimit);
}

Outcome NotesRule::check(const QString &text)
{
    return checkText(text, kNotesLimit, Lines::Allowed);
}

Outcome WebAddressRule::check(const QString &text)
{
    GATEHOUSE_TRY(checkText(text, kWebAddressLimit));
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https");
    // A name before the host is how a link pretends to lead elsewhere, and no company's address needs one.
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty())
        return refused(Reason::Shape);
    return {};
}

QString loginKey(const Username &username)
{
    return username.text().toLower();
}

} // namespace gatehouse::domain
