// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/record/LifeActions.h"

#include "ui/lifecycle/LeaverFlow.h"
#include "ui/page/Actions.h"
#include "ui/text/ErrorText.h"

#include <QAction>

namespace gatehouse::ui::record {

using domain::Turn;
using services::Entity;

LifeActions::LifeActions(const page::PageContext &context, Entity entity, LifeHooks hooks, QObject *parent)
    : QObject(parent)
    , m_hooks(std::move(hooks))
    , m_ending(new lifecycle::Ending(context, endingHooks(context), this))
    , m_toggle(page::makeAction(tr("&Deactivate"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), parent))
    , m_delete(page::makeAction(tr("De&lete…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace), parent))
{
    connect(m_toggle, &QAction::triggered, this, [this] {
        const Turn turn = m_hooks.isActive() ? Turn::Off : Turn::On;
        m_ending->turn(turn, [this, turn] { m_hooks.turn(turn); });
    });
    connect(m_delete, &QAction::triggered, m_ending, &lifecycle::Ending::removeRecord);
    if (entity != Entity::User && entity != Entity::Contact)
        return;
    m_leaver = new lifecycle::LeaverFlow(context, this);
    m_leave = page::makeAction(tr("Lea&ver…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), parent);
    connect(m_leave, &QAction::triggered, this, [this, entity] { m_leaver->begin(entity, m_hooks.key()); });
    connect(m_leaver, &lifecycle::LeaverFlow::done, this, &LifeActions::done);
    connect(m_leaver, &lifecycle::LeaverFlow::refused, this, &LifeActions::refused);
}

lifecycle::EndingHooks LifeActions::endingHooks(const page::PageContext &context)
{
    lifecycle::EndingHooks hooks;
    hooks.name = m_hooks.name;
    hooks.effect = m_hooks.effect;
    hooks.check = m_hooks.check;
    hooks.remove = m_hooks.remove;
    hooks.refused = [this, workspace = context.workspace](const support::Error &error) {
        emit refused(text::ErrorText::sentence(error, workspace->clock().now()));
    };
    hooks.removed = [this] { emit removed(); };
    return hooks;
}

QList<QAction *> LifeActions::all() const
{
    QList<QAction *> actions{m_toggle};
    if (m_leave != nullptr)
        actions.append(m_leave);
    actions.append(m_delete);
    return actions;
}

void LifeActions::showActive(bool active)
{
    m_toggle->setText(active ? tr("&Deactivate") : tr("&Activate"));
}

void LifeActions::confirm(Turn turn, std::function<void()> proceed, std::function<void()> stay)
{
    m_ending->turn(turn, std::move(proceed), std::move(stay));
}

} // namespace gatehouse::ui::record
