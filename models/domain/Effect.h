// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Readiness.h"

namespace gatehouse::domain {

/// Which way a record is turned: deactivated or activated.
enum class Turn { Off, On };

/// What an account gets to see in the portal. A missing password or a lock keeps a person out for the moment and changes nothing in it.
struct Sight {
    QList<FacilityRef> facilities; ///< of which at least one right shows something
    bool assets = false;           ///< their assets are shown as well
};
Sight sightOf(const Readiness &readiness);

/// Who loses what when a record is turned off, or gains what when it is turned on.
struct Effect {
    static constexpr int kNames = 5;

    Turn turn = Turn::Off;
    qint64 people = 0;     ///< who see less, or more
    QStringList names;     ///< of the first kNames of them
    qint64 facilities = 0; ///< that at least one of them no longer sees, or now sees
    qint64 assets = 0;     ///< the same
    QString signIn;        ///< name of the one whose sign-in ends, or begins again; empty when nobody's does

    bool isNothing() const { return people == 0 && signIn.isEmpty(); }
};

/// Counts the effect, account by account, by the same evaluation that lets people in.
class EffectCount {
public:
    EffectCount(Turn turn, QDateTime now, QDate today) : m_now(std::move(now)), m_today(today) { m_effect.turn = turn; }

    /// One account, as it is and as it would be.
    void add(const AccountFacts &before, const AccountFacts &after, const RightsTree &tree);
    /// Facilities whose assets are lost or gained; the store counts them.
    QList<FacilityKey> owners() const { return m_owners.values(); }
    Effect effect(qint64 assets) const;

private:
    Effect m_effect;
    QDateTime m_now;
    QDate m_today;
    QSet<FacilityKey> m_facilities;
    QSet<FacilityKey> m_owners;
};

/// Somebody who leaves (ruling 8): what is his, and what ends with it.
struct Leaver {
    std::optional<UserRef> user;
    std::optional<ContactRef> contact;
    QList<FacilityRef> facilities; ///< whose links end today
    bool openPassword = false;     ///< a first password that was never used dies
    Effect effect;

    /// All of it has ended already.
    bool hasLeft() const
    {
        return !(user && user->active) && !(contact && contact->active) && facilities.isEmpty() && !openPassword;
    }
};

} // namespace gatehouse::domain
