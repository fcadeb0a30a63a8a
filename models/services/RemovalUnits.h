// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// For the sources of services only: the steps of deleting a record inside a unit of work (ruling 8).

#include "services/Scene.h"

namespace gatehouse::services {

/// What was made or linked together with a record: no history of its own.
struct MadeWith {
    domain::UserKey user;
    domain::ContactKey contact;
    QList<domain::FacilityKey> facilities; ///< of a contact
};

/// Locks the record. Errors: InUse/History and the others of RemovalService; NotFound when there is none.
Outcome checkRemoval(storage::Session &session, const Scene &scene, domain::UserKey key, const MadeWith &with = {});
Outcome checkRemoval(storage::Session &session, const Scene &scene, domain::ContactKey key, const MadeWith &with = {});
Outcome checkRemoval(storage::Session &session, const Scene &scene, domain::FacilityKey key, const MadeWith &with = {});

/// Deletes the row, of which `rowVersion` was read. Errors: Conflict.
Outcome removeRecord(storage::Session &session, domain::UserKey key, qint64 rowVersion);
Outcome removeRecord(storage::Session &session, domain::ContactKey key, qint64 rowVersion);
Outcome removeRecord(storage::Session &session, domain::FacilityKey key, qint64 rowVersion);

} // namespace gatehouse::services
