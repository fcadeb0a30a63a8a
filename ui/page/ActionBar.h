// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QPushButton;

namespace gatehouse::ui::page {

/// The one row of buttons at the top of a page: an action each, rare ones under **More**. The buttons say what their actions
/// say, to the eye (text, tooltip) and to a screen reader (name, description).
class ActionBar : public QWidget {
    Q_OBJECT

public:
    explicit ActionBar(QWidget *parent = nullptr);

    void setActions(const QList<QAction *> &actions, const QList<QAction *> &more);
    /// The one action that the page is for; its button is filled with the accent.
    void setPrimary(const QAction *action);
    /// Something small at the right end: "2 of 1,220".
    void setTrailing(QWidget *widget);
    /// The button of an action; none when the action is not in the bar.
    QPushButton *button(const QAction *action) const;

private:
    QPushButton *addButton(QAction *action);

    QHBoxLayout *m_layout;
    QHash<const QAction *, QPushButton *> m_buttons;
    QPushButton *m_more = nullptr;
};

} // namespace gatehouse::ui::page
