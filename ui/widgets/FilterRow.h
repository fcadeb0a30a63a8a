// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVariant>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;

namespace gatehouse::ui::widgets {

/// One choice of a filter: what is read, and the value that is asked.
struct FilterChoice {
    QString text;
    QVariant value;
};

/// The filters beside the quick field. The first choice of each is its neutral one.
class FilterRow : public QWidget {
    Q_OBJECT

public:
    explicit FilterRow(QWidget *parent = nullptr);

    /// `name` is what a screen reader calls the box; its visible text is the choice.
    QComboBox *addChoice(const QString &name, const QList<FilterChoice> &choices);
    QCheckBox *addSwitch(const QString &text);

    /// Every filter back to neutral; `changed` comes once.
    void reset();
    bool neutral() const;

Q_SIGNALS:
    void changed();

private:
    QHBoxLayout *m_layout;
    QList<QComboBox *> m_choices;
    QList<QCheckBox *> m_switches;
};

} // namespace gatehouse::ui::widgets
