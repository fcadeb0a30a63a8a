// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/WhoBar.h"

#include "ui/style/Marks.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace gatehouse::ui::shell {

WhoBar::WhoBar(QWidget *parent)
    : QWidget(parent)
    , m_facility(new QPushButton(this))
    , m_menu(new QMenu(this))
    , m_operator(new QLabel(this))
{
    auto *label = new QLabel(tr("F&acility"), this);
    label->setBuddy(m_facility);
    style::setTextKind(label, style::TextKind::Muted);
    style::setTextKind(m_operator, style::TextKind::Muted);
    m_operator->setTextFormat(Qt::PlainText);
    m_operator->setAccessibleName(tr("Operator"));
    m_menu->setAccessibleName(tr("Select Lab"));
    m_facility->setMenu(m_menu);
    m_facility->setAutoDefault(false);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 16, 4);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_facility);
    layout->addSpacing(8);
    layout->addWidget(m_operator);
}

void WhoBar::show(const services::Operator &who)
{
    const bool known = who.lab.key.isStored();
    const QString name = known ? who.lab.name : tr("No lab");
    m_facility->setText(QString(name).replace(QLatin1Char('&'), QStringLiteral("&&")));
    m_facility->setAccessibleName(tr("Current facility: %1").arg(name));
    m_facility->setToolTip(known ? tr("Where you work now. Choose another of your labs here (Alt+A).")
                                 : tr("You belong to no lab: ask an Administrator to give you one."));
    m_facility->setAccessibleDescription(m_facility->toolTip());
    m_facility->setEnabled(!who.labs.isEmpty());
    m_operator->setText(who.group.isEmpty() ? who.name : tr("%1 · %2", "an operator and his group").arg(who.name, who.group));
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    for (const domain::FacilityRef &lab : who.labs) {
        QAction *action = m_menu->addAction(QString(lab.name).replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(lab.key == who.lab.key);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, lab] { emit labChosen(lab); });
    }
}

} // namespace gatehouse::ui::shell
