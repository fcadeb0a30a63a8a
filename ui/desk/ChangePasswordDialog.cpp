// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/ChangePasswordDialog.h"

#include "support/WhenDone.h"
#include "ui/style/Marks.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/PasswordEdit.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse::ui::desk {

using support::Error;
using support::Reason;
using widgets::FormField;

namespace {

constexpr int kWidth = 420;

} // namespace

ChangePasswordDialog::ChangePasswordDialog(services::Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_account(workspace)
    , m_current(new widgets::PasswordEdit)
    , m_next(new widgets::PasswordEdit)
    , m_confirm(new widgets::PasswordEdit)
    , m_currentField(new FormField(tr("Current Password"), m_current, this))
    , m_nextField(new FormField(tr("New Password"), m_next, this))
    , m_confirmField(new FormField(tr("Confirm New Password"), m_confirm, this))
    , m_message(new widgets::InlineMessage(this))
    , m_change(new QPushButton(tr("Change Password")))
{
    setWindowTitle(tr("Change Password"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    layOut();
    for (QLineEdit *field :
         {static_cast<QLineEdit *>(m_current), static_cast<QLineEdit *>(m_next), static_cast<QLineEdit *>(m_confirm)})
        connect(field, &QLineEdit::textChanged, this, &ChangePasswordDialog::follow);
    connect(m_change, &QPushButton::clicked, this, &ChangePasswordDialog::send);
    follow();
}

void ChangePasswordDialog::layOut()
{
    auto *note = new QLabel(
        tr("The password with which you sign in to this console. At least 8 characters, not made of your name."), this);
    note->setWordWrap(true);
    style::setTextKind(note, style::TextKind::Muted);
    style::setButtonKind(m_change, style::ButtonKind::Primary);
    m_change->setDefault(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_change, QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(note);
    layout->addWidget(m_message);
    layout->addWidget(m_currentField);
    layout->addWidget(m_nextField);
    layout->addWidget(m_confirmField);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(kWidth);
    m_current->setFocus();
}

void ChangePasswordDialog::follow()
{
    for (FormField *field : {m_currentField, m_nextField, m_confirmField})
        field->setProblem({});
    const bool typed = !m_current->text().isEmpty() && !m_next->text().isEmpty();
    m_change->setEnabled(typed);
    m_change->setToolTip(typed ? QString() : tr("Type the current and the new password first."));
    m_change->setAccessibleDescription(m_change->toolTip());
}

void ChangePasswordDialog::send()
{
    m_message->clear();
    if (m_next->text() != m_confirm->text()) {
        m_confirmField->setProblem(text::ErrorText::sentence(Error::invalid(QStringLiteral("confirm"), Reason::Mismatch)));
        m_confirm->setFocus();
        return;
    }
    m_change->setEnabled(false);
    support::whenDone(
        m_account.changePassword(support::Secret::fromText(m_current->text()), support::Secret::fromText(m_next->text())), this,
        [this](const support::Outcome &outcome) { answered(outcome); });
}

void ChangePasswordDialog::answered(const support::Outcome &outcome)
{
    m_change->setEnabled(true);
    if (outcome.ok()) {
        emit changed();
        accept();
        return;
    }
    const Error &error = outcome.error();
    if (error.field == QLatin1StringView("current") && error.code == support::ErrorCode::SignIn) {
        m_currentField->setProblem(tr("The current password is wrong: type it again."));
        m_current->selectAll();
        m_current->setFocus();
    } else if (error.field == QLatin1StringView("password")) {
        m_nextField->setProblem(text::ErrorText::sentence(error));
        m_next->setFocus();
    } else {
        m_message->say(widgets::MessageKind::Error, text::ErrorText::sentence(error));
    }
}

} // namespace gatehouse::ui::desk
