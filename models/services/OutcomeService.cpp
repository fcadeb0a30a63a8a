// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/OutcomeService.h"

#include "services/Journal.h"
#include "services/Units.h"
#include "storage/HistoryStore.h"

namespace gatehouse::services {

namespace {

QLatin1StringView tableOf(Entity entity)
{
    switch (entity) {
    case Entity::User: return QLatin1StringView("users");
    case Entity::Contact: return QLatin1StringView("contacts");
    case Entity::Facility: return QLatin1StringView("facilities");
    case Entity::Group: break;
    }
    return QLatin1StringView("groups");
}

} // namespace

OutcomeService::OutcomeService(Workspace &workspace) : m_workspace(workspace) {}

QFuture<Result<SaveOutcome>> OutcomeService::ask(const QString &request, std::optional<Entity> made) const
{
    return m_workspace.writeLane().run<SaveOutcome>(
        [request, made, journal = &m_workspace.journal()](storage::Session &session) -> Result<SaveOutcome> {
            SaveOutcome outcome;
            GATEHOUSE_TRY_VALUE(saved, session.wasSaved(request));
            outcome.saved = saved;
            journal->settleDoubt(request, saved);
            if (saved && made) {
                GATEHOUSE_TRY_VALUE(key, storage::HistoryStore(session).madeBy(request, tableOf(*made)));
                outcome.made = key;
            }
            return outcome;
        });
}

} // namespace gatehouse::services
