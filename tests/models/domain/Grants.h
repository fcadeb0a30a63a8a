// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Access.h"

namespace gatehouse::test {

/// "+assets -assets.export" as settings.
inline domain::RightSettings settings(const QString &text)
{
    domain::RightSettings made;
    for (const QString &entry : text.split(u' ', Qt::SkipEmptyParts))
        made.insert(entry.mid(1), entry.startsWith(u'+'));
    return made;
}

/// "A: +assets; B: -assets" as groups.
inline QList<domain::GroupGrants> groups(const QString &text)
{
    QList<domain::GroupGrants> made;
    for (const QString &entry : text.split(u';', Qt::SkipEmptyParts))
        made.append({entry.section(u':', 0, 0).trimmed(), settings(entry.section(u':', 1))});
    return made;
}

} // namespace gatehouse::test
