// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// For the sources of services only: a unit of work that knows who acts, and when.

#include "services/Journal.h"
#include "services/Units.h"
#include "storage/StandingStore.h"

namespace gatehouse::services {

/// Who acts, and when: the same through a whole unit.
struct Scene {
    Operator actor;
    QDateTime now; ///< UTC
    QDate today;   ///< in the site's zone
};

Result<Scene> sceneOf(storage::Session &session, const Operator &actor, const support::Clock &clock);

/// Nothing to prepare.
struct Unprepared {};

/// Nothing to do after the commit.
struct NothingKept {
    void operator()() const {}
};

/// For a unit that has nothing to prepare.
inline Result<Unprepared> nothingToPrepare(storage::Session &, const Scene &)
{
    return Unprepared();
}

/// How many users are judged anew with one change. What one change concerns is less; a change of a whole group is settled over several.
constexpr int kSettledAtOnce = 500;

/// The answer of a unit, with the readiness of those whom it concerned written down (StandingStore).
template <typename Answer> Answer settled(storage::Session &session, const Scene &scene, Answer answer)
{
    if (!scene.actor.may(Duty::UnlockPeople))
        return answer;
    GATEHOUSE_TRY(storage::StandingStore(session).settle({scene.now, scene.today}, kSettledAtOnce));
    return answer;
}

/// Runs `unit(Session &, const Scene &, const Prepared &)` in the write lane as one transaction. Refuses first when the operator lacks
/// `duty`. `prepare(Session &, const Scene &)` runs before the transaction begins: slow work such as hashing belongs there. A unit that
/// finds that the operator may not act on this user gives Denied; that is written down like the first refusal.
/// `kept()` is called once the transaction is committed; when its end was not heard of, once somebody has asked (OutcomeService).
template <typename Prepare, typename Unit, typename Kept = NothingKept>
auto changePrepared(Workspace &workspace, Duty duty, const QString &what, Prepare prepare, Unit unit, Kept kept = {})
{
    using Prepared = typename std::invoke_result_t<Prepare, storage::Session &, const Scene &>::Value;
    using Value = typename std::invoke_result_t<Unit, storage::Session &, const Scene &, const Prepared &>::Value;
    return workspace.writeLane().template run<Value>(
        [actor = workspace.currentOperator(), clock = &workspace.clock(), journal = &workspace.journal(), duty, what, prepare, unit, kept](storage::Session &session) -> Result<Value> {
            if (!actor.may(duty)) {
                GATEHOUSE_TRY(recordRefusal(session, actor, duty, what));
                return deniedError(duty);
            }
            GATEHOUSE_TRY_VALUE(before, sceneOf(session, actor, *clock));
            GATEHOUSE_TRY_VALUE(prepared, prepare(session, before));
            auto result = session.transaction(requestOf(actor, what), [&](storage::Session &inner) {
                auto answer = unit(inner, before, prepared);
                return answer.ok() ? settled(inner, before, std::move(answer)) : answer;
            });
            if (!result.ok() && result.error().code == support::ErrorCode::Denied)
                GATEHOUSE_TRY(recordRefusal(session, actor, Duty::EditOperators, what));
            if (result.ok())
                kept();
            else if (result.error().code == support::ErrorCode::Unknown)
                journal->doubt(result.error().arguments.value(0), kept);
            return result;
        });
}

/// The same with nothing to prepare: `unit(Session &, const Scene &)`.
template <typename Unit> auto change(Workspace &workspace, Duty duty, const QString &what, Unit unit)
{
    return changePrepared(
        workspace, duty, what, nothingToPrepare,
        [unit](storage::Session &session, const Scene &scene, const Unprepared &) { return unit(session, scene); });
}

/// Runs `unit(Session &, const Scene &)` in a lane that reads, in one snapshot; `questions` can give it up. Who may not look is refused
/// in the write lane, so that the attempt is written down.
template <typename Unit>
auto lookIn(Workspace &workspace, storage::Lane &lane, storage::Questions *questions, const QString &what, Unit unit)
{
    const Operator actor = workspace.currentOperator();
    if (!actor.may(Duty::ViewPeople))
        return change(workspace, Duty::ViewPeople, what, unit);
    const auto scened = [actor, clock = &workspace.clock(),
                         unit](storage::Session &session) -> std::invoke_result_t<Unit, storage::Session &, const Scene &> {
        GATEHOUSE_TRY_VALUE(scene, sceneOf(session, actor, *clock));
        return unit(session, scene);
    };
    return lane.run([scened](storage::Session &session) { return session.snapshot(scened); }, questions);
}

/// The same in the read lane, and never given up.
template <typename Unit> auto look(Workspace &workspace, const QString &what, Unit unit)
{
    return lookIn(workspace, workspace.readLane(), nullptr, what, unit);
}

/// NotFound with what was looked for.
support::Error notFound(const QString &field, const QString &what = {});

/// Why an update met no row, or a link is no longer as it was seen (`field` names the links): Conflict with who changed it and when.
support::Error conflictOf(storage::Session &session, QLatin1StringView table, qint64 id, const QString &field = {});

/// Why a record that was there is not: Conflict with who deleted it, when, and `deleted`; NotFound when nobody ever saw one.
support::Error goneOf(storage::Session &session, QLatin1StringView table, qint64 id, const QString &field);

} // namespace gatehouse::services
