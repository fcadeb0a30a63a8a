// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/find/FindSetup.h"

namespace gatehouse::ui::find {

using services::Entity;
using services::FindField;
using services::FindOperator;
using services::FindQuery;

QString FindSetup::title() const
{
    switch (m_entity) {
    case Entity::User: return tr("Users");
    case Entity::Contact: return tr("Contacts");
    case Entity::Facility: return tr("Facilities");
    case Entity::Group: break;
    }
    return tr("Groups");
}

QString FindSetup::placeholder() const
{
    switch (m_entity) {
    case Entity::User: return tr("Name, login, e-mail, phone, employee number");
    case Entity::Contact: return tr("Name, contact ID, e-mail, phone, login");
    case Entity::Facility: return tr("Name, code, account number");
    case Entity::Group: break;
    }
    return tr("Name");
}

QList<FindField> FindSetup::fields() const
{
    switch (m_entity) {
    case Entity::User:
        return {FindField::First, FindField::Last, FindField::Username, FindField::Email, FindField::Phone, FindField::Employee};
    case Entity::Contact:
        return {FindField::First, FindField::Last, FindField::ContactId, FindField::Email, FindField::Phone, FindField::Title};
    case Entity::Facility: return {FindField::Name, FindField::Code, FindField::Email, FindField::Phone};
    case Entity::Group: break;
    }
    return {FindField::Name};
}

QString FindSetup::word(FindField field)
{
    switch (field) {
    case FindField::Name: return tr("Name");
    case FindField::First: return tr("First");
    case FindField::Last: return tr("Last");
    case FindField::Username: return tr("Username");
    case FindField::Email: return tr("E-mail");
    case FindField::ContactId: return tr("Contact ID");
    case FindField::Phone: return tr("Phone");
    case FindField::Employee: return tr("Employee #");
    case FindField::Code: return tr("Code");
    case FindField::Type: return tr("User type");
    case FindField::Title: break;
    }
    return tr("Title");
}

QString FindSetup::word(FindOperator op)
{
    switch (op) {
    case FindOperator::StartsWith: return tr("starts with");
    case FindOperator::Contains: return tr("contains");
    case FindOperator::Equals: break;
    }
    return tr("equals");
}

bool FindSetup::isNeutral(const FindQuery &query)
{
    FindQuery neutral;
    neutral.entity = query.entity;
    neutral.sort = query.sort;
    neutral.order = query.order;
    return query == neutral;
}

QString FindSetup::emptyTitle(const FindQuery &query) const
{
    const QString typed = query.text.trimmed();
    switch (m_entity) {
    case Entity::User:
        if (isNeutral(query))
            return tr("There are no users yet.");
        return typed.isEmpty() ? tr("No user fits these filters.") : tr("No user fits “%1”.").arg(typed);
    case Entity::Contact:
        if (isNeutral(query))
            return tr("There are no contacts yet.");
        return typed.isEmpty() ? tr("No contact fits these filters.") : tr("No contact fits “%1”.").arg(typed);
    case Entity::Facility:
        if (isNeutral(query))
            return tr("There are no facilities yet.");
        return typed.isEmpty() ? tr("No facility fits these filters.") : tr("No facility fits “%1”.").arg(typed);
    case Entity::Group: break;
    }
    return typed.isEmpty() ? tr("No group fits these filters.") : tr("No group fits “%1”.").arg(typed);
}

QString FindSetup::addWord(const FindQuery &query) const
{
    const bool neutral = query.text.trimmed().isEmpty(); // nothing was typed that could be somebody's name
    switch (m_entity) {
    case Entity::User: return neutral ? tr("Add a user") : tr("Add this user");
    case Entity::Contact: return neutral ? tr("Add a contact") : tr("Add this contact");
    case Entity::Facility: return neutral ? tr("Add a facility") : tr("Add this facility");
    case Entity::Group: break;
    }
    return {};
}

} // namespace gatehouse::ui::find
