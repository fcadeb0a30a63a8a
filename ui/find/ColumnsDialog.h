// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;

namespace gatehouse::ui::find {

/// **Columns**: which columns a list shows, and in which order. Space ticks, Alt+Up and Alt+Down move. chosen() comes with **OK**.
class ColumnsDialog : public QDialog {
    Q_OBJECT

public:
    struct Column {
        int section = 0;
        QString word;
        bool shown = true;
    };

    /// In the order in which they are seen. The section 0 cannot be hidden.
    ColumnsDialog(const QList<Column> &columns, QWidget *parent);

signals:
    void chosen(const QList<gatehouse::ui::find::ColumnsDialog::Column> &columns);

private:
    void layOut();
    void move(int by);
    void follow();
    QList<Column> read() const;

    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace gatehouse::ui::find
