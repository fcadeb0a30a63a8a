// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Records.h"

#include <mutex>
#include <optional>
#include <variant>

namespace gatehouse::services {

/// A record with its links as one action met it or left it.
struct UserTrace {
    domain::User user;
    QList<domain::FacilityLink> labs;
    QList<domain::Group> groups;
};
struct ContactTrace {
    domain::Contact contact;
    QList<domain::FacilityLink> facilities;
};
struct FacilityTrace {
    domain::Facility facility;
};
using Trace = std::variant<UserTrace, ContactTrace, FacilityTrace>;

/// Something that was saved in this session and can be undone: what stood before, and what stood after, both read in the
/// transaction that did it.
struct Action {
    qint64 number = 0; ///< given by the journal
    Trace before;
    Trace after;

    /// The name of the person or the facility.
    QString name() const;
    /// Keys of the fields that it changed, and `labs`, `groups`, `facilities`, `login`; empty when it changed nothing.
    QStringList changed() const;
    /// What undoing it does, as an action.
    Action inverse() const { return {number, after, before}; }
};

/// What was saved through one workspace, newest last. Its functions may be called from any thread.
class Journal {
public:
    static constexpr qsizetype kDepth = 50;

    /// Forgets the oldest one beyond kDepth, and what could be redone. An action that changed nothing is not kept.
    void append(const Action &action);
    QList<Action> actions() const;
    /// What was undone, newest last.
    QList<Action> undone() const;

    void moveToUndone(qint64 number);
    void moveBack(qint64 number);
    /// It cannot be undone or redone any more: somebody changed the same.
    void drop(qint64 number);

private:
    mutable std::mutex m_mutex;
    QList<Action> m_actions;
    QList<Action> m_undone;
    qint64 m_last = 0;
};

} // namespace gatehouse::services
