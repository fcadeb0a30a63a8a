// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "support/Failures.h"

#include <QLoggingCategory>
#include <QRegularExpression>

namespace gatehouse::support {

namespace {

Q_LOGGING_CATEGORY(failures, "gatehouse.failure")

bool isUnexpected(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Internal:
    case ErrorCode::Corrupt:
    case ErrorCode::Unknown:
    case ErrorCode::Full:
    case ErrorCode::Unreachable: return true;
    default: return false;
    }
}

// A value in the words of a database: 'text', and what follows `=` in brackets, as in Key (email)=(…).
QString withoutValues(QString words)
{
    static const QRegularExpression quoted(QStringLiteral("'(?:[^']|'')*'"));
    static const QRegularExpression bracketed(QStringLiteral("=\\([^)]*\\)"));
    return words.replace(quoted, QStringLiteral("'…'")).replace(bracketed, QStringLiteral("=(…)"));
}

} // namespace

void logFailure(const Error &error)
{
    if (error.detail.isEmpty() || !isUnexpected(error.code))
        return;
    qCWarning(failures).noquote() << "reference" << QString(error.reference() + u':') << QString(error.name() + u':')
                                  << withoutValues(error.detail);
}

} // namespace gatehouse::support
