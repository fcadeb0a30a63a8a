// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/DemoNames.h"

#include "support/Folding.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace gatehouse::services {

namespace {

using support::Outcome;

// How many people there are for each name beyond the list.
constexpr int kPeoplePerLastName = 20;
constexpr int kPeoplePerFirstName = 5000;

struct Spelled {
    QString text;
    QString ascii;
};

struct Kind {
    QList<Spelled> list;
    QList<Spelled> begins;
    QList<Spelled> ends;
};

struct Language {
    QString code;
    int share = 0;
    Kind first;
    Kind last;
};

// The letters of a name that a login may hold.
QString loginPart(const QString &name)
{
    QString part;
    for (const QChar letter : support::fold(name)) {
        if ((letter >= QLatin1Char('a') && letter <= QLatin1Char('z')) || letter == QLatin1Char('-'))
            part.append(letter);
    }
    return part;
}

Spelled spelled(const QString &word)
{
    if (word == QLatin1StringView("-"))
        return {};
    const qsizetype equals = word.indexOf(QLatin1Char('='));
    return equals < 0 ? Spelled{word, loginPart(word)} : Spelled{word.left(equals), word.mid(equals + 1)};
}

QList<Language> languages()
{
    QList<Language> languages;
    QHash<QString, qsizetype> places;
    for (const QString &line : demoLines(QStringLiteral("names.tsv"))) {
        const QStringList cells = line.split(QLatin1Char('\t'));
        if (cells.size() < 4)
            continue;
        if (!places.contains(cells[0])) {
            places.insert(cells[0], languages.size());
            languages.append({cells[0], cells[1].toInt(), {}, {}});
        }
        Language &language = languages[places.value(cells[0])];
        const Spelled name{cells[3], cells.value(4).isEmpty() ? loginPart(cells[3]) : cells.value(4)};
        (cells[2] == QLatin1StringView("first") ? language.first : language.last).list.append(name);
    }
    for (const QString &line : demoLines(QStringLiteral("name_parts.tsv"))) {
        const QStringList cells = line.split(QLatin1Char('\t'));
        if (cells.size() < 4 || !places.contains(cells[0]))
            continue;
        Language &language = languages[places.value(cells[0])];
        Kind &kind = cells[1] == QLatin1StringView("first") ? language.first : language.last;
        QList<Spelled> &parts = cells[2] == QLatin1StringView("begin") ? kind.begins : kind.ends;
        for (const QString &word : cells[3].split(QLatin1Char(' ')))
            parts.append(spelled(word));
    }
    return languages;
}

template <typename T> void shuffle(QList<T> &list, Dice &dice)
{
    for (qsizetype at = list.size() - 1; at > 0; --at)
        list.swapItemsAt(at, dice.below(static_cast<int>(at) + 1));
}

// Scripts whose names stand without anything between them.
bool isWrittenTogether(const QString &language)
{
    return language == QLatin1StringView("zh") || language == QLatin1StringView("ja") || language == QLatin1StringView("ko");
}

/// Names by how common they are: those of the list, those made of parts, then double names; as many beyond the list as are wanted, each folding
/// to another key than all that are `known`.
QList<Spelled> ranked(const Kind &kind, int further, const QString &joint, QSet<QString> &known, Dice &dice)
{
    QList<Spelled> names;
    const qsizetype wanted = kind.list.size() + further;
    const auto append = [&](const Spelled &name) {
        const QString key = support::fold(name.text);
        if (names.size() < wanted && !name.ascii.isEmpty() && !known.contains(key)) {
            known.insert(key);
            names.append(name);
        }
    };
    QList<Spelled> listed = kind.list;
    shuffle(listed, dice);
    for (const Spelled &name : std::as_const(listed))
        append(name);
    QList<Spelled> made;
    for (const Spelled &begin : kind.begins) {
        for (const Spelled &end : kind.ends)
            made.append({begin.text + end.text, begin.ascii + end.ascii});
    }
    shuffle(made, dice);
    for (const Spelled &name : std::as_const(made))
        append(name);
    const QList<Spelled> single = names;
    for (qsizetype distance = 1; distance < single.size() && names.size() < wanted; ++distance) {
        for (qsizetype at = 0; at < single.size() && names.size() < wanted; ++at) {
            const Spelled &other = single[(at + distance) % single.size()];
            append({single[at].text + joint + other.text,
                    single[at].ascii + (joint.isEmpty() ? QString() : QStringLiteral("-")) + other.ascii});
        }
    }
    return names;
}

// The first of many names is the most common one; the rarer half of the names shares little.
double shareOf(qsizetype rank, qsizetype names)
{
    return std::log(double(rank + 2) / double(rank + 1)) / std::log(double(names + 1));
}

} // namespace

QStringList demoLines(const QString &list)
{
    QFile file(QStringLiteral(":/demo/") + list);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (!line.startsWith(QLatin1Char('#')))
            lines.append(line);
    }
    return lines;
}

Result<DemoNames> DemoNames::make(int people, quint32 seed)
{
    DemoNames names(people, seed);
    GATEHOUSE_TRY(names.readNames());
    names.m_offset = names.m_dice.fraction();
    return names;
}

Outcome DemoNames::readNames()
{
    const QList<Language> known = languages();
    int shares = 0;
    for (const Language &language : known)
        shares += language.share;
    const auto fill = [](std::vector<Name> &target, const QList<Spelled> &names, int language, double share) -> Outcome {
        for (qsizetype rank = 0; rank < names.size(); ++rank) {
            GATEHOUSE_TRY_VALUE(name, domain::PersonName::parse(names[rank].text));
            target.push_back({name, names[rank].ascii, support::fold(name.text()).toUtf8() + ' ', language,
                              share * shareOf(rank, names.size()), false});
        }
        return {};
    };
    QSet<QString> knownLast;
    const auto inOrder = [](const Name &left, const Name &right) { return left.sortKey < right.sortKey; };
    for (int number = 0; number < known.size(); ++number) {
        const Language &language = known[number];
        const double share = double(language.share) / shares;
        const QString joint = isWrittenTogether(language.code) ? QString() : QStringLiteral("-");
        const QString firstJoint = joint.isEmpty() ? joint : QStringLiteral(" ");
        GATEHOUSE_TRY(
            fill(m_last, ranked(language.last, static_cast<int>(m_people * share / kPeoplePerLastName), joint, knownLast, m_dice),
                 number, share));
        m_first.emplace_back();
        QSet<QString> knownFirst;
        GATEHOUSE_TRY(
            fill(m_first.back(),
                 ranked(language.first, static_cast<int>(m_people * share / kPeoplePerFirstName), firstJoint, knownFirst, m_dice),
                 number, 1));
        std::sort(m_first.back().begin(), m_first.back().end(), inOrder);
    }
    std::sort(m_last.begin(), m_last.end(), inOrder);
    QHash<QString, int> spellings;
    for (const Name &name : m_last)
        ++spellings[name.ascii];
    for (Name &name : m_last)
        name.isShared = spellings.value(name.ascii) > 1;
    return {};
}

// Every name gets its share of the people, rounded so that the sum is right however many names there are.
void DemoNames::toNextLastName()
{
    while (m_left == 0 && m_lastAt + 1 < static_cast<qsizetype>(m_last.size())) {
        ++m_lastAt;
        const double before = m_lastSum;
        m_lastSum += m_last[static_cast<size_t>(m_lastAt)].share;
        const bool isLastOne = m_lastAt + 1 == static_cast<qsizetype>(m_last.size());
        const auto upTo = [this](double sum) { return static_cast<int>(std::floor(sum * m_people + m_offset)); };
        m_left = (isLastOne ? upTo(1) : std::min(upTo(m_lastSum), m_people)) - upTo(before);
    }
    m_given = 0;
    m_firstAt = 0;
    m_firstSum = 0;
    m_firstOffset = m_dice.fraction();
    m_counters = {};
}

// The first names of those of one last name are drawn at even distances, which keeps them in order.
void DemoNames::toNextFirstName()
{
    const std::vector<Name> &first = m_first[static_cast<size_t>(m_last[static_cast<size_t>(m_lastAt)].language)];
    const double wanted = (m_given + m_firstOffset) / (m_given + m_left);
    while (m_firstAt + 1 < first.size() && m_firstSum + first[m_firstAt].share <= wanted)
        m_firstSum += first[m_firstAt++].share;
}

DemoNames::Person DemoNames::next()
{
    if (m_left == 0)
        toNextLastName();
    toNextFirstName();
    const Name &last = m_last[static_cast<size_t>(m_lastAt)];
    const Name &first = m_first[static_cast<size_t>(last.language)][m_firstAt];
    --m_left;
    ++m_given;
    return {first.name, last.name, freeLogin(first, last), QString(first.ascii.left(1) + last.ascii.left(1)).toUpper()};
}

QString DemoNames::freeLogin(const Name &first, const Name &last)
{
    const QString initial = first.ascii.left(1);
    Counters &counters = last.isShared ? m_sharedCounters[last.ascii] : m_counters;
    const int before = counters[static_cast<size_t>(initial.at(0).unicode()) % counters.size()]++;
    const QString login = initial + QLatin1Char('.') + last.ascii;
    return before == 0 ? login : login + QString::number(before + 1);
}

} // namespace gatehouse::services
