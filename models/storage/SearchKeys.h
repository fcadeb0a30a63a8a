// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Records.h"

namespace gatehouse::storage {

/// What is compared, sorted and searched instead of the text itself; both databases compare bytes, so only these functions fold.

/// The order of people: last name, then first. The space between them comes before every letter, so "Li, Zoe" stands before "Lia, Al".
QString personSortKey(const QString &first, const QString &last);
/// Names the other way round: first name, then last. With the sort key it finds people by either name that is surely right.
QString personNameKey(const QString &first, const QString &last);
/// How an e-mail is compared.
QString emailKey(const QString &email);
/// The digits of a telephone number, last one first, so that numbers with and without the country's code begin alike.
QString phoneKey(const QString &phone);
/// The order of facilities: name, then code.
QString facilitySortKey(const domain::Facility &facility);
/// What must be unique of a contact's ID: the text without regard to case. "Ä-1" and "A-1" stay two.
QString contactIdKey(const QString &id);
/// What must be unique of an asset's number, and orders assets: the folded text.
QString assetNumberKey(const QString &number);

/// What is made of the names of a person alone: a bulk load makes it once for all who are called the same.
struct PersonKeys {
    QString sort;     ///< personSortKey()
    QString name;     ///< personNameKey()
    QString searched; ///< the beginning of the searched text

    static PersonKeys of(const domain::PersonName &first, const domain::PersonName &last);
};

/// What finds look at of a record.
struct SearchedRow {
    QString sortKey;
    QString search;     ///< see support::searchText
    QString otherKey;   ///< orders by the linked record: the key of its ID or login; blank without one
    qsizetype name = 0; ///< so many characters at the beginning of `search` are the name of a person

    /// Whether some word is of another script than Latin.
    bool isBeyondAscii() const;
    friend bool operator==(const SearchedRow &, const SearchedRow &) = default;
};

/// Name in both orders, login, e-mails, telephone digits, employee number, and the ID of the linked contact (blank for none).
SearchedRow userSearch(const domain::User &user, const QString &contactId);
SearchedRow userSearch(const domain::User &user, const QString &contactId, const PersonKeys &keys);
/// Name in both orders, ID, e-mail, telephone digits, title, and the login of the linked user (blank for none).
SearchedRow contactSearch(const domain::Contact &contact, const QString &username);
SearchedRow contactSearch(const domain::Contact &contact, const QString &username, const PersonKeys &keys);
/// Name, code, account number, e-mail, telephone digits.
SearchedRow facilitySearch(const domain::Facility &facility);

} // namespace gatehouse::storage
