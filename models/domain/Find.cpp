// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Find.h"

namespace gatehouse::domain::find {

QList<FindField> findFields(Entity entity)
{
    switch (entity) {
    case Entity::User:
        return {FindField::Name,      FindField::First, FindField::Last,     FindField::Username, FindField::Email,
                FindField::ContactId, FindField::Phone, FindField::Employee, FindField::Type};
    case Entity::Contact:
        return {FindField::Name,  FindField::First,    FindField::Last,  FindField::ContactId,
                FindField::Email, FindField::Username, FindField::Phone, FindField::Title};
    case Entity::Facility: return {FindField::Name, FindField::Code, FindField::Email, FindField::Phone};
    case Entity::Group: return {FindField::Name};
    }
    return {};
}

} // namespace gatehouse::domain::find
