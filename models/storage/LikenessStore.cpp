// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/LikenessStore.h"

#include "storage/SearchKeys.h"
#include "storage/SqlText.h"
#include "support/Folding.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace gatehouse::storage {

using namespace Qt::Literals::StringLiterals;
using domain::KnownPerson;
using support::Outcome;
using support::Result;

namespace {

// Nothing sorts behind it that begins with the same text.
QString behind(const QString &prefix)
{
    return prefix + QChar(0xFFFD);
}

/// A range of a column, and what its texts must be like: nearly as long, with the head or the tail as typed.
struct Near {
    QString low;
    QString high;
    QString head;
    QString tail;
    qint64 length = 0;
};

// Where one character is wrong, the other half of the text is right.
Near nearText(const QString &text, qsizetype sure)
{
    if (text.size() <= sure)
        return {};
    const qsizetype half = (text.size() - 1) / 2;
    const QString low = text.first(sure);
    const QString head = likeText(text.first(half)) + u'%';
    const QString tail = u'%' + likeText(text.last(half));
    return {low, behind(low), head, tail, text.toUcs4().size()};
}

// One name as typed, the other with its first or its last letters as typed.
Near nearName(const QString &sure, const QString &other)
{
    if (sure.isEmpty() || other.isEmpty())
        return {};
    constexpr qsizetype kLetters = 2;
    const qsizetype letters = std::min(kLetters, std::max<qsizetype>(1, other.size() / 2));
    const QString low = sure + u' ';
    const QString head = likeText(low + other.first(letters)) + u'%';
    const QString tail = u'%' + likeText(other.last(letters));
    return {low, QString(sure + u'!'), head, tail, low.toUcs4().size() + other.toUcs4().size()};
}

struct NearNames {
    QLatin1StringView low;
    QLatin1StringView high;
    QLatin1StringView head;
    QLatin1StringView tail;
    QLatin1StringView shortest;
    QLatin1StringView longest;
};

constexpr NearNames kLast{"last_low"_L1, "last_high"_L1, "last_head"_L1, "last_tail"_L1, "last_shortest"_L1, "last_longest"_L1};
constexpr NearNames kFirst{"first_low"_L1,  "first_high"_L1,     "first_head"_L1,
                           "first_tail"_L1, "first_shortest"_L1, "first_longest"_L1};
constexpr NearNames kLogin{"login_low"_L1,  "login_high"_L1,     "login_head"_L1,
                           "login_tail"_L1, "login_shortest"_L1, "login_longest"_L1};
constexpr NearNames kEmail{"email_low"_L1,  "email_high"_L1,     "email_head"_L1,
                           "email_tail"_L1, "email_shortest"_L1, "email_longest"_L1};

void bind(Bindings &bindings, const NearNames &names, const Near &near)
{
    bindings.append({names.low, near.low});
    bindings.append({names.high, near.high});
    bindings.append({names.head, near.head});
    bindings.append({names.tail, near.tail});
    bindings.append({names.shortest, near.length - 1});
    bindings.append({names.longest, near.length + 1});
}

Bindings commonBindings(const domain::PersonTyped &typed)
{
    constexpr qsizetype kSureOfEmail = 3;
    const QString first = support::fold(typed.first);
    const QString last = support::fold(typed.last);
    const QString email = emailKey(typed.email);
    QString phone = domain::subscriberDigits(typed.phone);
    std::reverse(phone.begin(), phone.end());
    phone = phone.size() < domain::kSubscriberDigits ? QString() : phone.first(domain::kSubscriberDigits);
    Bindings bindings{{"email", orNull(email)}, {"phone_low", phone}, {"phone_high", phone.isEmpty() ? phone : behind(phone)}};
    bind(bindings, kLast, nearName(last, first));
    bind(bindings, kFirst, nearName(first, last));
    bind(bindings, kEmail, nearText(email, kSureOfEmail));
    return bindings;
}

KnownPerson readPerson(const Rows &rows)
{
    KnownPerson person;
    if (!rows.isNull("user_id"))
        person.user = domain::UserRef{{rows.integer("user_id")},
                                      rows.text("username"),
                                      rows.text("user_first"),
                                      rows.text("user_last"),
                                      rows.mark("user_active")};
    if (!rows.isNull("contact_key"))
        person.contact =
            domain::ContactRef{{rows.integer("contact_key")}, rows.text("contact_id"),     rows.text("contact_first"),
                               rows.text("contact_last"),     rows.mark("contact_active"), rows.mark("staff")};
    for (const char *column : {"email1", "email2"}) {
        if (!rows.isNull(column))
            person.emails.append(rows.text(column));
    }
    for (const char *column : {"phone1", "phone2"}) {
        if (!rows.isNull(column))
            person.phones.append(rows.text(column));
    }
    return person;
}

Outcome readAll(Rows &rows, QList<KnownPerson> &people)
{
    while (rows.next())
        people.append(readPerson(rows));
    return rows.outcome();
}

} // namespace

Result<QList<KnownPerson>> LikenessStore::candidates(const domain::PersonTyped &typed) const
{
    constexpr qsizetype kSureOfLogin = 2;
    const QString login = typed.login.trimmed().toLower();
    QList<KnownPerson> people;
    Bindings forUsers = commonBindings(typed);
    forUsers.append({"login", login});
    bind(forUsers, kLogin, nearText(login, kSureOfLogin));
    GATEHOUSE_TRY_VALUE(users, m_session.run("likeness/select_users"_L1, forUsers));
    GATEHOUSE_TRY(readAll(users, people));
    Bindings forContacts = commonBindings(typed);
    forContacts.append({"id", contactIdKey(typed.email.trimmed())});
    GATEHOUSE_TRY_VALUE(contacts, m_session.run("likeness/select_contacts"_L1, forContacts));
    GATEHOUSE_TRY(readAll(contacts, people));
    GATEHOUSE_TRY(nameFacilities(people));
    return people;
}

Outcome LikenessStore::nameFacilities(QList<KnownPerson> &people) const
{
    QList<qint64> keys;
    for (const KnownPerson &person : std::as_const(people)) {
        if (person.contact)
            keys.append(person.contact->key.value);
    }
    if (keys.isEmpty())
        return {};
    GATEHOUSE_TRY_VALUE(rows, m_session.run("find/select_contact_facilities"_L1, {}, keys));
    QHash<qint64, QStringList> names;
    while (rows.next())
        names[rows.integer("owner")].append(rows.text("name"));
    GATEHOUSE_TRY(rows.outcome());
    for (KnownPerson &person : people) {
        if (person.contact)
            person.facilities = names.value(person.contact->key.value);
    }
    return {};
}

} // namespace gatehouse::storage
