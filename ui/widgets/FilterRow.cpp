// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/FilterRow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace gatehouse::ui::widgets {

FilterRow::FilterRow(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
}

QComboBox *FilterRow::addChoice(const QString &name, const QList<FilterChoice> &choices)
{
    auto *combo = new QComboBox;
    for (const FilterChoice &choice : choices)
        combo->addItem(choice.text, choice.value);
    combo->setAccessibleName(name);
    combo->setAccessibleDescription(name);
    combo->setToolTip(name);
    connect(combo, &QComboBox::currentIndexChanged, this, &FilterRow::changed);
    m_layout->addWidget(combo);
    m_choices.append(combo);
    return combo;
}

QCheckBox *FilterRow::addSwitch(const QString &text)
{
    auto *box = new QCheckBox(text);
    connect(box, &QCheckBox::toggled, this, &FilterRow::changed);
    m_layout->addWidget(box);
    m_switches.append(box);
    return box;
}

void FilterRow::reset()
{
    if (neutral())
        return;
    {
        const QSignalBlocker quiet(this);
        for (QComboBox *combo : std::as_const(m_choices))
            combo->setCurrentIndex(0);
        for (QCheckBox *box : std::as_const(m_switches))
            box->setChecked(false);
    }
    Q_EMIT changed();
}

bool FilterRow::neutral() const
{
    return std::all_of(m_choices.cbegin(), m_choices.cend(), [](const QComboBox *combo) { return combo->currentIndex() <= 0; })
           && std::none_of(m_switches.cbegin(), m_switches.cend(), [](const QCheckBox *box) { return box->isChecked(); });
}

} // namespace gatehouse::ui::widgets
