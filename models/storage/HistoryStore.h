// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/Session.h"

namespace gatehouse::storage {

/// Who changed a record last, as the audit has it.
class HistoryStore {
public:
    explicit HistoryStore(Session &session) : m_session(session) {}

    struct LastChange {
        QString actor;
        QDateTime at; ///< UTC
        bool deleted = false; ///< it was the record's end
    };
    /// Of the record `id` of a table; none when the audit knows nothing.
    support::Result<std::optional<LastChange>> lastChange(QLatin1StringView table, qint64 id) const;

private:
    Session &m_session;
};

} // namespace gatehouse::storage
