// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editors/RecordEditor.h"

#include <QHash>
#include <QObject>

class QWidget;

namespace gatehouse::ui::widgets {
class FormField;
}

namespace gatehouse::ui::binding {

/// Whether somebody may type.
enum class Access { Editable, ReadOnly };

/// Ties the widgets of a form to the fields of an editor, both ways: text, required, problem. It follows `textChanged`, never
/// `textEdited`, because screen readers and tools of assistance set texts without a key press.
class FieldBinder : public QObject {
    Q_OBJECT

public:
    /// Makes the sentence that a person reads of an error.
    using Sentence = std::function<QString(const support::Error &)>;

    FieldBinder(editors::RecordEditor &editor, Sentence sentence, QObject *parent);

    /// Line edits and plain text edits hold the text itself, combo boxes hold it as the data of the chosen item (an unknown one
    /// is added), check boxes are `yes` or `no`.
    void bind(const QString &key, widgets::FormField *form);
    /// Shows only what is wrong with the field; its text comes another way (the User box).
    void bindProblem(const QString &key, widgets::FormField *form);
    /// The form field of that key, or null.
    widgets::FormField *form(const QString &key) const;
    /// Puts the focus into the field. False when there is none.
    bool focus(const QString &key) const;
    void setAccess(Access access);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void bindText(editors::Field *field, QWidget *widget);
    void showProblem(const editors::Field &field);

    editors::RecordEditor &m_editor;
    Sentence m_sentence;
    QHash<QString, widgets::FormField *> m_forms;
    QHash<QObject *, editors::Field *> m_verified;
};

} // namespace gatehouse::ui::binding
