// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/FieldBinder.h"

#include "ui/widgets/FormField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace gatehouse::ui::binding {

using editors::Field;
using widgets::FormField;

namespace {

const auto kYes = QStringLiteral("yes");
const auto kNo = QStringLiteral("no");

void choose(QComboBox *box, const QString &text)
{
    int at = box->findData(text);
    if (at < 0) {
        box->addItem(text, text);
        at = box->count() - 1;
    }
    box->setCurrentIndex(at);
}

// A text that is set must not move the cursor of somebody who types the same text.
template <typename Edit> void write(Edit *edit, const QString &text, const QString &shown)
{
    if (shown == text)
        return;
    if constexpr (std::is_same_v<Edit, QPlainTextEdit>)
        edit->setPlainText(text);
    else
        edit->setText(text);
    if constexpr (std::is_same_v<Edit, QLineEdit>) {
        if (!edit->hasFocus())
            edit->setCursorPosition(0); // a long text shows its beginning
    }
}

// What is longer than its field shows how it begins once somebody has left it; a menu or another window is no leaving.
void showBeginning(QObject *left, Qt::FocusReason reason)
{
    auto *line = qobject_cast<QLineEdit *>(left);
    if (line != nullptr && reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason &&
        reason != Qt::MenuBarFocusReason)
        line->setCursorPosition(0);
}

void setReadOnly(QWidget *widget, Access access)
{
    const bool readOnly = access == Access::ReadOnly;
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        line->setReadOnly(readOnly);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(widget))
        text->setReadOnly(readOnly);
    else
        widget->setEnabled(!readOnly);
}

} // namespace

FieldBinder::FieldBinder(editors::RecordEditor &editor, Sentence sentence, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_sentence(std::move(sentence))
{
}

void FieldBinder::bind(const QString &key, FormField *form)
{
    Field *field = m_editor.field(key);
    Q_ASSERT(field != nullptr);
    if (field->isRequired())
        form->setRequirement(widgets::Requirement::Required);
    bindText(field, form->editor());
    bindProblem(key, form);
    form->editor()->installEventFilter(this);
    m_verified.insert(form->editor(), field);
}

void FieldBinder::bindProblem(const QString &key, FormField *form)
{
    Field *field = m_editor.field(key);
    Q_ASSERT(field != nullptr);
    m_forms.insert(key, form);
    connect(field, &Field::problemChanged, this, [this, field] { showProblem(*field); });
    showProblem(*field);
}

FormField *FieldBinder::form(const QString &key) const
{
    return m_forms.value(key);
}

bool FieldBinder::focus(const QString &key) const
{
    FormField *form = m_forms.value(key);
    if (form == nullptr)
        return false;
    form->editor()->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(form->editor()); line != nullptr && !line->isReadOnly())
        line->selectAll();
    return true;
}

void FieldBinder::setAccess(Access access)
{
    for (FormField *form : std::as_const(m_forms)) {
        if (m_verified.contains(form->editor()))
            setReadOnly(form->editor(), access);
    }
}

bool FieldBinder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        if (Field *field = m_verified.value(watched); field != nullptr && field->isDirty())
            field->verify();
        showBeginning(watched, static_cast<QFocusEvent *>(event)->reason());
    }
    return QObject::eventFilter(watched, event);
}

void FieldBinder::bindText(Field *field, QWidget *widget)
{
    if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        const auto show = [line](const QString &text) { write(line, text, line->text()); };
        show(field->text());
        connect(field, &Field::textChanged, line, show);
        connect(line, &QLineEdit::textChanged, field, &Field::setText);
        // tools of assistance set a text without going to its field
        connect(line, &QLineEdit::textChanged, line, [line] {
            if (!line->hasFocus())
                line->setCursorPosition(0);
        });
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(widget)) {
        const auto show = [text](const QString &words) { write(text, words, text->toPlainText()); };
        show(field->text());
        connect(field, &Field::textChanged, text, show);
        connect(text, &QPlainTextEdit::textChanged, field, [field, text] { field->setText(text->toPlainText()); });
    } else if (auto *box = qobject_cast<QComboBox *>(widget)) {
        const auto show = [box](const QString &value) { choose(box, value); };
        show(field->text());
        connect(field, &Field::textChanged, box, show);
        connect(box, &QComboBox::currentIndexChanged, field, [field, box] { field->setText(box->currentData().toString()); });
    } else if (auto *check = qobject_cast<QCheckBox *>(widget)) {
        const auto show = [check](const QString &value) { check->setChecked(value == kYes); };
        show(field->text());
        connect(field, &Field::textChanged, check, show);
        connect(check, &QCheckBox::toggled, field, [field](bool on) { field->setText(on ? kYes : kNo); });
    }
}

void FieldBinder::showProblem(const Field &field)
{
    FormField *form = m_forms.value(field.key());
    form->setProblem(field.problem() ? m_sentence(*field.problem()) : QString());
}

} // namespace gatehouse::ui::binding
