// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Readiness.h"
#include "services/DemoPeople.h"
#include "storage/Session.h"

#include <QHash>

namespace gatehouse::services {

/// How invented people stand: judged by the function that judges everybody, once for each kind of set-up, for those of one kind stand alike.
class DemoStandings {
public:
    static Result<DemoStandings> make(storage::Session &session, const QDateTime &now, QDate today);

    /// As in user_search.
    struct Standing {
        QChar mark;
        domain::Recheck recheck;
    };
    Standing of(const DemoPerson &person);

    const domain::Group &portalGroup() const { return m_portalGroup; }
    qint64 type(const domain::Line &name) const { return m_types.value(name.text()); }
    qint64 licence(const domain::LicenceCode &code) const { return m_licences.value(code.text()).key; }
    /// Until when a user with the flaw Locked is locked.
    QDateTime lockedUntil() const;

private:
    DemoStandings(QDateTime now, QDate today) : m_now(std::move(now)), m_today(today) {}

    domain::AccountFacts factsOf(const DemoPerson &person) const;

    QDateTime m_now;
    QDate m_today;
    domain::RightsTree m_tree;
    domain::Group m_portalGroup;
    domain::RightSettings m_portalRights;
    QHash<QString, qint64> m_types;
    QHash<QString, domain::LicenceType> m_licences;
    QHash<int, QChar> m_marks; ///< by flaw
};

} // namespace gatehouse::services
