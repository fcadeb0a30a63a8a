// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editors/RecordEditor.h"
#include "services/FacilityService.h"

namespace gatehouse::editors {

/// The form of a facility: its fields (domain::facilityFields) and its status.
class FacilityEditor : public FieldRecordEditor<domain::Facility> {
    Q_OBJECT

public:
    explicit FacilityEditor(const services::FacilityService &facilities, QObject *parent = nullptr);

    /// A new facility, blank and active.
    void fresh();
    void load(domain::FacilityKey key);
    void reload() override;
    void refresh() override;

    /// The whole record as it was last loaded or saved.
    const services::FacilityRecord &record() const { return m_record; }
    void activate();
    void deactivate();

protected:
    void store() override;
    void restart() override;

private:
    void setActive(Deed deed);

    services::FacilityService m_facilities;
    services::FacilityRecord m_record;
};

} // namespace gatehouse::editors
