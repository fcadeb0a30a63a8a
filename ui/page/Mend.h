// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/page/PageContext.h"

#include <functional>

class QObject;

namespace gatehouse::ui::page {

/// Whose condition is to be mended.
struct MendSubject {
    domain::UserKey user;
    std::optional<domain::ContactRef> contact;
};

/// Where a person mends a condition: the right field of the right record (IFS-17). None for what no screen mends. Without a contact a
/// new one is meant, with the user in its User box.
std::optional<RecordAddress> mendAddress(const domain::Condition &condition, const MendSubject &subject);

/// What every **Fix** does: gives the address to `go`. A missing contact is looked for first: a free one of the same e-mail or name
/// is opened, with the user in its User box and nothing saved yet. `go` is called in the thread of `asker`, perhaps later, and not
/// after `asker` has gone.
void mend(const domain::Condition &condition, const MendSubject &subject, const PageContext &context, QObject *asker,
          const std::function<void(const RecordAddress &)> &go);

} // namespace gatehouse::ui::page
