// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Readiness.h"

#include <QCoreApplication>

namespace gatehouse::ui::text {

/// Readiness in words: the Ready column, the panel, the command line's check.
class ReadinessText {
    Q_DECLARE_TR_FUNCTIONS(gatehouse::ui::text::ReadinessText)

public:
    /// What the Ready column shows: `Ready`, `Ready, ends in 5 days`, `No facility`, `Locked until 15:40`; empty for a user of the console (IFS-21).
    static QString shortText(const domain::Readiness &readiness, const QDateTime &now = QDateTime::currentDateTimeUtc());
    /// Whether the condition only repeats what another one says: without a contact neither its status nor its facilities are causes
    /// of their own. What repeats is neither listed nor counted.
    static bool repeats(const domain::Condition &condition);
    /// The panel's head: `Ready`, `Not ready: 2 things are missing`.
    static QString headline(const domain::Readiness &readiness);
    /// Why the condition is or is not met, in one sentence.
    static QString sentence(const domain::Condition &condition, const QDateTime &now = QDateTime::currentDateTimeUtc());
    /// What ends soon, in one sentence: `The link to MT ends in 5 days: the last day is 2026-11-27.`
    static QString ending(const domain::Ending &ending);
    /// `ends today`, `ends tomorrow`, `ends in 5 days`.
    static QString inDays(qint64 days);
    /// What the fix does, for its button's tooltip: `Assign a group`. Empty for FixKind::None.
    static QString fixLabel(domain::FixKind fix);
    /// The shortest words for a reason: `No facility`.
    static QString shortReason(domain::ConditionReason reason, const QStringList &arguments, const QDateTime &now);

private:
    static QString met(domain::ConditionKey key);
    static QString metThing(const domain::Condition &condition);
    static QString brokenAccount(const domain::Condition &condition, const QDateTime &now);
    static QString brokenSight(const domain::Condition &condition);
};

} // namespace gatehouse::ui::text
