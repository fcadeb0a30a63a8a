// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/TableView.h"

#include "ui/style/Marks.h"
#include "ui/widgets/EmptyState.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <utility>

namespace gatehouse::ui::widgets {

TableView::TableView(const QString &name, QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(name);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setMinimumSectionSize(48);
    connect(this, &QAbstractItemView::doubleClicked, this, &TableView::rowActivated);
    applyDensity();
}

void TableView::setModel(QAbstractItemModel *newModel)
{
    if (newModel == model())
        return;
    for (const QMetaObject::Connection &connection : std::as_const(m_watching))
        disconnect(connection);
    m_watching.clear();
    QTableView::setModel(newModel);
    if (newModel) {
        m_watching << connect(newModel, &QAbstractItemModel::rowsAboutToBeInserted, this, &TableView::holdPlace)
                   << connect(newModel, &QAbstractItemModel::rowsAboutToBeRemoved, this, &TableView::holdPlace)
                   << connect(newModel, &QAbstractItemModel::layoutAboutToBeChanged, this, &TableView::holdPlace)
                   << connect(newModel, &QAbstractItemModel::modelReset, this, &TableView::placeEmptyState)
                   << connect(newModel, &QAbstractItemModel::rowsInserted, this, &TableView::placeEmptyState)
                   << connect(newModel, &QAbstractItemModel::rowsRemoved, this, &TableView::placeEmptyState)
                   << connect(newModel, &QAbstractItemModel::layoutChanged, this, &TableView::placeEmptyState);
    }
    placeEmptyState();
}

void TableView::setEmptyState(EmptyState *state)
{
    delete m_empty;
    m_empty = state;
    if (m_empty)
        m_empty->setParent(viewport());
    placeEmptyState();
}

void TableView::setEmptyStateHeld(EmptyHold hold)
{
    m_hold = hold;
    placeEmptyState();
}

EmptyState *TableView::emptyState() const
{
    return m_empty;
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid() && !(event->modifiers() & Qt::ControlModifier)) {
        Q_EMIT rowActivated(currentIndex());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyDensity();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeEmptyState();
}

void TableView::showTop()
{
    m_held = QPersistentModelIndex();
    scrollToTop();
}

void TableView::holdPlace()
{
    if (m_held.isValid() || verticalScrollBar()->value() == 0)
        return;
    const int row = rowAt(0);
    m_held = model()->index(row, 0, rootIndex());
    m_heldAt = rowViewportPosition(row);
}

void TableView::updateGeometries()
{
    QTableView::updateGeometries();
    const QPersistentModelIndex held = std::exchange(m_held, QPersistentModelIndex());
    if (held.isValid())
        verticalScrollBar()->setValue(verticalHeader()->sectionPosition(held.row()) - m_heldAt);
}

void TableView::applyDensity()
{
    verticalHeader()->setMinimumSectionSize(16);
    verticalHeader()->setDefaultSectionSize(style::rowHeight(this));
}

void TableView::placeEmptyState()
{
    if (!m_empty)
        return;
    const bool empty = m_hold == EmptyHold::Show && (!model() || model()->rowCount(rootIndex()) == 0);
    m_empty->setGeometry(viewport()->rect());
    m_empty->setVisible(empty);
}

} // namespace gatehouse::ui::widgets
