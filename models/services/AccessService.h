// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/CustomerAccess.h"
#include "services/UserService.h"

namespace gatehouse::services {

/// One thing about which is asked whether a user sees it.
struct AccessQuestion {
    domain::UserKey user;
    QString asset;    ///< number, or empty
    QString facility; ///< code, or empty
    QString right;    ///< name of a right or section, or empty
};

/// The chain from the account to the thing (beyond.md 1).
struct AccessAnswer {
    domain::UserRef user;
    domain::Readiness readiness;
    std::optional<domain::ContactRef> contact;
    PortalPreview preview;
    QList<domain::Condition> links; ///< the whole chain, see domain/AccessChain.h
    bool sees = false;              ///< admitted, and the thing asked for is reached; without a thing: ready
    QString brokenLink;             ///< condition key, `right`, `facility-link`, `facility-active`, `owner`; empty when sees
    QStringList brokenArguments;    ///< names for the sentence
    domain::RightDecision right;    ///< with a right or an asset asked for
    QList<domain::RightExplanation> rights; ///< each right that was needed, with everything that decides it
};

/// A thing that somebody may see: exactly one of the three is given.
struct SeenThing {
    QString asset;    ///< number
    QString facility; ///< code
    QString right;    ///< name of a right or section
    friend bool operator==(const SeenThing &, const SeenThing &) = default;
};

/// Somebody who sees a thing, and through what.
struct Seer {
    domain::UserRef user;
    domain::ContactRef contact;
    QStringList through; ///< facility codes, or group names for a right
    QString sortKey;     ///< with the user's key his place in the order by name
};

/// A stretch of the people who may see a thing, each of them judged.
struct SeerStretch {
    QList<Seer> seers; ///< by name; may be none although others follow
    Seer reached;      ///< where it ends: only `user.key` and `sortKey` are filled
    bool last = true;  ///< nobody is left to be judged
};

/// Check Access… and Who Can See…: the same evaluation for console, command line and portal. The console group User is told of the
/// users of its own labs alone, as in finds (ruling 11): others are not found, or left out.
class AccessService {
public:
    explicit AccessService(Workspace &workspace);

    /// NotFound when user, asset, facility or right is none.
    QFuture<Result<AccessAnswer>> check(const AccessQuestion &question) const;
    /// Everybody who sees the asset, the facility or holds the right (exactly one is given), by name. For somebody who waits for all;
    /// a list asks for stretches.
    QFuture<Result<QList<Seer>>> whoSees(const QString &asset, const QString &facility, const QString &right) const;
    /// At most `most` of those who see the thing and follow `after` (a seer, or where a stretch ended; from the beginning when empty).
    /// Judges a bounded number of people, so that no other question waits long for its answer.
    QFuture<Result<SeerStretch>> seersAfter(const SeenThing &thing, const Seer &after, int most) const;
    /// Those of these users who see the thing now, by name.
    QFuture<Result<QList<Seer>>> seersAmong(const SeenThing &thing, const QList<qint64> &users) const;
    /// Whether the customer facility has active portal users, and which group governs it (ruling 5).
    struct CustomerAnswer {
        domain::FacilityRef facility;
        qint64 portalUsers = 0;
        QString governedBy; ///< `Non-Portal Users` when there is no active portal user
        QStringList rights; ///< what that group grants
        /// With a right or an asset asked for, of a customer that is governed by the group: the way to it (SYN-31).
        domain::CustomerAccess access;
    };
    QFuture<Result<CustomerAnswer>> checkCustomer(const QString &code, const QString &right = {},
                                                  const QString &asset = {}) const;

private:
    Workspace &m_workspace;
};

} // namespace gatehouse::services
