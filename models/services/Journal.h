// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Access.h"

#include <QHash>

#include <functional>
#include <mutex>
#include <optional>
#include <variant>

namespace gatehouse::services {

/// A record with its links as one action met it or left it.
struct UserTrace {
    domain::User user;
    QList<domain::FacilityLink> labs;
    QList<domain::Group> groups;
    domain::RightSettings personal;
    QDateTime passwordSetAt; ///< the password itself is in no journal; invalid: there is none
};
struct ContactTrace {
    domain::Contact contact;
    QList<domain::FacilityLink> facilities;
};
struct FacilityTrace {
    domain::Facility facility;
};
struct GroupTrace {
    domain::Group group;
    domain::RightSettings settings;
    domain::GroupKey standard; ///< which group was the default one
};
using Trace = std::variant<UserTrace, ContactTrace, FacilityTrace, GroupTrace>;

/// Keys of the fields in which two traces of one record differ, and `labs`, `groups`, `rights`, `facilities`, `login`, `password`.
QStringList difference(const UserTrace &before, const UserTrace &after);
QStringList difference(const ContactTrace &before, const ContactTrace &after);
QStringList difference(const FacilityTrace &before, const FacilityTrace &after);
QStringList difference(const GroupTrace &before, const GroupTrace &after);

/// Something that was saved in this session and can be undone: what stood before, and what stood after, both read in the
/// transaction that did it.
struct Action {
    /// The contact that a new portal user came with.
    struct ContactPart {
        std::optional<ContactTrace> before; ///< none: it was made, too
        ContactTrace after;
    };

    qint64 number = 0; ///< given by the journal
    std::optional<Trace> before; ///< none: it made the record
    Trace after;
    std::optional<ContactPart> withContact = {}; ///< of a new portal user only

    bool isCreation() const { return !before; }
    /// The name of the person, the facility or the group.
    QString name() const;
    /// Keys of the fields that it changed, as difference() has them; empty when it changed nothing or made the record.
    QStringList changed() const;
    /// What undoing a change does, as an action.
    Action inverse() const { return {number, after, *before}; }
};

/// What was saved through one workspace, newest last. Its functions may be called from any thread.
class Journal {
public:
    static constexpr qsizetype kDepth = 50;

    /// Forgets the oldest one beyond kDepth, and what could be redone. An action that changed nothing is not kept.
    void append(const Action &action);
    /// The end of this request was not heard of. `kept` is called as soon as it is known that it was saved.
    void doubt(const QString &request, std::function<void()> kept);
    /// What became of a request that was in doubt; nothing for any other.
    void settleDoubt(const QString &request, bool saved);
    QList<Action> actions() const;
    /// What was undone, newest last.
    QList<Action> undone() const;

    void moveToUndone(qint64 number);
    void moveBack(qint64 number);
    /// It cannot be undone or redone any more: somebody changed the same.
    void drop(qint64 number);
    /// The record that this creation made is gone: it cannot be undone or redone, nor anything that was done to the record.
    void dropWithRecord(const Action &creation);

private:
    mutable std::mutex m_mutex;
    QList<Action> m_actions;
    QList<Action> m_undone;
    QHash<QString, std::function<void()>> m_doubted; ///< by request
    qint64 m_last = 0;
};

} // namespace gatehouse::services
