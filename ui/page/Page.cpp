// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/page/Page.h"

#include "ui/widgets/ActionBar.h"

#include <QAction>
#include <QVBoxLayout>

namespace gatehouse::ui::page {

namespace {

constexpr int kEdge = 16; // look.md: 16 at page edges
constexpr int kGap = 8;

} // namespace

Page::Page(PageContext context, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_actionBar(new widgets::ActionBar(this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(kEdge, kEdge - kGap / 2, kEdge, kGap);
    m_layout->setSpacing(kGap + kGap / 2);
    m_layout->addWidget(m_actionBar);
}

Page::~Page() = default;

void Page::turnTo(const ScreenAddress &address)
{
    Q_UNUSED(address)
    focusField({});
}

void Page::recordChanged(services::Entity, qint64) {}

void Page::addActions(const QList<QAction *> &actions, QAction *primary)
{
    for (QAction *action : actions) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        m_actionBar->add(action, action == primary ? widgets::ActionPlace::Primary : widgets::ActionPlace::Bar);
    }
}

void Page::addMoreActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        m_actionBar->add(action, widgets::ActionPlace::More);
    }
}

void Page::setBody(QWidget *body)
{
    m_layout->addWidget(body, 1);
}

} // namespace gatehouse::ui::page
