// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/Key.h"

namespace gatehouse::domain {

struct User;
struct Contact;
struct Facility;
struct Group;
struct Asset;

using UserKey = support::Key<User>;
using ContactKey = support::Key<Contact>;
using FacilityKey = support::Key<Facility>;
using GroupKey = support::Key<Group>;
using AssetKey = support::Key<Asset>;

/// Which program a user, a group or a right belongs to (ruling 9).
enum class Application { Console, Portal };

} // namespace gatehouse::domain
