// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/HistoryStore.h"

namespace gatehouse::storage {

using namespace Qt::Literals::StringLiterals;
using support::Result;

Result<std::optional<HistoryStore::LastChange>> HistoryStore::lastChange(QLatin1StringView table, qint64 id) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("audit/select_last_change"_L1, {{"tbl", table}, {"record", QString::number(id)}}));
    std::optional<LastChange> found;
    if (rows.next())
        found = LastChange{rows.text("actor"), rows.time("at"), rows.text("op") == "delete"_L1};
    GATEHOUSE_TRY(rows.outcome());
    return found;
}

Result<qint64> HistoryStore::madeBy(const QString &request, QLatin1StringView table) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("history/select_made"_L1, {{"request", request}, {"tbl", table}}));
    const qint64 key = rows.next() ? rows.text("record").toLongLong() : 0;
    GATEHOUSE_TRY(rows.outcome());
    return key;
}

Result<qint64> HistoryStore::contactsOf(domain::UserKey user, domain::ContactKey besides) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("history/count_user_contacts"_L1, {{"user", QString::number(user.value)},
                                                                               {"besides", QString::number(besides.value)}}));
    const qint64 count = rows.next() ? rows.integer("contacts") : 0;
    GATEHOUSE_TRY(rows.outcome());
    return count;
}

Result<qint64> HistoryStore::usersOf(domain::ContactKey contact, domain::UserKey besides) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("history/count_contact_users"_L1, {{"contact", QString::number(contact.value)},
                                                                               {"besides", QString::number(besides.value)}}));
    const qint64 count = rows.next() ? rows.integer("users") : 0;
    GATEHOUSE_TRY(rows.outcome());
    return count;
}

Result<qint64> HistoryStore::linksOf(domain::ContactKey contact, QDate today, const QList<domain::FacilityKey> &besides) const
{
    QStringList others;
    for (const domain::FacilityKey facility : besides)
        others.append(QString::number(facility.value));
    return countInForce(m_session.run("history/select_contact_links"_L1, {{"contact", QString::number(contact.value)}}), today,
                        others);
}

Result<qint64> HistoryStore::linksOf(domain::FacilityKey facility, Links links, QDate today) const
{
    const QLatin1StringView table = links == Links::Contacts ? "contact_facilities"_L1 : "user_labs"_L1;
    return countInForce(m_session.run("history/select_facility_links"_L1, {{"tbl", table}, {"facility", QString::number(facility.value)}}), today);
}

Result<qint64> HistoryStore::countInForce(Result<Rows> answer, QDate today, const QStringList &besides) const
{
    GATEHOUSE_TRY_VALUE(rows, std::move(answer));
    QSet<QString> inForce;
    while (rows.next()) {
        if (rows.text("op") == "delete"_L1 || besides.contains(rows.text("owner")))
            continue; // a deletion ends a state and is none
        const QDate from = rows.date("valid_from");
        const QDateTime ended = rows.time("ended_at");
        if (!from.isValid() || from <= (ended.isValid() ? ended.date() : today))
            inForce.insert(rows.text("owner"));
    }
    GATEHOUSE_TRY(rows.outcome());
    return inForce.size();
}

} // namespace gatehouse::storage
