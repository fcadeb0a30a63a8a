// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/ActionBinder.h"

#include "ui/page/Actions.h"

#include <QAction>

namespace gatehouse::ui::binding {

ActionBinder::ActionBinder(QObject *parent) : QObject(parent) {}

void ActionBinder::bind(QAction *action, ReasonAgainst reasonAgainst)
{
    page::setAvailable(action, reasonAgainst());
    m_bound.append({action, std::move(reasonAgainst)});
}

void ActionBinder::refresh()
{
    for (const auto &[action, reasonAgainst] : std::as_const(m_bound))
        page::setAvailable(action, reasonAgainst());
}

} // namespace gatehouse::ui::binding
