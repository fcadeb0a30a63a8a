// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/Units.h"

namespace gatehouse::services {

Outcome recordRefusal(storage::Session &session, const Operator &actor, Duty duty, const QString &what)
{
    return session.transaction(requestOf(actor, what), [&](storage::Session &inner) -> Outcome {
        GATEHOUSE_TRY(inner.run(QLatin1StringView("audit/record_event"),
            storage::Bindings {{"op", QStringLiteral("refused")}, {"tbl", rightName(duty)}, {"record", what}, {"after", storage::orNull(QString())}}));
        return {};
    });
}

support::Error deniedError(Duty duty)
{
    return {support::ErrorCode::Denied, {}, support::Reason::None, groupsWith(duty), {}};
}

Result<QString> settingOf(storage::Session &session, const QString &name)
{
    GATEHOUSE_TRY_VALUE(rows, session.run(QLatin1StringView("settings/select_setting"), storage::Bindings {{"name", name}}));
    return rows.next() ? rows.text("value") : QString();
}

Result<QDate> siteToday(storage::Session &session, const support::Clock &clock)
{
    GATEHOUSE_TRY_VALUE(name, settingOf(session, QStringLiteral("site.zone")));
    const QTimeZone zone(name.toUtf8());
    return clock.today(zone.isValid() ? zone : QTimeZone::utc());
}

} // namespace gatehouse::services
