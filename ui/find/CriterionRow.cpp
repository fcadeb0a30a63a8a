// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/find/CriterionRow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace gatehouse::ui::find {

using services::Criterion;
using services::FindField;
using services::FindOperator;

namespace {

constexpr int kBoxWidth = 140;

void name(QComboBox &box, const QString &name, const QString &description)
{
    box.setAccessibleName(name);
    box.setAccessibleDescription(description);
    box.setToolTip(description);
    box.setFixedWidth(kBoxWidth);
}

} // namespace

CriterionRow::CriterionRow(const FindSetup &setup, int number, QWidget *parent)
    : QWidget(parent)
    , m_field(new QComboBox(this))
    , m_operator(new QComboBox(this))
    , m_value(new QLineEdit(this))
{
    for (const FindField field : setup.fields())
        m_field->addItem(FindSetup::word(field), static_cast<int>(field));
    for (const FindOperator op : {FindOperator::StartsWith, FindOperator::Contains, FindOperator::Equals})
        m_operator->addItem(FindSetup::word(op), static_cast<int>(op));
    name(*m_field, tr("Criterion %1: field").arg(number), tr("What is compared"));
    name(*m_operator, tr("Criterion %1: operator").arg(number), tr("How it is compared"));
    m_value->setAccessibleName(tr("Criterion %1: value").arg(number));
    m_value->setPlaceholderText(tr("Value"));
    auto *remove = new QPushButton(tr("Remove"), this);
    remove->setAccessibleName(tr("Remove criterion %1").arg(number));
    remove->setAutoDefault(false);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_operator);
    layout->addWidget(m_value, 1);
    layout->addWidget(remove);

    connect(m_field, &QComboBox::currentIndexChanged, this, &CriterionRow::changed);
    connect(m_operator, &QComboBox::currentIndexChanged, this, &CriterionRow::changed);
    connect(m_value, &QLineEdit::textChanged, this, &CriterionRow::changed);
    connect(m_value, &QLineEdit::returnPressed, this, &CriterionRow::submitted);
    connect(remove, &QPushButton::clicked, this, &CriterionRow::removeRequested);
}

void CriterionRow::setCriterion(const Criterion &criterion)
{
    m_field->setCurrentIndex(qMax(0, m_field->findData(static_cast<int>(criterion.field))));
    m_operator->setCurrentIndex(qMax(0, m_operator->findData(static_cast<int>(criterion.op))));
    m_value->setText(criterion.value);
}

QString CriterionRow::words() const
{
    const QString value = m_value->text().trimmed();
    if (value.isEmpty())
        return {};
    return tr("%1 %2 %3", "field, operator, value of a criterion").arg(m_field->currentText(), m_operator->currentText(), value);
}

std::optional<Criterion> CriterionRow::criterion() const
{
    const QString value = m_value->text().trimmed();
    if (value.isEmpty())
        return std::nullopt;
    return Criterion{static_cast<FindField>(m_field->currentData().toInt()),
                     static_cast<FindOperator>(m_operator->currentData().toInt()), value};
}

} // namespace gatehouse::ui::find
