// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Values.h"

#include <algorithm>

namespace gatehouse::domain {

using support::Error;
using support::Reason;

namespace {

constexpr qsizetype kAddressBytes = 254;
constexpr qsizetype kLocalBytes = 64;
constexpr qsizetype kLabelBytes = 63;

Error refusedAddress(Reason reason, QStringList arguments = {})
{
    return Error::invalid({}, reason, std::move(arguments));
}

bool isAscii(QChar character)
{
    return character.unicode() < 0x80;
}

// Surrogate halves are let through: checkText has seen that they are whole, and letters of rare scripts need them.
bool isLetterOrDigit(QChar character)
{
    return character.isLetterOrNumber() || (!isAscii(character) && (character.isMark() || character.isSurrogate()));
}

// RFC 5321's atext, and beyond ASCII what RFC 6531 adds, less what nobody can read out.
bool isLocalCharacter(QChar character)
{
    return isLetterOrDigit(character) || QStringView(u"!#$%&'*+-/=?^_`{|}~").contains(character);
}

Outcome checkLocal(QStringView local)
{
    if (local.toUtf8().size() > kLocalBytes)
        return refusedAddress(Reason::TooLong, {QString::number(kLocalBytes)});
    for (const QStringView atom : local.split(u'.')) {
        if (atom.isEmpty())
            return refusedAddress(Reason::Shape);
        if (!std::all_of(atom.cbegin(), atom.cend(), isLocalCharacter))
            return refusedAddress(Reason::Characters);
    }
    return {};
}

Outcome checkDomain(QStringView domain)
{
    const auto labels = domain.split(u'.');
    if (labels.size() < 2)
        return refusedAddress(Reason::Shape);
    for (const QStringView label : labels) {
        if (label.isEmpty() || label.startsWith(u'-') || label.endsWith(u'-') || label.toUtf8().size() > kLabelBytes)
            return refusedAddress(Reason::Shape);
        const bool allowed = std::all_of(label.cbegin(), label.cend(),
                                         [](QChar character) { return isLetterOrDigit(character) || character == u'-'; });
        if (!allowed)
            return refusedAddress(Reason::Characters);
    }
    // The last label of a name is never a number; four numbers are an address of a machine, not of a mailbox.
    const QStringView last = labels.last();
    if (std::all_of(last.cbegin(), last.cend(), [](QChar character) { return character.isDigit(); }))
        return refusedAddress(Reason::Shape);
    return {};
}

} // namespace

Outcome EmailAddressRule::check(const QString &text)
{
    GATEHOUSE_TRY(checkText(text, kAddressBytes));
    if (text.toUtf8().size() > kAddressBytes)
        return refusedAddress(Reason::TooLong, {QString::number(kAddressBytes)});
    const qsizetype at = text.indexOf(u'@');
    if (at < 0 || text.count(u'@') != 1)
        return refusedAddress(Reason::Shape);
    GATEHOUSE_TRY(checkLocal(QStringView(text).first(at)));
    return checkDomain(QStringView(text).sliced(at + 1));
}

} // namespace gatehouse::domain
