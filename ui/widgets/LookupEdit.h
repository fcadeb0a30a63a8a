// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAction;
class QLineEdit;
class QPushButton;

namespace gatehouse::ui::widgets {

/// A field that is filled by looking something up: read-only text, a button "…" and, while something is chosen, a cross that
/// takes it away. Enter or Alt+Down in the field asks as the button does.
class LookupEdit : public QWidget {
    Q_OBJECT

public:
    /// `buttonName` is what the ellipsis is called, such as **Find User…**.
    explicit LookupEdit(const QString &buttonName, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    void setPlaceholderText(const QString &text);
    QLineEdit *field() const;
    QPushButton *button() const;

Q_SIGNALS:
    void lookupRequested();
    void cleared();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_field;
    QPushButton *m_button;
    QAction *m_clear;
};

} // namespace gatehouse::ui::widgets
