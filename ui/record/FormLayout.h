// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace gatehouse::ui::record {

/// Rows of fields whose widths are shares of twelve, so that fields of several sections stand under each other. Where the room
/// is too narrow each field has a row of its own; the order, and with it the Tab order, stays.
class FormLayout : public QWidget {
    Q_OBJECT

public:
    static constexpr int kShares = 12;
    static constexpr int kNarrowWindow = 900;

    explicit FormLayout(QWidget *parent = nullptr);

    /// The head of a section, over `shares` of the width, in a new row unless it fits beside the one before.
    void addHead(const QString &title, int shares = kShares);
    /// A field beside the one before, or in a new row when the row is full.
    void add(QWidget *field, int shares);
    /// Gives a field more room, in place of one that was hidden.
    void widen(QWidget *field, int shares);
    /// The next add() begins a new row.
    void breakRow();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Width { Wide, Narrow };
    struct Entry {
        QWidget *widget;
        int row;
        int column;
        int shares;
    };
    void arrange(Width width);

    QGridLayout *m_grid;
    QList<Entry> m_entries;
    int m_row = 0;
    int m_column = 0;
    Width m_width = Width::Wide;
};

} // namespace gatehouse::ui::record
