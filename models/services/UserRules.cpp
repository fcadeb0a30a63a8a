// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/UserRules.h"

#include "storage/UserStore.h"

#include <algorithm>

namespace gatehouse::services {

using namespace Qt::Literals::StringLiterals;
using domain::Application;
using support::Error;
using support::Reason;

namespace {

constexpr int kTopRank = 100;

template <typename Record> QStringList namesOf(const QList<Record> &records, QString Record::*name)
{
    QStringList names;
    for (const Record &record : records)
        names.append(record.*name);
    return names;
}

Error unknown(const QString &field, const QString &typed, const QStringList &known)
{
    const QString nearest = domain::nearestWord(typed, known);
    return Error::invalid(field, Reason::Unknown, nearest.isEmpty() ? QStringList() : QStringList{nearest});
}

} // namespace

Result<AccountKind> settleKind(const Directory &directory, domain::User &user, const QString &fallbackType)
{
    const QString typeName = user.type.isBlank() ? fallbackType : user.type.text();
    const domain::UserType *type = directory.type(typeName);
    if (!type)
        return unknown(u"type"_s, typeName, namesOf(directory.types, &domain::UserType::name));
    if (!type->active)
        return Error::invalid(u"type"_s, Reason::Inactive, {type->name});
    const QString standard = type->application == Application::Portal ? u"CUSTPORTAL"_s : u"NAMED"_s;
    const QString code = user.licence.isBlank() ? standard : user.licence.text();
    const domain::LicenceType *licence = directory.licence(code);
    if (!licence)
        return unknown(u"licence"_s, code, namesOf(directory.licences, &domain::LicenceType::code));
    GATEHOUSE_TRY_VALUE(typeLine, domain::Line::parse(type->name));
    GATEHOUSE_TRY_VALUE(licenceCode, domain::LicenceCode::parse(licence->code));
    user.type = typeLine;
    user.licence = licenceCode;
    user.application = type->application;
    return AccountKind{*type, *licence};
}

int rankOf(const QList<domain::Group> &held)
{
    int rank = 0;
    for (const domain::Group &group : held) {
        if (group.application == Application::Console)
            rank = std::max(rank, group.rank);
    }
    return rank;
}

Outcome mayActOn(const Scene &scene, Application application, int rank)
{
    if (application == Application::Portal)
        return {};
    const bool above = scene.actor.rank >= kTopRank || scene.actor.rank > rank;
    if (!scene.actor.may(Duty::EditOperators) || !above)
        return deniedError(Duty::EditOperators);
    return {};
}

Outcome mayHold(const domain::UserType &type, const domain::Group &group)
{
    if (group.application != type.application)
        return Error::invalid(u"group"_s, Reason::GroupKind, {group.name});
    if (isBuiltIn(group, "Non-Portal Users"_L1) || !type.allowedGroups.contains(group.name))
        return Error::invalid(u"group"_s, Reason::NotAllowedByType, {group.name, type.name});
    if (!group.active)
        return Error::invalid(u"group"_s, Reason::Inactive, {group.name});
    if (group.application == Application::Portal && !group.guest)
        return Error::invalid(u"group"_s, Reason::NotForGuests, {group.name});
    return {};
}

Result<domain::Group> groupForNew(const Directory &directory, const QString &chosen, const QString &ofFacility)
{
    const QString wanted = chosen.isEmpty() ? ofFacility : chosen;
    const domain::Group *group = wanted.isEmpty() ? directory.defaultGroup() : directory.group(wanted);
    if (!group)
        return notFound(u"group"_s, wanted);
    return *group;
}

Outcome operatorsHere(const storage::Session &session, Application application, const QString &field)
{
    if (application == Application::Console && session.engine() == support::Engine::Postgresql)
        return Error::invalid(field, Reason::ConsoleUser);
    return {};
}

Outcome notOneself(const Scene &scene, domain::UserKey user, const QString &field)
{
    if (scene.actor.key.isStored() && scene.actor.key == user)
        return Error::invalid(field, Reason::Self);
    return {};
}

Outcome notLastAdministrator(storage::Session &session, domain::UserKey user, const QList<domain::Group> &held, const QString &field)
{
    const bool administrator = std::any_of(held.cbegin(), held.cend(), [](const domain::Group &group) { return isBuiltIn(group, "Administrator"_L1); });
    if (!administrator)
        return {};
    GATEHOUSE_TRY_VALUE(others, storage::UserStore(session).otherAdministrators(user));
    if (others == 0)
        return Error::invalid(field, Reason::LastAdministrator);
    return {};
}

bool isBuiltIn(const domain::Group &group, QLatin1StringView name)
{
    return group.builtIn && group.name == name;
}

} // namespace gatehouse::services
