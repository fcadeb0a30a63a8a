// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/connect/SelectLabPage.h"

#include "ui/style/Marks.h"
#include "ui/widgets/FormField.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse::ui::connect {

SelectLabPage::SelectLabPage(QWidget *parent)
    : QWidget(parent)
    , m_box(new QComboBox)
    , m_continue(new QPushButton(tr("Continue"), this))
{
    auto *title = new QLabel(tr("Select Lab"), this);
    style::setTextKind(title, style::TextKind::PageTitle);
    auto *sentence =
        new QLabel(tr("You belong to several labs. Choose the one where you work now; you can change it at any time."), this);
    style::setTextKind(sentence, style::TextKind::Muted);
    sentence->setWordWrap(true);
    auto *field = new widgets::FormField(tr("Select Lab"), m_box, this);
    m_box->setAccessibleDescription(sentence->text());
    style::setButtonKind(m_continue, style::ButtonKind::Primary);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addWidget(sentence);
    layout->addSpacing(12);
    layout->addWidget(field);
    auto *row = new QHBoxLayout;
    row->addWidget(m_continue);
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch();

    connect(m_continue, &QPushButton::clicked, this, [this] {
        if (const auto lab = m_labs.value(m_box->currentIndex()); lab.key.isStored())
            emit labChosen(lab);
    });
}

void SelectLabPage::setLabs(const QList<domain::FacilityRef> &labs)
{
    m_labs = labs;
    m_box->clear();
    for (const domain::FacilityRef &lab : labs)
        m_box->addItem(lab.name);
    m_continue->setDefault(true);
}

void SelectLabPage::focusFirst()
{
    m_box->setFocus();
}

} // namespace gatehouse::ui::connect
