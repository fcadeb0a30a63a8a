// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connect/SignInPage.h"

#include "ui/style/Marks.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/PasswordEdit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse::ui::connect {

using services::SignIn;
using support::Error;
using support::Reason;
using text::ErrorText;

SignInPage::SignInPage(QWidget *parent)
    : QWidget(parent)
    , m_database(new QLabel(this))
    , m_username(new QLineEdit)
    , m_password(new widgets::PasswordEdit)
    , m_usernameField(new widgets::FormField(tr("Username"), m_username, this))
    , m_passwordField(new widgets::FormField(tr("Password"), m_password, this))
    , m_message(new widgets::InlineMessage(this))
    , m_signIn(new QPushButton(tr("Sign In"), this))
    , m_demo(new QPushButton(tr("Sign in to the demo"), this))
{
    auto *title = new QLabel(tr("Sign In"), this);
    style::setTextKind(title, style::TextKind::PageTitle);
    style::setTextKind(m_database, style::TextKind::Muted);
    m_database->setWordWrap(true);
    m_database->setAccessibleDescription(tr("Database"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addWidget(m_database);
    layout->addSpacing(12);
    layout->addWidget(m_message);
    layout->addWidget(m_usernameField);
    layout->addWidget(m_passwordField);
    layout->addSpacing(8);
    layout->addLayout(buttonRow());
    layout->addStretch();

    for (QLineEdit *field : {m_username, static_cast<QLineEdit *>(m_password)})
        connect(field, &QLineEdit::textEdited, this, [this] {
            m_usernameField->setProblem({});
            m_passwordField->setProblem({});
        });
}

QLayout *SignInPage::buttonRow()
{
    style::setButtonKind(m_signIn, style::ButtonKind::Primary);
    m_signIn->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_demo->setShortcut(QKeySequence(Qt::ALT | Qt::Key_D));
    m_demo->setToolTip(tr("Opens the database of invented people without typing (%1)")
                           .arg(m_demo->shortcut().toString(QKeySequence::NativeText)));
    m_demo->hide();
    auto *other = new QPushButton(tr("&Other database…"), this);
    other->setAccessibleName(tr("Other database…"));
    style::setButtonKind(other, style::ButtonKind::Link);
    other->setAutoDefault(false);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_signIn);
    row->addWidget(m_demo);
    row->addStretch();
    row->addWidget(other);

    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::requestSignIn);
    connect(m_demo, &QPushButton::clicked, this, &SignInPage::requestDemo);
    connect(other, &QPushButton::clicked, this, &SignInPage::otherDatabaseRequested);
    return row;
}

void SignInPage::showDatabase(const support::DatabaseUrl &url, Offer offer)
{
    m_database->setText(url.words());
    m_demo->setVisible(offer == Offer::SignInOrDemo);
    m_message->clear();
    m_signIn->setDefault(true);
}

void SignInPage::preset(const QString &username, const QString &password)
{
    m_username->setText(username);
    m_password->setText(password);
}

void SignInPage::setStand(Stand stand)
{
    const bool asking = stand == Stand::Asking;
    m_signIn->setEnabled(!asking);
    m_demo->setEnabled(!asking);
    if (asking)
        m_message->say(widgets::MessageKind::Info, tr("Signing in…"));
    else
        m_message->clear();
}

void SignInPage::showProblem(const Error &error)
{
    const QString sentence = ErrorText::sentence(error);
    const bool wrongSecret = error.code == support::ErrorCode::SignIn || error.reason == Reason::WrongPassword;
    if (wrongSecret) {
        m_passwordField->setProblem(sentence);
        m_password->selectAll();
        m_password->setFocus();
        return;
    }
    m_message->say(widgets::MessageKind::Error, sentence);
    m_message->addLink(tr("Try again"), [this] { m_lastAs == SignIn::As::Demo ? requestDemo() : requestSignIn(); });
}

void SignInPage::showRemark(const QString &sentence)
{
    m_message->say(widgets::MessageKind::Info, sentence);
}

void SignInPage::focusFirst()
{
    if (m_username->text().isEmpty())
        m_username->setFocus();
    else
        m_password->setFocus();
}

void SignInPage::requestSignIn()
{
    const QString username = m_username->text().trimmed();
    const bool named = !username.isEmpty();
    m_usernameField->setProblem(named ? QString()
                                      : ErrorText::sentence(Error::invalid(QStringLiteral("username"), Reason::Required)));
    if (!named) {
        m_username->setFocus();
        return;
    }
    m_lastAs = SignIn::As::Operator;
    emit signInRequested({SignIn::As::Operator, username, support::Secret::fromText(m_password->text())});
}

void SignInPage::requestDemo()
{
    m_lastAs = SignIn::As::Demo;
    emit signInRequested({SignIn::As::Demo, {}, {}});
}

} // namespace gatehouse::ui::connect
