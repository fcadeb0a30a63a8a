// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/LockDialog.h"

#include "support/WhenDone.h"
#include "ui/style/Marks.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/PasswordEdit.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse::ui::desk {

namespace {

constexpr int kLockWidth = 400;
constexpr int kEdge = 24;

} // namespace

LockDialog::LockDialog(services::Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_account(workspace)
    , m_password(new widgets::PasswordEdit)
    , m_passwordField(new widgets::FormField(tr("Password"), m_password, this))
    , m_message(new widgets::InlineMessage(this))
    , m_unlock(new QPushButton(tr("Unlock"), this))
{
    setWindowTitle(tr("Locked – Gatehouse"));
    setWindowFlag(Qt::WindowCloseButtonHint, false);
    setWindowModality(Qt::ApplicationModal);
    setMinimumWidth(kLockWidth);
    layOut();
    connect(m_unlock, &QPushButton::clicked, this, &LockDialog::unlock);
    connect(m_password, &QLineEdit::textEdited, this, [this] { m_passwordField->setProblem({}); });
}

void LockDialog::layOut()
{
    const services::Operator who = m_workspace.currentOperator();
    auto *title = new QLabel(tr("Locked"), this);
    style::setTextKind(title, style::TextKind::PageTitle);
    const bool asksPassword = m_workspace.provedByPassword();
    auto *sentence =
        new QLabel(asksPassword ? tr("%1 works here. Everything is as it was left, and nothing typed is lost.").arg(who.name)
                                : tr("Nobody signed in with a password, so none is asked for. Everything is as it was left."),
                   this);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    style::setTextKind(sentence, style::TextKind::Muted);
    style::setButtonKind(m_unlock, style::ButtonKind::Primary);
    m_unlock->setDefault(true);
    m_unlock->setToolTip(tr("Enter unlocks"));
    m_passwordField->setVisible(asksPassword);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kEdge, kEdge, kEdge, kEdge);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(sentence);
    layout->addWidget(m_message);
    layout->addWidget(m_passwordField);
    layout->addWidget(m_unlock, 0, Qt::AlignLeft);
    (asksPassword ? static_cast<QWidget *>(m_password) : m_unlock)->setFocus();
}

// Esc and the window manager's close leave it where it is.
void LockDialog::reject() {}

void LockDialog::unlock()
{
    if (!m_workspace.provedByPassword()) {
        accept();
        return;
    }
    m_unlock->setEnabled(false);
    m_message->clear();
    support::whenDone(m_account.prove(support::Secret::fromText(m_password->text())), this,
                      [this](const support::Outcome &outcome) { proved(outcome); });
}

void LockDialog::proved(const support::Outcome &outcome)
{
    m_unlock->setEnabled(true);
    if (outcome.ok()) {
        accept();
        return;
    }
    const bool wrong = outcome.error().code == support::ErrorCode::SignIn;
    const QString sentence = wrong ? tr("The password is wrong: type it again.") : text::ErrorText::sentence(outcome.error());
    if (wrong)
        m_passwordField->setProblem(sentence);
    else
        m_message->say(widgets::MessageKind::Error, sentence);
    m_password->selectAll();
    m_password->setFocus();
}

} // namespace gatehouse::ui::desk
