// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/Operator.h"

#include <QWidget>

class QLabel;
class QMenu;
class QMenuBar;
class QPushButton;

namespace gatehouse::ui::shell {

/// At the right of the menu bar, always visible: the current facility and the operator with his group (FLU-41). Both are buttons:
/// the facility has a menu of the operator's labs, the operator one with what is his own. A menu bar tells a screen reader of its
/// menus only, so this is a child of the window that stands over the bar's corner.
class WhoBar : public QWidget {
    Q_OBJECT

public:
    explicit WhoBar(QWidget *window);

    void show(const services::Operator &who);
    /// Takes the bar's right corner.
    void standOver(QMenuBar &bar);

signals:
    void labChosen(const gatehouse::domain::FacilityRef &lab);
    void passwordChangeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    QPushButton *m_facility;
    QMenu *m_labs;
    QPushButton *m_operator;
    QMenu *m_own;
    QAction *m_changePassword;
    QMenuBar *m_bar = nullptr;
    QWidget *m_place = nullptr; ///< keeps the corner free
};

} // namespace gatehouse::ui::shell
