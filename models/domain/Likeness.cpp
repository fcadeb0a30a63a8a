// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Likeness.h"

#include "support/Folding.h"

#include <algorithm>

namespace gatehouse::domain {

using support::fold;

namespace {

// Shorter names differ by one letter as a matter of course: "Li Wu" and "Li Wo" are two people.
constexpr qsizetype kShortestNearName = 6;
constexpr qsizetype kShortestNearLogin = 5;
constexpr qsizetype kLongestCountryCode = 4;

QString lettersOnly(QStringView folded)
{
    QString kept;
    for (const QChar character : folded) {
        if (!character.isDigit())
            kept.append(character);
    }
    return kept;
}

QString wholeName(const QString &first, const QString &last)
{
    const QString name = first + u' ' + last;
    return fold(name);
}

QStringList sortedWords(const QString &folded)
{
    QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words;
}

std::optional<Alike> compareNames(const PersonTyped &typed, const QString &first, const QString &last)
{
    const QString known = wholeName(first, last);
    const QString here = wholeName(typed.first, typed.last);
    // one name alone is shared by many
    if (typed.first.trimmed().isEmpty() || typed.last.trimmed().isEmpty() || known.isEmpty())
        return std::nullopt;
    if (sortedWords(here) == sortedWords(known))
        return Alike::Name;
    const bool near = withinOneSlip(here, known) || withinOneSlip(wholeName(typed.last, typed.first), known);
    return near && here.size() >= kShortestNearName ? std::optional(Alike::NearName) : std::nullopt;
}

std::optional<Alike> compareAccounts(const QString &typed, const QString &known, Alike same, Alike near)
{
    const QString here = fold(typed);
    const QString there = fold(known);
    if (here.isEmpty() || there.isEmpty())
        return std::nullopt;
    if (here == there)
        return same;
    const bool otherNumber = lettersOnly(here) == lettersOnly(there);
    if (here.size() >= kShortestNearLogin && !otherNumber && withinOneSlip(here, there))
        return near;
    return std::nullopt;
}

bool samePhone(const QString &typed, const QString &known)
{
    QString longer = subscriberDigits(typed);
    QString shorter = subscriberDigits(known);
    if (longer.size() < shorter.size())
        std::swap(longer, shorter);
    return shorter.size() >= kSubscriberDigits && longer.size() - shorter.size() <= kLongestCountryCode &&
           longer.endsWith(shorter);
}

void note(QList<Alike> &how, std::optional<Alike> found)
{
    if (found && !how.contains(*found))
        how.append(*found);
}

bool isSame(const KnownPerson &left, const KnownPerson &right)
{
    const bool user = left.user && right.user && left.user->key == right.user->key;
    const bool contact = left.contact && right.contact && left.contact->key == right.contact->key;
    return user || contact;
}

void merge(KnownPerson &into, const KnownPerson &from)
{
    if (!into.user)
        into.user = from.user;
    if (!into.contact)
        into.contact = from.contact;
    into.emails = QStringList(into.emails + from.emails);
    into.emails.removeDuplicates();
    into.phones = QStringList(into.phones + from.phones);
    into.phones.removeDuplicates();
    if (into.facilities.isEmpty())
        into.facilities = from.facilities;
}

// "Jörg von der Höhe" gives "j.hohe"; letters that are none in ASCII give nothing.
QString loginOfName(const QString &first, const QString &last)
{
    const auto ascii = [](const QString &name) {
        QString kept;
        const QString folded = fold(name);
        for (const QChar character : folded) {
            if (character.unicode() < 0x80 && (character.isLetterOrNumber() || character == u'-'))
                kept.append(character);
        }
        while (kept.startsWith(u'-'))
            kept.remove(0, 1);
        return kept;
    };
    const QString initial = ascii(first).left(1);
    const QString family = ascii(last.section(u' ', -1, -1, QString::SectionSkipEmpty));
    if (family.isEmpty())
        return {};
    return initial.isEmpty() ? family : QString(initial + u'.' + family);
}

} // namespace

bool withinOneSlip(QStringView left, QStringView right)
{
    if (left.size() < right.size())
        std::swap(left, right);
    if (left.size() - right.size() > 1)
        return false;
    qsizetype begin = 0;
    while (begin < right.size() && left.at(begin) == right.at(begin))
        ++begin;
    qsizetype end = 0;
    while (end < right.size() - begin && left.at(left.size() - 1 - end) == right.at(right.size() - 1 - end))
        ++end;
    const QStringView leftRest = left.sliced(begin, left.size() - begin - end);
    const QStringView rightRest = right.sliced(begin, right.size() - begin - end);
    if (leftRest.size() <= 1)
        return true;
    return leftRest.size() == 2 && rightRest.size() == 2 && leftRest.at(0) == rightRest.at(1) &&
           leftRest.at(1) == rightRest.at(0);
}

QString subscriberDigits(const QString &phone)
{
    QString digits = support::phoneDigits(phone);
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits;
}

QList<Alike> alikeIn(const PersonTyped &typed, const KnownPerson &known)
{
    QList<Alike> how;
    if (known.user) {
        note(how, compareNames(typed, known.user->first, known.user->last));
        note(how, compareAccounts(typed.login, known.user->username, Alike::Login, Alike::NearLogin));
    }
    if (known.contact) {
        note(how, compareNames(typed, known.contact->first, known.contact->last));
        note(how, compareAccounts(typed.email, known.contact->id, Alike::Email, Alike::NearEmail));
    }
    for (const QString &email : known.emails)
        note(how, compareAccounts(typed.email, email, Alike::Email, Alike::NearEmail));
    const auto same = [&typed](const QString &phone) { return samePhone(typed.phone, phone); };
    if (std::any_of(known.phones.cbegin(), known.phones.cend(), same))
        note(how, Alike::Telephone);
    if (how.contains(Alike::Name))
        how.removeAll(Alike::NearName);
    if (how.contains(Alike::Email))
        how.removeAll(Alike::NearEmail);
    std::sort(how.begin(), how.end());
    return how;
}

QList<AlikePerson> alikePeople(const PersonTyped &typed, const QList<KnownPerson> &known)
{
    QList<KnownPerson> people;
    for (const KnownPerson &person : known) {
        const auto same =
            std::find_if(people.begin(), people.end(), [&person](const KnownPerson &other) { return isSame(other, person); });
        if (same == people.end())
            people.append(person);
        else
            merge(*same, person);
    }
    QList<AlikePerson> found;
    for (const KnownPerson &person : std::as_const(people)) {
        if (const QList<Alike> how = alikeIn(typed, person); !how.isEmpty())
            found.append({person, how});
    }
    std::stable_sort(found.begin(), found.end(), [](const AlikePerson &left, const AlikePerson &right) {
        return std::lexicographical_compare(left.how.cbegin(), left.how.cend(), right.how.cbegin(), right.how.cend());
    });
    return found;
}

LoginOffer offerLogin(const QString &email, const QString &first, const QString &last)
{
    const auto address = EmailAddress::parse(email);
    if (address.ok() && !address->isBlank()) {
        const auto login = Username::parse(address->text());
        if (login.ok() && !login->isBlank())
            return {login->text(), LoginOffer::From::Email};
    }
    const QString made = loginOfName(first, last);
    const auto login = Username::parse(made);
    if (login.ok() && !login->isBlank())
        return {login->text(), LoginOffer::From::Name};
    return {};
}

} // namespace gatehouse::domain
