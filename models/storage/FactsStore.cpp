// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/FactsStore.h"

#include "storage/RecordReader.h"

namespace gatehouse::storage {

using namespace Qt::Literals::StringLiterals;
using domain::AccountFacts;
using domain::Application;
using domain::CredentialStand;
using domain::UserKey;
using support::Outcome;
using support::Result;

namespace {

CredentialStand credentialOf(const Rows &rows, const QDateTime &now)
{
    if (rows.isNull("credential_of"))
        return CredentialStand::None;
    const QDateTime deadAt = rows.time("dead_at");
    return deadAt.isValid() && deadAt <= now ? CredentialStand::InitialExpired : CredentialStand::Usable;
}

AccountFacts readAccount(const Rows &rows, const QDateTime &now)
{
    AccountFacts facts;
    facts.user = readUserRef(rows);
    RecordReader(rows).read(facts.application, "application");
    facts.validity = {rows.date("valid_from"), rows.date("valid_until")};
    facts.lockedUntil = rows.time("locked_until");
    facts.credential = credentialOf(rows, now);
    facts.credentialDeadAt = rows.time("dead_at");
    facts.mustChangePassword = rows.mark("must_change");
    facts.licence.key = rows.integer("licence_id");
    facts.licence.code = rows.text("licence_code");
    facts.licence.name = rows.text("licence_name");
    facts.licence.needsMobile = rows.mark("needs_mobile");
    facts.mobile = rows.mark("mobile");
    facts.secondFactorRequired = rows.mark("second_factor_required");
    facts.secondFactorEnrolled = rows.mark("second_factor_enrolled");
    if (!rows.isNull("contact")) {
        facts.contact = domain::ContactRef{{rows.integer("contact")}, rows.text("contact_id"),     rows.text("contact_first"),
                                           rows.text("contact_last"), rows.mark("contact_active"), rows.mark("contact_staff")};
    }
    return facts;
}

} // namespace

Result<QHash<UserKey, AccountFacts>> FactsStore::load(Session &session, const QList<UserKey> &users, const QDateTime &now)
{
    Facts facts;
    if (users.isEmpty())
        return facts;
    QList<qint64> keys;
    for (const UserKey user : users)
        keys.append(user.value);
    const FactsStore store(session);
    GATEHOUSE_TRY(store.loadAccounts(keys, now, facts));
    GATEHOUSE_TRY(store.loadGroups(keys, facts));
    GATEHOUSE_TRY(store.loadPersonalRights(keys, facts));
    GATEHOUSE_TRY(store.loadFacilities(keys, facts));
    GATEHOUSE_TRY(store.loadPortals(facts));
    return facts;
}

Outcome FactsStore::loadAccounts(const QList<qint64> &keys, const QDateTime &now, Facts &facts) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("access/select_accounts"_L1, {}, keys));
    while (rows.next())
        facts.insert({rows.integer("id")}, readAccount(rows, now));
    return rows.outcome();
}

Outcome FactsStore::loadGroups(const QList<qint64> &keys, Facts &facts) const
{
    GATEHOUSE_TRY_VALUE(grantRows, m_session.run("access/select_portal_grants"_L1));
    QHash<QString, domain::RightSettings> settings;
    while (grantRows.next())
        settings[grantRows.text("group_name")].insert(grantRows.text("right_name"), grantRows.mark("granted"));
    GATEHOUSE_TRY(grantRows.outcome());
    GATEHOUSE_TRY_VALUE(rows, m_session.run("access/select_account_groups"_L1, {}, keys));
    while (rows.next()) {
        const auto account = facts.find({rows.integer("user_id")});
        if (account == facts.end())
            continue;
        const QString name = rows.text("name");
        account->groups.append(name);
        Application application = Application::Console;
        RecordReader(rows).read(application, "application");
        if (application != Application::Portal)
            continue;
        if (!rows.mark("active"))
            account->inactivePortalGroups.append(name);
        else if (!rows.mark("guest"))
            account->closedPortalGroups.append(name);
        else
            account->portalGroups.append({name, settings.value(name)});
    }
    return rows.outcome();
}

Outcome FactsStore::loadPersonalRights(const QList<qint64> &keys, Facts &facts) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("access/select_personal_rights"_L1, {}, keys));
    while (rows.next()) {
        const auto account = facts.find({rows.integer("user_id")});
        if (account != facts.end())
            account->personal.insert(rows.text("right_name"), rows.mark("granted"));
    }
    return rows.outcome();
}

Outcome FactsStore::loadFacilities(const QList<qint64> &keys, Facts &facts) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("access/select_account_facilities"_L1, {}, keys));
    while (rows.next()) {
        const auto account = facts.find({rows.integer("user_id")});
        if (account != facts.end())
            account->facilities.append(readFacilityLink(rows));
    }
    return rows.outcome();
}

Outcome FactsStore::loadPortals(Facts &facts) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("licences/select_portals"_L1));
    QHash<qint64, QStringList> portals;
    while (rows.next())
        portals[rows.integer("licence_id")].append(rows.text("portal"));
    GATEHOUSE_TRY(rows.outcome());
    for (AccountFacts &account : facts)
        account.licence.portals = portals.value(account.licence.key);
    return {};
}

Result<QList<UserKey>> FactsStore::linkedTo(domain::FacilityKey facility, UserKey after, int limit) const
{
    GATEHOUSE_TRY_VALUE(
        rows, m_session.run("access/select_linked_users"_L1, {{"facility", facility}, {"after", after.value}, {"limit", limit}}));
    QList<UserKey> keys;
    while (rows.next())
        keys.append(UserKey{rows.integer("id")});
    GATEHOUSE_TRY(rows.outcome());
    return keys;
}

Result<QList<NamePlace>> FactsStore::placesOf(Result<Rows> answer) const
{
    GATEHOUSE_TRY_VALUE(rows, std::move(answer));
    QList<NamePlace> places;
    while (rows.next())
        places.append({rows.text("sort_key"), {rows.integer("id")}});
    GATEHOUSE_TRY(rows.outcome());
    return places;
}

Result<QList<NamePlace>> FactsStore::linkedByName(domain::FacilityKey facility, const NamePlace &after, int limit) const
{
    return placesOf(
        m_session.run("access/list_linked_users"_L1,
                      {{"facility", facility}, {"sort_key", after.sortKey}, {"after", after.user.value}, {"limit", limit}}));
}

Result<QList<NamePlace>> FactsStore::activePortalUsers(const NamePlace &after, int limit) const
{
    return placesOf(m_session.run("access/list_portal_users"_L1,
                                  {{"sort_key", after.sortKey}, {"after", after.user.value}, {"limit", limit}}));
}

Result<QList<NamePlace>> FactsStore::places(const QList<qint64> &users) const
{
    if (users.isEmpty())
        return QList<NamePlace>();
    return placesOf(m_session.run("access/select_name_places"_L1, {}, users));
}

} // namespace gatehouse::storage
