// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/Error.h"

#include <QCoreApplication>
#include <QDateTime>

namespace gatehouse::ui::text {

/// The only place where a refusal or a failure becomes a sentence.
class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(gatehouse::ui::text::ErrorText)

public:
    /// One sentence: what happened, and what to do. Times are given as seen from `now` (UTC). Never holds Error::detail.
    static QString sentence(const support::Error &error, const QDateTime &now = QDateTime::currentDateTimeUtc());

    /// The short mark under which the log keeps Error::detail, the same for the same detail: `3F9A21`. Empty without a detail.
    static QString reference(const support::Error &error);
};

} // namespace gatehouse::ui::text
