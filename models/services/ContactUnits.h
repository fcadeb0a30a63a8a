// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// For the sources of services only: the steps of changing a contact inside a unit of work.

#include "services/ContactService.h"
#include "services/Scene.h"

namespace gatehouse::services {

/// The whole record; NotFound when there is none.
Result<ContactRecord> loadContact(storage::Session &session, const Scene &scene, domain::ContactKey key);

/// Writes a new contact with its facilities, or a changed one. Errors as ContactService::save.
Result<domain::ContactKey> writeContact(storage::Session &session, const ContactSave &save);

/// Gives facilities; those that are there stay as they are. The first of all becomes the default place.
Outcome addFacilities(storage::Session &session, domain::ContactKey contact, const QList<domain::FacilityKey> &facilities, const domain::Period &validity);

/// Takes a facility away; when it was the default place, the next one by name becomes it. NotFound when they are not linked.
Outcome removeFacility(storage::Session &session, domain::ContactKey contact, domain::FacilityKey facility);

} // namespace gatehouse::services
