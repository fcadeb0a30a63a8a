// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Records.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace gatehouse::ui::connect {

/// **Select Lab**: an operator with several labs says where he works today, his default lab first (FLU-17, FLU-41).
class SelectLabPage : public QWidget {
    Q_OBJECT

public:
    explicit SelectLabPage(QWidget *parent = nullptr);

    /// Default first.
    void setLabs(const QList<domain::FacilityRef> &labs);
    void focusFirst();

signals:
    void labChosen(const gatehouse::domain::FacilityRef &lab);

private:
    QList<domain::FacilityRef> m_labs;
    QComboBox *m_box;
    QPushButton *m_continue;
};

} // namespace gatehouse::ui::connect
