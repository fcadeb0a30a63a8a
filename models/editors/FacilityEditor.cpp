// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "editors/FacilityEditor.h"

namespace gatehouse::editors {

using services::FacilityRecord;

FacilityEditor::FacilityEditor(const services::FacilityService &facilities, QObject *parent)
    : FieldRecordEditor(domain::facilityFields(), parent)
    , m_facilities(facilities)
{
}

void FacilityEditor::fresh()
{
    m_record = {};
    beginWith({});
    announceLoaded();
}

void FacilityEditor::load(domain::FacilityKey key)
{
    run(Activity::Loading, m_facilities.load(key), [this](const FacilityRecord &record) {
        clearProblems();
        m_record = record;
        beginWith(record.facility);
        announceLoaded();
    });
}

void FacilityEditor::reload()
{
    if (isNew() || isBusy())
        return;
    run(Activity::Loading, m_facilities.load(base().key), [this](const FacilityRecord &record) {
        QHash<Field *, QString> untouched;
        for (Field *at : fields())
            untouched.insert(at, at->original());
        clearProblems();
        m_record = record;
        rebaseOn(record.facility, untouched);
        announceLoaded();
    });
}

void FacilityEditor::refresh()
{
    if (isNew() || isBusy())
        return;
    run(Activity::Loading, m_facilities.load(base().key), [this](const FacilityRecord &record) {
        m_record = record;
        followTo(record.facility);
        announceLoaded();
    });
}

void FacilityEditor::save()
{
    if (!canSave())
        return;
    clearProblems();
    const auto facility = composed();
    if (!facility) {
        emit failed(firstProblem() != nullptr ? *firstProblem()->problem() : *problem());
        return;
    }
    run(Activity::Saving, m_facilities.save(*facility), [this, known = texts(), first = isNew()](const FacilityRecord &record) {
        m_record = record;
        rebaseOn(record.facility, known);
        checkDirty();
        emit saved(first ? Deed::Created : Deed::Changed);
    });
}

void FacilityEditor::activate()
{
    setActive(Deed::Activated);
}

void FacilityEditor::deactivate()
{
    setActive(Deed::Deactivated);
}

void FacilityEditor::setActive(Deed deed)
{
    if (isNew() || isBusy())
        return;
    clearProblem();
    run(Activity::Saving, m_facilities.setActive(base().key, base().rowVersion, deed == Deed::Activated),
        [this, deed](const FacilityRecord &record) {
            m_record = record;
            followTo(record.facility);
            emit saved(deed);
        });
}

} // namespace gatehouse::editors
