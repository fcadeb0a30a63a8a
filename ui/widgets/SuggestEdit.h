// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>
#include <QTimer>
#include <QVariant>

class QAction;
class QCompleter;
class QStandardItemModel;

namespace gatehouse::ui::widgets {

/// One thing that is offered while somebody types.
struct Suggestion {
    QString text;
    QVariant value;
};

/// A field that asks while somebody types and offers what is found below it: Down and Up go through it, Enter takes one. What is
/// taken can stay in the field, with a cross that takes it away.
class SuggestEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit SuggestEdit(QWidget *parent = nullptr);

    /// Shows what was found for the text of the last asked(); nothing found closes the list.
    void offer(const QList<Suggestion> &suggestions);
    /// What is offered now.
    QStringList offered() const;
    /// Takes the offer of that number, as Enter does.
    void take(int row);
    /// Leaves what was taken in the field until it is cleared; an empty text lets the person type again.
    void hold(const QString &text);
    bool holds() const { return isReadOnly(); }

Q_SIGNALS:
    void asked(const QString &text);
    void taken(const QVariant &value);
    /// The cross was pressed, or Delete, while something was held.
    void released();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void takeIndex(const QModelIndex &index);
    void release();

    QCompleter *m_completer;
    QStandardItemModel *m_model;
    QAction *m_clear;
    QTimer m_pause;
};

} // namespace gatehouse::ui::widgets
