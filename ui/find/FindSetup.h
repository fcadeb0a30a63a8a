// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/FindService.h"

#include <QCoreApplication>

namespace gatehouse::ui::find {

/// What differs between the entities: words, and what can be compared. One find page and one find dialog are configured by it.
class FindSetup {
    Q_DECLARE_TR_FUNCTIONS(gatehouse::ui::find::FindSetup)

public:
    explicit FindSetup(services::Entity entity) : m_entity(entity) {}

    services::Entity entity() const { return m_entity; }
    /// `Users`, as in the menu Setup and in the window's title.
    QString title() const;
    /// What the quick field looks in.
    QString placeholder() const;
    /// What criteria can compare.
    QList<services::FindField> fields() const;
    static QString word(services::FindField field);
    static QString word(services::FindOperator op);
    /// "No user fits “oberg”." · "There are no users yet."
    QString emptyTitle(const services::FindQuery &query) const;
    /// "Add this user" · "Add a user".
    QString addWord(const services::FindQuery &query) const;
    /// Whether nothing narrows the find.
    static bool isNeutral(const services::FindQuery &query);

private:
    services::Entity m_entity;
};

} // namespace gatehouse::ui::find
