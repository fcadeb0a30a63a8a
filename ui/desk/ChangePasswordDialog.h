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

/// **Change Password…** at the operator's own name: the password in use, and the new one twice. Closes when it is stored; what is
/// wrong stands beside its field. changed() comes before it closes.
class ChangePasswordDialog : public QDialog {
    Q_OBJECT

public:
    ChangePasswordDialog(services::Workspace &workspace, QWidget *parent);

signals:
    void changed();

private:
    void layOut();
    void follow();
    void send();
    void answered(const support::Outcome &outcome);

    services::OwnAccountService m_account;
    widgets::PasswordEdit *m_current;
    widgets::PasswordEdit *m_next;
    widgets::PasswordEdit *m_confirm;
    widgets::FormField *m_currentField;
    widgets::FormField *m_nextField;
    widgets::FormField *m_confirmField;
    widgets::InlineMessage *m_message;
    QPushButton *m_change;
};

} // namespace gatehouse::ui::desk
