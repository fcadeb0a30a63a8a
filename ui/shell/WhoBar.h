// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/Operator.h"

#include <QWidget>

class QActionGroup;
class QLabel;
class QMenu;
class QPushButton;

namespace gatehouse::ui::shell {

/// At the right of the menu bar, always visible: the current facility and the operator with his group (FLU-41). The facility is
/// a button with a menu of the operator's labs.
class WhoBar : public QWidget {
    Q_OBJECT

public:
    explicit WhoBar(QWidget *parent = nullptr);

    void show(const services::Operator &who);

signals:
    void labChosen(const gatehouse::domain::FacilityRef &lab);

private:
    QPushButton *m_facility;
    QMenu *m_menu;
    QLabel *m_operator;
};

} // namespace gatehouse::ui::shell
