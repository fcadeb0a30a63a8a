// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Records.h"

#include <algorithm>

namespace gatehouse::editors {

/// Links that wait for the first save of their record: no doubles, the first is the default.
inline void queueLinks(QList<domain::FacilityLink> &queue, const QList<domain::FacilityRef> &facilities)
{
    for (const domain::FacilityRef &facility : facilities) {
        const bool known = std::any_of(queue.cbegin(), queue.cend(), [&facility](const domain::FacilityLink &link) {
            return link.facility.key == facility.key;
        });
        if (!known)
            queue.append({facility, queue.isEmpty(), {}});
    }
}

inline void unqueueLink(QList<domain::FacilityLink> &queue, domain::FacilityKey facility)
{
    queue.removeIf([facility](const domain::FacilityLink &link) { return link.facility.key == facility; });
    if (!queue.isEmpty())
        queue.first().isDefault = true;
}

/// Moves the link to the front, since the first one of a first save becomes the default.
inline void makeDefaultInQueue(QList<domain::FacilityLink> &queue, domain::FacilityKey facility)
{
    for (qsizetype at = 0; at < queue.size(); ++at) {
        queue[at].isDefault = queue[at].facility.key == facility;
        if (queue[at].isDefault)
            queue.move(at, 0);
    }
}

/// The default among the links, or none.
inline std::optional<domain::FacilityLink> defaultOf(const QList<domain::FacilityLink> &links)
{
    for (const domain::FacilityLink &link : links) {
        if (link.isDefault)
            return link;
    }
    return std::nullopt;
}

inline QList<domain::FacilityKey> keysOf(const QList<domain::FacilityLink> &links)
{
    QList<domain::FacilityKey> keys;
    for (const domain::FacilityLink &link : links)
        keys.append(link.facility.key);
    return keys;
}

inline QList<domain::FacilityKey> keysOf(const QList<domain::FacilityRef> &facilities)
{
    QList<domain::FacilityKey> keys;
    for (const domain::FacilityRef &facility : facilities)
        keys.append(facility.key);
    return keys;
}

} // namespace gatehouse::editors
