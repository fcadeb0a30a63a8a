// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editors/UserEditor.h"

#include <QDialog>

class QPushButton;

namespace gatehouse::ui::widgets {
class FormField;
class PasswordEdit;
} // namespace gatehouse::ui::widgets

namespace gatehouse::ui::users {

/// **Reset Password**: an initial password, typed twice, which the person must change (ruling 6). It closes when the password
/// is stored; what is wrong with it stands beside the field.
class ResetPasswordDialog : public QDialog {
    Q_OBJECT

public:
    ResetPasswordDialog(editors::UserEditor &editor, QWidget *parent);

private:
    void layOut();
    void advise();
    void send();
    void showProblem(const support::Error &error);

    editors::UserEditor &m_editor;
    widgets::PasswordEdit *m_password;
    widgets::PasswordEdit *m_confirm;
    widgets::FormField *m_passwordField;
    widgets::FormField *m_confirmField;
    QPushButton *m_set;
};

/// Words that must not make the password of this user.
QStringList predictableWords(const editors::UserEditor &editor);

} // namespace gatehouse::ui::users
