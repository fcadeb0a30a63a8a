// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/DualGrid.h"

#include "ui/style/Icons.h"
#include "ui/style/Marks.h"
#include "ui/style/Tokens.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TableView.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <utility>

namespace gatehouse::ui::widgets {

namespace {

constexpr int kKeyRole = Qt::UserRole;

/// Rows that cannot be moved are painted quietly and say why.
class MarkingDelegate : public QStyledItemDelegate {
public:
    MarkingDelegate(std::function<QString(const QModelIndex &)> reasonOf, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_reasonOf(std::move(reasonOf))
    {
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override
    {
        const QString reason = m_reasonOf(index);
        if (event->type() != QEvent::ToolTip || reason.isEmpty())
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        QToolTip::showText(event->globalPos(), reason, view);
        return true;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (m_reasonOf(index).isEmpty())
            return;
        const style::Tokens &tokens = style::Tokens::of(option->palette);
        option->palette.setColor(QPalette::Text, tokens.muted);
        option->font.setItalic(true);
        if (index.column() == 0) {
            option->icon = style::icon(QStringLiteral("check"));
            option->decorationSize = QSize(16, 16);
            option->features |= QStyleOptionViewItem::HasDecoration;
        }
    }

private:
    std::function<QString(const QModelIndex &)> m_reasonOf;
};

QLabel *headOf(const QString &text, QWidget *buddy)
{
    auto *head = new QLabel(text);
    style::setTextKind(head, style::TextKind::SectionHead);
    head->setBuddy(buddy);
    return head;
}

QPushButton *mover(const QString &text, const QString &icon, const QString &keys)
{
    auto *button = new QPushButton(style::icon(icon), text);
    button->setAutoDefault(false);
    button->setShortcut(QKeySequence(keys));
    button->setToolTip(QString(text + u" (" + QKeySequence(keys).toString(QKeySequence::NativeText) + u')'));
    return button;
}

} // namespace

DualGrid::DualGrid(QWidget *parent)
    : QWidget(parent)
    , m_results(new TableView(tr("Results")))
    , m_selected(new TableView(tr("Selected")))
    , m_chosen(new QStandardItemModel(this))
    , m_down(mover(tr("Move Down"), QStringLiteral("arrow-down"), QStringLiteral("Alt+Down")))
    , m_up(mover(tr("Move Up"), QStringLiteral("arrow-up"), QStringLiteral("Alt+Up")))
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(headOf(tr("Selected"), m_selected));
    buttons->addStretch();
    buttons->addWidget(m_down);
    buttons->addWidget(m_up);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(headOf(tr("Results"), m_results));
    layout->addWidget(m_results, 3);
    layout->addLayout(buttons);
    layout->addWidget(m_selected, 2);
    m_selected->setModel(m_chosen);
    m_results->setItemDelegate(new MarkingDelegate(
        [this](const QModelIndex &index) {
            const QVariant key = keyOf(index);
            return m_taken.contains(key) ? m_takenReason : available(key) ? QString() : tr("Selected already");
        },
        this));
    connect(m_results, &TableView::rowActivated, this, [this](const QModelIndex &index) { putDown(index); });
    connect(m_selected, &TableView::rowActivated, this, [this](const QModelIndex &index) { takeOut(index.row()); });
    connect(m_down, &QPushButton::clicked, this, &DualGrid::moveDown);
    connect(m_up, &QPushButton::clicked, this, &DualGrid::moveUp);
    connect(m_selected->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DualGrid::refresh);
    refresh();
}

void DualGrid::setResults(QAbstractItemModel *model, int keyRole, const QList<int> &columns)
{
    m_keyRole = keyRole;
    m_columns = columns;
    m_results->setModel(model);
    if (m_columns.isEmpty()) {
        for (int column = 0; column < model->columnCount(); ++column)
            m_columns.append(column);
    }
    QStringList headers;
    for (const int column : std::as_const(m_columns))
        headers << model->headerData(column, Qt::Horizontal).toString();
    m_chosen->setColumnCount(int(m_columns.size()));
    m_chosen->setHorizontalHeaderLabels(headers);
    connect(m_results->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DualGrid::refresh);
    connect(model, &QAbstractItemModel::modelReset, this, &DualGrid::refresh);
    connect(model, &QAbstractItemModel::dataChanged, this, &DualGrid::readCells);
    refresh();
}

void DualGrid::setTaken(const QList<QVariant> &keys, const QString &reason)
{
    m_taken = keys;
    m_takenReason = reason;
    refresh();
}

bool DualGrid::select(const QVariant &key, const QStringList &cells)
{
    if (!key.isValid() || !available(key))
        return false;
    QList<QStandardItem *> row;
    for (const QString &cell : cells)
        row << new QStandardItem(cell);
    if (row.isEmpty())
        row << new QStandardItem;
    row.first()->setData(key, kKeyRole);
    m_chosen->appendRow(row);
    refresh();
    Q_EMIT selectionChanged();
    return true;
}

QList<QVariant> DualGrid::selectedKeys() const
{
    QList<QVariant> keys;
    for (int row = 0; row < m_chosen->rowCount(); ++row)
        keys << m_chosen->index(row, 0).data(kKeyRole);
    return keys;
}

QStringList DualGrid::selectedNames() const
{
    QStringList names;
    for (int row = 0; row < m_chosen->rowCount(); ++row)
        names << m_chosen->index(row, 0).data().toString();
    return names;
}

TableView *DualGrid::results() const
{
    return m_results;
}

TableView *DualGrid::selected() const
{
    return m_selected;
}

QPushButton *DualGrid::moveDownButton() const
{
    return m_down;
}

QPushButton *DualGrid::moveUpButton() const
{
    return m_up;
}

void DualGrid::moveDown()
{
    if (!m_results->selectionModel())
        return;
    // Chosen rows may disappear from a filtered model while they are moved.
    QList<QPersistentModelIndex> rows;
    const QModelIndexList chosen = m_results->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen)
        rows << index;
    std::sort(rows.begin(), rows.end());
    for (const QPersistentModelIndex &index : std::as_const(rows)) {
        if (index.isValid())
            putDown(index);
    }
}

void DualGrid::moveUp()
{
    QList<int> rows;
    const QModelIndexList chosen = m_selected->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen)
        rows << index.row();
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : std::as_const(rows))
        takeOut(row);
}

bool DualGrid::available(const QVariant &key) const
{
    return !m_taken.contains(key) && !selectedKeys().contains(key);
}

QVariant DualGrid::keyOf(const QModelIndex &index) const
{
    return index.siblingAtColumn(0).data(m_keyRole);
}

void DualGrid::putDown(const QModelIndex &index)
{
    if (select(keyOf(index), cellsOf(index)) && !index.siblingAtColumn(m_columns.first()).data().isValid())
        m_unread << index.siblingAtColumn(0);
}

QStringList DualGrid::cellsOf(const QModelIndex &index) const
{
    QStringList cells;
    for (const int column : m_columns)
        cells << index.siblingAtColumn(column).data().toString();
    return cells;
}

// A model that reads its rows when they are looked at may not have read one that was moved down.
void DualGrid::readCells()
{
    const QList<QPersistentModelIndex> unread = std::exchange(m_unread, {});
    for (const QPersistentModelIndex &index : unread) {
        if (!index.isValid())
            continue;
        if (!index.sibling(index.row(), m_columns.first()).data().isValid()) {
            m_unread << index;
            continue;
        }
        const QStringList cells = cellsOf(index);
        for (int row = 0; row < m_chosen->rowCount(); ++row) {
            if (m_chosen->index(row, 0).data(kKeyRole) != keyOf(index))
                continue;
            for (int column = 0; column < cells.size(); ++column)
                m_chosen->item(row, column)->setText(cells.at(column));
        }
    }
    if (m_unread.size() != unread.size())
        Q_EMIT selectionChanged();
}

void DualGrid::takeOut(int row)
{
    m_chosen->removeRow(row);
    refresh();
    Q_EMIT selectionChanged();
}

void DualGrid::refresh()
{
    const auto *selection = m_results->selectionModel();
    const QModelIndexList chosen = selection ? selection->selectedRows() : QModelIndexList();
    const bool movable = std::any_of(chosen.cbegin(), chosen.cend(), [this](const QModelIndex &index) { return available(keyOf(index)); });
    m_down->setEnabled(movable);
    m_down->setAccessibleDescription(movable ? QString() : tr("Choose a row in Results that is not selected yet."));
    const bool returnable = m_selected->selectionModel() && m_selected->selectionModel()->hasSelection();
    m_up->setEnabled(returnable);
    m_up->setAccessibleDescription(returnable ? QString() : tr("Choose a row in Selected."));
    m_results->viewport()->update();
}

} // namespace gatehouse::ui::widgets
