// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPersistentModelIndex>
#include <QPointer>
#include <QTableView>

namespace gatehouse::ui::widgets {

class EmptyState;

/// Our table: rows of the chosen density, no grid, every second row tinted, whole rows chosen, Tab leaves it, Enter and
/// double-click open the row. What is looked at stays where it is when rows come or go above it; at the top it is the top that stays.
class TableView : public QTableView {
    Q_OBJECT

public:
    /// `name` is the accessible name.
    explicit TableView(const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Takes the widget and shows it in place of rows while the model has none. A model that is still being asked should not
    /// be shown as empty: hold it back with setEmptyStateHeld().
    void setEmptyState(EmptyState *state);
    enum class EmptyHold { Show, Hold };
    void setEmptyStateHeld(EmptyHold hold);
    EmptyState *emptyState() const;
    /// Goes to the first row: the rows answer another question.
    void showTop();

Q_SIGNALS:
    /// Enter or double-click on a row.
    void rowActivated(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;

private:
    void applyDensity();
    void placeEmptyState();
    void holdPlace();

    QPersistentModelIndex m_held; ///< what stood at the top before rows came or went
    int m_heldAt = 0;             ///< and where, in pixels of the viewport
    QList<QMetaObject::Connection> m_watching;
    QPointer<EmptyState> m_empty;
    EmptyHold m_hold = EmptyHold::Show;
};

} // namespace gatehouse::ui::widgets
