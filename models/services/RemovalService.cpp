// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/RemovalService.h"

#include "services/RemovalUnits.h"
#include "services/UserRules.h"
#include "services/UserUnits.h"
#include "storage/ContactStore.h"
#include "storage/FacilityStore.h"
#include "storage/HistoryStore.h"
#include "storage/UserStore.h"

namespace gatehouse::services {

using namespace Qt::Literals::StringLiterals;
using domain::ContactKey;
using domain::FacilityKey;
using domain::UserKey;
using storage::HistoryStore;
using storage::Session;
using storage::UserStore;
using support::Error;
using support::ErrorCode;
using support::Reason;

namespace {

/// What a record has behind it, as pairs of kind and fact.
class History {
public:
    void add(const QString &kind, const QString &fact) { m_facts << kind << fact; }
    void addCount(const QString &kind, qint64 count)
    {
        if (count > 0)
            add(kind, QString::number(count));
    }
    Outcome outcome() const
    {
        if (m_facts.isEmpty())
            return {};
        return Error{ErrorCode::InUse, {}, Reason::History, m_facts, {}};
    }

private:
    QStringList m_facts;
};

template <typename Key> QFuture<Result<void>> checkNow(Workspace &workspace, Key key)
{
    return change(workspace, Duty::EditPeople, u"look at history"_s,
                  [key](Session &session, const Scene &scene) { return checkRemoval(session, scene, key); });
}

template <typename Key> QFuture<Result<void>> removeNow(Workspace &workspace, Key key, qint64 rowVersion)
{
    return change(workspace, Duty::EditPeople, u"delete record"_s,
                  [key, rowVersion](Session &session, const Scene &scene) -> Outcome {
                      GATEHOUSE_TRY(checkRemoval(session, scene, key));
                      return removeRecord(session, key, rowVersion);
                  });
}

} // namespace

Outcome checkRemoval(Session &session, const Scene &scene, UserKey key, const MadeWith &with)
{
    const UserStore users(session);
    GATEHOUSE_TRY_VALUE(held, holdUser(session, scene, key));
    GATEHOUSE_TRY(operatorsHere(session, held.user.application, u"login"_s));
    if (held.user.application == domain::Application::Console)
        GATEHOUSE_TRY(notOneself(scene, key, u"login"_s));
    if (held.user.active)
        GATEHOUSE_TRY(notLastAdministrator(session, key, held.groups, u"login"_s));
    History history;
    GATEHOUSE_TRY_VALUE(state, users.signInState(key));
    if (state.lastSignIn.isValid())
        history.add(u"sign-in"_s, state.lastSignIn.toUTC().toString(Qt::ISODate));
    GATEHOUSE_TRY_VALUE(contact, users.contact(key));
    if (contact) {
        history.add(u"contact"_s, contact->id);
    } else {
        GATEHOUSE_TRY_VALUE(contacts, HistoryStore(session).contactsOf(key, with.contact));
        history.addCount(u"contacts"_s, contacts);
    }
    return history.outcome();
}

Outcome checkRemoval(Session &session, const Scene &scene, ContactKey key, const MadeWith &with)
{
    const storage::ContactStore contacts(session);
    GATEHOUSE_TRY_VALUE(there, contacts.lock(key));
    GATEHOUSE_TRY_VALUE(contact, contacts.find(key));
    if (!there || !contact)
        return notFound(u"contact"_s);
    History history;
    const HistoryStore past(session);
    GATEHOUSE_TRY_VALUE(user, UserStore(session).ref(contact->user));
    if (user && user->key != with.user) {
        history.add(u"user"_s, user->username);
    } else {
        GATEHOUSE_TRY_VALUE(users, past.usersOf(key, with.user));
        history.addCount(u"users"_s, users);
    }
    GATEHOUSE_TRY_VALUE(links, past.linksOf(key, scene.today, with.facilities));
    history.addCount(u"facilities"_s, links);
    return history.outcome();
}

Outcome checkRemoval(Session &session, const Scene &scene, FacilityKey key, const MadeWith &)
{
    const storage::FacilityStore facilities(session);
    GATEHOUSE_TRY_VALUE(there, facilities.lock(key));
    GATEHOUSE_TRY_VALUE(facility, facilities.find(key));
    if (!there || !facility)
        return notFound(u"facility"_s);
    History history;
    const HistoryStore past(session);
    GATEHOUSE_TRY_VALUE(related, facilities.related(key, scene.today));
    history.addCount(u"assets"_s, related.assets);
    // a link that is still to come is no history, and goes with nobody's record but the contact's
    GATEHOUSE_TRY_VALUE(links, past.linksOf(key, HistoryStore::Links::Contacts, scene.today));
    history.addCount(u"links"_s, std::max(links, related.contacts));
    GATEHOUSE_TRY_VALUE(labs, past.linksOf(key, HistoryStore::Links::Labs, scene.today));
    history.addCount(u"labs"_s, labs);
    GATEHOUSE_TRY_VALUE(children, facilities.children(key));
    history.addCount(u"children"_s, children);
    GATEHOUSE_TRY_VALUE(standard, siteDefaultLab(session));
    if (standard && standard->key == key)
        history.add(u"default-lab"_s, facility->code.text());
    return history.outcome();
}

Outcome removeRecord(Session &session, UserKey key, qint64 rowVersion)
{
    GATEHOUSE_TRY_VALUE(removed, UserStore(session).remove(key, rowVersion));
    return removed ? Outcome() : Outcome(conflictOf(session, "users"_L1, key.value));
}

Outcome removeRecord(Session &session, ContactKey key, qint64 rowVersion)
{
    GATEHOUSE_TRY_VALUE(removed, storage::ContactStore(session).remove(key, rowVersion));
    return removed ? Outcome() : Outcome(conflictOf(session, "contacts"_L1, key.value));
}

Outcome removeRecord(Session &session, FacilityKey key, qint64 rowVersion)
{
    GATEHOUSE_TRY_VALUE(removed, storage::FacilityStore(session).remove(key, rowVersion));
    return removed ? Outcome() : Outcome(conflictOf(session, "facilities"_L1, key.value));
}

RemovalService::RemovalService(Workspace &workspace) : m_workspace(workspace) {}

QFuture<Result<void>> RemovalService::check(UserKey user) const
{
    return checkNow(m_workspace, user);
}

QFuture<Result<void>> RemovalService::check(ContactKey contact) const
{
    return checkNow(m_workspace, contact);
}

QFuture<Result<void>> RemovalService::check(FacilityKey facility) const
{
    return checkNow(m_workspace, facility);
}

QFuture<Result<void>> RemovalService::remove(UserKey user, qint64 rowVersion) const
{
    return removeNow(m_workspace, user, rowVersion);
}

QFuture<Result<void>> RemovalService::remove(ContactKey contact, qint64 rowVersion) const
{
    return removeNow(m_workspace, contact, rowVersion);
}

QFuture<Result<void>> RemovalService::remove(FacilityKey facility, qint64 rowVersion) const
{
    return removeNow(m_workspace, facility, rowVersion);
}

} // namespace gatehouse::services
