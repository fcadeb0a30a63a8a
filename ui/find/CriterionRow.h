// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/find/FindSetup.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

namespace gatehouse::ui::find {

/// One line of *More criteria*: field, operator, value.
class CriterionRow : public QWidget {
    Q_OBJECT

public:
    /// `number` tells a screen reader which line this is.
    CriterionRow(const FindSetup &setup, int number, QWidget *parent = nullptr);

    /// None while no value is typed.
    std::optional<services::Criterion> criterion() const;
    void setCriterion(const services::Criterion &criterion);
    /// `E-mail contains example.org`; empty while no value is typed.
    QString words() const;
    QLineEdit *valueEdit() const { return m_value; }

signals:
    void changed();
    /// Enter.
    void submitted();
    void removeRequested();

private:
    QComboBox *m_field;
    QComboBox *m_operator;
    QLineEdit *m_value;
};

} // namespace gatehouse::ui::find
