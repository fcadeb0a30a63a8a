// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace gatehouse::ui::widgets {

/// What a state means to the eye. None paints the text alone.
enum class StateMark { None, Good, Warning, Danger, Muted };

/// Paints a dot before the text of a cell: full for Good, a ring for the others, in the colour of the state; on a chosen row
/// all of it in the text colour, because only that has enough contrast there. The text says the same, so colour is never alone.
class StateDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using MarkOf = std::function<StateMark(const QModelIndex &)>;

    explicit StateDelegate(MarkOf markOf, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    MarkOf m_markOf;
};

} // namespace gatehouse::ui::widgets
