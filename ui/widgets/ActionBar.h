// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;
class QPushButton;

namespace gatehouse::ui::widgets {

/// Why an action cannot be used now: becomes the tooltip and accessible description of everything that shows it. An empty
/// text takes it away. The reason shows only while the action is off.
void setDisabledReason(QAction *action, const QString &reason);
QString disabledReason(const QAction *action);

/// Where an action stands in the bar.
enum class ActionPlace { Bar, Primary, More };

/// The one bar of actions under the tabs, left to right in the order of add(); rare ones, and those that find no room, under
/// **More**. Shortcuts stand in the tooltips and work while the bar is shown.
class ActionBar : public QWidget {
    Q_OBJECT

public:
    explicit ActionBar(QWidget *parent = nullptr);

    /// The action stays the caller's. Gives its button, or null for an action under More.
    QPushButton *add(QAction *action, ActionPlace place = ActionPlace::Bar);
    void addMoreSeparator();
    /// Takes a widget for the right end, such as the place in the results.
    void addTrailing(QWidget *widget);

    QPushButton *button(const QAction *action) const;
    QPushButton *moreButton() const;
    QMenu *moreMenu() const;

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void sync(QAction *action);
    void forget(const QAction *action);
    void fit();

    QHBoxLayout *m_layout;
    QPushButton *m_more;
    QMenu *m_menu;
    QList<QAction *> m_shown;
    QList<QAction *> m_rare;
    QList<QWidget *> m_trailing;
    QHash<const QAction *, QPushButton *> m_buttons;
};

} // namespace gatehouse::ui::widgets
