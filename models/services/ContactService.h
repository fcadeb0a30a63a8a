// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/UserService.h"

namespace gatehouse::services {

/// A contact with everything that its page shows.
struct ContactRecord {
    domain::Contact contact;
    std::optional<domain::UserRef> user;
    QList<domain::FacilityLink> facilities;     ///< default first, then by name
    std::optional<domain::Readiness> readiness; ///< the linked user's
    PortalPreview preview;
    QDate today; ///< the day in the site's zone on which all this is so
};

struct ContactSave {
    domain::Contact contact;                    ///< `contact.user` is the link to be (FLU-26, FLU-27)
    QList<domain::FacilityKey> facilities;      ///< for a new contact only: queued before the first save (FLU-28)
    QHash<qint64, domain::Period> validities = {}; ///< dates of these links, by the facility's key
};

/// Contacts, their one user, and the facilities whose data they see.
class ContactService {
public:
    explicit ContactService(Workspace &workspace);

    QFuture<Result<ContactRecord>> load(domain::ContactKey key) const;
    /// By contact ID. NotFound with the ID.
    QFuture<Result<ContactRecord>> load(const QString &id) const;

    /// Errors: Invalid (field), Duplicate (`id`; arguments: who has it), Invalid/AlreadyLinked (`login`), Invalid/StaffContact, Conflict, Denied.
    QFuture<Result<ContactRecord>> save(const ContactSave &save) const;

    /// A contact without a user that could be this user's: of the same e-mail, else of the same name. None when there is none.
    QFuture<Result<std::optional<domain::ContactRef>>> offerFor(domain::UserKey user) const;

    QFuture<Result<ContactRecord>> linkUser(domain::ContactKey contact, domain::UserKey user) const;
    QFuture<Result<ContactRecord>> unlinkUser(domain::ContactKey contact) const;
    /// Facilities that are there already stay as they are. Inactive ones are refused.
    QFuture<Result<ContactRecord>> addFacilities(domain::ContactKey contact, const QList<domain::FacilityKey> &facilities, const domain::Period &validity = {}) const;
    /// `seen` is the link as the operator saw it: Conflict/`facilities` when somebody changed its dates or made it the default since;
    /// already gone is done. Without `seen` it is taken as it is, and NotFound when it is not there.
    QFuture<Result<ContactRecord>> removeFacility(domain::ContactKey contact, domain::FacilityKey facility, const std::optional<domain::FacilityLink> &seen = {}) const;
    /// `seen` is the default that the operator saw: Conflict/`facilities` when somebody chose another since, or removed this facility.
    QFuture<Result<ContactRecord>> setDefaultFacility(domain::ContactKey contact, domain::FacilityKey facility, domain::FacilityKey seen = {}) const;
    /// `seen` are the dates that the operator saw: Conflict/`facilities` when somebody changed them since, or removed this facility.
    QFuture<Result<ContactRecord>> setValidity(domain::ContactKey contact, domain::FacilityKey facility, const domain::Period &validity, const std::optional<domain::Period> &seen = {}) const;
    QFuture<Result<ContactRecord>> setActive(domain::ContactKey contact, qint64 rowVersion, bool active) const;

private:
    Workspace &m_workspace;
};

} // namespace gatehouse::services
