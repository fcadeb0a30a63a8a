// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/page/Actions.h"

#include "services/Operator.h"

#include <QAction>
#include <QCoreApplication>

namespace gatehouse::ui::page {

namespace {

QString wordWithKey(const QAction &action)
{
    QString word = action.text();
    word.remove(QLatin1Char('&'));
    if (action.shortcut().isEmpty())
        return word;
    return QCoreApplication::translate("Actions", "%1 (%2)", "an action's word and its key")
        .arg(word, action.shortcut().toString(QKeySequence::NativeText));
}

} // namespace

QAction *makeAction(const QString &word, const QKeySequence &key, QObject *parent)
{
    auto *action = new QAction(word, parent);
    action->setShortcut(key);
    action->setToolTip(wordWithKey(*action));
    return action;
}

void setAvailable(QAction *action, const QString &reasonAgainst)
{
    action->setEnabled(reasonAgainst.isEmpty());
    action->setStatusTip(reasonAgainst);
    QString tip = wordWithKey(*action);
    if (!reasonAgainst.isEmpty())
        tip += QLatin1Char('\n') + reasonAgainst;
    action->setToolTip(tip);
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
