// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/record/FormLayout.h"

#include "ui/style/Marks.h"

#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>

namespace gatehouse::ui::record {

FormLayout::FormLayout(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    for (int column = 0; column < kShares; ++column) {
        m_grid->setColumnStretch(column, 1);
        m_grid->setColumnMinimumWidth(column, 1);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FormLayout::addHead(const QString &title, int shares)
{
    auto *head = new QLabel(title);
    style::setTextKind(head, style::TextKind::SectionHead);
    add(head, shares);
}

void FormLayout::add(QWidget *field, int shares)
{
    if (m_column + shares > kShares)
        breakRow();
    m_entries.append({field, m_row, m_column, shares});
    m_grid->addWidget(field, m_row, m_column, 1, shares, Qt::Alignment());
    m_column += shares;
}

void FormLayout::breakRow()
{
    ++m_row;
    m_column = 0;
}

void FormLayout::widen(QWidget *field, int shares)
{
    for (Entry &entry : m_entries) {
        if (entry.widget == field)
            entry.shares = shares;
    }
    arrange(m_width);
}

void FormLayout::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Width width = window()->width() < kNarrowWindow ? Width::Narrow : Width::Wide;
    if (width != m_width)
        arrange(width);
}

void FormLayout::arrange(Width width)
{
    m_width = width;
    int row = 0;
    for (const Entry &entry : std::as_const(m_entries)) {
        m_grid->removeWidget(entry.widget);
        if (width == Width::Wide)
            m_grid->addWidget(entry.widget, entry.row, entry.column, 1, entry.shares, Qt::Alignment());
        else
            m_grid->addWidget(entry.widget, row++, 0, 1, kShares, Qt::Alignment());
    }
}

} // namespace gatehouse::ui::record
