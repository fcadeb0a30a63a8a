// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Access.h"
#include "storage/SearchKeys.h"
#include "storage/Session.h"

namespace gatehouse::storage {

/// What the row of a user holds beyond the record's own fields.
struct UserRow {
    qint64 type = 0;      ///< key of the type that the record names
    qint64 licence = 0;   ///< key of the licence
    QString contactId;    ///< of the linked contact, for the searchable text
};

/// What a user's row holds, in the order of the statements that write it.
Bindings columnsOf(const domain::User &user, const UserRow &row, const PersonKeys &keys);

/// Rows of users, their labs and memberships. Knows no rule but those of the tables; who may and what fits is asked before.
class UserStore {
public:
    explicit UserStore(Session &session) : m_session(session) {}

    support::Result<std::optional<domain::User>> find(domain::UserKey key) const;
    support::Result<std::optional<domain::UserRef>> findLogin(const domain::Username &username) const;
    support::Result<std::optional<domain::UserRef>> ref(domain::UserKey key) const;

    support::Result<domain::UserKey> insert(const domain::User &user, const UserRow &row) const;
    /// Writes what is another than in `before`, the user as it stands there. False when the row is gone or no longer of
    /// `user.rowVersion`.
    support::Result<bool> update(const domain::User &before, const domain::User &user, const UserRow &row) const;
    /// Writes the searchable text anew, after the linked contact or its ID changed.
    support::Outcome refreshSearch(domain::UserKey key) const;
    /// False when the row is gone or no longer of that version. What hangs on others refuses by the table's own rules.
    support::Result<bool> remove(domain::UserKey key, qint64 rowVersion) const;
    /// Others who want to change this user wait from here on. False when there is none.
    support::Result<bool> lock(domain::UserKey key) const;

    /// Default first, then by name.
    support::Result<QList<domain::FacilityLink>> labs(domain::UserKey user) const;
    enum class Place { Default, Further };
    support::Outcome addLab(domain::UserKey user, domain::FacilityKey lab, Place place) const;
    support::Result<bool> removeLab(domain::UserKey user, domain::FacilityKey lab) const;
    support::Outcome setDefaultLab(domain::UserKey user, domain::FacilityKey lab) const;

    /// The groups held, by name.
    support::Result<QList<domain::Group>> groups(domain::UserKey user) const;
    support::Outcome addGroup(domain::UserKey user, const domain::Group &group) const;
    support::Outcome removeGroup(domain::UserKey user, domain::GroupKey group) const;
    /// What is granted or denied in person.
    support::Result<domain::RightSettings> rights(domain::UserKey user) const;
    /// Sets a right or a node of them in person, or, without a value, takes that away.
    support::Outcome setRight(domain::UserKey user, const QString &right, std::optional<bool> granted) const;
    /// Active Administrators besides one; whoever asks is alone in asking until the transaction ends.
    support::Result<qint64> otherAdministrators(domain::UserKey user) const;

    support::Result<std::optional<domain::ContactRef>> contact(domain::UserKey user) const;

    struct SignInState {
        QDateTime lastSignIn;
        QDateTime lockedUntil;
    };
    support::Result<SignInState> signInState(domain::UserKey user) const;
    support::Outcome unlock(domain::UserKey user) const;

private:
    Session &m_session;
};

} // namespace gatehouse::storage
