// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/DemoPeople.h"

#include "domain/Fields.h"
#include "support/Folding.h"

#include <QFile>
#include <QSet>

namespace gatehouse::services {

namespace {

using support::Outcome;
using support::Result;

struct DemoName {
    QString text;
    QString ascii;
};

struct DemoLanguage {
    int share = 0;
    QList<DemoName> first;
    QList<DemoName> last;
};

QStringList linesOf(const QString &name)
{
    QFile file(QStringLiteral(":/demo/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (!line.startsWith(QLatin1Char('#')))
            lines.append(line);
    }
    return lines;
}

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

QList<DemoLanguage> languages()
{
    QStringList order;
    QHash<QString, DemoLanguage> byCode;
    for (const QString &line : linesOf(QStringLiteral("names.tsv"))) {
        const QStringList cells = line.split(QLatin1Char('\t'));
        if (cells.size() < 4)
            continue;
        DemoLanguage &language = byCode[cells[0]];
        if (language.share == 0)
            order.append(cells[0]);
        language.share = cells[1].toInt();
        const DemoName name {cells[3], cells.value(4).isEmpty() ? loginPart(cells[3]) : cells.value(4)};
        (cells[2] == QLatin1StringView("first") ? language.first : language.last).append(name);
    }
    QList<DemoLanguage> languages;
    for (const QString &code : order)
        languages.append(byCode[code]);
    return languages;
}

/// Draws from lists; the only place where chance comes in.
class Dice {
public:
    explicit Dice(quint32 seed) : m_generator(seed) {}
    int below(int bound) { return static_cast<int>(m_generator.bounded(static_cast<quint32>(bound))); }
    bool oneIn(int chances) { return below(chances) == 0; }
    template <typename T> const T &of(const QList<T> &list) { return list[below(static_cast<int>(list.size()))]; }

private:
    QRandomGenerator m_generator;
};

/// Assigns by field name, as a person would type it.
template <typename Record> Outcome put(Record &record, std::span<const domain::FieldSpec<Record>> fields, QStringView field, const QString &text)
{
    return domain::findField(fields, field)->assign(record, text);
}

class Inventor {
public:
    Inventor(quint32 seed, QDate today) : m_dice(seed), m_today(today), m_languages(languages()), m_things(linesOf(QStringLiteral("assets.txt"))) {}

    Result<DemoPopulation> population(int users)
    {
        DemoPopulation population;
        GATEHOUSE_TRY(inventFacilities(population, users));
        GATEHOUSE_TRY(inventAssets(population, users));
        for (int number = 0; number < users; ++number) {
            GATEHOUSE_TRY_VALUE(person, person(population, number));
            population.people.append(person);
        }
        return population;
    }

private:
    Outcome inventFacilities(DemoPopulation &population, int users)
    {
        enum class Marks { Both, Customer, Lab };
        const auto add = [&](const QString &code, const QString &name, Marks marks) -> Outcome {
            domain::Facility facility;
            GATEHOUSE_TRY(put(facility, domain::facilityFields(), u"code", code));
            GATEHOUSE_TRY(put(facility, domain::facilityFields(), u"name", name));
            facility.lab = marks != Marks::Customer;
            facility.customer = marks != Marks::Lab;
            population.facilities.append(facility);
            return {};
        };
        GATEHOUSE_TRY(add(QStringLiteral("MT"), QStringLiteral("MT"), Marks::Both));
        GATEHOUSE_TRY(add(QStringLiteral("cal-1"), QStringLiteral("cal-1"), Marks::Customer));
        GATEHOUSE_TRY(add(QStringLiteral("CPL"), QStringLiteral("Customer Portal Lab"), Marks::Lab));
        GATEHOUSE_TRY(add(QStringLiteral("NORTH"), QStringLiteral("Calibration Lab North"), Marks::Lab));
        const QStringList companies = linesOf(QStringLiteral("companies.txt"));
        const int customers = std::max(6, users / 20);
        for (int number = 0; number < customers; ++number) {
            QString name = companies[number % companies.size()];
            if (number >= companies.size())
                name += QStringLiteral(" %1").arg(number / companies.size() + 1);
            GATEHOUSE_TRY(add(QStringLiteral("C-%1").arg(number + 101), name, Marks::Customer));
        }
        // One customer has gone, as happens.
        population.facilities.last().active = false;
        return {};
    }

    Outcome inventAssets(DemoPopulation &population, int users)
    {
        const QStringList states {QStringLiteral("In use"), QStringLiteral("In use"), QStringLiteral("In use"), QStringLiteral("At the lab"), QStringLiteral("Awaiting parts")};
        const int assets = std::max(12, users * 2);
        const int facilities = static_cast<int>(population.facilities.size());
        for (int number = 0; number < assets; ++number) {
            domain::Asset asset;
            // The article's two owners come first and always have some.
            const int owner = number < 3 ? 0 : number < 6 ? 1 : number % 2 == 0 ? m_dice.below(2) : 4 + m_dice.below(facilities - 4);
            GATEHOUSE_TRY(put(asset, domain::assetFields(), u"number", QStringLiteral("A-%1").arg(number + 1, 6, 10, QLatin1Char('0'))));
            GATEHOUSE_TRY(put(asset, domain::assetFields(), u"owner", population.facilities[owner].code.text()));
            GATEHOUSE_TRY(put(asset, domain::assetFields(), u"description", m_dice.of(m_things)));
            GATEHOUSE_TRY(put(asset, domain::assetFields(), u"serial", QStringLiteral("SN%1").arg(100000 + m_dice.below(899999))));
            GATEHOUSE_TRY(put(asset, domain::assetFields(), u"status", m_dice.of(states)));
            if (!m_dice.oneIn(12)) {
                asset.due = m_today.addDays(m_dice.below(420) - 40);
                asset.lastCalibrated = asset.due.addYears(-1);
            }
            population.assets.append(asset);
        }
        return {};
    }

    const DemoLanguage &anyLanguage()
    {
        int total = 0;
        for (const DemoLanguage &language : m_languages)
            total += language.share;
        int draw = m_dice.below(total);
        for (const DemoLanguage &language : m_languages) {
            draw -= language.share;
            if (draw < 0)
                return language;
        }
        return m_languages.constFirst();
    }

    // j.lindner, j.lindner2, j.lindner3 …
    QString freeLogin(const DemoName &first, const DemoName &last)
    {
        const QString wanted = QString(first.ascii.left(1) + QLatin1Char('.') + last.ascii);
        QString login = wanted;
        for (int number = 2; m_logins.contains(login); ++number)
            login = wanted + QString::number(number);
        m_logins.insert(login);
        return login;
    }

    // Most set-ups are whole; the others show what Gatehouse is for.
    DemoPerson::Flaw anyFlaw(int number)
    {
        using Flaw = DemoPerson::Flaw;
        static const QList<Flaw> flaws {Flaw::NoContact, Flaw::NoFacility, Flaw::NoGroup, Flaw::NoPassword, Flaw::Inactive, Flaw::ContactInactive, Flaw::Ended, Flaw::Locked};
        if (number % 40 == 7)
            return Flaw::Technician;
        return m_dice.below(100) < 22 ? m_dice.of(flaws) : Flaw::None;
    }

    Result<DemoPerson> person(const DemoPopulation &population, int number)
    {
        const DemoLanguage &language = anyLanguage();
        const DemoName first = m_dice.of(language.first);
        const DemoName last = m_dice.of(language.last);
        const QString login = freeLogin(first, last);
        const QString email = login + QStringLiteral("@example.org");
        const QString phone = QStringLiteral("+00 555 01%1 %2").arg(m_dice.below(100), 2, 10, QLatin1Char('0')).arg(m_dice.below(100), 2, 10, QLatin1Char('0'));
        DemoPerson person;
        person.flaw = anyFlaw(number);
        GATEHOUSE_TRY(put(person.user, domain::userFields(), u"username", login));
        GATEHOUSE_TRY(put(person.user, domain::userFields(), u"first", first.text));
        GATEHOUSE_TRY(put(person.user, domain::userFields(), u"last", last.text));
        GATEHOUSE_TRY(put(person.user, domain::userFields(), u"initials", QString(first.ascii.left(1) + last.ascii.left(1)).toUpper()));
        GATEHOUSE_TRY(put(person.user, domain::userFields(), u"email1", email));
        GATEHOUSE_TRY(put(person.user, domain::userFields(), u"phone1", phone));
        const bool technician = person.flaw == DemoPerson::Flaw::Technician;
        // ruling 9: who belongs to a contact has the type that demands one
        const QString portalType = person.flaw == DemoPerson::Flaw::NoContact ? QStringLiteral("General") : QStringLiteral("Customer User");
        GATEHOUSE_TRY(put(person.user, domain::userFields(), u"type", technician ? QStringLiteral("Staff") : portalType));
        GATEHOUSE_TRY(put(person.user, domain::userFields(), u"licence", technician ? QStringLiteral("NAMED") : QStringLiteral("CUSTPORTAL")));
        person.user.application = technician ? domain::Application::Console : domain::Application::Portal;
        person.user.active = person.flaw != DemoPerson::Flaw::Inactive;
        if (person.flaw == DemoPerson::Flaw::Ended)
            person.user.validity.until = m_today.addDays(-1 - m_dice.below(60));
        const bool byNumber = m_dice.oneIn(3);
        GATEHOUSE_TRY(put(person.contact, domain::contactFields(), u"id", byNumber ? QStringLiteral("P-%1").arg(number + 1001) : email));
        GATEHOUSE_TRY(put(person.contact, domain::contactFields(), u"first", first.text));
        GATEHOUSE_TRY(put(person.contact, domain::contactFields(), u"last", last.text));
        GATEHOUSE_TRY(put(person.contact, domain::contactFields(), u"email", email));
        GATEHOUSE_TRY(put(person.contact, domain::contactFields(), u"phone1", phone));
        person.contact.active = person.flaw != DemoPerson::Flaw::ContactInactive;
        chooseFacilities(person, population);
        return person;
    }

    void chooseFacilities(DemoPerson &person, const DemoPopulation &population)
    {
        if (person.flaw == DemoPerson::Flaw::NoFacility)
            return;
        const int customers = static_cast<int>(population.facilities.size()) - 5; // neither the four first nor the one that has gone
        const int count = m_dice.oneIn(5) ? 2 + m_dice.below(2) : 1;
        for (int number = 0; number < count; ++number) {
            const int facility = m_dice.oneIn(8) ? 1 : 4 + m_dice.below(customers);
            if (!person.facilities.contains(facility))
                person.facilities.append(facility);
        }
    }

    Dice m_dice;
    QDate m_today;
    QList<DemoLanguage> m_languages;
    QStringList m_things;
    QSet<QString> m_logins {QStringLiteral("admin")};
};

} // namespace

Result<DemoPopulation> inventPopulation(int users, quint32 seed, QDate today)
{
    return Inventor(seed, today).population(users);
}

} // namespace gatehouse::services
