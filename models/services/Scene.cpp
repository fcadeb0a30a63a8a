// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/Scene.h"

#include "storage/HistoryStore.h"

namespace gatehouse::services {

using support::Error;
using support::ErrorCode;
using support::Reason;

Result<Scene> sceneOf(storage::Session &session, const Operator &actor, const support::Clock &clock)
{
    GATEHOUSE_TRY_VALUE(today, siteToday(session, clock));
    return Scene{actor, clock.now(), today};
}

Error notFound(const QString &field, const QString &what)
{
    return {ErrorCode::NotFound, field, Reason::None, what.isEmpty() ? QStringList() : QStringList{what}, {}};
}

Error conflictOf(storage::Session &session, QLatin1StringView table, qint64 id, const QString &field)
{
    const auto last = storage::HistoryStore(session).lastChange(table, id);
    if (!last.ok())
        return last.error();
    if (!last.value())
        return {ErrorCode::Conflict, field, Reason::None, {}, {}};
    return {ErrorCode::Conflict, field, Reason::None, {(*last)->actor, (*last)->at.toUTC().toString(Qt::ISODate)}, {}};
}

Error goneOf(storage::Session &session, QLatin1StringView table, qint64 id, const QString &field)
{
    const auto last = storage::HistoryStore(session).lastChange(table, id);
    if (!last.ok())
        return last.error();
    if (!last.value() || !(*last)->deleted)
        return notFound(field);
    const QString when = (*last)->at.toUTC().toString(Qt::ISODate);
    return {ErrorCode::Conflict, {}, Reason::None, {(*last)->actor, when, QStringLiteral("deleted")}, {}};
}

} // namespace gatehouse::services
