// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "FindReference.h"

#include "storage/SearchKeys.h"
#include "support/Folding.h"

#include <algorithm>
#include <map>

namespace gatehouse::test {

using namespace Qt::Literals::StringLiterals;
using namespace domain::find;

namespace {

/// What can be found of a user, word by word.
QStringList wordsOf(const Somebody &user)
{
    return support::foldedWords(QStringList{user.first, user.last, user.username, user.email1, user.email2, user.contactId,
                                            user.employee, support::phoneDigits(user.phone)}
                                    .join(u' '));
}

bool compares(FindOperator op, const QString &field, const QString &value)
{
    return op == FindOperator::StartsWith ? field.startsWith(value)
           : op == FindOperator::Contains ? field.contains(value)
                                          : field == value;
}

bool fits(const Somebody &user, const Criterion &criterion)
{
    const QString value = support::fold(criterion.value);
    const auto holds = [&](const QString &field) { return compares(criterion.op, support::fold(field), value); };
    switch (criterion.field) {
    case FindField::Name: return compares(criterion.op, storage::personSortKey(user.first, user.last), value);
    case FindField::First: return holds(user.first);
    case FindField::Last: return holds(user.last);
    case FindField::Username: return holds(user.username);
    case FindField::Email: return holds(user.email1) || holds(user.email2);
    case FindField::ContactId: return holds(user.contactId);
    case FindField::Employee: return holds(user.employee);
    case FindField::Type: return holds(user.type);
    case FindField::Phone: return compares(criterion.op, support::phoneDigits(user.phone), support::phoneDigits(criterion.value));
    default: return false;
    }
}

bool fits(const Population &population, const Somebody &user, const FindQuery &query)
{
    const QStringList words = wordsOf(user);
    for (const QString &term : support::foldedWords(query.text)) {
        if (std::none_of(words.cbegin(), words.cend(), [&term](const QString &word) { return word.startsWith(term); }))
            return false;
    }
    const bool ready = population.isReady(user);
    return (query.active == Tick::Any || user.active == (query.active == Tick::Yes)) &&
           (query.type.isEmpty() || user.type == query.type) && (query.group.isEmpty() || user.group == query.group) &&
           (!query.application || (*query.application == domain::Application::Console) == user.console) &&
           (!query.currentFacility.isStored() ||
            std::any_of(user.labs.cbegin(), user.labs.cend(),
                        [&](qsizetype lab) { return population.places().at(lab).key == query.currentFacility.value; })) &&
           (query.ready == ReadyFilter::Any || (!user.console && ready == (query.ready == ReadyFilter::Ready))) &&
           std::all_of(query.criteria.cbegin(), query.criteria.cend(),
                       [&user](const Criterion &criterion) { return fits(user, criterion); });
}

QByteArray sortValue(const Somebody &user, SortBy sort)
{
    if (sort == SortBy::Username)
        return user.username.toLower().toUtf8();
    if (sort == SortBy::Email)
        return user.email1.toLower().toUtf8();
    return storage::personSortKey(user.first, user.last).toUtf8();
}

template <typename T> const T &pick(QRandomGenerator &random, const QList<T> &list)
{
    return list.at(random.bounded(int(list.size())));
}

/// A beginning of one of the person's words, as somebody might type it.
QString typed(QRandomGenerator &random, const Somebody &user)
{
    const QStringList texts{user.first, user.last, user.username, user.email1, user.employee, user.contactId};
    const QString text = pick(random, pick(random, texts).split(u' '));
    const QString part = text.left(1 + random.bounded(6));
    return random.bounded(3) == 0 ? part.toUpper() : part;
}

Criterion criterion(QRandomGenerator &random, const Somebody &user)
{
    const std::map<FindField, QString> fields{{FindField::First, user.first},
                                              {FindField::Last, user.last},
                                              {FindField::Username, user.username},
                                              {FindField::Email, user.email2},
                                              {FindField::Phone, user.phone},
                                              {FindField::ContactId, user.contactId},
                                              {FindField::Employee, user.employee},
                                              {FindField::Type, user.type},
                                              {FindField::Name, storage::personSortKey(user.first, user.last)}};
    const auto &[field, text] = *std::next(fields.begin(), random.bounded(int(fields.size())));
    const FindOperator op =
        pick(random, QList<FindOperator>{FindOperator::StartsWith, FindOperator::Contains, FindOperator::Equals});
    if (field == FindField::Phone)
        return {field, op, op == FindOperator::Equals ? text : text.left(12)};
    const QString part = op == FindOperator::Equals     ? text
                         : op == FindOperator::Contains ? text.mid(random.bounded(3), 4)
                                                        : text.left(4);
    return {field, op, part.trimmed()};
}

} // namespace

QList<qint64> expectedKeys(const Population &population, const FindQuery &query)
{
    std::map<std::pair<QByteArray, qint64>, qint64> ordered;
    for (const Somebody &user : population.people()) {
        if (fits(population, user, query))
            ordered[{sortValue(user, query.sort), user.key}] = user.key;
    }
    QList<qint64> keys;
    for (const auto &[order, key] : ordered)
        keys.append(key);
    if (query.order == Qt::DescendingOrder)
        std::reverse(keys.begin(), keys.end());
    return keys;
}

FindQuery randomQuery(QRandomGenerator &random, const Population &population)
{
    FindQuery query;
    const auto one = [&](int of) { return random.bounded(of) == 0; };
    const Somebody &user = pick(random, population.people());
    if (!one(3))
        query.text = typed(random, user);
    if (one(4))
        query.text += u' ' + typed(random, user);
    if (one(3))
        query.criteria.append(criterion(random, user));
    if (one(4))
        query.active = one(2) ? Tick::Yes : Tick::No;
    if (one(6))
        query.type = user.type;
    if (one(6))
        query.group = user.group;
    if (one(6))
        query.currentFacility = {population.places().at(random.bounded(3)).key};
    if (one(4))
        query.ready = one(2) ? ReadyFilter::Ready : ReadyFilter::Unfinished;
    if (one(8))
        query.application = one(2) ? domain::Application::Console : domain::Application::Portal;
    query.sort = pick(random, QList<SortBy>{SortBy::Name, SortBy::Name, SortBy::Username, SortBy::Email});
    query.order = one(3) ? Qt::DescendingOrder : Qt::AscendingOrder;
    // A blank criterion asks for nothing; the reference would compare with it.
    query.criteria.removeIf([](const Criterion &made) {
        return support::fold(made.value).isEmpty() ||
               (made.field == FindField::Phone && support::phoneDigits(made.value).isEmpty());
    });
    return query;
}

QString readable(const FindQuery &query)
{
    QString text = u"text '%1' active %2 ready %3 type '%4' group '%5' lab %6 sort %7 order %8"_s.arg(query.text)
                       .arg(int(query.active))
                       .arg(int(query.ready))
                       .arg(query.type, query.group)
                       .arg(query.currentFacility.value)
                       .arg(int(query.sort))
                       .arg(int(query.order));
    for (const Criterion &made : query.criteria)
        text += u" [%1 %2 '%3']"_s.arg(int(made.field)).arg(int(made.op)).arg(made.value);
    return text;
}

} // namespace gatehouse::test
