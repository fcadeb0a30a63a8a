// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/MainWindow.h"

#include "ui/find/FindPage.h"
#include "ui/shell/Menus.h"
#include "ui/shell/PageTabs.h"
#include "ui/shell/WhoBar.h"
#include "ui/style/Marks.h"
#include "ui/style/Theme.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Prompt.h"

#include <QCloseEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>

namespace gatehouse::ui::shell {

using find::FindPage;
using page::Page;
using page::RecordAddress;
using services::Entity;

namespace {

constexpr QSize kSize(1280, 800);
constexpr QSize kLeast(900, 560);
constexpr int kEdge = 12;
constexpr int kMessageTime = 8000; // milliseconds: long enough to read a sentence

} // namespace

MainWindow::MainWindow(Parts parts)
    : m_parts(std::move(parts))
    , m_tabs(new PageTabs(m_parts.prompt))
    , m_centre(new QStackedWidget(this))
    , m_who(new WhoBar(this))
    , m_connection(new QLabel(this))
    , m_message(new QLabel(this))
{
    resize(kSize);
    setMinimumSize(kLeast);
    m_centre->addWidget(m_tabs);
    makeEmptyPage();
    setCentralWidget(m_centre);
    makeMenus();
    makeStatusLine();
    m_who->show(m_parts.workspace->currentOperator());

    connect(m_who, &WhoBar::labChosen, this, &MainWindow::chooseLab);
    connect(m_tabs, &PageTabs::currentTitleChanged, this, &MainWindow::follow);
    connect(m_tabs, &PageTabs::releaseContinued, this, [this] { leave(m_leave); });
    follow();
}

// Pages end before the workspace that they ask.
MainWindow::~MainWindow()
{
    m_tabs->disconnect(this);
    delete m_centre;
}

void MainWindow::makeMenus()
{
    Menus::Entries entries;
    for (const auto &[entity, maker] : m_parts.screens.records)
        entries.records.append(entity);
    entries.screens = m_parts.screens.entries;
    entries.who = m_parts.workspace->currentOperator();
    auto *menus = new Menus(*this, m_parts.theme, entries);
    menuBar()->setCornerWidget(m_who, Qt::TopRightCorner);
    connect(menus, &Menus::newRequested, this, [this](Entity entity) { open({entity, 0, {}}); });
    connect(menus, &Menus::findRequested, this, &MainWindow::openFind);
    connect(menus, &Menus::screenRequested, this, [this](page::Screen screen) { openScreen({screen, 0, {}}); });
    connect(menus, &Menus::closeTabRequested, this, [this] { m_tabs->close(m_tabs->currentPage()); });
    connect(menus, &Menus::signOutRequested, this, [this] { leave(Leave::SignOut); });
    connect(menus, &Menus::quitRequested, this, [this] { leave(Leave::Quit); });
    connect(menus, &Menus::editShown, this, [this](QMenu *edit) {
        if (const Page *page = m_tabs->currentPage())
            edit->addActions(page->editActions());
    });
    connect(menus, &Menus::aboutRequested, this, &MainWindow::about);
    connect(menus, &Menus::viewChanged, this, &MainWindow::viewChanged);
}

void MainWindow::makeStatusLine()
{
    m_connection->setText(m_parts.workspace->url().words());
    m_connection->setAccessibleName(tr("Connection"));
    m_message->setAccessibleName(tr("Message"));
    style::setTextKind(m_connection, style::TextKind::Muted);
    statusBar()->setContentsMargins(kEdge, 0, kEdge, 0);
    statusBar()->addWidget(m_connection);
    statusBar()->addWidget(m_message, 1);
    m_messageTimer.setSingleShot(true);
    m_messageTimer.setInterval(kMessageTime);
    connect(&m_messageTimer, &QTimer::timeout, m_message, &QLabel::clear);
}

void MainWindow::makeEmptyPage()
{
    auto *empty = new widgets::EmptyState(m_centre);
    empty->setTexts(tr("Nothing is open."), tr("Choose what to work on, here or in the menu Setup."));
    empty->addLink(tr("Users"), [this] { openFind(Entity::User); });
    empty->addLink(tr("Contacts"), [this] { openFind(Entity::Contact); });
    empty->addLink(tr("Facilities"), [this] { openFind(Entity::Facility); });
    m_centre->addWidget(empty);
}

page::PageContext MainWindow::context()
{
    return {m_parts.workspace, m_parts.directory, &m_parts.prompt, this};
}

void MainWindow::open(const RecordAddress &address)
{
    const auto maker = m_parts.screens.records.find(address.entity);
    if (maker == m_parts.screens.records.end())
        return;
    for (Page *page : m_tabs->pages()) {
        const auto shown = page->address();
        if (!address.isNew() && shown && shown->entity == address.entity && shown->key == address.key) {
            m_tabs->setCurrentWidget(page);
            page->focusField(address.field);
            return;
        }
    }
    m_tabs->add(maker->second(address, context()), address.field);
}

void MainWindow::openFind(Entity entity)
{
    for (Page *page : m_tabs->pages()) {
        if (auto *found = qobject_cast<FindPage *>(page); found && found->entity() == entity) {
            m_tabs->setCurrentWidget(found);
            found->focusField({});
            return;
        }
    }
    m_tabs->add(new FindPage(entity, context()));
}

void MainWindow::openScreen(const page::ScreenAddress &address)
{
    for (Page *page : m_tabs->pages()) {
        if (const auto shown = page->screenAddress(); shown && shown->screen == address.screen) {
            m_tabs->setCurrentWidget(page);
            page->turnTo(address);
            return;
        }
    }
    for (const ScreenEntry &entry : m_parts.screens.entries) {
        if (entry.screen == address.screen)
            m_tabs->add(entry.make(address, context()));
    }
}

void MainWindow::announceChange(Entity entity, qint64 key)
{
    for (Page *page : m_tabs->pages())
        page->recordChanged(entity, key);
}

void MainWindow::say(const QString &sentence)
{
    m_message->setText(sentence);
    m_messageTimer.start();
}

void MainWindow::chooseLab(const domain::FacilityRef &lab)
{
    m_parts.workspace->selectLab(lab);
    m_who->show(m_parts.workspace->currentOperator());
    for (Page *page : m_tabs->pages())
        page->currentFacilityChanged();
    say(tr("You work in %1 now.").arg(lab.name));
}

void MainWindow::follow()
{
    const Page *page = m_tabs->currentPage();
    m_centre->setCurrentIndex(page ? 0 : 1);
    setWindowTitle(page ? tr("%1 – Gatehouse", "the window's title").arg(page->titleText()) : tr("Gatehouse"));
}

void MainWindow::about()
{
    widgets::PromptQuestion notice;
    notice.kind = widgets::PromptKind::Information;
    notice.title = tr("About");
    notice.text = tr("Gatehouse %1").arg(m_parts.version);
    notice.detail =
        tr("Sets up, checks and looks after the people of a customer portal. Free software under the Apache License 2.0.");
    m_parts.prompt.inform(notice);
}

void MainWindow::leave(Leave how)
{
    m_leave = how;
    if (how == Leave::Nothing || !m_tabs->releaseAll())
        return;
    if (how == Leave::SignOut) {
        emit signedOut();
        return;
    }
    close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_leave = Leave::Quit;
    event->setAccepted(m_tabs->releaseAll());
}

} // namespace gatehouse::ui::shell
