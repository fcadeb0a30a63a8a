// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace gatehouse::ui::widgets {

/// The quick field: a magnifier, a button that empties it, and textChanged at each change. It does not wait: whoever listens
/// decides how much to ask (the newest question wins).
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    /// `name` is the accessible name; `placeholder` says what is looked in.
    SearchField(const QString &name, const QString &placeholder, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Enter: the same as the button **Find**.
    void submitted();
    /// Down: the list below should take the focus.
    void leftDownwards();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace gatehouse::ui::widgets
