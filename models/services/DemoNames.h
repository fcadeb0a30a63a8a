// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Values.h"

#include <QHash>
#include <QRandomGenerator>
#include <QStringList>

#include <array>
#include <vector>

namespace gatehouse::services {

using support::Result;

/// Draws; the only place where chance comes into a demo.
class Dice {
public:
    explicit Dice(quint32 seed) : m_generator(seed) {}
    int below(int bound) { return static_cast<int>(m_generator.bounded(static_cast<quint32>(bound))); }
    bool oneIn(int chances) { return below(chances) == 0; }
    /// At least 0, below 1.
    double fraction() { return m_generator.generateDouble(); }
    template <typename T> const T &of(const QList<T> &list) { return list[below(static_cast<int>(list.size()))]; }

private:
    QRandomGenerator m_generator;
};

/// The lines of a list of the demo, without remarks.
QStringList demoLines(const QString &list);

/// The names of invented people, one after another in the order of their sort keys, without a list of them: how many are called the same is worked
/// out name by name. A few last names of each language are very common, many are rare; the more people, the more names there are.
class DemoNames {
public:
    struct Person {
        domain::PersonName first;
        domain::PersonName last;
        QString login; ///< j.lindner, j.lindner2, j.lindner3 …
        QString initials;
    };

    static Result<DemoNames> make(int people, quint32 seed);
    /// The next one; as many as were asked for.
    Person next();

private:
    struct Name {
        domain::PersonName name;
        QString ascii; ///< how a login writes it
        QByteArray sortKey;
        int language = 0;
        double share = 0;      ///< of all people (last names), of those of the language (first names)
        bool isShared = false; ///< another one is written alike in logins
    };
    /// How often each initial was given out with one last name.
    using Counters = std::array<int, 128>;

    DemoNames(int people, quint32 seed) : m_dice(seed), m_people(people) {}

    support::Outcome readNames();
    void toNextLastName();
    void toNextFirstName();
    QString freeLogin(const Name &first, const Name &last);

    Dice m_dice;
    int m_people = 0;
    double m_offset = 0;
    std::vector<Name> m_last;               ///< in the order of their keys
    std::vector<std::vector<Name>> m_first; ///< of each language, likewise
    // where the stream stands
    qsizetype m_lastAt = -1;
    double m_lastSum = 0;
    int m_left = 0;  ///< people of this last name who are still to come
    int m_given = 0; ///< and those who came
    size_t m_firstAt = 0;
    double m_firstSum = 0;
    double m_firstOffset = 0;
    Counters m_counters{};
    QHash<QString, Counters> m_sharedCounters;
};

} // namespace gatehouse::services
