// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/Session.h"

namespace gatehouse::storage {

/// Lets a test run SQL of its own on a session.
class SessionProbe {
public:
    explicit SessionProbe(Session &session) : m_session(session) {}

    support::Result<Rows> run(const QString &sql, const Bindings &bindings = {}) { return m_session.runText(sql, bindings); }
    support::Outcome exec(const QString &sql) { return m_session.direct(sql); }
    /// The first column, called `value`, of all rows, joined by `|`; or the name of the error.
    QString values(const QString &sql)
    {
        auto rows = run(sql);
        if (!rows.ok())
            return QString(rows.error().name()) + QStringLiteral(": ") + rows.error().detail;
        QStringList found;
        while (rows->next())
            found.append(rows->text("value"));
        return found.join(QLatin1Char('|'));
    }

private:
    Session &m_session;
};

} // namespace gatehouse::storage
