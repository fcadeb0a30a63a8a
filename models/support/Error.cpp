// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "support/Error.h"

#include <QCryptographicHash>

#include <utility>

namespace gatehouse::support {

QLatin1StringView Error::name() const
{
    switch (code) {
    case ErrorCode::LabRequired: return QLatin1StringView("lab-required");
    case ErrorCode::Duplicate: return QLatin1StringView("duplicate");
    case ErrorCode::Invalid: return QLatin1StringView("invalid");
    case ErrorCode::Denied: return QLatin1StringView("denied");
    case ErrorCode::InUse: return QLatin1StringView("in-use");
    case ErrorCode::Conflict: return QLatin1StringView("conflict");
    case ErrorCode::NotFound: return QLatin1StringView("not-found");
    case ErrorCode::Unreachable: return QLatin1StringView("unreachable");
    case ErrorCode::TooNew: return QLatin1StringView("too-new");
    case ErrorCode::Corrupt: return QLatin1StringView("corrupt");
    case ErrorCode::NoSchema: return QLatin1StringView("no-schema");
    case ErrorCode::SignIn: return QLatin1StringView("sign-in");
    case ErrorCode::Locked: return QLatin1StringView("locked");
    case ErrorCode::Full: return QLatin1StringView("full");
    case ErrorCode::ReadOnly: return QLatin1StringView("read-only");
    case ErrorCode::Stopped: return QLatin1StringView("stopped");
    case ErrorCode::Unknown: return QLatin1StringView("unknown-outcome");
    case ErrorCode::Internal: return QLatin1StringView("internal");
    }
    return QLatin1StringView("internal");
}

Error Error::invalid(QString field, Reason reason, QStringList arguments)
{
    return {ErrorCode::Invalid, std::move(field), reason, std::move(arguments), {}};
}

Error Error::internal(QString detail)
{
    return {ErrorCode::Internal, {}, Reason::None, {}, std::move(detail)};
}

QString Error::reference() const
{
    if (detail.isEmpty())
        return {};
    const QByteArray digest = QCryptographicHash::hash(detail.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.left(3).toHex().toUpper());
}

} // namespace gatehouse::support
