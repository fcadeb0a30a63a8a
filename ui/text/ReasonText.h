// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/Error.h"

#include <QCoreApplication>
#include <QDateTime>

namespace gatehouse::ui::text {

/// The sentences of the finer reasons; ErrorText is the one to call.
class ReasonText {
    Q_DECLARE_TR_FUNCTIONS(gatehouse::ui::text::ReasonText)

public:
    /// The sentence of error.reason, which is not None.
    static QString sentence(const support::Error &error, const QDateTime &now);

private:
    static QString ofValue(const support::Error &error);
    static QString ofShape(const support::Error &error);
    static QString ofRecord(const support::Error &error, const QDateTime &now);
    static QString ofHistory(const support::Error &error, const QDateTime &now);
    static QString ofRule(const support::Error &error);
    static QString ofDatabase(const support::Error &error, const QDateTime &now);
};

} // namespace gatehouse::ui::text
