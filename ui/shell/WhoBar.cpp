// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/WhoBar.h"

#include "ui/page/Actions.h"
#include "ui/style/Marks.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

namespace gatehouse::ui::shell {

namespace {

QString withoutMnemonics(const QString &name)
{
    return QString(name).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

/// As large as another widget wants to be.
class Place : public QWidget {
public:
    Place(const QWidget &model, QWidget *parent) : QWidget(parent), m_model(model) {}
    QSize sizeHint() const override { return m_model.sizeHint(); }

private:
    const QWidget &m_model;
};

} // namespace

WhoBar::WhoBar(QWidget *window)
    : QWidget(window)
    , m_facility(new QPushButton(this))
    , m_labs(new QMenu(this))
    , m_operator(new QPushButton(this))
    , m_own(new QMenu(this))
    , m_changePassword(page::makeAction(tr("Change &Password…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P), this))
{
    auto *label = new QLabel(tr("Fac&ility"), this);
    label->setBuddy(m_facility);
    style::setTextKind(label, style::TextKind::Muted);
    m_labs->setAccessibleName(tr("Select Lab"));
    m_facility->setMenu(m_labs);
    m_facility->setAutoDefault(false);
    m_own->setAccessibleName(tr("Operator"));
    m_own->setToolTipsVisible(true);
    m_own->addAction(m_changePassword);
    m_operator->setMenu(m_own);
    m_operator->setAutoDefault(false);
    connect(m_changePassword, &QAction::triggered, this, &WhoBar::passwordChangeRequested);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 16, 4);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_facility);
    layout->addWidget(m_operator);
}

void WhoBar::standOver(QMenuBar &bar)
{
    m_bar = &bar;
    m_place = new Place(*this, &bar);
    m_place->installEventFilter(this);
    bar.setCornerWidget(m_place, Qt::TopRightCorner);
    follow();
}

bool WhoBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_place && (event->type() == QEvent::Move || event->type() == QEvent::Resize || event->type() == QEvent::Show))
        follow();
    return QWidget::eventFilter(watched, event);
}

void WhoBar::follow()
{
    setGeometry(QRect(m_place->mapTo(parentWidget(), QPoint(0, 0)), m_place->size()));
    raise();
}

void WhoBar::show(const services::Operator &who)
{
    const bool known = who.lab.key.isStored();
    const QString name = known ? who.lab.name : tr("No lab");
    m_facility->setText(withoutMnemonics(name));
    m_facility->setAccessibleName(tr("Current facility: %1").arg(name));
    m_facility->setToolTip(known ? tr("Where you work now. Choose another of your labs here (Alt+I).")
                                 : tr("You belong to no lab: ask an Administrator to give you one."));
    m_facility->setAccessibleDescription(m_facility->toolTip());
    m_facility->setEnabled(!who.labs.isEmpty());
    const QString operatorText =
        who.group.isEmpty() ? who.name : tr("%1 · %2", "an operator and his group").arg(who.name, who.group);
    m_operator->setText(withoutMnemonics(operatorText));
    m_operator->setAccessibleName(tr("Operator: %1").arg(operatorText));
    m_operator->setToolTip(tr("Who works here, and what is your own"));
    m_operator->setAccessibleDescription(m_operator->toolTip());
    page::setAvailable(m_changePassword, who.key.isStored() ? QString() : tr("The system account has no password in Gatehouse."));
    m_labs->clear();
    auto *group = new QActionGroup(m_labs);
    for (const domain::FacilityRef &lab : who.labs) {
        QAction *action = m_labs->addAction(withoutMnemonics(lab.name));
        action->setCheckable(true);
        action->setChecked(lab.key == who.lab.key);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, lab] { emit labChosen(lab); });
    }
    if (m_bar)
        m_bar->setCornerWidget(m_place, Qt::TopRightCorner); // it asks for the size anew
}

} // namespace gatehouse::ui::shell
