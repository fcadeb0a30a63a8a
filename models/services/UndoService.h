// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/FindService.h"
#include "services/Journal.h"
#include "services/Workspace.h"

namespace gatehouse::services {

/// What was undone, and which record it was.
struct Undone {
    Action action;
    Entity entity = Entity::User;
    qint64 key = 0;
};

/// Undoes what was saved in this session: a save, a link, a membership, a deactivation. Undoing is a save like any other, by the same
/// rules and rights, recorded like any other; it touches nothing but what the action changed.
class UndoService {
public:
    explicit UndoService(Workspace &workspace);

    /// What can be undone, newest last; at most Journal::kDepth.
    QList<Action> actions() const;
    QList<Action> undone() const;

    /// Errors: Conflict (field: what somebody changed since; arguments: who, when), after which the action is forgotten; NotFound when
    /// there is no such action; and those of the services that save.
    QFuture<Result<Undone>> undo(qint64 number) const;
    /// Does again what was undone. Errors as undo().
    QFuture<Result<Undone>> redo(qint64 number) const;

private:
    enum class Direction { Undo, Redo };
    QFuture<Result<Undone>> run(qint64 number, Direction direction) const;

    Workspace &m_workspace;
};

} // namespace gatehouse::services
