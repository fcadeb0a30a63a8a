// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Find.h"

namespace gatehouse::domain::find {

/// A find as text (JSON), to be kept: by name in the database, and as the last one of a person. Neutral parts are left out.
QString toText(const FindQuery &query);

/// The find that toText() wrote. What this program does not know is passed over, so that a find of a newer one still finds; a text
/// that is none gives the neutral find of the entity.
FindQuery fromText(Entity entity, const QString &text);

/// `user`, `contact`, `facility`, `group`: as the tables have it.
QString entityName(Entity entity);
std::optional<Entity> entityNamed(const QString &name);

} // namespace gatehouse::domain::find
