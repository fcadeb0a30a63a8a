// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paging/PagedTableModel.h"
#include "ui/page/PageContext.h"

#include <QDialog>
#include <QHash>
#include <QSet>

class QLabel;
class QPushButton;

namespace gatehouse::lists {
class FindListModel;
}

namespace gatehouse::ui::widgets {
class DualGrid;
class InlineMessage;
class TableView;
} // namespace gatehouse::ui::widgets

namespace gatehouse::ui::find {

class CriteriaPanel;

/// **Find New Lab**, **Find User** and **Find Facility**: criteria above the grid **Results**, and below it the grid
/// **Selected** (not where one row is chosen, as in **Find User**). Starts empty (FLU-11). Open it with open(); rowsChosen()
/// comes with **OK**, nothing with **Cancel**. Give it WA_DeleteOnClose, or keep it.
class FindDialog : public QDialog {
    Q_OBJECT

public:
    enum class Purpose {
        NewLab,   ///< **Find New Lab**: active labs only, whatever the filter (FLU-13, FLU-19)
        User,     ///< **Find User**: one active user (FLU-26)
        Facility, ///< **Find Facility**: active facilities, Customer preset, which can be cleared (FLU-29)
        Parent,   ///< **Find Facility**: one active facility, of whatever kind
        Members,  ///< **Add Members**: active users of the group's application; members are marked
    };

    /// `linked` are the keys of rows that the record has already: marked, and never chosen again (FLU-32).
    FindDialog(Purpose purpose, const page::PageContext &context, const QSet<qint64> &linked, QWidget *parent);
    /// **Add Members** of that group. Who is a member already is seen on the row, so that nobody reads thousands of keys first.
    FindDialog(const domain::Group &group, const page::PageContext &context, QWidget *parent);
    ~FindDialog() override;

signals:
    /// **OK** was pressed: the rows that were chosen, in the order in which they were; at least one.
    void rowsChosen(const QList<gatehouse::services::FindRow> &rows);

private:
    FindDialog(Purpose purpose, const domain::Group &group, const page::PageContext &context, const QSet<qint64> &linked, QWidget *parent);

    QLayout *toolRow();
    QLayout *buttonRow();
    void buildGrids();
    bool takesOne() const { return m_purpose == Purpose::User || m_purpose == Purpose::Parent; }
    services::FindQuery query() const;
    void markMembers(int first, int last);
    void find();
    void clear();
    void follow();
    void remember(qint64 key);
    void confirm();
    void updateState();
    void updateButtons();
    QList<services::FindRow> chosenRows() const;
    widgets::TableView &results() const;

    Purpose m_purpose;
    domain::Group m_group; ///< for Purpose::Members
    QSet<qint64> m_linked;
    lists::FindListModel *m_model;
    CriteriaPanel *m_criteria;
    widgets::InlineMessage *m_message;
    widgets::DualGrid *m_grids = nullptr;   ///< not where one row is chosen
    widgets::TableView *m_single = nullptr; ///< where one row is chosen
    QLabel *m_hint;
    QPushButton *m_ok;
    paging::PagedTableModel::State m_shown = paging::PagedTableModel::State::Idle;
    bool m_listed = false;                   ///< **Find** was pressed: a filter lists at once
    QHash<qint64, services::FindRow> m_seen; ///< every row that was in Results, since a chosen one may leave them again
};

} // namespace gatehouse::ui::find
