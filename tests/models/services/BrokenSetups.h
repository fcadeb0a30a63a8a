// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Readiness.h"
#include "support/TestWorkspace.h"

#include <QMap>
#include <QRandomGenerator>

namespace gatehouse::test {

/// A portal user with one contact of his own (linked or not), two facilities of his own, and an asset of one of them.
struct Setup {
    int number = 0;
    domain::UserKey user;
    domain::ContactKey contact; ///< not stored: there is none, not even a free one
    QList<domain::FacilityKey> facilities;
    QString asset;     ///< its number
    QString assetCode; ///< code of the facility that owns it
    qsizetype owner = 0;
};

/// Writes set-ups of which every link may be broken, and mends one link as a person does who follows a fix. Both by statements of
/// its own: nothing here asks the rules what they think.
class BrokenSetups {
public:
    BrokenSetups(TestWorkspace &test, quint32 seed) : m_test(test), m_random(seed) {}

    /// So many more, in one transaction.
    QList<Setup> write(int count);
    /// Does what the condition's fix names, nothing else.
    support::Outcome mend(storage::Session &session, const Setup &setup, const domain::Condition &condition);

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    support::Outcome prepare(storage::Session &session);
    support::Outcome writeOne(storage::Session &session, Setup &setup);
    support::Outcome writePlaces(storage::Session &session, Setup &setup);
    support::Outcome writeUser(storage::Session &session, Setup &setup);
    support::Outcome writeAccount(storage::Session &session, const Setup &setup);
    support::Outcome writeContact(storage::Session &session, Setup &setup);
    support::Outcome addContact(storage::Session &session, const Setup &setup);
    domain::Period period();

    TestWorkspace &m_test;
    QRandomGenerator m_random;
    int m_next = 0;
    qint64 m_type = 0;
    QMap<QString, qint64> m_licences;
    bool m_prepared = false;
};

} // namespace gatehouse::test
