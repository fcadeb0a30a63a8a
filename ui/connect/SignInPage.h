// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/Workspace.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gatehouse::ui::widgets {
class FormField;
class InlineMessage;
class PasswordEdit;
} // namespace gatehouse::ui::widgets

namespace gatehouse::ui::connect {

/// **Sign In**: which database, in words, **Username**, **Password**, **Sign In**, and *Sign in to the demo* for a demo file.
/// Asks nobody itself; what was typed stays whatever the answer is.
class SignInPage : public QWidget {
    Q_OBJECT

public:
    enum class Offer { SignIn, SignInOrDemo };
    enum class Stand { Idle, Asking };

    explicit SignInPage(QWidget *parent = nullptr);

    void showDatabase(const support::DatabaseUrl &url, Offer offer);
    /// Fills what is known before anybody types.
    void preset(const QString &username, const QString &password);
    void setStand(Stand stand);
    /// Says what happened, beside the field where it belongs to one; anything but a wrong name or password offers *Try again*.
    void showProblem(const support::Error &error);
    /// One sentence of news.
    void showRemark(const QString &sentence);
    void focusFirst();

signals:
    void signInRequested(const gatehouse::services::SignIn &signIn);
    void otherDatabaseRequested();

private:
    QLayout *buttonRow();
    void requestSignIn();
    void requestDemo();

    QLabel *m_database;
    QLineEdit *m_username;
    widgets::PasswordEdit *m_password;
    widgets::FormField *m_usernameField;
    widgets::FormField *m_passwordField;
    widgets::InlineMessage *m_message;
    QPushButton *m_signIn;
    QPushButton *m_demo;
    services::SignIn::As m_lastAs = services::SignIn::As::Operator;
};

} // namespace gatehouse::ui::connect
