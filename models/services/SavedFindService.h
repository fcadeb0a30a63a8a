// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/FindService.h"

namespace gatehouse::services {

/// Whose a saved find is.
enum class Sharing { Own, Everybody };

/// A find kept by name.
struct SavedFind {
    qint64 key = 0;
    QString name;
    Sharing sharing = Sharing::Own;
    FindQuery query;
};

/// Finds saved by name, for oneself or for everybody. Whoever may look may keep his own; everybody's are made and removed by who may
/// edit people.
class SavedFindService {
public:
    explicit SavedFindService(Workspace &workspace);

    /// The operator's own and everybody's, by name.
    QFuture<Result<QList<SavedFind>>> list(Entity entity) const;
    /// Puts the find in place of one of the same name and sharing. Errors: Invalid (`name`: Required, TooLong, ControlCharacter),
    /// Denied (also the system account, which owns nothing).
    QFuture<Result<void>> save(const QString &name, Sharing sharing, const FindQuery &query) const;
    /// Errors: NotFound, Denied.
    QFuture<Result<void>> remove(const SavedFind &find) const;

private:
    Workspace &m_workspace;
};

} // namespace gatehouse::services
