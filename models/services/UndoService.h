// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/FindService.h"
#include "services/Journal.h"
#include "services/Workspace.h"

namespace gatehouse::services {

/// What was undone, and which records that touched.
struct Undone {
    enum class Fate { Changed, Deleted };
    struct Record {
        Entity entity = Entity::User;
        qint64 key = 0;
        Fate fate = Fate::Changed;
    };
    Action action;
    QList<Record> records;
};

/// Undoes what was saved in this session: a save, a link, a membership, a deactivation, the making of a record. Undoing is a save like
/// any other, by the same rules and rights, recorded like any other; it touches nothing but what the action changed. A record that was
/// made is deleted, a portal user with all that was made with it, as ruling 8 allows; this is not done again, since the record
/// would be another one and its password is kept nowhere.
class UndoService {
public:
    explicit UndoService(Workspace &workspace);

    /// What can be undone, newest last; at most Journal::kDepth.
    QList<Action> actions() const;
    QList<Action> undone() const;

    /// Errors: Conflict (field: what somebody changed since; arguments: who, when), after which the action is forgotten; NotFound when
    /// there is no such action; InUse/History when a record that was made has a history by now, after which it is forgotten, too; and
    /// those of the services that save.
    QFuture<Result<Undone>> undo(qint64 number) const;
    /// Does again what was undone. Errors as undo().
    QFuture<Result<Undone>> redo(qint64 number) const;

private:
    enum class Direction { Undo, Redo };
    QFuture<Result<Undone>> run(qint64 number, Direction direction) const;

    Workspace &m_workspace;
};

} // namespace gatehouse::services
