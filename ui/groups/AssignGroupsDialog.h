// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editors/UserEditor.h"
#include "ui/groups/GroupChoice.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace gatehouse::ui::widgets {
class InlineMessage;
class SearchField;
} // namespace gatehouse::ui::widgets

namespace gatehouse::ui::groups {

/// **Assign Groups** (FLU-20, FLU-21): a check box for each group, ticked from the database, a filter, what each grants and what
/// all grant together. **Save** stores and stays, **Close** changes nothing.
class AssignGroupsDialog : public QDialog {
    Q_OBJECT

public:
    /// `reasonAgainst` is why this operator may not change memberships; empty when he may.
    AssignGroupsDialog(editors::UserEditor &editor, const services::Directory &directory, ConsoleLogins logins,
                       const QString &reasonAgainst, QWidget *parent);

private:
    struct Row {
        GroupOffer offer;
        QWidget *widget;
        QCheckBox *box;
    };

    void layOut();
    QWidget *makeList();
    QWidget *makeRow(const GroupOffer &offer);
    void filter(const QString &text);
    void tickFromRecord();
    void updateState();
    QList<domain::GroupKey> ticked() const;
    QList<domain::GroupKey> held() const;
    void send();
    void tell();
    QString words(const QList<domain::GroupKey> &keys) const;
    void showProblem(const support::Error &error);

    editors::UserEditor &m_editor;
    GroupChoice m_choice;
    QString m_reasonAgainst;
    QList<Row> m_rows;
    widgets::SearchField *m_filter;
    widgets::InlineMessage *m_message;
    QLabel *m_together;
    QPushButton *m_save;
    QList<domain::GroupKey> m_base; ///< held when the ticks were set
    QList<domain::GroupKey> m_wanted;
    bool m_sent = false;
};

} // namespace gatehouse::ui::groups
