// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editors/FacilityEditor.h"
#include "ui/record/RecordPage.h"

namespace gatehouse::ui::record {
struct LifeHooks;
}

namespace gatehouse::ui::widgets {
class ChecklistPanel;
}

namespace gatehouse::ui::facilities {

class FacilityForm;

/// **Add Facility**, and **Edit Facility – NAME** after the first save.
class FacilityPage : public record::RecordPage {
    Q_OBJECT

public:
    FacilityPage(const page::PageContext &context, const page::RecordAddress &address, QWidget *parent = nullptr);

    QString titleText() const override;
    QString tabText() const override;

protected:
    void showRecord() override;
    void load() override;
    qint64 recordKey() const override;
    QString firstField() const override;
    bool concerns(services::Entity entity) const override;

private:
    void makeActions();
    record::LifeHooks lifeHooks();
    void connectParent();
    void findParent();
    void showPanel();

    editors::FacilityEditor &m_editor;
    domain::FacilityKey m_key;
    FacilityForm *m_form;
    widgets::ChecklistPanel *m_panel;
};

} // namespace gatehouse::ui::facilities
