// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace gatehouse::ui::widgets {

class ElidedLabel;

/// Whether a field may stay empty.
enum class Requirement { Optional, Required };

/// A label above an editor, and a line under it that is kept free for what is wrong with it, so that nothing jumps. The label
/// is the editor's buddy and gives its accessible name; the problem becomes its accessible description. Works with line edits,
/// PasswordEdit, DateEdit, combo boxes, plain text edits and check boxes. A required field is outlined in red while it is empty
/// (screens.md, User record).
class FormField : public QWidget {
    Q_OBJECT

public:
    /// Takes the editor. The label's text is the editor's accessible name, word for word.
    FormField(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    QString label() const;
    QWidget *editor() const;

    Requirement requirement() const;
    void setRequirement(Requirement requirement);

    QString problem() const;
    /// An empty text takes the problem away.
    void setProblem(const QString &problem);
    /// A quiet remark in the same line, shown while there is no problem.
    void setHint(const QString &hint);
    /// A small button beside the label that does the action; gone while the action cannot be done.
    void addRemedy(QAction *action);

    /// Nothing but blanks in it, or nothing chosen. A check box is never blank.
    bool blank() const;

private:
    void watchEditor();
    void nameEditor();
    void refresh();

    QString m_name;
    QHBoxLayout *m_caption;
    QLabel *m_label;
    QLabel *m_star;
    QWidget *m_editor;
    ElidedLabel *m_line;
    QString m_problem;
    QString m_hint;
    QString m_ownToolTip;
    Requirement m_requirement = Requirement::Optional;
};

} // namespace gatehouse::ui::widgets
