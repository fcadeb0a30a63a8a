// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// For the sources of services only: units of work that can be undone.

#include "services/Journal.h"
#include "services/Scene.h"

#include <memory>

namespace gatehouse::services {

/// What stands now; none when there is no such record.
Result<std::optional<UserTrace>> traceOf(storage::Session &session, domain::UserKey key);
Result<std::optional<ContactTrace>> traceOf(storage::Session &session, domain::ContactKey key);
Result<std::optional<FacilityTrace>> traceOf(storage::Session &session, domain::FacilityKey key);
Result<std::optional<GroupTrace>> traceOf(storage::Session &session, domain::GroupKey key);

/// Runs `unit(Session &, const Scene &)`, which changes the record of that key, as change() does. What stood before and after is
/// read in the same transaction and kept in the journal once it is committed.
template <typename Key, typename Unit> auto changeTraced(Workspace &workspace, Duty duty, const QString &what, Key key, Unit unit)
{
    using Value = typename std::invoke_result_t<Unit, storage::Session &, const Scene &>::Value;
    const auto action = std::make_shared<std::optional<Action>>();
    const auto traced = [key, unit, action](storage::Session &session, const Scene &scene, const Unprepared &) -> Result<Value> {
        action->reset();
        GATEHOUSE_TRY_VALUE(before, traceOf(session, key));
        auto result = unit(session, scene);
        if (!result.ok() || !before)
            return result;
        GATEHOUSE_TRY_VALUE(after, traceOf(session, key));
        if (after)
            *action = Action{0, *before, *after};
        return result;
    };
    const auto kept = [action, journal = &workspace.journal()] {
        if (*action)
            journal->append(**action);
    };
    return changePrepared(
        workspace, duty, what, nothingToPrepare, traced, kept);
}

/// That the record of that key was made, as it stands now.
template <typename Key> Result<Action> creationOf(storage::Session &session, Key key)
{
    GATEHOUSE_TRY_VALUE(after, traceOf(session, key));
    if (!after)
        return support::Error::internal(QStringLiteral("a record is not there right after its insert"));
    return Action{0, std::nullopt, *after};
}

/// Runs `prepare` and `unit`, which makes a record, as changePrepared() does. `made(Session &, const Value &)` gives the action, in the
/// same transaction; it is kept in the journal once that is committed.
template <typename Prepare, typename Unit, typename Made>
auto createTraced(Workspace &workspace, Duty duty, const QString &what, Prepare prepare, Unit unit, Made made)
{
    using Prepared = typename std::invoke_result_t<Prepare, storage::Session &, const Scene &>::Value;
    using Value = typename std::invoke_result_t<Unit, storage::Session &, const Scene &, const Prepared &>::Value;
    const auto action = std::make_shared<std::optional<Action>>();
    const auto traced = [unit, made, action](storage::Session &session, const Scene &scene,
                                             const Prepared &prepared) -> Result<Value> {
        action->reset();
        auto result = unit(session, scene, prepared);
        if (!result.ok())
            return result;
        GATEHOUSE_TRY_VALUE(kept, made(session, *result));
        *action = kept;
        return result;
    };
    const auto kept = [action, journal = &workspace.journal()] {
        if (*action)
            journal->append(**action);
    };
    return changePrepared(workspace, duty, what, prepare, traced, kept);
}

} // namespace gatehouse::services
