// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/Traces.h"

#include "storage/ContactStore.h"
#include "storage/CredentialStore.h"
#include "storage/DirectoryStore.h"
#include "storage/FacilityStore.h"
#include "storage/UserStore.h"

namespace gatehouse::services {

Result<std::optional<UserTrace>> traceOf(storage::Session &session, domain::UserKey key)
{
    const storage::UserStore store(session);
    std::optional<UserTrace> trace;
    GATEHOUSE_TRY_VALUE(user, store.find(key));
    if (!user)
        return trace;
    GATEHOUSE_TRY_VALUE(labs, store.labs(key));
    GATEHOUSE_TRY_VALUE(groups, store.groups(key));
    GATEHOUSE_TRY_VALUE(credential, storage::CredentialStore(session).find(key));
    GATEHOUSE_TRY_VALUE(personal, store.rights(key));
    trace = UserTrace{*user, labs, groups, personal, credential ? credential->setAt : QDateTime()};
    return trace;
}

Result<std::optional<ContactTrace>> traceOf(storage::Session &session, domain::ContactKey key)
{
    const storage::ContactStore store(session);
    std::optional<ContactTrace> trace;
    GATEHOUSE_TRY_VALUE(contact, store.find(key));
    if (!contact)
        return trace;
    GATEHOUSE_TRY_VALUE(facilities, store.facilities(key));
    trace = ContactTrace{*contact, facilities};
    return trace;
}

Result<std::optional<FacilityTrace>> traceOf(storage::Session &session, domain::FacilityKey key)
{
    std::optional<FacilityTrace> trace;
    GATEHOUSE_TRY_VALUE(facility, storage::FacilityStore(session).find(key));
    if (facility)
        trace = FacilityTrace{*facility};
    return trace;
}

Result<std::optional<GroupTrace>> traceOf(storage::Session &session, domain::GroupKey key)
{
    const storage::DirectoryStore store(session);
    GATEHOUSE_TRY_VALUE(groups, store.groups(storage::DirectoryStore::Members::NotCounted));
    std::optional<GroupTrace> trace;
    domain::GroupKey standard;
    for (const domain::Group &group : std::as_const(groups)) {
        if (group.isDefault)
            standard = group.key;
        if (group.key == key)
            trace = GroupTrace{group, {}, {}};
    }
    if (!trace)
        return trace;
    GATEHOUSE_TRY_VALUE(settings, store.settings(key));
    trace->settings = settings;
    trace->standard = standard;
    return trace;
}

} // namespace gatehouse::services
