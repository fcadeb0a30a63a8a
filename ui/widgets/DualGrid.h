// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPersistentModelIndex>
#include <QVariant>
#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QPushButton;
class QStandardItemModel;

namespace gatehouse::ui::widgets {

class TableView;

/// Two grids, **Results** above and **Selected** below, with **Move Down** and **Move Up** between them (FLU-12). Enter or a
/// double-click in Results puts the row down once, in Selected it takes it out again. A row is known by its key, so it can
/// never be doubled, whatever filter or sorting lies over the upper model.
class DualGrid : public QWidget {
    Q_OBJECT

public:
    explicit DualGrid(QWidget *parent = nullptr);

    /// Not taken over. `keyRole` gives the key of a row in its column 0; `columns` are the ones shown below, all when empty.
    void setResults(QAbstractItemModel *model, int keyRole = Qt::UserRole, const QList<int> &columns = {});
    /// Rows that are linked already: marked in Results with `reason` as tooltip, and never moved.
    void setTaken(const QList<QVariant> &keys, const QString &reason);
    /// Puts a row into Selected that need not be in Results; false when it is there already or taken.
    bool select(const QVariant &key, const QStringList &cells);

    QList<QVariant> selectedKeys() const;
    /// The text of the first column of each chosen row, in their order.
    QStringList selectedNames() const;

    TableView *results() const;
    TableView *selected() const;
    QPushButton *moveDownButton() const;
    QPushButton *moveUpButton() const;

public Q_SLOTS:
    /// Every row chosen in Results that is neither taken nor down already.
    void moveDown();
    void moveUp();

Q_SIGNALS:
    void selectionChanged();

private:
    bool available(const QVariant &key) const;
    QVariant keyOf(const QModelIndex &index) const;
    void putDown(const QModelIndex &index);
    QStringList cellsOf(const QModelIndex &index) const;
    void readCells();
    void takeOut(int row);
    void refresh();

    TableView *m_results;
    TableView *m_selected;
    QStandardItemModel *m_chosen;
    QPushButton *m_down;
    QPushButton *m_up;
    int m_keyRole = Qt::UserRole;
    QList<int> m_columns;
    QList<QPersistentModelIndex> m_unread; ///< rows of Results that were moved down before their cells were there
    QList<QVariant> m_taken;
    QString m_takenReason;
};

} // namespace gatehouse::ui::widgets
