// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/SearchKeys.h"

#include "support/Folding.h"

#include <algorithm>

namespace gatehouse::storage {

namespace {

// A searched text that has begun, with more parts; as if all had been given at once.
QString continued(const QString &begun, const QStringList &parts)
{
    const QString rest = support::searchText(parts);
    return begun.isEmpty() ? rest : begun + (rest.isEmpty() ? QStringLiteral("  ") : rest);
}

// with the two blanks behind it
qsizetype nameEnd(const PersonKeys &keys)
{
    return keys.searched.isEmpty() ? 0 : keys.searched.size() + 2;
}

} // namespace

QString personSortKey(const QString &first, const QString &last)
{
    const QString name = last + u' ' + first;
    return support::fold(name);
}

QString personNameKey(const QString &first, const QString &last)
{
    const QString name = first + u' ' + last;
    return support::fold(name);
}

QString emailKey(const QString &email)
{
    return support::fold(email);
}

QString phoneKey(const QString &phone)
{
    QString digits = support::phoneDigits(phone);
    std::reverse(digits.begin(), digits.end());
    return digits;
}

QString facilitySortKey(const domain::Facility &facility)
{
    const QString name = facility.name.text() + u' ' + facility.code.text();
    return support::fold(name);
}

QString contactIdKey(const QString &id)
{
    return id.toCaseFolded();
}

QString assetNumberKey(const QString &number)
{
    return support::fold(number);
}

bool SearchedRow::isBeyondAscii() const
{
    return std::any_of(search.cbegin(), search.cend(), [](QChar character) { return character.unicode() > 0x7f; });
}

PersonKeys PersonKeys::of(const domain::PersonName &first, const domain::PersonName &last)
{
    // the first name in the middle: "anna lind" and "lind anna" are both found as typed
    QString searched = support::searchText({last.text(), first.text(), last.text()});
    searched.chop(searched.isEmpty() ? 0 : 2);
    return {personSortKey(first.text(), last.text()), personNameKey(first.text(), last.text()), searched};
}

SearchedRow userSearch(const domain::User &user, const QString &contactId)
{
    return userSearch(user, contactId, PersonKeys::of(user.first, user.last));
}

SearchedRow userSearch(const domain::User &user, const QString &contactId, const PersonKeys &keys)
{
    return {keys.sort,
            continued(keys.searched,
                      {user.username.text(), user.email1.text(), user.email2.text(), contactId,
                       support::phoneDigits(user.phone1.text()), support::phoneDigits(user.phone2.text()), user.employee.text()}),
            contactIdKey(contactId), nameEnd(keys)};
}

SearchedRow contactSearch(const domain::Contact &contact, const QString &username)
{
    return contactSearch(contact, username, PersonKeys::of(contact.first, contact.last));
}

SearchedRow contactSearch(const domain::Contact &contact, const QString &username, const PersonKeys &keys)
{
    return {
        keys.sort,
        continued(keys.searched, {contact.id.text(), contact.email.text(), username, support::phoneDigits(contact.phone1.text()),
                                  support::phoneDigits(contact.phone2.text()), contact.title.text()}),
        username.toLower(), nameEnd(keys)};
}

SearchedRow facilitySearch(const domain::Facility &facility)
{
    return {facilitySortKey(facility),
            support::searchText({facility.name.text(), facility.code.text(), facility.account.text(), facility.email.text(),
                                 support::phoneDigits(facility.phone.text())}),
            {}};
}

} // namespace gatehouse::storage
