// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/FindService.h"
#include "services/Workspace.h"

namespace gatehouse::services {

/// What became of a save whose end was not heard of.
struct SaveOutcome {
    bool saved = false;
    qint64 made = 0; ///< the key of the record that it made, if it was asked for
};

/// Asks the database whether a save arrived that ended with ErrorCode::Unknown: the connection broke in its commit.
class OutcomeService {
public:
    explicit OutcomeService(Workspace &workspace);

    /// What was saved can be undone from then on. `request` is the argument of that error; `made` says of what kind the record is that it was to make. Unknown or Unreachable while
    /// the database does not answer: ask again later.
    QFuture<Result<SaveOutcome>> ask(const QString &request, std::optional<Entity> made) const;

private:
    Workspace &m_workspace;
};

} // namespace gatehouse::services
