// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/Directory.h"

#include <QCoreApplication>

namespace gatehouse::ui::groups {

/// One group as **Assign Groups** offers it.
struct GroupOffer {
    domain::Group group;
    /// Why it cannot be given to this user; empty when it can. The rule itself is the service's, this says it beforehand.
    QString reasonAgainst;
};

/// Where the memberships of users of the console are kept.
enum class ConsoleLogins { Ours, Database };

/// What **Assign Groups** shows, without a window.
class GroupChoice {
    Q_DECLARE_TR_FUNCTIONS(gatehouse::ui::groups::GroupChoice)

public:
    GroupChoice(const services::Directory &directory, const domain::User &user, ConsoleLogins logins);

    /// Groups of the user's own application first, then the others with the reason.
    QList<GroupOffer> offers() const;
    /// What the group grants, in words: `Assets: view · Requests: view, create`.
    QString grants(const domain::Group &group) const;
    /// What all of these grant together (ruling 3: whichever grants, wins).
    QString together(const QList<domain::GroupKey> &chosen) const;

private:
    QString reasonAgainst(const domain::Group &group) const;
    QString words(const QStringList &leaves) const;

    const services::Directory &m_directory;
    domain::User m_user;
    ConsoleLogins m_logins;
};

} // namespace gatehouse::ui::groups
