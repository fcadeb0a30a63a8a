// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editors/DraftStore.h"
#include "editors/PortalUserEditor.h"
#include "ui/binding/ActionBinder.h"
#include "ui/binding/FieldBinder.h"
#include "ui/page/OutcomeAsker.h"
#include "ui/page/Page.h"

class QStackedWidget;

namespace gatehouse::ui::record {
class ReadinessPanel;
}

namespace gatehouse::ui::widgets {
class InlineMessage;
class PageTitle;
} // namespace gatehouse::ui::widgets

namespace gatehouse::ui::portalusers {

class PortalUserForm;
struct PassphraseSlip;
class PortalUserPanel;
class PortalUserResult;

/// **New Portal User…** (FLU-01, FLU-34, FLU-39): the four-part job on one page, with what is still missing beside it; after
/// **Create** the check's result, the slip, and **Add Another**. What is typed comes back after a close or a crash.
class NewPortalUserPage : public page::Page {
    Q_OBJECT

public:
    explicit NewPortalUserPage(page::PageContext context, QWidget *parent = nullptr);
    ~NewPortalUserPage() override;

    QString titleText() const override;
    QString tabText() const override;
    std::optional<page::ScreenAddress> screenAddress() const override;
    /// Never: what is typed is kept as a draft, so closing loses nothing.
    bool hasUnsavedChanges() const override { return false; }
    void save() override;
    void focusField(const QString &field) override;
    void recordChanged(services::Entity entity, qint64 key) override;

private:
    void makeActions();
    QWidget *makeBody();
    void connectEditor();
    void connectForm();
    void onLoaded();
    void onChanged();
    void onFailed();
    void onMade();
    void showMade();
    void useExisting(const domain::AlikePerson &person);
    void discard();
    void another();
    void printSlip();
    void copySlip();
    void openUser(const QString &field);
    QString reasonAgainstCreate() const;
    QString reasonAgainstRemember() const;
    QString reasonAgainstSlip() const;
    void onOutcome(const services::SaveOutcome &outcome);
    PassphraseSlip slip() const;
    QDateTime now() const { return context().clock().now(); }

    editors::PortalUserEditor m_editor;
    editors::DraftStore m_drafts;
    binding::ActionBinder m_actions;
    binding::FieldBinder m_fields;
    QAction *m_create;
    QAction *m_another;
    QAction *m_print;
    QAction *m_copy;
    QAction *m_openUser;
    QAction *m_discard;
    PortalUserForm *m_form;
    PortalUserResult *m_result;
    PortalUserPanel *m_panel;
    record::ReadinessPanel *m_check;
    QStackedWidget *m_left;
    QStackedWidget *m_right;
    widgets::PageTitle *m_title;
    widgets::InlineMessage *m_message;
    page::OutcomeAsker *m_outcome;
    qint64 m_arrived = 0; ///< the user whom a save of unknown end made after all
    QString m_wanted;
    bool m_draftSeen = false; ///< before the old draft was looked at nothing may replace it
};

} // namespace gatehouse::ui::portalusers
