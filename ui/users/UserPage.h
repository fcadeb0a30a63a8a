// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editors/UserEditor.h"
#include "ui/record/RecordPage.h"

class QPushButton;

namespace gatehouse::ui::record {
struct LifeHooks;
class ReadinessPanel;
}

namespace gatehouse::ui::users {

class UserForm;

/// **Add User**, and **Edit User – NAME** after the first save (FLU-18).
class UserPage : public record::RecordPage {
    Q_OBJECT

public:
    UserPage(const page::PageContext &context, const page::RecordAddress &address, QWidget *parent = nullptr);

    QString titleText() const override;
    QString tabText() const override;

protected:
    services::Duty duty() const override;
    void showRecord() override;
    void load() override;
    qint64 recordKey() const override;
    bool focusOther(const QString &field) override;
    bool concerns(services::Entity entity) const override;
    void sayDone(editors::Deed deed) override;

private:
    void makeActions();
    void bindActions();
    record::LifeHooks lifeHooks();
    void bindDate(QAction *action, const QString &key);
    void connectLabs();
    void makeHead();
    void askSettings();
    QString personName() const;
    QString dutyRefusal(services::Duty duty) const;
    QString reasonAgainstHelp() const;
    void showSignIn();
    void showLabs();
    void showPanel();
    void attend();
    void findLabs();
    void assignGroups();
    void resetPassword();
    void checkAccess();
    void openContact();

    editors::UserEditor &m_editor;
    domain::UserKey m_key;
    UserForm *m_form;
    record::ReadinessPanel *m_panel;
    QPushButton *m_copy;
    QPushButton *m_contact;
    QAction *m_group;
    QAction *m_resetPassword;
    QAction *m_unlock;
    QAction *m_checkAccess;
    QAction *m_noStart;
    QAction *m_noEnd;
    QString m_portalAddress;
};

} // namespace gatehouse::ui::users
