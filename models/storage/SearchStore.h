// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Find.h"
#include "storage/SearchKeys.h"
#include "storage/Session.h"

namespace gatehouse::storage {

/// Keeps what finds look at: one narrow row beside each user, contact and facility, and the index of the parts of its words. The stores of
/// these call it with every change.
class SearchStore {
public:
    SearchStore(Session &session, domain::find::Entity entity) : m_session(session), m_entity(entity) {}

    /// Writes nothing when the row says the same already.
    support::Outcome put(qint64 key, const SearchedRow &row) const;
    /// Before the record goes; its row goes with it.
    support::Outcome forget(qint64 key) const;

private:
    support::Outcome changeParts(QLatin1StringView file, qint64 key) const;

    Session &m_session;
    domain::find::Entity m_entity;
};

} // namespace gatehouse::storage
