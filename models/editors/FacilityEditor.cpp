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
        clearProblems();
        m_record = record;
        mergeWith(record.facility, textsOf(record.facility));
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

void FacilityEditor::store()
{
    const auto facility = composed();
    if (!facility) {
        emit failed(firstProblem() != nullptr ? *firstProblem()->problem() : *problem());
        return;
    }
    const auto done = [this, known = texts(), first = isNew()](const FacilityRecord &record) {
        settle();
        m_record = record;
        rebaseOn(record.facility, known);
        checkDirty();
        emit saved(first ? Deed::Created : Deed::Changed);
    };
    run(Activity::Saving, m_facilities.save(*facility), done,
        [this](const support::Error &conflict) { meet(conflict, Then::UnlessCollided, [this] { proceed(); }); });
}

void FacilityEditor::restart()
{
    restartFrom({});
    m_record = {};
    m_record.facility = base();
}

void FacilityEditor::activate()
{
    beginWork();
    setActive(Deed::Activated);
}

void FacilityEditor::deactivate()
{
    beginWork();
    setActive(Deed::Deactivated);
}

void FacilityEditor::setActive(Deed deed)
{
    if (isNew() || isBusy())
        return;
    clearProblem();
    const bool active = deed == Deed::Activated;
    const auto done = [this, deed](const FacilityRecord &record) {
        m_record = record;
        followTo(record.facility);
        finish(deed);
    };
    const auto again = [this, deed, active] {
        if (m_record.facility.active == active)
            finish(deed);
        else
            setActive(deed);
    };
    run(Activity::Saving, m_facilities.setActive(base().key, base().rowVersion, active), done,
        [this, again](const support::Error &conflict) { meet(conflict, Then::Always, again); });
}

} // namespace gatehouse::editors
