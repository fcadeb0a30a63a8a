// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connect/FirstStartPage.h"

#include "domain/Passwords.h"
#include "domain/Values.h"
#include "ui/style/Marks.h"
#include "ui/text/ErrorText.h"
#include "ui/text/FieldText.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/PasswordEdit.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gatehouse::ui::connect {

using support::Error;
using support::Reason;
using text::ErrorText;
using text::FieldText;
using widgets::FormField;

namespace {

const QString kUsername = QStringLiteral("username");
const QString kPassword = QStringLiteral("password");
const QString kConfirm = QStringLiteral("confirm");
const QString kFile = QStringLiteral("file");
const QString kHost = QStringLiteral("host");
const QString kPort = QStringLiteral("port");
const QString kName = QStringLiteral("database");

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    return layout;
}

} // namespace

FirstStartPage::FirstStartPage(QWidget *parent)
    : QWidget(parent)
    , m_embedded(new QRadioButton(tr("&Keep everything in one file on this computer"), this))
    , m_server(new QRadioButton(tr("&Connect to a PostgreSQL server"), this))
    , m_parts(new QStackedWidget(this))
    , m_message(new widgets::InlineMessage(this))
    , m_go(new QPushButton(this))
{
    auto *title = new QLabel(tr("Choose a database"), this);
    style::setTextKind(title, style::TextKind::PageTitle);
    auto *sentence = new QLabel(tr("Gatehouse keeps its people, contacts and facilities in a database."), this);
    style::setTextKind(sentence, style::TextKind::Muted);
    sentence->setWordWrap(true);
    style::setButtonKind(m_go, style::ButtonKind::Primary);
    m_go->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_parts->addWidget(filePart());
    m_parts->addWidget(serverPart());

    QVBoxLayout *layout = columnIn(this);
    layout->addWidget(title);
    layout->addWidget(sentence);
    layout->addSpacing(8);
    layout->addWidget(m_message);
    layout->addWidget(m_embedded);
    layout->addWidget(m_server);
    layout->addSpacing(8);
    layout->addWidget(m_parts);
    auto *row = new QHBoxLayout;
    row->addWidget(m_go);
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch();

    m_embedded->setChecked(true);
    showPart();
    QObject::connect(m_embedded, &QRadioButton::toggled, this, &FirstStartPage::showPart);
    QObject::connect(m_file, &QLineEdit::textChanged, this, &FirstStartPage::showPart);
    QObject::connect(m_go, &QPushButton::clicked, this, &FirstStartPage::submit);
}

QWidget *FirstStartPage::filePart()
{
    auto *part = new QWidget(this);
    m_file = new QLineEdit;
    m_username = new QLineEdit;
    m_password = new widgets::PasswordEdit;
    m_confirm = new widgets::PasswordEdit;
    m_fields.insert(kFile, new FormField(tr("File"), m_file, part));
    m_administrator = new QWidget(part);
    m_fields.insert(kUsername, new FormField(FieldText::label(kUsername), m_username, m_administrator));
    m_fields.insert(kPassword, new FormField(FieldText::label(kPassword), m_password, m_administrator));
    m_fields.insert(kConfirm, new FormField(FieldText::label(kConfirm), m_confirm, m_administrator));
    for (const QString &key : {kFile, kUsername, kPassword, kConfirm})
        field(key)->setRequirement(widgets::Requirement::Required);

    auto *head = new QLabel(tr("First Administrator"), m_administrator);
    style::setTextKind(head, style::TextKind::SectionHead);
    QVBoxLayout *administrator = columnIn(m_administrator);
    administrator->addWidget(head);
    for (const QString &key : {kUsername, kPassword, kConfirm})
        administrator->addWidget(field(key));

    QVBoxLayout *layout = columnIn(part);
    layout->addWidget(field(kFile));
    layout->addWidget(m_administrator);
    layout->addStretch();
    return part;
}

QWidget *FirstStartPage::serverPart()
{
    auto *part = new QWidget(this);
    m_host = new QLineEdit;
    m_port = new QLineEdit(QStringLiteral("5432"));
    m_port->setValidator(new QIntValidator(1, 65535, m_port));
    m_name = new QLineEdit(QStringLiteral("gatehouse"));
    m_fields.insert(kHost, new FormField(tr("Server"), m_host, part));
    m_fields.insert(kPort, new FormField(tr("Port"), m_port, part));
    m_fields.insert(kName, new FormField(tr("Database"), m_name, part));
    QVBoxLayout *layout = columnIn(part);
    for (const QString &key : {kHost, kPort, kName}) {
        field(key)->setRequirement(widgets::Requirement::Required);
        layout->addWidget(field(key));
    }
    layout->addStretch();
    return part;
}

FormField *FirstStartPage::field(const QString &key) const
{
    return m_fields.value(key);
}

void FirstStartPage::presetFile(const QString &path)
{
    m_embedded->setChecked(true);
    m_file->setText(QDir::toNativeSeparators(path));
}

void FirstStartPage::presetServer(const support::DatabaseUrl &url)
{
    m_server->setChecked(true);
    if (!url.hosts().isEmpty()) {
        m_host->setText(url.hosts().constFirst().name);
        m_port->setText(QString::number(url.hosts().constFirst().port));
    }
    m_name->setText(url.database());
}

bool FirstStartPage::fileExists() const
{
    const QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    return !path.isEmpty() && QFileInfo(path).isFile();
}

void FirstStartPage::showPart()
{
    const bool embedded = m_embedded->isChecked();
    m_parts->setCurrentIndex(embedded ? 0 : 1);
    m_administrator->setVisible(!fileExists());
    if (!embedded)
        m_go->setText(tr("Connect"));
    else
        m_go->setText(fileExists() ? tr("Open") : tr("Create"));
    m_go->setDefault(true);
}

void FirstStartPage::setStand(Stand stand)
{
    m_go->setEnabled(stand == Stand::Idle);
    if (stand == Stand::Working)
        m_message->say(widgets::MessageKind::Info, tr("Working…"));
    else
        m_message->clear();
}

void FirstStartPage::showProblem(const Error &error)
{
    if (FormField *culprit = field(error.field); culprit && m_parts->currentWidget()->isAncestorOf(culprit)) {
        culprit->setProblem(ErrorText::sentence(error));
        culprit->editor()->setFocus();
        return;
    }
    m_message->say(widgets::MessageKind::Error, ErrorText::sentence(error));
    m_message->addLink(tr("Try again"), [this] { submit(); });
}

void FirstStartPage::focusFirst()
{
    if (m_server->isChecked())
        m_host->setFocus();
    else if (fileExists())
        m_file->setFocus();
    else
        m_username->setFocus();
}

void FirstStartPage::clearProblems()
{
    for (FormField *one : std::as_const(m_fields))
        one->setProblem({});
    m_message->clear();
}

void FirstStartPage::submit()
{
    clearProblems();
    m_embedded->isChecked() ? submitFile() : submitServer();
}

void FirstStartPage::submitFile()
{
    const QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (path.isEmpty()) {
        field(kFile)->setProblem(tr("Say in which file the database is to be kept."));
        m_file->setFocus();
        return;
    }
    const auto url = support::DatabaseUrl::forFile(path);
    if (fileExists()) {
        emit openRequested(url);
        return;
    }
    const auto username = domain::Username::parse(m_username->text());
    const auto password = support::Secret::fromText(m_password->text());
    if (!username) {
        Error error = username.error();
        error.field = kUsername;
        showProblem(error);
    } else if (username->isBlank()) {
        showProblem(Error::invalid(kUsername, Reason::Required));
    } else if (const auto fits = domain::checkPassword(password, domain::PasswordUse::Lasting, {{username->text()}}); !fits) {
        showProblem(fits.error());
    } else if (m_confirm->text() != m_password->text()) {
        showProblem(Error::invalid(kConfirm, Reason::Mismatch));
    } else {
        emit createRequested({url, username->text(), password});
    }
}

void FirstStartPage::submitServer()
{
    if (m_host->text().trimmed().isEmpty()) {
        field(kHost)->setProblem(tr("Type the name of the server."));
        m_host->setFocus();
        return;
    }
    const QString name = m_name->text().trimmed();
    const QString port = m_port->text().isEmpty() ? QStringLiteral("5432") : m_port->text();
    const auto url =
        support::DatabaseUrl::parse(QStringLiteral("postgresql://%1:%2/%3").arg(m_host->text().trimmed(), port, name));
    if (url)
        emit openRequested(*url);
    else
        showProblem(url.error());
}

} // namespace gatehouse::ui::connect
