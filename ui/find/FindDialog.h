// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/page/PageContext.h"

#include <QDialog>
#include <QSet>

class QPushButton;

namespace gatehouse::ui::widgets {
class TableView;
}

namespace gatehouse::ui::find {

class FindPanel;
class ChosenRows;

/// **Find New Lab**, **Find User** and **Find Facility**: criteria above the grid **Results**, and below it the grid
/// **Selected** (not for **Find User**, where one row is chosen). Starts empty (FLU-11). Open it with open(); rowsChosen()
/// comes with **OK**, nothing with **Cancel**.
class FindDialog : public QDialog {
    Q_OBJECT

public:
    enum class Purpose {
        NewLab,   ///< **Find New Lab**: active labs only, whatever the filter (FLU-13, FLU-19)
        User,     ///< **Find User**: one user of the portal (FLU-26)
        Facility, ///< **Find Facility**: active facilities, Customer preset, which can be cleared (FLU-29)
    };

    /// `linked` are the keys of rows that the record has already: marked, and never chosen again (FLU-32).
    FindDialog(Purpose purpose, const page::PageContext &context, const QSet<qint64> &linked, QWidget *parent);
    ~FindDialog() override;

signals:
    /// **OK** was pressed: the rows that were chosen, in the order in which they were; at least one.
    void rowsChosen(const QList<services::FindRow> &rows);

private:
    void buildSelection(const QString &word);
    void moveDown();
    void moveUp();
    void takeSingle(const QModelIndex &index);
    void updateButtons();

    Purpose m_purpose;
    QSet<qint64> m_linked;
    FindPanel *m_panel;
    ChosenRows *m_chosen;
    widgets::TableView *m_selected = nullptr;
    QPushButton *m_ok = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_up = nullptr;
};

} // namespace gatehouse::ui::find
