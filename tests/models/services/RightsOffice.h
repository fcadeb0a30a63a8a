// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/AccessChain.h"
#include "support/TestWorkspace.h"

#include <QRandomGenerator>

namespace gatehouse::test {

/// An office whose groups, rights, personal entries, contacts and facilities are drawn by lot, written by plain statements. It mends a
/// link as a person does who follows a fix, and breaks one that holds; nothing here asks the rules what they think.
class RightsOffice {
public:
    /// Somebody, with the one contact that is his, linked or not.
    struct Person {
        domain::UserKey user;
        domain::ContactKey contact;
        QList<qsizetype> facilities; ///< those his contact is linked to
    };
    struct Thing {
        qint64 key = 0;
        QString number;
        qsizetype facility = 0; ///< its owner
    };
    /// A question: does the person see the asset, and hold the right.
    struct Triple {
        qsizetype person = 0;
        qsizetype right = 0; ///< a leaf or a section
        qsizetype asset = 0;
    };

    RightsOffice(TestWorkspace &test, quint32 seed) : m_test(test), m_random(seed) {}

    void write(int people);
    /// Two of three ask about an asset of one of the person's own facilities.
    Triple draw();

    const Person &person(const Triple &triple) const { return m_people.at(triple.person); }
    const domain::Right &right(const Triple &triple) const { return m_rights.at(triple.right); }
    const Thing &asset(const Triple &triple) const { return m_assets.at(triple.asset); }
    const domain::FacilityRef &owner(const Triple &triple) const { return m_facilities.at(asset(triple).facility); }
    domain::AccessTarget target(const Triple &triple) const;

    /// Does what the condition's fix names, nothing else.
    support::Outcome mend(storage::Session &session, const Triple &triple, const domain::Condition &broken) const;
    /// Takes away what the condition says holds.
    support::Outcome breakLink(storage::Session &session, const Triple &triple, const domain::Condition &met) const;
    enum class Removal { Settings, Memberships };
    /// Takes away every entry that was named: itself, or the membership of its group.
    support::Outcome remove(storage::Session &session, const Triple &triple, const QList<domain::RightCause> &causes,
                            Removal removal) const;

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    support::Outcome writeAll(storage::Session &session, int people);
    support::Outcome writeGroups(storage::Session &session);
    support::Outcome writeFacilities(storage::Session &session);
    support::Outcome writePerson(storage::Session &session, int number);
    support::Outcome writeAccount(storage::Session &session, domain::UserKey user);
    support::Outcome writeRights(storage::Session &session, domain::UserKey user);
    support::Outcome writeContact(storage::Session &session, int number, Person &person);
    support::Outcome mendAccount(storage::Session &session, const Person &person, const domain::Condition &broken) const;
    support::Outcome mendSight(storage::Session &session, const Triple &triple, const domain::Condition &broken) const;

    TestWorkspace &m_test;
    QRandomGenerator m_random;
    QList<Person> m_people;
    QList<domain::Right> m_rights;
    QList<domain::FacilityRef> m_facilities;
    QList<Thing> m_assets;
    QList<qint64> m_groups;
    qint64 m_type = 0;
    QHash<QString, qint64> m_licences;
};

} // namespace gatehouse::test
