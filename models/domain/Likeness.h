// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Records.h"

namespace gatehouse::domain {

/// What is typed of somebody who may be there already.
struct PersonTyped {
    QString first;
    QString last;
    QString login;
    QString email;
    QString phone;
    friend bool operator==(const PersonTyped &, const PersonTyped &) = default;
};

/// Somebody who is there: a user, a contact, or both where they are linked.
struct KnownPerson {
    std::optional<UserRef> user;
    std::optional<ContactRef> contact;
    QStringList emails;
    QStringList phones;
    QStringList facilities; ///< names of the contact's, default first
};

/// In what somebody is alike; the surest first.
enum class Alike { Login, Email, Telephone, Name, NearName, NearEmail, NearLogin };

struct AlikePerson {
    KnownPerson person;
    QList<Alike> how; ///< in the order of Alike; never empty
};

/// Whether two texts are equal or one typing error apart: a character left out, added or replaced, or two neighbours swapped.
bool withinOneSlip(QStringView left, QStringView right);

/// In what the two are alike, empty when in nothing. Names count with first and last name in either order; accents and case never
/// count. In logins and e-mails another digit is no typing error but another account (`r.lind2`, `r.lind3`). Telephone numbers are
/// the same number written with or without the country's code; one wrong digit is somebody else's number.
QList<Alike> alikeIn(const PersonTyped &typed, const KnownPerson &known);

/// Those who are alike, the surest first; a user and a contact that are linked become one.
QList<AlikePerson> alikePeople(const PersonTyped &typed, const QList<KnownPerson> &known);

/// Digits as they are compared: without the zeros that stand for "outside" (00) or "within the country" (0).
QString subscriberDigits(const QString &phone);
/// So many last digits two writings of one number have in common at least.
inline constexpr int kSubscriberDigits = 7;

/// A login for a new portal user, and where it comes from.
struct LoginOffer {
    enum class From { Nothing, Email, Name };
    QString login;
    From from = From::Nothing;
};

/// Ruling 1: the e-mail where it can be a login, else first initial and last name in ASCII (`r.lind`, FP-07), else nothing.
LoginOffer offerLogin(const QString &email, const QString &first, const QString &last);

} // namespace gatehouse::domain
