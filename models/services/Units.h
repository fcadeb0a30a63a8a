// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// For the sources of services only: how a use case gets its session. Screens include the services' own headers and never this one.

#include "services/Workspace.h"
#include "storage/Lane.h"
#include "storage/Session.h"

namespace gatehouse::services {

/// Runs a reading unit in the read lane, in one snapshot: all its questions see the same state.
template <typename F> auto read(Workspace &workspace, F unit) -> QFuture<std::invoke_result_t<F, storage::Session &>>
{
    return workspace.readLane().run([unit = std::move(unit)](storage::Session &session) mutable { return session.snapshot(unit); });
}

/// A request of this operator, under a fresh number.
inline storage::Request requestOf(const Operator &actor, const QString &what)
{
    return storage::Request::make(actor.name, what);
}

/// Writes down that somebody tried what he may not, in a transaction of its own, so that the refusal cannot roll it back.
Outcome recordRefusal(storage::Session &session, const Operator &actor, Duty duty, const QString &what);

/// Denied, with the groups that could as arguments.
support::Error deniedError(Duty duty);

/// Runs a changing unit in the write lane, in one transaction under one request. Refuses first when the operator lacks `duty`
/// (the event stays). `prepare` runs after that and before the transaction begins: slow work such as hashing belongs there.
template <typename P, typename F> auto writePrepared(Workspace &workspace, Duty duty, const QString &what, P prepare, F unit) -> QFuture<std::invoke_result_t<F, storage::Session &>>
{
    using Value = typename std::invoke_result_t<F, storage::Session &>::Value;
    return workspace.writeLane().run(
        [actor = workspace.currentOperator(), duty, what, prepare = std::move(prepare), unit = std::move(unit)](storage::Session &session) mutable -> Result<Value> {
            if (!actor.may(duty)) {
                GATEHOUSE_TRY(recordRefusal(session, actor, duty, what));
                return deniedError(duty);
            }
            GATEHOUSE_TRY(prepare());
            return session.transaction(requestOf(actor, what), unit);
        });
}

/// The same with nothing to prepare.
template <typename F> auto write(Workspace &workspace, Duty duty, const QString &what, F unit)
{
    return writePrepared(workspace, duty, what, [] { return Outcome(); }, std::move(unit));
}

/// Today in the site's zone (setting `site.zone`; UTC when it names none).
Result<QDate> siteToday(storage::Session &session, const support::Clock &clock);

/// The value of a setting, empty when there is none.
Result<QString> settingOf(storage::Session &session, const QString &name);

} // namespace gatehouse::services
