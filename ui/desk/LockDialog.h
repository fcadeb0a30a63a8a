// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/OwnAccountService.h"

#include <QDialog>

class QPushButton;

namespace gatehouse::ui::widgets {
class FormField;
class InlineMessage;
class PasswordEdit;
} // namespace gatehouse::ui::widgets

namespace gatehouse::ui::desk {

/// What stands over a locked window: who works here, **Password**, **Unlock**. It cannot be closed otherwise. Who signed in without a
/// password, as in a demo, unlocks with one key, and is told so. Accepted when the password was right.
class LockDialog : public QDialog {
    Q_OBJECT

public:
    LockDialog(services::Workspace &workspace, QWidget *parent);

    void reject() override;

private:
    void layOut();
    void unlock();
    void proved(const support::Outcome &outcome);

    services::Workspace &m_workspace;
    services::OwnAccountService m_account;
    widgets::PasswordEdit *m_password;
    widgets::FormField *m_passwordField;
    widgets::InlineMessage *m_message;
    QPushButton *m_unlock;
};

} // namespace gatehouse::ui::desk
