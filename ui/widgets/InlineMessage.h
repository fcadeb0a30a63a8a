// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace gatehouse::ui::widgets {

enum class MessageKind { Info, Success, Warning, Error };

/// A line in the page that says what happened, in place of a box: *Saved 14:02*, *Undo*. Hidden while it says nothing. A
/// screen reader is told of each new text (accessible alert).
class InlineMessage : public QWidget {
    Q_OBJECT

public:
    explicit InlineMessage(QWidget *parent = nullptr);

    /// Replaces what stood there, its buttons too.
    void say(MessageKind kind, const QString &text);
    /// Adds a link button to the present text; `run` is called on each press.
    QPushButton *addLink(const QString &text, std::function<void()> run);
    void clear();

    QString text() const;
    MessageKind kind() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    MessageKind m_kind = MessageKind::Info;
    QLabel *m_text;
    QHBoxLayout *m_actions;
    QPushButton *m_close;
};

} // namespace gatehouse::ui::widgets
