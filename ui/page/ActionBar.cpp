// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/page/ActionBar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace gatehouse::ui::page {

namespace {

constexpr int kSpacing = 8;

void mirror(const QAction &action, QPushButton &button)
{
    QString word = action.text();
    button.setText(word);
    button.setAccessibleName(word.remove(QLatin1Char('&')));
    button.setToolTip(action.toolTip());
    button.setAccessibleDescription(action.toolTip());
    button.setEnabled(action.isEnabled());
    button.setVisible(action.isVisible());
    button.setIcon(action.icon());
}

} // namespace

ActionBar::ActionBar(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(kSpacing);
    m_layout->addStretch();
}

void ActionBar::setActions(const QList<QAction *> &actions, const QList<QAction *> &more)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    delete m_more;
    m_more = nullptr;
    int position = 0;
    for (QAction *action : actions)
        m_layout->insertWidget(position++, addButton(action));
    if (more.isEmpty())
        return;
    m_more = new QPushButton(tr("&More"), this);
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("Less common actions"));
    auto *menu = new QMenu(m_more);
    menu->setAccessibleName(tr("More"));
    menu->setToolTipsVisible(true);
    menu->addActions(more);
    m_more->setMenu(menu);
    m_layout->insertWidget(position, m_more);
}

void ActionBar::setTrailing(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void ActionBar::setPrimary(const QAction *action)
{
    for (auto entry = m_buttons.cbegin(); entry != m_buttons.cend(); ++entry)
        entry.value()->setDefault(entry.key() == action);
}

QPushButton *ActionBar::button(const QAction *action) const
{
    return m_buttons.value(action);
}

QPushButton *ActionBar::addButton(QAction *action)
{
    auto *button = new QPushButton(this);
    mirror(*action, *button);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [action, button] { mirror(*action, *button); });
    m_buttons.insert(action, button);
    return button;
}

} // namespace gatehouse::ui::page
