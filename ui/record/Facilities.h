// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Records.h"
#include "services/FindService.h"

#include <QSet>

namespace gatehouse::ui::record {

/// The facilities that were chosen in a find dialog.
inline QList<domain::FacilityRef> facilitiesOf(const QList<services::FindRow> &rows)
{
    QList<domain::FacilityRef> facilities;
    for (const services::FindRow &row : rows)
        facilities.append({domain::FacilityKey{row.key}, row.code, row.name, row.lab, row.customer, row.active});
    return facilities;
}

/// The keys that a find dialog marks as linked already (FLU-32).
inline QSet<qint64> linkedKeys(const QList<domain::FacilityLink> &links)
{
    QSet<qint64> keys;
    for (const domain::FacilityLink &link : links)
        keys.insert(link.facility.key.value);
    return keys;
}

} // namespace gatehouse::ui::record
