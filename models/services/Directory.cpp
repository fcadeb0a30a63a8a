// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/Directory.h"

#include "services/DirectoryUnits.h"
#include "services/Units.h"
#include "support/Folding.h"

#include <algorithm>

namespace gatehouse::services {

namespace {

// As written, else without regard to case and marks: a command may say `--group "customer portal"`.
template <typename Record> const Record *byName(const QList<Record> &records, QString Record::*name, const QString &wanted)
{
    const auto exact = std::find_if(records.cbegin(), records.cend(), [&](const Record &record) { return record.*name == wanted; });
    if (exact != records.cend())
        return &*exact;
    const QString folded = support::fold(wanted);
    const auto near = std::find_if(records.cbegin(), records.cend(), [&](const Record &record) { return support::fold(record.*name) == folded; });
    return near == records.cend() ? nullptr : &*near;
}

} // namespace

const domain::Group *Directory::group(const QString &name) const
{
    return byName(groups, &domain::Group::name, name);
}

const domain::UserType *Directory::type(const QString &name) const
{
    return byName(types, &domain::UserType::name, name);
}

const domain::LicenceType *Directory::licence(const QString &code) const
{
    return byName(licences, &domain::LicenceType::code, code);
}

const domain::Group *Directory::defaultGroup() const
{
    const auto found = std::find_if(groups.cbegin(), groups.cend(), [](const domain::Group &group) { return group.isDefault; });
    return found == groups.cend() ? nullptr : &*found;
}

const domain::RightsTree &Directory::tree(domain::Application application) const
{
    return application == domain::Application::Portal ? portalTree : consoleTree;
}

Result<Directory> loadDirectory(storage::Session &session, storage::DirectoryStore::Members members)
{
    const storage::DirectoryStore store(session);
    Directory directory;
    GATEHOUSE_TRY_VALUE(groups, store.groups(members));
    directory.groups = groups;
    GATEHOUSE_TRY_VALUE(grants, store.grants());
    directory.grants = grants;
    GATEHOUSE_TRY_VALUE(types, store.types());
    directory.types = types;
    GATEHOUSE_TRY_VALUE(licences, store.licences());
    directory.licences = licences;
    GATEHOUSE_TRY_VALUE(rights, store.rights());
    QList<domain::Right> portal;
    QList<domain::Right> console;
    for (const domain::Right &right : rights)
        (right.application == domain::Application::Portal ? portal : console).append(right);
    directory.portalTree = domain::RightsTree(portal);
    directory.consoleTree = domain::RightsTree(console);
    return directory;
}

DirectoryService::DirectoryService(Workspace &workspace) : m_workspace(workspace) {}

QFuture<Result<Directory>> DirectoryService::load() const
{
    return read(m_workspace, [](storage::Session &session) { return loadDirectory(session); });
}

QFuture<Result<Directory>> DirectoryService::loadWithMembers() const
{
    return read(m_workspace, [](storage::Session &session) { return loadDirectory(session, storage::DirectoryStore::Members::Counted); });
}

} // namespace gatehouse::services
