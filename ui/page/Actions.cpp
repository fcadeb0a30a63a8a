// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/page/Actions.h"

#include "services/Operator.h"
#include "ui/widgets/ActionBar.h"

#include <QAction>
#include <QCoreApplication>

namespace gatehouse::ui::page {

QAction *makeAction(const QString &word, const QKeySequence &key, QObject *parent)
{
    auto *action = new QAction(word, parent);
    action->setShortcut(key);
    return action;
}

void setAvailable(QAction *action, const QString &reasonAgainst)
{
    action->setEnabled(reasonAgainst.isEmpty());
    action->setToolTip(reasonAgainst); // menus show this; none is the word itself
    widgets::setDisabledReason(action, reasonAgainst);
}

QString refusal(const services::Operator &currentOperator, services::Duty duty)
{
    if (currentOperator.may(duty))
        return {};
    const QStringList groups = services::groupsWith(duty);
    if (groups.size() < 2) {
        return QCoreApplication::translate("Actions", "Only members of the group %1 can do this. Ask one of them.")
            .arg(groups.join(QString()));
    }
    return QCoreApplication::translate("Actions", "Only members of the groups %1 and %2 can do this. Ask one of them.")
        .arg(groups.mid(0, groups.size() - 1).join(QStringLiteral(", ")), groups.last());
}

} // namespace gatehouse::ui::page
