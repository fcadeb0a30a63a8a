// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Keys.h"
#include "storage/Session.h"

namespace gatehouse::storage {

/// What the audit says of a record: who changed it last, and with whom it was ever linked.
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

    /// The key of the record that the unit of work of a request made in that table; 0 when it made none.
    support::Result<qint64> madeBy(const QString &request, QLatin1StringView table) const;

    /// How many contacts a user was ever linked with, and how many users a contact; one of them can be left out.
    support::Result<qint64> contactsOf(domain::UserKey user, domain::ContactKey besides = {}) const;
    support::Result<qint64> usersOf(domain::ContactKey contact, domain::UserKey besides = {}) const;
    /// How many links of a contact to facilities were ever in force: had begun before they were taken away or changed. Those to
    /// `besides` are left out.
    support::Result<qint64> linksOf(domain::ContactKey contact, QDate today,
                                    const QList<domain::FacilityKey> &besides = {}) const;
    /// The same of a facility: its contacts, or the users whose lab it is or was.
    enum class Links { Contacts, Labs };
    support::Result<qint64> linksOf(domain::FacilityKey facility, Links links, QDate today) const;

private:
    support::Result<qint64> countInForce(support::Result<Rows> answer, QDate today, const QStringList &besides = {}) const;

    Session &m_session;
};

} // namespace gatehouse::storage
