// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Records.h"
#include "storage/SearchKeys.h"
#include "storage/Session.h"

namespace gatehouse::storage {

/// What a contact's row holds, in the order of the statements that write it.
Bindings columnsOf(const domain::Contact &contact, const PersonKeys &keys);

/// Rows of contacts and their facilities.
class ContactStore {
public:
    explicit ContactStore(Session &session) : m_session(session) {}

    support::Result<std::optional<domain::Contact>> find(domain::ContactKey key) const;
    /// By ID, in any case.
    support::Result<std::optional<domain::ContactRef>> findId(const domain::ContactId &id) const;

    /// `username` is the login of the linked user, for the searchable text.
    support::Result<domain::ContactKey> insert(const domain::Contact &contact, const QString &username) const;
    /// False when the row is gone or no longer of `contact.rowVersion`.
    support::Result<bool> update(const domain::Contact &contact, const QString &username) const;
    /// Writes the searchable text anew, after the login of the linked user changed.
    support::Outcome refreshSearch(domain::ContactKey key) const;
    /// False when the row is gone or no longer of that version. What hangs on others refuses by the table's own rules.
    support::Result<bool> remove(domain::ContactKey key, qint64 rowVersion) const;
    /// Others who want to change this contact wait from here on. False when there is none.
    support::Result<bool> lock(domain::ContactKey key) const;

    /// Default first, then by name.
    support::Result<QList<domain::FacilityLink>> facilities(domain::ContactKey contact) const;
    support::Outcome addFacility(domain::ContactKey contact, const domain::FacilityLink &link) const;
    support::Result<bool> removeFacility(domain::ContactKey contact, domain::FacilityKey facility) const;
    support::Outcome setDefaultFacility(domain::ContactKey contact, domain::FacilityKey facility) const;
    /// False when they are not linked.
    support::Result<bool> setValidity(domain::ContactKey contact, domain::FacilityKey facility, const domain::Period &validity) const;

private:
    Session &m_session;
};

} // namespace gatehouse::storage
