// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/SavedFindService.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace gatehouse::ui::widgets {
class FormField;
}

namespace gatehouse::ui::find {

/// **Save This Find…**: a name, and whether it is for everybody. Closes when the find is stored; saved() comes before.
class SaveFindDialog : public QDialog {
    Q_OBJECT

public:
    /// `refusal`: why it cannot be for everybody; empty when it can.
    SaveFindDialog(services::Workspace &workspace, const services::FindQuery &query, const QString &refusal, QWidget *parent);

signals:
    void saved(const QString &name);

private:
    void layOut(const QString &refusal);
    void send();

    services::SavedFindService m_service;
    services::FindQuery m_query;
    QLineEdit *m_name;
    widgets::FormField *m_nameField;
    QCheckBox *m_everybody;
    QPushButton *m_save;
};

} // namespace gatehouse::ui::find
