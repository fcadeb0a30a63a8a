// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/Journal.h"

#include "domain/Fields.h"

#include <algorithm>

namespace gatehouse::services {

namespace {

template <typename Record>
void addFields(QStringList &keys, std::span<const domain::FieldSpec<Record>> specs, const Record &before, const Record &after)
{
    for (const auto &spec : specs) {
        if (spec.text(before) != spec.text(after))
            keys.append(QString(spec.key));
    }
}

QSet<qint64> keysOf(const QList<domain::Group> &groups)
{
    QSet<qint64> keys;
    for (const domain::Group &group : groups)
        keys.insert(group.key.value);
    return keys;
}

// The order of links is the default's matter, which they hold themselves.
bool sameLinks(const QList<domain::FacilityLink> &before, const QList<domain::FacilityLink> &after)
{
    const auto same = [](const domain::FacilityLink &a, const domain::FacilityLink &b) {
        return a.facility.key == b.facility.key && a.isDefault == b.isDefault && a.validity == b.validity;
    };
    return std::is_permutation(before.cbegin(), before.cend(), after.cbegin(), after.cend(), same);
}

// Which record a trace is of.
std::pair<std::size_t, qint64> subjectOf(const Trace &trace)
{
    if (const auto *user = std::get_if<UserTrace>(&trace))
        return {trace.index(), user->user.key.value};
    if (const auto *contact = std::get_if<ContactTrace>(&trace))
        return {trace.index(), contact->contact.key.value};
    if (const auto *group = std::get_if<GroupTrace>(&trace))
        return {trace.index(), group->group.key.value};
    return {trace.index(), std::get<FacilityTrace>(trace).facility.key.value};
}

void move(QList<Action> &from, QList<Action> &to, qint64 number)
{
    const auto found = std::find_if(from.begin(), from.end(), [number](const Action &action) { return action.number == number; });
    if (found == from.end())
        return;
    to.append(*found);
    from.erase(found);
}

} // namespace

QStringList difference(const UserTrace &before, const UserTrace &after)
{
    QStringList keys;
    addFields(keys, domain::userFields(), before.user, after.user);
    if (!sameLinks(before.labs, after.labs))
        keys.append(QStringLiteral("labs"));
    if (keysOf(before.groups) != keysOf(after.groups))
        keys.append(QStringLiteral("groups"));
    if (before.personal != after.personal)
        keys.append(QStringLiteral("rights"));
    if (before.passwordSetAt != after.passwordSetAt)
        keys.append(QStringLiteral("password"));
    return keys;
}

QStringList difference(const ContactTrace &before, const ContactTrace &after)
{
    QStringList keys;
    addFields(keys, domain::contactFields(), before.contact, after.contact);
    if (before.contact.user != after.contact.user)
        keys.append(QStringLiteral("login"));
    if (!sameLinks(before.facilities, after.facilities))
        keys.append(QStringLiteral("facilities"));
    return keys;
}

QStringList difference(const FacilityTrace &before, const FacilityTrace &after)
{
    QStringList keys;
    addFields(keys, domain::facilityFields(), before.facility, after.facility);
    return keys;
}

QStringList difference(const GroupTrace &before, const GroupTrace &after)
{
    QStringList keys;
    addFields(keys, domain::groupFields(), before.group, after.group);
    if (before.settings != after.settings)
        keys.append(QStringLiteral("rights"));
    return keys;
}

QString Action::name() const
{
    if (const auto *user = std::get_if<UserTrace>(&after))
        return domain::fullName(user->user.first.text(), user->user.last.text());
    if (const auto *contact = std::get_if<ContactTrace>(&after))
        return domain::fullName(contact->contact.first.text(), contact->contact.last.text());
    if (const auto *group = std::get_if<GroupTrace>(&after))
        return group->group.name;
    return std::get<FacilityTrace>(after).facility.name.text();
}

QStringList Action::changed() const
{
    if (isCreation())
        return {};
    if (const auto *user = std::get_if<UserTrace>(&*before))
        return difference(*user, std::get<UserTrace>(after));
    if (const auto *contact = std::get_if<ContactTrace>(&*before))
        return difference(*contact, std::get<ContactTrace>(after));
    if (const auto *group = std::get_if<GroupTrace>(&*before))
        return difference(*group, std::get<GroupTrace>(after));
    return difference(std::get<FacilityTrace>(*before), std::get<FacilityTrace>(after));
}

void Journal::append(const Action &action)
{
    if (!action.isCreation() && action.changed().isEmpty())
        return;
    const std::scoped_lock lock(m_mutex);
    m_undone.clear();
    m_actions.append(action);
    m_actions.last().number = ++m_last;
    if (m_actions.size() > kDepth)
        m_actions.removeFirst();
}

void Journal::doubt(const QString &request, std::function<void()> kept)
{
    const std::scoped_lock lock(m_mutex);
    m_doubted.insert(request, std::move(kept));
}

void Journal::settleDoubt(const QString &request, bool saved)
{
    std::function<void()> kept;
    {
        const std::scoped_lock lock(m_mutex);
        kept = m_doubted.take(request);
    }
    if (saved && kept)
        kept();
}

QList<Action> Journal::actions() const
{
    const std::scoped_lock lock(m_mutex);
    return m_actions;
}

QList<Action> Journal::undone() const
{
    const std::scoped_lock lock(m_mutex);
    return m_undone;
}

void Journal::moveToUndone(qint64 number)
{
    const std::scoped_lock lock(m_mutex);
    move(m_actions, m_undone, number);
}

void Journal::moveBack(qint64 number)
{
    const std::scoped_lock lock(m_mutex);
    move(m_undone, m_actions, number);
}

void Journal::drop(qint64 number)
{
    const std::scoped_lock lock(m_mutex);
    const auto isIt = [number](const Action &action) { return action.number == number; };
    m_actions.removeIf(isIt);
    m_undone.removeIf(isIt);
}

void Journal::dropWithRecord(const Action &creation)
{
    const std::scoped_lock lock(m_mutex);
    QList<std::pair<std::size_t, qint64>> gone{subjectOf(creation.after)};
    if (creation.withContact && !creation.withContact->before)
        gone.append(subjectOf(creation.withContact->after));
    const auto concernsIt = [&gone](const Action &action) { return gone.contains(subjectOf(action.after)); };
    m_actions.removeIf(concernsIt);
    m_undone.removeIf(concernsIt);
}

} // namespace gatehouse::services
