// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Access.h"
#include "services/Workspace.h"

namespace gatehouse::services {

/// The small tables that every screen needs: groups, types, licences, rights, with what is set in each group.
struct Directory {
    QList<domain::Group> groups;               ///< both applications, console groups by rank, portal groups by name
    QList<domain::GroupGrants> grants;         ///< by group name
    QList<domain::UserType> types;
    QList<domain::LicenceType> licences;
    domain::RightsTree portalTree;
    domain::RightsTree consoleTree;

    const domain::Group *group(const QString &name) const;
    const domain::UserType *type(const QString &name) const;
    const domain::LicenceType *licence(const QString &code) const;
    /// The one default portal group (ruling 4).
    const domain::Group *defaultGroup() const;
    const domain::RightsTree &tree(domain::Application application) const;
};

class DirectoryService {
public:
    explicit DirectoryService(Workspace &workspace);
    QFuture<Result<Directory>> load() const;
    /// With how many members each group has, for which every membership is read.
    QFuture<Result<Directory>> loadWithMembers() const;

private:
    Workspace &m_workspace;
};

} // namespace gatehouse::services
