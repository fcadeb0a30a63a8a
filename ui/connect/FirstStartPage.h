// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/DatabaseUrl.h"
#include "support/Secret.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace gatehouse::ui::widgets {
class FormField;
class InlineMessage;
class PasswordEdit;
} // namespace gatehouse::ui::widgets

namespace gatehouse::ui::connect {

/// What is asked to make an embedded database: where, and its first Administrator.
struct NewDatabase {
    support::DatabaseUrl url;
    QString administrator;
    support::Secret password;
};

/// First start on an empty machine, and *Other database…*: one page that makes or opens the embedded database, or connects to a
/// PostgreSQL server.
class FirstStartPage : public QWidget {
    Q_OBJECT

public:
    enum class Stand { Idle, Working };

    explicit FirstStartPage(QWidget *parent = nullptr);

    /// The file that is offered.
    void presetFile(const QString &path);
    void presetServer(const support::DatabaseUrl &url);
    void setStand(Stand stand);
    /// Beside the field where it belongs to one, else above.
    void showProblem(const support::Error &error);
    void focusFirst();

signals:
    /// The file is there: look what it is.
    void openRequested(const gatehouse::support::DatabaseUrl &url);
    void createRequested(const gatehouse::ui::connect::NewDatabase &database);

private:
    QWidget *filePart();
    QWidget *serverPart();
    void showPart();
    void submit();
    void submitFile();
    void submitServer();
    void clearProblems();
    bool fileExists() const;
    widgets::FormField *field(const QString &key) const;

    QRadioButton *m_embedded;
    QRadioButton *m_server;
    QStackedWidget *m_parts;
    widgets::InlineMessage *m_message;
    QPushButton *m_go;
    QWidget *m_administrator = nullptr;
    QLineEdit *m_file = nullptr;
    QLineEdit *m_username = nullptr;
    widgets::PasswordEdit *m_password = nullptr;
    widgets::PasswordEdit *m_confirm = nullptr;
    QLineEdit *m_host = nullptr;
    QLineEdit *m_port = nullptr;
    QLineEdit *m_name = nullptr;
    QHash<QString, widgets::FormField *> m_fields;
};

} // namespace gatehouse::ui::connect
