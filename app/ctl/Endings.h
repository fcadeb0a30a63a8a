// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/Command.h"
#include "services/EffectService.h"
#include "services/LeaverService.h"
#include "services/RemovalService.h"

namespace gatehouse::ctl {

/// The answer with who lost what: key `effect`, and a line when there was any.
Answer withEffect(Answer answer, const domain::Effect &effect);
/// What **user leave** ended.
Answer leaverAnswer(const domain::Leaver &leaver);
/// `{"deleted": NAME}`.
Answer deletedAnswer(const QString &name);

/// Deactivates by `turn` and tells the effect, which is counted before.
template <typename Key, typename Turn> support::Result<Answer> deactivate(CommandContext &context, Key key, Turn turn)
{
    GATEHOUSE_TRY_VALUE(effect, services::EffectService(*context.workspace).of(key, domain::Turn::Off).result());
    support::Result<Answer> answer = turn();
    if (!answer.ok())
        return answer.error();
    return withEffect(*answer, effect);
}

template <typename Key> support::Result<Answer> remove(CommandContext &context, Key key, qint64 rowVersion, const QString &name)
{
    const support::Outcome removed = services::RemovalService(*context.workspace).remove(key, rowVersion).result();
    if (!removed.ok())
        return removed.error();
    return deletedAnswer(name);
}

} // namespace gatehouse::ctl
