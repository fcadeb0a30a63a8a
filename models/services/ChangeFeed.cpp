// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/ChangeFeed.h"

#include "storage/ChangeListener.h"

#include <array>

namespace gatehouse::services {

using namespace Qt::Literals::StringLiterals;
using domain::find::Entity;

namespace {

/// Whose lists show something of a table.
struct Shown {
    QLatin1StringView table;
    Entity entity;
};

constexpr std::array kShown{
    Shown{"users"_L1, Entity::User},
    Shown{"users"_L1, Entity::Contact},
    Shown{"users"_L1, Entity::Facility},
    Shown{"user_groups"_L1, Entity::User},
    Shown{"user_groups"_L1, Entity::Group},
    Shown{"user_labs"_L1, Entity::User},
    Shown{"user_rights"_L1, Entity::User},
    Shown{"credentials"_L1, Entity::User},
    Shown{"contacts"_L1, Entity::Contact},
    Shown{"contacts"_L1, Entity::User},
    Shown{"contacts"_L1, Entity::Facility},
    Shown{"contact_facilities"_L1, Entity::Contact},
    Shown{"contact_facilities"_L1, Entity::User},
    Shown{"contact_facilities"_L1, Entity::Facility},
    Shown{"facilities"_L1, Entity::Facility},
    Shown{"facilities"_L1, Entity::Contact},
    Shown{"facilities"_L1, Entity::User},
    Shown{"assets"_L1, Entity::Facility},
    Shown{"groups"_L1, Entity::Group},
    Shown{"groups"_L1, Entity::User},
    Shown{"group_rights"_L1, Entity::User},
    Shown{"user_types"_L1, Entity::User},
};

/// Somebody signs in every few moments, and that moves nobody to another place.
constexpr QLatin1StringView kSignIns("sign_in_state");

void addTable(ListChanges &changes, const QString &table)
{
    for (const Shown &shown : kShown) {
        if (shown.table == table)
            changes.lists.insert(shown.entity);
    }
    if (table == kSignIns)
        changes.lists.insert(Entity::User);
}

} // namespace

ChangeFeed::ChangeFeed(std::unique_ptr<storage::ChangeListener> listener) : m_listener(std::move(listener))
{
    // In the listener's thread: this object has nothing that the two threads share.
    connect(
        m_listener.get(), &storage::ChangeListener::changed, this,
        [this](const storage::Changes &changes) { emit changed(listChangesOf(changes)); }, Qt::DirectConnection);
}

ChangeFeed::~ChangeFeed() = default;

ListChanges ChangeFeed::listChangesOf(const storage::Changes &changes)
{
    ListChanges result;
    if (changes.isAnything)
        result.lists = {Entity::User, Entity::Contact, Entity::Facility, Entity::Group};
    for (const QString &table : changes.tables)
        addTable(result, table);
    for (auto table = changes.rows.cbegin(); table != changes.rows.cend(); ++table) {
        if (table.key() == kSignIns)
            result.rows[Entity::User].unite(table.value());
        else
            addTable(result, table.key());
    }
    return result;
}

} // namespace gatehouse::services
