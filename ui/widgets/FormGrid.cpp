// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/FormGrid.h"

#include "ui/style/Marks.h"
#include "ui/widgets/FoldButton.h"

#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace gatehouse::ui::widgets {

namespace {

constexpr int kNarrowestColumn = 190;
constexpr int kColumnGap = 12;

} // namespace

FormSection::FormSection(const QString &title, int columns, Folding folding, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_columns(qMax(1, columns))
    , m_body(new QWidget)
    , m_grid(new QGridLayout(m_body))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    if (folding != Folding::Fixed) {
        m_fold = new FoldButton(title);
        layout->addWidget(m_fold, 0, Qt::AlignLeft);
        connect(m_fold, &QAbstractButton::toggled, this, [this](bool unfolded) {
            m_body->setVisible(unfolded);
            Q_EMIT foldingChanged();
        });
    } else if (!title.isEmpty()) {
        auto *head = new QLabel(title);
        style::setTextKind(head, style::TextKind::SectionHead);
        layout->addWidget(head);
    }
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kColumnGap);
    m_grid->setVerticalSpacing(4);
    layout->addWidget(m_body);
    setFolding(folding);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FormSection::addField(QWidget *field, int span)
{
    m_entries.append({field, qBound(1, span, m_columns)});
    field->setParent(m_body);
    arrange(m_shownColumns > 0 ? m_shownColumns : m_columns);
}

void FormSection::addWide(QWidget *widget)
{
    addField(widget, m_columns);
}

QString FormSection::title() const
{
    return m_title;
}

bool FormSection::folded() const
{
    return m_fold && !m_fold->isChecked();
}

void FormSection::setFolding(Folding folding)
{
    if (!m_fold)
        return;
    m_fold->setChecked(folding != Folding::Folded);
    m_body->setVisible(folding != Folding::Folded);
}

int FormSection::shownColumns() const
{
    return m_shownColumns;
}

QSize FormSection::minimumSizeHint() const
{
    // One column is always possible, so a wide form never keeps the window from shrinking.
    return {kNarrowestColumn, QWidget::minimumSizeHint().height()};
}

void FormSection::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int columns = fittingColumns();
    if (columns != m_shownColumns)
        arrange(columns);
}

int FormSection::fittingColumns() const
{
    if (window()->width() < kNarrowWindow)
        return 1;
    const int room = (width() + kColumnGap) / (kNarrowestColumn + kColumnGap);
    return qBound(1, room, m_columns);
}

void FormSection::arrange(int columns)
{
    m_shownColumns = columns;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    int row = 0;
    int column = 0;
    for (const Entry &entry : std::as_const(m_entries)) {
        const int span = qMin(entry.span, columns);
        if (column + span > columns) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(entry.widget, row, column, 1, span, entry.span == m_columns ? Qt::Alignment() : Qt::AlignTop);
        column += span;
    }
    for (int index = 0; index < m_columns; ++index)
        m_grid->setColumnStretch(index, index < columns ? 1 : 0);
    // Columns share the width evenly whatever their fields would like.
    for (int index = 0; index < m_columns; ++index)
        m_grid->setColumnMinimumWidth(index, index < columns ? 1 : 0);
}

FormGrid::FormGrid(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
}

FormSection *FormGrid::addSection(const QString &title, int columns, Folding folding)
{
    auto *section = new FormSection(title, columns, folding);
    m_layout->addWidget(section);
    m_sections.append(section);
    return section;
}

QList<FormSection *> FormGrid::sections() const
{
    return m_sections;
}

} // namespace gatehouse::ui::widgets
