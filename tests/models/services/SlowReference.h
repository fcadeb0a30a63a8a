// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Readiness.h"
#include "models/services/BrokenSetups.h"

#include <QHash>

namespace gatehouse::test {

/// What stands in the tables about one user, asked by plain statements and judged by plain comparisons. It shares nothing with the
/// rules that it judges but the names of conditions and reasons.
class SlowReference {
public:
    struct Link {
        qint64 facility = 0;
        QString name;
        bool active = false;
        QDate from;
        QDate until;
    };
    struct Person {
        bool active = false;
        QDate from;
        QDate until;
        bool locked = false;
        bool anyPassword = false;
        bool livePassword = false;
        QStringList livingGroups;
        QStringList sleepingGroups;
        bool rights = false;
        bool seesAssets = false;
        bool portalLicence = false;
        QString licence;
        int contacts = 0;
        bool contactActive = false;
        QString contactId;
        QList<Link> links;
    };

    /// Reads these users anew, at `now` and on the day `today`.
    void read(storage::Session &session, const QList<Setup> &setups, const QDateTime &now, QDate today);

    bool isReady(domain::UserKey user) const;
    /// Whether the condition of readiness holds.
    bool holds(domain::UserKey user, domain::ConditionKey key) const;
    /// Whether the user sees the asset of the set-up.
    bool seesAsset(const Setup &setup) const;
    /// Whether what the condition says is so: met when it says met; else the named link is broken, for the named reason, with the named
    /// facts. `setup` says which asset was asked for.
    bool isTrue(const Setup &setup, const domain::Condition &condition) const;

private:
    void readPeople(storage::Session &session, const QString &keys, const QDateTime &now);
    void readGroups(storage::Session &session, const QString &keys);
    void readLinks(storage::Session &session, const QString &keys);
    bool inForce(const Link &link) const
    {
        return (link.from.isNull() || link.from <= m_today) && (link.until.isNull() || m_today <= link.until);
    }
    const Link *linkTo(domain::UserKey user, domain::FacilityKey facility) const;
    bool brokenAccount(const Person &person, const domain::Condition &condition) const;
    bool brokenSight(const Setup &setup, const Person &person, const domain::Condition &condition) const;
    bool brokenFacilities(const Setup &setup, const Person &person, const domain::Condition &condition) const;

    QHash<qint64, Person> m_people;
    QHash<qint64, bool> m_facilities; ///< whether each is active
    QDate m_today;
};

} // namespace gatehouse::test
