// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/ResetPasswordDialog.h"

#include "ui/style/Marks.h"
#include "ui/text/ErrorText.h"
#include "ui/text/FieldText.h"
#include "ui/users/PasswordAdvice.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/PasswordEdit.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse::ui::users {

using editors::UserEditor;
using support::Error;
using support::Reason;
using widgets::FormField;

namespace {

const auto kPassword = QStringLiteral("password");
const auto kConfirm = QStringLiteral("confirm");

} // namespace

QStringList predictableWords(const UserEditor &editor)
{
    QStringList words;
    for (const QStringView key : {u"first", u"last", u"initials", u"username", u"email1"})
        words.append(editor.field(key)->text());
    words.removeAll(QString());
    return words;
}

ResetPasswordDialog::ResetPasswordDialog(UserEditor &editor, QWidget *parent)
    : QDialog(parent)
    , m_editor(editor)
    , m_password(new widgets::PasswordEdit)
    , m_confirm(new widgets::PasswordEdit)
    , m_passwordField(new FormField(text::FieldText::label(kPassword), m_password))
    , m_confirmField(new FormField(text::FieldText::label(kConfirm), m_confirm))
    , m_set(new QPushButton(tr("&Set Password")))
{
    setWindowTitle(tr("Reset Password"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    connect(m_password, &QLineEdit::textChanged, this, &ResetPasswordDialog::advise);
    connect(m_confirm, &QLineEdit::textChanged, this, &ResetPasswordDialog::advise);
    connect(m_set, &QPushButton::clicked, this, &ResetPasswordDialog::send);
    connect(&m_editor, &UserEditor::failed, this, &ResetPasswordDialog::showProblem);
    connect(&m_editor, &UserEditor::saved, this, [this](editors::Deed deed) {
        if (deed == editors::Deed::PasswordSet)
            accept();
    });
    advise();
}

void ResetPasswordDialog::layOut()
{
    auto *note = new QLabel(tr("%1 must change it at the first sign-in. Unused, it stops working after 72 hours.")
                                .arg(m_editor.record().user.username.text()));
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    style::setTextKind(note, style::TextKind::Muted);
    style::setButtonKind(m_set, style::ButtonKind::Primary);
    m_set->setDefault(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_set, QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false); // it never looks like what is meant to be done
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(note);
    layout->addWidget(m_passwordField);
    layout->addWidget(m_confirmField);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(420);
    m_password->setFocus();
}

void ResetPasswordDialog::advise()
{
    m_passwordField->setProblem({});
    m_confirmField->setProblem({});
    const QString typed = m_password->text();
    m_passwordField->setHint(typed.isEmpty() ? QString() : PasswordAdvice::sentence(typed, predictableWords(m_editor)));
    m_set->setEnabled(!m_password->text().isEmpty());
    m_set->setToolTip(m_set->isEnabled() ? QString() : tr("Type the password first."));
    m_set->setAccessibleDescription(m_set->toolTip());
}

void ResetPasswordDialog::send()
{
    if (m_password->text() != m_confirm->text()) {
        showProblem(Error::invalid(kConfirm, Reason::Mismatch));
        return;
    }
    m_editor.resetPassword(support::Secret::fromText(m_password->text()));
}

void ResetPasswordDialog::showProblem(const Error &error)
{
    const bool confirm = error.field == kConfirm;
    FormField *field = confirm ? m_confirmField : m_passwordField;
    field->setProblem(text::ErrorText::sentence(error));
    field->editor()->setFocus();
    if (editors::Field *hidden = m_editor.field(kPassword); hidden != nullptr)
        hidden->clearProblem();
}

} // namespace gatehouse::ui::users
