// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace gatehouse::ui::widgets {

/// A password field with an eye at its right that shows what is typed. It hides again when the field is cleared.
class PasswordEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget *parent = nullptr);

    bool revealed() const;

private:
    void reveal(bool shown);

    QAction *m_eye;
};

} // namespace gatehouse::ui::widgets
