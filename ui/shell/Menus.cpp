// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/Menus.h"

#include "ui/page/Actions.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace gatehouse::ui::shell {

using services::Duty;
using services::Entity;
using style::Density;
using style::Scheme;

Menus::Menus(QMainWindow &window, style::Theme &theme, const Entries &entries)
    : QObject(&window)
    , m_window(window)
    , m_theme(theme)
{
    m_window.menuBar()->setAccessibleName(tr("Menus"));
    fillFile(entries);
    fillEdit(entries);
    fillView();
    fillSetup();
    fillConfigure(entries);
    fillTools(entries);
    fillHelp();
}

QMenu *Menus::menu(const QString &word)
{
    QMenu *menu = m_window.menuBar()->addMenu(word);
    menu->setToolTipsVisible(true);
    return menu;
}

QAction *Menus::add(QMenu *menu, const QString &word, const QKeySequence &key)
{
    QAction *action = page::makeAction(word, key, this);
    menu->addAction(action);
    return action;
}

void Menus::addNew(QMenu *menu, Entity entity, const QString &word, const QKeySequence &key, const Entries &entries)
{
    if (!entries.records.contains(entity))
        return;
    QAction *action = add(menu, word, key);
    page::setAvailable(action, page::refusal(entries.who, Duty::EditPeople));
    connect(action, &QAction::triggered, this, [this, entity] { emit newRequested(entity); });
}

void Menus::addScreens(QMenu *menu, MenuName name, const Entries &entries)
{
    for (const ScreenEntry &entry : entries.screens) {
        if (entry.menu != name)
            continue;
        QAction *action = add(menu, entry.word, entry.key);
        page::setAvailable(action, entry.duty ? page::refusal(entries.who, *entry.duty) : QString());
        connect(action, &QAction::triggered, this, [this, screen = entry.screen] { emit screenRequested(screen); });
    }
}

void Menus::fillFile(const Entries &entries)
{
    QMenu *file = menu(tr("&File"));
    addNew(file, Entity::User, tr("New &User"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U), entries);
    addNew(file, Entity::Contact, tr("New &Contact"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), entries);
    addNew(file, Entity::Facility, tr("New &Facility"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), entries);
    addScreens(file, MenuName::File, entries);
    if (!file->isEmpty())
        file->addSeparator();
    m_recent = file->addMenu(tr("&Recently Viewed"));
    m_recent->setToolTipsVisible(true);
    file->addSeparator();
    connect(add(file, tr("Close &Tab"), QKeySequence(Qt::CTRL | Qt::Key_W)), &QAction::triggered, this,
            &Menus::closeTabRequested);
    connect(add(file, tr("&Lock"), QKeySequence(Qt::CTRL | Qt::Key_L)), &QAction::triggered, this, &Menus::lockRequested);
    connect(add(file, tr("&Sign Out"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)), &QAction::triggered, this,
            &Menus::signOutRequested);
    connect(add(file, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q)), &QAction::triggered, this, &Menus::quitRequested);
}

void Menus::fillEdit(const Entries &entries)
{
    QMenu *edit = menu(tr("&Edit"));
    if (entries.fillEdit)
        entries.fillEdit(*edit);
    QAction *end = edit->addSeparator();
    auto *nothing = new QAction(tr("De&lete…"), edit);
    page::setAvailable(nothing, tr("Open a user, a contact or a facility first."));
    // The same actions as on the page itself, so that each key stands for one thing only.
    connect(edit, &QMenu::aboutToShow, this, [this, edit, end, nothing] {
        const QList<QAction *> all = edit->actions();
        for (QAction *former : all.mid(all.indexOf(end) + 1))
            edit->removeAction(former);
        emit editShown(edit);
        if (edit->actions().constLast() == end)
            edit->addAction(nothing);
    });
}

void Menus::fillView()
{
    QMenu *view = menu(tr("&View"));
    auto *schemes = new QActionGroup(this);
    const auto addScheme = [&](const QString &word, const QKeySequence &key, Scheme scheme) {
        QAction *action = add(view, word, key);
        action->setCheckable(true);
        action->setChecked(m_theme.scheme() == scheme);
        schemes->addAction(action);
        m_schemes.insert(scheme, action);
        connect(action, &QAction::triggered, this, [this, scheme] {
            m_theme.setScheme(scheme);
            emit viewChanged();
        });
    };
    addScheme(tr("Scheme as the &System"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S), Scheme::System);
    addScheme(tr("&Light Scheme"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L), Scheme::Light);
    addScheme(tr("&Dark Scheme"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_D), Scheme::Dark);
    view->addSeparator();
    auto *densities = new QActionGroup(this);
    const auto addDensity = [&](const QString &word, const QKeySequence &key, Density density) {
        QAction *action = add(view, word, key);
        action->setCheckable(true);
        action->setChecked(m_theme.density() == density);
        densities->addAction(action);
        m_densities.insert(density, action);
        connect(action, &QAction::triggered, this, [this, density] {
            m_theme.setDensity(density);
            emit viewChanged();
        });
    };
    addDensity(tr("&Comfortable Rows"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_M), Density::Comfortable);
    addDensity(tr("C&ompact Rows"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_K), Density::Compact);
    view->addSeparator();
    connect(add(view, tr("Command &Palette…"), QKeySequence(Qt::CTRL | Qt::Key_K)), &QAction::triggered, this,
            &Menus::paletteRequested);
    m_next = add(view, tr("&Next Result"), QKeySequence(Qt::ALT | Qt::Key_PageDown));
    m_previous = add(view, tr("P&revious Result"), QKeySequence(Qt::ALT | Qt::Key_PageUp));
    connect(m_next, &QAction::triggered, this, [this] { emit resultRequested(find::Step::Next); });
    connect(m_previous, &QAction::triggered, this, [this] { emit resultRequested(find::Step::Previous); });
    m_columns = add(view, tr("Col&umns…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_U));
    connect(m_columns, &QAction::triggered, this, &Menus::columnsRequested);
    view->addSeparator();
    connect(add(view, tr("Pr&eferences…"), QKeySequence(Qt::CTRL | Qt::Key_Comma)), &QAction::triggered, this,
            &Menus::preferencesRequested);
}

void Menus::setReasons(const QString &columns, const QString &results)
{
    page::setAvailable(m_columns, columns);
    page::setAvailable(m_next, results);
    page::setAvailable(m_previous, results);
}

void Menus::refreshView()
{
    m_schemes.value(m_theme.scheme())->setChecked(true);
    m_densities.value(m_theme.density())->setChecked(true);
}

void Menus::fillSetup()
{
    QMenu *setup = menu(tr("&Setup"));
    const auto addFind = [&](const QString &word, Qt::Key key, Entity entity) {
        connect(add(setup, word, QKeySequence(Qt::CTRL | key)), &QAction::triggered, this,
                [this, entity] { emit findRequested(entity); });
    };
    addFind(tr("&Users"), Qt::Key_1, Entity::User);
    addFind(tr("&Contacts"), Qt::Key_2, Entity::Contact);
    addFind(tr("&Facilities"), Qt::Key_3, Entity::Facility);
}

void Menus::fillConfigure(const Entries &entries)
{
    QMenu *configure = menu(tr("&Configure"));
    QAction *groups = add(configure, tr("&Groups"), QKeySequence(Qt::CTRL | Qt::Key_4));
    page::setAvailable(groups, page::refusal(entries.who, Duty::ViewPortalGroups));
    connect(groups, &QAction::triggered, this, [this] { emit findRequested(Entity::Group); });
    addScreens(configure, MenuName::Configure, entries);
}

void Menus::fillTools(const Entries &entries)
{
    const auto isTool = [](const ScreenEntry &entry) { return entry.menu == MenuName::Tools; };
    if (std::any_of(entries.screens.begin(), entries.screens.end(), isTool))
        addScreens(menu(tr("&Tools")), MenuName::Tools, entries);
}

void Menus::fillHelp()
{
    QMenu *help = menu(tr("&Help"));
    connect(add(help, tr("&Keys"), QKeySequence(Qt::CTRL | Qt::Key_F1)), &QAction::triggered, this, &Menus::keysRequested);
    connect(add(help, tr("&Log Folder"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F1)), &QAction::triggered, this,
            &Menus::logFolderRequested);
    connect(add(help, tr("&About"), QKeySequence(Qt::SHIFT | Qt::Key_F1)), &QAction::triggered, this, &Menus::aboutRequested);
}

} // namespace gatehouse::ui::shell
