// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paging/PagedTableModel.h"
#include "ui/find/FindSetup.h"
#include "ui/page/Page.h"

#include <functional>

class QLabel;

namespace gatehouse::lists {
class FindListModel;
}

namespace gatehouse::ui::widgets {
class ChipRow;
class EmptyState;
class InlineMessage;
class TableView;
} // namespace gatehouse::ui::widgets

namespace gatehouse::ui::find {

class CriteriaPanel;
class SavedFinds;

/// Which neighbour of a record in the results.
enum class Step { Next, Previous };

/// **Users**, **Contacts**, **Facilities**, **Groups**: one page, configured for each entity (FLU-03, FLU-23). Opens with the
/// first rows listed; typing lists at once, **Find** and Enter do the same, **Clear** empties.
class FindPage : public page::Page {
    Q_OBJECT

public:
    FindPage(services::Entity entity, page::PageContext context, QWidget *parent = nullptr);
    ~FindPage() override;

    QString titleText() const override;
    QString tabText() const override;
    void focusField(const QString &field) override;
    void recordChanged(services::Entity entity, qint64 key) override;
    void currentFacilityChanged() override;

    services::Entity entity() const { return m_setup.entity(); }
    widgets::TableView *table() const { return m_table; }
    /// The record before or after this one in the find, loading a page when it has to: `found` gets its key, perhaps later, or 0 at
    /// the end, and when the find does not list the record.
    void neighbour(qint64 key, Step step, const std::function<void(qint64)> &found);
    /// Opens the dialog **Columns**.
    void chooseColumns();
    /// The line under the table: `1–100 of 1,220 · 1 chosen`.
    QString countText() const;

private:
    void makeActions();
    void makeWorkLists();
    void makeLeaver();
    qint64 chosenKey() const;
    QWidget *makeBody();
    void makeHeaderMenu();
    void makeSavedFinds();
    void showFind(const services::FindQuery &query);
    void recallFind();
    void keepColumns();
    services::FindQuery currentQuery() const;
    void ask();
    void openChosen();
    void add();
    void sortBy(int column);
    void updateCount();
    void updateState();
    void updateEmptyState();

    FindSetup m_setup;
    lists::FindListModel *m_model;
    CriteriaPanel *m_criteria;
    widgets::ChipRow *m_chips;
    SavedFinds *m_savedFinds = nullptr;
    widgets::InlineMessage *m_message;
    widgets::TableView *m_table;
    widgets::EmptyState *m_empty;
    QLabel *m_count;
    QList<QAction *> m_columnMarks; ///< of the header's menu, without the first column
    QAction *m_add = nullptr;
    QAction *m_open = nullptr;
    QAction *m_checkAccess = nullptr;
    QAction *m_leave = nullptr; ///< users and contacts only
    paging::PagedTableModel::State m_shown = paging::PagedTableModel::State::Idle;
    services::SortBy m_sort = services::SortBy::Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace gatehouse::ui::find
