// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ActionBar.h"

#include "ui/style/Marks.h"

#include <QAction>
#include <QActionEvent>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QMenu>
#include <QPushButton>
#include <QToolTip>

#include <algorithm>

namespace gatehouse::ui::widgets {

namespace {

constexpr char kReason[] = "gatehouseDisabledReason";
constexpr int kGap = 8;

QString plain(QString text)
{
    return text.remove(u'&');
}

QString toolTipOf(const QAction *action)
{
    if (!action->isEnabled() && !disabledReason(action).isEmpty())
        return disabledReason(action);
    // QAction's own fallback is its text, which the button shows already.
    const QString said = action->toolTip() == plain(action->text()) ? QString() : action->toolTip();
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    if (keys.isEmpty())
        return said;
    return said.isEmpty() ? QString(plain(action->text()) + u" (" + keys + u')') : QString(said + u" (" + keys + u')');
}

/// A menu whose entries say why they are off.
class ReasonMenu : public QMenu {
public:
    using QMenu::QMenu;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QMenu::event(event);
        const auto *help = static_cast<QHelpEvent *>(event);
        const QAction *action = actionAt(help->pos());
        QToolTip::showText(help->globalPos(), action ? toolTipOf(action) : QString(), this);
        return true;
    }
};

} // namespace

void setDisabledReason(QAction *action, const QString &reason)
{
    if (disabledReason(action) == reason)
        return;
    action->setProperty(kReason, reason);
    Q_EMIT action->changed();
}

QString disabledReason(const QAction *action)
{
    return action->property(kReason).toString();
}

ActionBar::ActionBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_more(new QPushButton(tr("More")))
    , m_menu(new ReasonMenu(m_more))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(kGap);
    m_layout->addWidget(m_more);
    m_layout->addStretch();
    m_more->setMenu(m_menu);
    m_more->setAutoDefault(false);
    m_more->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QPushButton *ActionBar::add(QAction *action, ActionPlace place)
{
    QWidget::addAction(action);
    connect(action, &QAction::changed, this, [this, action] { sync(action); });
    if (place == ActionPlace::More) {
        m_rare.append(action);
        sync(action);
        fit();
        return nullptr;
    }
    auto *button = new QPushButton;
    button->setAutoDefault(false);
    if (place == ActionPlace::Primary)
        style::setButtonKind(button, style::ButtonKind::Primary);
    if (action->menu())
        button->setMenu(action->menu());
    else
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_layout->insertWidget(int(m_shown.size()), button);
    m_shown.append(action);
    m_buttons.insert(action, button);
    sync(action);
    fit();
    return button;
}

void ActionBar::addMoreSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_rare.append(separator);
    fit();
}

void ActionBar::addTrailing(QWidget *widget)
{
    m_layout->addWidget(widget);
    m_trailing.append(widget);
    fit();
}

QPushButton *ActionBar::button(const QAction *action) const
{
    return m_buttons.value(action);
}

QPushButton *ActionBar::moreButton() const
{
    return m_more;
}

QMenu *ActionBar::moreMenu() const
{
    return m_menu;
}

QSize ActionBar::minimumSizeHint() const
{
    return {m_more->sizeHint().width(), m_more->sizeHint().height()};
}

void ActionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool ActionBar::event(QEvent *event)
{
    if (event->type() == QEvent::ActionRemoved)
        forget(static_cast<QActionEvent *>(event)->action());
    else if (event->type() == QEvent::FontChange)
        fit();
    return QWidget::event(event);
}

void ActionBar::sync(QAction *action)
{
    const QString toolTip = toolTipOf(action);
    QPushButton *button = m_buttons.value(action);
    if (!button)
        return fit();
    button->setText(action->text());
    button->setIcon(action->icon());
    button->setEnabled(action->isEnabled());
    button->setCheckable(action->isCheckable());
    button->setChecked(action->isChecked());
    button->setToolTip(toolTip);
    button->setAccessibleName(plain(action->text()));
    button->setAccessibleDescription(action->isEnabled() ? QString() : disabledReason(action));
    fit();
}

void ActionBar::forget(const QAction *action)
{
    // The action may be half destroyed: only its address is used.
    const auto same = [action](const QAction *known) { return known == action; };
    m_shown.removeIf(same);
    m_rare.removeIf(same);
    if (QPushButton *button = m_buttons.take(action)) {
        m_layout->removeWidget(button);
        button->hide();
        button->deleteLater(); // the press that destroys the action may come from it
    }
    fit();
}

void ActionBar::fit()
{
    int room = width();
    for (const QWidget *widget : std::as_const(m_trailing))
        room -= widget->sizeHint().width() + kGap;
    int wanted = 0;
    for (const QAction *action : std::as_const(m_shown))
        wanted += action->isVisible() ? m_buttons.value(action)->sizeHint().width() + kGap : 0;
    const bool rare = std::any_of(m_rare.cbegin(), m_rare.cend(), [](const QAction *action) { return action->isVisible() && !action->isSeparator(); });
    const bool tight = wanted > room && isVisible();
    if (rare || tight)
        room -= m_more->sizeHint().width() + kGap;

    m_menu->clear();
    bool overflowing = false;
    for (QAction *action : std::as_const(m_shown)) {
        QPushButton *button = m_buttons.value(action);
        room -= action->isVisible() ? button->sizeHint().width() + kGap : 0;
        overflowing = overflowing || (tight && room < -kGap);
        button->setVisible(action->isVisible() && !overflowing);
        if (overflowing && action->isVisible())
            m_menu->addAction(action);
    }
    if (overflowing && rare)
        m_menu->addSeparator();
    m_menu->addActions(m_rare);
    m_more->setVisible(rare || overflowing);
}

} // namespace gatehouse::ui::widgets
