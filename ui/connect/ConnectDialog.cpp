// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connect/ConnectDialog.h"

#include "support/WhenDone.h"
#include "ui/connect/FirstStartPage.h"
#include "ui/connect/SelectLabPage.h"
#include "ui/connect/SignInPage.h"

#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

namespace gatehouse::ui::connect {

using services::DatabaseState;
using services::SignIn;
using services::Workspace;
using support::DatabaseUrl;
using support::Result;

namespace {

constexpr int kWidth = 480;
constexpr int kEdge = 32;

} // namespace

ConnectDialog::ConnectDialog(ConnectStart start, std::shared_ptr<const support::Clock> clock, QWidget *parent)
    : QDialog(parent)
    , m_start(std::move(start))
    , m_url(m_start.url)
    , m_clock(std::move(clock))
    , m_signIn(new SignInPage)
    , m_firstStart(new FirstStartPage)
    , m_selectLab(new SelectLabPage)
    , m_pages{m_signIn, m_firstStart, m_selectLab}
{
    setWindowTitle(tr("Gatehouse"));
    setMinimumWidth(kWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kEdge, kEdge, kEdge, kEdge);
    for (QWidget *page : m_pages) {
        layout->addWidget(page);
        page->hide();
    }

    connect(m_signIn, &SignInPage::signInRequested, this, &ConnectDialog::signIn);
    connect(m_signIn, &SignInPage::otherDatabaseRequested, this, [this] { showFirstStart(); });
    connect(m_firstStart, &FirstStartPage::openRequested, this, &ConnectDialog::look);
    connect(m_firstStart, &FirstStartPage::createRequested, this, &ConnectDialog::create);
    connect(m_selectLab, &SelectLabPage::labChosen, this, [this](const domain::FacilityRef &lab) {
        m_workspace->selectLab(lab);
        emit signedIn(m_workspace, m_directory);
    });
}

void ConnectDialog::begin()
{
    m_signIn->preset(m_start.username, m_start.password);
    look(m_start.url);
}

void ConnectDialog::look(const DatabaseUrl &url)
{
    m_url = url;
    m_firstStart->setStand(FirstStartPage::Stand::Working);
    support::whenDone(Workspace::inspect(url), this, [this](const Result<DatabaseState> &state) {
        m_firstStart->setStand(FirstStartPage::Stand::Idle);
        looked(state);
        emit shown();
    });
}

void ConnectDialog::looked(const Result<DatabaseState> &state)
{
    if (!state)
        showFirstStart(state.error());
    else if (state->hasSchema && state->hasOperator)
        showSignIn(*state);
    else
        showFirstStart();
}

void ConnectDialog::showSignIn(const DatabaseState &state)
{
    m_signIn->showDatabase(m_url, state.demo ? SignInPage::Offer::SignInOrDemo : SignInPage::Offer::SignIn);
    show(m_signIn, tr("Sign In – Gatehouse"));
    m_signIn->focusFirst();
    if (state.needsUpgrade)
        upgrade();
}

void ConnectDialog::showFirstStart(const std::optional<support::Error> &problem)
{
    if (m_url.engine() == support::Engine::Sqlite)
        m_firstStart->presetFile(m_url.path());
    else
        m_firstStart->presetServer(m_url);
    show(m_firstStart, tr("Choose a database – Gatehouse"));
    m_firstStart->focusFirst();
    if (problem)
        m_firstStart->showProblem(*problem);
}

void ConnectDialog::signIn(const SignIn &who)
{
    m_signIn->setStand(SignInPage::Stand::Asking);
    support::whenDone(Workspace::open(m_url, who, m_clock), this, [this](const Result<std::shared_ptr<Workspace>> &opened) {
        if (opened) {
            m_workspace = *opened;
            loadDirectory();
            return;
        }
        m_signIn->setStand(SignInPage::Stand::Idle);
        m_signIn->showProblem(opened.error());
    });
}

void ConnectDialog::loadDirectory()
{
    support::whenDone(services::DirectoryService(*m_workspace).load(), this,
                      [this](const Result<services::Directory> &directory) {
                          m_signIn->setStand(SignInPage::Stand::Idle);
                          if (!directory) {
                              m_signIn->showProblem(directory.error());
                              return;
                          }
                          m_directory = std::make_shared<const services::Directory>(*directory);
                          enter();
                      });
}

// The program brings an older file up to date by itself; the migrator keeps a copy of it as it was.
void ConnectDialog::upgrade()
{
    if (m_url.engine() != support::Engine::Sqlite)
        return;
    m_signIn->setStand(SignInPage::Stand::Asking);
    m_signIn->showRemark(tr("This database is from an older version and is being brought up to date…"));
    const SignIn system{SignIn::As::System, QStringLiteral("gatehouse"), {}};
    support::whenDone(Workspace::create(m_url, system, {}, {}, m_clock), this,
                      [this](const Result<std::shared_ptr<Workspace>> &made) {
                          m_signIn->setStand(SignInPage::Stand::Idle);
                          if (made)
                              m_signIn->showRemark(tr("The database is up to date now; a copy of it as it was lies beside it."));
                          else
                              m_signIn->showProblem(made.error());
                      });
}

void ConnectDialog::create(const NewDatabase &database)
{
    m_url = database.url;
    QDir().mkpath(QFileInfo(m_url.path()).absolutePath());
    m_firstStart->setStand(FirstStartPage::Stand::Working);
    const SignIn system{SignIn::As::System, QStringLiteral("gatehouse"), {}};
    const SignIn administrator{SignIn::As::Operator, database.administrator, database.password};
    const auto made = Workspace::create(m_url, system, database.administrator, database.password, m_clock);
    support::whenDone(made, this, [this, administrator](const Result<std::shared_ptr<Workspace>> &workspace) {
        m_firstStart->setStand(FirstStartPage::Stand::Idle);
        if (!workspace) {
            m_firstStart->showProblem(workspace.error());
            return;
        }
        m_signIn->preset(administrator.username, {});
        m_signIn->showDatabase(m_url, SignInPage::Offer::SignIn);
        show(m_signIn, tr("Sign In – Gatehouse"));
        signIn(administrator);
    });
}

void ConnectDialog::enter()
{
    const services::Operator who = m_workspace->currentOperator();
    if (who.labs.size() < 2) {
        emit signedIn(m_workspace, m_directory);
        return;
    }
    m_selectLab->setLabs(who.labs);
    show(m_selectLab, tr("Select Lab – Gatehouse"));
    m_selectLab->focusFirst();
}

void ConnectDialog::show(QWidget *page, const QString &title)
{
    // a hidden page asks for no room, which a stack of pages would give it
    for (QWidget *other : std::as_const(m_pages))
        other->setVisible(other == page);
    setWindowTitle(title);
    adjustSize();
}

} // namespace gatehouse::ui::connect
