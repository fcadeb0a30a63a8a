// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/MainWindow.h"

#include "ui/desk/ScreenLock.h"
#include "ui/shell/DeskActions.h"
#include "ui/shell/Menus.h"
#include "ui/shell/PageTabs.h"
#include "ui/shell/RecentRecords.h"
#include "ui/shell/TabMemory.h"
#include "ui/shell/UndoMenu.h"
#include "ui/shell/WhoBar.h"
#include "ui/style/Marks.h"
#include "ui/style/Theme.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Prompt.h"

#include <QAccessible>
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
    makeHelpers();
    connectMenus();
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
    entries.fillEdit = [this](QMenu &edit) { m_undo = new UndoMenu(edit, m_parts.workspace, *this); };
    entries.who = m_parts.workspace->currentOperator();
    m_menus = new Menus(*this, m_parts.theme, entries);
    m_who->standOver(*menuBar());
}

void MainWindow::makeHelpers()
{
    m_desk = new DeskActions({context(), m_parts.theme, m_parts.preferences, m_parts.version, m_parts.logFolder}, *this);
    m_recent = new RecentRecords(context(), m_menus->recentMenu(), this);
    m_tabMemory = new TabMemory(context(), this);
    connect(m_desk, &DeskActions::preferencesChanged, this, [this](const desk::DeskPreferences &preferences) {
        m_menus->refreshView();
        emit preferencesChanged(preferences);
    });
    // the lock has put its own title there, or has just taken it away
    connect(&m_desk->screenLock(), &desk::ScreenLock::unlocked, this, &MainWindow::follow);
    connect(m_who, &WhoBar::passwordChangeRequested, m_desk, &DeskActions::changePassword);
}

void MainWindow::connectMenus()
{
    connect(m_menus, &Menus::newRequested, this, [this](Entity entity) { open({entity, 0, {}}); });
    connect(m_menus, &Menus::findRequested, this, &MainWindow::openFind);
    connect(m_menus, &Menus::screenRequested, this, [this](page::Screen screen) { openScreen({screen, 0, {}}); });
    connect(m_menus, &Menus::closeTabRequested, this, [this] { m_tabs->close(m_tabs->currentPage()); });
    connect(m_menus, &Menus::signOutRequested, this, [this] { leave(Leave::SignOut); });
    connect(m_menus, &Menus::quitRequested, this, [this] { leave(Leave::Quit); });
    connect(m_menus, &Menus::lockRequested, &m_desk->screenLock(), &desk::ScreenLock::lock);
    connect(m_menus, &Menus::resultRequested, this, &MainWindow::stepResult);
    connect(m_menus, &Menus::paletteRequested, this, [this] {
        QList<Entity> records;
        for (const auto &[entity, maker] : m_parts.screens.records)
            records.append(entity);
        m_desk->openPalette(m_tabs->currentPage(), *m_recent, records);
    });
    connect(m_menus, &Menus::columnsRequested, this, [this] {
        if (auto *list = qobject_cast<FindPage *>(m_tabs->currentPage()))
            list->chooseColumns();
    });
    connect(m_menus, &Menus::preferencesRequested, m_desk, &DeskActions::openPreferences);
    connect(m_menus, &Menus::keysRequested, this, [this] { m_desk->openKeys(m_tabs->currentPage()); });
    connect(m_menus, &Menus::logFolderRequested, m_desk, &DeskActions::openLogFolder);
    connect(m_menus, &Menus::aboutRequested, m_desk, &DeskActions::about);
    connect(m_menus, &Menus::viewChanged, m_desk, &DeskActions::takeTheme);
    connect(m_menus, &Menus::editShown, this, [this](QMenu *edit) {
        if (const Page *page = m_tabs->currentPage())
            edit->addActions(page->editActions());
    });
}

void MainWindow::makeStatusLine()
{
    m_connection->setText(m_parts.workspace->url().words());
    m_connection->setAccessibleDescription(tr("Connection"));
    m_message->setAccessibleDescription(tr("Message"));
    style::setTextKind(m_connection, style::TextKind::Muted);
    statusBar()->setContentsMargins(kEdge, 0, kEdge, 0);
    statusBar()->addWidget(m_connection);
    statusBar()->addWidget(m_message, 1);
    m_messageTimer.setSingleShot(true);
    m_messageTimer.setInterval(kMessageTime);
    connect(&m_messageTimer, &QTimer::timeout, m_message, [this] {
        m_message->clear();
        m_message->setAccessibleName(tr("Message"));
    });
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
    return {m_parts.workspace, m_parts.directory, &m_parts.prompt, this, m_parts.memory};
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
    if (FindPage *found = findPageOf(entity)) {
        m_tabs->setCurrentWidget(found);
        found->focusField({});
        return;
    }
    m_tabs->add(new FindPage(entity, context()));
}

FindPage *MainWindow::findPageOf(Entity entity) const
{
    for (Page *page : m_tabs->pages()) {
        if (auto *found = qobject_cast<FindPage *>(page); found && found->entity() == entity)
            return found;
    }
    return nullptr;
}

// The record's tab shows the next one; what is unsaved is asked about first.
void MainWindow::stepResult(find::Step step)
{
    const QPointer<Page> page = m_tabs->currentPage();
    const auto address = page ? page->address() : std::nullopt;
    FindPage *list = address ? findPageOf(address->entity) : nullptr;
    if (!list)
        return;
    list->neighbour(address->key, step, [this, page, step, entity = address->entity](qint64 next) {
        if (next == 0) {
            say(step == find::Step::Next ? tr("This is the last result.") : tr("This is the first result."));
            return;
        }
        if (page)
            m_tabs->replace(page, [this, entity, next] {
                return m_parts.screens.records.at(entity)({entity, next, {}}, context());
            });
    });
}

void MainWindow::restoreTabs()
{
    const auto show = [this](const TabMemory::Recalled &recalled) {
        // whoever was quicker than the database stays where he went
        QWidget *chosen = m_tabs->currentPage();
        QWidget *focused = chosen ? focusWidget() : nullptr;
        for (const TabAddress &tab : recalled.tabs) {
            if (const auto *entity = std::get_if<Entity>(&tab))
                openFind(*entity);
            else if (const auto *record = std::get_if<RecordAddress>(&tab))
                open(*record);
            else
                openScreen(std::get<page::ScreenAddress>(tab));
        }
        if (m_tabs->count() == 0)
            openFind(Entity::User);
        else if (chosen)
            m_tabs->setCurrentWidget(chosen);
        else if (recalled.current >= 0)
            m_tabs->setCurrentIndex(int(recalled.current));
        if (focused)
            focused->setFocus();
        m_keepsTabs = true;
        follow();
        emit tabsRestored();
    };
    if (m_desk->preferences().tabs == desk::DeskPreferences::Tabs::ComeBack)
        m_tabMemory->recall(show);
    else
        show({});
}

void MainWindow::keepTabs()
{
    if (m_keepsTabs && m_leave == Leave::Nothing)
        m_tabMemory->keep(m_tabs->pages(), m_tabs->currentPage());
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
    m_recent->refresh();
    m_undo->refresh();
}

void MainWindow::announceDeletion(Entity entity, qint64 key)
{
    for (Page *page : m_tabs->pages()) {
        const auto shown = page->address();
        if (shown && shown->entity == entity && shown->key == key && !page->hasUnsavedChanges())
            m_tabs->close(page);
    }
    announceChange(entity, key);
}

void MainWindow::say(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->setAccessibleName(sentence);
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
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
    const auto address = page ? page->address() : std::nullopt;
    const bool hasList = address && !address->isNew() && findPageOf(address->entity);
    m_menus->setReasons(qobject_cast<const FindPage *>(page) ? QString() : tr("Only a list has columns: go to one first."),
                        hasList ? QString() : tr("Open a record from a list first."));
    if (m_leave == Leave::Nothing)
        m_recent->pageShown(page);
    keepTabs();
    if (!m_desk->screenLock().isLocked())
        setWindowTitle(page ? tr("%1 – Gatehouse", "the window's title").arg(page->titleText()) : tr("Gatehouse"));
}

void MainWindow::leave(Leave how)
{
    if (how == Leave::Nothing || !released(how))
        return;
    if (how == Leave::SignOut)
        emit signedOut();
    else
        close();
}

// Tabs are kept as they are before they close one by one.
bool MainWindow::released(Leave how)
{
    keepTabs();
    m_leave = how;
    const PageTabs::Release release = m_tabs->releaseAll();
    if (release == PageTabs::Release::Stay)
        m_leave = Leave::Nothing;
    return release == PageTabs::Release::Done;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(released(Leave::Quit));
}

} // namespace gatehouse::ui::shell
