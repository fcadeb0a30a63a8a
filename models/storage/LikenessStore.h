// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Likeness.h"
#include "storage/Session.h"

namespace gatehouse::storage {

/// Finds people who may be somebody who is typed, by ranges of folded and indexed columns, so that a million rows make no difference.
/// It gives some too many; domain::alikePeople decides.
class LikenessStore {
public:
    explicit LikenessStore(Session &session) : m_session(session) {}

    support::Result<QList<domain::KnownPerson>> candidates(const domain::PersonTyped &typed) const;

private:
    support::Outcome nameFacilities(QList<domain::KnownPerson> &people) const;

    Session &m_session;
};

} // namespace gatehouse::storage
